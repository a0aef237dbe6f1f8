import { createElement, useState } from 'react';
import { formatDay } from '../../words/dates.ts';
import { formatStatus } from '../../words/status.ts';
import { boot, language, t } from '../boot.ts';
import { CommandBar } from '../command-bar.tsx';
import { download } from '../data.ts';
import { formatQuantity } from '../g1/subscription-list.tsx';
import { Heading } from '../heading.tsx';
import { keepLanguage, navigate } from '../location.ts';
import { BrokenPage } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import { useSubscriptions } from '../subscriptions-data.ts';
import type { SubscriptionRow } from '../views.ts';
import type { LinkedRow } from './he-vaadin-grid.ts';
import { useSkeleton } from './use-skeleton.ts';

const pageSize = 10;
const tabs = [
  { section: 'usage', label: 'Azure' },
  { section: 'marketplace', label: 'Marketplace' },
  { section: 'license', label: 'Online Services' },
  { section: 'software', label: 'Software' },
] as const;

type Section = (typeof tabs)[number]['section'];

/** Nobody has seen this page's markup: tabs and words of 2023, elements of 2026, grid by vaadin. */
export function SubscriptionList({ route }: { route: Route }) {
  const customer = route.customer ?? '';
  const [section, setSection] = useState<Section>('license');
  const [page, setPage] = useState(1);
  const isVirtual = boot.subscriptionGrid === 'virtual';
  const query = `?section=${section}${isVirtual ? '' : `&size=${pageSize}&page=${page}`}`;
  const { data, error } = useSubscriptions(customer, query);
  const isLoading = useSkeleton(customer + query, data !== undefined);
  const choose = (chosen: Section) => {
    setSection(chosen);
    setPage(1);
  };
  return (
    <Frame route={route} area="customer" current="Subscriptions" customerName={data?.customer.name}>
      <section>
        <Heading bold={data?.customer.name ?? ''} light={t('Subscriptions')} title={t('Subscriptions')} />
        <CommandBar
          commands={[
            {
              label: t('New Subscription'),
              icon: 'plus',
              onPress: () => navigate(`${route.prefix}/customers/${customer}/neworder`),
            },
            {
              label: t('Export All Subscriptions'),
              icon: 'download',
              onPress: () => download(`customers/${customer}/subscriptions.csv?all=true`),
            },
          ]}
        />
        <p>
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
              onClick={() => choose(tab.section)}
            >
              {t(tab.label)}
            </button>
          ))}
        </div>
      </section>
      <section>
        {error ? (
          <BrokenPage error={error} />
        ) : (
          <>
            <p className="results">{data && !isLoading ? t('{count} results found.', { count: data.total }) : ''}</p>
            {isLoading || !data ? (
              <Skeleton />
            ) : (
              createElement(
                'subscription_he-data-grid',
                {
                  columns: columnsOf(section),
                  rows: data.rows.map((row) => linked(row, route)),
                  virtual: isVirtual,
                  'onhe-open': (event: CustomEvent<{ href: string }>) => navigate(event.detail.href),
                },
                <span slot="no-records">{data.rows.length === 0 ? t('No results found') : ''}</span>,
                data.pages > 1 && (
                  <customer_he-pagination
                    slot="pagination"
                    page={data.page}
                    pages={data.pages}
                    onhe-page-change={(event: CustomEvent<{ page: number }>) => setPage(event.detail.page)}
                  />
                ),
              )
            )}
          </>
        )}
      </section>
    </Frame>
  );
}

function Skeleton() {
  const columns = [
    { key: 'name', label: t('Name') },
    { key: 'quantity', label: t('Quantity') },
    { key: 'status', label: t('Status') },
  ];
  return <customer_he-data-grid columns={columns} rows={[]} loading />;
}

function columnsOf(section: Section) {
  const name = { key: 'name', label: t('Name'), isLink: true };
  const status = { key: 'status', label: t('Status') };
  if (section === 'usage')
    return [
      name,
      { key: 'id', label: t('Subscription id') },
      { key: 'cost', label: t('Current estimated cost') },
      { key: 'budget', label: t('Budget used %') },
      status,
      { key: 'reseller', label: t('Reseller') },
    ];
  return [
    name,
    { key: 'quantity', label: t('Quantity') },
    status,
    { key: 'term', label: t('Term duration') },
    { key: 'billing', label: t('Billing frequency') },
    { key: 'renewal', label: t('Renewal date') },
  ];
}

function linked(row: SubscriptionRow, route: Route): LinkedRow {
  return {
    id: row.id,
    href: keepLanguage(`${route.prefix}/customers/${row.customer}/subscriptions/${row.id}`),
    texts: {
      name: row.nickname,
      id: row.id,
      quantity: formatQuantity(row),
      status: formatStatus(row, { t, language }),
      term: t(row.term),
      billing: t(row.billingFrequency),
      renewal: formatDay(row.endsAt, language),
      cost: '0',
      budget: '0%',
      reseller: row.resellerMpnId ?? t('None'),
    },
  };
}
