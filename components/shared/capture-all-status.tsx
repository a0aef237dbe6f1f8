import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';
import type { CaptureAllState } from './capture-all-state';

interface CaptureAllStatusProps {
  state: CaptureAllState;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
}

/** How far a run is, what it waits for, and what can be done about it. */
export function CaptureAllStatus({ state, onPause, onResume, onStop }: CaptureAllStatusProps) {
  const { t } = useTexts();
  const { run, hasTab } = state;
  const { done, failed, total, phase, because, pages, seconds } = run;
  const time = seconds < 60 ? t('overlay:captureAll.shortTime') : t('overlay:captureAll.time', { count: Math.round(seconds / 60) });
  if (run.state === 'done' || run.state === 'stopped') {
    return (
      <>
        <p>{t(`overlay:captureAll.${run.state}.${phase}`, { done, total })}</p>
        {run.silent > 0 && <p>{t('overlay:captureAll.silent', { count: run.silent })}</p>}
      </>
    );
  }
  const words = t(`overlay:captureAll.running.${phase}`, { done, total, time });
  const isWaiting = run.state === 'paused' || !hasTab;
  return (
    <>
      <progress aria-label={words} max={total || 1} value={done + failed} />
      <p>{words}</p>
      {because && <p>{t(`overlay:captureAll.paused.${because}`, { count: pages, time })}</p>}
      {!because && <p>{t(hasTab ? 'common:captureAll.inFront' : 'common:captureAll.noTab')}</p>}
      <div className="actions">
        {isWaiting && <Button onClick={onResume}>{t('overlay:captureAll.resume')}</Button>}
        {!isWaiting && <Button onClick={onResume}>{t('common:captureAll.showTab')}</Button>}
        {!isWaiting && <Button onClick={onPause}>{t('overlay:captureAll.pause')}</Button>}
        <Button onClick={onStop}>{t('overlay:captureAll.stop')}</Button>
      </div>
    </>
  );
}
