import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeWith, gapsIn } from '../../../entrypoints/dashboard/exchange-folder';
import type { FolderFile, SharedFolder } from '../../../entrypoints/dashboard/folder-files';
import type { DraftEvent } from '../../../utils/consolidation/event';
import type { ConsolidatorDatabase } from '../../../utils/database/database';
import { deviceEnds, eventsOfDevice } from '../../../utils/database/device-ends';
import { exportHistory, importHistory } from '../../../utils/database/history';
import { thisDevice } from '../../../utils/database/latest-events';
import { rebuild } from '../../../utils/database/rebuild';
import { record } from '../../../utils/database/record';
import { readSegment, segmentOfName, writeSegment } from '../../../utils/files/segment-file';
import {
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscriptionList,
  derivedOf,
  minutesAfter,
  start,
} from '../../database/builders';

const now = () => minutesAfter(start, 600);

/** A folder in memory. A file that is written a second time is a defect. */
function aFolder(): SharedFolder & { files: Map<string, string>; reads: string[] } {
  const files = new Map<string, string>();
  const reads: string[] = [];
  return {
    files,
    reads,
    list: async () =>
      [...files].map(
        ([name, text]): FolderFile => ({
          name,
          size: text.length,
          text: async () => {
            reads.push(name);
            return text;
          },
        }),
      ),
    write: async (name, text) => {
      if (files.get(name)) throw new Error(`${name} was written twice`);
      files.set(name, text);
    },
  };
}

async function records(database: ConsolidatorDatabase, ...drafts: DraftEvent[]): Promise<void> {
  const at = minutesAfter(start, (await database.events.count()) + 1);
  expect(await record(drafts, { now: at, database })).toMatchObject({ isRecorded: true });
}

const claims = (owner: string | null, customer = aGuid(1)) =>
  aDraft({ type: 'owner-set', payload: { owner } }, { about: { customer } });
const exchange = (folder: SharedFolder, database: ConsolidatorDatabase) => exchangeWith(folder, { now, database });
const idsIn = async (database: ConsolidatorDatabase) => (await exportHistory({ database })).events.map(({ id }) => id);

async function twoProfiles() {
  const [one, other] = [aDatabase(), aDatabase()];
  await records(one, anAccountAdded(accounts.from), aSubscriptionList());
  await records(other, anAccountAdded(accounts.to), aSubscriptionList({ account: accounts.to.id, customer: aGuid(2) }));
  return { folder: aFolder(), one, other };
}

