import { customer, otherCustomer, portalPage } from './fixture-pages';
import { expect, type ReaderPage, test } from './reader-page';

const cataloguePath = `/dashboard/commerce2/customers/${customer}/add-products`;

interface OfferOnPage {
  name: string;
  id?: string;
  /** Attributes of the number field; null = no field (usage-based). */
  field?: string | null;
  isGone?: boolean;
  term?: string;
  note?: string;
}

const e3: OfferOnPage = { name: 'Microsoft 365 E3', id: 'CFQ7TTC0LFLX:0001' };
const visio: OfferOnPage = { name: 'Visio Plan 2', id: 'CFQ7TTC0HD32:0002', field: 'min="25" max="300"' };
const azure: OfferOnPage = { name: 'Azure plan', id: 'DZH318Z0BPS6:0001', field: null };
const gone: OfferOnPage = { name: 'Power BI Pro', id: 'CFQ7TTC0LHSF:0001', isGone: true };
const single: OfferOnPage = { name: 'Copilot Trial', id: 'CFQ7TTC0MM8R:0002', field: 'max="1"' };
const offers = [e3, visio, azure, gone, single];

const shops = {
  /** The pictures of 2019 to 2021: Products, Quantity, Action. */
  'a table': (list: OfferOnPage[]) =>
    `<table id="shop"><thead><tr><th>Products</th><th>Quantity</th><th>Action</th></tr></thead><tbody>${list
      .map(
        (offer) =>
          `<tr><td>${offer.name}<div>By Microsoft Corporation · ${offer.id ?? ''}</div>${offer.isGone ? "<div>This item isn't available, learn more.</div>" : ''}${offer.note ?? ''}</td><td>${fieldOf(offer)}</td><td><button type="button" ${offer.isGone ? 'disabled' : ''}>Add to cart</button></td></tr>`,
      )
      .join('')}</tbody></table>`,
  'a grid whose columns stand in another order': (list: OfferOnPage[]) =>
    `<div role="grid" id="shop"><div role="row"><span role="columnheader">Action</span><span role="columnheader">Price</span><span role="columnheader">Quantity</span><span role="columnheader">Products</span></div>${list
      .map(
        (offer) =>
          `<div role="row"><span role="gridcell"><button type="button" ${offer.isGone ? 'disabled' : ''}>Add to cart</button></span><span role="gridcell">From $ 9.00</span><span role="gridcell">${fieldOf(offer)}</span><span role="gridcell"><a href="#x">${offer.name}</a> <small>${offer.id ?? ''}</small></span></div>`,
      )
      .join('')}</div>`,
  'cards without any table': (list: OfferOnPage[]) =>
    `<section id="shop">${list
      .map(
        (offer) =>
          `<article><h3>${offer.name}</h3><p>By Microsoft</p><p>${offer.id ?? ''}</p><div>${fieldOf(offer)}</div><button type="button" aria-label="Add to cart: ${offer.name}" ${offer.isGone ? 'disabled' : ''}>+</button></article>`,
      )
      .join('')}</section>`,
  'custom elements with their controls in shadow roots': (list: OfferOnPage[]) =>
    `<customer_he-shop id="shop"></customer_he-shop><script>
      customElements.define('customer_he-button', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button"><slot></slot></button>'; } connectedCallback() { this.shadowRoot.querySelector('button').disabled = this.hasAttribute('disabled'); } });
      customElements.define('customer_he-text-field', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<input type="number"><slot name="unit"></slot>'; } });
      const list = ${JSON.stringify(list)};
      const root = document.getElementById('shop').attachShadow({ mode: 'open' });
      root.innerHTML = '<table role="grid"><thead><tr role="row"><th role="columnheader"><slot name="h0"></slot></th><th role="columnheader"><slot name="h1"></slot></th><th role="columnheader"><slot name="h2"></slot></th></tr></thead><tbody>' +
        list.map((offer, at) => '<tr role="row"><td role="gridcell"><slot name="n' + at + '"></slot></td><td role="gridcell"><slot name="q' + at + '"></slot></td><td role="gridcell"><slot name="a' + at + '"></slot></td></tr>').join('') + '</tbody></table>';
      const cells = [['h0', 'Products'], ['h1', 'Quantity'], ['h2', 'Action']];
      list.forEach((offer, at) => cells.push(['n' + at, offer.name + '<div>By Microsoft · ' + (offer.id ?? '') + '</div>'],
        ['q' + at, offer.field === null ? '' : '<customer_he-text-field type="number" ' + (offer.field ?? '') + '><span slot="unit"> Licenses</span></customer_he-text-field>'],
        ['a' + at, '<customer_he-button' + (offer.isGone ? ' disabled' : '') + '><span>Add to cart</span></customer_he-button>']));
      document.getElementById('shop').innerHTML = cells.map(([slot, html]) => '<span slot="' + slot + '">' + html + '</span>').join('');
    </script>`,
} as const;

