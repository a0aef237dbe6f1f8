import {
  aRow,
  ariaGrid,
  customer,
  nativeTable,
  otherCustomer,
  portalPage,
  rows,
  subscriptionId,
  subscriptionsPath,
} from './fixture-pages';
import { captureSubscriptions, readSubscriptions } from './read-subscriptions';
import { expect, test } from './reader-page';

const names = (capture: Awaited<ReturnType<typeof captureSubscriptions>>) =>
  capture.sections.flatMap((section) => section.rows.map(({ name }) => name));

test('rows that are not drawn are not rows', async ({ reader }) => {
  const table = nativeTable(rows(8))
    .replace('<tr><td><a href', '<tr hidden><td><a href')
    .replace('<tr><td><a href', '<tr style="display:none"><td><a href')
    .replace('<tr><td><a href', '<tr style="visibility:hidden"><td><a href')
    .replace('<tr><td><a href', '<tr style="opacity:0"><td><a href')
    .replace('<tr><td><a href', '<tr aria-hidden="true"><td><a href')
    .replace('<tr><td><a href', '<tr style="visibility:collapse"><td><a href');
  await reader.open(subscriptionsPath, portalPage(table));
  expect(names(await captureSubscriptions(reader))).toEqual([
    'Microsoft 365 Business Standard 7',
    'Microsoft 365 Business Standard 8',
  ]);
});

test('tables that only look like the list are left out', async ({ reader }) => {
  const offers = nativeTable([1, 2].map((n) => ({ ...aRow({ n }), href: '/commerce/sales', name: `Offer ${n}` })));
  const stale = nativeTable(rows(2).map((row) => ({ ...row, href: row.href.replace(customer, otherCustomer) })));
  const transfers =
    '<table><tr><th>Request Id</th><th>Created date (UTC)</th><th>Indirect provider</th><th>Status</th></tr><tr><td>1</td><td>2</td><td>3</td><td>Active</td></tr></table>';
  await reader.open(
    subscriptionsPath,
    portalPage(
      `<div hidden>${stale}</div><div aria-hidden="true">${stale}</div>${transfers}${nativeTable(rows(3))}<h3>Recommended</h3>${offers}`,
    ),
  );
  const capture = await captureSubscriptions(reader);
  expect(names(capture)).toEqual(rows(3).map(({ name }) => name));
  expect(capture.sections).toMatchObject([{ section: 'all', completeness: { isComplete: true } }]);
});

test('a visible table of another customer beside the list is refused', async ({ reader }) => {
  const stale = nativeTable(rows(2, 20).map((row) => ({ ...row, href: row.href.replace(customer, otherCustomer) })));
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(3)) + stale));
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'customer-differs' });
});

test('two different lists of one section are refused', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(2)) + nativeTable(rows(2, 10))));
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'two-lists' });
});