describe('two profiles with one folder', () => {
  test('have the same after each has exchanged twice, in whatever order', async () => {
    const { folder, one, other } = await twoProfiles();
    expect(await exchange(folder, one)).toMatchObject({ written: 2, added: 0, notes: [] });
    expect(await exchange(folder, other)).toMatchObject({ written: 2, added: 2, notes: [] });
    expect(await exchange(folder, one)).toMatchObject({ written: 0, added: 2, notes: [] });
    expect(await idsIn(one)).toEqual(await idsIn(other));
    for (const database of [one, other]) await rebuild({ now: now(), database });
    expect(await derivedOf(one)).toEqual(await derivedOf(other));
  });

  test('write only what is new, under names that tell what is in them, and open nothing that they have', async () => {
    const { folder, one, other } = await twoProfiles();
    await exchange(folder, one);
    await exchange(folder, other);
    await exchange(folder, one);
    folder.reads.length = 0;
    await records(one, claims('Anna'));
    expect(await exchange(folder, one)).toMatchObject({ written: 1, added: 0 });
    const own = await thisDevice({ database: one });
    expect([...folder.files.keys()].filter((name) => name.startsWith(own ?? '?'))).toEqual([
      `${own}-1-2.jsonl`,
      `${own}-3-3.jsonl`,
    ]);
    // Only its own latest file, to see that nobody else writes under its number.
    expect(folder.reads).toEqual([`${own}-1-2.jsonl`]);
    expect(await exchange(folder, other)).toMatchObject({ written: 0, added: 1 });
  });

  test('are told of decisions that contradict each other, and which devices were seen', async () => {
    const { folder, one, other } = await twoProfiles();
    await records(one, claims('Anna'));
    await records(other, claims('Bram'));
    await exchange(folder, one);
    const { inConflict, devices } = await exchange(folder, other);
    expect(inConflict).toEqual([{ id: aGuid(1), name: 'Customer 01', count: 1 }]);
    expect(devices.map(({ isOwn, events }) => [isOwn, events]).toSorted()).toEqual([
      [false, 3],
      [true, 3],
    ]);
  });

  test('hand on what a third one gave them as a file', async () => {
    const { folder, one, other } = await twoProfiles();
    const third = aDatabase();
    await records(third, aSubscriptionList({ customer: aGuid(3) }));
    await importHistory((await exportHistory({ database: third })).events, { now: now(), database: one });
    expect(await exchange(folder, one)).toMatchObject({ written: 3 });
    expect(await exchange(folder, other)).toMatchObject({ added: 3 });
  });

  test('end with equal histories whatever each records and whenever it exchanges', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom('record', 'exchange')), { maxLength: 14 }),
        async (steps) => {
          const [folder, profiles] = [aFolder(), [aDatabase(), aDatabase(), aDatabase()]];
          for (const [index, what] of steps) {
            const database = profiles[index];
            if (!database) continue;
            if (what === 'record') await records(database, claims(`${index}`, aGuid(1 + index)));
            else await exchange(folder, database);
          }
          for (const database of [...profiles, ...profiles]) await exchange(folder, database);
          const histories = await Promise.all(profiles.map(idsIn));
          expect(new Set(histories.map((ids) => ids.join())).size).toBe(1);
          expect(histories[0]).toHaveLength(steps.filter(([, what]) => what === 'record').length);
          for (const database of profiles) database.close();
        },
      ),
      { numRuns: 15 },
    );
  });
});

/** One profile's three files in the folder, and another profile that has nothing. */
async function threeFiles() {
  const [one, other] = [aDatabase(), aDatabase()];
  const folder = aFolder();
  await records(one, anAccountAdded(accounts.from), aSubscriptionList());
  await exchange(folder, one);
  await records(one, claims('Anna'));
  await exchange(folder, one);
  await records(one, claims('Bram'), claims('Chris'));
  await exchange(folder, one);
  const device = (await thisDevice({ database: one })) ?? '';
  return { one, other, folder, device, names: [`${device}-1-2.jsonl`, `${device}-3-3.jsonl`, `${device}-4-5.jsonl`] as const };
}

