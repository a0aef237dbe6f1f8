import { useState } from 'react';
import { formatDay } from '../../words/dates.ts';
import { formatStatus } from '../../words/status.ts';
import { language, t } from '../boot.ts';
import { CommandBar } from '../command-bar.tsx';
import { download } from '../data.ts';
import { formatQuantity } from '../g1/subscription-list.tsx';
import { Heading } from '../heading.tsx';
import { Icon } from '../icon.tsx';
import { Link } from '../link.tsx';
import { navigate } from '../location.ts';
import { BrokenPage, Loading } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import { useSubscriptions } from '../subscriptions-data.ts';
import type { SubscriptionRow } from '../views.ts';

const tabs = [
  { section: 'usage', label: 'Azure' },
  { section: 'marketplace', label: 'Marketplace' },
  { section: 'license', label: 'Online Services' },
  { section: 'software', label: 'Software' },
] as const;

type Section = (typeof tabs)[number]['section'];

/** Picture azure-plan-transition__usage-based-subs-report; the columns of Online Services and Software are a guess. */
export function SubscriptionList({ route }: { route: Route }) {
  const customer = route.customer ?? '';
  const [section, setSection] = useState<Section>('license');
  const { data, error } = useSubscriptions(customer);
  return (
    <Frame route={route} area="customer" current="Subscriptions" customerName={data?.customer.name}>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <>
          <div className="heading-commands">
            <Heading bold={data.customer.name} light={t('Subscriptions')} title={t('Subscriptions')} />
            <CommandBar
              commands={[
                {
                  label: t('New Subscription'),
                  icon: 'plus',
                  onPress: () => navigate(`${route.prefix}/customers/${customer}/add-products`),
                },
                {
                  label: t('Export All Subscriptions'),
                  icon: 'download',
                  onPress: () => download(`customers/${customer}/subscriptions.csv?all=true`),
                },
              ]}
            />
          </div>
          <p>
            {t('Transfers has moved')} <Link to={`${route.prefix}/customers/${customer}/transfers`}>{t('here')}</Link>.
          </p>
          <p className="narrow">
            <b>{t('Note :')}</b>{' '}
            {t(
              "There is a delay of up to 4 hours between the time a subscription is activated and when its activation status is updated in a list of customer's subscriptions.",
            )}
          </p>
          <div className="tabs" role="tablist">
            {tabs.map((tab) => (
              <button
                key={tab.section}
                type="button"
                role="tab"
                aria-selected={tab.section === section}
                onClick={() => setSection(tab.section)}
              >
                {t(tab.label)}
              </button>
            ))}
          </div>
          <div role="tabpanel">
            {section === 'usage' ? (
              <AzureTab route={route} rows={data.rows.filter((row) => row.section === 'usage')} now={data.now} />
            ) : (
              <LicenseTab route={route} rows={data.rows.filter((row) => row.section === section)} />
            )}
          </div>
        </>
      )}
    </Frame>
  );
}

function LicenseTab({ route, rows }: { route: Route; rows: SubscriptionRow[] }) {
  if (rows.length === 0) return <p className="empty">{t('No results found')}</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('Subscription')}</th>
          <th scope="col">{t('Quantity')}</th>
          <th scope="col">{t('Status')}</th>
          <th scope="col">{t('Reseller')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link to={`${route.prefix}/customers/${row.customer}/subscriptions/${row.id}`}>{row.nickname}</Link>
            </td>
            <td>{formatQuantity(row)}</td>
            <td>{formatStatus(row, { t, language })}</td>
            <td>{row.resellerMpnId ?? t('None')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AzureTab({ route, rows, now }: { route: Route; rows: SubscriptionRow[]; now: number }) {
  const today = new Date(now);
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 5);
  const end = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 4);
  return (
    <>
      <h2>
        {t('Usage Details')} <a href="#azure-portal">{t('View all resources on Azure portal')}</a>
      </h2>
      <dl className="facts">
        <dt>{t('Billing period')}</dt>
        <dd>
          {formatDay(start, language)} UTC - {formatDay(end, language)} UTC
        </dd>
        <dt>{t('Days remaining')}</dt>
        <dd>{Math.max(0, Math.ceil((end - now) / 86_400_000))}</dd>
        <dt>{t('Monthly budget')}</dt>
        <dd>
          <Icon name="pencil" /> {t('Edit')}
        </dd>
        <dt>{t('Current estimated cost')}</dt>
        <dd>0</dd>
        <dt>{t('Budget used %')}</dt>
        <dd>0%</dd>
      </dl>
      <h2>{t('Azure Subscriptions')}</h2>
      <CommandBar commands={[{ label: t('Transition billing to Azure plan'), icon: 'arrowRight' }]} />
      <table className="list">
        <thead>
          <tr>
            {['Name', 'Subscription id', 'Current estimated cost', 'Budget used %', 'Status', 'Reseller', 'Details'].map((word) => (
              <th scope="col" key={word}>
                {t(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={`${route.prefix}/customers/${row.customer}/subscriptions/${row.id}`}>{row.nickname}</Link>
              </td>
              <td>{row.id}</td>
              <td>0</td>
              <td>0%</td>
              <td>{formatStatus(row, { t, language })}</td>
              <td>{row.resellerMpnId ?? t('None')}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