function fieldOf({ name, field }: OfferOnPage): string {
  return field === null ? '' : `<input type="number" aria-label="Quantity of ${name}" ${field ?? ''}> Licenses`;
}

const script = `<script>window.added = 0; document.addEventListener('click', (event) => { if (event.composedPath().some((node) => /add to cart|^\\+$/i.test(node.textContent ?? '') && node.localName === 'button')) window.added++; }, true);</script>`;
const shopPage = (html: string, extra = '') => portalPage(html + extra + script, { heading: 'Add products' });

interface Wanted {
  line: string;
  name: string;
  offerId?: string;
  quantity: number;
  term?: string;
}
const wanted = (name: string, quantity: number, more: Partial<Wanted> = {}): Wanted => ({ line: name, name, quantity, ...more });

const shown = (reader: ReaderPage) =>
  reader.run((readers) =>
    readers
      .offersOnScreen(document)
      .map(({ name, offerId, quantity, isDisabled, minimum, maximum }) => [name, offerId, quantity, isDisabled, minimum, maximum]),
  );

const fillIn = (reader: ReaderPage, lines: Wanted[]) =>
  reader.run(async (readers, given) => {
    const plan = readers.planFill(readers.offersOnScreen(document), given);
    return await readers.fill(document, plan, { patience: 600 });
  }, lines);

for (const [what, shop] of Object.entries(shops)) {
  test.describe(`the catalogue with Add to cart as ${what}`, () => {
    test('its offers with ids, limits and what can’t be bought', async ({ reader }) => {
      await reader.open(cataloguePath, shopPage(shop(offers)));
      expect(await shown(reader)).toEqual(
        [
          ['Microsoft 365 E3', 'CFQ7TTC0LFLX:0001', null, false, undefined, undefined],
          ['Visio Plan 2', 'CFQ7TTC0HD32:0002', null, false, 25, 300],
          ['Azure plan', 'DZH318Z0BPS6:0001', null, false, undefined, undefined],
          ['Power BI Pro', 'CFQ7TTC0LHSF:0001', null, true, undefined, undefined],
          ['Copilot Trial', 'CFQ7TTC0MM8R:0002', null, false, undefined, 1],
        ].map((row) => row.map((value) => value ?? null)),
      );
    });

    test('quantities are filled, everything else says why not, and nothing is added to the cart', async ({ reader }) => {
      await reader.open(cataloguePath, shopPage(shop(offers)));
      expect(
        await fillIn(reader, [
          wanted('Microsoft 365 E3', 10),
          wanted('Visio Plan 2', 24),
          wanted('visio plan 2', 301, { line: 'more' }),
          wanted('Azure plan', 1),
          wanted('Power BI Pro', 5),
          wanted('Copilot Trial', 2),
          wanted('Microsoft 365 E5', 3),
          wanted('Visio Plan 2', 30, { line: 'legacy', offerId: 'ffffffff-0000-4000-8000-000000000000' }),
        ]),
      ).toEqual([
        { line: 'Microsoft 365 E3', filled: true, quantity: 10 },
        { line: 'Visio Plan 2', filled: false, reason: 'below-minimum', limit: 25 },
        { line: 'more', filled: false, reason: 'above-maximum', limit: 300 },
        { line: 'Azure plan', filled: false, reason: 'no-quantity-field' },
        { line: 'Power BI Pro', filled: false, reason: 'offer-disabled' },
        { line: 'Copilot Trial', filled: false, reason: 'only-one' },
        { line: 'Microsoft 365 E5', filled: false, reason: 'offer-not-found' },
        { line: 'legacy', filled: false, reason: 'other-offer', shown: 'CFQ7TTC0HD32:0002' },
      ]);
      expect((await shown(reader)).map(([, , quantity]) => quantity)).toEqual([10, null, null, null, null]);
      expect(await reader.page.evaluate(() => (window as unknown as { added: number }).added)).toBe(0);
    });
  });
}