describe('a file that is not as it was written', () => {
  test('is cut off: what comes before it counts, what comes after it waits until it is whole', async () => {
    const { other, folder, names } = await threeFiles();
    const [, second, third] = names;
    const whole = folder.files.get(second) ?? '';
    for (const length of [0, 1, 40, whole.length - 1]) {
      folder.files.set(second, whole.slice(0, length));
      const { notes, added } = await exchange(folder, other);
      expect(added).toBeLessThanOrEqual(2);
      expect(notes).toContainEqual({ kind: 'hole', file: third });
      expect(notes.filter(({ file }) => file === second)).toHaveLength(1);
      expect(await other.events.count()).toBe(2);
    }
    folder.files.set(second, whole);
    expect(await exchange(folder, other)).toMatchObject({ added: 3, notes: [] });
  });

  test.for<[string, (text: string) => string, string]>([
    ['a letter is another', (text) => text.replace('Anna', 'Anne'), 'altered'],
    ['a line is missing', (text) => text.split('\n').toSpliced(1, 1).join('\n'), 'cut-off'],
    ['something stands behind it', (text) => `${text}{}\n`, 'altered'],
    ['it is of a newer version', (text) => text.replace('"version":1', '"version":2'), 'newer-version'],
    ['it is something else', () => 'Hello', 'foreign'],
    ['it is another JSON', () => '{"a":1}\n', 'foreign'],
  ])('%s: it is told, and nothing of it is taken over', async ([, change, kind]) => {
    const { other, folder, names } = await threeFiles();
    folder.files.set(names[1], change(folder.files.get(names[1]) ?? ''));
    const { notes } = await exchange(folder, other);
    expect(notes).toContainEqual({ kind, file: names[1] });
    expect(await other.events.count()).toBe(2);
    expect(folder.files.has(names[1])).toBe(true);
  });

  test('an event that was changed with its checksum breaks the chain', async () => {
    const { one, other, folder, device, names } = await threeFiles();
    const [event] = await eventsOfDevice(device, { first: 3, last: 3, limit: 1, database: one });
    if (event?.type !== 'owner-set') throw new Error('Expected an owner');
    folder.files.set(names[1], writeSegment([{ ...event, payload: { owner: 'Mallory' } }]).text);
    expect((await exchange(folder, other)).notes).toContainEqual({ kind: 'chain-broken', file: names[1] });
    folder.files.set(names[1], writeSegment([{ ...event, previousHash: 'x' }]).text);
    expect((await exchange(folder, other)).notes).toContainEqual({ kind: 'chain-broken', file: names[1] });
    expect(await other.events.count()).toBe(2);
  });

  test('lies elsewhere: it is not opened now, and read the next time', async () => {
    const { other, folder, names } = await threeFiles();
    const list = folder.list;
    folder.list = async () =>
      (await list()).map((file) =>
        file.name === names[0] ? { ...file, text: () => Promise.reject(new DOMException('', 'NotReadableError')) } : file,
      );
    expect((await exchange(folder, other)).notes).toContainEqual({ kind: 'not-fetched', file: names[0] });
    folder.list = list;
    expect(await exchange(folder, other)).toMatchObject({ added: 5, notes: [] });
  });
});

describe('other files', () => {
  test('a copy of a synchronising service is read like the file, and told when nothing in it is new', async () => {
    const { other, folder, names } = await threeFiles();
    const copy = names[1].replace('.jsonl', '-LAPTOP7.jsonl');
    folder.files.set(copy, folder.files.get(names[1]) ?? '');
    folder.files.delete(names[1]);
    // The copy is all that is left of it: nothing is lost, and the file is written again under its own name.
    expect(await exchange(folder, other)).toMatchObject({ added: 5, written: 1, notes: [{ kind: 'copy', file: copy }] });
    expect(folder.files.has(names[1])).toBe(true);
    expect(await exchange(folder, other)).toMatchObject({ added: 0, written: 0, notes: [{ kind: 'copy', file: copy }] });
  });

  test('foreign ones are told and left alone; what systems leave lying about is not worth a word', async () => {
    const { other, folder } = await threeFiles();
    for (const name of ['desktop.ini', '.DS_Store', 'Thumbs.db', '~$plan.xlsx', 'x.jsonl.crswap', 'holiday.png']) {
      folder.files.set(name, 'x');
    }
    folder.files.set('list.jsonl', '{"a":1}\n');
    expect((await exchange(folder, other)).notes).toEqual([
      { kind: 'foreign', file: 'holiday.png' },
      { kind: 'foreign', file: 'list.jsonl' },
    ]);
    expect(folder.files.get('holiday.png')).toBe('x');
  });

  test('an empty file of our own name was never written: it is written again', async () => {
    const { one, folder, names } = await threeFiles();
    folder.files.set(names[2], '');
    expect(await exchange(folder, one)).toMatchObject({ written: 2 });
    expect(readSegment(folder.files.get(names[2]) ?? '')).toMatchObject({ isReadable: true, first: 4, last: 5 });
  });

  test('a file that was deleted is written again by whoever has its events', async () => {
    const { other, folder, names } = await threeFiles();
    await exchange(folder, other);
    folder.files.delete(names[1]);
    expect(await exchange(folder, other)).toMatchObject({ written: 1 });
    expect(folder.files.has(names[1])).toBe(true);
  });
});

