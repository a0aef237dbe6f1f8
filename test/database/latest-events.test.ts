import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { exportHistory } from '../../utils/database/history';
import { countUnknown, latestEvents, thisDevice } from '../../utils/database/latest-events';
import { record } from '../../utils/database/record';
import { aCustomerList, accounts, aDatabase, anAccountAdded, aSubscriptionList, minutesAfter, start } from './builders';

async function threeEvents() {
  const database = aDatabase();
  await record([anAccountAdded(accounts.from)], { now: start, database });
  await record([aCustomerList()], { now: minutesAfter(start, 1), database });
  await record([aSubscriptionList()], { now: minutesAfter(start, 2), database });
  return database;
}

it('gives the newest events first, whole, and says whether older ones follow', async () => {
  const database = await threeEvents();
  const { events } = await exportHistory({ database });
  expect(await latestEvents({ limit: 2, database })).toEqual({ events: events.toReversed().slice(0, 2), isAll: false });
  expect(await latestEvents({ limit: 3, database })).toEqual({ events: events.toReversed(), isAll: true });
});

it('counts what another history would add, each event once', async () => {
  const database = await threeEvents();
  const { events } = await exportHistory({ database });
  const other = (await exportHistory({ database: await threeEvents() })).events;
  expect(await countUnknown(events, { database })).toBe(0);
  expect(await countUnknown([...events, ...other, ...other], { database })).toBe(3);
});

it('knows this device once something happened', async () => {
  expect(await thisDevice({ database: aDatabase() })).toBeUndefined();
  const database = await threeEvents();
  expect(await thisDevice({ database })).toBe((await exportHistory({ database })).device);
});
