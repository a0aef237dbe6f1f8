import { describe, expect, test } from 'vitest';
import { type Event, type Happening, type HappeningType, happening } from '../../utils/consolidation/event';
import type { CustomerFacts, ProjectFacts } from '../../utils/consolidation/facts';
import { foldProject } from '../../utils/consolidation/fold-project';
import {
  aCapture,
  addAccount,
  aGuid,
  aHistory,
  anAccount,
  anEvent,
  aRecreatedHistory,
  aSubscription,
  contoso,
  day,
  fromAccount,
} from './builders';

const ids = { from: [aGuid(1)], to: [aGuid(101)] };

/** One of each thing that the admin does or decides for a customer, and what the facts then say. */
const forCustomer: [Happening, (facts: CustomerFacts) => unknown][] = [
  [{ type: 'wave-set', payload: { wave: 'Wave 1' } }, ({ wave }) => wave],
  [{ type: 'owner-set', payload: { owner: 'Anna' } }, ({ owner }) => owner],
  [{ type: 'twins-linked', payload: ids }, ({ links }) => links],
  [{ type: 'twins-unlinked', payload: ids }, ({ unlinks }) => unlinks],
  [{ type: 'suggestions-confirmed', payload: { pairs: [ids] } }, ({ confirmed }) => confirmed],
  [
    { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason: 'not needed' } },
    ({ methods }) => methods[aGuid(1)]?.reason,
  ],
  [{ type: 'difference-accepted', payload: { ...ids, reason: 'agreed' } }, ({ acceptedDifferences }) => acceptedDifferences],
  [
    { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } },
    ({ alreadyOnTo, markedAlreadyOnTo }) => [alreadyOnTo, markedAlreadyOnTo ?? []].flat(),
  ],
  [{ type: 'marked-not-moving', payload: { reason: 'sold' } }, ({ notMoving }) => notMoving],
  [{ type: 'invitation-sent', payload: {} }, ({ invitedAt }) => invitedAt],
  [{ type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }, ({ transfers }) => transfers],
  [{ type: 'told-microsoft', payload: { subscriptions: [] } }, ({ toldMicrosoft }) => toldMicrosoft],
  [
    { type: 'microsoft-answered', payload: { answer: 'migrated', reportsMigrated: true, requestNumber: '12' } },
    ({ microsoftAnswers }) => microsoftAnswers,
  ],
  [{ type: 'note-added', payload: { text: 'ask Ann', subscription: aGuid(1) } }, ({ notes }) => notes],
  [
    { type: 'purchase-submitted', payload: { lines: [{ name: 'Office 365 E3', quantity: 25, from: [aGuid(1)] }] } },
    ({ purchases }) => purchases.slice(1),
  ],
  [
    { type: 'status-submitted', payload: { subscription: aGuid(1), to: 'suspended' } },
    ({ statusSubmissions }) => statusSubmissions,
  ],
  [
    {
      type: 'activity-imported',
      payload: { entries: [{ at: day(2), action: 'other', actionText: 'update_customer', subscriptions: [] }] },
    },
    ({ activity }) => activity ?? [],
  ],
  [
    {
      type: 'invoice-checked',
      payload: { charges: [{ subscription: aGuid(1), name: 'E3', chargeType: 'Cycle fee', amount: 41, currency: 'EUR' }] },
    },
    ({ charges }) => charges ?? [],
  ],
  [
    { type: 'captured', payload: aCapture({ rows: [aSubscription({ quantity: 1 })] }) },
    ({ accounts }) => accounts[0]?.subscriptions[0]?.quantityHistory.slice(1),
  ],
];

/** One of each thing that holds for all customers. */
const forProject: [Happening, (project: ProjectFacts) => unknown][] = [
  [{ type: 'names-confirmed', payload: { from: 'A', to: 'B' } }, ({ confirmedNames }) => confirmedNames],
  [{ type: 'price-set', payload: { product: 'A', monthlyPrice: 1, currency: 'EUR', side: 'from' } }, ({ prices }) => prices],
  [
    { type: 'products-learned', payload: { skus: [{ id: 'P:1', title: 'A' }], replacements: [] } },
    ({ learned }) => learned?.skus ?? [],
  ],
  [
    { type: 'setting-changed', payload: { key: 'timeZone', value: 'Asia/Tokyo' } },
    ({ settings }) => (settings.timeZone === 'UTC' ? undefined : settings.timeZone),
  ],
  [{ type: 'irreversible-acknowledged', payload: {} }, ({ irreversibleAcknowledgedAt }) => irreversibleAcknowledgedAt],
  [{ type: 'invitation-recorded', payload: { link: 'l', text: 't' } }, ({ invitation }) => invitation],
  [{ type: 'account-added', payload: { account: anAccount({ id: 'from-9' }) } }, ({ accounts }) => accounts.slice(1)],
  [{ type: 'account-identified', payload: { organisation: 'Fabrikam' } }, ({ accounts }) => accounts[0]?.organisation],
];

