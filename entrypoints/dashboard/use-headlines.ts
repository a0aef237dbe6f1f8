import { useEffect, useMemo, useState } from 'react';
import { useMasking } from '../../components/shared/masking-context';
import type { Headline } from '../../utils/consolidation/headline';
import { maskHeadline } from '../../utils/consolidation/mask-customer';
import { listHeadlines } from '../../utils/database/queries';
import type { Current } from '../shared/use-current';

const rebuildingMilliseconds = 2_000;

/**
 * All customers as light rows. They are read again when the summary changes: a live query over all of them would run at each write. What
 * must be on screen before them is read alone first: then `isDue` is false.
 */
export function useHeadlines({ summary, isRebuilding }: Current, isDue = true): Headline[] | undefined {
  const [headlines, setHeadlines] = useState<Headline[]>();
  const [error, setError] = useState<unknown>();
  const masking = useMasking();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the summary is what tells that headlines changed
  useEffect(() => {
    if (!isDue) return;
    let isWanted = true;
    const read = () =>
      listHeadlines().then(
        (listed) => isWanted && setHeadlines(listed.headlines),
        (reason) => isWanted && setError(reason),
      );
    // While all customers are worked out again the summary changes with each batch.
    const timer = setTimeout(read, isRebuilding && headlines ? rebuildingMilliseconds : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [summary, isDue, isRebuilding]);
  const shown = useMemo(
    () => (masking.isOn ? headlines?.map((headline) => maskHeadline(headline, masking)) : headlines),
    [headlines, masking],
  );
  // Thrown while drawing, so that the page's one failure message shows.
  if (error !== undefined) throw error;
  return shown;
}
