import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import type { CustomerFacts } from '../../utils/consolidation/facts';
import { foldCustomer } from '../../utils/consolidation/fold-customer';
import { foldProject } from '../../utils/consolidation/fold-project';
import { foldRoster } from '../../utils/consolidation/fold-roster';
import {
  aCapture,
  aDetailCapture,
  addAccount,
  aGuid,
  aHistory,
  aListedCustomer,
  anEvent,
  aSubscription,
  contoso,
  day,
  fromAccount,
  type History,
  incomplete,
  secondFromAccount,
  toAccount,
} from './builders';

const pair = { from: [aGuid(1)], to: [aGuid(101)] };
const e = { at: day(2), event: 'e' };

const nothing: CustomerFacts = {
  id: contoso,
  name: '',
  accounts: [],
  purchases: [],
  statusSubmissions: [],
  methods: {},
  links: [],
  unlinks: [],
  confirmed: [],
  acceptedDifferences: [],
  alreadyOnTo: [],
  transfers: [],
  toldMicrosoft: [],
  microsoftAnswers: [],
  notes: [],
  lastEventAt: day(2),
};

test('a customer without events and lines is empty', () => {
  expect(foldCustomer(contoso, [], [], [])).toStrictEqual({ ...nothing, lastEventAt: '1970-01-01T00:00:00.000Z' });
});

const line = { name: 'Office 365 E3', quantity: 25, from: [aGuid(1)] };
test.for<[Happening, Partial<CustomerFacts>]>([
  [{ type: 'purchase-submitted', payload: { lines: [line] } }, { purchases: [{ ...e, account: 'to', lines: [line] }] }],
  [
    { type: 'status-submitted', payload: { subscription: aGuid(1), to: 'suspended' } },
    { statusSubmissions: [{ ...e, account: 'to', subscription: aGuid(1), to: 'suspended' }] },
  ],
  [
    { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason: 'not needed' } },
    { methods: { [aGuid(1)]: { ...e, method: 'leave', reason: 'not needed' } } },
  ],
  [
    { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'transfer' } },
    { methods: { [aGuid(1)]: { ...e, method: 'transfer' } } },
  ],
  [{ type: 'twins-linked', payload: pair }, { links: [{ ...e, ...pair }] }],
  [{ type: 'twins-unlinked', payload: pair }, { unlinks: [{ ...e, ...pair }] }],
  [
    { type: 'suggestions-confirmed', payload: { pairs: [pair, pair] } },
    {
      confirmed: [
        { ...e, ...pair },
        { ...e, ...pair },
      ],
    },
  ],
  [
    { type: 'difference-accepted', payload: { ...pair, reason: 'agreed' } },
    { acceptedDifferences: [{ ...e, ...pair, reason: 'agreed' }] },
  ],
  [
    { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } },
    { alreadyOnTo: [aGuid(101)], markedAlreadyOnTo: [{ ...e, subscription: aGuid(101) }] },
  ],
  [{ type: 'marked-not-moving', payload: { reason: 'sold' } }, { notMoving: { ...e, reason: 'sold' } }],
  [{ type: 'invitation-sent', payload: {} }, { invitedAt: day(2) }],
  [
    { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)], expiresAt: day(9) } },
    { transfers: [{ ...e, subscriptions: [aGuid(1)], expiresAt: day(9) }] },
  ],
  [{ type: 'told-microsoft', payload: { subscriptions: [aGuid(1)] } }, { toldMicrosoft: [{ ...e, subscriptions: [aGuid(1)] }] }],
  [
    { type: 'microsoft-answered', payload: { answer: 'done', reportsMigrated: true } },
    { microsoftAnswers: [{ ...e, answer: 'done', reportsMigrated: true }] },
  ],
  [{ type: 'note-added', payload: { text: 'call them' } }, { notes: [{ ...e, text: 'call them' }] }],
] as [Happening, Partial<CustomerFacts>][])('$0.type is kept as it was', ([happening, expected]) => {
  const event = anEvent(happening, { id: 'e', at: day(2), account: 'to' });
  expect(foldCustomer(contoso, [event], [], [toAccount])).toEqual({ ...nothing, ...expected });
});

test.for<Happening['type']>(['purchase-submitted', 'status-submitted'])('%s without an account can not be placed', (type) => {
  const happening: Happening =
    type === 'purchase-submitted'
      ? { type, payload: { lines: [line] } }
      : { type: 'status-submitted', payload: { subscription: aGuid(1), to: 'suspended' } };
  expect(foldCustomer(contoso, [anEvent(happening, { at: day(2) })], [], [toAccount])).toEqual(nothing);
});

