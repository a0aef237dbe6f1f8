import { useTexts } from '../texts/use-texts';
import { Message } from './message';
import type { CaptureState, OverlayActions, SilentList } from './overlay-model';
import { TeachButton } from './teach-button';
import { TrustedButton } from './trusted-button';
import { incompleteWords, type Translate, unreadableWords } from './words';

export type CapturedKind = 'customers' | 'subscriptions';

interface CaptureBarProps {
  kind: CapturedKind;
  capture: CaptureState;
  start: () => void;
  cancel: () => void;
}

export function CaptureBar({ kind, capture, start, cancel }: CaptureBarProps) {
  const { t } = useTexts();
  const isRunning = capture.state === 'running';
  return (
    <div className="capture">
      <div className="row">
        <TrustedButton className="button primary" onPress={start} disabled={isRunning}>
          {t(`overlay:capture.${kind}`)}
        </TrustedButton>
        {isRunning && <TrustedButton onPress={cancel}>{t('overlay:capture.cancel')}</TrustedButton>}
      </div>
      {isRunning && <CaptureProgress read={capture.read} total={capture.total} />}
    </div>
  );
}

function CaptureProgress({ read, total }: { read: number; total?: number }) {
  const { t } = useTexts();
  return (
    <>
      <progress
        className="progress"
        aria-label={t('overlay:capture.starting')}
        max={total ?? undefined}
        value={total ? Math.min(read, total) : undefined}
      />
      <p className="progress-words" role="status">
        {progressWords({ read, total }, t)}
      </p>
      <p className="hint">{t('overlay:capture.stay')}</p>
    </>
  );
}

function progressWords({ read, total }: { read: number; total?: number }, t: Translate): string {
  if (read === 0) return t('overlay:capture.starting');
  if (total === undefined) return t('overlay:capture.running', { read });
  return t('overlay:capture.runningOf', { read, total });
}

interface OutcomeProps extends Pick<OverlayActions, 'teach' | 'confirmEmpty'> {
  kind: CapturedKind;
  capture: CaptureState;
}

/** How the last capture ended. Stays in sight when the panel is folded away. */
export function CaptureOutcome({ kind, capture, teach, confirmEmpty }: OutcomeProps) {
  const { t } = useTexts();
  switch (capture.state) {
    case 'idle':
    case 'running':
      return null;
    case 'complete':
      return (
        <>
          <Message role="status" tone="good" text={completeWords(kind, capture, t)} />
          {capture.withoutQuantity > 0 && (
            <Message role="alert" tone="attention" text={t('overlay:capture.withoutQuantity', { count: capture.withoutQuantity })}>
              <TeachButton teach={teach} />
            </Message>
          )}
        </>
      );
    case 'cancelled':
      return <Message role="status" tone="quiet" text={t('overlay:capture.cancelled')} />;
    case 'incomplete':
      return (
        <Message role="alert" tone="attention" text={incompleteWords(capture, t)}>
          {isTeachable(capture) && <TeachButton teach={teach} />}
        </Message>
      );
    case 'silent':
      return (
        <Message role="alert" tone="attention" text={silentWords(capture.lists, t)}>
          <p>{t('overlay:capture.lookAtSilent')}</p>
          <p className="row">
            <TrustedButton onPress={confirmEmpty}>{t('overlay:capture.isEmpty')}</TrustedButton>
          </p>
          {capture.isNotOpen && <p role="alert">{t('overlay:capture.silentNotOpen')}</p>}
        </Message>
      );
    case 'unreadable':
      return (
        <Message role="alert" tone="danger" text={unreadableWords(capture.reason, t)}>
          <p>{t('overlay:capture.nothingStored')}</p>
          <TeachButton teach={teach} />
        </Message>
      );
    case 'refused':
      return (
        <Message
          role="alert"
          tone="danger"
          text={t('overlay:capture.refused', { reason: t(`overlay:refused.${capture.problem}`) })}
        />
      );
  }
}

function silentWords(lists: SilentList[], t: Translate): string {
  const names = lists.flatMap(({ name }) => name ?? []).join(', ');
  return t('overlay:capture.incomplete', {
    reason: names ? t('overlay:capture.silentTab', { names }) : t('overlay:capture.silent'),
  });
}

/** Rows that were seen and not understood; a list that was only not finished needs no lesson. */
const isTeachable = ({ reason }: Extract<CaptureState, { state: 'incomplete' }>) =>
  reason === 'rows-without-id' || reason === 'unreadable-rows';

function completeWords(kind: CapturedKind, { read, total }: { read: number; total?: number }, t: Translate): string {
  if (kind === 'customers') {
    return total === undefined
      ? t('overlay:capture.completeCustomers', { count: read })
      : t('overlay:capture.completeCustomersOf', { count: read, total });
  }
  return total === undefined
    ? t('overlay:capture.completeSubscriptions', { count: read })
    : t('overlay:capture.completeSubscriptionsOf', { count: read, total });
}
