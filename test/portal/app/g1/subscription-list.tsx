import { Fragment, useState } from 'react';
import { formatNumber, formatReportTime, formatShortDate } from '../../words/dates.ts';
import { formatStatus } from '../../words/status.ts';
import { language, t } from '../boot.ts';
import { download } from '../data.ts';
import { Heading } from '../heading.tsx';
import { Icon } from '../icon.tsx';
import { Link, LinkButton } from '../link.tsx';
import { navigate } from '../location.ts';
import { BrokenPage, Info, Loading } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import { useSubscriptions } from '../subscriptions-data.ts';
import type { SubscriptionRow } from '../views.ts';
import { TransferTabs } from './transfer-tabs.tsx';
import { UsageBased } from './usage-based.tsx';

/** Picture change-billing-frequency__subscriptions-view. */
export function SubscriptionList({ route }: { route: Route }) {
  const customer = route.customer ?? '';
  const { data, error } = useSubscriptions(customer);
  return (
    <Frame route={route} area="customer" current="Subscriptions" customerName={data?.customer.name}>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <>
          <div className="heading-row">
            <Heading bold={data.customer.name} light={t('Subscriptions')} title={t('Subscriptions')} />
            <LinkButton onPress={() => download(`customers/${customer}/subscriptions.csv`)}>{t('Export subscriptions')}</LinkButton>
          </div>
          <TransferTabs route={route} current="subscriptions" />
          <p className="actions">
            <button
              type="button"
              className="primary"
              onClick={() => navigate(`${route.prefix}/customers/${customer}/add-products`)}
            >
              {t('Add new')}
            </button>
          </p>
          <Info>
            {t(
              "There is a delay of up to 4 hours between the time a subscription is activated and when its activation status is updated in a list of customer's subscriptions.",
            )}
          </Info>
          <h2>{t('License-based')}</h2>
          <LicenseTable route={route} rows={data.rows.filter(({ section }) => section === 'license' || section === 'software')} />
          <h2>
            {t('Usage-based')} <small>{t('Report for {time}', { time: formatReportTime(data.now, language) })}</small>{' '}
            <a href="#azure-portal">{t('View all resources on Azure portal')}</a>
          </h2>
          <UsageBased route={route} rows={data.rows.filter(({ section }) => section === 'usage')} now={data.now} />
        </>
      )}
    </Frame>
  );
}

function LicenseTable({ route, rows }: { route: Route; rows: SubscriptionRow[] }) {
  const [open, setOpen] = useState<string>();
  if (rows.length === 0) return <p className="empty">{t('There are no subscriptions to show.')}</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('Name')}</th>
          <th scope="col">{t('Quantity')}</th>
          <th scope="col">{t('Status')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <tr>
              <td>
                <Link to={`${route.prefix}/customers/${route.customer}/subscriptions/${row.id}`}>{row.nickname}</Link>
              </td>
              <td>{formatQuantity(row)}</td>
              <td>{formatStatus(row, { t, language })}</td>
              <td className="chevron">
                <button
                  type="button"
                  aria-expanded={open === row.id}
                  aria-label={t('Details of {name}', { name: row.nickname })}
                  onClick={() => setOpen(open === row.id ? undefined : row.id)}
                >
                  <Icon name={open === row.id ? 'up' : 'down'} />
                </button>
              </td>
            </tr>
            {open === row.id && (
              <tr className="details">
                <td colSpan={4}>
                  {t('Subscription Id')}: {row.id} · {t('Start date')}: {formatShortDate(row.startsAt, language)} · {t('Reseller')}:{' '}
                  {row.resellerMpnId ?? t('None')}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** "1 Licenses": the real page never says it in the singular. */
export function formatQuantity({ quantity, unit }: Pick<SubscriptionRow, 'quantity' | 'unit'>): string {
  return quantity === null ? '' : `${formatNumber(quantity, language)} ${t(unit)}`;
}
