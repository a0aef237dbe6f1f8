import { expect, test } from 'vitest';
import type { Judgement, TwinGroup, Warning } from '../../utils/consolidation/judgement';
import { exportColumns } from '../../utils/files/export-columns';
import { exportRows } from '../../utils/files/export-rows';
import {
  aJudgedFrom,
  aJudgedTo,
  aJudgement,
  aProject,
  aSubscription,
  customerId,
  fromId,
  someFacts,
  today,
  toId,
  yesterday,
} from './builders';

const contractHeader =
  'Account,Side,Customer,Microsoft ID,Primary domain,Subscription,Subscription ID,Product and SKU ID,Add-on of,Quantity,Unit,Status,Status as shown,Commerce type,Term,Billing frequency,Auto-renew,Starts on,Renews or ends on,Cancel until,Reseller,Method,Decision reason,Stage,Customer stage,Twin,Twin seen at,Still billed,Stopped at,Overlap days,Price,Currency,Warnings,Captured at,Capture complete';

const pair = (overrides: Partial<TwinGroup> = {}): TwinGroup => ({
  from: [fromId],
  to: [toId],
  pass: 'product',
  isSuggestion: false,
  outcome: 'equal',
  differences: [],
  fromQuantity: 25,
  toQuantity: 25,
  ...overrides,
});

function fromRow(
  judged: Parameters<typeof aJudgedFrom>[0] = {},
  rest: { facts?: Parameters<typeof someFacts>[0]; judgement?: Partial<Judgement> } = {},
) {
  const customer = { facts: someFacts(rest.facts), judgement: aJudgement({ from: [aJudgedFrom(judged)], ...rest.judgement }) };
  return exportRows([customer], aProject())[0];
}

test('the columns are those of the contract, in its order', () => {
  expect(exportColumns.join(',')).toBe(contractHeader);
});

test('a From row holds what was captured and what was judged', () => {
  expect(fromRow({ twinSeenAt: today, group: pair(), stage: 'twin verified', overlapDays: { least: 1, most: 2 } })).toMatchObject({
    Account: 'Fabrikam Nederland B.V.',
    Side: 'From',
    Customer: 'Contoso',
    'Microsoft ID': customerId,
    'Subscription ID': fromId,
    Quantity: 25,
    Unit: 'Licenses',
    Status: 'active',
    'Status as shown': 'Active',
    'Commerce type': 'legacy',
    Method: 'recreate-and-suspend',
    Stage: 'twin verified',
    'Customer stage': 'captured',
    Twin: toId,
    'Twin seen at': today,
    'Still billed': 'yes',
    'Overlap days': '1-2',
    'Captured at': today,
    'Capture complete': 'yes',
  });
});

test('method, stage, still billed and overlap stand on From rows only', () => {
  const facts = someFacts();
  facts.accounts.push({
    account: 'account-to',
    side: 'to',
    sections: [],
    subscriptions: [aSubscription({ id: toId, account: 'account-to', side: 'to' })],
  });
  const [, to] = exportRows([{ facts, judgement: aJudgement({ to: [aJudgedTo({ group: pair() })] }) }], aProject());
  expect(to).toMatchObject({
    Account: 'Europe',
    Side: 'To',
    Twin: fromId,
    Method: '',
    Stage: '',
    'Still billed': '',
    'Overlap days': '',
    'Customer stage': 'captured',
    'Capture complete': '',
  });
});

test.for([
  [{ least: 0, most: 0 }, '0'],
  [{ least: 3, most: 3 }, '3'],
  [{ least: 1, most: 2 }, '1-2'],
] as const)('an overlap of %o is written %s', ([overlapDays, text]) => {
  expect(fromRow({ overlapDays })?.['Overlap days']).toBe(text);
});

test('a stop that only two captures bound is an ISO interval', () => {
  expect(fromRow({ stoppedAt: { earliest: today, latest: today } })?.['Stopped at']).toBe(today);
  expect(fromRow({ stoppedAt: { earliest: yesterday, latest: today } })?.['Stopped at']).toBe(`${yesterday}/${today}`);
});

test('a suggested pair is not exported as a twin', () => {
  expect(fromRow({ twinSeenAt: today, group: pair({ isSuggestion: true }) })).toMatchObject({ Twin: '', 'Twin seen at': '' });
});

test('a type taken from the project default stays empty', () => {
  const { detail: _detail, ...unseen } = aSubscription();
  const facts = someFacts({ accounts: [{ account: 'account-from', side: 'from', sections: [], subscriptions: [unseen] }] });
  const settings = { defaultCommerceType: 'new-commerce' as const, timeZone: 'UTC' };
  const [row] = exportRows([{ facts, judgement: aJudgement() }], aProject({ settings }));
  expect(row?.['Commerce type']).toBe('');
});

test('an unknown status is written out', () => {
  const statusHistory = [{ at: today, status: 'unknown' as const, statusText: 'Grace', seenUntil: today }];
  const facts = someFacts({
    accounts: [{ account: 'account-from', side: 'from', sections: [], subscriptions: [aSubscription({ statusHistory })] }],
  });
  expect(exportRows([{ facts, judgement: aJudgement() }], aProject())[0]?.Status).toBe('unknown');
});

