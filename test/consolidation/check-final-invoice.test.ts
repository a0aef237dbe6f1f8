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
  [
    'charged twice after the stop, and what came second was given back',
    [
      aCharge({ from: '2026-12-01', until: '2026-12-31' }),
      aCharge({ from: '2027-01-01', until: '2027-01-31' }),
      aCharge({ from: '2027-01-01', until: '2027-01-31', amount: -41 }),
    ],
    { finding: 'charged-after-stop', amount: 41, charges: [{ from: '2026-12-01' }] },
  ],
  ...(
    [
      ['later days', { from: '2027-01-01', until: '2027-01-31' }],
      ['days that begin later', { from: '2026-12-02', until: '2026-12-31' }],
      ['days that end sooner', { from: '2026-12-01', until: '2026-12-30' }],
      ['a part of it', { from: '2026-12-01', until: '2026-12-31', amount: -40 }],
    ] as const
  ).map(([what, back]): [string, InvoiceCharge[], object] => [
    `charged after the stop, and ${what} given back`,
    [aCharge({ from: '2026-12-01', until: '2026-12-31' }), aCharge({ amount: -41, ...back })],
    { finding: 'charged-after-stop', amount: 41 },
  ]),
  [
    'charged without an end, and a month given back',
    [aCharge({ from: '2026-12-01', until: undefined }), aCharge({ from: '2026-12-01', until: '2026-12-31', amount: -41 })],
    { finding: 'charged-after-stop', amount: 41 },
  ],
  [
    'charged without an end, and given back without one',
    [aCharge({ from: '2026-12-01', until: undefined }), aCharge({ from: '2026-12-01', until: undefined, amount: -41 })],
    { finding: 'credit-found', amount: -41 },
  ],
  [
    'given back from any day on',
    [aCharge({ from: '2026-12-01', until: '2026-12-31' }), aCharge({ from: undefined, until: '2026-12-31', amount: -41 })],
    { finding: 'credit-found', amount: -41 },
  ],
  [
    'charged in two currencies: the first is told',
    [
      aCharge({ from: '2026-12-01', until: '2026-12-31' }),
      aCharge({ from: '2026-12-01', until: '2026-12-31', amount: 50, currency: 'USD' }),
    ],
    { finding: 'charged-after-stop', amount: 41, currency: 'EUR', charges: [{ amount: 41 }] },
  ],
  ['a line of nothing after the stop', [aCharge({ from: '2026-12-01', amount: 0 })], { finding: 'nothing-owed' }],
  ['a line without days', [aCharge({ from: undefined, until: undefined })], { finding: 'nothing-owed', charges: [{ amount: 41 }] }],
  ['another subscription', [aCharge({ subscription: aGuid(2) })], { finding: 'not-in-file' }],
])('%s', ([, charges, expected]) => {
  expect(checkFinalInvoice(charges, [stop])).toMatchObject([{ subscription: aGuid(1), ...expected }]);
});