test('the first invitation counts, and the latest word on what stood on To', () => {
  const facts = aHistory()
    .happens(day(2), { type: 'invitation-sent', payload: {} })
    .happens(day(3), { type: 'invitation-sent', payload: {} })
    .happens(day(2), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } })
    .happens(day(4), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } })
    .happens(day(3), { type: 'marked-already-on-to', payload: { subscription: aGuid(102) } })
    .facts();
  expect(facts.invitedAt).toBe(day(2));
  expect(facts.alreadyOnTo).toEqual([aGuid(101), aGuid(102)]);
  expect(facts.markedAlreadyOnTo?.map(({ at, subscription }) => [at, subscription])).toEqual([
    [day(3), aGuid(102)],
    [day(4), aGuid(101)],
  ]);
});

test('one capture of a list is all that is known of its subscriptions and its section', () => {
  const row = aSubscription();
  const capture = anEvent({ type: 'captured', payload: aCapture({ rows: [row] }) }, { id: 'c', at: day(1), account: 'from' });
  const [side] = foldCustomer(contoso, [capture], [], [fromAccount]).accounts;
  const seen = { at: day(1), event: 'c' };
  expect(side).toStrictEqual({
    account: 'from',
    side: 'from',
    path: '/commerce/customers/{guid}/subscriptions',
    sections: [
      {
        section: 'license-based',
        ...seen,
        completeness: { isComplete: true, proof: 'stated-total' },
        rows: 1,
        everHeldRows: true,
        firstCompleteAt: day(1),
      },
    ],
    subscriptions: [
      {
        id: aGuid(1),
        account: 'from',
        side: 'from',
        section: 'license-based',
        firstSeenAt: day(1),
        lastSeenAt: day(1),
        firstSeenIn: 'c',
        lastSeenIn: 'c',
        statusHistory: [{ ...seen, status: 'active', statusText: 'active', seenUntil: day(1) }],
        quantityHistory: [{ ...seen, quantity: 25 }],
        absentIn: [],
        isNewSinceFirstCapture: false,
        listed: row,
        conditionsHistory: [{ ...seen, commerceType: 'unknown' }],
      },
    ],
  });
});

test('its own page adds what it says, and says nothing of lists', () => {
  const detail = { id: aGuid(1), status: 'active', quantity: 7, term: 'P1Y', billingFrequency: 'annual', reseller: 'A' } as const;
  const event = anEvent({ type: 'captured', payload: aDetailCapture(detail) }, { id: 'd', at: day(1), account: 'from' });
  const [side] = foldCustomer(contoso, [event], [], [fromAccount]).accounts;
  const seen = { at: day(1), event: 'd' };
  expect(side).toStrictEqual({
    account: 'from',
    side: 'from',
    sections: [],
    subscriptions: [
      expect.objectContaining({
        id: aGuid(1),
        account: 'from',
        side: 'from',
        section: 'all',
        firstSeenAt: day(1),
        lastSeenAt: day(1),
        firstSeenIn: 'd',
        lastSeenIn: 'd',
        statusHistory: [{ ...seen, status: 'active', statusText: '', seenUntil: day(1) }],
        quantityHistory: [{ ...seen, quantity: 7 }],
        absentIn: [],
        isNewSinceFirstCapture: false,
        detail,
        detailAt: day(1),
        conditionsHistory: [{ ...seen, commerceType: 'new-commerce', term: 'P1Y', billingFrequency: 'annual', reseller: 'A' }],
      }),
    ],
  });
});

describe('the conditions of a subscription', () => {
  const conditionsOf = (history: History) =>
    history.facts().accounts[0]?.subscriptions[0]?.conditionsHistory?.map(({ at, event: _event, ...one }) => [at, one]);

  test('are noted when one of them changes, and only then', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('from', day(2), [aSubscription({ quantity: 30 })])
      .opens('from', day(3), { commerceType: 'legacy' })
      .opens('from', day(4), { commerceType: 'legacy', billingFrequency: 'monthly' })
      .opens('from', day(5), { nickname: 'ours' })
      .lists('from', day(6), [aSubscription({ reseller: 'A' })]);
    expect(conditionsOf(history)).toEqual([
      [day(1), { commerceType: 'unknown' }],
      [day(3), { commerceType: 'legacy' }],
      [day(4), { commerceType: 'legacy', billingFrequency: 'monthly' }],
      [day(6), { commerceType: 'legacy', billingFrequency: 'monthly', reseller: 'A' }],
    ]);
  });
});

