import { useTexts } from '../texts/use-texts';
import { Message } from './message';
import type { Submission } from './overlay-model';

/** After the admin pressed the portal's own Submit: what to do next. */
export function SubmissionNote({ submission }: { submission: Submission }) {
  const { t } = useTexts();
  if (!submission.stored) {
    const reason = t(`overlay:refused.${submission.problem ?? 'no-answer'}`);
    return <Message role="alert" tone="danger" text={t('overlay:submitted.notStored', { reason })} />;
  }
  const next = submission.kind === 'purchase' ? t('overlay:submitted.purchase') : t(`overlay:submitted.${submission.to}`);
  return <Message role="status" tone="waiting" text={next} />;
}
