import { Button, Link } from '@fluentui/react-components';
import type { Warning } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';
import { WarningList } from './warning-list';

export interface WarnedCustomer {
  id: string;
  name: string;
  warnings: Warning[];
}

interface CustomerWarningsProps {
  /** The level of the customers' names below the page's headings. */
  heading: 'h3' | 'h4';
  customers: WarnedCustomer[];
  hrefOf: (customer: string) => string;
  addressOf: (warning: Warning) => string;
  /** Absent when all are shown. */
  onMore?: () => void;
}

/** Warnings under the customer that they are about. */
export function CustomerWarnings({ heading: Heading, customers, hrefOf, addressOf, onMore }: CustomerWarningsProps) {
  const { t } = useTexts();
  return (
    <>
      {customers.map(({ id, name, warnings }) => (
        <section key={id} className="warned-customer">
          <Heading>
            <Link href={hrefOf(id)}>
              <bdi>{name}</bdi>
            </Link>
          </Heading>
          <WarningList warnings={warnings} label={t('dashboard:warnings.of', { name })} addressOf={addressOf} />
        </section>
      ))}
      {onMore && <Button onClick={onMore}>{t('dashboard:warnings.more')}</Button>}
    </>
  );
}
