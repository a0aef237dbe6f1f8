import { customer, portalPage, subscriptionId, subscriptionsPath } from './fixture-pages';
import { expect, type ReaderPage, test } from './reader-page';

const cataloguePath = `/pcv/customers/${customer}/add-subscriptions`;
const offers = [
  'Microsoft Dynamics CRM Online Professional',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5_TEST',
  'Office 365 ProPlus',
];

/** The list of 2015: a tick per offer; a number field and the word Licenses appear beside what is ticked. Submit is counted. */
const tickList = (names = offers, script = '') =>
  portalPage(
    `<form id="f" onsubmit="window.submitted = (window.submitted ?? 0) + 1; return false"><ul id="list"></ul><button type="submit">Submit</button></form><script>
    const names = ${JSON.stringify(names)};
    const list = document.getElementById('list');
    names.forEach((name, at) => {
      list.insertAdjacentHTML('beforeend', '<li><label><input type="checkbox" value="' + at + '"> ' + name + '</label> <span></span> <a href="#more">Learn more</a></li>');
      const row = list.lastElementChild;
      row.querySelector('input').addEventListener('change', ({ target }) => {
        row.querySelector('span').innerHTML = target.checked ? '<input type="number" min="1" max="300" value="1"> Licenses' : '';
      });
    });
    ${script}</script>`,
    { heading: 'Add subscriptions' },
  );

interface Wanted {
  line: string;
  name: string;
  offerId?: string;
  quantity: number;
}

const wanted = (name: string, quantity: number, line = name): Wanted => ({ line, name, quantity });

const fillIn = (reader: ReaderPage, lines: Wanted[]) =>
  reader.run(async (readers, given) => {
    const plan = readers.planFill(readers.offersOnScreen(document), given);
    return await readers.fill(document, plan, { patience: 600 });
  }, lines);

const shown = (reader: ReaderPage) =>
  reader.run((readers) =>
    readers
      .offersOnScreen(document)
      .filter(({ isTicked }) => isTicked)
      .map(({ name, quantity }) => [name, quantity]),
  );

test('offers are ticked and filled through the page’s own controls, and nothing is submitted', async ({ reader }) => {
  await reader.open(cataloguePath, tickList());
  expect(await fillIn(reader, [wanted('Office 365 Enterprise E3', 10), wanted('office 365  proplus', 3)])).toEqual([
    { line: 'Office 365 Enterprise E3', filled: true, quantity: 10 },
    { line: 'office 365  proplus', filled: true, quantity: 3 },
  ]);
  expect(await shown(reader)).toEqual([
    ['Office 365 Enterprise E3', 10],
    ['Office 365 ProPlus', 3],
  ]);
  expect(await reader.page.evaluate(() => (window as unknown as { submitted?: number }).submitted)).toBeUndefined();
});

test('what can’t be filled says why', async ({ reader }) => {
  await reader.open(cataloguePath, tickList([...offers, 'Twin', 'Twin']));
  await reader.page.getByLabel('Office 365 Enterprise E1').check();
  await reader.page.locator('input[type=number]').fill('7');
  expect(
    await fillIn(reader, [
      wanted('Office 365 Enterprise E5', 1),
      wanted('Twin', 1),
      wanted('Office 365 Enterprise E3', 2, 'a'),
      wanted('Office 365 Enterprise E3', 3, 'b'),
      wanted('Office 365 Enterprise E1', 8),
      wanted('Office 365 ProPlus', 0),
    ]),
  ).toEqual([
    { line: 'Office 365 Enterprise E5', filled: false, reason: 'offer-not-found' },
    { line: 'Twin', filled: false, reason: 'offer-twice' },
    { line: 'a', filled: false, reason: 'asked-twice' },
    { line: 'b', filled: false, reason: 'asked-twice' },
    { line: 'Office 365 Enterprise E1', filled: false, reason: 'already-ticked', shown: '7' },
    { line: 'Office 365 ProPlus', filled: false, reason: 'quantity-not-whole' },
  ]);
  expect(await shown(reader)).toEqual([['Office 365 Enterprise E1', 7]]);
});

test('a page that rewrites the value when the field is left is found out', async ({ reader }) => {
  await reader.open(
    cataloguePath,
    tickList(
      offers,
      "list.addEventListener('focusout', ({ target }) => setTimeout(() => { if (+target.value > 200) target.value = 200; }, 60));",
    ),
  );
  expect(await fillIn(reader, [wanted('Office 365 ProPlus', 250)])).toEqual([
    { line: 'Office 365 ProPlus', filled: false, reason: 'quantity-not-taken', shown: '200' },
  ]);
});

