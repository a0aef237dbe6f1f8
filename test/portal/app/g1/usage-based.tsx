import { Fragment, useState } from 'react';
import { formatDay } from '../../words/dates.ts';
import { formatStatus } from '../../words/status.ts';
import { language, t } from '../boot.ts';
import { Icon } from '../icon.tsx';
import { Link } from '../link.tsx';
import type { Route } from '../route.ts';
import type { SubscriptionRow } from '../views.ts';

/** Picture azure__addprods2. Costs are always nothing: nobody runs anything here. */
export function UsageBased({ route, rows, now }: { route: Route; rows: SubscriptionRow[]; now: number }) {
  if (rows.length === 0) return <p className="empty">{t('There are no usage-based subscriptions.')}</p>;
  return (
    <>
      <BillingPeriod now={now} />
      <table className="list">
        <thead>
          <tr>
            <th scope="col">
              {t('Name')} <Icon name="arrowDown" />
            </th>
            <th scope="col">{t('Current estimated cost')}</th>
            <th scope="col">{t('% of budget')}</th>
            <th scope="col">{t('Status')}</th>
            <th scope="col">{t('Reseller')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UsageRow key={row.id} route={route} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function BillingPeriod({ now }: { now: number }) {
  const today = new Date(now);
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1);
  const end = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 0);
  return (
    <dl className="facts">
      <dt>{t('Billing period')}</dt>
      <dd>
        {formatDay(start, language)} - {formatDay(end, language)}
      </dd>
      <dt>{t('Days remaining')}</dt>
      <dd>{Math.ceil((end - now) / 86_400_000) + 1}</dd>
      <dt>{t('Monthly budget')}</dt>
      <dd>
        <input type="text" inputMode="numeric" aria-label={t('Monthly budget')} />{' '}
        <button type="button" className="link" disabled>
          {t('Apply')}
        </button>{' '}
        <button type="button" className="link" disabled>
          {t('Cancel')}
        </button>
      </dd>
      <dt>{t('Current estimated cost')}</dt>
      <dd>€0.00</dd>
      <dt>{t('% of budget')}</dt>
      <dd>0%</dd>
    </dl>
  );
}

function UsageRow({ route, row }: { route: Route; row: SubscriptionRow }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Fragment>
      <tr>
        <td>
          <Link to={`${route.prefix}/customers/${route.customer}/subscriptions/${row.id}`}>{row.nickname}</Link>
        </td>
        <td>€0.00</td>
        <td>0%</td>
        <td>{formatStatus(row, { t, language })}</td>
        <td>{t('None')}</td>
        <td className="chevron">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={t('Details of {name}', { name: row.nickname })}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'up' : 'down'} />
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr className="details">
          <td colSpan={6}>
            <p>
              {t('Subscription Id')}: {row.id}
            </p>
            {row.azureSubscriptions && <AzureSubscriptions rows={row.azureSubscriptions} />}
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function AzureSubscriptions({ rows }: { rows: NonNullable<SubscriptionRow['azureSubscriptions']> }) {
  return (
    <table className="list inner">
      <thead>
        <tr>
          <th scope="col">{t('Azure subscription name')}</th>
          <th scope="col">{t('Status')}</th>
          <th scope="col">{t('Id')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, status }) => (
          <tr key={id}>
            <td>{name}</td>
            {/* Lower case, as on the real page. */}
            <td>{t(status)}</td>
            <td>{id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