const isThere = (found: unknown) => found !== undefined && !(Array.isArray(found) && found.length === 0);
const at = day(2, 12);
const undo = (event: Event, envelope = {}) =>
  anEvent({ type: 'undone', payload: { event: event.id } }, { at: day(2, 13), ...envelope });

describe('for a customer', () => {
  test.for(forCustomer)('$0.type is an event that is folded, and is undone without a trace', ([one, find]) => {
    const history = aRecreatedHistory();
    const before = history.facts();
    const judgedBefore = history.judgeAt(day(2, 14));
    expect(isThere(find(before))).toBe(false);
    const account = one.type === 'purchase-submitted' ? 'to' : 'from';
    history.happens(at, happening.parse(one), { id: 'decision', account });
    expect(isThere(find(history.facts()))).toBe(true);
    history.happens(day(2, 13), { type: 'undone', payload: { event: 'decision' } }, { id: 'undo' });
    expect({ ...history.facts(), lastEventAt: '' }).toEqual({ ...before, lastEventAt: '' });
    expect(history.judgeAt(day(2, 14))).toEqual(judgedBefore);
    history.happens(day(2, 13, 30), { type: 'undone', payload: { event: 'undo' } });
    expect(isThere(find(history.facts()))).toBe(true);
  });

  test('a capture goes to the other account where the admin says so, and comes back when that is undone', () => {
    const history = aHistory().lists('from', day(1), [aSubscription()]);
    const capture = history.events[0]?.id ?? '';
    history.happens(day(2), { type: 'capture-reassigned', payload: { event: capture, account: 'to' } }, { id: 'moved' });
    expect(history.facts().accounts.map(({ account }) => account)).toEqual(['to']);
    expect(history.judgeAt(day(3)).to).toHaveLength(1);
    history.happens(day(3), { type: 'undone', payload: { event: 'moved' } });
    expect(history.facts().accounts.map(({ account }) => account)).toEqual(['from']);
  });

  test('an undo that comes before what it names, by the total order, undoes nothing', () => {
    const history = aHistory().happens(day(3), { type: 'marked-not-moving', payload: { reason: 'sold' } }, { id: 'mark' });
    history.happens(day(2), { type: 'undone', payload: { event: 'mark' } });
    expect(history.facts().notMoving).toBeDefined();
  });
});

describe('for all customers', () => {
  test.for(forProject)('$0.type is an event that is folded, and is undone without a trace', ([one, find]) => {
    const base = [addAccount(fromAccount)];
    const before = foldProject(base);
    expect(isThere(find(before))).toBe(false);
    const about = one.type.startsWith('account-') ? { account: 'from' } : ('project' as const);
    const decided = anEvent(happening.parse(one), { at, account: 'from', about });
    expect(isThere(find(foldProject([...base, decided])))).toBe(true);
    const undone = undo(decided, { about });
    expect({ ...foldProject([...base, decided, undone]), rulesNumber: 0 }).toEqual({ ...before, rulesNumber: 0 });
    const again = undo(undone, { about, at: day(2, 14) });
    expect(isThere(find(foldProject([...base, decided, undone, again])))).toBe(true);
  });
});

test('there is nothing that can happen but these', () => {
  const known = new Set<HappeningType>([...forCustomer, ...forProject].map(([{ type }]) => type));
  const all = happening._zod.def.options.flatMap((option): HappeningType[] => option._zod.def.shape.type._zod.def.values);
  const captureAll = ['capture-all-started', 'capture-all-troubled', 'capture-all-changed'];
  expect(all.filter((type) => !known.has(type))).toEqual([
    'file-imported',
    // It changes no rule: access-confirmations.test.ts.
    'access-registered',
    'capture-reassigned',
    ...captureAll,
    'undone',
  ]);
});

test('a decision about another customer changes nothing here', () => {
  const history = aHistory().lists('from', day(1), [aSubscription()]);
  const before = history.facts();
  history.happens(day(2), { type: 'marked-not-moving', payload: { reason: 'sold' } }, { about: { account: 'from' } });
  expect(history.facts()).toEqual(before);
  expect(before.id).toBe(contoso);
});
