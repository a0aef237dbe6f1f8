/** Pages made by hand after the portal reference, one function per shape. Names and ids are invented. */

export const customer = '33998320-0de4-465b-bdfe-25c790c3fb12';
export const otherCustomer = '44444444-0de4-465b-bdfe-25c790c3fb12';
export const subscriptionsPath = `/commerce/customers/${customer}/subscriptions`;

/** The nth subscription id of these tests. */
export const subscriptionId = (n: number) => `5a5a5a5a-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const customerId = (n: number) => `c0c0c0c0-0000-4000-8000-${String(n).padStart(12, '0')}`;

export interface RowValues {
  n: number;
  name?: string;
  quantity?: string;
  status?: string;
  /** Whole href; default the subscription of this customer. */
  href?: string;
}

export interface Row {
  id: string;
  name: string;
  quantity: string;
  status: string;
  href: string;
}

export function aRow({ n, name, quantity, status, href }: RowValues): Row {
  return {
    id: subscriptionId(n),
    name: name ?? `Microsoft 365 Business Standard ${n}`,
    quantity: quantity ?? `${n} Licenses`,
    status: status ?? 'Auto renews on 9/10/2022',
    href: href ?? `${subscriptionsPath}/${subscriptionId(n)}`,
  };
}

export const rows = (count: number, from = 1): Row[] => Array.from({ length: count }, (_, i) => aRow({ n: from + i }));

/** The frame of 2021: dark header with the organisation, breadcrumb, menu of the customer, heading in two parts. */
export function portalPage(content: string, { heading = 'O365 Test | Subscriptions', lang = 'en-US', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>Subscriptions | Partner Center</title>${head}</head><body>
    <header role="banner"><span>Microsoft Partner Center</span> <small>Contoso Partners GmbH</small>
      <input type="search" placeholder="Search" value="find me anywhere">
      <button aria-label="Account manager for Ada Admin"><i></i></button></header>
    <nav aria-label="Breadcrumb"><a href="/dashboard">Home</a> <a href="/commerce/customers/list">Customers</a></nav>
    <nav><a href="/commerce/customers/${customer}/subscriptions">Subscriptions</a> <a href="#software">Software</a>
      <a href="/commerce/customers/${customer}/account">Account</a></nav>
    <main><h1>${heading}</h1>${content}</main></body></html>`;
}

const link = (row: Row) => `<a href="${row.href}">${row.name}</a>`;

