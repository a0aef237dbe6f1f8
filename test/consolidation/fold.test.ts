import { describe, expect, test } from 'vitest';
import type { CustomerFacts, SubscriptionFacts } from '../../utils/consolidation/facts';
import { foldCustomer } from '../../utils/consolidation/fold-customer';
import { foldProject } from '../../utils/consolidation/fold-project';
import { foldRoster } from '../../utils/consolidation/fold-roster';
import {
  aCapture,
  aCustomerList,
  addAccount,
  aGuid,
  aHistory,
  aListedCustomer,
  anAccount,
  anAccountPageCapture,
  anEvent,
  aSubscription,
  contoso,
  day,
  fromAccount,
  incomplete,
  secondFromAccount,
  toAccount,
} from './builders';

function onlySubscription({ accounts }: CustomerFacts): SubscriptionFacts {
  const all = accounts.flatMap((side) => side.subscriptions);
  expect(all).toHaveLength(1);
  const [first] = all;
  if (!first) throw new Error('no subscription was folded');
  return first;
}

describe('a subscription', () => {
  test('keeps when its status and quantity changed, and until when each was seen', () => {
    const facts = aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('from', day(2), [aSubscription()])
      .lists('from', day(3), [aSubscription({ status: 'suspended', quantity: 20 })])
      .facts();
    expect(onlySubscription(facts)).toMatchObject({
      firstSeenAt: day(1),
      lastSeenAt: day(3),
      statusHistory: [
        { at: day(1), status: 'active', seenUntil: day(2) },
        { at: day(3), status: 'suspended', seenUntil: day(3) },
      ],
      quantityHistory: [
        { at: day(1), quantity: 25 },
        { at: day(3), quantity: 20 },
      ],
    });
  });

  test('is absent only in complete captures of its own section', () => {
    const history = aHistory().lists('from', day(1), [aSubscription()]);
    history.lists('from', day(2), [], { completeness: incomplete }).lists('from', day(3), [], { section: 'azure' });
    expect(onlySubscription(history.facts()).absentIn).toEqual([]);
    history.lists('from', day(4), []);
    expect(onlySubscription(history.facts()).absentIn).toMatchObject([{ at: day(4) }]);
  });

  test('that is seen again was not absent', () => {
    const facts = aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('from', day(2), [])
      .lists('from', day(3), [aSubscription()]);
    expect(onlySubscription(facts.facts()).absentIn).toEqual([]);
  });

  test.for<[string, boolean, (history: ReturnType<typeof aHistory>) => unknown]>([
    ['a complete capture of its section lacked it', true, (history) => history.lists('to', day(1), [])],
    ['only an incomplete capture lacked it', false, (history) => history.lists('to', day(1), [], { completeness: incomplete })],
    ['only another section was complete before', false, (history) => history.lists('to', day(1), [], { section: 'azure' })],
    ['nothing was captured before', false, () => undefined],
    ['its own page had been open before the list', false, (history) => history.opens('to', day(1), {}).lists('to', day(1, 12), [])],
  ])('first seen after %s is new: %s', ([, isNew, before]) => {
    const history = aHistory();
    before(history);
    expect(onlySubscription(history.lists('to', day(2), [aSubscription()]).facts()).isNewSinceFirstCapture).toBe(isNew);
  });

  test('learns its detail field by field and unlearns nothing', () => {
    const facts = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(2), { commerceType: 'legacy', billingFrequency: 'monthly' })
      .opens('from', day(3), { billingFrequency: 'annual' })
      .facts();
    expect(onlySubscription(facts).detail).toEqual({ id: aGuid(1), commerceType: 'legacy', billingFrequency: 'annual' });
  });

  test('takes its status from whichever page was seen last', () => {
    const history = aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(2), { status: 'suspended' });
    expect(onlySubscription(history.facts()).statusHistory.at(-1)?.status).toBe('suspended');
    history.lists('from', day(3), [aSubscription()]);
    expect(onlySubscription(history.facts()).statusHistory.at(-1)?.status).toBe('active');
  });
});

describe('a section', () => {
  test('keeps its latest complete capture beside an incomplete one', () => {
    const facts = aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('from', day(2), [], { completeness: incomplete })
      .facts();
    expect(facts.accounts[0]?.sections).toMatchObject([
      { at: day(2), completeAt: day(1), firstCompleteAt: day(1), everHeldRows: true, rows: 0 },
    ]);
  });
});

