import { type GridRequest, requestIn } from '../grid-page.ts';
import { customersOf, type ShownCustomer, type ShownSubscription, subscriptionsOf } from '../list-data.ts';

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

/** Changes the rows once the list is scrolled beyond its first screens, as a portal does that hears of something new. */
export function changeRows({ change, rows }: GridPage, position: () => number, show: (rows: PageRow[]) => void): void {
  if (change === 'none') return;
  let now = rows;
  let turns = 0;
  const timer = setInterval(() => {
    if (position() < 4_000) return;
    turns++;
    now = changed(now, change, turns);
    show(now);
    if (change !== 'never-still') clearInterval(timer);
  }, 50);
}

function changed(rows: PageRow[], change: GridRequest['change'], turn: number): PageRow[] {
  const moved = rows[300];
  const [first, ...others] = rows;
  if (!moved || !first) return rows;
  if (change === 'row-moves-up') return [moved, ...rows.filter((row) => row !== moved)];
  if (change === 'row-goes-and-one-comes') return [{ ...moved }, ...others.filter((row) => row !== moved)];
  if (change === 'row-is-edited') return rows.map((row, index) => (index < 250 ? { ...row, third: 'Suspended' } : row));
  return rows.map((row, index) => (index % 7 === turn % 7 ? { ...row, second: `${turn + 2_000} Licenses` } : row));
}
