import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import { type ExclusionKind, exclusionsOf, type ProofExclusion } from '../../utils/consolidation/proof-exclusions';
import { proofSources } from '../../utils/consolidation/proof-source';
import { aDoneHistory, aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const e3 = { id: aGuid(1), name: 'Office 365 E3' };
const twin = { id: aGuid(101), name: 'Office 365 E3' };
const visio = aSubscription({ id: aGuid(102), name: 'Visio Plan 2' });

function exclusions(history: History, taken: readonly string[] = []): ProofExclusion[] {
  const events = history.customerEvents();
  const about = { facts: history.facts(), judgement: history.judgeAt(day(5)), sources: proofSources(events) };
  return exclusionsOf(
    about,
    events.filter(({ id }) => taken.includes(id)),
  );
}

const decided = (history: History, happening: Happening) => history.happens(day(3), happening, { id: 'decision' });
const leaves: Happening = { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason: 'Test tenant' } };

describe('each exclusion names its subscriptions, its reason and its decision', () => {
  test.for<[string, History, ExclusionKind, Omit<ProofExclusion, 'kind' | 'source'>, 'decided'?]>([
    [
      'a customer that does not move',
      decided(aRecreatedHistory(), { type: 'marked-not-moving', payload: { reason: 'Contract ends' } }),
      'not-moving',
      { subscriptions: [], reason: 'Contract ends' },
      'decided',
    ],
    ['a customer seen on To only', aHistory().lists('to', day(1), [visio]), 'outside', { subscriptions: [] }],
    [
      'a customer that left From',
      aHistory().listsCustomers('from', day(1)).lists('from', day(1), [aSubscription()]).listsCustomers('from', day(3), []),
      'left-from',
      { subscriptions: [] },
    ],
    ['a customer with nothing to move', aHistory().lists('from', day(1), []), 'nothing-to-move', { subscriptions: [] }],
    [
      'a subscription that stays',
      decided(aRecreatedHistory(), leaves),
      'left',
      { subscriptions: [e3], reason: 'Test tenant' },
      'decided',
    ],
    [
      'a subscription that had ended before',
      aHistory().lists('from', day(1), [aSubscription({ status: 'expired' })]),
      'ended-before-project',
      { subscriptions: [e3] },
    ],
    [
      'an accepted difference, with those of both sides and no others',
      decided(
        aRecreatedHistory()
          .lists('from', day(2, 11), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Project Plan 3' })])
          .lists('to', day(2, 11), [aSubscription({ id: aGuid(101), quantity: 24 }), visio]),
        { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'One left' } },
      ),
      'difference-accepted',
      { subscriptions: [e3, twin], reason: 'One left' },
      'decided',
    ],
  ])('%s', ([, history, kind, exclusion, source]) => {
    const found = exclusions(history).filter((one) => one.kind === kind);
    expect(found.map(({ source: _source, ...rest }) => rest)).toStrictEqual([{ kind, ...exclusion }]);
    expect(found[0]?.source?.event).toBe(source && 'decision');
  });
});

describe('what stood on To before', () => {
  const marks = (subscription: string, id: string) => (history: History) =>
    history.happens(day(2), { type: 'marked-already-on-to', payload: { subscription } }, { id });
  const onTo = () =>
    aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('to', day(1), [aSubscription({ id: aGuid(101) }), visio]);

  test('each rests on the word about itself', () => {
    const history = marks(aGuid(102), 'visio-was-there')(marks(aGuid(101), 'e3-was-there')(onTo()));
    expect(exclusions(history)).toMatchObject([
      { kind: 'already-on-to', subscriptions: [twin], source: { event: 'e3-was-there' } },
      { kind: 'already-on-to', subscriptions: [{ id: aGuid(102), name: 'Visio Plan 2' }], source: { event: 'visio-was-there' } },
    ]);
  });

  test("by its start date alone it rests on nobody's word", () => {
    const history = aHistory()
      .listsCustomers('from', day(1))
      .lists('from', day(1), [aSubscription()])
      .listsCustomers('to', day(1), [])
      .listsCustomers('to', day(2))
      .lists('to', day(2), [visio])
      .opens('to', day(2), { id: aGuid(102), startsOn: '2026-01-01' });
    expect(exclusions(history)).toStrictEqual([
      { kind: 'already-on-to', subscriptions: [{ id: aGuid(102), name: 'Visio Plan 2' }] },
    ]);
  });
});

test('what was taken back is listed with itself as the source', () => {
  const history = decided(aDoneHistory(), { type: 'note-added', payload: { text: 'called' } });
  expect(exclusions(history, ['decision'])).toMatchObject([
    { kind: 'taken-back', subscriptions: [], source: { event: 'decision' } },
  ]);
});

test('a choice to leave that its type does not allow excludes nothing', () => {
  const trial = aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { isTrial: true, autoRenew: true });
  expect(exclusions(decided(trial, leaves))).toEqual([]);
});

test('what is left because the advisor says so needs no word of the admin', () => {
  const trial = aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { isTrial: true, autoRenew: false });
  expect(trial.judgeAt(day(5)).from[0]?.method).toBe('leave');
  expect(exclusions(trial)).toEqual([]);
});
