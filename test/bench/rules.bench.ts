import type { Event } from '../../utils/consolidation/event';
import { foldCustomer } from '../../utils/consolidation/fold-customer';
import { foldProject } from '../../utils/consolidation/fold-project';
import { headlineOf } from '../../utils/consolidation/headline';
import { judge } from '../../utils/consolidation/judge';
import type { Measurement } from './main';
import { benchAccounts, makeCustomerEvents, subscriptionsPerCustomer } from './make-customer-events';
import { medianMilliseconds } from './median';

const now = '2026-11-23T12:00:00.000Z';
const project = foldProject([]);

/** Fold, match, warnings and headline of every customer, against a hash join of its From and To rows alone. */
export async function measure(): Promise<Measurement> {
  let smallest = Number.NaN;
  const rows = [100, 10_000, 1_000_000].map((subscriptions) => {
    // A million at once would measure the memory: the same thousand customers are judged as often as it takes.
    const customers = Array.from({ length: Math.min(1_000, subscriptions / subscriptionsPerCustomer) }, (_, index) =>
      makeCustomerEvents(index),
    );
    const rounds = subscriptions / subscriptionsPerCustomer / customers.length;
    const runs = subscriptions > 100_000 ? 1 : 5;
    const rules = medianMilliseconds(() => repeat(rounds, () => customers.forEach(judgeAll)), runs);
    const floor = medianMilliseconds(() => repeat(rounds, () => customers.forEach(joinByName)), runs);
    const each = (rules * 1000) / subscriptions;
    if (subscriptions === 10_000) smallest = each;
    return {
      subscriptions: String(subscriptions),
      'rules, ms': rules.toFixed(1),
      'hash join, ms': floor.toFixed(1),
      'rules / join': (rules / floor).toFixed(1),
      'µs per subscription': each.toFixed(2),
      'against 10,000': Number.isNaN(smallest) ? '' : (each / smallest).toFixed(2),
    };
  });
  const one = makeCustomerEvents(0);
  rows.push({
    subscriptions: 'one customer of 20',
    'rules, ms': medianMilliseconds(() => judgeAll(one), 101).toFixed(3),
    'hash join, ms': medianMilliseconds(() => joinByName(one), 101).toFixed(3),
    'rules / join': '',
    'µs per subscription': '',
    'against 10,000': '',
  });
  return { title: 'Rules: fold + match + warnings + headline', rows };
}

function repeat(times: number, work: () => void): void {
  for (let round = 0; round < times; round += 1) work();
}

function judgeAll({ customer, events }: { customer: string; events: Event[] }): void {
  const facts = foldCustomer(customer, events, [], benchAccounts);
  headlineOf(facts, judge(facts, project, now));
}

function joinByName({ events }: { events: Event[] }): number {
  const rowsOf = (event: Event | undefined) =>
    event?.type === 'captured' && event.payload.page === 'subscription-list'
      ? event.payload.sections.flatMap(({ rows }) => rows)
      : [];
  const from = new Map(rowsOf(events[3]).map((row) => [`${row.name} ${row.quantity}`, row]));
  return rowsOf(events[2]).filter((row) => from.has(`${row.name} ${row.quantity}`)).length;
}