test('elements named after properties of forms and documents change nothing', async ({ reader }) => {
  const inputs = [
    'childNodes',
    'firstChild',
    'nextSibling',
    'nodeType',
    'parentNode',
    'getAttribute',
    'attributes',
    'shadowRoot',
    'localName',
    'role',
    'matches',
  ]
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
  const images = ['documentElement', 'body', 'visibilityState', 'scrollingElement', 'getElementById']
    .map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`)
    .join('');
  await reader.open(subscriptionsPath, portalPage(`${images}<form>${inputs}${nativeTable(rows(2))}</form>`));
  expect(names(await captureSubscriptions(reader))).toEqual(rows(2).map(({ name }) => name));
});

test('names are read as a person sees them', async ({ reader }) => {
  const shown = [
    aRow({ n: 1, name: '  Micro<mark>soft</mark> 365\u00a0E3 ' }),
    aRow({
      n: 2,
      name: '\u200eVisio\u200b Plan 2<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">opens in a new window</span>',
    }),
    aRow({ n: 3, name: 'Power BI Pro</a><span>Upgrade now</span><a href="#info" title="i">' }),
    aRow({ n: 4, name: 'O&#39;Neill &amp; Sons, Inc. 公司 שלום' }),
  ];
  await reader.open(subscriptionsPath, portalPage(nativeTable(shown)));
  expect(names(await captureSubscriptions(reader))).toEqual([
    'Microsoft 365 E3',
    'Visio Plan 2',
    'Power BI Pro',
    "O'Neill & Sons, Inc. 公司 שלום",
  ]);
});

test('columns in any order, unknown ones kept by their header', async ({ reader }) => {
  const table = `<table><thead><tr><th></th><th>Status <span>↑</span></th><th>Purchased by</th><th>Licenses</th><th>Product</th></tr></thead><tbody>
    <tr><td><input type="checkbox"></td><td>Suspended <button>Why?</button></td><td>Ada</td><td><input type="number" value="12"> Licenses</td><td><a href="${subscriptionsPath}/${subscriptionId(1).toUpperCase()}">Visio</a></td></tr></tbody></table>`;
  await reader.open(subscriptionsPath, portalPage(table));
  expect((await captureSubscriptions(reader)).sections[0]?.rows).toEqual([
    {
      id: subscriptionId(1),
      name: 'Visio',
      quantity: 12,
      quantityText: '12 Licenses',
      status: 'suspended',
      statusText: 'Suspended',
      isUsageBased: false,
      other: { 'Purchased by': 'Ada' },
    },
  ]);
});

test('two quantity columns are refused: which one is it?', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(1), ['Name', 'Quantity', 'Status', 'Quantity'])));
  expect((await readSubscriptions(reader)).reading).toMatchObject({ ok: false, reason: 'columns-not-understood' });
});

test('a license-based list without a quantity column is refused', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(1), ['Name', 'Seats used', 'Status', ''])));
  expect((await readSubscriptions(reader)).reading).toEqual({
    ok: false,
    reason: 'columns-not-understood',
    detail: 'no quantity column',
  });
});

test.describe('words of other languages', () => {
  for (const [lang, headers, status, expected] of [
    [
      'nl-NL',
      ['Naam', 'Aantal', 'Status'],
      'Wordt automatisch verlengd op 10-9-2022',
      { status: 'active', renewsOn: '2022-09-10' },
    ],
    ['de-DE', ['Name', 'Menge', 'Status'], 'Ausgesetzt', { status: 'suspended' }],
    ['fr-FR', ['Nom', 'Quantité', 'État'], 'Actif', { status: 'active' }],
    ['ja-JP', ['名前', '数量', '状態'], '自動更新: 2022/09/10', { status: 'active', renewsOn: '2022-09-10' }],
    ['zh-CN', ['名称', '数量', '状态'], '挂起', { status: 'unknown', statusText: '挂起' }],
    ['en-US', ['Name', 'Menge', 'Estado'], 'Active', { status: 'active' }],
  ] as const) {
    test(`${lang}: ${headers.join(', ')}`, async ({ reader }) => {
      await reader.open(subscriptionsPath, portalPage(ariaGrid([aRow({ n: 1, status, quantity: '1' })], [...headers]), { lang }));
      expect((await captureSubscriptions(reader)).sections[0]?.rows[0]).toMatchObject({ quantity: 1, ...expected });
    });
  }
});

test.describe('where a row says which subscription it is', () => {
  const grid = (cells: string, attributes = '') =>
    `<div role="grid"><div role="row"><span role="columnheader">Name</span><span role="columnheader">Quantity</span><span role="columnheader">Status</span><span role="columnheader">Subscription id</span></div><div role="row" ${attributes}>${cells}</div></div>`;
  const cells = (name: string, id = '') =>
    `<span role="gridcell">${name}</span><span role="gridcell">3 Licenses</span><span role="gridcell">Active</span><span role="gridcell">${id}</span>`;

  for (const [where, html] of [
    ['the row id', grid(cells('Visio'), `id="row-${subscriptionId(1)}"`)],
    ['a data attribute', grid(cells('Visio'), `data-row-key="${subscriptionId(1)}"`)],
    ['an id column', grid(cells('Visio', subscriptionId(1).toUpperCase()))],
    ['a link within the page', grid(cells(`<a href="#${subscriptionId(1)}">Visio</a>`))],
    ['a route behind the hash', grid(cells(`<a href="#/customers/${customer}/subscriptions/${subscriptionId(1)}">Visio</a>`))],
  ] as const) {
    test(where, async ({ reader }) => {
      await reader.open(subscriptionsPath, portalPage(html));
      expect((await captureSubscriptions(reader)).sections[0]?.rows).toMatchObject([
        { id: subscriptionId(1), name: 'Visio', quantity: 3 },
      ]);
    });
  }

  test('nowhere: refused', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(grid(cells('Visio', 'n/a'))));
    expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'rows-without-id' });
  });

  test('not in every row: incomplete', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(nativeTable([aRow({ n: 1 }), aRow({ n: 2, href: '/commerce/home' })])));
    expect((await captureSubscriptions(reader)).sections).toMatchObject([
      { rows: [{ id: subscriptionId(1) }], completeness: { isComplete: false, reason: 'rows-without-id' } },
    ]);
  });

  test('two ids in one row: refused', async ({ reader }) => {
    await reader.open(
      subscriptionsPath,
      portalPage(grid(cells(`<a href="${subscriptionsPath}/${subscriptionId(1)}">Visio</a>`, subscriptionId(2)))),
    );
    expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'rows-contradict' });
  });

  test('only in the opened details of the row', async ({ reader }) => {
    const table = `<h2>Usage-based</h2><table><thead><tr><th>Name</th><th>Current estimated cost</th><th>Status</th><th>Reseller</th></tr></thead><tbody>
      <tr><td>Azure plan</td><td>€0.00</td><td>Active</td><td>None</td></tr>
      <tr><td colspan="4"><p>Subscription Id: ${subscriptionId(1)}</p><table><tr><th>Azure subscription name</th><th>Status</th><th>Id</th></tr>
        <tr><td>Azure subscription 1</td><td>inactive</td><td>${subscriptionId(2)}</td></tr></table></td></tr></tbody></table>`;
    await reader.open(subscriptionsPath, portalPage(table));
    expect((await captureSubscriptions(reader)).sections).toMatchObject([
      {
        section: 'usage-based',
        rows: [{ id: subscriptionId(1), name: 'Azure plan', status: 'active', commerceType: 'azure', isUsageBased: true }],
      },
    ]);
  });
});

test.describe('empty lists', () => {
  test('a sentence that says so proves it', async ({ reader }) => {
    await reader.open(
      subscriptionsPath,
      portalPage(
        `<h2>License-based</h2>${nativeTable(rows(1))}<h2>Usage-based</h2><p>This customer doesn't have any usage-based subscriptions.</p>`,
      ),
    );
    expect((await captureSubscriptions(reader)).sections).toMatchObject([
      { section: 'license-based', completeness: { isComplete: true } },
      { section: 'usage-based', rows: [], completeness: { isComplete: true, proof: 'end-of-list' } },
    ]);
  });

  test('a note in the table proves it', async ({ reader }) => {
    const table =
      '<table><thead><tr><th>Name</th><th>Quantity</th><th>Status</th></tr></thead><tbody><tr><td colspan="3">No results found</td></tr></tbody></table>';
    await reader.open(subscriptionsPath, portalPage(table));
    expect((await captureSubscriptions(reader)).sections).toMatchObject([{ rows: [], completeness: { isComplete: true } }]);
  });

  test('no rows and no word about it prove nothing', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(nativeTable([])));
    expect((await captureSubscriptions(reader)).sections).toMatchObject([
      { rows: [], completeness: { isComplete: false, reason: 'no-proof-of-end' } },
    ]);
  });

  test.describe('the admin may look at one that says nothing and call it empty', () => {
    const empty = nativeTable([]);
    const tabs = (chosen: string, panel: string) =>
      portalPage(
        `<div role="tablist">${['Azure', 'Online Services']
          .map((name) => `<button role="tab" aria-selected="${name === chosen}">${name}</button>`)
          .join('')}</div><div role="tabpanel">${panel}</div>`,
      );
    const cases: [string, string, string[]][] = [
      ['the only list', portalPage(empty), ['all']],
      ['the tab that is open', tabs('Azure', empty), ['azure']],
      ['not one behind another tab', tabs('Online Services', nativeTable(rows(1))), []],
      ['not one with rows', portalPage(nativeTable(rows(2))), []],
      ['not one with rows that show no id', portalPage(nativeTable([{ ...aRow({ n: 1 }), href: '/commerce' }])), []],
      ['not one that is still loading', portalPage(`<div aria-busy="true">Loading</div>${empty}`), []],
      ['not one that counts rows', portalPage(`${empty}<p>3 results found.</p>`), []],
      ['not one behind a search', portalPage(`<input type="search" value="Power BI" aria-label="Search">${empty}`), []],
      ['not one of an error page', portalPage('<h1>Something went wrong</h1>'), []],
    ];
    for (const [name, html, wanted] of cases) {
      test(name, async ({ reader }) => {
        await reader.open(subscriptionsPath, html);
        const looked = await reader.run(({ emptyLookingLists }) => emptyLookingLists(document, new URL(location.href)));
        expect(looked).toEqual(wanted);
      });
    }

    test('by the name on its tab', async ({ reader }) => {
      await reader.open(subscriptionsPath, tabs('Azure', empty));
      const names = await reader.run(({ tabNamesOf }) => [...tabNamesOf(document, new URL(location.href))]);
      expect(names).toEqual([
        ['azure', 'Azure'],
        ['online-services', 'Online Services'],
      ]);
    });
  });

  test('a page without any list is refused', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage('<p>Welcome</p>'));
    expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'list-not-found' });
  });
});

