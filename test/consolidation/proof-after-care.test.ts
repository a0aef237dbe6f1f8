import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import { headlineOf } from '../../utils/consolidation/headline';
import { afterCareDueAt, afterCareOf, doneAt } from '../../utils/consolidation/proof-after-care';
import { aDoneHistory, aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History, incomplete } from './builders';

const suspended = aSubscription({ status: 'suspended', statusText: 'Suspended' });
const twin = aSubscription({ id: aGuid(101) });
const visio = (overrides: Parameters<typeof aSubscription>[0] = {}) =>
  aSubscription({ id: aGuid(2), name: 'Visio Plan 2', ...overrides });

const doneAtOf = (history: History, now = day(20)) => doneAt(history.facts(), history.judgeAt(now));
const careOf = (history: History, now = day(60)) => afterCareOf(history.facts(), history.judgeAt(now));
const capturesOf = (history: History) => careOf(history).map(({ capturedAt }) => capturedAt);

const leavesVisio: Happening = { type: 'method-chosen', payload: { subscription: aGuid(2), method: 'leave', reason: 'test' } };

/** Done, but for a second From subscription beside it. */
const besides = (second: ReturnType<typeof visio>) =>
  aHistory()
    .listsCustomers('from', day(1))
    .lists('from', day(1), [aSubscription(), second])
    .opens('from', day(1, 10), { commerceType: 'legacy' })
    .opens('from', day(1, 10), { id: aGuid(2), commerceType: 'legacy' })
    .listsCustomers('to', day(2, 8))
    .lists('to', day(2, 8), [])
    .buys(day(2, 9), [{ from: [aGuid(1)] }])
    .lists('to', day(2, 10), [twin])
    .submitsStatus(day(2, 12), aGuid(1), 'suspended')
    .lists('from', day(2, 17), [suspended, second]);

const transferring = (account = 'from') =>
  aHistory()
    .listsCustomers(account, day(1))
    .lists('from', day(1), account === 'from' ? [aSubscription()] : [visio({ status: 'expired' }), aSubscription()], { account })
    .opens('from', day(1), { commerceType: 'new-commerce' }, account)
    .happens(day(1, 12), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } })
    .happens(day(1, 12), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });

describe('a customer is done since the last thing that settled one of its subscriptions', () => {
  test.for<[string, History, string]>([
    ['its stop', aDoneHistory(), day(2, 12)],
    ['the word that another one stays', besides(visio()).happens(day(4), leavesVisio), day(4)],
    [
      'the twin of a transfer, when that was seen last',
      transferring().lists('from', day(2), []).lists('from', day(2, 14), []).lists('to', day(3), [twin]),
      day(3),
    ],
    [
      'the first complete list that lacked what was transferred 4 hours after another one did',
      transferring()
        .lists('to', day(2), [twin])
        .lists('from', day(3, 8), [])
        .lists('from', day(3, 11), [])
        .lists('from', day(3, 12), [])
        .lists('from', day(3, 20), []),
      day(3, 12),
    ],
    [
      'the last twin that was proved, where From stopped before that',
      aRecreatedHistory()
        .lists('to', day(2, 11), [aSubscription({ id: aGuid(101), quantity: 24 })])
        .submitsStatus(day(2, 12), aGuid(1), 'suspended')
        .lists('from', day(2, 17), [suspended])
        .happens(day(2, 18), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101), aGuid(102)] } })
        .lists('to', day(4), [aSubscription({ id: aGuid(101), quantity: 24 }), aSubscription({ id: aGuid(102), quantity: 1 })]),
      day(4),
    ],
    [
      'the twin of a transfer that came with other licenses',
      transferring()
        .lists('from', day(2), [])
        .lists('from', day(2, 14), [])
        .lists('to', day(3), [aSubscription({ id: aGuid(101), quantity: 24 })]),
      day(3),
    ],
    [
      'the stop of what was transferred, which the list then left out once',
      transferring()
        .lists('to', day(2), [twin])
        .lists('from', day(3), [aSubscription({ status: 'canceled' })])
        .lists('from', day(4), []),
      day(3),
    ],
    [
      'what left the second From account, not what stayed in its list or in the first',
      transferring('from-2')
        .lists('to', day(2), [twin])
        .lists('from', day(3), [])
        .lists('from', day(3), [visio({ status: 'expired' })], { account: 'from-2' })
        .lists('from', day(4), [visio({ status: 'expired' })], { account: 'from-2' }),
      day(4),
    ],
    [
      'nothing of what had ended before the project, not even its leaving the list',
      besides(visio({ status: 'expired' }))
        .lists('from', day(4), [suspended])
        .lists('from', day(5), [suspended]),
      day(2, 12),
    ],
    ['nothing of what had ended before the project', besides(visio({ status: 'expired' })), day(2, 12)],
    [
      'nothing of a choice that its type does not allow',
      besides(visio({ status: 'expired' })).happens(day(4), {
        type: 'method-chosen',
        payload: { subscription: aGuid(2), method: 'recreate-and-cancel' },
      }),
      day(2, 12),
    ],
    ['the word about that one, where there is one', besides(visio({ status: 'expired' })).happens(day(4), leavesVisio), day(4)],
  ])('%s', ([, history, at]) => {
    expect(history.judgeAt(day(20)).stage).toBe('done');
    expect(doneAtOf(history)).toBe(at);
  });

  test('it is not while there is nothing to move', () => {
    const history = aHistory()
      .listsCustomers('from', day(1))
      .lists('from', day(1), [aSubscription({ status: 'expired' })]);
    expect(doneAtOf(history)).toBeUndefined();
    expect(careOf(history)).toEqual([]);
    expect(afterCareDueAt(history.facts(), history.judgeAt(day(2)))).toBeUndefined();
  });
});

