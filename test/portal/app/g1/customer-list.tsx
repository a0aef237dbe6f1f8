import { Fragment, useState } from 'react';
import { t } from '../boot.ts';
import { download, useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { Icon } from '../icon.tsx';
import { Link, LinkButton } from '../link.tsx';
import { BrokenPage, Loading } from '../notice.tsx';
import { Pager } from '../pager.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { CustomerRow, PageOf } from '../views.ts';

// No picture shows the length of a page in this generation.
const pageSize = 25;

/** Picture billing__customer-list-tenant-id. */
export function CustomerList({ route }: { route: Route }) {
  const [search, setSearch] = useState('');
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<'ascending' | 'descending'>();
  const { data, error } = useData<PageOf<CustomerRow>>(
    `customers?size=${pageSize}&page=${page}&search=${encodeURIComponent(search)}&sort=${sort ?? ''}`,
  );
  const find = (text: string) => {
    setSearch(text);
    setPage(1);
  };
  return (
    <Frame route={route} area="customers" current="Customer list">
      <div className="heading-row">
        <Heading bold={t('Customers')} light={t('Customer List')} />
        <LinkButton onPress={() => download('customers.csv')}>{t('Export customers')}</LinkButton>
      </div>
      <p className="actions">
        <button type="button" className="primary">
          {t('Add Customer')}
        </button>
        <Link to={`${route.prefix}/customers/relationshiprequest`}>{t('Request a reseller relationship')}</Link>
      </p>
      <div className="filters">
        <select aria-label={t('Filter by indirect reseller')} defaultValue="">
          <option value="">{t('Filter by indirect reseller')}</option>
        </select>
        <search>
          <form
            className="search-field"
            onSubmit={(event) => {
              event.preventDefault();
              find(typed);
            }}
          >
            <input
              type="search"
              aria-label={t('Search')}
              placeholder={t('Search')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <button type="submit" aria-label={t('Search')}>
              <Icon name="search" />
            </button>
          </form>
        </search>
      </div>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <CustomerTable
          route={route}
          rows={data.rows}
          sort={sort}
          onSort={() => setSort(sort === 'ascending' ? 'descending' : 'ascending')}
        />
      )}
      {data && <Pager page={data.page} pages={data.pages} onPage={setPage} />}
    </Frame>
  );
}

type TableProps = { route: Route; rows: CustomerRow[]; sort: 'ascending' | 'descending' | undefined; onSort(): void };

function CustomerTable({ route, rows, sort, onSort }: TableProps) {
  const [open, setOpen] = useState<string>();
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col" aria-sort={sort ?? 'none'}>
            <button type="button" onClick={onSort}>
              {t('Company name')} <Icon name={sort === 'descending' ? 'arrowDown' : 'arrowUp'} />
            </button>
          </th>
          <th scope="col">{t('Primary domain name')}</th>
          <th scope="col">{t('Relationship')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((customer) => (
          <Fragment key={customer.id}>
            <tr>
              <td>
                <Link to={`${route.prefix}/customers/${customer.id}/subscriptions`}>{customer.name}</Link>
              </td>
              <td>{customer.domain}</td>
              <td>{t(customer.relationship)}</td>
              <td className="chevron">
                <button
                  type="button"
                  aria-expanded={open === customer.id}
                  aria-label={t('Details of {name}', { name: customer.name })}
                  onClick={() => setOpen(open === customer.id ? undefined : customer.id)}
                >
                  <Icon name={open === customer.id ? 'up' : 'down'} />
                </button>
              </td>
            </tr>
            {open === customer.id && <CustomerDetails route={route} customer={customer} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function CustomerDetails({ route, customer }: { route: Route; customer: CustomerRow }) {
  const at = (tail: string) => `${route.prefix}/customers/${customer.id}/${tail}`;
  return (
    <>
      <tr className="details">
        <td>{t('Microsoft ID')}</td>
        <td colSpan={3}>{customer.id}</td>
      </tr>
      <tr className="details">
        <td>{t('Products')}:</td>
        <td colSpan={3}>
          <Link to={at('add-products')}>{t('Add Products')}</Link> <Link to={at('orders')}>{t('View orders')}</Link>
        </td>
      </tr>
      <tr className="details">
        <td>{t('Subscriptions')}:</td>
        <td colSpan={3}>
          <Link to={at('add-products')}>{t('Add subscriptions')}</Link>{' '}
          <Link to={at('subscriptions')}>{t('View subscriptions')}</Link>
        </td>
      </tr>
    </>
  );
}
