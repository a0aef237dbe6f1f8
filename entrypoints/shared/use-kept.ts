import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type BackupDue, backupDue } from '../../utils/consolidation/backup-due';
import type { Instant } from '../../utils/consolidation/subscription';
import { type BackUpMark, type Loss, readBackupState } from '../../utils/database/witness';
import { readBackUpMark, readLoss } from './keep-store';
import type { Current } from './use-current';

export interface Kept {
  loss?: Loss;
  mark?: BackUpMark;
  due: BackupDue;
  eventsSince: number;
}

/** What was lost here, and whether a back-up is due; read when the page opens and when something changed. */
export function useKept({ summary }: Current, now: Instant): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const again = () => setAsked((before) => before + 1);
    browser.storage.local.onChanged.addListener(again);
    return () => browser.storage.local.onChanged.removeListener(again);
  }, []);
  const day = now.slice(0, 10);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when something was recorded or kept, and when a day begins
  useEffect(() => {
    let isWanted = true;
    void readKept(now).then((found) => isWanted && setKept(found));
    return () => {
      isWanted = false;
    };
  }, [summary, asked, day]);
  return kept;
}

async function readKept(now: Instant): Promise<Kept> {
  const [loss, mark] = await Promise.all([readLoss(), readBackUpMark()]);
  const state = await readBackupState(mark);
  return { ...(loss && { loss }), ...(mark && { mark }), due: backupDue(state, now), eventsSince: state.eventsSince };
}
