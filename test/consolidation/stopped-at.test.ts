import { describe, expect, test } from 'vitest';
import type { Status } from '../../utils/consolidation/subscription';
import { aGuid, aRecreatedHistory, aSubscription, day, type History } from './builders';

const from = (status: Status) => [aSubscription({ status })];
const stoppedAt = (history: History, now = day(20)) => history.judgeAt(now).from[0]?.stoppedAt;
/** Running as late as day 3, suspended from day 6 on. */
const seen = () => aRecreatedHistory().lists('from', day(3), from('active'));
const stopped = (history: History) => history.lists('from', day(6), from('suspended'));

describe('what was seen stopped', () => {
  const between = { earliest: day(3), latest: day(6) };

  test.for<[string, History, object]>([
    ['lies between two captures', stopped(seen()), between],
    [
      'is the Submit between them',
      stopped(seen().submitsStatus(day(4), aGuid(1), 'suspended')),
      { earliest: day(4), latest: day(4) },
    ],
    ['is not the Submit of another one', stopped(seen().submitsStatus(day(4), aGuid(2), 'suspended')), between],
    ['is not the Submit that set it to Active', stopped(seen().submitsStatus(day(4), aGuid(1), 'active')), between],
    ['is not a Submit after it was seen stopped', stopped(seen()).submitsStatus(day(7), aGuid(1), 'suspended'), between],
    [
      'is the Submit in the moment of the capture that shows it',
      stopped(seen()).submitsStatus(day(6), aGuid(1), 'suspended'),
      { earliest: day(6), latest: day(6) },
    ],
  ])('%s', ([, history, expected]) => {
    expect(stoppedAt(history)).toEqual(expected);
  });

  test('a Submit before it last began to run does not count', () => {
    const history = aRecreatedHistory()
      .submitsStatus(day(2, 12), aGuid(1), 'suspended')
      .lists('from', day(3), from('suspended'))
      .lists('from', day(4), from('active'))
      .lists('from', day(6), from('suspended'));
    expect(stoppedAt(history)).toEqual({ earliest: day(4), latest: day(6) });
  });

  test('the latest of two Submits counts', () => {
    const history = seen().submitsStatus(day(4), aGuid(1), 'suspended').submitsStatus(day(5), aGuid(1), 'suspended');
    expect(stoppedAt(stopped(history))).toEqual({ earliest: day(5), latest: day(5) });
  });

  test('suspended first and canceled later stopped when it was suspended', () => {
    expect(stoppedAt(stopped(seen()).lists('from', day(8), from('canceled')))).toEqual(between);
  });

  test('new commerce stops when it is canceled, not when it is suspended', () => {
    const history = aRecreatedHistory({ commerceType: 'new-commerce' })
      .lists('from', day(3), from('suspended'))
      .lists('from', day(5), from('canceled'));
    expect(stoppedAt(history)).toEqual({ earliest: day(3), latest: day(5) });
  });

  test('nobody saw when what was stopped at its first capture stopped', () => {
    const history = aRecreatedHistory();
    history.events.splice(1, 1);
    expect(stoppedAt(history.lists('from', day(1), from('suspended')))).toBeUndefined();
  });
});

describe('what was not seen stopped', () => {
  test('but whose term ended by its date, stopped on that day, wherever that was', () => {
    const history = aRecreatedHistory({ commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: '2026-11-10' });
    expect(stoppedAt(history)).toEqual({ earliest: '2026-11-09T10:00:00.000Z', latest: '2026-11-11T12:00:00.000Z' });
  });

  test('but left the list after its transfer, stopped between its last row and the first list without it', () => {
    const history = aRecreatedHistory({ commerceType: 'new-commerce', endsOn: '2026-12-31' })
      .lists('from', day(4), from('active'))
      .lists('from', day(5), [])
      .lists('from', day(6), []);
    expect(stoppedAt(history)).toEqual({ earliest: day(4), latest: day(5) });
  });
});
