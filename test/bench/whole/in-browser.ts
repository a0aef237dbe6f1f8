import { batches } from '../../../utils/database/batches';
import { openDatabase } from '../../../utils/database/database';
import { subscriptionsPerCustomer } from '../make-customer-events';
import { makeProject } from '../make-project';

/** Runs in a page of the extension: fills its own database. */
export async function fill(subscriptions: number): Promise<{ storing: number; rebuilding: number }> {
  const database = openDatabase('consolidator');
  const filling = await makeProject(database, subscriptions / subscriptionsPerCustomer, (doing) => console.log(doing));
  database.close();
  return filling;
}

/** More would end the page rather than tell a time. */
const mostPayloads = 50_000;

/** What a back-up without streams would do: all events in memory, as one text, and back. Undefined where that is too much. */
export async function throughOneText(): Promise<number | undefined> {
  const database = openDatabase('consolidator');
  const started = performance.now();
  try {
    const keys = await database.payloads.toCollection().primaryKeys();
    if (keys.length > mostPayloads) return undefined;
    const payloads = [];
    for (const some of batches(keys, 5_000)) payloads.push(...(await database.payloads.bulkGet(some)));
    const text = JSON.stringify([await database.events.toArray(), payloads]);
    JSON.parse(text);
    return performance.now() - started;
  } catch (error) {
    // A string has at most 512 MiB.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    database.close();
  }
}
