import { aRow, customer, nativeTable, portalPage, rows, subscriptionId, subscriptionsPath } from './fixture-pages';
import { captureSubscriptions, quickPace, readSubscriptions } from './read-subscriptions';
import { expect, type ReaderPage, test } from './reader-page';

const row = (n: number) =>
  `<div role="row" style="height:36px"><span role="gridcell"><a href="${subscriptionsPath}/${subscriptionId(n)}">S${n}</a></span><span role="gridcell">${n} Licenses</span><span role="gridcell">Active</span></div>`;
const header =
  '<div role="row"><span role="columnheader">Name</span><span role="columnheader">Quantity</span><span role="columnheader">Status</span></div>';

/** A box of 400 pixels that draws only the rows in view, a moment after each scroll. */
function virtualList({ count, stated, endsAt }: { count: number; stated?: number; endsAt?: number }): string {
  return portalPage(`<div role="grid" ${stated === undefined ? '' : `aria-rowcount="${stated}"`}>${header}
    <div id="box" style="height:400px;overflow:auto"><div id="space" style="position:relative;height:${(endsAt ?? count) * 36}px"></div></div></div>
    <script>
      const make = ${row.toString().replaceAll('subscriptionsPath', JSON.stringify(subscriptionsPath))};
      const subscriptionId = ${subscriptionId.toString()};
      const box = document.getElementById('box'), space = document.getElementById('space');
      const draw = () => {
        const first = Math.max(0, Math.floor(box.scrollTop / 36) - 2);
        const shown = Array.from({ length: Math.min(16, ${endsAt ?? count} - first) }, (_, i) => first + i + 1);
        space.innerHTML = shown.map((n) => '<div style="position:absolute;top:' + (n - 1) * 36 + 'px">' + make(n) + '</div>').join('');
      };
      draw();
      box.addEventListener('scroll', () => setTimeout(draw, 20));
    </script>`);
}

/** A box of 400 pixels with pages of ten rows, each drawn when it comes near; `late` pages after the ones behind them. Nothing is stated. */
const pagesDrawnLate = ({ count, late }: { count: number; late: number }) =>
  portalPage(`<div role="grid">${header}
    <div id="box" style="height:400px;overflow:auto"><div id="space" style="position:relative;height:${count * 36}px"></div></div></div>
    <script>
      const make = ${row.toString().replaceAll('subscriptionsPath', JSON.stringify(subscriptionsPath))};
      const subscriptionId = ${subscriptionId.toString()};
      const box = document.getElementById('box'), space = document.getElementById('space');
      const isNear = (page) => page * 360 < box.scrollTop + 800 && page * 360 + 360 > box.scrollTop - 400;
      const drawn = new Map();
      const add = (page) => {
        if (!isNear(page) || drawn.has(page)) return;
        const element = document.createElement('div');
        element.style.cssText = 'position:absolute;top:' + page * 360 + 'px';
        element.innerHTML = Array.from({ length: 10 }, (_, i) => make(page * 10 + i + 1)).join('');
        drawn.set(page, element);
        space.append(element);
      };
      const draw = () => {
        for (const [page, element] of drawn) if (!isNear(page)) { element.remove(); drawn.delete(page); }
        for (let page = 0; page < ${count / 10}; page++) if (isNear(page)) page % 3 === 1 ? setTimeout(add, ${late}, page) : add(page);
      };
      draw();
      box.addEventListener('scroll', draw);
    </script>`);

const quantities = async (reader: ReaderPage) =>
  (await captureSubscriptions(reader)).sections[0]?.rows.map(({ quantity }) => quantity);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('a list that draws only what is in view is scrolled to its end and back', async ({ reader }) => {
  await reader.open(subscriptionsPath, virtualList({ count: 120, stated: 121 }));
  await reader.page.evaluate(() => document.getElementById('box')?.scrollTo({ top: 2_000 }));
  const capture = await captureSubscriptions(reader);
  expect(capture.sections[0]?.completeness).toEqual({ isComplete: true, proof: 'end-of-list' });
  expect(capture.sections[0]?.rows.map(({ quantity }) => quantity).sort((a, b) => Number(a) - Number(b))).toEqual(upTo(120));
  expect(await reader.page.evaluate(() => document.getElementById('box')?.scrollTop)).toBe(2_000);
});

test('rows are waited for where a page of rows between two others is drawn last', async ({ reader }) => {
  await reader.open(subscriptionsPath, pagesDrawnLate({ count: 120, late: 400 }));
  const capture = await captureSubscriptions(reader);
  expect(capture.sections[0]?.rows.map(({ quantity }) => quantity).sort((a, b) => Number(a) - Number(b))).toEqual(upTo(120));
  expect(capture.sections[0]?.completeness).toEqual({ isComplete: true, proof: 'end-of-list' });
});

