import { useState } from 'react';
import { t } from '../boot.ts';
import { CommandBar } from '../command-bar.tsx';
import { download, useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { Icon } from '../icon.tsx';
import { Link } from '../link.tsx';
import { navigate } from '../location.ts';
import { BrokenPage, Loading } from '../notice.tsx';
import { Pager } from '../pager.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { CustomerRow, PageOf } from '../views.ts';

// No picture shows the length of a page in this generation.
const pageSize = 25;

/** Picture customers__customer-list (May 2023). */
export function CustomerList({ route }: { route: Route }) {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<'ascending' | 'descending'>();
  const [showsAdvisors, setShowsAdvisors] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { data, error } = useData<PageOf<CustomerRow>>(
    `customers?size=${pageSize}&page=${page}&search=${encodeURIComponent(search)}&sort=${sort ?? ''}`,
  );
  return (
    <Frame route={route} area="customers" current="Customer list">
      <Heading bold={t('Customer List')} light={t('Customers')} title={t('Customers')} />
      <p>
        {t(
          'Connect, manage or support your existing customers, connect with new customers or invite a customer to establish a new relationship.',
        )}{' '}
        <a href="#learn-more">{t('Learn more')}</a>
      </p>
      <div className="heading-row">
        <h2>{t('Customers')}</h2>
        <label className="toggle">
          <input
            type="checkbox"
            role="switch"
            aria-checked={showsAdvisors}
            checked={showsAdvisors}
            onChange={() => setShowsAdvisors(!showsAdvisors)}
          />{' '}
          {t('View advisor relationship type')}
        </label>
      </div>
      <div className="heading-row">
        <Commands route={route} chosen={chosen} />
        <span className="search-field">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('Search')}
            placeholder={t('Search')}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setPage(1);
            }}
          />
        </span>
      </div>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <table className="list">
          <thead>
            <tr>
              <td />
              <th scope="col" aria-sort={sort ?? 'none'}>
                <button type="button" onClick={() => setSort(sort === 'ascending' ? 'descending' : 'ascending')}>
                  {t('Name')} <Icon name={sort === 'descending' ? 'arrowDown' : 'arrowUp'} />
                </button>
              </th>
              {['Microsoft ID', 'Primary domain name', 'Relationship', 'Tags'].map((word) => (
                <th scope="col" key={word}>
                  {t(word)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {data.rows.map((customer) => (
              <Row
                key={customer.id}
                route={route}
                customer={customer}
                isChosen={chosen === customer.id}
                onChoose={() => setChosen(customer.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {data && <Pager page={data.page} pages={data.pages} onPage={setPage} />}
    </Frame>
  );
}

function Commands({ route, chosen }: { route: Route; chosen: string | undefined }) {
  const at = (tail: string) => navigate(`${route.prefix}/customers/${chosen}/${tail}`);
  return (
    <CommandBar
      commands={[
        { label: t('Add Customer'), icon: 'person' },
        { label: t('New relationship'), icon: 'person', onPress: () => navigate(`${route.prefix}/customers/relationshiprequest`) },
        { label: t('New order'), icon: 'plus', disabled: !chosen, onPress: () => at('add-products') },
        { label: t('Manage tags'), icon: 'pencil' },
        { label: t('Assign tags'), icon: 'check' },
        { label: t('Export'), icon: 'download', onPress: () => download('customers.csv?tags=true') },
        { label: t('Service Management'), icon: 'arrowRight', disabled: !chosen, onPress: () => at('servicemanagementpage') },
      ]}
    />
  );
}

function Row({
  route,
  customer,
  isChosen,
  onChoose,
}: {
  route: Route;
  customer: CustomerRow;
  isChosen: boolean;
  onChoose(): void;
}) {
  const { id, name, domain, relationship, tags } = customer;
  return (
    <tr className={isChosen ? 'chosen' : ''}>
      <td>
        <input type="radio" name="customer" aria-label={t('Select row')} checked={isChosen} onChange={onChoose} />
      </td>
      <td>
        <Link to={`${route.prefix}/customers/${id}/subscriptions`}>{name}</Link>
      </td>
      <td>{id}</td>
      <td>{domain}</td>
      <td>{t(relationship)}</td>
      <td>
        {tags.slice(0, 2).map((tag) => (
          <span className="tag" key={tag}>
            {tag}
          </span>
        ))}
        {tags.length > 2 && `+${tags.length - 2}`}
      </td>
      <td>
        <button type="button" className="link" aria-label={t('More actions for {name}', { name })}>
          <Icon name="more" />
        </button>
      </td>
    </tr>
  );
}