test('a search in effect makes the list incomplete; the search box of the header does not', async ({ reader }) => {
  await reader.open(
    subscriptionsPath,
    portalPage(`<input type="search" placeholder="Search" value="visio">${nativeTable(rows(2))}`),
  );
  expect((await captureSubscriptions(reader)).sections).toMatchObject([
    { completeness: { isComplete: false, reason: 'filter-in-effect' } },
  ]);
});

test('rows inside of rows are add-ons of the one above', async ({ reader }) => {
  const row = (n: number, level: number) =>
    `<div role="row" aria-level="${level}"><span role="gridcell"><a href="${subscriptionsPath}/${subscriptionId(n)}">S${n}</a></span><span role="gridcell">1 Licenses</span><span role="gridcell">Active</span></div>`;
  const grid = `<div role="treegrid"><div role="row"><span role="columnheader">Name</span><span role="columnheader">Quantity</span><span role="columnheader">Status</span></div>${row(1, 1)}${row(2, 2)}${row(3, 1)}</div>`;
  await reader.open(subscriptionsPath, portalPage(grid));
  const [section] = (await captureSubscriptions(reader)).sections;
  expect(section?.rows.map(({ addOnOf }) => addOnOf)).toEqual([undefined, subscriptionId(1), undefined]);
});

