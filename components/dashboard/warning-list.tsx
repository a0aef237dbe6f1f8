import type { Warning } from '../../utils/consolidation/judgement';
import { ExternalLink } from '../shared/external-link';
import { SeverityMark } from '../shared/severity-mark';
import { useWarningTexts } from '../shared/use-warning-texts';
import { useTexts } from '../texts/use-texts';
import { groupWarnings, type WarningGroup } from './group-warnings';

interface WarningListProps {
  warnings: Warning[];
  label: string;
  addressOf: (warning: Warning) => string;
}

/** Warnings of one customer: what is wrong, what to do, where. Many of one kind are one line that opens. */
export function WarningList({ warnings, label, addressOf }: WarningListProps) {
  return (
    <ul className="warnings" aria-label={label}>
      {groupWarnings(warnings).map((group) =>
        'several' in group ? (
          <SeveralWarnings key={keyOf(group.several[0])} group={group} addressOf={addressOf} />
        ) : (
          <OneWarning key={keyOf(group.warning)} warning={group.warning} addressOf={addressOf} />
        ),
      )}
    </ul>
  );
}

function OneWarning({ warning, addressOf }: { warning: Warning; addressOf: WarningListProps['addressOf'] }) {
  const { t } = useTexts();
  const { sentence, remedy } = useWarningTexts()(warning);
  return (
    <li>
      <SeverityMark severity={warning.severity} />
      <p>
        <strong>{sentence}</strong> {remedy}{' '}
        <ExternalLink href={addressOf(warning)} label={t('common:openInPortalFor', { name: sentence })}>
          {t('common:openInPortal')}
        </ExternalLink>
      </p>
    </li>
  );
}

function SeveralWarnings({
  group: { id, several },
  addressOf,
}: {
  group: Extract<WarningGroup, { several: unknown }>;
  addressOf: WarningListProps['addressOf'];
}) {
  const { t } = useTexts();
  const values = { count: several.length, what: t(`dashboard:warnings.group.${id}`) };
  const isAboutLists = id === 'incomplete-capture' || id === 'stale-capture';
  const line = t(isAboutLists ? 'dashboard:warnings.severalLists' : 'dashboard:warnings.several', values);
  return (
    <li>
      <SeverityMark severity={several[0].severity} />
      <details>
        <summary>
          <strong>{line}</strong>
        </summary>
        <ul className="warnings" aria-label={line}>
          {several.map((warning) => (
            <OneWarning key={keyOf(warning)} warning={warning} addressOf={addressOf} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function keyOf({ id, page, subscriptions }: Warning): string {
  return `${id} ${page.account} ${subscriptions.join()}`;
}
