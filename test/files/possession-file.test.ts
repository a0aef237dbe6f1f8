import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { deviceEnds, eventsLackedBy } from '../../utils/database/device-ends';
import { exportHistory, importHistory } from '../../utils/database/history';
import { record } from '../../utils/database/record';
import { readPossession, writePossession } from '../../utils/files/possession-file';
import { writeHistoryFile } from '../../utils/files/write-history-file';
import { aDatabase, aDraft, aGuid, minutesAfter, start } from '../database/builders';

const now = minutesAfter(start, 60);
const claim = (owner: string) => aDraft({ type: 'owner-set', payload: { owner } }, { about: { customer: aGuid(1) } });

test('what a machine has is told in numbers, and read again', () => {
  const told = { writtenAt: start, device: 'one', has: { one: 3, other: 9 } };
  const text = writePossession(told);
  expect(readPossession(text)).toMatchObject(told);
  expect(text).not.toContain('Contoso');
});

test.for(['', 'x', '{}', '[]', '{"format":"consolidator-possession","version":2}', '{"format":"consolidator-history"}'])(
  '%j tells nothing',
  (text) => {
    expect(readPossession(text)).toBeUndefined();
  },
);

test('the other gets exactly what it lacks, by its numbers or by its latest back-up', async () => {
  const [one, other] = [aDatabase(), aDatabase()];
  await record([claim('A'), claim('B')], { now: start, database: one });
  await importHistory((await exportHistory({ database: one })).events, { now, database: other });
  await record([claim('C')], { now: minutesAfter(start, 1), database: one });
  await record([claim('D')], { now: minutesAfter(start, 2), database: other });
  const ends = await deviceEnds({ database: other });
  const has = Object.fromEntries(ends.map(({ device, sequence }) => [device, sequence]));
  const history = await exportHistory({ database: other });
  const backUp = writeHistoryFile(history.events, { writtenAt: now, device: history.device, extensionVersion: '1' });
  expect(readPossession(backUp)?.has).toEqual(has);
  const lacking = await eventsLackedBy(has, { database: one });
  expect(lacking.map((event) => event.type === 'owner-set' && event.payload.owner)).toEqual(['C']);
  expect(await importHistory(lacking, { now, database: other })).toEqual({ isImported: true, added: 1, alreadyKnown: 0 });
  expect(await eventsLackedBy({}, { database: other })).toHaveLength(4);
});
