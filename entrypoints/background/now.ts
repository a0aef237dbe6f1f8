import type { Instant } from '../../utils/consolidation/subscription';

/** This context's one clock. */
export function now(): Instant {
  return new Date().toISOString();
}
