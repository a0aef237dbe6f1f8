import type { Event } from '../../utils/consolidation/event';
import { sourceOf } from '../../utils/consolidation/event-source';
import type { Guid } from '../../utils/consolidation/guid';
import type { Instant } from '../../utils/consolidation/subscription';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { consolidatorDatabase } from '../../utils/database/database';
import { customersInConflict } from '../../utils/database/decisions';
import { type DeviceEnd, deviceEnds, eventsOfDevice } from '../../utils/database/device-ends';
import { importHistory } from '../../utils/database/history';
import { thisDevice } from '../../utils/database/latest-events';
import type { StorageFailure } from '../../utils/database/storage-error';
import { findAlteredIn, findEarly } from '../../utils/database/verify-history';
import { readSegment, type SegmentProblem, type SegmentRange, segmentOfName, writeSegment } from '../../utils/files/segment-file';
import type { FolderFile, SharedFolder } from './folder-files';

/** What is odd about a file or a device's run of events. Each has one sentence in the texts (`team:folder.note.*`). */
export type NoteKind =
  | SegmentProblem
  /** It could not be opened now: a synchronising service has not fetched it. */
  | 'not-fetched'
  /** A copy that a synchronising service made; everything in it is here. */
  | 'copy'
  /** Events before these are not in the folder yet. */
  | 'hole'
  /** An event is not what its hash says, or does not follow the one before it. */
  | 'chain-broken'
  /** Two profiles write under one number. */
  | 'conflicting'
  | 'in-the-future';

export interface ExchangeNote {
  kind: NoteKind;
  file: string;
}

/** What one exchange did. */
export interface ExchangeReport {
  at: Instant;
  written: number;
  added: number;
  devices: { device: string; events: number; latestAt: Instant; isOwn: boolean }[];
  notes: ExchangeNote[];
  inConflict: { id: Guid; name: string; count: number }[];
  failure?: StorageFailure;
}

interface ExchangeOptions {
  now: () => Instant;
  database?: ConsolidatorDatabase;
  onProgress?: (done: number, total: number) => void;
  /** Events held in memory before they are stored. */
  eventsAtOnce?: number;
  eventsPerFile?: number;
}

/**
 * Reads what others wrote into the folder, then writes what the folder lacks. Files are only added: what cannot be used is told, left
 * where it is, and looked at again the next time.
 */
export async function exchangeWith(folder: SharedFolder, options: ExchangeOptions): Promise<ExchangeReport> {
  const { now, database = consolidatorDatabase() } = options;
  const report: ExchangeReport = { at: now(), written: 0, added: 0, devices: [], notes: [], inConflict: [] };
  const files = (await folder.list()).filter(({ name }) => !isOfTheSystem(name));
  const touched = await readOthers(files, report, { ...options, database });
  // Nothing is told to others on top of what could not be stored here.
  if (!report.failure) await writeOwn(folder, files, report, { ...options, database });
  const own = await thisDevice({ database });
  const twin = own === undefined ? undefined : await findTwin(files, own, database);
  if (twin !== undefined) report.notes.push({ kind: 'conflicting', file: twin });
  report.notes = [...new Map(report.notes.map((note) => [`${note.kind} ${note.file}`, note])).values()];
  report.devices = (await deviceEnds({ database })).map(({ device, sequence, at }) => ({
    device,
    events: sequence,
    latestAt: at,
    isOwn: device === own,
  }));
  report.inConflict = await customersInConflict([...touched], { database });
  report.at = now();
  return report;
}

/** What operating systems, synchronising services and browsers leave lying in folders. */
function isOfTheSystem(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~') || /^(desktop\.ini|thumbs\.db)$/i.test(name) || /\.(crswap|tmp)$/i.test(name);
}

interface Found {
  file: string;
  events: Event[];
}

