import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { CustomerWarnings } from '../../../components/dashboard/customer-warnings';
import { useTexts } from '../../../components/texts/use-texts';
import { byUrgency } from '../../../utils/consolidation/summary';
import { NothingCaptured } from '../nothing-captured';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import { warnedCustomers, warningLinks } from '../warned-customers';
import type { SectionProps } from './section-props';

const customersAtOnce = 20;

export function WarningsSection({ current, now }: SectionProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(customersAtOnce);
  const headlines = useHeadlines(current);
  const warned = headlines?.filter((headline) => headline.severity !== undefined).sort(byUrgency);
  const toReview = headlines?.filter((headline) => headline.toReview !== undefined) ?? [];
  const judged = useJudged(
    warned?.slice(0, limit).map((headline) => headline.customer),
    now,
  );
  if (!warned || !judged) return <p>{t('dashboard:loading')}</p>;
  return (
    <>
      <h2>{t('dashboard:section.warnings')}</h2>
      {toReview.length > 0 && (
        <section className="hint" aria-label={t('dashboard:decisions.toReviewTitle')}>
          <h3>{t('dashboard:decisions.toReviewTitle')}</h3>
          <ul>
            {toReview.slice(0, limit).map(({ customer, name, toReview: count = 0 }) => (
              <li key={customer}>
                <Link href={customerHref(customer)}>
                  <bdi>{name}</bdi>
                </Link>
                : {t('dashboard:decisions.toReview', { count })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {headlines?.length === 0 ? (
        <NothingCaptured />
      ) : (
        <p>{warned.length === 0 ? t('dashboard:warnings.none') : t('dashboard:warnings.intro')}</p>
      )}
      <CustomerWarnings
        heading="h3"
        customers={warnedCustomers(judged, () => true)}
        {...warningLinks(judged, current.project)}
        {...(warned.length > limit && { onMore: () => setLimit(limit + customersAtOnce) })}
      />
    </>
  );
}
