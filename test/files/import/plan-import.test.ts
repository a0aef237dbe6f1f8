import { describe, expect, test } from 'vitest';
import { happening } from '../../../utils/consolidation/event';
import { choosePrices } from '../../../utils/files/import/choose-prices';
import { questionsOf, subscriptionIdsOf } from '../../../utils/files/import/import-questions';
import type { Charge, Imported, ImportedPrice } from '../../../utils/files/import/imported';
import { type ImportContext, type Known, planImport } from '../../../utils/files/import/plan-import';
import { aGuid } from './builders';

const customer = { id: aGuid(9), name: 'Contoso' };
const account = { id: 'from-1', side: 'from' as const };
const seenAt = '2026-11-20T08:00:00.000Z';

const aKnown = (known: Partial<Known> = {}): Known => ({
  placesOf: () => [],
  isCustomer: (id) => id === customer.id,
  customerNamed: (name) => (name === 'Contoso' ? customer.id : undefined),
  offersInUse: [],
  fits: () => true,
  ...known,
});
const aContext = ({
  known,
  ...context
}: Omit<Partial<ImportContext>, 'known'> & { known?: Partial<Known> } = {}): ImportContext => ({
  answers: { isWholeList: false, seenAt },
  account,
  ...context,
  known: aKnown(known),
});
const listed = (number: number) => ({
  id: aGuid(number),
  name: 'Office 365 E3',
  quantity: 25,
  quantityText: '25',
  status: 'active' as const,
  statusText: 'Active',
  isUsageBased: false,
});
const subscriptions = (...numbers: number[]): Imported => ({
  type: 'subscriptions',
  mayBeWholeList: true,
  rows: numbers.map((number) => ({ line: number + 1, listed: listed(number) })),
});