describe('new since the first capture', () => {
  const isNew = (history: History) =>
    history.facts().accounts[0]?.subscriptions.find(({ id }) => id === aGuid(1))?.isNewSinceFirstCapture;

  test.for<[string, () => History, boolean]>([
    [
      'a complete list of its section lacked it',
      () => aHistory().lists('to', day(1), []).lists('to', day(2), [aSubscription()]),
      true,
    ],
    [
      'an incomplete list lacked it',
      () => aHistory().lists('to', day(1), [], { completeness: incomplete }).lists('to', day(2), [aSubscription()]),
      false,
    ],
    [
      'a complete list of another section lacked it',
      () => aHistory().lists('to', day(1), [], { section: 'azure' }).lists('to', day(2), [aSubscription()]),
      false,
    ],
    ['it stood in the first list', () => aHistory().lists('to', day(1), [aSubscription()]), false],
    [
      'its own page had shown it before any list',
      () => aHistory().opens('to', day(1), {}).lists('to', day(2), []).lists('to', day(3), [aSubscription()]),
      false,
    ],
    [
      'its own page showed it after a list that lacked it',
      () => aHistory().lists('to', day(1), []).opens('to', day(2), {}).lists('to', day(3), [aSubscription()]),
      true,
    ],
  ])('%s: %s', ([, history, expected]) => {
    expect(isNew(history())).toBe(expected);
  });
});

describe('a line of a customer list', () => {
  const list = (at: string, row: Parameters<typeof aListedCustomer>[0] | null, account = 'from') =>
    anEvent(
      {
        type: 'captured',
        payload: {
          page: 'customer-list',
          path: '/commerce/customers',
          rows: row ? [aListedCustomer(row)] : [],
          completeness: { isComplete: true, proof: 'stated-total' },
        },
      },
      { id: `list-${at}`, at, account, about: { account } },
    );
  const lineOf = (...events: ReturnType<typeof list>[]) =>
    foldRoster('from', [addAccount(fromAccount), addAccount(secondFromAccount), ...events])[0];

  test('says what the list said, and since when', () => {
    expect(lineOf(list(day(1), {}))).toEqual({
      account: 'from',
      side: 'from',
      customer: contoso,
      at: day(1),
      event: `list-${day(1)}`,
      isListed: true,
      isComplete: true,
      name: 'Contoso',
      domain: 'contoso.com',
      relationship: 'Cloud Reseller',
      isReseller: true,
      firstListedAt: day(1),
    });
  });

  test('keeps the domain where a later list shows none, and takes over all else', () => {
    const line = lineOf(
      list(day(1), {}),
      list(day(2), { name: 'Contoso Ltd', domain: undefined, relationship: undefined, isReseller: undefined }),
    );
    expect(line).toMatchObject({ name: 'Contoso Ltd', domain: 'contoso.com', firstListedAt: day(1), at: day(2) });
    expect(line).not.toHaveProperty('relationship');
    expect(line).not.toHaveProperty('isReseller');
  });

  test('that has gone says since when, and comes back as it was first seen', () => {
    expect(lineOf(list(day(1), {}), list(day(2), null))).toMatchObject({ isListed: false, at: day(2), firstListedAt: day(1) });
    expect(lineOf(list(day(1), {}), list(day(2), null), list(day(3), {}))).toMatchObject({
      isListed: true,
      at: day(3),
      firstListedAt: day(1),
    });
  });

  test('stays as it is under a list that says the same again, listed or gone', () => {
    const once = lineOf(list(day(1), {}));
    expect(lineOf(list(day(1), {}), list(day(2), {}))).toEqual(once);
    const gone = lineOf(list(day(1), {}), list(day(2), null));
    expect(lineOf(list(day(1), {}), list(day(2), null), list(day(3), null))).toEqual(gone);
  });

  test.each([{ name: 'Contoso Ltd' }, { domain: 'contoso.example' }, { relationship: 'Advisor' }, { isReseller: false }])(
    'is of the list that says something else: %o',
    (change) => {
      const line = lineOf(list(day(1), {}), list(day(2), change), list(day(3), change));
      expect(line).toMatchObject({ ...change, at: day(2), event: `list-${day(2)}` });
    },
  );

  test('stands on the side of its own account', () => {
    const added = [addAccount(toAccount), addAccount(fromAccount)];
    expect(foldRoster('from', [...added, list(day(1), {})])).toMatchObject([{ side: 'from' }]);
  });

  test('is not taken from another account’s list', () => {
    expect(lineOf(list(day(1), {}, 'from-2'))).toBeUndefined();
  });
});

