import { createElement, useState } from 'react';
import { t } from '../boot.ts';
import { type Command, CommandBar } from '../command-bar.tsx';
import { download, useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { Link } from '../link.tsx';
import { navigate } from '../location.ts';
import { BrokenPage } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { CustomerRow, PageOf } from '../views.ts';
import type { GridColumn, GridRow } from './he-data-grid.ts';
import { useSkeleton } from './use-skeleton.ts';

const pageSize = 10;

type Kind = 'customer-list' | 'administer';

/** The customer list (ids and depth as scripts of 2023 saw them) and the Administer page (picture pcan1). */
export function CustomerGridPage({ route, kind }: { route: Route; kind: Kind }) {
  const isAdminister = kind === 'administer';
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<'none' | 'ascending' | 'descending'>('none');
  const [selected, setSelected] = useState<string>();
  const query = `customers?size=${pageSize}&page=${page}&search=${encodeURIComponent(search)}&sort=${sort === 'none' ? '' : sort}`;
  const { data, error } = useData<PageOf<CustomerRow>>(query);
  const isLoading = useSkeleton(query, data !== undefined);
  const prefix = isAdminister ? 'customersvcadmin_' : 'customer_';
  const rows = isLoading || !data ? [] : data.rows;
  const searchBox = createElement(`${prefix}he-search-box`, {
    id: isAdminister ? undefined : 'customer-search-box',
    debounce: '20',
    placeholder: t('Search'),
    'onhe-input': (event: CustomEvent<{ value: string }>) => {
      setSearch(event.detail.value);
      setPage(1);
    },
  });
  const total = data && <span className="results">{t('{count} results found.', { count: data.total })}</span>;
  const properties = {
    select: 'single',
    columns: columnsOf(isAdminister, sort),
    rows: rows.map(({ id }): GridRow => ({ id, texts: { tenantId: id, ...textsOf(rows, id) } })),
    loading: isLoading,
    'onhe-sort': () => setSort(sort === 'ascending' ? 'descending' : 'ascending'),
    'onhe-selection-change': (event: CustomEvent<{ id: string }>) => setSelected(event.detail.id),
  };
  const pagination =
    data &&
    createElement(`${prefix}he-pagination`, {
      slot: 'pagination',
      page: data.page,
      pages: data.pages,
      'onhe-page-change': (event: CustomEvent<{ page: number }>) => setPage(event.detail.page),
    });
  return (
    <Frame route={route} area="customers" current={isAdminister ? 'Administer' : 'Customer List'}>
      <section>
        {isAdminister ? <AdministerTop /> : <ListTop />}
        <div className="grid-top">
          <CommandBar commands={isAdminister ? administerCommands(selected, route) : listCommands(selected, route)} />
          <div className="grid-search">
            {total}
            {searchBox}
          </div>
        </div>
      </section>
      <section>
        {error ? (
          <BrokenPage error={error} />
        ) : (
          createElement(
            `${prefix}he-data-grid`,
            properties,
            <span slot="no-records">{!isLoading && rows.length === 0 ? t('No results found') : ''}</span>,
            ...rows.flatMap((customer) => slottedCells(route, customer, isAdminister)),
            pagination,
          )
        )}
      </section>
    </Frame>
  );
}

function ListTop() {
  return (
    <>
      <Heading bold={t('Customer List')} light={t('Customers')} title={t('Customers')} />
      <p>
        {t(
          'Connect, manage or support your existing customers, connect with new customers or invite a customer to establish a new relationship.',
        )}{' '}
        <a href="#learn-more">{t('Learn more')}</a>
      </p>
      <h2>{t('Customers')}</h2>
    </>
  );
}

function AdministerTop() {
  return (
    <>
      <Heading bold={t('Customers')} light={t('Granular Administration')} />
      <p className="narrow">
        {t(
          'To request an admin relationship with the customer, select the link below. To manage an existing admin relationship, select the customer company from the list below.',
        )}
      </p>
    </>
  );
}

function columnsOf(isAdminister: boolean, sort: 'none' | 'ascending' | 'descending'): GridColumn[] {
  const both: GridColumn[] = [
    { key: 'displayName', label: t('Name'), isSlotted: true, ...(isAdminister ? {} : { sort }) },
    { key: 'tenantId', label: t('Microsoft ID') },
  ];
  if (isAdminister) return both;
  return [
    ...both,
    { key: 'domain', label: t('Primary domain name'), isSlotted: true },
    { key: 'relationship', label: t('Relationship') },
    { key: 'tags', label: t('Tags') },
  ];
}

function textsOf(rows: CustomerRow[], id: string): Record<string, string> {
  const customer = rows.find((row) => row.id === id);
  const tags = customer?.tags ?? [];
  return {
    relationship: t(customer?.relationship ?? ''),
    tags: tags.slice(0, 2).join(' ') + (tags.length > 2 ? ` +${tags.length - 2}` : ''),
  };
}

/** The name is a link in the list, and a button that looks like one on Administer. */
function slottedCells(route: Route, { id, name, domain }: CustomerRow, isAdminister: boolean) {
  if (isAdminister)
    return [
      <customersvcadmin_he-button
        key={`name ${id}`}
        slot={`displayName-${id}`}
        appearance="link"
        type="button"
        onClick={() => navigate(`${route.prefix}/customers/${id}/adminrelationships`)}
      >
        {name}
      </customersvcadmin_he-button>,
    ];
  return [
    <span key={`name ${id}`} slot={`displayName-${id}`}>
      <Link to={`${route.prefix}/customers/${id}/subscriptions`}>{name}</Link>
    </span>,
    <span key={`domain ${id}`} slot={`domain-${id}`}>
      {domain}
    </span>,
  ];
}

function listCommands(selected: string | undefined, { prefix }: Route): Command[] {
  const at = (tail: string) => navigate(`${prefix}/customers/${selected}/${tail}`);
  return [
    { label: t('Add Customer'), icon: 'person' },
    { label: t('New relationship'), icon: 'person', onPress: () => navigate(`${prefix}/customers/relationshiprequest`) },
    { label: t('New order'), icon: 'plus', disabled: !selected, onPress: () => at('neworder') },
    { label: t('Manage tags'), icon: 'pencil' },
    { label: t('Assign tags'), icon: 'check', disabled: !selected },
    { label: t('Export'), icon: 'download', onPress: () => download('customers.csv?tags=true') },
    { label: t('Service management'), icon: 'arrowRight', disabled: !selected, onPress: () => at('servicemanagementpage') },
  ];
}

function administerCommands(selected: string | undefined, { prefix }: Route): Command[] {
  return [
    { label: t('Request admin relationship'), icon: 'person' },
    { label: t('Export'), icon: 'download', onPress: () => download('customers.csv') },
    {
      label: t('Service Management'),
      icon: 'arrowRight',
      disabled: !selected,
      onPress: () => navigate(`${prefix}/customers/${selected}/servicemanagementpage`),
    },
  ];
}