describe('a plan', () => {
  test('of a subscription list is a capture of the customer in the account, as old as the export', () => {
    const plan = planImport(subscriptions(1, 2), aContext({ answers: { customer, isWholeList: false, seenAt } }));
    expect(plan).toMatchObject({ brought: { customers: 1, subscriptions: 2 }, problems: [] });
    expect(plan.happenings).toMatchObject([
      {
        about: { customer: customer.id },
        account: 'from-1',
        happening: { type: 'captured', payload: { path: '', seenAt, sections: [{ completeness: { isComplete: false } }] } },
      },
    ]);
  });

  test('of a customer list is a capture of the account', () => {
    const plan = planImport({ type: 'customers', rows: [customer] }, aContext());
    expect(plan).toMatchObject({
      brought: { customers: 1 },
      happenings: [{ about: { account: 'from-1' }, happening: { payload: { page: 'customer-list', seenAt } } }],
    });
  });

  test.for<[string, Imported, ImportContext, string]>([
    [
      'a subscription of another customer',
      subscriptions(1),
      aContext({
        answers: { customer, isWholeList: false },
        known: { placesOf: () => [{ account: 'from-1', customer: aGuid(8) }] },
      }),
      'known-under-another-customer',
    ],
    [
      'a subscription of another account',
      subscriptions(1),
      aContext({
        answers: { customer, isWholeList: false },
        known: { placesOf: () => [{ account: 'to', customer: customer.id }] },
      }),
      'known-in-another-account',
    ],
    [
      'a list with none of the known ones',
      subscriptions(1),
      aContext({ answers: { customer, isWholeList: false }, known: { fits: () => false } }),
      'another-accounts-list',
    ],
    [
      'a whole customer list with none of the known ones',
      { type: 'customers', rows: [customer] },
      aContext({ answers: { isWholeList: true }, known: { fits: () => false } }),
      'another-accounts-list',
    ],
    ['a list of nobody', subscriptions(1), aContext(), 'no-customer'],
    [
      'an activity log of another account',
      { type: 'activity', entries: [{ at: seenAt, action: 'suspended', actionText: 'x', subscriptions: [{ id: aGuid(1) }] }] },
      aContext({ known: { placesOf: () => [{ account: 'to', customer: customer.id }] } }),
      'known-in-another-account',
    ],
    [
      'an invoice of another account',
      { type: 'charges', charges: [aCharge({})] },
      aContext({ known: { placesOf: () => [{ account: 'to', customer: customer.id }] } }),
      'known-in-another-account',
    ],
    [
      'an invoice line of another customer',
      { type: 'charges', charges: [aCharge({})] },
      aContext({ known: { placesOf: () => [{ account: 'from-1', customer: aGuid(8) }] } }),
      'known-under-another-customer',
    ],
    [
      'migrations of another partner',
      {
        type: 'migrations',
        migrations: [{ customer: customer.id, legacy: aGuid(1), partnerId: aGuid(6), status: 'completed', statusText: '' }],
      },
      aContext({ account: { ...account, partnerId: aGuid(7) } }),
      'another-partner',
    ],
  ])('%s refuses all', ([, imported, context, id]) => {
    const plan = planImport(imported, context);
    expect(plan.happenings).toEqual([]);
    expect(plan.problems.map((problem) => problem.id)).toContain(id);
  });

  test('of the activity log finds the customer by id, by a known subscription or by a name that is only theirs', () => {
    const entry = { at: seenAt, action: 'suspended' as const, actionText: 'update_subscription', subscriptions: [] };
    const plan = planImport(
      {
        type: 'activity',
        entries: [
          { ...entry, customer: customer.id },
          { ...entry, subscriptions: [{ id: aGuid(1) }] },
          { ...entry, customerName: 'Contoso' },
          { ...entry, customerName: 'Fabrikam' },
          { ...entry, customer: aGuid(7) },
          entry,
        ],
      },
      aContext({ known: { placesOf: (id) => (id === aGuid(1) ? [{ account: 'from-1', customer: customer.id }] : []) } }),
    );
    expect(plan).toMatchObject({ brought: { activities: 3, customers: 1 }, leftOut: { unknownCustomer: 3 } });
    expect(plan.happenings).toMatchObject([{ about: { customer: customer.id }, happening: { type: 'activity-imported' } }]);
    expect(
      plan.happenings.map(({ happening: { payload } }) => Object.keys((payload as { entries: object[] }).entries[2] ?? {})),
    ).toEqual([['at', 'action', 'actionText', 'subscriptions']]);
  });

  test('of an offer matrix is what it teaches, and needs no account', () => {
    const { account: _, ...context } = aContext();
    const matrix: Imported = {
      type: 'offer-matrix',
      skus: [{ id: 'CFQ7TTC0LF8R:0001', title: 'E3' }],
      replacements: [],
      migratable: [],
    };
    expect(planImport(matrix, context)).toMatchObject({
      happenings: [{ about: 'project', account: null, happening: { type: 'products-learned' } }],
      brought: { skus: 1, replacements: 0 },
    });
  });

  test('of migrations says what is new commerce now and what was legacy before; those that are not done say nothing', () => {
    const migration = {
      customer: customer.id,
      legacy: aGuid(1),
      newCommerce: aGuid(2),
      quantity: 5,
      sku: 'CFQ7TTC0LF8R:0001',
      statusText: '',
    };
    const plan = planImport(
      {
        type: 'migrations',
        migrations: [
          { ...migration, status: 'completed' },
          { ...migration, legacy: aGuid(3), status: 'failed' },
        ],
      },
      aContext(),
    );
    expect(plan).toMatchObject({ brought: { migrations: 1 }, leftOut: { notMigrated: 1 } });
    expect(plan.happenings.map(({ happening: { payload } }) => payload)).toMatchObject([
      { seenAt, path: '', detail: { id: aGuid(1), commerceType: 'legacy' } },
      { seenAt, path: '', detail: { id: aGuid(2), commerceType: 'new-commerce', quantity: 5, offerId: 'CFQ7TTC0LF8R:0001' } },
    ]);
  });

  test('of an invoice takes the lines of known subscriptions and customers, and adds up usage by day', () => {
    const { subscription: _, ...nameless } = aCharge({});
    const usage = aCharge({ chargeType: '', amount: 0.1, from: '2026-11-01', until: '2026-11-01' });
    const plan = planImport(
      {
        type: 'charges',
        charges: [
          aCharge({}),
          aCharge({}),
          usage,
          { ...usage, amount: 0.2 },
          { ...usage, amount: -0.2 },
          nameless,
          aCharge({ customer: aGuid(7) }),
        ],
      },
      aContext(),
    );
    expect(plan).toMatchObject({ brought: { charges: 5, customers: 1 }, leftOut: { unknownSubscription: 2 } });
    expect(plan.happenings).toMatchObject([
      {
        happening: {
          type: 'invoice-checked',
          payload: { charges: [{ amount: 41 }, { amount: 41 }, { amount: 0.3 }, { amount: -0.2 }] },
        },
      },
    ]);
  });

  test('never makes what the schema of events does not know', () => {
    const plans = [
      planImport(subscriptions(1, 2), aContext({ answers: { customer, isWholeList: true, seenAt } })),
      planImport({ type: 'charges', charges: [aCharge({})] }, aContext()),
      planImport({ type: 'customers', rows: [customer] }, aContext()),
      planImport(
        { type: 'prices', prices: [aPrice({})] },
        aContext({ known: { offersInUse: [{ product: 'CFQ7TTC0LF8R:0001' }] } }),
      ),
    ];
    const happenings = plans.flatMap((plan) => plan.happenings.map((planned) => planned.happening));
    expect(happenings).toHaveLength(4);
    for (const planned of happenings) expect(happening.safeParse(planned).success).toBe(true);
  });
});