describe('the project', () => {
  const project = (happening: Happening, at = day(1), more = {}) => anEvent(happening, { at, about: 'project', ...more });

  test('knows an account by its first place and its latest words', () => {
    const { accounts } = foldProject([
      project({ type: 'account-added', payload: { account: { ...fromAccount, label: 'A' } } }, day(1)),
      project({ type: 'account-added', payload: { account: toAccount } }, day(2)),
      project({ type: 'account-added', payload: { account: { ...fromAccount, currency: 'EUR' } } }, day(3)),
    ]);
    expect(accounts).toEqual([{ ...fromAccount, label: 'A', currency: 'EUR' }, toAccount]);
  });

  test('joins each piece of evidence to its account, and evidence of a stranger to none', () => {
    const identified = (payload: object, about: string) =>
      project({ type: 'account-identified', payload }, day(2), { about: { account: about } });
    const { accounts } = foldProject([
      addAccount(fromAccount),
      identified({ partnerId: aGuid(7) }, 'from'),
      identified({ organisation: 'Contoso CSP' }, 'from'),
      identified({ label: 'Ours' }, 'from'),
      identified({ label: 'Nobody' }, 'stranger'),
    ]);
    expect(accounts).toEqual([{ ...fromAccount, partnerId: aGuid(7), organisation: 'Contoso CSP', label: 'Ours' }]);
  });

  test('keeps what is known of an account when later evidence does not say it', () => {
    const { accounts } = foldProject([
      addAccount({ ...fromAccount, partnerId: aGuid(7), organisation: 'Contoso CSP', label: 'Ours' }),
      project({ type: 'account-identified', payload: {} }, day(2), { about: { account: 'from' } }),
    ]);
    expect(Object.entries(accounts[0] ?? {}).filter(([, value]) => value === undefined)).toEqual([]);
    expect(accounts).toEqual([{ ...fromAccount, partnerId: aGuid(7), organisation: 'Contoso CSP', label: 'Ours' }]);
  });

  test('finds the account of evidence that is about the project', () => {
    const { accounts } = foldProject([
      addAccount(fromAccount),
      addAccount(toAccount),
      project({ type: 'account-identified', payload: { label: 'Theirs' } }, day(2), { account: 'to' }),
    ]);
    expect(accounts).toEqual([fromAccount, { ...toAccount, label: 'Theirs' }]);
  });

  test('keeps what an earlier file taught of other products and offers', () => {
    const learns = (sku: string, offer: number, at: string) =>
      project(
        {
          type: 'products-learned',
          payload: { skus: [{ id: sku, title: sku }], replacements: [{ offer: aGuid(offer), offerName: 'Old', sku }] },
        },
        at,
      );
    const { learned } = foldProject([learns('P:1', 1, day(1)), learns('P:2', 2, day(2))]);
    expect(learned?.skus.map(({ id }) => id)).toEqual(['P:1', 'P:2']);
    expect(learned?.replacements.map(({ offer }) => offer)).toEqual([aGuid(1), aGuid(2)]);
  });

  test('tells what was decided twice without knowing of each other', () => {
    const zone = (value: string, device: string, at: string) =>
      project({ type: 'setting-changed', payload: { key: 'timeZone', value } }, at, { device, sequence: 1, knows: {} });
    const events = [zone('Asia/Tokyo', 'A', day(1)), zone('Europe/Paris', 'B', day(2))];
    const { conflicts, settings } = foldProject(events);
    expect(settings.timeZone).toBe('Europe/Paris');
    expect(conflicts).toMatchObject([{ acts: events[1]?.id, others: [events[0]?.id], subscriptions: [] }]);
    expect(foldProject(events.slice(0, 1))).not.toHaveProperty('conflicts');
  });

  test('keeps the prices of other products, sides and currencies', () => {
    const price = (product: string, side: 'from' | 'to', currency: string, monthlyPrice: number) =>
      project({ type: 'price-set', payload: { product, side, currency, monthlyPrice } }, day(monthlyPrice));
    const { prices } = foldProject([
      price('A', 'from', 'EUR', 1),
      price('B', 'from', 'EUR', 2),
      price('A', 'to', 'EUR', 3),
      price('A', 'from', 'USD', 4),
      price('A', 'from', 'EUR', 5),
    ]);
    expect(prices.map(({ monthlyPrice }) => monthlyPrice)).toEqual([2, 3, 4, 5]);
  });

  test('takes no setting that makes no sense', () => {
    const set = (key: string, value: never) => project({ type: 'setting-changed', payload: { key, value } });
    const settings = (key: string, value: unknown) => foldProject([set(key, value as never)]).settings; // as an old or hostile file may hold it
    const standard = { defaultCommerceType: 'unknown', timeZone: 'UTC' };
    for (const value of ['legacy', 'azure', '', 7]) expect(settings('defaultCommerceType', value)).toEqual(standard);
    for (const value of ['Mars/Olympus', '', 7]) expect(settings('timeZone', value)).toEqual(standard);
    expect(settings('defaultCommerceType', 'new-commerce')).toEqual({ ...standard, defaultCommerceType: 'new-commerce' });
    expect(settings('language', 'new-commerce')).toEqual(standard);
    expect(settings('language', 'Asia/Tokyo')).toEqual(standard);
    const back = foldProject([set('defaultCommerceType', 'new-commerce' as never), set('defaultCommerceType', 'unknown' as never)]);
    expect(back.settings).toEqual(standard);
    expect(settings('timeZone', 'Asia/Tokyo')).toEqual({ ...standard, timeZone: 'Asia/Tokyo' });
  });

  test('has no invitation of no account', () => {
    const invite = (account: string | null) =>
      foldProject([project({ type: 'invitation-recorded', payload: { link: 'L', text: 'T' } }, day(1), { account })]);
    expect(invite(null)).not.toHaveProperty('invitation');
    expect(invite('to').invitation).toMatchObject({ at: day(1), account: 'to', link: 'L', text: 'T' });
  });
});