test('events of a clock that goes ahead wait, those of other devices do not', async () => {
  const { folder, one, other } = await twoProfiles();
  const third = aDatabase();
  await record([claims('Anna')], { now: minutesAfter(now(), 60), database: third });
  await exchangeWith(folder, { now: () => minutesAfter(now(), 61), database: third });
  await exchange(folder, one);
  const { added, notes } = await exchange(folder, other);
  expect(added).toBe(2);
  expect(notes.map(({ kind }) => kind)).toEqual(['in-the-future']);
  expect(await exchangeWith(folder, { now: () => minutesAfter(now(), 61), database: other })).toMatchObject({
    added: 1,
    notes: [],
  });
});

test('a profile that was copied and went on by itself is told, on both sides', async () => {
  const { one, folder, device } = await threeFiles();
  const copied = aDatabase();
  await copied.open();
  for (const table of one.tables) await copied.table(table.name).bulkPut(await table.toArray());
  await records(one, claims('Anna'));
  await records(copied, claims('Bram'));
  await exchange(folder, one);
  expect((await exchange(folder, copied)).notes).toEqual([{ kind: 'conflicting', file: `${device}-6-6.jsonl` }]);
  await records(one, claims('Chris'));
  await exchange(folder, one);
  expect(new Set((await exchange(folder, copied)).notes.map(({ kind }) => kind))).toEqual(new Set(['conflicting']));
  expect(await copied.events.count()).toBe(6);
});

test('a full database keeps what is there, and tells nothing to others', async () => {
  const { folder, one, other } = await twoProfiles();
  await exchange(folder, one);
  other.payloads.hook('creating', () => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await exchange(folder, other)).toMatchObject({ added: 0, written: 0, failure: 'storage-full' });
  expect(await other.events.count()).toBe(2);
});

test('many events are stored in parts, and written in files of their own', async () => {
  const [one, other, folder] = [aDatabase(), aDatabase(), aFolder()];
  for (let index = 0; index < 25; index += 1) await records(one, claims(`${index}`, aGuid(1 + (index % 3))));
  expect(await exchangeWith(folder, { now, database: one, eventsPerFile: 10 })).toMatchObject({ written: 25 });
  const device = await thisDevice({ database: one });
  expect([...folder.files.keys()].toSorted()).toEqual([`${device}-1-10.jsonl`, `${device}-11-20.jsonl`, `${device}-21-25.jsonl`]);
  expect(await exchangeWith(folder, { now, database: other, eventsAtOnce: 10 })).toMatchObject({ added: 25, notes: [] });
});

test.for<[string, [number, number][], number, [number, number][]]>([
  ['nothing is held', [], 3, [[1, 3]]],
  ['all is held', [[1, 3]], 3, []],
  ['the end is missing', [[1, 2]], 5, [[3, 5]]],
  [
    'holes, overlaps and disorder',
    [
      [7, 8],
      [2, 4],
      [3, 5],
    ],
    10,
    [
      [1, 1],
      [6, 6],
      [9, 10],
    ],
  ],
  ['others hold more than is here', [[1, 20]], 10, []],
  ['a later run only', [[8, 20]], 5, [[1, 5]]],
])('the gaps: %s', ([, held, last, gaps]) => {
  const asRange = ([from, until]: [number, number]) => ({ first: from, last: until });
  expect(gapsIn(held.map(asRange), last)).toEqual(gaps.map(asRange));
});

test('a name tells a run only when it is exactly one', () => {
  const device = '01234567-89ab-4cde-8f01-23456789abcd';
  expect(segmentOfName(`${device}-1-20.jsonl`)).toEqual({ device, first: 1, last: 20 });
  for (const name of [
    `${device}-0-2.jsonl`,
    `${device}-3-2.jsonl`,
    `${device}-1-2 (1).jsonl`,
    `${device}-1-2.json`,
    'a-1-2.jsonl',
  ]) {
    expect(segmentOfName(name)).toBeUndefined();
  }
});

test('each device ends where its last event stands', async () => {
  const { one, device } = await threeFiles();
  expect(await deviceEnds({ database: one })).toMatchObject([{ device, sequence: 5 }]);
});
