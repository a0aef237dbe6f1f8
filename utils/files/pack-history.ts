import { Deflate, strToU8 } from 'fflate';
import type { Event } from '../consolidation/event';
import type { HistoryHeader } from './history-file';
import { historyWriter } from './write-history-file';

export interface PackedHistory {
  /** One deflate stream in pieces. */
  content: Uint8Array[];
  count: number;
}

/** A back-up packed while it is written, so that all of it stands in memory only in a tenth of its size. */
export function historyPacker(): {
  add: (events: readonly Event[]) => void;
  end: (by: Pick<HistoryHeader, 'writtenAt' | 'device' | 'extensionVersion'>) => PackedHistory;
} {
  const writer = historyWriter();
  const body: Uint8Array[] = [];
  const deflate = new Deflate({ level: 3 }, (chunk) => {
    if (chunk.length > 0) body.push(chunk);
  });
  return {
    add: (events) => deflate.push(strToU8(writer.add(events))),
    end: (by) => {
      const { header, tail, count } = writer.end(by);
      deflate.push(strToU8(tail), true);
      return { content: [storedBlock(strToU8(header)), ...body], count };
    },
  };
}

/** The header is known last and stands first: a block of its own before the others, not packed (RFC 1951, 3.2.4). */
function storedBlock(bytes: Uint8Array): Uint8Array {
  const [low, high] = [bytes.length & 0xff, bytes.length >> 8];
  return Uint8Array.of(0, low, high, low ^ 0xff, high ^ 0xff, ...bytes);
}