async function readOthers(
  files: readonly FolderFile[],
  report: ExchangeReport,
  { now, database, onProgress, eventsAtOnce = 20_000 }: ExchangeOptions & { database: ConsolidatorDatabase },
): Promise<Set<Guid>> {
  const touched = new Set<Guid>();
  let ends = await endsByDevice(database);
  let [found, held, copies]: [Found[], number, string[]] = [[], 0, []];
  const store = async () => {
    const fresh = takeOver(found, ends, { report, now: now() });
    await storeEach(fresh, report, { touched, now: now(), database });
    ends = await endsByDevice(database);
    // What a hole keeps back is looked at again with the files that follow.
    found = found.filter(({ events }) => (events.at(-1)?.sequence ?? 0) > (ends.get(events[0]?.device ?? '')?.sequence ?? 0));
    held = 0;
  };
  const toRead = inOrder(files, ends, report);
  for (const [index, file] of toRead.entries()) {
    if (report.failure) return touched;
    const segment = await readFile(file, report);
    if (segment) {
      const isKnown = segment.last <= (ends.get(segment.device)?.sequence ?? 0);
      if (!segmentOfName(file.name)) copies.push(file.name);
      if (!isKnown) {
        found.push({ file: file.name, events: segment.events });
        held += segment.events.length;
      }
    }
    onProgress?.(index + 1, toRead.length);
    if (held >= eventsAtOnce) await store();
  }
  await store();
  const left = new Set(found.map(({ file }) => file));
  copies = copies.filter((name) => !left.has(name));
  report.notes.push(...copies.map((file): ExchangeNote => ({ kind: 'copy', file })));
  const told = new Set(report.notes.map(({ file }) => file));
  report.notes.push(...[...left].filter((file) => !told.has(file)).map((file): ExchangeNote => ({ kind: 'hole', file })));
  return touched;
}

async function endsByDevice(database: ConsolidatorDatabase): Promise<Map<string, DeviceEnd>> {
  return new Map((await deviceEnds({ database })).map((end) => [end.device, end]));
}

/** Files whose names say that all of it is here are not opened; runs come in order; other names come last. */
function inOrder(files: readonly FolderFile[], ends: ReadonlyMap<string, DeviceEnd>, report: ExchangeReport): FolderFile[] {
  const named: { file: FolderFile; range: SegmentRange }[] = [];
  const others: FolderFile[] = [];
  for (const file of files) {
    const range = segmentOfName(file.name);
    if (range && range.last > (ends.get(range.device)?.sequence ?? 0)) named.push({ file, range });
    else if (!range && file.name.toLowerCase().endsWith('.jsonl')) others.push(file);
    else if (!range) report.notes.push({ kind: 'foreign', file: file.name });
  }
  named.sort((a, b) =>
    a.range.device === b.range.device ? a.range.first - b.range.first : a.range.device < b.range.device ? -1 : 1,
  );
  return [...named.map(({ file }) => file), ...others];
}

async function readFile(
  file: FolderFile,
  report: Pick<ExchangeReport, 'notes'>,
): Promise<({ events: Event[] } & SegmentRange) | undefined> {
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    report.notes.push({ kind: 'not-fetched', file: file.name });
    return undefined;
  }
  const segment = readSegment(text);
  if (segment.isReadable) return segment;
  report.notes.push({ kind: segment.problem, file: file.name });
  return undefined;
}

/** Of what was read, the events that go on without a hole from what is here, each proved by its hash and its chain. */
function takeOver(
  found: readonly Found[],
  ends: ReadonlyMap<string, DeviceEnd>,
  { report, now }: { report: ExchangeReport; now: Instant },
): Event[][] {
  const byDevice = Map.groupBy(found, ({ events }) => events[0]?.device ?? '');
  return [...byDevice].flatMap(([device, runs]) => {
    const taken: Event[] = [];
    let end: Pick<DeviceEnd, 'sequence' | 'hash'> = ends.get(device) ?? { sequence: 0, hash: '' };
    const ordered = runs.toSorted((a, b) => (a.events[0]?.sequence ?? 0) - (b.events[0]?.sequence ?? 0));
    for (const { file, events } of ordered) {
      const fresh = events.filter(({ sequence }) => sequence > end.sequence);
      const [first] = fresh;
      if (!first || first.sequence !== end.sequence + 1) continue;
      const problem = problemOf(fresh, end, now);
      if (problem) {
        report.notes.push({ kind: problem, file });
        break;
      }
      // One by one: a call with many thousands of arguments overflows the stack.
      for (const event of fresh) taken.push(event);
      end = fresh.at(-1) ?? end;
    }
    return taken.length > 0 ? [taken] : [];
  });
}

function problemOf(fresh: readonly Event[], end: Pick<DeviceEnd, 'hash'>, now: Instant): NoteKind | undefined {
  if (findAlteredIn(sourceOf(fresh))) return 'chain-broken';
  const hashes = [end.hash, ...fresh.map(({ hash }) => hash)];
  const at = fresh.findIndex(({ previousHash }, index) => previousHash !== hashes[index]);
  if (at === 0 && end.hash !== '') return 'conflicting';
  if (at >= 0) return 'chain-broken';
  return findEarly(fresh, now) ? 'in-the-future' : undefined;
}