export function nativeTable(tableRows: Row[], headers = ['Name', 'Quantity', 'Status', '']): string {
  const head = headers.map((header) => `<th>${header}</th>`).join('');
  const body = tableRows
    .map(
      (row) =>
        `<tr><td>${link(row)}</td><td>${row.quantity}</td><td>${row.status}</td><td><button aria-label="Expand" aria-expanded="false">v</button></td></tr>`,
    )
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

export function ariaGrid(gridRows: Row[], headers = ['Name', 'Quantity', 'Status']): string {
  const head = headers.map((header) => `<div role="columnheader"><span><button>${header}</button></span></div>`).join('');
  const body = gridRows
    .map(
      (row) =>
        `<div role="row"><div role="rowheader">${link(row)}</div><div role="gridcell"><span>${row.quantity}</span></div><div role="gridcell">${row.status}</div></div>`,
    )
    .join('');
  return `<div role="grid"><div role="rowgroup"><div role="row">${head}</div></div><div role="rowgroup">${body}</div></div>`;
}

export interface ShadowGrid {
  rows: Row[];
  /** Milliseconds of skeleton rows before the real ones. */
  skeletonFor?: number;
  /** Page size of the pager. */
  pageSize?: number;
  /** The total that the page claims; default the true one. */
  claims?: number;
  startPage?: number;
}

/**
 * The web components of 2026: prefixed elements, the grid's table in a nested open shadow root, cell contents slotted from the light tree,
 * skeleton rows, a pager of buttons whose labels are slotted, `83 results found.`
 */
export function shadowGridPage({ rows: all, skeletonFor = 0, pageSize = 10, claims, startPage = 1 }: ShadowGrid): string {
  const data = JSON.stringify({ all, skeletonFor, pageSize, claims: claims ?? all.length, startPage });
  return portalPage(
    `<p class="total"></p><customer_he-layout></customer_he-layout><script>
    const data = ${data};
    let current = data.startPage;
    const pages = Math.ceil(data.all.length / data.pageSize);
    customElements.define('customer_he-button', class extends HTMLElement {
      connectedCallback() {
        const shadow = this.attachShadow({ mode: 'open' });
        shadow.innerHTML = '<button type="button"><slot></slot></button>';
        shadow.querySelector('button').disabled = this.hasAttribute('disabled');
        if (this.hasAttribute('current')) shadow.querySelector('button').setAttribute('aria-current', 'page');
      }
    });
    customElements.define('customer_he-data-grid', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }); this.show(true); }
      show(isSkeleton) {
        const rows = isSkeleton && data.skeletonFor ? [] : data.all.slice((current - 1) * data.pageSize, current * data.pageSize);
        const cell = (row, column, tag) => '<' + tag + ' role="' + (tag === 'th' ? 'rowheader' : 'gridcell') + '"><slot name="' + column + '-' + row.id + '"></slot></' + tag + '>';
        const body = isSkeleton && data.skeletonFor
          ? Array.from({ length: 10 }, (_, i) => '<tr role="row" id="row-he-row-' + i + '"><th role="rowheader"></th><td role="gridcell"></td><td role="gridcell"></td></tr>')
          : rows.map((row) => '<tr role="row" id="row-' + row.id + '">' + cell(row, 'name', 'th') + cell(row, 'quantity', 'td') + cell(row, 'status', 'td') + '</tr>');
        this.shadowRoot.innerHTML = '<table role="grid"><thead role="rowgroup"><tr id="column-header" role="row">' +
          ['Name', 'Quantity', 'Status'].map((h) => '<th role="columnheader"><button class="data-grid__sort">' + h + '</button></th>').join('') +
          '</tr></thead><tbody role="rowgroup">' + body.join('') + '</tbody></table><slot name="pagination"></slot>';
        for (const old of [...this.querySelectorAll('[slot]:not([slot=pagination])')]) old.remove();
        for (const row of rows) for (const column of ['name', 'quantity', 'status']) {
          const span = document.createElement('span');
          span.slot = column + '-' + row.id;
          if (column === 'name') { const a = document.createElement('a'); a.href = row.href; a.textContent = row.name; span.append(a); }
          else span.textContent = row[column];
          this.append(span);
        }
        if (isSkeleton && data.skeletonFor) setTimeout(() => this.show(false), data.skeletonFor);
        else this.pager();
      }
      pager() {
        this.querySelector('[slot=pagination]')?.remove();
        if (pages < 2) return;
        const nav = document.createElement('nav');
        nav.slot = 'pagination';
        const add = (label, page, attributes) => {
          const button = document.createElement('customer_he-button');
          button.textContent = label;
          for (const name of attributes) button.setAttribute(name, '');
          button.addEventListener('click', () => { if (!button.hasAttribute('disabled')) { window.turned = (window.turned ?? 0) + 1; current = page; this.show(true); } });
          nav.append(button);
        };
        add('Previous', current - 1, current === 1 ? ['disabled'] : []);
        for (let page = 1; page <= pages; page++) add(String(page), page, page === current ? ['current'] : []);
        add('Next', current + 1, current === pages ? ['disabled'] : []);
        this.append(nav);
      }
    });
    customElements.define('customer_he-layout', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<section><customer_he-data-grid></customer_he-data-grid></section>';
      }
    });
    document.querySelector('.total').textContent = data.claims + ' results found.';
    </script>`,
  );
}