test('500 rows are all found', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(ariaGrid(rows(500))));
  expect(await reader.run((readers) => readers.subscriptionAnchors(document).size)).toBe(500);
});

test.describe('columns and their headers', () => {
  const table = (headers: string, row: string) => `<table><thead><tr>${headers}</tr></thead><tbody><tr>${row}</tr></tbody></table>`;
  const cells = `<td><a href="${subscriptionsPath}/${subscriptionId(1)}">Visio</a></td><td>3 Licenses</td><td>Active</td>`;
  const headers = '<th>Name</th><th>Quantity</th><th>Status</th>';
  const tick = '<td><input type="checkbox"></td>';
  const chevron = '<td><button type="button" aria-expanded="false"><i></i></button></td>';

  for (const [what, html] of [
    ['a tick column without a header', table(headers, tick + cells)],
    ['a chevron column without a header', table(headers, cells + chevron)],
    ['both', table(headers, tick + cells + chevron)],
    ['headers without a word at the end', table(`${headers}<th></th>`, cells)],
    [
      'a header that is not drawn, over a column that is not drawn',
      table(`<th hidden>Id</th>${headers}`, `<td hidden>9</td>${cells}`),
    ],
    ['a header that is not drawn, over a column that is', table(`<th hidden>Id</th>${headers}`, `<td>9</td>${cells}`)],
  ] as const) {
    test(what, async ({ reader }) => {
      await reader.open(subscriptionsPath, portalPage(html));
      expect((await captureSubscriptions(reader)).sections).toMatchObject([
        { rows: [{ name: 'Visio', quantity: 3, status: 'active' }], completeness: { isComplete: true } },
      ]);
    });
  }

  test('a row with one more value than there are headers can’t be read', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(table(headers, `<td>7</td>${cells}`)));
    expect((await captureSubscriptions(reader)).sections).toMatchObject([{ rows: [], completeness: { isComplete: false } }]);
  });
});

