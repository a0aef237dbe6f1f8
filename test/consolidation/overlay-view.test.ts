import { describe, expect, test } from 'vitest';
import type { Account } from '../../utils/consolidation/account';
import { headlineOf } from '../../utils/consolidation/headline';
import { makeOverlayView, type PageInAccount } from '../../utils/consolidation/make-overlay-view';
import type { AccountState } from '../../utils/consolidation/overlay-view';
import { summarise } from '../../utils/consolidation/summary';
import { aGuid, aHistory, aListedCustomer, aRecreatedHistory, aSubscription, contoso, day, type History } from './builders';

const onFrom: AccountState = { state: 'known', id: 'from', side: 'from' };
const onTo: AccountState = { state: 'known', id: 'to', side: 'to' };

function viewOf(history: History, on: Partial<PageInAccount> = {}) {
  const now = on.now ?? day(2, 11);
  const facts = history.facts();
  const judgement = history.judgeAt(now);
  return makeOverlayView({
    account: onFrom,
    accounts: history.accounts as Account[],
    page: 'subscription-list',
    facts,
    judgement,
    summary: summarise([headlineOf(facts, judgement)]),
    project: history.projectFacts(),
    now,
    isRebuilding: false,
    ...on,
  });
}

const twoRows = () =>
  aRecreatedHistory().lists('from', day(2, 10), [aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })], { account: 'from-2' });

test('a From page shows the rows of its own account only', () => {
  const view = viewOf(twoRows());
  expect(view.fromRows.map(({ id }) => id)).toEqual([aGuid(1)]);
  expect(view.toRows).toEqual([]);
  expect(view.toRecreate).toEqual([]);
});

test('a To page shows its rows and what is to recreate from all From accounts', () => {
  const view = viewOf(twoRows(), { account: onTo });
  expect(view.fromRows).toEqual([]);
  expect(view.toRows).toEqual([{ id: aGuid(101), flag: 'recreated' }]);
  expect(view.toRecreate.map(({ name }) => name)).toEqual(['Visio Plan 2']);
});

test.for<[string, AccountState]>([
  ['unknown', { state: 'unknown' }],
  ['contradicted', { state: 'contradicted', id: 'from', side: 'from', evidence: 'partner-id' }],
])('while the account is %s nothing of any customer is shown', ([, account]) => {
  const history = aRecreatedHistory();
  const headlinesOnScreen = [headlineOf(history.facts(), history.judgeAt(day(2, 11)))];
  expect(viewOf(history, { account, headlinesOnScreen, subscription: aGuid(1) })).toMatchObject({
    fromRows: [],
    toRows: [],
    customerRows: [],
    toRecreate: [],
    warnings: [],
  });
  expect(viewOf(history, { account, subscription: aGuid(1) })).not.toHaveProperty('gate');
});

describe('the gate on screen', () => {
  test('is safe when the page shows what was matched', () => {
    const view = viewOf(aRecreatedHistory(), { subscription: aGuid(1), quantities: [{ id: aGuid(1), quantity: 25 }] });
    expect(view.gate?.isSafe).toBe(true);
    expect(view.detail).toMatchObject({ flag: 'safe-to-suspend', fromQuantity: 25, toQuantity: 25, overlapDeadline: day(3, 0) });
  });

  test.for([24, null])('is closed, and the row is flagged as billed, when the page shows %s', (quantity) => {
    const view = viewOf(aRecreatedHistory(), { subscription: aGuid(1), quantities: [{ id: aGuid(1), quantity }] });
    expect(view.gate).toEqual({ isSafe: false, missing: ['quantity-on-screen-differs'] });
    expect(view.fromRows).toMatchObject([{ flag: 'still-billed' }]);
  });

  test('is closed while the rules are being recomputed, and nothing is counted as safe', () => {
    const view = viewOf(aRecreatedHistory(), { subscription: aGuid(1), isRebuilding: true });
    expect(view.gate).toEqual({ isSafe: false, missing: ['rules-being-recomputed'] });
    expect(view.fromRows).toMatchObject([{ flag: 'still-billed' }]);
    expect(view.counts.safeToSuspend).toBe(0);
  });

  test('keeps its other reasons', () => {
    const view = viewOf(aRecreatedHistory({}), { subscription: aGuid(1), quantities: [{ id: aGuid(1), quantity: 24 }] });
    expect(view.gate).toMatchObject({ missing: expect.arrayContaining(['type-not-seen', 'quantity-on-screen-differs']) });
  });

  test('belongs to the subscription on screen', () => {
    expect(viewOf(aRecreatedHistory(), { subscription: aGuid(9) })).not.toHaveProperty('gate');
  });
});

