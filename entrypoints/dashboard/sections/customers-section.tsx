import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { BulkAction, CustomerRow } from '../../../components/dashboard/customer-row';
import { CustomerTable } from '../../../components/dashboard/customer-table';
import { useTexts } from '../../../components/texts/use-texts';
import type { Headline } from '../../../utils/consolidation/headline';
import { firstHeadlines } from '../../../utils/database/queries';
import { BulkChange } from '../bulk-change';
import { CaptureAllPanels } from '../capture-all-panels';
import { NothingCaptured } from '../nothing-captured';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import type { SectionProps } from './section-props';

export function CustomersSection(props: SectionProps) {
  const { current, me, tell, filter } = props;
  const { t } = useTexts();
  // A screen of them is there at once, however many there are; what a link asks for may not be among them.
  const first = useLiveQuery(async () => ({ headlines: await firstHeadlines() }));
  const all = useHeadlines(current, first !== undefined || filter !== undefined);
  const headlines = all ?? (filter ? undefined : first?.headlines);
  const rows = useMemo(() => headlines?.map(rowOf), [headlines]);
  const [asked, setAsked] = useState<{ action: BulkAction; customers: string[] }>();
  if (!headlines || !rows) return <p>{t('dashboard:loading')}</p>;
  return (
    <>
      <h2>{t('dashboard:section.customers')}</h2>
      <CaptureAllPanels {...props} />
      {rows.length === 0 ? (
        <NothingCaptured />
      ) : (
        <CustomerTable
          // A link that asks for others begins a new list.
          key={JSON.stringify(filter)}
          customers={rows}
          isWhole={all !== undefined}
          filter={filter ?? {}}
          me={me}
          hrefOf={customerHref}
          onBulk={(action, customers) => setAsked({ action, customers })}
        />
      )}
      {asked && <BulkChange {...asked} headlines={headlines} me={me} tell={tell} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function rowOf(headline: Headline): CustomerRow {
  const { customer, name, domain, isInProject, stage, byStage, subscriptions, billedTwice, safeToSuspend, warnings } = headline;
  const { warningIds, wave, owner } = headline;
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
    warningIds,
    toReview: headline.toReview ?? 0,
    ...(wave !== undefined && { wave }),
    ...(owner !== undefined && { owner }),
  };
}
