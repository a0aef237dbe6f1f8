import type { ReactNode } from 'react';
import { GenerationContext } from './controls/kit.ts';
import { TickBoxCatalogue } from './g0/tick-box-catalogue.tsx';
import { CustomerList as CustomerList1 } from './g1/customer-list.tsx';
import { SubscriptionList as SubscriptionList1 } from './g1/subscription-list.tsx';
import { CustomerList as CustomerList2 } from './g2/customer-list.tsx';
import { SubscriptionList as SubscriptionList2 } from './g2/subscription-list.tsx';
import { CustomerGridPage } from './g3/customer-grid-page.tsx';
import { SubscriptionList as SubscriptionList3 } from './g3/subscription-list.tsx';
import { useAddress } from './location.ts';
import { AccountSettings } from './pages/account-settings.tsx';
import { Catalogue } from './pages/catalogue.tsx';
import { CustomerAccount } from './pages/customer-account.tsx';
import { Orders } from './pages/orders.tsx';
import { Home, NotFound, PlainCustomerPage } from './pages/plain-page.tsx';
import { RelationshipRequest } from './pages/relationship-request.tsx';
import { SubscriptionDetail } from './pages/subscription-detail.tsx';
import { NewTransfer, Transfer } from './pages/transfer.tsx';
import { Transfers } from './pages/transfers.tsx';
import { type Generation, parseRoute, type Route } from './route.ts';

/** One address, one page. */
export function App() {
  const address = useAddress();
  const route = parseRoute(address.split('?')[0] ?? '/');
  leaveGeneration(route.generation);
  return <GenerationContext value={route.generation}>{pageOf(route)}</GenerationContext>;
}

const startedAs: Generation = parseRoute(location.pathname).generation;

/** The 2026 pages are another application: crossing over loads the page anew. */
function leaveGeneration(generation: Generation): void {
  if ((generation === 'g3') !== (startedAs === 'g3')) location.reload();
}

function pageOf(route: Route): ReactNode {
  // A key per page and customer: React must not carry typed values from one to the next.
  const key = `${route.page} ${route.customer ?? ''} ${route.item ?? ''}`;
  switch (route.page) {
    case 'customers':
      if (route.generation === 'g3') return <CustomerGridPage key={key} route={route} kind="customer-list" />;
      return route.generation === 'g2' ? <CustomerList2 key={key} route={route} /> : <CustomerList1 key={key} route={route} />;
    case 'administer':
      return <CustomerGridPage key={key} route={route} kind="administer" />;
    case 'subscriptions':
      // No customer in the key: the fault "stale rows" needs the page to stay.
      if (route.generation === 'g3') return <SubscriptionList3 key="subscriptions" route={route} />;
      if (route.generation === 'g2') return <SubscriptionList2 key="subscriptions" route={route} />;
      return <SubscriptionList1 key="subscriptions" route={route} />;
    case 'subscription':
      return <SubscriptionDetail key={key} route={route} />;
    case 'tick-box-catalogue':
      return <TickBoxCatalogue key={key} route={route} />;
    case 'catalogue':
      return <Catalogue key={key} route={route} />;
    case 'orders':
      return <Orders key={key} route={route} />;
    case 'transfers':
      return <Transfers key={key} route={route} />;
    case 'new-transfer':
      return <NewTransfer key={key} route={route} />;
    case 'transfer':
      return <Transfer key={key} route={route} />;
    case 'relationship-request':
      return <RelationshipRequest key={key} route={route} />;
    case 'customer-account':
      return <CustomerAccount key={key} route={route} />;
    case 'legal-info':
    case 'azure-ad-profile':
    case 'identifiers':
      return <AccountSettings key={key} route={route} page={route.page} />;
    case 'home':
      return <Home route={route} />;
    default:
      return route.customer ? <PlainCustomerPage key={key} route={route} /> : <NotFound route={route} />;
  }
}
