export const hour = 3_600_000;
export const day = 24 * hour;

/** The portal's own clock: runs like the real one, and a test can put it forward or stop it. */
export class Clock {
  #offset = 0;
  #stoppedAt: number | undefined;

  now(): number {
    return this.#stoppedAt ?? Date.now() + this.#offset;
  }

  advance(hours: number): void {
    if (this.#stoppedAt !== undefined) this.#stoppedAt += hours * hour;
    else this.#offset += hours * hour;
  }

  /** Stops the clock at this moment, for pictures and for tests that compare dates. */
  stopAt(moment: number | string | Date): void {
    this.#stoppedAt = new Date(moment).getTime();
  }
}
