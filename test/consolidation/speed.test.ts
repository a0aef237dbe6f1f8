import { expect, test } from 'vitest';
import { judge } from '../../utils/consolidation/judge';
import { aGuid, aHistory, aSubscription, day } from './builders';

test('a customer with 40 subscriptions is judged in far less than 5 ms', () => {
  const rows = (base: number) =>
    Array.from({ length: 40 }, (_, index) =>
      aSubscription({ id: aGuid(base + index), name: `Product ${index % 30} Plan ${index % 4}`, quantity: (index % 7) + 1 }),
    );
  const history = aHistory().setting('timeZone', 'Europe/Amsterdam').lists('from', day(1), rows(1));
  for (const { id } of rows(1)) history.opens('from', day(1), { id, commerceType: 'legacy' });
  history.lists('to', day(1), []);
  history.buys(
    day(2),
    rows(1).map(({ id, name, quantity }) => ({ name, quantity: quantity ?? 0, from: [id] })),
  );
  history.lists('to', day(2, 10), rows(1001));
  const facts = history.facts();
  const project = history.projectFacts();
  for (let warm = 0; warm < 20; warm += 1) judge(facts, project, day(2, 11));
  const times = Array.from({ length: 25 }, () => {
    const started = performance.now();
    judge(facts, project, day(2, 11));
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  // The best of many: the others tell what else the processor was doing.
  expect(times[0]).toBeLessThan(5);
});
