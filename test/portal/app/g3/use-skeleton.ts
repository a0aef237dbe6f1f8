import { useEffect, useState } from 'react';

// Seen 2026: about 700 ms of skeleton rows before the real ones.
const skeletonMs = 700;

/** True for a while after `key` changes and for as long as nothing has come. */
export function useSkeleton(key: string, hasData: boolean): boolean {
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setShown(key), skeletonMs);
    return () => clearTimeout(timer);
  }, [key]);
  return shown !== key || !hasData;
}
