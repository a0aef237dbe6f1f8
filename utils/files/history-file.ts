import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { instant } from '../consolidation/subscription';

export const historyFormat = 'consolidator-history';
/** Grows when a file of the new version can't be read by an older extension. */
export const historyVersion = 1;

/** What stands before the events: enough to tell a foreign, a newer, a truncated and an altered file apart. */
export const historyHeader = z.strictObject({
  format: z.literal(historyFormat),
  version: z.int().check(z.positive()),
  writtenAt: instant,
  /** The database that wrote the file. */
  device: z.string(),
  extensionVersion: z.string(),
  count: z.int().check(z.nonnegative()),
  /** SHA-256 over the events, each as JSON followed by a line feed. */
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type HistoryHeader = z.infer<typeof historyHeader>;

export function checksumOf(eventsAsJson: Iterable<string>): string {
  const hash = sha256.create();
  for (const json of eventsAsJson) hash.update(utf8ToBytes(`${json}\n`));
  return bytesToHex(hash.digest());
}
