import { type Capture, type Completeness, isFromFile } from './capture';
import type { Event } from './event';
import { seenAtOf } from './events-in-force';
import type { Instant } from './subscription';

/** An event that something rests on, as it stands in the chain: whoever has the back-up finds it and can compute its hash again. */
export interface ProofSource {
  event: string;
  hash: string;
  device: string;
  sequence: number;
  at: Instant;
  /** Who recorded it, where that is known. */
  by?: string;
}

type Placed = Pick<Event, 'id' | 'hash' | 'device' | 'sequence' | 'at' | 'by'>;

export function proofSource({ id, hash, device, sequence, at, by }: Placed): ProofSource {
  return { event: id, hash, device, sequence, at, ...(by === undefined ? {} : { by }) };
}

export type ProofSources = ReadonlyMap<string, ProofSource>;

export function proofSources(events: readonly Placed[]): ProofSources {
  return new Map(events.map((event) => [event.id, proofSource(event)]));
}

/** One capture with what it was of, how much it held and whether it was complete. */
export interface ProofCapture extends ProofSource {
  payloadHash: string;
  previousHash: string;
  account: string | null;
  page: Capture['page'];
  /** When what it shows was so: earlier than `at` where a file was imported. */
  seenAt: Instant;
  isFile: boolean;
  /** False where the admin took it back: nothing rests on it. */
  isCounted: boolean;
  /** The account that the admin moved it to. */
  movedTo?: string;
  lists: { name: string; rows: number; completeness: Completeness }[];
}

/** Undefined for everything that is not a capture. */
export function proofCapture(
  event: Event,
  { counted, movedTo }: { counted: ReadonlySet<string>; movedTo: ReadonlyMap<string, string> },
): ProofCapture | undefined {
  if (event.type !== 'captured') return undefined;
  const { payload, payloadHash, previousHash, account } = event;
  const moved = movedTo.get(event.id);
  return {
    ...proofSource(event),
    payloadHash,
    previousHash,
    account,
    page: payload.page,
    seenAt: seenAtOf(event),
    isFile: isFromFile(payload),
    isCounted: counted.has(event.id),
    ...(moved === undefined ? {} : { movedTo: moved }),
    lists: listsOf(payload),
  };
}

function listsOf(capture: Capture): ProofCapture['lists'] {
  switch (capture.page) {
    case 'customer-list':
      return [{ name: 'customers', rows: capture.rows.length, completeness: capture.completeness }];
    case 'subscription-list':
      return capture.sections.map(({ section, rows, completeness }) => ({ name: section, rows: rows.length, completeness }));
    case 'transfer-list':
      return capture.sections.map(({ direction, rows, completeness }) => ({ name: direction, rows: rows.length, completeness }));
    default:
      return [];
  }
}
