import type { DraftEvent } from '../../../utils/consolidation/event';
import { openDatabase } from '../../../utils/database/database';
import { record } from '../../../utils/database/record';
import type { Measurement } from '../main';
import { makeCustomerEvents, subscriptionsPerCustomer } from '../make-customer-events';
import { draftOf, listOf, makeProject } from '../make-project';
import { medianMillisecondsOfAsync } from '../median';

const runs = 25;

/** One customer captured again, and the same customer list captured again, in projects of several sizes. */
export async function measure(): Promise<Measurement> {
  const rows = [];
  let smallest: number | undefined;
  for (const customers of [50, 500, 5_000]) {
    const database = openDatabase(`bench-${customers}`);
    await makeProject(database, customers);
    let hour = 0;
    const capture = async (draft: DraftEvent) => {
      hour += 1;
      const at = new Date(Date.UTC(2026, 10, 24, hour)).toISOString();
      const result = await record([{ ...draft, id: `again-${hour}` }], { now: at, database });
      if (!result.isRecorded) throw new Error(result.failure);
    };
    const one = await medianMillisecondsOfAsync((run) => capture(changedCapture(run % customers, run)), runs);
    const list = await medianMillisecondsOfAsync(() => capture(listOf(customers)), 3);
    smallest ??= one;
    rows.push({
      customers: String(customers),
      subscriptions: String(customers * subscriptionsPerCustomer),
      'one customer again, ms': one.toFixed(1),
      'against the smallest': (one / smallest).toFixed(2),
      'the same customer list again, ms': list.toFixed(0),
    });
    await database.delete();
  }
  return { title: 'Increments: record() of one capture, everything that follows from it included', rows };
}

/** The customer's last From capture with another quantity in its first row. */
function changedCapture(customer: number, run: number): DraftEvent {
  const last = makeCustomerEvents(customer).events[3];
  if (last?.type !== 'captured' || last.payload.page !== 'subscription-list') throw new Error('no capture');
  const sections = last.payload.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row, index) => (index === 0 ? { ...row, quantity: 1_000 + run } : row)),
  }));
  return { ...draftOf(last), type: 'captured', payload: { ...last.payload, sections } };
}