describe('prices', () => {
  const inUse = [{ product: 'cfq7ttc0lf8r:0001', term: 'P1Y' as const, billingFrequency: 'monthly' as const }];

  test.for<[string, ImportedPrice[], object]>([
    [
      'what is in use gets its price',
      [aPrice({})],
      { chosen: [{ product: 'CFQ7TTC0LF8R:0001', monthlyPrice: 20, currency: 'EUR' }] },
    ],
    [
      'by its term and billing frequency',
      [aPrice({}), aPrice({ term: 'P1M', monthlyPrice: 24 }), aPrice({ billingFrequency: 'annual', monthlyPrice: 19 })],
      { chosen: [{ monthlyPrice: 20 }] },
    ],
    ['equal lines are one price', [aPrice({}), aPrice({ line: 3 })], { chosen: [{ monthlyPrice: 20 }], unclear: 0 }],
    ['two prices are none', [aPrice({}), aPrice({ monthlyPrice: 21 })], { chosen: [], unclear: 1 }],
    ['two currencies are none', [aPrice({}), aPrice({ currency: 'USD' })], { chosen: [], unclear: 1 }],
    ['a price for nobody knows what is none', [withoutMonthly(aPrice({}))], { chosen: [], unclear: 1 }],
    ['what nobody has is left out', [aPrice({ product: 'CFQ7TTC0AAAA:0001' })], { chosen: [], unclear: 0, notInUse: 1 }],
    [
      'of another market or segment are left out',
      [aPrice({ market: 'US', monthlyPrice: 30 }), aPrice({ segment: 'Education', monthlyPrice: 5 }), aPrice({})],
      { chosen: [{ monthlyPrice: 20 }] },
    ],
    [
      'of before and of later are left out',
      [
        aPrice({ validUntil: '2026-10-31', monthlyPrice: 18 }),
        aPrice({ validFrom: '2026-12-01', monthlyPrice: 22 }),
        aPrice({ validFrom: '2026-11-01', validUntil: '2026-11-20' }),
      ],
      { chosen: [{ monthlyPrice: 20 }] },
    ],
  ])('%s', ([, prices, expected]) => {
    expect(choosePrices(prices, inUse, { market: 'NL', segment: 'Commercial', seenAt })).toMatchObject(expected);
  });

  test('two uses of a product with different prices leave it without', () => {
    const both = [...inUse, { product: 'CFQ7TTC0LF8R:0001', term: 'P1M' as const }];
    expect(choosePrices([aPrice({}), aPrice({ term: 'P1M', monthlyPrice: 24 })], both, {})).toMatchObject({
      chosen: [],
      unclear: 1,
    });
  });

  test('are recorded for the side of the account', () => {
    const plan = planImport({ type: 'prices', prices: [aPrice({})] }, aContext({ known: { offersInUse: inUse } }));
    expect(plan.happenings).toMatchObject([
      { about: 'project', happening: { type: 'price-set', payload: { side: 'from', monthlyPrice: 20 } } },
    ]);
  });
});

