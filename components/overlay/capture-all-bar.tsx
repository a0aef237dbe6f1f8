import { useId, useState } from 'react';
import type { CaptureAllAnswer } from '../../utils/consolidation/capture-all-view';
import { useTexts } from '../texts/use-texts';
import { Message } from './message';
import type { CaptureAllPress } from './overlay-model';
import { TrustedButton } from './trusted-button';
import type { Translate } from './words';

type Run = NonNullable<CaptureAllAnswer['run']>;
type Offer = NonNullable<CaptureAllAnswer['offer']>;

interface OfferProps {
  offer: Offer | undefined;
  isBusy: boolean;
  press: (press: CaptureAllPress) => void;
}

/** `Capture all` on the customer list, with what it would take before it starts. */
export function CaptureAllOffer({ offer, isBusy, press }: OfferProps) {
  const { t } = useTexts();
  const [withDetails, setWithDetails] = useState(false);
  const hint = useId();
  const { customers = 0, seconds = 0, details } = offer ?? {};
  return (
    <div className="block">
      <div className="row">
        <TrustedButton disabled={isBusy} aria-describedby={hint} onPress={() => press({ type: 'start', withDetails })}>
          {t('overlay:captureAll.start')}
        </TrustedButton>
        <label className="tick">
          <input
            type="checkbox"
            checked={withDetails}
            onChange={({ nativeEvent, currentTarget }) => nativeEvent.isTrusted && setWithDetails(currentTarget.checked)}
          />
          {t('overlay:captureAll.withDetails')}
        </label>
      </div>
      <p className="hint" id={hint}>
        {t('overlay:captureAll.what')}{' '}
        {customers > 0 && t('overlay:captureAll.customers', { count: customers, time: timeWords(seconds, t) })}{' '}
        {t(withDetails ? 'overlay:captureAll.detailsOnly' : 'overlay:captureAll.withoutDetails')}{' '}
        {withDetails && (customers > 0 && details ? detailWords(details, t) : t('overlay:captureAll.detailsLater'))}
      </p>
    </div>
  );
}

function detailWords({ pages, seconds, unknown }: Offer['details'], t: Translate): string {
  const known = t('overlay:captureAll.details', { count: pages, time: timeWords(seconds, t) });
  return unknown === 0 ? known : `${known} ${t('overlay:captureAll.detailsUnknown', { count: unknown })}`;
}

/** A run: how far it is, what it waits for, how it ended. Counts only: the names of customers are in the dashboard. */
export function CaptureAllRun({ run, press }: { run: Run; press: (press: CaptureAllPress) => void }) {
  const { t } = useTexts();
  const isEnded = run.state === 'done' || run.state === 'stopped';
  const button = (type: 'pause' | 'resume' | 'skip' | 'stop') => (
    <TrustedButton onPress={() => press({ type })}>{t(`overlay:captureAll.${type}`)}</TrustedButton>
  );
  const isWaiting = run.state === 'paused' || (run.state === 'running' && run.place === 'nowhere');
  return (
    <div className="block capture-all">
      {isEnded ? <Outcome run={run} press={press} /> : <Progress run={run} />}
      {!isEnded && (
        <div className="row">
          {isWaiting ? button('resume') : button('pause')}
          {!isWaiting && button('skip')}
          {button('stop')}
        </div>
      )}
    </div>
  );
}

function Progress({ run }: { run: Run }) {
  const { t } = useTexts();
  const { done, failed, total, phase, seconds, pages, because } = run;
  const time = timeWords(seconds, t);
  const words = t(`overlay:captureAll.running.${phase}`, { done, total, time });
  const waiting = waitingKey(run);
  return (
    <>
      <progress className="progress" aria-label={t('overlay:captureAll.name')} max={total || 1} value={done + failed} />
      {because ? (
        <Message
          role="alert"
          tone={because === 'by-admin' ? 'quiet' : 'attention'}
          text={t(`overlay:captureAll.paused.${because}`, { count: pages, time })}
        />
      ) : (
        waiting && <Message role="status" tone="attention" text={t(`overlay:captureAll.waiting.${waiting}`)} />
      )}
      <p className="progress-words" role={because || waiting ? undefined : 'status'}>
        {words}
      </p>
      {failed > 0 && <p className="hint">{t('overlay:captureAll.failed', { count: failed })}</p>}
    </>
  );
}

function waitingKey({ state, place, isHidden }: Run): 'nowhere' | 'elsewhere' | 'hidden' | undefined {
  if (state !== 'running') return undefined;
  if (place === 'nowhere') return 'nowhere';
  if (isHidden) return 'hidden';
  return place === 'elsewhere' ? 'elsewhere' : undefined;
}

function Outcome({ run, press }: { run: Run; press: (press: CaptureAllPress) => void }) {
  const { t } = useTexts();
  const { state, done, total, phase, toRetry, silent } = run;
  const ending = state === 'done' ? 'done' : 'stopped';
  return (
    <Message
      role="status"
      tone={state === 'done' && toRetry === 0 ? 'good' : 'attention'}
      text={t(`overlay:captureAll.${ending}.${phase}`, { done, total })}
    >
      {silent > 0 && <p>{t('overlay:captureAll.silent', { count: silent })}</p>}
      {toRetry > 0 && (
        <>
          <p>{t('overlay:captureAll.toRetry', { count: toRetry })}</p>
          <TrustedButton onPress={() => press({ type: 'retry' })}>
            {t('overlay:captureAll.retry', { count: toRetry })}
          </TrustedButton>
        </>
      )}
    </Message>
  );
}

function timeWords(seconds: number, t: Translate): string {
  return seconds < 60 ? t('overlay:captureAll.shortTime') : t('overlay:captureAll.time', { count: Math.round(seconds / 60) });
}
