import { useState } from 'react';
import { BackUpDueNote, LossNote } from '../../components/shared/keep-notes';
import type { Instant } from '../../utils/consolidation/subscription';
import { acceptLoss } from './keep-store';
import type { Current } from './use-current';
import { useKept } from './use-kept';

interface KeepPartProps {
  current: Current;
  now: Instant;
  /** Where the page can do something about it; a page that can't says where. */
  actions?: { onRestore: () => void; onBackUp: () => void; onSeal: () => void };
}

/** Says that data was lost here, or that a back-up is due. */
export function KeepPart({ current, now, actions }: KeepPartProps) {
  const kept = useKept(current, now);
  const [isLater, setIsLater] = useState(false);
  const { timeZone } = current.project.settings;
  if (kept?.loss) {
    const { seen, left } = kept.loss;
    return (
      <LossNote
        {...seen}
        left={left}
        {...(kept.mark && { backUp: kept.mark })}
        timeZone={timeZone}
        now={now}
        {...(actions && { onRestore: actions.onRestore, onGoOn: () => void acceptLoss() })}
      />
    );
  }
  if (!kept?.due.isDue || isLater) return null;
  return (
    <BackUpDueNote
      due={kept.due}
      {...(actions && { onBackUp: actions.onBackUp, onSeal: actions.onSeal, onLater: () => setIsLater(true) })}
    />
  );
}