test('an Azure row has no quantity, on either side of its move', () => {
  const azure = (side: 'from' | 'to') =>
    aSubscription({
      side,
      account: `account-${side}`,
      section: 'azure',
      listed: {
        id: fromId,
        name: 'Azure plan',
        quantity: null,
        quantityText: 'Usage-based',
        status: 'active',
        statusText: 'Active',
        isUsageBased: true,
      },
    });
  const facts = someFacts({
    accounts: [
      { account: 'account-from', side: 'from', sections: [], subscriptions: [azure('from')] },
      { account: 'account-to', side: 'to', sections: [], subscriptions: [azure('to')] },
    ],
  });
  const judgement = aJudgement({
    from: [aJudgedFrom({ commerceType: 'azure', quantity: null })],
    to: [aJudgedTo({ id: fromId, commerceType: 'azure', quantity: null })],
    warnings: [aWarning({ id: 'azure-not-confirmed', page: { id: 'subscription-list', account: 'account-to' } })],
  });
  const rows = exportRows([{ facts, judgement }], aProject());
  expect(rows.map((row) => [row.Side, row.Quantity, row.Unit, row.Status, row.Warnings])).toEqual([
    ['From', null, '', 'active', ''],
    ['To', null, '', 'active', 'azure-not-confirmed'],
  ]);
});

test('a customer seen on To only has rows but no stage', () => {
  const facts = someFacts({
    accounts: [
      {
        account: 'account-to',
        side: 'to',
        sections: [],
        subscriptions: [aSubscription({ id: toId, side: 'to', account: 'account-to' })],
      },
    ],
  });
  const [row] = exportRows([{ facts, judgement: aJudgement({ isInProject: false, from: [], to: [aJudgedTo()] }) }], aProject());
  expect(row).toMatchObject({ Side: 'To', 'Customer stage': '', Stage: '', Status: 'active' });
});

test('a subscription that was not judged is exported as captured', () => {
  expect(exportRows([{ facts: someFacts(), judgement: aJudgement({ from: [] }) }], aProject())[0]).toMatchObject({
    Side: 'From',
    Status: 'active',
    Quantity: 25,
    Method: '',
    'Still billed': '',
  });
});

test('a customer without subscriptions has no row', () => {
  const facts = someFacts({ accounts: [{ account: 'account-from', side: 'from', sections: [], subscriptions: [] }] });
  expect(exportRows([{ facts, judgement: aJudgement({ from: [] }) }], aProject())).toEqual([]);
});

test('the reason of a decision is the one of its subscription, else why the customer stays', () => {
  const notMoving = { at: today, event: 'e', reason: 'Contract ends' };
  expect(fromRow({}, { facts: { notMoving } })?.['Decision reason']).toBe('Contract ends');
  const methods = { [fromId]: { at: today, event: 'e', method: 'leave' as const, reason: 'Test tenant' } };
  expect(fromRow({}, { facts: { notMoving, methods } })?.['Decision reason']).toBe('Test tenant');
});

test('warnings that name the row are listed once each', () => {
  const warnings = [
    aWarning(),
    aWarning(),
    aWarning({ id: 'stale-capture' }),
    aWarning({ id: 'missing-on-to', subscriptions: [toId] }),
  ];
  expect(fromRow({}, { judgement: { warnings } })?.Warnings).toBe('double-billing-today; stale-capture');
});

test('the latest price of its product and side is taken', () => {
  const price = { product: 'Microsoft 365 E3', side: 'from' as const, monthlyPrice: 36, currency: 'EUR', at: yesterday };
  const prices = [{ ...price, monthlyPrice: 39.5, at: today }, price, { ...price, side: 'to' as const, monthlyPrice: 1 }];
  const [row] = exportRows([{ facts: someFacts(), judgement: aJudgement() }], aProject({ prices }));
  expect(row).toMatchObject({ Price: 39.5, Currency: 'EUR' });
});

test.for([
  ['25 Licenses', 25, 'Licenses'],
  ['1.250 licenties', 1250, 'licenties'],
  ['25', 25, ''],
  ['٢٥ ترخيص', 25, 'ترخيص'],
] as const)('the unit of "%s" is read beside its number', ([quantityText, quantity, unit]) => {
  const subscription = aSubscription();
  if (subscription.listed) Object.assign(subscription.listed, { quantityText, quantity });
  const facts = someFacts({ accounts: [{ account: 'account-from', side: 'from', sections: [], subscriptions: [subscription] }] });
  expect(exportRows([{ facts, judgement: aJudgement() }], aProject())[0]?.Unit).toBe(unit);
});

test('a row that the latest capture no longer shows does not borrow its completeness', () => {
  const gone = aSubscription({ lastSeenAt: yesterday });
  const section = { section: 'license-based' as const, at: today, event: 'event-2', rows: 0, everHeldRows: true };
  const complete = { ...section, completeness: { isComplete: true as const, proof: 'stated-total' as const } };
  const incomplete = {
    ...section,
    completeness: { isComplete: false as const, reason: 'tab-hidden' as const },
    completeAt: yesterday,
  };
  const completeOf = (sections: (typeof complete | typeof incomplete)[]) =>
    fromRow({}, { facts: { accounts: [{ account: 'account-from', side: 'from', sections, subscriptions: [gone] }] } })?.[
      'Capture complete'
    ];
  expect(completeOf([complete])).toBe('');
  expect(completeOf([incomplete])).toBe('yes');
});

function aWarning(overrides: Partial<Warning> = {}): Warning {
  return {
    id: 'double-billing-today',
    severity: 'warning',
    customer: customerId,
    subscriptions: [fromId],
    page: { id: 'subscription-list', account: 'account-from' },
    values: {},
    ...overrides,
  };
}
