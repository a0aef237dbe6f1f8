import type { Warning } from '../../utils/consolidation/judgement';
import { ExternalLink } from '../shared/external-link';
import { SeverityMark } from '../shared/severity-mark';
import { useWarningTexts } from '../shared/use-warning-texts';
import { useTexts } from '../texts/use-texts';

interface WarningListProps {
  warnings: Warning[];
  label: string;
  addressOf: (warning: Warning) => string;
}

/** Warnings of one customer: what is wrong, what to do, where. */
export function WarningList({ warnings, label, addressOf }: WarningListProps) {
  const { t } = useTexts();
  const textsOf = useWarningTexts();
  return (
    <ul className="warnings" aria-label={label}>
      {warnings.map((warning) => {
        const { sentence, remedy } = textsOf(warning);
        return (
          <li key={`${warning.id} ${warning.page.account} ${warning.subscriptions.join()}`}>
            <SeverityMark severity={warning.severity} />
            <p>
              <strong>{sentence}</strong> {remedy}{' '}
              <ExternalLink href={addressOf(warning)} label={t('common:openInPortalFor', { name: sentence })}>
                {t('common:openInPortal')}
              </ExternalLink>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