test('a list that ends before the number of rows it states is not complete', async ({ reader }) => {
  await reader.open(subscriptionsPath, virtualList({ count: 120, stated: 121, endsAt: 60 }));
  expect((await captureSubscriptions(reader)).sections[0]?.completeness).toMatchObject({
    isComplete: false,
    reason: 'list-not-at-end',
    read: 60,
  });
});

test('a long plain table is scrolled to the end of the window and back', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(90))));
  await reader.page.evaluate(() => window.scrollTo({ top: 300 }));
  expect(await quantities(reader)).toEqual(upTo(90));
  expect(await reader.page.evaluate(() => window.scrollY)).toBe(300);
});

const growing = (content: string, script: string) =>
  portalPage(`<div role="grid">${header}<div id="body">${upTo(20).map(row).join('')}</div></div>${content}<script>
    const make = ${row.toString().replaceAll('subscriptionsPath', JSON.stringify(subscriptionsPath))};
    const subscriptionId = ${subscriptionId.toString()};
    const body = document.getElementById('body');
    const more = () => setTimeout(() => { const from = body.children.length; for (let n = from + 1; n <= Math.min(from + 20, 70); n++) body.insertAdjacentHTML('beforeend', make(n)); after(); }, 40);
    let after = () => {};
    ${script}</script>`);

test('a list that grows at the end of the window is followed until it grows no more', async ({ reader }) => {
  await reader.open(
    subscriptionsPath,
    growing(
      '<div style="height:900px"></div>',
      "addEventListener('scroll', () => { if (scrollY + innerHeight >= document.documentElement.scrollHeight - 5) more(); });",
    ),
  );
  expect(await quantities(reader)).toEqual(upTo(70));
});

test('Load more is pressed until it is gone', async ({ reader }) => {
  await reader.open(
    subscriptionsPath,
    growing(
      '<button id="more" type="button">Load more</button>',
      "const button = document.getElementById('more'); button.onclick = more; after = () => { if (body.children.length === 70) button.remove(); };",
    ),
  );
  expect(await quantities(reader)).toEqual(upTo(70));
});

test('a Load more that brings nothing leaves the list incomplete', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(`${nativeTable(rows(3))}<button type="button">Load more</button>`));
  expect((await captureSubscriptions(reader)).sections[0]?.completeness).toMatchObject({
    isComplete: false,
    reason: 'pager-not-finished',
  });
});

/** Pages of rows in a native table, with a pager made of plain buttons; `turn` is the body of a function of the page number. */
const paged = (pages: string[], { current = 0, numbered = false, words = true, turn = '' } = {}) =>
  portalPage(`<div id="list">${pages[current]}</div><nav id="pager"></nav><script>
    const pages = ${JSON.stringify(pages)};
    let at = ${current};
    window.turns = [];
    const draw = () => {
      document.getElementById('list').innerHTML = pages[at];
      const pager = document.getElementById('pager');
      pager.innerHTML = '';
      const add = (label, to, isDisabled, isCurrent) => {
        const button = document.createElement('button');
        button.type = 'button'; button.textContent = label; button.disabled = isDisabled;
        if (isCurrent) button.setAttribute('aria-current', 'page');
        button.onclick = () => { window.turns.push(to); at = to; ${turn} setTimeout(draw, 30); };
        pager.append(button);
      };
      ${words ? "add('< Previous', at - 1, at === 0, false);" : ''}
      ${numbered ? 'pages.forEach((_, page) => add(String(page + 1), page, false, page === at));' : ''}
      ${words ? "add('Next >', at + 1, at === pages.length - 1, false);" : ''}
    };
    draw();</script>`);

const threePages = [nativeTable(rows(5)), nativeTable(rows(5, 6)), nativeTable(rows(2, 11))];

for (const [kind, shape] of [
  ['of Previous and Next alone', { numbered: false }],
  ['with numbers', { numbered: true }],
  ['of numbers alone', { numbered: true, words: false }],
] as const) {
  test(`a pager ${kind} is read whole from the middle, and left in the middle`, async ({ reader }) => {
    await reader.open(subscriptionsPath, paged(threePages, { current: 1, ...shape }));
    const capture = await captureSubscriptions(reader);
    expect(capture.sections).toMatchObject([{ completeness: { isComplete: true, proof: 'last-page' } }]);
    expect(capture.sections[0]?.rows.map(({ quantity }) => quantity)).toEqual(upTo(12));
    expect(await reader.page.evaluate(() => document.querySelector('#list a')?.textContent)).toBe(
      'Microsoft 365 Business Standard 6',
    );
  });
}

