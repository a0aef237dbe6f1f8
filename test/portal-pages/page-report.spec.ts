import {
  customer,
  nativeTable,
  otherCustomer,
  portalPage,
  rows,
  shadowGridPage,
  subscriptionId,
  subscriptionsPath,
} from './fixture-pages';
import { readSubscriptions } from './read-subscriptions';
import { expect, type ReaderPage, test } from './reader-page';

/** In every place where a page can hold data. Each is unlike any word of ours, so one letter of it in a report is a leak. */
const canaries = {
  name: 'Qorvexa Zumblat',
  secretGuid: 'deadbeef-1234-4321-9876-abcdefabcdef',
  number: '73519',
  address: 'wilma.flint@qorvexa-mail.test',
  domain: 'qorvexa.onmicrosoft.test',
};

const report = (reader: ReaderPage) =>
  reader.run((readers) =>
    readers.redactPage(document, new URL(location.href), {
      page: 'subscription-list',
      version: '0.0.0',
      outcome: 'failed: list-not-found',
    }),
  );

/** In groups of their own: of many alike a report keeps only the first and the last. */
const hidingPlaces = (canary: string) => `<article><section>
  <!-- ${canary} -->
  <p>${canary}</p><p>Status: ${canary}</p><p>${canary} | Subscriptions</p><p>Active ${canary}</p><p>25 Licenses ${canary}</p>
  <p>Auto renews on 9/10/2022 5:00 PM ${canary}</p><p>83 results found for ${canary}</p>
  </section><section>
  <p>This customer doesn't have any ${canary} subscriptions</p>
  <p>Active<span style="position:absolute;width:1px;height:1px;overflow:hidden">${canary}</span></p>
  <p>7 <b>Licenses</b><i style="position:absolute;width:1px;height:1px;overflow:hidden"> ${canary}</i></p>
  </section><section>
  <p hidden>${canary}</p><p style="visibility:hidden">${canary}</p><p style="--note: '${canary}'; font-family: '${canary}'">styled</p>
  <div id="${canary}" class="${canary}" name="${canary}" data-customer="${canary}" data-row-id="${canary}" part="${canary}" ${canary.replace(/[^a-z]/gi, '')}="x"
    aria-label="${canary}" aria-description="${canary}" aria-valuetext="${canary}" aria-roledescription="${canary}" title="${canary}" itemid="${canary}">box</div>
  <div role="${canary}" aria-selected="${canary}" aria-live="${canary}" lang="${canary}" aria-rowcount="${canary}" aria-rowindex="${canary}" aria-colindex="${canary}">odd</div>
  <a href="https://partner.microsoft.com/commerce/${canary}/x?name=${canary}#${canary}">link</a><a href="https://${canary.replaceAll(' ', '-')}.test/">away</a>
  <a href="mailto:${canary}" download="${canary}">mail</a><a href="#${canary}">here</a>
  <form action="/${canary}" name="${canary}"><input value="${canary}" placeholder="${canary}" name="${canary}" list="${canary}"><input type="radio" value="${canary}">
    <input type="hidden" value="${canary}"><input type="password" value="${canary}"><input type="submit" value="${canary}"><input type="number" value="73519">
    <textarea placeholder="${canary}">${canary}</textarea><select><option value="${canary}" label="${canary}">${canary}</option></select></form>
  <img src="/${canary}.png" alt="${canary}"><svg><title>${canary}</title><text>${canary}</text></svg><iframe srcdoc="${canary}" title="${canary}"></iframe>
  <script type="application/json">{"name":"${canary}"}</script><style>.x::before { content: "${canary}" }</style><template>${canary}</template><noscript>${canary}</noscript>
  <label for="${canary}">${canary}</label><button aria-labelledby="${canary}" aria-controls="${canary}">${canary}</button>
  <table summary="${canary}"><caption>${canary}</caption><thead><tr><th abbr="${canary}">${canary}</th><th>Status</th></tr></thead>
    <tbody><tr id="row-${canary}"><td headers="${canary}">${canary}</td><td title="${canary}">${canary}</td></tr></tbody></table>
  <div contenteditable>${canary}</div><details open><summary>${canary}</summary>${canary}</details>
  <custom-card heading="${canary}"><template shadowrootmode="open"><style>.${canary.replace(/[^a-z]/gi, '')} {}</style><p aria-label="${canary}" data-x="${canary}">${canary}</p><slot name="${canary}">${canary}</slot></template><b slot="${canary}">${canary}</b>${canary}</custom-card></section></article>`;