test('a line that the page takes back while another is filled is found out', async ({ reader }) => {
  const script =
    "list.children[4].querySelector('input').addEventListener('change', () => { const field = list.children[2].querySelector('input[type=number]'); if (field) field.value = 1; });";
  await reader.open(cataloguePath, tickList(offers, script));
  expect(await fillIn(reader, [wanted('Office 365 Enterprise E3', 10), wanted('Office 365 ProPlus', 3)])).toEqual([
    { line: 'Office 365 Enterprise E3', filled: false, reason: 'quantity-not-taken', shown: '1' },
    { line: 'Office 365 ProPlus', filled: true, quantity: 3 },
  ]);
});

test('an offer that can’t be ticked, and one whose field never comes', async ({ reader }) => {
  await reader.open(
    cataloguePath,
    tickList(
      offers,
      "list.children[1].querySelector('input').disabled = true; list.children[2].querySelector('span').remove(); list.children[2].querySelector('input').onchange = (event) => event.stopImmediatePropagation();",
    ),
  );
  expect(await fillIn(reader, [wanted('Office 365 Enterprise E1', 1), wanted('Office 365 Enterprise E3', 1)])).toEqual([
    { line: 'Office 365 Enterprise E1', filled: false, reason: 'offer-disabled' },
    { line: 'Office 365 Enterprise E3', filled: false, reason: 'no-quantity-field' },
  ]);
});

test('a form that draws all its rows anew on every change', async ({ reader }) => {
  const script = `
    const state = names.map(() => ({ ticked: false, count: '1' }));
    const draw = () => {
      list.innerHTML = names.map((name, at) => '<li><label><input type="checkbox"' + (state[at].ticked ? ' checked' : '') + '> ' + name + '</label> ' + (state[at].ticked ? '<input type="number" value="' + state[at].count + '"> Licenses' : '') + '</li>').join('');
      [...list.children].forEach((row, at) => {
        row.querySelector('[type=checkbox]').onchange = ({ target }) => { state[at].ticked = target.checked; setTimeout(draw, 20); };
        row.querySelector('[type=number]')?.addEventListener('input', ({ target }) => { state[at].count = target.value; setTimeout(draw, 20); });
      });
    };
    draw();`;
  await reader.open(cataloguePath, tickList(offers, script));
  const outcome = await fillIn(reader, [wanted('Office 365 Enterprise E3', 12), wanted('Office 365 Enterprise E1', 4)]);
  expect(outcome.map(({ filled }) => filled)).toEqual([true, true]);
  expect(await shown(reader)).toEqual([
    ['Office 365 Enterprise E1', 4],
    ['Office 365 Enterprise E3', 12],
  ]);
});

test('custom elements with the label outside and a nameless input inside', async ({ reader }) => {
  const html = portalPage(`<div id="list"></div><script>
    for (const name of ${JSON.stringify(offers)}) {
      const row = document.createElement('div');
      row.innerHTML = '<x-check>' + name + '</x-check>';
      const check = row.firstChild;
      check.attachShadow({ mode: 'open' }).innerHTML = '<input type="checkbox" aria-label=""><slot></slot>';
      check.shadowRoot.querySelector('input').addEventListener('change', () => {
        const number = document.createElement('x-number');
        number.attachShadow({ mode: 'open' }).innerHTML = '<input type="text"><slot></slot>';
        number.textContent = 'Licenses';
        row.append(number);
      });
      document.getElementById('list').append(row);
    }</script>`);
  await reader.open(cataloguePath, html);
  expect(await fillIn(reader, [wanted('Office 365 Enterprise E3', 10)])).toEqual([
    { line: 'Office 365 Enterprise E3', filled: true, quantity: 10 },
  ]);
});

test('React’s own bookkeeping of a controlled field does not hide the value', async ({ reader }) => {
  // What React does: a property on the element itself, in the page's world, remembers the last value; an input event without a change is dropped.
  const script = `list.addEventListener('change', () => setTimeout(() => {
      for (const field of list.querySelectorAll('input[type=number]:not([data-tracked])')) {
        field.dataset.tracked = '';
        const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        let known = field.value, state = field.value;
        Object.defineProperty(field, 'value', { get() { return native.get.call(this); }, set(value) { known = value; native.set.call(this, value); } });
        field.addEventListener('input', () => { if (native.get.call(field) !== known) { known = state = native.get.call(field); } setTimeout(() => native.set.call(field, state), 10); });
      }
    }));`;
  await reader.open(cataloguePath, tickList(offers, script));
  expect(await fillIn(reader, [wanted('Office 365 ProPlus', 25)])).toEqual([
    { line: 'Office 365 ProPlus', filled: true, quantity: 25 },
  ]);
});