/** One device at a time: what is wrong with one keeps nothing of the others out. */
async function storeEach(
  runs: readonly Event[][],
  report: ExchangeReport,
  { touched, now, database }: { touched: Set<Guid>; now: Instant; database: ConsolidatorDatabase },
): Promise<void> {
  for (const events of runs) {
    const result = await importHistory(events, { now, database });
    if (!result.isImported) {
      if (result.problem === 'storage-full' || result.problem === 'storage-failed' || result.problem === 'outdated-page') {
        report.failure = result.problem;
        return;
      }
      report.notes.push({ kind: result.problem === 'conflicting' ? 'conflicting' : 'chain-broken', file: events[0]?.device ?? '' });
      continue;
    }
    report.added += result.added;
    for (const { about } of events) if (typeof about === 'object' && 'customer' in about) touched.add(about.customer);
  }
}

/** A file under this profile's own number that this profile did not write: the profile was copied, and both went on. */
async function findTwin(files: readonly FolderFile[], own: string, database: ConsolidatorDatabase): Promise<string | undefined> {
  const last = (await deviceEnds({ database })).find(({ device }) => device === own)?.sequence ?? 0;
  const known = files.flatMap((file) => {
    const range = segmentOfName(file.name);
    return range?.device === own && range.last <= last ? [{ file, range }] : [];
  });
  // Chains are followed from here to the beginning by their hashes, so the latest file speaks for those before it.
  const latest = known.toSorted((a, b) => b.range.last - a.range.last)[0];
  const segment = latest && (await readFile(latest.file, { notes: [] }));
  const end = segment?.events.at(-1);
  if (!latest || !end) return undefined;
  const [here] = await eventsOfDevice(own, { first: end.sequence, last: end.sequence, limit: 1, database });
  return here?.hash === end.hash ? undefined : latest.file.name;
}

const eventsPerRead = 200;
const charactersPerSegment = 4_000_000;

/**
 * Writes each run of events that no file in the folder holds by its name, those of other devices included: somebody may have given them
 * here as a file. A file of that name that is empty was begun by a browser that was ended before it wrote.
 */
async function writeOwn(
  folder: SharedFolder,
  files: readonly FolderFile[],
  report: ExchangeReport,
  { database, eventsPerFile = 2_000 }: Pick<ExchangeOptions, 'eventsPerFile'> & { database: ConsolidatorDatabase },
): Promise<void> {
  const ranges = files.flatMap(({ name, size }) => (size > 0 ? (segmentOfName(name) ?? []) : []));
  for (const { device, sequence: last } of await deviceEnds({ database })) {
    const held = ranges.filter((range) => range.device === device);
    for (const gap of gapsIn(held, last)) report.written += await writeRun(folder, { device, ...gap }, { database, eventsPerFile });
  }
}

/** The numbers from 1 to `last` that no range holds, as runs. */
export function gapsIn(held: readonly Omit<SegmentRange, 'device'>[], last: number): { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  let next = 1;
  for (const range of held.toSorted((a, b) => a.first - b.first)) {
    if (range.first > last) break;
    if (range.first > next) gaps.push({ first: next, last: range.first - 1 });
    next = Math.max(next, range.last + 1);
  }
  if (next <= last) gaps.push({ first: next, last });
  return gaps;
}

async function writeRun(
  folder: SharedFolder,
  { device, first, last }: SegmentRange,
  { database, eventsPerFile }: { database: ConsolidatorDatabase; eventsPerFile: number },
): Promise<number> {
  let [next, written] = [first, 0];
  while (next <= last) {
    const events: Event[] = [];
    let characters = 0;
    while (next <= last && events.length < eventsPerFile && characters < charactersPerSegment) {
      const read = await eventsOfDevice(device, {
        first: next,
        last,
        limit: Math.min(eventsPerRead, eventsPerFile - events.length),
        database,
      });
      if (read.length === 0) break;
      for (const event of read) events.push(event);
      characters += JSON.stringify(read).length;
      next = (read.at(-1)?.sequence ?? last) + 1;
    }
    if (events.length === 0) return written;
    const { name, text } = writeSegment(events);
    await folder.write(name, text);
    written += events.length;
  }
  return written;
}
