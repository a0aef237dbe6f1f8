import { describe, expect, test } from 'vitest';
import { explain } from '../../utils/consolidation/explain';
import { aGuid, aHistory, aListedCustomer, aSubscription, day, type History } from './builders';

const someoneElse = [aListedCustomer({ id: aGuid(0xff) })];
const twin = (overrides: Parameters<typeof aSubscription>[0] = {}) => aSubscription({ id: aGuid(101), ...overrides });

/** Why a To subscription counts as new or not. */
function evidenceOf(history: History, id = 101): string | undefined {
  const lines = explain(history.facts(), history.projectFacts(), { account: 'to', subscription: aGuid(id), now: day(9) });
  return lines.map(({ sentence }) => sentence).find((sentence) => /(new|old)-because|newness-unknown/.test(sentence));
}

describe('a To subscription that stood there at the first capture', () => {
  /** Invited on day 2, seen as accepted on day 4; To is first captured on day 5. */
  const started = (startsOn: string | undefined, { isReseller = true, lackedAt = day(3) as string | null } = {}) => {
    const history = aHistory().lists('from', day(1), [aSubscription()]);
    if (lackedAt) history.listsCustomers('to', lackedAt, someoneElse);
    history.listsCustomers('to', day(4), [aListedCustomer({ isReseller })]).lists('to', day(5), [twin()]);
    return startsOn === undefined ? history : history.opens('to', day(5), { id: aGuid(101), startsOn });
  };

  test.for<[string, History, string]>([
    ['started after the relationship was seen', started(day(4, 10)), 'explain.new-because-started'],
    ['started at the very moment in which it was seen', started(day(4)), 'explain.newness-unknown'],
    [
      'started between the last list that lacked the customer and the first that had it',
      started(day(3, 12)),
      'explain.newness-unknown',
    ],
    ['started when the list still lacked the customer', started(day(2)), 'explain.old-because-started'],
    ['started at the very moment of the list that lacked it', started(day(3)), 'explain.newness-unknown'],
    ['started on a day that may mean either', started('2026-11-05'), 'explain.newness-unknown'],
    ['started on a day that was over everywhere', started('2026-11-01'), 'explain.old-because-started'],
    ['started on an unknown day', started(undefined), 'explain.newness-unknown'],
    ['has another relationship', started(day(4, 10), { isReseller: false }), 'explain.newness-unknown'],
    ['may have been accepted any time before', started(day(2), { lackedAt: null }), 'explain.newness-unknown'],
    [
      'started before the invitation',
      started(day(1), { lackedAt: null }).happens(day(2), { type: 'invitation-sent', payload: {} }),
      'explain.old-because-started',
    ],
  ])('%s', ([, history, evidence]) => {
    expect(evidenceOf(history)).toBe(evidence);
  });

  test('of a customer that no list of To shows is not known', () => {
    const history = aHistory()
      .lists('to', day(5), [twin()])
      .opens('to', day(5), { id: aGuid(101), startsOn: day(4) });
    expect(evidenceOf(history)).toBe('explain.newness-unknown');
  });
});

describe('a purchase that was seen', () => {
  const offerId = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';
  const bought = (line: object = {}) =>
    aHistory()
      .lists('from', day(1), [aSubscription()])
      .buys(day(2), [{ quantity: 25, from: [aGuid(1)], ...line }]);

  test.for<[string, History, boolean]>([
    ['the same name and quantity', bought().lists('to', day(3), [twin()]), true],
    ['another quantity', bought().lists('to', day(3), [twin({ quantity: 24 })]), false],
    ['no quantity', bought().lists('to', day(3), [twin({ quantity: null })]), false],
    ['another name', bought().lists('to', day(3), [twin({ name: 'Office 365 E5' })]), false],
    ['first seen at the moment of the Submit', bought().lists('to', day(2), [twin()]), true],
    ['first seen before the Submit', bought().lists('to', day(1, 23), [twin()]), false],
    [
      'a start date before the Submit',
      bought()
        .lists('to', day(3), [twin()])
        .opens('to', day(3), { id: aGuid(101), startsOn: day(1) }),
      false,
    ],
    [
      'a start date at the Submit',
      bought()
        .lists('to', day(3), [twin()])
        .opens('to', day(3), { id: aGuid(101), startsOn: day(2) }),
      true,
    ],
    [
      'the day of the Submit as its start',
      bought()
        .lists('to', day(3), [twin()])
        .opens('to', day(3), { id: aGuid(101), startsOn: '2026-11-03' }),
      true,
    ],
    [
      'another name and the same offer id in other letters',
      bought({ offerId })
        .lists('to', day(3), [twin({ name: 'New' })])
        .opens('to', day(3), { id: aGuid(101), offerId: offerId.toLowerCase() }),
      true,
    ],
    [
      'the same name and another offer id',
      bought({ offerId })
        .lists('to', day(3), [twin()])
        .opens('to', day(3), { id: aGuid(101), offerId: aGuid(500) }),
      false,
    ],
    ['the same name and an offer id that only the line has', bought({ offerId }).lists('to', day(3), [twin()]), true],
    [
      'the same name and an offer id that only the row has',
      bought()
        .lists('to', day(3), [twin()])
        .opens('to', day(3), { id: aGuid(101), offerId }),
      true,
    ],
  ])('and a row with %s', ([, history, isIts]) => {
    expect(evidenceOf(history) === 'explain.new-because-bought').toBe(isIts);
  });

  test('is no purchase of another To account', () => {
    const history = bought();
    history.accounts = [...history.accounts, { id: 'to-2', side: 'to', cloud: 'commercial' }];
    history.lists('to', day(3), [twin()], { account: 'to-2' });
    const lines = explain(history.facts(), history.projectFacts(), { account: 'to-2', subscription: aGuid(101), now: day(9) });
    expect(lines.map(({ sentence }) => sentence)).toContain('explain.newness-unknown');
  });

  test('became the row that was seen first, and each row is used once', () => {
    const once = bought().lists('to', day(3), [twin({ id: aGuid(103) })]);
    once.lists('to', day(4), [twin({ id: aGuid(102) }), twin({ id: aGuid(103) })], { section: 'all' });
    expect([103, 102].map((id) => evidenceOf(once, id))).toEqual(['explain.new-because-bought', 'explain.newness-unknown']);
    const twice = bought().buys(day(2, 10), [{ quantity: 25, from: [aGuid(1)] }]);
    twice.lists('to', day(3), [twin({ id: aGuid(103) }), twin({ id: aGuid(102) })]);
    expect([103, 102].map((id) => evidenceOf(twice, id))).toEqual(['explain.new-because-bought', 'explain.new-because-bought']);
  });

  test('became the one with the lower id of two that were seen together', () => {
    const history = bought().lists('to', day(3), [twin({ id: aGuid(103) }), twin({ id: aGuid(102) })]);
    expect([102, 103].map((id) => evidenceOf(history, id))).toEqual(['explain.new-because-bought', 'explain.newness-unknown']);
  });
});