test('nothing that could name somebody leaves with a page report', async ({ reader }) => {
  const everything = Object.values(canaries).join(' ');
  await reader.open(
    `${subscriptionsPath}?customer=${encodeURIComponent(canaries.name)}#${canaries.secretGuid}`,
    portalPage([...Object.values(canaries), everything].map(hidingPlaces).join('') + nativeTable(rows(3)), {
      heading: `${canaries.name} | Subscriptions`,
      head: `<meta name="description" content="${canaries.name}"><base target="${canaries.number}">`,
    }).replace('<title>', `<title>${canaries.name} `),
  );
  const text = (await report(reader)).toLowerCase();
  // Nothing that a canary hides in was cut.
  expect(text.match(/more of the same/g)).toBeNull();
  for (const part of ['qorvexa', 'zumblat', 'deadbeef', 'abcdefabcdef', '73519', 'wilma', 'flint', 'onmicrosoft']) {
    expect(text.split('\n').filter((line) => line.includes(part))).toEqual([]);
  }
  // The ids of the page itself and everything of the page's frame that is somebody's.
  for (const part of [
    customer,
    otherCustomer,
    subscriptionId(1),
    '9876',
    '2022',
    'ada admin',
    'contoso',
    'find me anywhere',
    'business standard',
  ])
    expect(text).not.toContain(part);
});

test('names and numbers of other scripts, and what stands in rare elements, do not leave either', async ({ reader }) => {
  const name = 'شركة زومبلات';
  const reversed = '\u202etalbmuz\u202c';
  const digits = '٧٣٥١٩';
  const spoken = 'seventythreethousand';
  const places = (
    canary: string,
  ) => `<section><p>${canary}</p><p dir="rtl">7 ${canary}</p><p>${canary} (7)</p><p>Total: 7 ${canary}</p><p>Licenses ${canary}</p>
    <p>Azure (${canary})</p><p>Active until ${canary} 2031</p><bdo dir="rtl">${canary}</bdo><ruby>${canary}<rt>${canary}</rt></ruby></section>
    <section><time datetime="${canary}">${canary}</time><data value="${canary}">${canary}</data><meter value="7" title="${canary}">${canary}</meter>
    <progress aria-label="${canary}">${canary}</progress><datalist id="d"><option value="${canary}">${canary}</option></datalist>
    <input type="color" value="${canary}"><input list="d" type="date" value="2031-07-03"><output name="${canary}">${canary}</output>
    <math><mtext>${canary}</mtext></math><dialog open aria-label="${canary}">${canary}</dialog><div popover="auto">${canary}</div>
    <img src="data:text/plain,${canary}" alt=""><a href="data:text/html,${canary}">x</a><a href="tel:${canary}">x</a><a href="/commerce/customers/${canary}">x</a>
    <div class="closed">${canary}</div><div aria-braillelabel="${canary}" aria-keyshortcuts="${canary}" accesskey="${canary}">x</div></section>`;
  await reader.open(
    subscriptionsPath,
    portalPage(`<article>${[name, reversed, digits, spoken].map(places).join('')}</article>
      <style>.closed::after { content: "${spoken}" }</style>
      <script>for (const box of document.querySelectorAll('.closed')) box.attachShadow({ mode: 'closed' }).innerHTML = '<p>${spoken}</p><slot></slot>';</script>`),
  );
  const text = (await report(reader)).toLowerCase();
  expect(text).not.toMatch(/more of the same/);
  for (const part of ['شركة', 'زومبلات', 'talbmuz', 'zumblat', '٧٣٥', '735', spoken, '2031'])
    expect(text.split('\n').filter((line) => line.includes(part))).toEqual([]);
});

test('the words of the portal stay, so that a report is of use', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(`<h2>License-based</h2>${nativeTable(rows(3))}<p>83 <b>results</b> found.</p>`));
  const text = await report(reader);
  for (const word of [
    'Quantity',
    'Status',
    'License-based',
    'auto renews on',
    'Licenses',
    'Subscriptions',
    '>Name<',
    'role="banner"',
    'found.',
  ])
    expect(text.replace(/>\s+/g, '>').replace(/\s+</g, '<')).toContain(word);
  expect(text).toContain('page: subscription-list');
  expect(text).toContain('address: /commerce/customers/00000000-0000-4000-8000-');
});

test('a report is read like the page it was made of, shadow roots and slots included', async ({ reader }) => {
  for (const html of [portalPage(`<h2>License-based</h2>${nativeTable(rows(7))}`), shadowGridPage({ rows: rows(7) })]) {
    await reader.open(subscriptionsPath, html);
    const before = (await readSubscriptions(reader)).reading;
    const text = await report(reader);
    const address = /address: (\S+)/.exec(text)?.[1] ?? '';
    await reader.open(address, text);
    const after = (await readSubscriptions(reader)).reading;
    if (!before.ok || !after.ok) throw new Error(`Expected two captures, got ${JSON.stringify([before, after])}\n${text}`);
    expect(after.capture.sections[0]?.rows).toHaveLength(before.capture.sections[0]?.rows.length ?? 0);
    expect(after.capture.sections[0]?.rows.map(({ status }) => status)).toEqual(
      before.capture.sections[0]?.rows.map(({ status }) => status),
    );
    expect(after.capture.sections[0]?.rows.every(({ quantity }) => quantity === 1)).toBe(true);
  }
});

test('a long list is cut, and says so', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable(rows(500))));
  const text = await report(reader);
  expect(text).toContain('<!-- more of the same was left out -->');
  expect(text.length).toBeLessThan(20_000);
});
