import { describe, expect, test } from 'vitest';
import { recreationBeganAt } from '../../utils/consolidation/added-back';
import { startClock } from '../../utils/consolidation/clock';
import { openCase } from '../../utils/consolidation/customer-case';
import type { Happening } from '../../utils/consolidation/event';
import { emptyDictionary } from '../../utils/consolidation/product-names';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History, incomplete } from './builders';

const suspended = { status: 'suspended' } as const;
const visio = (overrides = {}) => aSubscription({ id: aGuid(2), name: 'Visio Plan 2', ...overrides });
const second = (overrides = {}) => aSubscription({ id: aGuid(3), name: 'Project Plan 3', ...overrides });

const addedBack = (history: History, now = day(9)) =>
  history
    .judgeAt(now)
    .from.filter(({ flag }) => flag === 'added-back')
    .map(({ id }) => id);

const done = () => aRecreatedHistory().lists('from', day(3), [aSubscription(suspended)]);
const legacy = () => aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'legacy' });
const left = (history: History, at = day(2)) =>
  history.happens(at, { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason: 'not needed' } });

describe('what appears on From after its customer was done', () => {
  test.for<[string, () => History, boolean]>([
    ['is added back', () => done().lists('from', day(4), [aSubscription(suspended), visio()]), true],
    [
      'is added back where all was left with a reason',
      () => left(legacy()).lists('from', day(4), [aSubscription(), visio()]),
      true,
    ],
    [
      'is not, where the stop was seen in that same list',
      () => aRecreatedHistory().lists('from', day(3), [aSubscription(suspended), visio()]),
      false,
    ],
    [
      'is not, where only lists that are not complete show the stop',
      () =>
        aRecreatedHistory()
          .lists('from', day(3), [aSubscription(suspended)], { completeness: incomplete })
          .lists('from', day(4), [aSubscription(suspended), visio()], { completeness: incomplete }),
      false,
    ],
    ['is not, where nothing was done', () => legacy().lists('from', day(4), [aSubscription(), visio()]), false],
    [
      'is not, where only one of two was done',
      () =>
        aRecreatedHistory()
          .lists('from', day(2, 12), [aSubscription(), second()])
          .lists('from', day(3), [aSubscription(suspended), second()])
          .lists('from', day(4), [aSubscription(suspended), second(), visio()]),
      false,
    ],
    [
      'is not, where there was nothing before it',
      () => aHistory().lists('from', day(1), []).lists('from', day(2), [visio()]),
      false,
    ],
    [
      'is not, where all that was before it had ended before the project',
      () =>
        aHistory()
          .lists('from', day(1), [aSubscription({ status: 'expired' })])
          .lists('from', day(2), [aSubscription({ status: 'expired' }), visio()]),
      false,
    ],
    [
      'is not, where it has ended already',
      () => done().lists('from', day(4), [aSubscription(suspended), visio({ status: 'canceled' })]),
      false,
    ],
    [
      'is not, where no complete list had lacked it',
      () =>
        aHistory()
          .lists('from', day(1), [aSubscription()], { completeness: incomplete })
          .opens('from', day(1, 10), { commerceType: 'legacy' })
          .happens(day(2), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason: 'not needed' } })
          .lists('from', day(4), [aSubscription(), visio()]),
      false,
    ],
  ])('%s', ([, history, isAddedBack]) => {
    expect(addedBack(history()).includes(aGuid(2))).toBe(isAddedBack);
  });
});

describe('what runs again', () => {
  test.for<[string, () => History, boolean]>([
    ['after it was done is added back', () => done().lists('from', day(4), [aSubscription()]), true],
    [
      'after it was canceled is added back',
      () =>
        aRecreatedHistory()
          .lists('from', day(3), [aSubscription({ status: 'canceled' })])
          .lists('from', day(4), [aSubscription()]),
      true,
    ],
    [
      'and was stopped once more is not',
      () =>
        done()
          .lists('from', day(4), [aSubscription()])
          .lists('from', day(5), [aSubscription(suspended)]),
      false,
    ],
    [
      'without a twin is not: that is the remedy',
      () =>
        legacy()
          .lists('from', day(2), [aSubscription(suspended)])
          .lists('from', day(3), [aSubscription()]),
      false,
    ],
    [
      'before its twin was there is not, whatever its status becomes later',
      () =>
        legacy()
          .lists('from', day(2), [aSubscription(suspended)])
          .lists('from', day(3), [aSubscription()])
          .lists('to', day(3), [])
          .buys(day(3, 10), [{ from: [aGuid(1)] }])
          .lists('to', day(3, 12), [aSubscription({ id: aGuid(101) })])
          .lists('from', day(4), [aSubscription({ status: 'pending' })]),
      false,
    ],
    ['never stopped', () => aRecreatedHistory().lists('from', day(3), [aSubscription({ status: 'pending' })]), false],
  ])('%s', ([, history, isAddedBack]) => {
    expect(addedBack(history()).includes(aGuid(1))).toBe(isAddedBack);
  });
});

describe('the recreation of a customer begins', () => {
  const beganAt = (history: History) =>
    recreationBeganAt(
      openCase(history.facts(), history.projectFacts(), { clock: startClock(day(9), 'UTC'), dictionary: emptyDictionary }),
    );
  const onTo = [aSubscription({ id: aGuid(101) })];
  const link: Happening = { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } };

  test.for<[string, () => History, string | undefined]>([
    ['never', legacy, undefined],
    ['with the first purchase', () => legacy().buys(day(3), [{}]).buys(day(2), [{}]), day(2)],
    ['with the first new twin', () => legacy().lists('to', day(2), []).lists('to', day(3), onTo).happens(day(4), link), day(3)],
    ['with what comes first', () => aRecreatedHistory(), day(2, 9)],
    ['not with a suggestion', () => legacy().lists('to', day(2), []).lists('to', day(3), onTo), undefined],
    ['not with what stood on To before', () => legacy().lists('to', day(2), onTo).happens(day(2), link), undefined],
    [
      'not with what is new on To and nobody’s twin',
      () =>
        legacy()
          .lists('to', day(2), [])
          .lists('to', day(3), [visio({ id: aGuid(102) })]),
      undefined,
    ],
  ])('%s', ([, history, expected]) => {
    expect(beganAt(history())).toBe(expected);
  });
});
