import { Button, Link } from '@fluentui/react-components';
import type { Warning } from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { useTexts } from '../texts/use-texts';
import { WarningList } from './warning-list';

export interface WarnedCustomer {
  id: string;
  name: string;
  warnings: Warning[];
}

interface CustomerWarningsProps {
  customers: WarnedCustomer[];
  hrefOf: (customer: string) => string;
  addressOf: (warning: Warning) => string;
  timeZone: string;
  now: Instant;
  /** Absent when all are shown. */
  onMore?: () => void;
}

/** Warnings under the customer that they are about. */
export function CustomerWarnings({ customers, hrefOf, onMore, ...list }: CustomerWarningsProps) {
  const { t } = useTexts();
  return (
    <>
      {customers.map(({ id, name, warnings }) => (
        <section key={id} className="warned-customer">
          <h3>
            <Link href={hrefOf(id)}>
              <bdi>{name}</bdi>
            </Link>
          </h3>
          <WarningList warnings={warnings} label={t('dashboard:warnings.of', { name })} {...list} />
        </section>
      ))}
      {onMore && <Button onClick={onMore}>{t('dashboard:warnings.more')}</Button>}
    </>
  );
}
