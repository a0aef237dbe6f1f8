import { type ClockGap, findClockGaps, gapToNow } from '../consolidation/clock-gaps';
import type { EventEnvelope } from '../consolidation/event-source';
import { later } from '../consolidation/instants';
import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { readEnvelopes } from './each-event';

export interface HistoryLook {
  total: number;
  /** Events of the file that are not here. */
  fresh: number;
  /** Events that are here and not in the file: a restore gives them up. */
  missing: number;
  /** The latest event here, where there is one. */
  latestHere?: Instant;
  /** Clocks that stand apart, as far as what is new proves it. */
  clockGaps: ClockGap[];
}

interface WrittenBy {
  /** The database that wrote the file, and when by its clock. */
  device: string;
  writtenAt: Instant;
}

/** What a history would change here. Stores nothing. */
export async function lookAtHistory(
  events: readonly EventEnvelope[],
  { now, device, writtenAt, database = consolidatorDatabase() }: WrittenBy & { now: Instant; database?: ConsolidatorDatabase },
): Promise<HistoryLook> {
  const here = await readEnvelopes(database);
  const known = new Set(here.map(({ id }) => id));
  const given = new Map(events.map((event) => [event.id, event]));
  const fresh = [...given.values()].filter(({ id }) => !known.has(id));
  const latestHere = here.reduce<Instant | undefined>(
    (latest, { at }) => (latest === undefined ? at : later(latest, at)),
    undefined,
  );
  const own = (await database.head.get('head'))?.device ?? '';
  const latestGiven = events.reduce((latest, { at }) => later(latest, at), writtenAt);
  const ahead = gapToNow(latestGiven, { by: device, here: own, now });
  return {
    total: given.size,
    fresh: fresh.length,
    missing: here.filter(({ id }) => !given.has(id)).length,
    ...(latestHere !== undefined && { latestHere }),
    clockGaps: [...(ahead ? [ahead] : []), ...newGaps(here, fresh)],
  };
}

/** What is proved by events that were here before was told when they came. */
function newGaps(here: readonly Placed[], fresh: readonly Placed[]): ClockGap[] {
  const told = new Set(findClockGaps(here).map(textOf));
  return fresh.length === 0 ? [] : findClockGaps([...here, ...fresh]).filter((gap) => !told.has(textOf(gap)));
}

type Placed = Pick<EventEnvelope, 'id' | 'device' | 'sequence' | 'at'>;

function textOf({ device, ahead, minutes }: ClockGap): string {
  return `${device} ${ahead} ${minutes}`;
}