test.describe('names in cells', () => {
  for (const [what, cell, name] of [
    [
      'a button that looks like a link, and a badge',
      '<button type="button">Visio Plan 2</button><span>Upgrade available</span>',
      'Visio Plan 2',
    ],
    ['text and a button behind it', 'Visio Plan 2 <button type="button">Upgrade now</button>', 'Visio Plan 2'],
    ['an icon before it', '<i aria-hidden="true">\ue8a5</i><span>Visio</span> <b>Plan 2</b>', 'Visio Plan 2'],
    ['a tick box before it', '<label><input type="checkbox"></label> Visio Plan 2', 'Visio Plan 2'],
  ] as const) {
    test(what, async ({ reader }) => {
      const row = `<div role="row" id="row-${subscriptionId(1)}"><div role="rowheader">${cell}</div><div role="gridcell">1 Licenses</div><div role="gridcell">Active</div></div>`;
      const header = ['Name', 'Quantity', 'Status'].map((text) => `<div role="columnheader">${text}</div>`).join('');
      await reader.open(subscriptionsPath, portalPage(`<div role="grid"><div role="row">${header}</div>${row}</div>`));
      expect(names(await captureSubscriptions(reader))).toEqual([name]);
    });
  }
});

test('a measure is no sign of loading, a waiting bar is', async ({ reader }) => {
  const measure = '<div role="progressbar" aria-valuenow="0" aria-label="% of budget" style="width:9px;height:9px"></div>';
  await reader.open(subscriptionsPath, portalPage(measure + nativeTable(rows(1))));
  expect((await readSubscriptions(reader)).reading.ok).toBe(true);
  await reader.open(subscriptionsPath, portalPage(measure.replace(' aria-valuenow="0"', '') + nativeTable(rows(1))));
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'still-loading' });
});

test('the menu of another customer around rows that don’t say whose they are: refused', async ({ reader }) => {
  const html = portalPage(nativeTable(rows(2).map((row) => ({ ...row, href: `#${row.id}` })))).replaceAll(
    `/${customer}/`,
    `/${otherCustomer}/`,
  );
  await reader.open(subscriptionsPath, html);
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'customer-differs' });
});

