import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import { catchUp } from '../../utils/database/catch-up';
import { judgeDue } from '../../utils/database/judge-due';
import { projectFacts, readSummary } from '../../utils/database/queries';
import { StorageError, type StorageFailure } from '../../utils/database/storage-error';
import { now, useNow } from './clock';

export interface Current extends Awaited<ReturnType<typeof readSummary>> {
  project: ProjectFacts;
}

/**
 * Summary and project as they are now. What time has changed is judged again, and what newer rules left behind is finished, for as long
 * as this page is open; `failure` says that this could not be stored.
 */
export function useCurrent(): { current: Current | undefined; failure: StorageFailure | undefined } {
  const time = useNow();
  const [failure, setFailure] = useState<StorageFailure>();
  const current = useLiveQuery(async () => ({ ...(await readSummary()), project: await projectFacts() }));
  const isDue = current !== undefined && current.changesAt !== null && current.changesAt <= time;
  const isRebuilding = current?.isRebuilding ?? false;
  useEffect(() => {
    if (!isDue && !isRebuilding) return;
    let isOpen = true;
    const bringUpToDate = async () => {
      await judgeDue(now());
      while (isOpen && !(await catchUp({ now: now() }))) {
        // Each turn is a transaction of its own, so captures get theirs in between.
      }
      setFailure(undefined);
    };
    bringUpToDate().catch((error) => {
      if (!(error instanceof StorageError)) throw error;
      setFailure(error.failure);
    });
    return () => {
      isOpen = false;
    };
  }, [isDue, isRebuilding]);
  return { current, failure };
}
