import type { Event } from '../../utils/consolidation/event';
import { foldCustomer } from '../../utils/consolidation/fold-customer';
import { foldProject } from '../../utils/consolidation/fold-project';
import { type Headline, headlineOf } from '../../utils/consolidation/headline';
import { judge } from '../../utils/consolidation/judge';
import { summarise } from '../../utils/consolidation/summary';
import type { Measurement } from './main';
import { benchAccounts, type CustomerEvents, makeCustomerEvents, subscriptionsPerCustomer } from './make-customer-events';
import { medianMilliseconds, medianOf, millisecondsOf } from './median';

const now = '2026-11-23T12:00:00.000Z';
const project = foldProject([]);
const portion = 10_000 / subscriptionsPerCustomer;

/** Fold, match, warnings, headlines and summary of every customer, against a hash join of its From and To rows alone. */
export async function measure(): Promise<Measurement> {
  const hundred = makeCustomers(0, 100 / subscriptionsPerCustomer);
  const rows = [rowOf('100', 100, timesOf(hundred, 25))];
  // Each customer is folded once: a second time the processor has it at hand.
  const timeOnce = (first: number): Times & { headlines: Headline[] } => {
    const customers = makeCustomers(first, portion);
    let headlines: Headline[] = [];
    const rules = millisecondsOf(() => {
      headlines = customers.map(judgeAll);
      summarise(headlines);
    });
    return { headlines, rules, join: millisecondsOf(() => customers.forEach(joinByName)) };
  };
  // What else the machine does shall weigh on both: ten thousand are measured again and again between the parts of the million.
  const between: Times[] = [];
  const million = { rules: 0, join: 0 };
  const headlines: Headline[] = [];
  for (let part = 0; part < 100; part += 1) {
    if (part % 5 === 0) between.push(timeOnce((100 + part) * portion));
    const times = timeOnce(part * portion);
    million.rules += times.rules;
    million.join += times.join;
    headlines.push(...times.headlines);
  }
  million.rules += millisecondsOf(() => summarise(headlines));
  const base = { rules: medianOf(between.map(({ rules }) => rules)), join: medianOf(between.map(({ join }) => join)) };
  rows.push(rowOf('10,000', 10_000, base));
  const growth = million.rules / 100 / base.rules;
  rows.push({ ...rowOf('1,000,000', 1_000_000, million), 'against 10,000': `${growth.toFixed(2)} (at most 1.3)` });
  for (const size of [20, 300, 2_000]) {
    rows.push(rowOf(`one customer of ${size}`, size, timesOf([makeCustomerEvents(0, size)], 25)));
  }
  return { title: 'Rules: fold + match + warnings + headline + summary', rows };
}

interface Times {
  rules: number;
  join: number;
}

function makeCustomers(first: number, count: number): CustomerEvents[] {
  return Array.from({ length: count }, (_, index) => makeCustomerEvents(first + index));
}

function timesOf(customers: readonly CustomerEvents[], runs: number): Times {
  return {
    rules: medianMilliseconds(() => summarise(customers.map(judgeAll)), runs),
    join: medianMilliseconds(() => customers.forEach(joinByName), runs),
  };
}

function rowOf(subscriptions: string, count: number, { rules, join }: Times) {
  return {
    subscriptions,
    'rules, ms': rules.toFixed(1),
    'hash join, ms': join.toFixed(2),
    'rules / join': (rules / join).toFixed(0),
    'µs per subscription': ((rules * 1000) / count).toFixed(1),
    'against 10,000': '',
  };
}

function judgeAll({ customer, events }: CustomerEvents): Headline {
  const facts = foldCustomer(customer, events, [], benchAccounts);
  return headlineOf(facts, judge(facts, project, now));
}

function joinByName({ events }: CustomerEvents): number {
  const rowsOf = (event: Event | undefined) =>
    event?.type === 'captured' && event.payload.page === 'subscription-list'
      ? event.payload.sections.flatMap(({ rows }) => rows)
      : [];
  const from = new Map(rowsOf(events[3]).map((row) => [`${row.name} ${row.quantity}`, row]));
  return rowsOf(events[2]).filter((row) => from.has(`${row.name} ${row.quantity}`)).length;
}