test.describe('lists without any table or role', () => {
  const item = (n: number, status = 'Active', quantity = `${n} Licenses`) =>
    `<div class="r"><div><a href="${subscriptionsPath}/${subscriptionId(n)}">Visio ${n}</a></div><div>${quantity}</div><div>${status}</div><button type="button">More</button></div>`;
  const wanted = (n: number) => ({ id: subscriptionId(n), name: `Visio ${n}`, quantity: n, status: 'active' });

  test('rows of plain elements under section headings', async ({ reader }) => {
    await reader.open(
      subscriptionsPath,
      portalPage(
        `<h2>License-based</h2><div><div><b>Name</b> <b>Quantity</b> <b>Status</b></div>${item(1)}${item(2)}${item(3)}</div>`,
      ),
    );
    expect((await captureSubscriptions(reader)).sections).toMatchObject([
      { section: 'license-based', rows: [wanted(1), wanted(2), wanted(3)], completeness: { isComplete: true } },
    ]);
  });

  test('a list with a single item', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(`<ul><li>${item(4)}</li></ul>`));
    expect((await captureSubscriptions(reader)).sections).toMatchObject([{ rows: [wanted(4)] }]);
  });

  test('a status that nobody knows keeps its text', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(`<div>${item(1, 'On hold')}${item(2)}</div>`));
    expect((await captureSubscriptions(reader)).sections[0]?.rows[0]).toMatchObject({ status: 'unknown', statusText: 'On hold' });
  });

  test('two values that could be the quantity make the row unreadable', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(`<div>${item(1, '<p>Active</p><p>7 Licenses</p>')}${item(2)}</div>`));
    expect((await captureSubscriptions(reader)).sections).toMatchObject([
      { rows: [wanted(2)], completeness: { isComplete: false, reason: 'unreadable-rows' } },
    ]);
  });

  test('the links of the menu are no list', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(`<nav>${item(1)}${item(2)}</nav>`));
    expect((await readSubscriptions(reader)).reading).toMatchObject({ ok: false, reason: 'list-not-found' });
  });
});

test.describe('what changed pages taught (test/bench/pages)', () => {
  test('quantities under a usage-based heading are refused: the heading is another list’s', async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(`<h2>Usage-based</h2>${nativeTable(rows(2))}`));
    expect((await readSubscriptions(reader)).reading).toMatchObject({ ok: false, reason: 'columns-not-understood' });
  });

  test('a row that lost a cell beside its expander can’t be read', async ({ reader }) => {
    const table = nativeTable(rows(2)).replace('<td>1 Licenses</td>', '');
    await reader.open(subscriptionsPath, portalPage(table));
    expect((await captureSubscriptions(reader)).sections[0]).toMatchObject({
      rows: [{ quantity: 2 }],
      completeness: { isComplete: false, reason: 'unreadable-rows' },
    });
  });

  for (const style of [
    'clip-path: inset(50%)',
    'filter: opacity(0)',
    'position: absolute; top: -9999px',
    'position: absolute; width: 1px; height: 1px; overflow: hidden',
    'display: block; height: 0; overflow: hidden',
  ]) {
    test(`a row hidden by ${style} is no row`, async ({ reader }) => {
      await reader.open(subscriptionsPath, portalPage(nativeTable(rows(3)).replace('<tr><td><a', `<tr style="${style}"><td><a`)));
      expect(names(await captureSubscriptions(reader))).toEqual(rows(2, 2).map(({ name }) => name));
    });
  }

  test('links that lead out of the portal name no row', async ({ reader }) => {
    const away = rows(2).map((row) => ({ ...row, href: `https://example.org${row.href}` }));
    await reader.open(subscriptionsPath, portalPage(nativeTable(away)));
    expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'rows-without-id' });
  });

  test('the customer’s name is the one beside the page’s word, wherever that heading stands', async ({ reader }) => {
    const heading = '<div role="heading" aria-level="2"><b>Contoso</b> | Subscriptions</div>';
    const page = portalPage(`<h2>Recommended</h2>${nativeTable(rows(1))}${heading}`).replace(/<h1>.*?<\/h1>/, '');
    await reader.open(subscriptionsPath, page);
    expect((await captureSubscriptions(reader)).customerName).toBe('Contoso');
  });
});