describe('the look afterwards', () => {
  test('is made by captures at the very moment, not by those before', () => {
    const looks = (at: string) => aDoneHistory().lists('from', at, [suspended]).lists('to', at, [twin]);
    expect(capturesOf(looks(day(3, 11)))).toEqual([undefined, undefined, undefined]);
    expect(capturesOf(looks(day(3, 12)))).toEqual([day(3, 12), undefined, undefined]);
    expect(capturesOf(looks(day(9, 12)))).toEqual([day(9, 12), day(9, 12), undefined]);
  });

  test('is as old as the older of both sides', () => {
    const history = aDoneHistory().lists('to', day(10), [twin]).lists('from', day(11), [suspended]);
    expect(capturesOf(history)[1]).toBe(day(10));
  });

  test('needs no list of a To account that holds no twin', () => {
    const history = aDoneHistory();
    history.accounts = [...history.accounts, { id: 'to-2', side: 'to', cloud: 'commercial' }];
    history.lists('to', day(2), [visio({ id: aGuid(202) })], { account: 'to-2', completeness: incomplete });
    history.lists('from', day(4), [suspended]).lists('to', day(4), [twin]);
    expect(capturesOf(history)[0]).toBe(day(4));
  });

  test('needs no list of a From account that was never opened and has lost the customer', () => {
    const history = aDoneHistory().listsCustomers('from-2', day(2)).listsCustomers('from-2', day(3), []);
    history.lists('from', day(4), [suspended]).lists('to', day(4), [twin]);
    expect(capturesOf(history)[0]).toBe(day(4));
  });

  test('is not made while the latest list of a section is incomplete, though that section never held a row', () => {
    const usage = { section: 'usage-based' } as const;
    const history = aDoneHistory()
      .lists('from', day(2, 17), [], usage)
      .lists('from', day(4), [suspended])
      .lists('to', day(4), [twin])
      .lists('from', day(4), [], { ...usage, completeness: incomplete });
    expect(history.judgeAt(day(5)).stage).toBe('done');
    expect(capturesOf(history)).toEqual([undefined, undefined, undefined]);
    expect(capturesOf(history.lists('from', day(5), [], usage))[0]).toBe(day(4));
  });

  test('stands in the headline', () => {
    const history = aDoneHistory();
    expect(headlineOf(history.facts(), history.judgeAt(day(5))).afterCareDueAt).toBe(day(3, 12));
  });
});
