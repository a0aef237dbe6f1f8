import type { Warning } from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { ExternalLink } from '../shared/external-link';
import { formatTime } from '../shared/format-time';
import { SeverityMark } from '../shared/severity-mark';
import { useWarningTexts } from '../shared/use-warning-texts';
import { useTexts } from '../texts/use-texts';

interface WarningListProps {
  warnings: Warning[];
  label: string;
  addressOf: (warning: Warning) => string;
  timeZone: string;
  now: Instant;
}

/** Warnings of one customer: what is wrong, what to do, where. */
export function WarningList({ warnings, label, addressOf, timeZone, now }: WarningListProps) {
  const { t, language } = useTexts();
  const textsOf = useWarningTexts();
  return (
    <ul className="warnings" aria-label={label}>
      {warnings.map((warning) => {
        const { sentence, remedy } = textsOf(warning);
        return (
          <li key={`${warning.id} ${warning.page.account} ${warning.subscriptions.join()}`}>
            <SeverityMark severity={warning.severity} />
            <div>
              <p>
                <strong>{sentence}</strong> {remedy}
              </p>
              <p className="secondary">
                <ExternalLink href={addressOf(warning)} label={t('common:openInPortalFor', { name: sentence })}>
                  {t('common:openInPortal')}
                </ExternalLink>
                {warning.deadline && (
                  <time dateTime={warning.deadline}> {formatTime(warning.deadline, { language, timeZone, now })}</time>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