const table = shops['a table'];

test('of two rows with one name the term decides, where the page shows it', async ({ reader }) => {
  const rows = (['1 year', 'Monthly'] as const)
    .map(
      (term) =>
        `<tr><td>Microsoft 365 E3</td><td>${term}</td><td><input type="number"></td><td><button type="button">Add to cart</button></td></tr>`,
    )
    .join('');
  const page = `<table><thead><tr><th>Products</th><th>Term duration</th><th>Quantity</th><th>Action</th></tr></thead><tbody>${rows}</tbody></table>`;
  await reader.open(cataloguePath, shopPage(page));
  expect(
    await fillIn(reader, [
      wanted('Microsoft 365 E3', 4, { line: 'year', term: 'P1Y' }),
      wanted('Microsoft 365 E3', 5, { line: 'three years', term: 'P3Y' }),
      wanted('Microsoft 365 E3', 6, { line: 'unknown' }),
    ]),
  ).toEqual([
    { line: 'year', filled: true, quantity: 4 },
    { line: 'three years', filled: false, reason: 'other-term' },
    { line: 'unknown', filled: false, reason: 'offer-twice' },
  ]);
  expect(
    await reader.page.locator('input[type=number]').evaluateAll((fields) => fields.map((f) => (f as HTMLInputElement).value)),
  ).toEqual(['4', '']);
});

test('a field’s own start (0, 1, the smallest) is replaced, the admin’s number is left', async ({ reader }) => {
  await reader.open(
    cataloguePath,
    shopPage(table([{ ...e3, field: 'value="1"' }, { ...visio, field: 'min="25" value="25"' }, gone, single])),
  );
  await reader.page.getByLabel('Quantity of Copilot Trial').fill('1');
  expect(await fillIn(reader, [wanted('Microsoft 365 E3', 10), wanted('Visio Plan 2', 40)])).toMatchObject([
    { filled: true, quantity: 10 },
    { filled: true, quantity: 40 },
  ]);
  await reader.page.getByLabel('Quantity of Microsoft 365 E3').fill('12');
  expect(await fillIn(reader, [wanted('Microsoft 365 E3', 10)])).toEqual([
    { line: 'Microsoft 365 E3', filled: false, reason: 'already-ticked', shown: '12' },
  ]);
});

test('what the page says against a quantity is told in its own words', async ({ reader }) => {
  const refuse = `<script>document.addEventListener('focusout', ({ target }) => { if (+target.value > 300) { target.setAttribute('aria-invalid', 'true'); target.insertAdjacentHTML('afterend', '<p role="alert">Quantity cannot be more than 300.</p>'); } });</script>`;
  await reader.open(cataloguePath, shopPage(table([e3]), refuse));
  expect(await fillIn(reader, [wanted('Microsoft 365 E3', 301)])).toEqual([
    { line: 'Microsoft 365 E3', filled: false, reason: 'page-refuses', shown: 'Quantity cannot be more than 300.' },
  ]);
});

test('filled lines are looked at again: emptied, changed, refused', async ({ reader }) => {
  await reader.open(cataloguePath, shopPage(table([e3, { ...visio, field: '' }, { name: 'Project Plan 3' }])));
  const lines = [wanted('Microsoft 365 E3', 10), wanted('Visio Plan 2', 4), wanted('Project Plan 3', 2)];
  await fillIn(reader, lines);
  const check = () =>
    reader.run(
      (readers, given) =>
        readers.checkFilled(
          readers.offersOnScreen(document),
          given.map((line) => ({ wanted: line })),
        ),
      lines,
    );
  expect((await check()).map(({ filled }) => filled)).toEqual([true, true, true]);
  await reader.page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLInputElement>('input[type=number]');
    if (first && second) [first.value, second.value] = ['', '5'];
    document.querySelector('tbody tr:nth-child(3) td')?.insertAdjacentHTML('beforeend', '<p role="alert">Only one is allowed.</p>');
  });
  expect(await check()).toEqual([
    { line: 'Microsoft 365 E3', filled: false, reason: 'emptied-since' },
    { line: 'Visio Plan 2', filled: false, reason: 'changed-since', shown: '5' },
    { line: 'Project Plan 3', filled: false, reason: 'page-refuses', shown: 'Only one is allowed.' },
  ]);
});

