import { describe, expect, test } from 'vitest';
import { leftToday } from '../../utils/consolidation/end-of-day';
import { headlineOf } from '../../utils/consolidation/headline';
import { nextToDo } from '../../utils/consolidation/next-step';
import { summarise } from '../../utils/consolidation/summary';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const left = (history: History, now: string) => {
  const headlines = [headlineOf(history.facts(), history.judgeAt(now))];
  const found = leftToday(headlines, summarise(headlines));
  // Popup and dashboard never say two things about one day.
  expect(found.length === 0).toBe(nextToDo(summarise(headlines)).isDoneForToday);
  return found.map(({ id, count }) => `${count} ${id}`);
};
const suspended = () => aRecreatedHistory().lists('from', day(2, 12), [aSubscription({ status: 'suspended' })]);

describe('the end-of-day check', () => {
  test('is green when the pair was stopped and nothing else is open', () => {
    expect(left(suspended(), day(2, 13))).toEqual([]);
  });

  test('names what is billed on both sides', () => {
    expect(left(aRecreatedHistory(), day(2, 11))).toEqual(['1 billed-twice']);
  });

  test('names a critical warning beside it, once the day is over', () => {
    expect(left(aRecreatedHistory(), day(3, 1))).toEqual(['1 billed-twice', '1 critical']);
  });

  test('names a Submit that no capture has confirmed, also while the portal may lag', () => {
    const bought = aHistory()
      .listsCustomers('from', day(1))
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1, 10), { commerceType: 'legacy' })
      .listsCustomers('to', day(2, 8))
      .lists('to', day(2, 8), [])
      .buys(day(2, 9), [{ from: [aGuid(1)] }]);
    expect(left(bought, day(2, 10))).toEqual(['1 unconfirmed']);
    expect(left(bought, day(2, 20))).toEqual(['1 unconfirmed']);
    expect(left(aRecreatedHistory().submitsStatus(day(2, 11), aGuid(1), 'suspended'), day(2, 12))).toEqual([
      '1 billed-twice',
      '1 unconfirmed',
    ]);
  });

  test('does not count a purchase for what was left with a reason meanwhile', () => {
    const bought = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1, 10), { commerceType: 'legacy' })
      .buys(day(2, 9), [{ from: [aGuid(1)] }]);
    expect(bought.judgeAt(day(2, 10)).unconfirmed).toBe(1);
    const payload = { subscription: aGuid(1), method: 'leave', reason: 'ordered by mistake' } as const;
    expect(bought.happens(day(2, 10), { type: 'method-chosen', payload }).judgeAt(day(2, 11))).not.toHaveProperty('unconfirmed');
  });

  test('names a purchase that was typed by hand and is not listed', () => {
    const typed = suspended().buys(day(2, 12, 30), [{ name: 'Project Plan 3' }]);
    expect(left(typed, day(2, 13))).toEqual(['1 unconfirmed']);
    const listed = typed.lists('to', day(2, 14), [
      aSubscription({ id: aGuid(101) }),
      aSubscription({ id: aGuid(102), name: 'Project Plan 3' }),
    ]);
    expect(left(listed, day(2, 15))).not.toContain('1 unconfirmed');
  });

  test('names what was begun and not finished, when nothing else is left', () => {
    const begun = aHistory()
      .listsCustomers('from', day(1))
      .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
      .opens('from', day(1, 10), { commerceType: 'legacy' })
      .opens('from', day(1, 10), { id: aGuid(2), commerceType: 'legacy' })
      .listsCustomers('to', day(2, 8))
      .lists('to', day(2, 8), [])
      .buys(day(2, 9), [{ from: [aGuid(1)] }])
      .lists('to', day(2, 10), [aSubscription({ id: aGuid(101) })])
      .lists('from', day(2, 12), [aSubscription({ status: 'suspended' }), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })]);
    const headlines = [headlineOf(begun.facts(), begun.judgeAt(day(2, 13)))];
    const other = { ...headlineOf(suspended().facts(), suspended().judgeAt(day(2, 13))), customer: aGuid(0xc1), name: 'Fabrikam' };
    expect(leftToday([...headlines, other], summarise([...headlines, other]))[0]?.customers.map(({ name }) => name)).toEqual([
      'Contoso',
    ]);
    const [found] = leftToday(headlines, summarise(headlines));
    expect(found).toMatchObject({ id: 'step', customers: [{ name: 'Contoso' }], step: { id: 'go-on-recreating' } });
  });

  test('names those whom it concerns, and nobody else', () => {
    const line = (history: History, number: number) => ({
      ...headlineOf(history.facts(), history.judgeAt(day(2, 13))),
      customer: aGuid(number),
      name: `Customer ${number}`,
    });
    const headlines = [line(suspended(), 1), line(aRecreatedHistory(), 2)];
    const [found] = leftToday(headlines, summarise(headlines));
    expect(found?.customers).toEqual([{ customer: aGuid(2), name: 'Customer 2' }]);
  });

  test('knows nothing of who is outside the project', () => {
    const headline = headlineOf(aRecreatedHistory().facts(), aRecreatedHistory().judgeAt(day(2, 11)));
    expect(leftToday([{ ...headline, isInProject: false }], summarise([]))).toEqual([]);
  });
});
