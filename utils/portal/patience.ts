import type { Pace, ReadingOptions, UnreadableReason } from './define-page';
import { ForbiddenPressError } from './press';

const usualPace: Pace = { look: 150, patience: 15_000 };

/** Ends a reading from within; caught where the reading began and turned into its answer. */
export class ReadingEnded extends Error {
  override name = 'ReadingEnded';
  constructor(
    readonly reason: UnreadableReason,
    readonly detail?: string,
  ) {
    super(reason);
  }
}

/** The admin pressed Stop: what was read of a list is kept, as incomplete. */
export const stoppedByAdmin = 'stopped-by-admin';
/** The admin pressed Cancel: nothing is kept. */
const cancelledByAdmin = 'cancelled';

/** One visit of a reader to a page: its address, its pace, and what ends it. */
export interface Visit {
  root: Document;
  url: URL;
  pace: Pace;
  isStoppedByAdmin(): boolean;
  /** Waits, then throws ReadingEnded when the address changed or the signal was aborted (not by the admin's Stop). */
  pause(milliseconds: number): Promise<void>;
  onProgress: NonNullable<ReadingOptions['onProgress']>;
  /**
   * For putting the page back as it was found, however the reading ended: by its end, by trouble, by Stop or Cancel. With less patience, and
   * not where the page was left or the reader itself is gone.
   */
  wayBack(): Visit;
}

export function startVisit(root: Document, options: ReadingOptions = {}): Visit {
  const url = options.url ?? new URL(root.location.href);
  const started = root.location.href;
  const { signal } = options;
  const isStoppedByAdmin = () => signal?.aborted === true && signal.reason === stoppedByAdmin;
  const pauseUnless = (isEnded: () => boolean) => async (milliseconds: number) => {
    // Not requestAnimationFrame: it stands still in a hidden tab, and a reading must end there too.
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (isEnded()) throw new ReadingEnded('stopped');
    if (hasLeft(root.location.href, started)) throw new ReadingEnded('page-left');
  };
  const pace = { ...usualPace, ...options.pace };
  const visit: Visit = {
    root,
    url,
    pace,
    isStoppedByAdmin,
    onProgress: options.onProgress ?? (() => {}),
    pause: pauseUnless(() => signal?.aborted === true && !isStoppedByAdmin()),
    wayBack: () => ({
      ...visit,
      pace: { ...pace, patience: pace.patience / 3 },
      isStoppedByAdmin: () => false,
      onProgress: () => {},
      pause: pauseUnless(() => signal?.aborted === true && !isStoppedByAdmin() && signal.reason !== cancelledByAdmin),
    }),
  };
  return visit;
}

/** What the way back does is done as far as the page lets us: trouble there takes nothing away, and hides no other trouble. */
export async function tryWayBack(visit: Visit, goBack: (back: Visit) => Promise<void>): Promise<void> {
  try {
    const back = visit.wayBack();
    // Throws where the page was left, or where nobody is to press anything any more.
    await back.pause(0);
    await goBack(back);
  } catch (error) {
    if (!(error instanceof ReadingEnded) && !(error instanceof ForbiddenPressError)) throw error;
  }
}

/** Paging may change the query (`?page=2`); another path or fragment is another page. */
function hasLeft(now: string, started: string): boolean {
  const [here, there] = [new URL(now), new URL(started)];
  return here.origin !== there.origin || here.pathname !== there.pathname || here.hash !== there.hash;
}

/**
 * Runs a reader and turns ReadingEnded into its answer, and a control that may not be pressed as well: then the page is not what it seemed. Any
 * other error is a broken assumption of ours and goes on.
 */
export async function endGracefully<T>(
  read: () => Promise<T>,
): Promise<T | { ok: false; reason: UnreadableReason; detail?: string }> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ForbiddenPressError) return { ok: false, reason: 'list-not-found', detail: error.message };
    if (!(error instanceof ReadingEnded)) throw error;
    return { ok: false, reason: error.reason, ...(error.detail !== undefined && { detail: error.detail }) };
  }
}
