import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/consolidation/subscription';

/** This context's one clock. */
export function now(): Instant {
  return new Date().toISOString() as Instant;
}

const tick = 30_000;

/** The time, often enough for clocks that show minutes. */
export function useNow(): Instant {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), tick);
    return () => clearInterval(timer);
  }, []);
  return time;
}
