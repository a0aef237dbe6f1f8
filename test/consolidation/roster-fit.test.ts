import { expect, test } from 'vitest';
import { foldRoster } from '../../utils/consolidation/fold-roster';
import { fitsRoster, fitsSubscriptions } from '../../utils/consolidation/roster-fit';
import type { Section } from '../../utils/consolidation/subscription';
import { aCapture, addAccount, aGuid, aHistory, aListedCustomer, aSubscription, day, fromAccount, type History } from './builders';

const customers = (...numbers: number[]) => numbers.map((number) => aListedCustomer({ id: aGuid(number) }));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => 1 + index);

function rosterOf(history: History) {
  return foldRoster('from', [addAccount(fromAccount), ...history.events]);
}

test.for<[string, number[], number[], boolean]>([
  ['four known customers are too few to tell, though none is in the list', upTo(4), [90], true],
  ['all of five', upTo(5), upTo(5), true],
  ['none of five: it is another account', upTo(5), [90, 91, 92, 93, 94], false],
  ['two of five: it is another account', upTo(5), [1, 2, 90, 91], false],
  ['three of five', upTo(5), [1, 2, 3], true],
  ['half of six', upTo(6), [1, 2, 3, 90, 91, 92, 93], true],
  ['less than half of six', upTo(6), [1, 2], false],
  ['an empty list of an account that had many', upTo(6), [], false],
  ['no customer is known', [], [1, 2, 3], true],
])('%s', ([, known, listed, expected]) => {
  const roster = rosterOf(aHistory().listsCustomers('from', day(1), customers(...known)));
  expect(fitsRoster(new Set(listed.map(aGuid)), roster)).toBe(expected);
});

test('customers that had left before are not looked for', () => {
  const roster = rosterOf(
    aHistory()
      .listsCustomers('from', day(1), customers(...upTo(12)))
      .listsCustomers('from', day(2), customers(...upTo(6))),
  );
  expect(fitsRoster(new Set([1, 2, 3].map(aGuid)), roster)).toBe(true);
});

type Row = [number, { isUsageBased?: boolean }?];
const rowsOf = (rows: Row[]) => rows.map(([id, overrides]) => aSubscription({ id: aGuid(id), ...overrides }));
const usage = { isUsageBased: true };

test.for<[string, (history: History) => unknown, Row[], boolean]>([
  ['nothing is known of the customer', () => undefined, [[9]], true],
  ['one known subscription is too few to tell', (history) => history.lists('from', day(1), rowsOf([[1]])), [[9]], true],
  ['none of two, and others in their place', (history) => history.lists('from', day(1), rowsOf([[1], [2]])), [[8], [9]], false],
  ['one of two', (history) => history.lists('from', day(1), rowsOf([[1], [2]])), [[2], [9]], true],
  ['nothing at all is shown', (history) => history.lists('from', day(1), rowsOf([[1], [2]])), [], true],
  ['only a usage-based one is shown', (history) => history.lists('from', day(1), rowsOf([[1], [2]])), [[9, usage]], true],
  [
    'of what is known only one is license-based',
    (history) => history.lists('from', day(1), rowsOf([[1], [2, usage]])),
    [[9]],
    true,
  ],
  [
    'a known usage-based one does not make it fit',
    (history) => history.lists('from', day(1), rowsOf([[1], [2], [3, usage]])),
    [[3, usage], [9]],
    false,
  ],
  [
    'of what is known only one was still listed',
    (history) => history.lists('from', day(1), rowsOf([[1], [2]])).lists('from', day(2), rowsOf([[2]])),
    [[9]],
    true,
  ],
  [
    'what only its own page showed is not looked for',
    (history) => history.opens('from', day(1), { id: aGuid(1) }).opens('from', day(1), { id: aGuid(2) }),
    [[9]],
    true,
  ],
])('%s: the list fits %s', ([, known, shown, expected]) => {
  const history = aHistory();
  known(history);
  const side = history.facts().accounts.find(({ account }) => account === 'from');
  expect(fitsSubscriptions(aCapture({ rows: rowsOf(shown) }), side)).toBe(expected);
});

test('the rows of all sections count', () => {
  const history = aHistory().lists('from', day(1), rowsOf([[1], [2]]));
  const [side] = history.facts().accounts;
  const section = (name: Section, rows: Row[]) => ({
    section: name,
    rows: rowsOf(rows),
    completeness: { isComplete: true, proof: 'stated-total' } as const,
  });
  const capture = { ...aCapture(), sections: [section('azure', [[9]]), section('license-based', [[1]])] };
  expect(fitsSubscriptions(capture, side)).toBe(true);
});