test('offer ids, where a page shows them, go before names', async ({ reader }) => {
  const [one, two] = [subscriptionId(1), 'CFQ7TTC0LH18:0001:CFQ7TTC0K971'];
  await reader.open(
    cataloguePath,
    portalPage(
      `<ul><li><label><input type="checkbox" value="${one}">Same name</label></li><li><label><input type="checkbox">Same name</label><small>${two}</small></li></ul>`,
    ),
  );
  const plan = await reader.run(
    (readers, ids) => {
      const found = readers.offersOnScreen(document);
      return readers.planFill(found, [
        { line: 'x', name: 'Another name', offerId: ids[1] ?? '', quantity: 1 },
        { line: 'y', name: 'Same name', offerId: 'ffffffff-0000-4000-8000-000000000000', quantity: 1 },
      ]);
    },
    [one, two],
  );
  expect(plan.lines).toMatchObject([{ offer: { key: two } }, { reason: 'other-offer', shown: one }]);
});

test.describe('what may be pressed', () => {
  const press = (reader: ReaderPage, selector: string, purpose: 'pager' | 'tab' | 'expander' | 'catalogue-tick') =>
    reader.run(
      (readers, given) => {
        const control = document.querySelector(given.selector);
        if (!control) throw new Error(`No ${given.selector} on the page`);
        try {
          return readers.press(control, given.purpose);
        } catch (error) {
          return (error as Error).name;
        }
      },
      { selector, purpose },
    );

  for (const [html, purpose] of [
    ['<button type="button">Next</button>', 'pager'],
    ['<button type="button">7</button>', 'pager'],
    ['<button type="button" aria-label="Page 7">7</button>', 'pager'],
    ['<a href="#2">Volgende</a>', 'pager'],
    ['<button type="button">Load more</button>', 'pager'],
    ['<button role="tab" type="button">Azure</button>', 'tab'],
    ['<button type="button" aria-expanded="false">Details</button>', 'expander'],
    ['<input type="checkbox" aria-label="Office 365 Enterprise E3">', 'catalogue-tick'],
  ] as const) {
    test(`${html} as ${purpose}`, async ({ reader }) => {
      await reader.open(cataloguePath, `<div id="x">${html}</div><script>x.onclick = (e) => { window.clicked = true; }</script>`);
      expect(await press(reader, '#x > *', purpose)).toBe(true);
      expect(await reader.page.evaluate(() => (window as unknown as { clicked?: boolean }).clicked)).toBe(true);
    });
  }

  for (const [html, purpose] of [
    ['<button type="submit">Next</button>', 'pager'],
    ['<form><button>Next</button></form>', 'pager'],
    ['<input type="submit" value="Next">', 'pager'],
    ['<button type="button">Submit</button>', 'pager'],
    ['<button type="button">Buy</button>', 'tab'],
    ['<button type="button" role="tab">Suspend</button>', 'tab'],
    ['<button type="button" aria-expanded="false">OK</button>', 'expander'],
    ['<button type="button" aria-label="Next">Confirm</button>', 'expander'],
    ['<button type="button" aria-expanded="true" aria-label="Accept and transfer">v</button>', 'expander'],
    ['<a href="/commerce/customers/list?page=2">Next</a>', 'pager'],
    ['<button type="button">Export</button>', 'pager'],
    ['<input type="radio" aria-label="Suspended">', 'catalogue-tick'],
    ['<input type="checkbox" aria-label="Cancel">', 'catalogue-tick'],
    ['<div role="dialog"><button type="button">Next</button></div>', 'pager'],
    ['<button type="button">Verzenden</button>', 'pager'],
    ['<button type="button">送信</button>', 'pager'],
  ] as const) {
    test(`never ${html} as ${purpose}`, async ({ reader }) => {
      await reader.open(
        cataloguePath,
        `<div id="x">${html}</div><script>addEventListener('click', () => { window.clicked = true; }, true)</script>`,
      );
      expect(await press(reader, '#x button, #x input, #x a', purpose)).toBe('ForbiddenPressError');
      expect(await reader.page.evaluate(() => (window as unknown as { clicked?: boolean }).clicked)).toBeUndefined();
    });
  }
});

