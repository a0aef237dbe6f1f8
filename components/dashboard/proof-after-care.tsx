import { Link } from '@fluentui/react-components';
import type { Guid } from '../../utils/consolidation/guid';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { useTexts } from '../texts/use-texts';

interface AfterCareDueProps {
  /** The longest due first. */
  customers: readonly { customer: Guid; name: string; dueAt: Instant }[];
  hrefOf: (customer: Guid) => string;
  timeZone: string;
  now: Instant;
}

const mostShown = 50;

/** Customers that are done and due for another look at both accounts. */
export function AfterCareDue({ customers, hrefOf, timeZone, now }: AfterCareDueProps) {
  const { t, language } = useTexts();
  if (customers.length === 0) return null;
  const more = customers.length - mostShown;
  return (
    <section className="stack">
      <h3>{t('proof:today.title')}</h3>
      <ul aria-label={t('proof:today.title')}>
        {customers.slice(0, mostShown).map(({ customer, name, dueAt }) => (
          <li key={customer}>
            <Link href={hrefOf(customer)}>
              <bdi>{name}</bdi>
            </Link>{' '}
            <span className="secondary">{t('proof:today.due', { time: formatTime(dueAt, { language, timeZone, now }) })}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="secondary">{t('proof:today.more', { count: more })}</p>}
    </section>
  );
}