test('a row with two buttons is no offer: nobody can say what each of them adds', async ({ reader }) => {
  const two = '<button type="button">Add to cart</button>';
  await reader.open(cataloguePath, shopPage(table([e3, { ...visio, note: two }])));
  expect((await shown(reader)).map(([name]) => name)).toEqual(['Microsoft 365 E3']);
});

test('an add-on that names its base on a line of its own is not the base', async ({ reader }) => {
  await reader.open(cataloguePath, shopPage(table([{ name: 'Teams Phone', note: '<div>Microsoft 365 E3</div>' }])));
  expect(await fillIn(reader, [wanted('Microsoft 365 E3', 2)])).toMatchObject([{ reason: 'offer-not-found' }]);
});

test.describe('the cart', () => {
  const read = (reader: ReaderPage) =>
    reader.run(async (readers) => {
      const reading = await readers.addSubscription.read(document, { pace: { look: 30, patience: 800 } });
      return reading.ok ? { cart: reading.capture.cart } : reading;
    });
  const pane = `<aside><h2>Your cart</h2><ul><li>Microsoft 365 E3<div>1,200 Licenses · <button type="button">Remove</button></div></li><li>Visio Plan 2<div>25 Licenses · <button type="button">Remove</button></div></li></ul><button type="button">Review</button></aside><p>Tag <button type="button">Remove</button></p>`;

  test('beside the catalogue', async ({ reader }) => {
    await reader.open(cataloguePath, shopPage(table(offers), pane));
    expect(await read(reader)).toMatchObject({
      cart: {
        step: 'select',
        lines: [
          { name: 'Microsoft 365 E3', quantity: 1200 },
          { name: 'Visio Plan 2', quantity: 25 },
        ],
      },
    });
  });

  const review = (rows: string, button = '<button type="button">Buy</button>') =>
    shopPage(
      `<table><thead><tr><th>Products</th><th>Term duration</th><th>Billing frequency</th><th>Quantity</th></tr></thead><tbody>${rows}</tbody></table>${button}<button type="button">Cancel</button>`,
    );

  test('in review, with terms', async ({ reader }) => {
    await reader.open(
      `${cataloguePath}/review`,
      review(
        '<tr><td>Microsoft 365 E3<div>CFQ7TTC0LFLX:0001</div></td><td>1 year</td><td>Monthly</td><td>10 Licenses</td></tr><tr><td>Visio Plan 2</td><td>P1M</td><td></td><td>some</td></tr>',
      ),
    );
    expect(await read(reader)).toEqual({
      cart: {
        step: 'review',
        lines: [
          {
            name: 'Microsoft 365 E3',
            offerId: 'CFQ7TTC0LFLX:0001',
            quantity: 10,
            quantityText: '10 Licenses',
            term: 'P1Y',
            billingFrequency: 'monthly',
          },
          { name: 'Visio Plan 2', quantity: null, quantityText: 'some', term: 'P1M' },
        ],
      },
    });
  });

  test('in review as a list', async ({ reader }) => {
    await reader.open(`${cataloguePath}/review`, shopPage(`${pane.replace('Review', 'Buy')}`));
    expect(await read(reader)).toMatchObject({ cart: { step: 'review', lines: [{ quantity: 1200 }, { quantity: 25 }] } });
  });

  test('a confirmation is no cart, another customer’s page is refused', async ({ reader }) => {
    await reader.open(`${cataloguePath}/review`, review('<tr><td>Microsoft 365 E3</td><td></td><td></td><td>10</td></tr>', ''));
    expect(await read(reader)).toMatchObject({ ok: false, reason: 'list-not-found' });
    await reader.open(cataloguePath, shopPage(table(offers)).replaceAll(`customers/${customer}`, `customers/${otherCustomer}`));
    expect(await read(reader)).toMatchObject({ ok: false, reason: 'customer-differs' });
  });
});
