import { expect, test } from 'vitest';
import { checkFinalInvoice } from '../../utils/consolidation/check-final-invoice';
import type { InvoiceCharge } from '../../utils/consolidation/event';
import { aGuid } from './builders';

const aCharge = (charge: Partial<InvoiceCharge>): InvoiceCharge => ({
  subscription: aGuid(1),
  name: 'Office 365 E3',
  chargeType: 'Cycle fee',
  from: '2026-11-01',
  until: '2026-11-30',
  amount: 41,
  currency: 'EUR',
  ...charge,
});
const stop = { subscription: aGuid(1), stoppedAt: { earliest: '2026-11-23T10:00:00.000Z', latest: '2026-11-23T17:30:00.000Z' } };
const credit = aCharge({ from: '2026-11-24', amount: -9.57, chargeType: 'Cancel fee' });

test.for<[string, InvoiceCharge[], object]>([
  [
    'the month was charged and the rest came back',
    [aCharge({}), credit],
    { finding: 'credit-found', amount: -9.57, currency: 'EUR' },
  ],
  ['the month was charged and nothing came back', [aCharge({})], { finding: 'credit-missing' }],
  ['only days before the stop were charged', [aCharge({ until: '2026-11-23' })], { finding: 'nothing-owed' }],
  [
    'the day of the stop is not after it',
    [aCharge({ from: '2026-11-23T00:00:00.000Z', until: '2026-11-23T23:59:00.000Z' })],
    { finding: 'nothing-owed' },
  ],
  [
    'the next month was charged',
    [aCharge({ from: '2026-12-01', until: '2026-12-31' })],
    { finding: 'charged-after-stop', amount: 41 },
  ],
  [
    'charged after the stop although a credit exists',
    [credit, aCharge({ from: '2026-12-01', until: '2026-12-31' })],
    { finding: 'charged-after-stop', amount: 41 },
  ],
  [
    'charged after the stop and given back',
    [aCharge({ from: '2026-12-01', until: '2026-12-31' }), aCharge({ from: '2026-12-01', until: '2026-12-31', amount: -41 })],
    { finding: 'credit-found', amount: -41 },
  ],
  [
    'charged twice after the stop, given back once',
    [aCharge({ from: '2026-12-01' }), aCharge({ from: '2026-12-01' }), aCharge({ from: '2026-12-01', amount: -41 })].map(
      (charge) => ({ ...charge, until: '2026-12-31' }),
    ),
    { finding: 'charged-after-stop', amount: 41 },
  ],
  [
    'given back in another currency',
    [
      aCharge({ from: '2026-12-01', until: '2026-12-31' }),
      aCharge({ from: '2026-12-01', until: '2026-12-31', amount: -41, currency: 'USD' }),
    ],
    { finding: 'charged-after-stop', amount: 41, currency: 'EUR' },
  ],
  [
    'cents add up',
    [
      aCharge({ from: '2026-12-01', until: '2026-12-31', amount: 0.1 }),
      aCharge({ from: '2026-12-01', until: '2026-12-31', amount: 0.2 }),
    ],
    { finding: 'charged-after-stop', amount: 0.3 },
  ],
  ['another subscription', [aCharge({ subscription: aGuid(2) })], { finding: 'not-in-file' }],
])('%s', ([, charges, expected]) => {
  expect(checkFinalInvoice(charges, [stop])).toMatchObject([{ subscription: aGuid(1), ...expected }]);
});