test('the clock says when the day runs out, and when it has', () => {
  expect(viewOf(aRecreatedHistory()).clock).toEqual({
    billedTwice: 1,
    submitted: 0,
    utc: day(3, 0),
    local: day(3, 0),
    first: day(3, 0),
    timeZone: 'UTC',
    isOver: false,
  });
  expect(viewOf(aRecreatedHistory(), { now: day(3, 0) }).clock?.isOver).toBe(true);
  const abroad = aRecreatedHistory().setting('timeZone', 'Asia/Tokyo');
  expect(viewOf(abroad).clock).toMatchObject({ timeZone: 'Asia/Tokyo', local: day(2, 15), first: day(2, 15) });
  expect(viewOf(aHistory().lists('from', day(1), [aSubscription()]))).not.toHaveProperty('clock');
});

test('the clock counts what was submitted as suspended apart, as long as the portal has its hours', () => {
  const submitted = () => aRecreatedHistory().submitsStatus(day(2, 10, 30), aGuid(1), 'suspended');
  expect(viewOf(submitted()).clock).toMatchObject({ billedTwice: 1, submitted: 1 });
  expect(viewOf(submitted().lists('from', day(2, 15), [aSubscription()]), { now: day(2, 15) }).clock).toMatchObject({
    billedTwice: 1,
    submitted: 0,
  });
});

test('a row knows its warnings', () => {
  expect(viewOf(aRecreatedHistory()).fromRows[0]?.warnings).toEqual(['double-billing-today']);
});

test('a customer list shows stages of its rows, and none for customers that are outside', () => {
  const history = aRecreatedHistory();
  const inside = headlineOf(history.facts(), history.judgeAt(day(2, 11)));
  const outside = aHistory().listsCustomers('to', day(1), [aListedCustomer()]);
  const headlines = [inside, { ...headlineOf(outside.facts(), outside.judgeAt(day(2))), customer: aGuid(7) }];
  expect(viewOf(history, { headlinesOnScreen: headlines }).customerRows).toEqual([
    { id: contoso, stage: 'recreated', billedTwice: 1 },
  ]);
});

test('a customer seen on To only has no stage', () => {
  const outside = aHistory().listsCustomers('to', day(1)).lists('to', day(1), [aSubscription()]);
  expect(viewOf(outside, { account: onTo })).not.toHaveProperty('customer');
});

describe('what comes next', () => {
  test('is named with the account where it is done', () => {
    const { next } = viewOf(aRecreatedHistory());
    expect(next).toEqual({ step: expect.any(String), side: expect.stringMatching(/^(from|to)$/), isDoneForToday: false });
  });

  test('is nothing where nothing is left, and that is said', () => {
    const done = aRecreatedHistory().lists('from', day(2, 10), [aSubscription({ status: 'suspended' })]);
    expect(viewOf(done).next).toEqual({ isDoneForToday: true });
  });

  test('is not known while the rules are being recomputed, or whose page this is', () => {
    expect(viewOf(aRecreatedHistory(), { isRebuilding: true })).not.toHaveProperty('next');
    expect(viewOf(aRecreatedHistory(), { account: { state: 'unknown' } })).not.toHaveProperty('next');
  });
});

test('a page of no customer shows no customer and no rows', () => {
  expect(viewOf(aRecreatedHistory(), { judgement: undefined })).toMatchObject({ fromRows: [], toRows: [], customerRows: [] });
  expect(viewOf(aRecreatedHistory(), { judgement: undefined })).not.toHaveProperty('customer');
});

test('the customer on screen has its stage', () => {
  expect(viewOf(aRecreatedHistory()).customer).toEqual({ id: contoso, stage: 'recreated' });
});

test('each row on screen is compared with its own quantity', () => {
  const history = aRecreatedHistory().lists('from', day(2, 10, 30), [
    aSubscription(),
    aSubscription({ id: aGuid(2), name: 'Visio Plan 2', quantity: 5 }),
    aSubscription({ id: aGuid(3), name: 'Project Plan 3', status: 'canceled' }),
  ]);
  const quantities = [
    { id: aGuid(2), quantity: 5 },
    { id: aGuid(1), quantity: 25 },
  ];
  const flagsOf = (shown: typeof quantities) => viewOf(history, { quantities: shown }).fromRows.map(({ flag }) => flag);
  expect(flagsOf(quantities)).toEqual(['safe-to-suspend', 'decide', 'stopped']);
  // Only what was safe becomes something else when the page shows another quantity.
  const others = [1, 2, 3].map((id) => ({ id: aGuid(id), quantity: 99 }));
  expect(flagsOf(others)).toEqual(['still-billed', 'decide', 'stopped']);
});

test('a deadline of a customer that does not move is no clock', () => {
  const history = aRecreatedHistory().happens(day(2, 11), { type: 'marked-not-moving', payload: { reason: 'sold' } });
  expect(viewOf(history)).not.toHaveProperty('clock');
});