describe('questions', () => {
  test.for<[string, Imported, object]>([
    ['a list that names no customer', subscriptions(1), { account: true, customer: true, exportTime: true, wholeList: true }],
    [
      'a list that names its customer',
      { type: 'subscriptions', mayBeWholeList: true, rows: [{ customer: customer.id, listed: listed(1) }] },
      { customer: false },
    ],
    ['a list that says that rows are missing', { ...subscriptions(1), statedTotal: 37 } as Imported, { wholeList: false }],
    ['a list with a next page', { ...subscriptions(1), hasNextPage: true } as Imported, { wholeList: false }],
    ['a selection', { ...subscriptions(1), mayBeWholeList: false } as Imported, { wholeList: false }],
    [
      'customers of a partner',
      { type: 'customers', rows: [customer], partnerId: aGuid(7) },
      { account: true, partnerId: aGuid(7), customer: false, exportTime: true, wholeList: true },
    ],
    [
      'an offer matrix',
      { type: 'offer-matrix', skus: [], replacements: [], migratable: [] },
      { account: false, exportTime: false, wholeList: false },
    ],
    [
      'a price list of one market',
      { type: 'prices', prices: [aPrice({})] },
      { account: true, exportTime: false, markets: [], segments: [] },
    ],
    [
      'a price list of two',
      { type: 'prices', prices: [aPrice({}), aPrice({ market: 'DE' })] },
      { markets: ['DE', 'NL'], segments: [] },
    ],
    ['an activity log', { type: 'activity', entries: [] }, { account: true, exportTime: false, wholeList: false }],
  ])('of %s', ([, imported, expected]) => {
    expect(questionsOf(imported)).toMatchObject(expected);
  });

  test.for<[Imported, string[]]>([
    [subscriptions(1, 2), [aGuid(1), aGuid(2)]],
    [{ type: 'charges', charges: [aCharge({})] }, [aGuid(1)]],
    [
      { type: 'activity', entries: [{ at: seenAt, action: 'other', actionText: '', subscriptions: [{ id: aGuid(3) }] }] },
      [aGuid(3)],
    ],
    [
      {
        type: 'migrations',
        migrations: [{ customer: customer.id, legacy: aGuid(1), newCommerce: aGuid(2), status: 'completed', statusText: '' }],
      },
      [aGuid(1), aGuid(2)],
    ],
    [{ type: 'customers', rows: [customer] }, []],
  ])('the ids of $0.type', ([imported, ids]) => {
    expect([...subscriptionIdsOf(imported)]).toEqual(ids);
  });
});

function aCharge(charge: Partial<Charge>): Charge {
  return {
    customer: customer.id,
    subscription: aGuid(1),
    name: 'Office 365 E3',
    chargeType: 'Cycle fee',
    amount: 41,
    currency: 'EUR',
    line: 2,
    ...charge,
  };
}

function aPrice(price: Partial<ImportedPrice>): ImportedPrice {
  return {
    product: 'CFQ7TTC0LF8R:0001',
    title: 'Office 365 E3',
    term: 'P1Y',
    billingFrequency: 'monthly',
    market: 'NL',
    segment: 'Commercial',
    currency: 'EUR',
    unitPrice: 20,
    monthlyPrice: 20,
    line: 2,
    ...price,
  };
}

function withoutMonthly({ monthlyPrice: _, ...price }: ImportedPrice): ImportedPrice {
  return price;
}
