import type { OverlayView } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { TrustedButton } from './trusted-button';

interface NextStepProps {
  next: OverlayView['next'];
  account: OverlayView['account'];
  go: () => void;
}

/** One line: what to do now. It names no customer, since the page may read it. */
export function NextStep({ next, account, go }: NextStepProps) {
  const { t } = useTexts();
  if (!next || account.state !== 'known') return null;
  const { step, side, isDoneForToday } = next;
  const sentence = step && t(`common:nextStep.${step}`);
  const isElsewhere = side !== undefined && side !== account.side;
  return (
    <section className="next-step" aria-label={t('overlay:nextStep.label')}>
      {isDoneForToday && <p className="done-today">{t('common:doneForToday')}</p>}
      {sentence && (
        <>
          <p>{isElsewhere ? t('overlay:nextStep.elsewhere', { account: t(`common:${side}`), step: sentence }) : sentence}</p>
          <TrustedButton onPress={go}>{t('overlay:nextStep.button')}</TrustedButton>
        </>
      )}
    </section>
  );
}
