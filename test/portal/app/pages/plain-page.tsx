import { t } from '../boot.ts';
import { useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { Link } from '../link.tsx';
import { BrokenPage, Loading } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { CustomerRow } from '../views.ts';

const labels: Record<string, string> = {
  'customer-software': 'Software',
  'customer-azurereservations': 'Azure reservations',
  'customer-devices': 'Devices',
  'customer-users': 'Users and licenses',
  'customer-adminrelationships': 'Admin relationships',
  'customer-servicemanagementpage': 'Service management',
  'customer-servicerequests': 'Service requests',
  'customer-analytics': 'Analytics',
};

/** Pages that only have to be there: menu targets without work to do. */
export function PlainCustomerPage({ route }: { route: Route }) {
  const { data, error } = useData<CustomerRow>(`customers/${route.customer}`);
  const label = labels[route.page] ?? 'Page not found';
  return (
    <Frame route={route} area="customer" current={label} customerName={data?.name}>
      {error ? <BrokenPage error={error} /> : !data ? <Loading /> : <Heading bold={data.name} light={t(label)} title={t(label)} />}
    </Frame>
  );
}

export function Home({ route }: { route: Route }) {
  return (
    <Frame route={route} area="home">
      <Heading bold={t('Home')} />
      <ul className="tiles">
        <li>
          <Link to={`${route.prefix}/customers/list`}>{t('Customers')}</Link>
        </li>
        <li>
          <Link to="/dashboard/account/v3/organization/legalinfo">{t('Account settings')}</Link>
        </li>
      </ul>
    </Frame>
  );
}

export function NotFound({ route }: { route: Route }) {
  return (
    <Frame route={route} area="home">
      <Heading bold={t('Page not found')} />
    </Frame>
  );
}
