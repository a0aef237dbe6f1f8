import { useState } from 'react';
import { CustomerWarnings } from '../../../components/dashboard/customer-warnings';
import { useTexts } from '../../../components/texts/use-texts';
import { byUrgency } from '../../../utils/consolidation/summary';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import { warnedCustomers, warningLinks } from '../warned-customers';
import type { SectionProps } from './section-props';

const customersAtOnce = 20;

export function WarningsSection({ current, now }: SectionProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(customersAtOnce);
  const warned = useHeadlines(current)
    ?.filter((headline) => headline.severity !== undefined)
    .sort(byUrgency);
  const judged = useJudged(
    warned?.slice(0, limit).map((headline) => headline.customer),
    now,
  );
  if (!warned || !judged) return <p>{t('dashboard:loading')}</p>;
  return (
    <>
      <h2>{t('dashboard:section.warnings')}</h2>
      <p>{warned.length === 0 ? t('dashboard:warnings.none') : t('dashboard:warnings.intro')}</p>
      <CustomerWarnings
        heading="h3"
        customers={warnedCustomers(judged, () => true)}
        {...warningLinks(judged, current.project)}
        {...(warned.length > limit && { onMore: () => setLimit(limit + customersAtOnce) })}
      />
    </>
  );
}
