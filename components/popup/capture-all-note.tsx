import { useId } from 'react';
import type { CaptureAllState } from '../shared/capture-all-state';
import { CaptureAllStatus } from '../shared/capture-all-status';
import { useTexts } from '../texts/use-texts';

interface CaptureAllNoteProps {
  state: CaptureAllState;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
}

/** A run of `Capture all` in one account; who failed and why is in the dashboard. */
export function CaptureAllNote({ state, ...controls }: CaptureAllNoteProps) {
  const { t } = useTexts();
  const title = useId();
  const failed = new Set(state.troubles.map(({ customer }) => customer)).size;
  return (
    <section className="capture-all" aria-labelledby={title}>
      <h2 id={title}>{t('common:captureAll.title', { account: state.accountName })}</h2>
      <CaptureAllStatus state={state} {...controls} />
      {failed > 0 && <p className="secondary">{t('popup:notCaptured', { count: failed })}</p>}
    </section>
  );
}
