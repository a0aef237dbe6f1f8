import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import { type EventSource, sourceOf } from '../consolidation/event-source';
import { type HistoryHeader, historyFormat, historyHeader, historyVersion } from './history-file';
import { type ImportFile, readChunks } from './import/import-file';
import { isObject, parseJson } from './json';
import { packEvents } from './pack-events';
import { type HistoryProblem, hasPrototypeKey, readEvent, readHistoryFile } from './read-history-file';
import { readSealedHeader, SealError, unsealFile } from './sealed-file';

export type OpenedHistory =
  | { is: 'open'; header: HistoryHeader; events: EventSource }
  /** It was sealed with a passphrase, and none was given. */
  | { is: 'sealed' }
  | { is: 'refused'; problem: HistoryProblem /** Number of the first event that was not understood, from 1. */; event?: number };

/** Files up to here are read as a whole where their lines are not as we wrote them: an editor may have laid them out anew. */
const mostBytesAtOnce = 64 * 1024 * 1024;
/** No event of ours is nearly as long: a customer list of 100,000 customers is a fifth of it. */
const longestLine = 64 * 1024 * 1024;

/** A back-up of any size, sealed or not, read piece by piece: all of it or nothing. */
export async function openHistoryFile(
  file: ImportFile,
  { passphrase, onProgress = () => undefined }: { passphrase?: string; onProgress?: (share: number) => void } = {},
): Promise<OpenedHistory> {
  const counted = (chunks: AsyncIterable<Uint8Array>) => counting(chunks, (bytes) => onProgress(bytes / file.size));
  try {
    const sealed = await readSealedHeader(file);
    if (!sealed) return await openPlain(file, counted);
    if (passphrase === undefined) return { is: 'sealed' };
    return await readLines(linesOf(inflated(counted(unsealFile(file, sealed, passphrase)))));
  } catch (error) {
    if (error instanceof SealError) return refused(error.problem);
    throw error;
  }
}

async function openPlain(
  file: ImportFile,
  counted: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): Promise<OpenedHistory> {
  const opened = await readLines(linesOf(counted(readChunks(file))));
  if (opened.is === 'open') return opened;
  // Whatever is wrong with a short file, the patient reader says it exactly.
  if (file.size > mostBytesAtOnce) return opened;
  const read = readHistoryFile(decode(await wholeOf(file)));
  if (read.isReadable) return { is: 'open', header: read.header, events: sourceOf(read.events) };
  return { is: 'refused', problem: read.problem, ...(read.event !== undefined && { event: read.event }) };
}

type Read = Exclude<OpenedHistory, { is: 'sealed' }>;

/** The header's line, a line per event, the line that ends it. */
async function readLines(lines: AsyncGenerator<string>): Promise<Read> {
  const begun = headerOf((await lines.next()).value);
  if ('problem' in begun) return begun;
  const { header } = begun;
  const checksum = sha256.create();
  const events = packEvents();
  let count = 0;
  let isLast = false;
  let isEnded = false;
  for await (const line of lines) {
    if (isLast) {
      if (isEnded || line !== ']}') return refused(']}'.startsWith(line) ? 'truncated' : 'altered');
      isEnded = true;
      continue;
    }
    if (line === '' && count === 0 && header.count === 0) {
      isLast = true;
      continue;
    }
    const json = line.endsWith(',') ? line.slice(0, -1) : line;
    isLast = json === line;
    const candidate = parseJson(json);
    if (!isObject(candidate)) return refused(isLast ? 'truncated' : 'altered');
    count += 1;
    checksum.update(utf8ToBytes(`${json}\n`));
    if (hasPrototypeKey(candidate)) return refused('altered');
    const event = readEvent(candidate);
    if (!event) return { ...refused('unreadable-event'), event: count };
    events.add(event, json);
  }
  if (!isEnded || count < header.count) return refused('truncated');
  if (count > header.count || bytesToHex(checksum.digest()) !== header.checksum) return refused('altered');
  return { is: 'open', header, events: events.end() };
}

function headerOf(line: string | undefined): { header: HistoryHeader } | Extract<Read, { is: 'refused' }> {
  const file = parseJson(`${line ?? ''}]}`);
  if (!isObject(file)) return refused('not-json');
  if (file.format !== historyFormat) return refused('foreign');
  if (typeof file.version === 'number' && file.version > historyVersion) return refused('newer-version');
  const { events: _none, ...fields } = file;
  const header = historyHeader.safeParse(fields);
  return header.success ? { header: header.data } : refused('altered');
}

function refused(problem: HistoryProblem): Extract<Read, { is: 'refused' }> {
  return { is: 'refused', problem };
}

/** Sealed content is packed: the sealed file shows neither what it holds nor much of how much. */
async function* inflated(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    ready.push(chunk);
  });
  for await (const chunk of chunks) {
    // In small steps: a chunk can unpack to a thousand times its size.
    for (let start = 0; start < chunk.length; start += packedAtOnce) {
      try {
        inflate.push(chunk.subarray(start, start + packedAtOnce));
      } catch {
        // What the passphrase opened is not packed as we pack.
        throw new SealError('altered');
      }
      yield* ready;
      ready = [];
    }
  }
}

const packedAtOnce = 16 * 1024;

/** Lines without their line feed. One that is too long, or a byte that is no UTF-8, ends them: the reader then misses the end. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const lineFeed = 10;
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield decode(joined([...begun, chunk.subarray(start, end)]));
      begun = [];
      length = 0;
      start = end + 1;
    }
    begun.push(chunk.slice(start));
    length += chunk.length - start;
    if (length > longestLine) return;
  }
  if (length > 0) yield decode(joined(begun));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

async function* counting(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    bytes += chunk.length;
    onBytes(bytes);
  }
}

async function wholeOf(file: ImportFile): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, file.size).arrayBuffer());
}

// Every JavaScript platform has TextDecoder; TypeScript knows it only together with the DOM, which these folders do without.
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };
const decoder = new TextDecoder('utf-8');

/** A byte that is no UTF-8 becomes a character that the checksum does not fit. */
function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
