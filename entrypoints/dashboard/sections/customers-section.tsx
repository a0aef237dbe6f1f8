import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type CustomerRow, CustomerTable } from '../../../components/dashboard/customer-table';
import { useTexts } from '../../../components/texts/use-texts';
import type { Headline } from '../../../utils/consolidation/headline';
import { firstHeadlines } from '../../../utils/database/queries';
import { CaptureAllPanels } from '../capture-all-panels';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import type { SectionProps } from './section-props';

export function CustomersSection(props: SectionProps) {
  const { current } = props;
  const { t } = useTexts();
  const all = useHeadlines(current);
  // A screen of them is there at once, however many there are.
  const first = useLiveQuery(() => firstHeadlines());
  const headlines = all ?? first;
  const rows = useMemo(() => headlines?.map(rowOf), [headlines]);
  if (!rows) return <p>{t('dashboard:loading')}</p>;
  return (
    <>
      <h2>{t('dashboard:section.customers')}</h2>
      <CaptureAllPanels {...props} />
      {rows.length === 0 ? (
        <p className="hint">{t('dashboard:customers.empty')}</p>
      ) : (
        <CustomerTable customers={rows} isWhole={all !== undefined} hrefOf={customerHref} />
      )}
    </>
  );
}

function rowOf(headline: Headline): CustomerRow {
  const { customer, name, domain, isInProject, stage, byStage, subscriptions, billedTwice, safeToSuspend, warnings } = headline;
  return {
    id: customer,
    name,
    ...(domain !== undefined && { domain }),
    stage: isInProject ? stage : null,
    done: byStage.done ?? 0,
    total: subscriptions,
    billedTwice,
    safeToSuspend,
    critical: warnings.critical,
    otherWarnings: warnings.warning + warnings.notice,
    toReview: headline.toReview ?? 0,
  };
}
