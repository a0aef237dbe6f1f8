import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { BackupDue } from '../../utils/consolidation/backup-due';
import type { Instant } from '../../utils/consolidation/subscription';
import { useTexts } from '../texts/use-texts';
import { formatTime } from './format-time';

interface LossNoteProps {
  at: Instant;
  events: number;
  customers: number;
  subscriptions: number;
  left: number;
  /** The last back-up that this browser knows of. */
  backUp?: { file: string; at: Instant };
  timeZone: string;
  now: Instant;
  /** Left out where the way leads through the dashboard. */
  onRestore?: () => void;
  onGoOn?: () => void;
}

/** Data is gone that nobody erased: what it was, and the way back. */
export function LossNote(props: LossNoteProps) {
  const { left, backUp, timeZone, now, onRestore, onGoOn } = props;
  const { t, language } = useTexts();
  const timeOf = (at: Instant) => formatTime(at, { language, timeZone, now });
  const counts = { ...props, time: timeOf(props.at) };
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {left === 0 ? t('keep:lost.all', counts) : t('keep:lost.part', counts)}{' '}
          {backUp ? t('keep:lost.lastBackUp', { file: backUp.file, time: timeOf(backUp.at) }) : t('keep:lost.noBackUp')}
          {!onRestore && ` ${t('keep:lost.where')}`}
        </MessageBarBody>
        {onRestore && (
          <MessageBarActions>
            <Button size="small" onClick={onRestore}>
              {t('keep:lost.restore')}
            </Button>
            <Button size="small" onClick={onGoOn}>
              {t('keep:lost.goOn')}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

interface BackUpDueNoteProps {
  due: Extract<BackupDue, { isDue: true }>;
  /** Left out where the way leads through the dashboard. */
  onBackUp?: () => void;
  onSeal?: () => void;
  onLater?: () => void;
}

/** Much would have to be done again. */
export function BackUpDueNote({ due, onBackUp, onSeal, onLater }: BackUpDueNoteProps) {
  const { t } = useTexts();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        {t(`keep:due.${due.because}`, { count: due.count })}
        {!onBackUp && ` ${t('keep:due.where')}`}
      </MessageBarBody>
      {onBackUp && (
        <MessageBarActions>
          <Button size="small" onClick={onBackUp}>
            {t('keep:due.now')}
          </Button>
          <Button size="small" onClick={onSeal}>
            {t('keep:due.sealed')}
          </Button>
          <Button size="small" onClick={onLater}>
            {t('keep:due.later')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
