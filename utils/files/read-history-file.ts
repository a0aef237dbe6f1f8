import { type Event, event } from '../consolidation/event';
import { checksumOf, type HistoryHeader, historyFormat, historyHeader, historyVersion } from './history-file';
import { isObject, parseJson } from './json';

/** Why a file was refused as a whole. Each has one sentence in the locale files (`dashboard:historyProblem.*`). */
export const historyProblems = [
  'not-json',
  'foreign',
  'newer-version',
  'truncated',
  'altered',
  'unreadable-event',
  'wrong-passphrase',
] as const;
export type HistoryProblem = (typeof historyProblems)[number];

export type HistoryFile =
  | { isReadable: true; header: HistoryHeader; events: Event[] }
  | {
      isReadable: false;
      problem: HistoryProblem /** Number of the first event that was not understood, from 1. */;
      event?: number;
    };

/** A back-up file as events, or why not: all of it or nothing. Chains and hashes of the events are the database's to check. */
export function readHistoryFile(text: string): HistoryFile {
  const file = parseJson(text);
  if (file === undefined) return refuse(looksLikeOurs(text) ? 'truncated' : 'not-json');
  if (!isObject(file) || file.format !== historyFormat) return refuse('foreign');
  if (typeof file.version === 'number' && file.version > historyVersion) return refuse('newer-version');
  const { events, ...rest } = file;
  const header = historyHeader.safeParse(rest);
  if (!header.success || !Array.isArray(events) || hasPrototypeKey(file)) return refuse('altered');
  if (events.length < header.data.count) return refuse('truncated');
  if (events.length > header.data.count || checksumOf(asJson(events)) !== header.data.checksum) return refuse('altered');
  const read: Event[] = [];
  for (const [index, candidate] of events.entries()) {
    const parsed = readEvent(candidate);
    if (!parsed) return { ...refuse('unreadable-event'), event: index + 1 };
    read.push(parsed);
  }
  return { isReadable: true, header: header.data, events: read };
}

/** An event as it was written. A field that the schema does not know would be lost: better to refuse it than to keep half of it. */
export function readEvent(candidate: unknown): Event | undefined {
  if (hasPrototypeKey(candidate)) return undefined;
  const parsed = event.safeParse(candidate);
  return parsed.success && holdsEverything(parsed.data, candidate) ? parsed.data : undefined;
}

function refuse(problem: HistoryProblem): { isReadable: false; problem: HistoryProblem } {
  return { isReadable: false, problem };
}

function looksLikeOurs(text: string): boolean {
  return text.slice(0, 200).includes(historyFormat);
}

function* asJson(events: unknown[]): Generator<string> {
  for (const candidate of events) yield JSON.stringify(candidate);
}

/** JSON.parse makes `__proto__` an own key; whoever copies such an object sets a prototype instead. */
export function hasPrototypeKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasPrototypeKey);
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, inner]) => key === '__proto__' || hasPrototypeKey(inner));
}

/** Whether every key and value of the original is still there, whatever the order of the keys. */
function holdsEverything(parsed: unknown, original: unknown): boolean {
  if (Array.isArray(original)) {
    return (
      Array.isArray(parsed) &&
      parsed.length === original.length &&
      original.every((inner, index) => holdsEverything(parsed[index], inner))
    );
  }
  if (!isObject(original)) return parsed === original;
  return isObject(parsed) && Object.entries(original).every(([key, inner]) => holdsEverything(parsed[key], inner));
}
