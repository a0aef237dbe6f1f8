import { Link } from '@fluentui/react-components';
import type { Side } from '../../utils/consolidation/account';
import type { StepId } from '../../utils/consolidation/next-step';
import { ExternalLink } from '../shared/external-link';
import { useTexts } from '../texts/use-texts';

export interface NextStepItem {
  id: StepId;
  side: Side;
  customer: string;
  /** Of the portal page; absent = the customer in the dashboard. */
  address?: string;
}

interface NextStepProps {
  step?: NextStepItem;
  isDoneForToday: boolean;
  onOpenCustomer: () => void;
}

/** What to do now, over all customers and both accounts. */
export function NextStep({ step, isDoneForToday, onOpenCustomer }: NextStepProps) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="next-step-title">
      <h2 id="next-step-title">{t('popup:nextStep')}</h2>
      {isDoneForToday && <p className="done-today">{t('common:doneForToday')}</p>}
      {step && (
        <>
          <p className="customer">
            <bdi>{step.customer}</bdi>
          </p>
          <p>{t('popup:nextStepIn', { account: t(`common:${step.side}`), step: t(`common:nextStep.${step.id}`) })}</p>
          {step.address === undefined ? (
            <Link as="button" onClick={onOpenCustomer}>
              {t('popup:openCustomer')}
            </Link>
          ) : (
            <ExternalLink href={step.address} label={t('common:openInPortalFor', { name: step.customer })}>
              {t('common:openInPortal')}
            </ExternalLink>
          )}
        </>
      )}
    </section>
  );
}
