import * as z from 'zod/mini';
import { instant } from '../consolidation/subscription';
import { parseJson } from './json';
import { readHistoryFile } from './read-history-file';

/** A small file that says which events a profile has, so that another writes only what it lacks. No customer stands in it. */
const possessionFormat = 'consolidator-possession';
const possessionVersion = 1;

const possession = z.strictObject({
  format: z.literal(possessionFormat),
  version: z.literal(possessionVersion),
  writtenAt: instant,
  /** The profile that wrote it. */
  device: z.string(),
  /** The number of the last event of each device that is there. */
  has: z.record(z.string(), z.int().check(z.nonnegative())),
});
export type Possession = Pick<z.infer<typeof possession>, 'writtenAt' | 'device' | 'has'>;

export function writePossession({ writtenAt, device, has }: Possession): string {
  const file: z.infer<typeof possession> = { format: possessionFormat, version: possessionVersion, writtenAt, device, has };
  return `${JSON.stringify(file)}\n`;
}

/** What the other profile has, by such a file or by its latest back-up; undefined when it is neither. */
export function readPossession(text: string): Possession | undefined {
  const parsed = possession.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const history = readHistoryFile(text);
  if (!history.isReadable) return undefined;
  const has: Record<string, number> = {};
  for (const { device, sequence } of history.events) has[device] = Math.max(has[device] ?? 0, sequence);
  return { writtenAt: history.header.writtenAt, device: history.header.device, has };
}
