import { Link } from '@fluentui/react-components';
import type { JudgedFromSubscription } from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { ExternalLink } from '../shared/external-link';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

export interface QueuedCustomer {
  id: string;
  name: string;
  subscriptions: JudgedFromSubscription[];
}

interface SuspendQueueProps {
  customers: QueuedCustomer[];
  /** Customers whose subscriptions are safe as well and that are not listed yet. */
  rest: number;
  hrefOf: (customer: string) => string;
  addressOf: (customer: string, subscription: JudgedFromSubscription) => string;
  timeZone: string;
  now: Instant;
}

const columns = ['customer', 'subscription', 'quantity', 'verified', 'link'] as const;

/** What may be suspended now: the admin does it in the portal, one link each. */
export function SuspendQueue({ customers, rest, hrefOf, addressOf, timeZone, now }: SuspendQueueProps) {
  const { t, language } = useTexts();
  if (customers.length === 0) return <p>{t('dashboard:queue.nothing')}</p>;
  return (
    <>
      <p>{t('dashboard:queue.intro')}</p>
      <div className="scroll">
        <table aria-label={t('dashboard:section.suspend-queue')}>
          <TableHead
            columns={columns.map((column) => ({
              name: t(`dashboard:queue.column.${column}`),
              className: column === 'quantity' ? 'number' : undefined,
            }))}
          />
          <tbody>
            {customers.flatMap((customer) =>
              customer.subscriptions.map((subscription) => (
                <tr key={`${subscription.account}/${subscription.id}`}>
                  <td>
                    <Link href={hrefOf(customer.id)}>
                      <bdi>{customer.name}</bdi>
                    </Link>
                  </td>
                  <td>{subscription.name}</td>
                  <td className="number">{subscription.quantity}</td>
                  <td>
                    {subscription.gate.isSafe &&
                      t('dashboard:queue.verifiedAt', {
                        time: formatTime(subscription.gate.proof.capturedAt, { language, timeZone, now }),
                      })}
                  </td>
                  <td>
                    <ExternalLink
                      href={addressOf(customer.id, subscription)}
                      label={t('dashboard:queue.openDetailOf', { subscription: subscription.name, customer: customer.name })}
                    >
                      {t('dashboard:queue.openDetail')}
                    </ExternalLink>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p>{t('dashboard:queue.rest', { count: rest })}</p>}
    </>
  );
}