test('a pager whose next page never comes leaves the list incomplete', async ({ reader }) => {
  await reader.open(subscriptionsPath, paged(threePages, { turn: 'if (to === 2) return;' }));
  expect((await captureSubscriptions(reader)).sections[0]).toMatchObject({
    rows: { length: 10 },
    completeness: { isComplete: false, reason: 'pager-not-finished' },
  });
});

test('a row that moves to the next page while reading: the list is read again', async ({ reader }) => {
  // After the first turn a new subscription stands at the top, and everything moves down by one.
  const moved = [nativeTable([aRow({ n: 99 }), ...rows(4)]), nativeTable(rows(5, 5)), nativeTable(rows(3, 10))];
  await reader.open(
    subscriptionsPath,
    paged(threePages, { turn: `if (!window.moved) { window.moved = true; pages.splice(0, 3, ...${JSON.stringify(moved)}); }` }),
  );
  const capture = await captureSubscriptions(reader);
  expect(capture.sections).toMatchObject([{ completeness: { isComplete: true, proof: 'last-page' } }]);
  expect(capture.sections[0]?.rows.map(({ quantity }) => quantity)).toEqual([99, ...upTo(12)]);
});

test('rows that move whenever a page is turned make the list incomplete', async ({ reader }) => {
  // With each turn one more subscription stands at the top.
  const states = Array.from({ length: 40 }, (_, turns) => {
    const all = [...rows(turns, 200).toReversed(), ...rows(12)];
    return [all.slice(0, 5), all.slice(5, 10), all.slice(10)].map((page) => nativeTable(page));
  });
  await reader.open(
    subscriptionsPath,
    paged(threePages, {
      turn: `window.moves = (window.moves ?? 0) + 1; pages.splice(0, 3, ...${JSON.stringify(states)}[window.moves]);`,
    }),
  );
  expect((await captureSubscriptions(reader)).sections[0]?.completeness).toMatchObject({
    isComplete: false,
    reason: 'changed-while-reading',
  });
});

test('a recycled list whose unread row takes the place of a read one is read again', async ({ reader }) => {
  // Row 100 moves to the place of row 1 when row 50 is in view: no other row moves, and the way down alone would miss it.
  const swap = 'if (!window.swapped && first > 40 && first < 60) { window.swapped = true; order[0] = 100; order.splice(99, 1); }';
  await reader.open(
    subscriptionsPath,
    virtualList({ count: 120 })
      .replace('const draw =', 'const order = Array.from({ length: 120 }, (_, i) => i + 1); const draw =')
      .replace('const shown =', `${swap} const shown =`)
      .replace('=> first + i + 1);', '=> first + i).filter((at) => at < order.length).map((at) => [at, order[at]]);')
      .replace(
        "shown.map((n) => '<div style=\"position:absolute;top:' + (n - 1) * 36",
        "shown.map(([at, n]) => '<div style=\"position:absolute;top:' + at * 36",
      ),
  );
  const capture = await captureSubscriptions(reader);
  expect(capture.sections[0]?.completeness).toMatchObject({ isComplete: true });
  expect(capture.sections[0]?.rows.map(({ quantity }) => quantity).toSorted((a, b) => Number(a) - Number(b))).toEqual(
    upTo(120).slice(1),
  );
});

test('a list whose values never stand still is refused', async ({ reader }) => {
  const restless = `<script>setInterval(() => document.querySelectorAll('td:nth-child(2)').forEach((cell) => { cell.textContent = Math.ceil(Math.random() * 9e6) + ' Licenses'; }), 20);</script>`;
  await reader.open(subscriptionsPath, portalPage(`${nativeTable(rows(3))}${restless}`));
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'still-loading' });
});

test('a list of plain elements that is drawn in pages is one list', async ({ reader }) => {
  const line = (n: number) =>
    `<div><a href="${subscriptionsPath}/${subscriptionId(n)}">S${n}</a><div>${n} Licenses</div><div>Active</div></div>`;
  const pages = [upTo(4), [5, 6, 7], [8]].map((page) => `<div>${page.map((n) => `<div>${line(n)}</div>`).join('')}</div>`);
  await reader.open(subscriptionsPath, portalPage(`<div>${pages.join('')}</div>`));
  expect(await quantities(reader)).toEqual(upTo(8));
});