test('the list of transfer requests is kept as it was last seen', () => {
  const list = (at: string, rows: 'sent' | 'received') =>
    anEvent(
      {
        type: 'captured',
        payload: {
          page: 'transfer-list',
          path: '/commerce/customers/{guid}/transfers',
          customer: contoso,
          sections: [{ direction: rows, rows: [], completeness: incomplete }],
        },
      },
      { at, account: 'from' },
    );
  const [side] = foldCustomer(contoso, [list(day(1), 'sent'), list(day(2), 'received')], [], [fromAccount]).accounts;
  expect(side?.transferRequests).toEqual({ at: day(2), sections: [{ direction: 'received', rows: [], completeness: incomplete }] });
});

test('lines of other customers say nothing of this one', () => {
  const others = aHistory().listsCustomers('from', day(3), [aListedCustomer({ id: aGuid(7), name: 'Fabrikam' })]);
  const roster = foldRoster('from', [addAccount(fromAccount), ...others.events]);
  const facts = foldCustomer(contoso, [], roster, [fromAccount]);
  expect([facts.name, facts.accounts]).toEqual(['', []]);
});

test('the latest event may be a line of a customer list', () => {
  expect(aHistory().lists('from', day(1), []).listsCustomers('from', day(3)).facts().lastEventAt).toBe(day(3));
  expect(aHistory().lists('from', day(4), []).listsCustomers('from', day(3)).facts().lastEventAt).toBe(day(4));
});

test('what the customer list of an account says stands beside its captures', () => {
  const rosterOf = (row: Parameters<typeof aListedCustomer>[0]) =>
    aHistory()
      .listsCustomers('from', day(1), [])
      .listsCustomers('from', day(3), [aListedCustomer(row)])
      .facts().accounts[0]?.roster;
  const always = { at: day(3), isListed: true, isComplete: true, firstListedAt: day(3), lastLackedAt: day(1) };
  expect(rosterOf({})).toStrictEqual({ ...always, relationship: 'Cloud Reseller', isReseller: true });
  expect(rosterOf({ relationship: undefined, isReseller: undefined })).toStrictEqual(always);
});

test('of several lists the name is that of From, and of those the latest', () => {
  const named = (name: string) => [aListedCustomer({ name })];
  const nameOf = (history: History) => history.facts().name;
  const both = () => aHistory().listsCustomers('to', day(9), named('To')).listsCustomers('from', day(2), named('first'));
  expect(nameOf(both())).toBe('first');
  expect(nameOf(both().listsCustomers('from-2', day(3), named('second')))).toBe('second');
  expect(nameOf(both().listsCustomers('from-2', day(1), named('second')))).toBe('first');
  expect(nameOf(both().listsCustomers('from-2', day(2), named('second')))).toBe('first');
});