test.describe('what the admin submits is seen', () => {
  const watch = (reader: ReaderPage) =>
    reader.run((readers) => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      readers.watchSubmit(document, { signal: new AbortController().signal, onSubmit: (submit) => seen.push(submit) });
    });
  const seen = (reader: ReaderPage) => reader.run(() => (globalThis as unknown as { seen: unknown[] }).seen);

  test('a purchase with its lines, once', async ({ reader }) => {
    await reader.open(cataloguePath, tickList());
    await watch(reader);
    await fillIn(reader, [wanted('Office 365 Enterprise E3', 10)]);
    expect(await seen(reader)).toEqual([]);
    await reader.page.getByRole('button', { name: 'Submit' }).click();
    expect(await seen(reader)).toEqual([
      {
        kind: 'purchase',
        customer,
        isCart: false,
        lines: [{ key: 'office 365 enterprise e3', name: 'Office 365 Enterprise E3', quantity: 10 }],
      },
    ]);
    expect(await reader.page.evaluate(() => (window as unknown as { submitted?: number }).submitted)).toBe(1);
  });

  test('not a press that a script of the page makes', async ({ reader }) => {
    await reader.open(cataloguePath, tickList());
    await watch(reader);
    await fillIn(reader, [wanted('Office 365 Enterprise E3', 10)]);
    // Not through page.evaluate: Playwright counts that as an act of the user.
    await reader.run(() => document.querySelector<HTMLElement>('button[type=submit]')?.click());
    expect(await seen(reader)).toEqual([]);
  });

  test('a cart in review once, though the page asks twice; beside the catalogue nothing is bought', async ({ reader }) => {
    const row = '<tr><td>Microsoft 365 E3</td><td>QUANTITY</td></tr>';
    const table = (quantity: string) =>
      `<table><thead><tr><th>Products</th><th>Quantity</th></tr></thead><tbody>${row.replace('QUANTITY', quantity)}</tbody></table>`;
    const path = `/dashboard/commerce2/customers/${customer}/add-products`;
    await reader.open(
      path,
      portalPage(
        `<p>Microsoft 365 E3 <input type="number" value="10"> <button type="button">Add to cart</button></p><button type="button">Submit</button>`,
      ),
    );
    await watch(reader);
    await reader.page.getByRole('button', { name: 'Submit' }).click();
    await reader.page.getByRole('button', { name: 'Add to cart' }).click();
    expect(await seen(reader)).toEqual([]);

    await reader.open(
      path,
      portalPage(`${table('10 Licenses')}<button type="button">Submit</button><button type="button">Buy</button>`),
    );
    await watch(reader);
    await reader.page.getByRole('button', { name: 'Submit' }).click();
    await reader.page.waitForTimeout(600);
    await reader.page.getByRole('button', { name: 'Buy' }).click();
    expect(await seen(reader)).toEqual([
      { kind: 'purchase', customer, isCart: true, lines: [{ key: 'microsoft 365 e3', name: 'Microsoft 365 E3', quantity: 10 }] },
    ]);
  });

  const statusForm = (extra = '') =>
    portalPage(`<label><input type="radio" name="s" checked>Active</label><label><input type="radio" name="s">Suspended</label><label><input type="radio" name="s">Cancel subscription</label>
      <button type="button" id="submit">Submit</button><button type="button">Cancel</button>${extra}`);

  for (const [choice, to] of [
    ['Suspended', 'suspended'],
    ['Cancel subscription', 'canceled'],
  ] as const) {
    test(`Submit with ${choice} chosen`, async ({ reader }) => {
      await reader.open(`${subscriptionsPath}/${subscriptionId(1)}`, statusForm());
      await watch(reader);
      await reader.page.getByLabel(choice).check();
      await reader.page.getByRole('button', { name: 'Submit' }).click();
      expect(await seen(reader)).toEqual([{ kind: 'status', customer, subscription: subscriptionId(1), to }]);
    });
  }

  test('Submit without another status is none, nor is Cancel', async ({ reader }) => {
    await reader.open(`${subscriptionsPath}/${subscriptionId(1)}`, statusForm());
    await watch(reader);
    await reader.page.getByRole('button', { name: 'Submit' }).click();
    await reader.page.getByLabel('Suspended').check();
    await reader.page.getByRole('button', { name: 'Cancel', exact: true }).click();
    expect(await seen(reader)).toEqual([]);
  });

  test('Submit by the keyboard', async ({ reader }) => {
    await reader.open(`${subscriptionsPath}/${subscriptionId(1)}`, statusForm());
    await watch(reader);
    await reader.page.getByLabel('Active').focus();
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.locator('#submit').focus();
    await reader.page.keyboard.press('Enter');
    expect(await seen(reader)).toMatchObject([{ kind: 'status', to: 'suspended' }]);
  });

  test('the form with a Suspend button and a dialog', async ({ reader }) => {
    const dialog =
      '<button type="button" onclick="d.showModal()">Suspend</button><dialog id="d"><button type="button">OK</button><button type="button">Cancel</button></dialog>';
    await reader.open(`${subscriptionsPath}/${subscriptionId(1)}`, portalPage(dialog));
    await watch(reader);
    await reader.page.getByRole('button', { name: 'Suspend' }).click();
    expect(await seen(reader)).toEqual([]);
    await reader.page.getByRole('button', { name: 'OK' }).click();
    expect(await seen(reader)).toMatchObject([{ kind: 'status', to: 'suspended' }]);
  });
});
