import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Event } from '../consolidation/event';
import { type HistoryHeader, historyFormat, historyVersion } from './history-file';

type WrittenBy = Pick<HistoryHeader, 'writtenAt' | 'device' | 'extensionVersion'>;

export interface HistoryWriter {
  /** The text of these events as it stands in the file. */
  add: (events: readonly Event[]) => string;
  /** What stands before the events, which is known only at the end, and after them. */
  end: (by: WrittenBy) => { header: string; tail: string; count: number };
}

/** A back-up as JSON, a few events at a time: the header's fields, then one event per line. */
export function historyWriter(): HistoryWriter {
  const checksum = sha256.create();
  let count = 0;
  return {
    add: (events) => {
      const lines = events.map((event) => JSON.stringify(event));
      checksum.update(utf8ToBytes(lines.map((line) => `${line}\n`).join('')));
      const text = lines.map((line, index) => (count + index === 0 ? line : `,\n${line}`)).join('');
      count += lines.length;
      return text;
    },
    end: ({ writtenAt, device, extensionVersion }) => {
      const header: HistoryHeader = {
        format: historyFormat,
        version: historyVersion,
        writtenAt,
        device,
        extensionVersion,
        count,
        checksum: bytesToHex(checksum.digest()),
      };
      return { header: `${JSON.stringify(header).slice(0, -1)},"events":[\n`, tail: '\n]}\n', count };
    },
  };
}

/** A short back-up as one text. */
export function writeHistoryFile(events: readonly Event[], by: WrittenBy): string {
  const writer = historyWriter();
  const body = writer.add(events);
  const { header, tail } = writer.end(by);
  return header + body + tail;
}