for (const [what, field] of [
  [
    'a field in a row of filters',
    '<tr><td><input type="text" aria-label="Name Filter Input" value="S1"></td><td></td><td></td><td></td></tr>',
  ],
  [
    'a chosen value in a header',
    '<tr><th>Name</th><th>Quantity</th><th>Status <select><option>All</option><option selected>Active</option></select></th><th></th></tr>',
  ],
] as const) {
  test(`${what} filters the list: not complete`, async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(nativeTable(rows(3)).replace('</tr></thead>', `</tr>${field}</thead>`)));
    const [section] = (await captureSubscriptions(reader)).sections;
    expect(section?.rows).toHaveLength(3);
    expect(section?.completeness).toMatchObject({ isComplete: false, reason: 'filter-in-effect' });
  });
}

test('an empty filter is none', async ({ reader }) => {
  const filters = '<tr><td><input type="text" aria-label="Name Filter Input"></td><td></td><td></td><td></td></tr>';
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(3)).replace('</tr></thead>', `</tr>${filters}</thead>`)));
  expect(await quantities(reader)).toEqual(upTo(3));
});

test('the sign-in page in the middle of reading: refused, nothing kept', async ({ reader }) => {
  await reader.open(
    subscriptionsPath,
    paged(threePages, {
      turn: "if (to === 2) { document.body.innerHTML = '<main><h1>Sign in</h1><input type=password></main>'; return; }",
    }),
  );
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'sign-in-page' });
});

test('another customer in the middle of reading: refused', async ({ reader }) => {
  await reader.open(
    subscriptionsPath,
    paged(threePages, { turn: "if (to === 1) history.pushState({}, '', location.pathname.replace('3399', '4499'));" }),
  );
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'page-left' });
});

test('an error page instead of the list: refused', async ({ reader }) => {
  await reader.open(subscriptionsPath, '<main><h1>Something went wrong</h1></main>');
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'error-page' });
});

test('Stop keeps what was read as incomplete; any other end keeps nothing', async ({ reader }) => {
  for (const [reason, expected] of [
    [
      'stopped-by-admin',
      {
        ok: true,
        capture: { sections: [{ rows: { length: 5 }, completeness: { isComplete: false, reason: 'stopped-by-admin' } }] },
      },
    ],
    ['the overlay went away', { ok: false, reason: 'stopped' }],
  ] as const) {
    await reader.open(subscriptionsPath, paged(threePages));
    const reading = await reader.run(
      async (readers, given) => {
        const controller = new AbortController();
        const onProgress = () => controller.abort(given.reason);
        return await readers.subscriptionList.read(document, { pace: given.pace, signal: controller.signal, onProgress });
      },
      { reason, pace: quickPace },
    );
    expect(reading).toMatchObject(expected);
  }
});

test('a hidden tab is never complete', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(3))));
  await reader.run(() => {
    Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
  });
  expect((await captureSubscriptions(reader)).sections[0]?.completeness).toMatchObject({ isComplete: false, reason: 'tab-hidden' });
});

test('every tab of the page is read, and the chosen one is chosen again', async ({ reader }) => {
  const azure = nativeTable(
    [aRow({ n: 1, name: 'Microsoft Azure', quantity: '0' })],
    ['Name', 'Current estimated cost', 'Status', ''],
  );
  const panels = {
    Azure: azure,
    Marketplace: '<p>No results found</p>',
    'Online Services': nativeTable(rows(3, 2)),
    Software: nativeTable([]),
  };
  await reader.open(
    `/dashboard/commerce2/customers/${customer}/subscriptions`,
    portalPage(`<div role="tablist" id="tabs"></div><div role="tabpanel" id="panel"></div><script>
      const panels = ${JSON.stringify(panels)};
      window.chosen = [];
      const show = (name) => {
        document.getElementById('tabs').innerHTML = Object.keys(panels).map((tab) => '<button role="tab" type="button" aria-selected="' + (tab === name) + '">' + tab + '</button>').join('');
        document.getElementById('panel').innerHTML = panels[name].replaceAll('/commerce/', '/dashboard/commerce2/');
        for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => { window.chosen.push(tab.textContent); show(tab.textContent); };
      };
      show('Online Services');</script>`),
  );
  expect((await captureSubscriptions(reader)).sections).toMatchObject([
    { section: 'azure', rows: [{ commerceType: 'azure', isUsageBased: true, quantity: null }], completeness: { isComplete: true } },
    { section: 'marketplace', rows: [], completeness: { isComplete: true } },
    { section: 'online-services', rows: [{ quantity: 2 }, { quantity: 3 }, { quantity: 4 }], completeness: { isComplete: true } },
    { section: 'software', rows: [], completeness: { isComplete: false, reason: 'no-proof-of-end' } },
  ]);
  expect(await reader.page.evaluate(() => (window as unknown as { chosen: string[] }).chosen)).toEqual([
    'Azure',
    'Marketplace',
    'Online Services',
    'Software',
    'Online Services',
  ]);
});