describe('an event', () => {
  test('that was undone is as if it had not happened', () => {
    const history = aHistory().lists('from', day(1), [aSubscription()]);
    const before = history.facts();
    history.happens(day(2), { type: 'marked-not-moving', payload: { reason: 'sold' } }, { id: 'mark' });
    expect(history.facts().notMoving?.reason).toBe('sold');
    history.happens(day(3), { type: 'undone', payload: { event: 'mark' } }, { id: 'undo' });
    expect(history.facts()).toEqual({ ...before, lastEventAt: day(3) });
    history.happens(day(4), { type: 'undone', payload: { event: 'undo' } });
    expect(history.facts().notMoving?.reason).toBe('sold');
  });

  test('counts once however often it arrives', () => {
    const [event] = aHistory().buys(day(1), [{}]).events;
    if (!event) throw new Error('no event');
    expect(foldCustomer(contoso, [event, { ...event }], [], [toAccount]).purchases).toHaveLength(1);
  });

  test('of an account that nobody added is left out', () => {
    expect(aHistory().lists('from', day(1), [aSubscription()], { account: 'nobody' }).facts().accounts).toEqual([]);
  });

  test('moves to the account that it was reassigned to', () => {
    const history = aHistory().happens(day(1), { type: 'captured', payload: aCapture() }, { id: 'capture', account: 'from' });
    history.happens(day(2), { type: 'capture-reassigned', payload: { event: 'capture', account: 'to' } });
    expect(history.facts().accounts.map(({ account, subscriptions }) => [account, subscriptions.length])).toEqual([['to', 1]]);
  });
});

test('the later choice of a method replaces the earlier one', () => {
  const choose = (method: 'leave' | 'transfer') =>
    ({ type: 'method-chosen', payload: { subscription: aGuid(1), method } }) as const;
  const facts = aHistory().happens(day(2), choose('leave')).happens(day(1), choose('transfer')).facts();
  expect(facts.methods[aGuid(1)]?.method).toBe('leave');
});

test('an account that was added later stands behind the others of its side, and To behind all', () => {
  const history = aHistory();
  history.accounts = [anAccount({ id: 'to', side: 'to' }), anAccount({ id: 'z' }), anAccount({ id: 'a' })];
  for (const account of ['a', 'to', 'z']) history.lists('from', day(1), [], { account });
  expect(history.facts().accounts.map(({ account }) => account)).toEqual(['z', 'a', 'to']);
});

test('accounts stand From first, in the order in which they were added', () => {
  const history = aHistory().lists('to', day(1), []).lists('from', day(2), [], { account: 'from-2' }).lists('from', day(3), []);
  expect(history.facts().accounts.map(({ account }) => account)).toEqual(['from', 'from-2', 'to']);
});

test('the name comes from the From list, else from To, else from a capture', () => {
  const history = aHistory().captures('from', day(1), aCapture({ customerName: 'Contoso on a page' }));
  expect(history.facts().name).toBe('Contoso on a page');
  history.listsCustomers('to', day(3), [aListedCustomer({ name: 'Contoso on To' })]);
  expect(history.facts().name).toBe('Contoso on To');
  history.listsCustomers('from', day(2), [aListedCustomer({ name: 'Contoso on From' })]);
  expect(history.facts().name).toBe('Contoso on From');
});

test('the agreement is known only where the page shows it', () => {
  const page = anAccountPageCapture(true);
  const history = aHistory().captures('to', day(1), { ...page, hasConfirmedAgreement: undefined });
  expect(history.facts().accounts[0]?.agreement).toBeUndefined();
  expect(history.captures('to', day(2), page).facts().accounts[0]?.agreement).toEqual({ at: day(2), isConfirmed: true });
});

describe('a customer list', () => {
  const list = (at: string, ids: number[], completeness?: typeof incomplete) =>
    anEvent(
      {
        type: 'captured',
        payload: aCustomerList({
          rows: ids.map((id) => aListedCustomer({ id: aGuid(id) })),
          ...(completeness ? { completeness } : {}),
        }),
      },
      { at, account: 'from', about: { account: 'from' } },
    );
  const linesOf = (...events: ReturnType<typeof list>[]) =>
    foldRoster('from', [addAccount(fromAccount), ...events])
      .map(({ customer, isListed, isComplete, firstListedAt, lastLackedAt }) => ({
        customer,
        isListed,
        isComplete,
        firstListedAt,
        lastLackedAt,
      }))
      .toSorted((a, b) => a.customer.localeCompare(b.customer));

  test('that is complete takes out whom it lacks', () => {
    expect(linesOf(list(day(1), [1, 2]), list(day(2), [2]))).toMatchObject([{ isListed: false }, { isListed: true }]);
  });

  test('that is not complete takes nobody out and says so', () => {
    expect(linesOf(list(day(1), [1, 2]), list(day(2), [2], incomplete))).toMatchObject([
      { isListed: true, isComplete: false },
      { isListed: true, isComplete: false },
    ]);
  });

  test('knows the last complete list before a customer was first seen', () => {
    expect(linesOf(list(day(1), [1]), list(day(2), [1]), list(day(3), [1, 2]))).toMatchObject([
      { firstListedAt: day(1), lastLackedAt: undefined },
      { firstListedAt: day(3), lastLackedAt: day(2) },
    ]);
  });

  test('of another account is not this one', () => {
    expect(foldRoster('from-2', [addAccount(secondFromAccount), list(day(1), [1])])).toEqual([]);
  });

  test('of an account that nobody added has no side and no lines', () => {
    expect(foldRoster('from', [list(day(1), [1])])).toEqual([]);
  });
});

