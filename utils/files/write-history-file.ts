import type { Event } from '../consolidation/event';
import { checksumOf, type HistoryHeader, historyFormat, historyVersion } from './history-file';

/** A back-up as JSON text: the header's fields, then one event per line. */
export function writeHistoryFile(
  events: readonly Event[],
  { writtenAt, device, extensionVersion }: Pick<HistoryHeader, 'writtenAt' | 'device' | 'extensionVersion'>,
): string {
  const lines = events.map((event) => JSON.stringify(event));
  const header: HistoryHeader = {
    format: historyFormat,
    version: historyVersion,
    writtenAt,
    device,
    extensionVersion,
    count: events.length,
    checksum: checksumOf(lines),
  };
  return `${JSON.stringify(header).slice(0, -1)},"events":[\n${lines.join(',\n')}\n]}\n`;
}
