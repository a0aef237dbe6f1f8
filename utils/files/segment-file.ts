import * as z from 'zod/mini';
import type { Event } from '../consolidation/event';
import { checksumOf } from './history-file';
import { isObject, parseJson } from './json';
import { readEvent } from './read-history-file';

/** A run of one device's events in a shared folder: written once, never changed. The first line is its header, then one event a line. */
const segmentFormat = 'consolidator-segment';
/** Grows when a segment of the new version can't be read by an older extension. */
const segmentVersion = 1;

const header = z.strictObject({
  format: z.literal(segmentFormat),
  version: z.int().check(z.positive()),
  device: z.string(),
  first: z.int().check(z.positive()),
  last: z.int().check(z.positive()),
  /** SHA-256 over the events, each as JSON followed by a line feed. */
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export interface SegmentRange {
  device: string;
  first: number;
  last: number;
}

/** `cut-off`: its end is not there, so it may still be on its way. */
export const segmentProblems = ['foreign', 'newer-version', 'cut-off', 'altered', 'unreadable-event'] as const;
export type SegmentProblem = (typeof segmentProblems)[number];

export type Segment = ({ isReadable: true; events: Event[] } & SegmentRange) | { isReadable: false; problem: SegmentProblem };

export function segmentName({ device, first, last }: SegmentRange): string {
  return `${device}-${first}-${last}.jsonl`;
}

const exactName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([1-9]\d{0,14})-([1-9]\d{0,14})\.jsonl$/;

/** What a file holds by its name; undefined for any other name, that of a copy made by a synchronising service included. */
export function segmentOfName(name: string): SegmentRange | undefined {
  const [, device, first, last] = exactName.exec(name) ?? [];
  if (device === undefined || Number(first) > Number(last)) return undefined;
  return { device, first: Number(first), last: Number(last) };
}

/** `events` are one device's, by number, without a hole. The same events give the same text on every machine. */
export function writeSegment(events: readonly Event[]): { name: string; text: string } {
  const [start, end] = [events[0], events.at(-1)];
  if (!start || !end) throw new Error('A segment holds at least one event');
  const range = { device: start.device, first: start.sequence, last: end.sequence };
  const lines = events.map((event) => JSON.stringify(event));
  const head = { format: segmentFormat, version: segmentVersion, ...range, checksum: checksumOf(lines) };
  return { name: segmentName(range), text: [JSON.stringify(head), ...lines, ''].join('\n') };
}

/** A segment's events, or why not: all of them or none. Hashes and chains are the database's to check. */
export function readSegment(text: string): Segment {
  if (text === '') return refuse('cut-off');
  const [first = '', ...rest] = text.split('\n');
  const start = parseJson(first);
  if (start === undefined) return refuse(first.includes(segmentFormat) && rest.length === 0 ? 'cut-off' : 'foreign');
  if (!isObject(start) || start.format !== segmentFormat) return refuse('foreign');
  if (typeof start.version === 'number' && start.version > segmentVersion) return refuse('newer-version');
  const read = header.safeParse(start);
  if (!read.success || read.data.first > read.data.last) return refuse('altered');
  const { device, first: from, last, checksum } = read.data;
  const count = last - from + 1;
  // Every line ends: what follows the last line feed is empty.
  if (rest.length < count + 1) return refuse('cut-off');
  const lines = rest.slice(0, count);
  if (rest.length > count + 1 || rest[count] !== '' || checksumOf(lines) !== checksum) return refuse('altered');
  const events: Event[] = [];
  for (const [index, line] of lines.entries()) {
    const event = readEvent(parseJson(line));
    if (!event || event.device !== device || event.sequence !== from + index) return refuse('unreadable-event');
    events.push(event);
  }
  return { isReadable: true, device, first: from, last, events };
}

function refuse(problem: SegmentProblem): { isReadable: false; problem: SegmentProblem } {
  return { isReadable: false, problem };
}