describe('the project', () => {
  const setting = (key: string, value: string | boolean, at = day(1)) =>
    anEvent({ type: 'setting-changed', payload: { key, value } }, { at, about: 'project' });

  test('starts with an unknown type and UTC', () => {
    expect(foldProject([]).settings).toEqual({ defaultCommerceType: 'unknown', timeZone: 'UTC' });
  });

  test.for<[string, string | boolean, object]>([
    ['defaultCommerceType', 'new-commerce', { defaultCommerceType: 'new-commerce', timeZone: 'UTC' }],
    ['defaultCommerceType', 'legacy', { defaultCommerceType: 'unknown', timeZone: 'UTC' }],
    ['timeZone', 'Europe/Amsterdam', { defaultCommerceType: 'unknown', timeZone: 'Europe/Amsterdam' }],
    ['timeZone', 'Mars/Olympus', { defaultCommerceType: 'unknown', timeZone: 'UTC' }],
    ['timeZone', true, { defaultCommerceType: 'unknown', timeZone: 'UTC' }],
  ])('setting %s to %s', ([key, value, expected]) => {
    expect(foldProject([setting(key, value)]).settings).toEqual(expected);
  });

  test('has a rules number that grows with each of its events, undone ones too, and with nothing else', () => {
    const first = setting('timeZone', 'Europe/Amsterdam');
    const undo = anEvent({ type: 'undone', payload: { event: first.id } }, { at: day(2), about: 'project' });
    const customers = anEvent({ type: 'marked-not-moving', payload: { reason: 'sold' } });
    const customersUndo = anEvent({ type: 'undone', payload: { event: customers.id } }, { at: day(2) });
    expect(foldProject([first]).rulesNumber).toBe(1);
    expect(foldProject([first, undo, undo])).toMatchObject({ rulesNumber: 2, settings: { timeZone: 'UTC' } });
    expect(foldProject([first, undo, customers, customersUndo]).rulesNumber).toBe(2);
  });

  test('joins later evidence to the account', () => {
    const identified = anEvent(
      { type: 'account-identified', payload: { partnerId: aGuid(7), organisation: 'Fabrikam' } },
      { at: day(2), account: 'from', about: { account: 'from' } },
    );
    expect(foldProject([identified, addAccount(fromAccount)]).accounts).toEqual([
      { ...fromAccount, partnerId: aGuid(7), organisation: 'Fabrikam' },
    ]);
  });

  test('keeps the latest price of a product, side and currency', () => {
    const price = (monthlyPrice: number, at: string) =>
      anEvent(
        { type: 'price-set', payload: { product: 'E3', monthlyPrice, currency: 'EUR', side: 'from' } },
        { at, about: 'project' },
      );
    expect(foldProject([price(20, day(2)), price(10, day(1))]).prices).toMatchObject([{ monthlyPrice: 20 }]);
  });

  test('learns products from files, the later one over the earlier, until that is undone', () => {
    const learns = (title: string, sku: string, at: string) =>
      anEvent(
        {
          type: 'products-learned',
          payload: { skus: [{ id: 'P:1', title }], replacements: [{ offer: aGuid(1), offerName: 'Old', sku }] },
        },
        { at, about: 'project' },
      );
    const [first, second] = [learns('First', 'P:1', day(1)), learns('Second', 'P:2', day(2))];
    const undo = anEvent({ type: 'undone', payload: { event: second.id } }, { at: day(3), about: 'project' });
    expect(foldProject([]).learned).toBeUndefined();
    expect(foldProject([second, first]).learned).toEqual({
      events: [first.id, second.id],
      skus: [{ id: 'P:1', title: 'Second' }],
      replacements: [{ offer: aGuid(1), offerName: 'Old', sku: 'P:2' }],
    });
    expect(foldProject([first, second, undo]).learned).toMatchObject({ events: [first.id], skus: [{ title: 'First' }] });
  });

  test('keeps invitation, confirmed names and the first acknowledgement', () => {
    const events = [
      anEvent({ type: 'invitation-recorded', payload: { link: 'l', text: 't' } }, { at: day(1), account: 'to', about: 'project' }),
      anEvent({ type: 'names-confirmed', payload: { from: 'a', to: 'b' } }, { at: day(1), about: 'project' }),
      anEvent({ type: 'irreversible-acknowledged', payload: {} }, { at: day(2), about: 'project' }),
      anEvent({ type: 'irreversible-acknowledged', payload: {} }, { at: day(3), about: 'project' }),
    ];
    expect(foldProject(events)).toMatchObject({
      invitation: { account: 'to', link: 'l' },
      confirmedNames: [{ from: 'a', to: 'b' }],
      irreversibleAcknowledgedAt: day(2),
    });
  });
});
