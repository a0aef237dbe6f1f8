import { type GridRequest, requestIn } from '../grid-page.ts';
import { changedRow, customersOf, type ShownCustomer, type ShownSubscription, subscriptionsOf } from '../list-data.ts';

/** One line of the grid whatever it lists: the cells in the order of the columns, the first one a link. */
export interface PageRow {
  id: string;
  href: string;
  name: string;
  second: string;
  third: string;
}

export interface GridPage extends Omit<GridRequest, 'rows'> {
  host: HTMLElement;
  rows: PageRow[];
  headers: [string, string, string];
}

const fromSubscription = ({ id, href, name, quantity, status }: ShownSubscription): PageRow => ({
  id,
  href,
  name,
  second: quantity,
  third: status,
});
const fromCustomer = ({ id, href, name, domain, relationship }: ShownCustomer): PageRow => ({
  id,
  href,
  name,
  second: domain,
  third: relationship,
});

/** What this page is asked to show, and where. */
export function gridPage(): GridPage {
  const request = requestIn(new URLSearchParams(location.search));
  const host = document.getElementById('grid');
  if (!request || !host) throw new Error('Expected an address that says what to show');
  const customer = /customers\/([0-9a-f-]{36})\//.exec(location.pathname)?.[1];
  const rows = customer
    ? subscriptionsOf(customer, request.rows).map(fromSubscription)
    : customersOf(request.rows).map(fromCustomer);
  const headers: GridPage['headers'] = customer
    ? ['Name', 'Quantity', 'Status']
    : ['Company name', 'Primary domain name', 'Relationship'];
  return { ...request, host, rows, headers };
}

/** Changes the rows while a reader is on its way through the list, as a portal does that hears of something new. */
export function changeRows({ change, rows }: GridPage, position: () => number, show: (rows: PageRow[]) => void): void {
  if (change === 'none') return;
  const timer = setInterval(() => {
    if (position() < 1_500 || position() > 3_500) return;
    clearInterval(timer);
    show(changed(rows, change));
  }, 50);
}

function changed(rows: PageRow[], change: GridRequest['change']): PageRow[] {
  const moved = rows[changedRow];
  const [first, ...others] = rows;
  if (!moved || !first) return rows;
  if (change === 'row-moves-up') return [moved, ...rows.filter((row) => row !== moved)];
  if (change === 'row-goes-and-one-comes') return [moved, ...others.filter((row) => row !== moved)];
  return rows.map((row) => (row === first ? { ...row, third: 'Suspended' } : row));
}
