import type { Instant } from '../consolidation/subscription';
import { hashOfEvent } from './append-events';
import { type ConsolidatorDatabase, consolidatorDatabase, type StoredEvent } from './database';
import { hashOf } from './hash';

/**
 * `missing`: an event is not there or stands in another's place. `altered`: it is not what its hash says. `content-altered`,
 * `content-missing`: what it tells is not what was recorded. `cut-off`: the last events are gone.
 */
export type ChainProblemKind = 'missing' | 'altered' | 'content-altered' | 'content-missing' | 'cut-off';

export interface ChainProblem {
  kind: ChainProblemKind;
  device: string;
  sequence: number;
}

export interface ChainCheck {
  events: number;
  /** Where the chain of each profile ends. Kept elsewhere, they tell later whether all of it was written anew. */
  ends: { device: string; sequence: number; hash: string; at: Instant }[];
  /** The first ones of each profile; a broken chain tells nothing of what follows. */
  problems: ChainProblem[];
}

const eventsAtOnce = 500;
const mostProblems = 20;
const chain = '[device+sequence]';

/** Computes every hash again and follows every chain, a few hundred events at a time; what is recorded meanwhile is checked too. */
export async function verifyChain({
  database = consolidatorDatabase(),
  atOnce = eventsAtOnce,
  onProgress = () => undefined,
}: {
  database?: ConsolidatorDatabase;
  atOnce?: number;
  onProgress?: (done: number, total: number) => void;
} = {}): Promise<ChainCheck> {
  // Before the events: what comes after it only adds to the end.
  const head = await database.head.get('head');
  const total = await database.events.count();
  const check: ChainCheck = { events: 0, ends: [], problems: [] };
  let last: StoredEvent | undefined;
  for (;;) {
    const batch: StoredEvent[] = await (last
      ? database.events.where(chain).above([last.device, last.sequence])
      : database.events.orderBy(chain)
    )
      .limit(atOnce)
      .toArray();
    if (batch.length === 0) break;
    const payloads = await payloadsOf(batch, database);
    for (const event of batch) {
      const before = last?.device === event.device ? last : undefined;
      if (last && !before) check.ends.push(endOf(last));
      note(check, problemsOf(event, { before, payloads }));
      last = event;
    }
    check.events += batch.length;
    onProgress(check.events, total);
  }
  if (last) check.ends.push(endOf(last));
  const end = check.ends.find(({ device }) => device === head?.device);
  if (head && head.sequence > (end?.sequence ?? 0)) {
    note(check, [{ kind: 'cut-off', device: head.device, sequence: (end?.sequence ?? 0) + 1 }]);
  }
  return check;
}

async function payloadsOf(batch: readonly StoredEvent[], database: ConsolidatorDatabase): Promise<Map<string, unknown>> {
  const found = await database.payloads.bulkGet([...new Set(batch.map(({ payloadHash }) => payloadHash))]);
  return new Map(found.flatMap((row) => (row ? [[row.hash, row.payload] as const] : [])));
}

function problemsOf(
  event: StoredEvent,
  { before, payloads }: { before: StoredEvent | undefined; payloads: ReadonlyMap<string, unknown> },
): ChainProblem[] {
  const at = { device: event.device, sequence: event.sequence };
  const problems: ChainProblem[] = [];
  const expected = (before?.sequence ?? 0) + 1;
  if (event.sequence !== expected || event.previousHash !== (before?.hash ?? '')) {
    problems.push({ kind: 'missing', device: event.device, sequence: Math.min(expected, event.sequence) });
  }
  if (hashOfEvent(event) !== event.hash) problems.push({ kind: 'altered', ...at });
  if (!payloads.has(event.payloadHash)) problems.push({ kind: 'content-missing', ...at });
  else if (hashOf(payloads.get(event.payloadHash)) !== event.payloadHash) problems.push({ kind: 'content-altered', ...at });
  return problems;
}

function note({ problems }: ChainCheck, found: readonly ChainProblem[]): void {
  problems.push(...found.slice(0, mostProblems - problems.length));
}

function endOf({ device, sequence, hash, at }: StoredEvent): ChainCheck['ends'][number] {
  return { device, sequence, hash, at };
}
