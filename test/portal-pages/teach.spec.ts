import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { test as base, expect } from '../e2e/fixtures.ts';
import { Overlay } from '../journey/overlay.ts';
import { aRow, customer, nativeTable, portalPage, type Row, subscriptionsPath } from './fixture-pages.ts';

/** In the service worker. */
declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

/** Unlike any word of ours: a letter of it where it should not be is a leak. */
const canary = 'Qorvexa Zumblat';
const rows = [1, 2, 3].map((n) => aRow({ n, name: `${canary} plan ${n}`, quantity: `${n * 5}`, status: 'Active' }));

interface PageOptions {
  headers?: string[];
  /** Cells of a row in the order of the headers. */
  cells?: (row: Row) => string[];
  /** Written after the table. */
  after?: string;
}

const nameCell = (row: Row) => `<a href="${row.href}" title="${canary}" data-customer="${canary}">${row.name}</a>`;

/** Words over the columns that no vocabulary has, so that no reader knows what they hold. */
function unknownTable({
  headers = ['Post', 'Zetelstal', 'Toezicht', ''],
  cells = (row) => [nameCell(row), row.quantity, row.status, '<button>…</button>'],
  after = '',
}: PageOptions = {}): string {
  const head = headers.map((header) => `<th class="${canary}">${header}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr id="row-${row.id}">${cells(row)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');
  return portalPage(`<table id="${canary}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${after}`, {
    heading: `${canary} | Subscriptions`,
  });
}

class Lesson {
  readonly region: Locator;
  readonly overlay: Overlay;

  constructor(readonly page: Page) {
    this.overlay = new Overlay(page);
    this.region = page.locator('consolidator-overlay').getByRole('region', { name: 'Teach this page' });
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name, exact: typeof name === 'string' });
  }

  table(name: string | RegExp): Locator {
    return this.region.getByRole('radio', { name });
  }

  column(name: string | RegExp): Locator {
    return this.region.getByRole('combobox', { name });
  }

  /** By keyboard: what Playwright selects is not trusted, and does nothing here. */
  async choose(column: string | RegExp, role: string): Promise<void> {
    await this.column(column).focus();
    await this.page.keyboard.type(role);
    await expect(this.column(column)).toHaveValue(role.toLowerCase());
  }

  async save(): Promise<void> {
    await this.button('Save').scrollIntoViewIfNeeded();
    // A button that came into sight just now does nothing yet: the browser has not said that it can be seen.
    await this.page.waitForTimeout(400);
    await this.button('Save').click();
    await expect(this.region.getByText('Saved. This list is read so from now on.')).toBeVisible();
  }

  async teach(): Promise<void> {
    await this.choose('Column 1: Post', 'Name');
    await this.choose('Column 2: Zetelstal', 'Quantity');
    await this.choose('Column 3: Toezicht', 'Status');
  }
}

interface Shown {
  /** Shows this page at the address of the customer's subscriptions, in the middle of the stand-in. */
  show(html: string, headers?: Record<string, string>): Promise<void>;
}

const test = base.extend<{ lesson: Lesson; shown: Shown }>({
  shown: async ({ page }, use) => {
    let isAsked = true;
    let body = '';
    let further: Record<string, string> = {};
    await page.route(`**${subscriptionsPath}`, (route) =>
      route.fulfill({ body, headers: { 'content-type': 'text/html; charset=utf-8', ...further } }),
    );
    await use({
      async show(html, headers = {}) {
        body = html;
        further = headers;
        await page.goto(`https://partner.microsoft.com${subscriptionsPath}`);
        // These pages show somebody of their own who is signed in.
        if (isAsked) await new Overlay(page).chooseAccount('Transitioning From');
        isAsked = false;
        await new Overlay(page).expectAccount('Transitioning From');
      },
    });
  },
  lesson: async ({ page }, use) => use(new Lesson(page)),
});

// Each test has a browser of its own, and the file is the last long one: two workers share it.
test.describe.configure({ mode: 'parallel' });

/** Everything that the extension keeps beside its database. */
async function keptIn(context: BrowserContext): Promise<Record<string, unknown>> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return await worker.evaluate(() => chrome.storage.local.get());
}

const recipesIn = async (context: BrowserContext) => ((await keptIn(context)).recipes ?? []) as unknown[];

/** The page can't be read, and the admin presses the button that is offered for it. */
async function openLesson(lesson: Lesson): Promise<void> {
  expect(await lesson.overlay.capture('Capture subscriptions')).toMatch(/^Can't read this page: /);
  await lesson.overlay.button('Teach this page').click();
  await expect(lesson.region).toBeVisible();
}

test('a list that nobody can read is taught by pointing, and read from then on', async ({ page, context, shown, lesson }) => {
  await shown.show(unknownTable({ after: '<table><tr><th>Report</th><th>Made</th></tr><tr><td>a</td><td>b</td></tr></table>' }));
  await openLesson(lesson);
  await expect(lesson.table(/Table 2: 1 row/)).not.toBeChecked();
  await lesson.button('Point at it on the page').click();
  await page.getByRole('cell', { name: '10', exact: true }).click();
  await expect(lesson.table(/Table 1: 3 rows/)).toBeChecked();
  await expect(lesson.button('Save')).toBeDisabled();
  await lesson.teach();
  await expect(lesson.region.getByRole('row', { name: `${canary} plan 3 15 Active` })).toBeVisible();
  await expect(lesson.region.getByText('3 rows of this table are read so.')).toBeVisible();
  await lesson.save();
  await lesson.button('Close').click();
  await expect(lesson.region).toHaveCount(0);

  expect(await lesson.overlay.capture('Capture subscriptions')).toBe('Captured 3 subscriptions');
  await page.reload();
  await lesson.overlay.expectAccount('Transitioning From');
  expect(await lesson.overlay.capture('Capture subscriptions')).toBe('Captured 3 subscriptions');
  for (const { id } of rows) await expect(lesson.overlay.flagOf(id)).toBeAttached();

  const health = ((await keptIn(context))['page-health'] ?? []) as { reading: { outcome: unknown } }[];
  expect(health[0]?.reading.outcome).toEqual({ kind: 'degraded', missing: ['read-as-taught'] });
  expect(JSON.stringify(await keptIn(context))).not.toMatch(/qorvexa|zumblat|33998320/i);
});

test('the keyboard alone teaches a page', async ({ page, context, shown, lesson }) => {
  await shown.show(unknownTable({ after: unknownTable({ headers: ['Report', 'Made', 'By', ''] }) }));
  expect(await lesson.overlay.capture('Capture subscriptions')).toMatch(/^Can't read this page: /);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await lesson.overlay.button('Teach this page').focus();
  await press('Enter');
  await expect(lesson.region.getByRole('heading', { name: 'Teach this page' })).toBeFocused();
  await press('Tab', 'Tab');
  await expect(lesson.table(/Table 1/)).toBeFocused();
  // Each is framed on the page in turn.
  const frame = page.locator('consolidator-overlay .teach-outline').first();
  const first = await frame.boundingBox();
  await press('ArrowDown');
  await expect(lesson.table(/Table 2/)).toBeChecked();
  expect((await frame.boundingBox())?.y).not.toBe(first?.y);
  await press('ArrowUp', 'Tab', 'Tab', 'Tab');
  await expect(lesson.column('Column 1: Post')).toBeFocused();
  await expect(page.locator('consolidator-overlay .teach-outline-column')).toBeVisible();
  await press('N', 'Tab', 'Q', 'Tab', 'S');
  await expect(lesson.column('Column 3: Toezicht')).toHaveValue('status');
  await press('Tab', 'Tab', 'Tab');
  await expect(lesson.button('Save')).toBeFocused();
  await press('Enter');
  await expect(lesson.region.getByText('Saved. This list is read so from now on.')).toBeVisible();
  await press('Shift+Tab');
  await lesson.button('Close').focus();
  await press('Enter');
  await expect(lesson.region).toHaveCount(0);
  expect(await recipesIn(context)).toHaveLength(1);
});

test('while the admin points, the page hears nothing of it, and Escape ends it', async ({ page, shown, lesson }) => {
  await shown.show(unknownTable());
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
      document.addEventListener(type, () => document.body.setAttribute('data-heard', type), true);
  });
  await openLesson(lesson);
  await page.evaluate(() => document.body.removeAttribute('data-heard'));
  await lesson.button('Point at it on the page').click();
  await page.evaluate(() => document.body.removeAttribute('data-heard'));
  await page.getByRole('link', { name: `${canary} plan 1` }).click();
  await expect(lesson.table(/Table 1/)).toBeChecked();
  expect(page.url()).toContain(subscriptionsPath);
  await expect(page.locator('body')).not.toHaveAttribute('data-heard');
  await lesson.button('Point at it on the page').click();
  await page.keyboard.press('Escape');
  await expect(lesson.button('Point at it on the page')).toHaveAttribute('aria-pressed', 'false');
  await expect(lesson.region).toBeVisible();
});

test('a page can not teach: its own clicks and choices do nothing', async ({ page, context, shown, lesson }) => {
  await shown.show(unknownTable());
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await openLesson(lesson);
  await lesson.teach();
  await page.evaluate(() => {
    const root = document.querySelector('consolidator-overlay')?.shadowRoot;
    for (const button of root?.querySelectorAll<HTMLElement>('.teach button') ?? []) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    for (const select of root?.querySelectorAll('select') ?? []) {
      select.value = 'ignore';
      select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
    for (const radio of root?.querySelectorAll('input') ?? []) radio.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForTimeout(500);
  await expect(lesson.region).toBeVisible();
  expect(await recipesIn(context)).toEqual([]);
  await lesson.save();
  expect(JSON.stringify(await recipesIn(context))).toContain('"role":"status"');
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

test('what is taught proves nothing: a capture is complete by its own proof or not at all', async ({ shown, lesson }) => {
  await shown.show(unknownTable());
  await openLesson(lesson);
  await lesson.teach();
  await lesson.save();
  await shown.show(unknownTable({ after: '<p>83 results found.</p>' }));
  expect(await lesson.overlay.capture('Capture subscriptions')).toMatch(/^Incomplete: .*3 of 83/);
  await shown.show(
    unknownTable({ cells: (row) => [row.id.endsWith('2') ? row.name : nameCell(row), row.quantity, row.status, ''] }).replace(
      /id="row-[^"]*"/g,
      '',
    ),
  );
  expect(await lesson.overlay.capture('Capture subscriptions')).toMatch(/^Incomplete: /);
});

for (const [change, options] of [
  ['moved', { headers: ['Post', 'Toezicht', 'Zetelstal', ''], cells: (row: Row) => [nameCell(row), row.status, row.quantity, ''] }],
  ['renamed', { headers: ['Post', 'Bestellingen', 'Toezicht', ''] }],
  [
    'one more',
    {
      headers: ['Post', 'Toegewezen', 'Zetelstal', 'Toezicht'],
      cells: (row: Row) => [nameCell(row), '1', row.quantity, row.status],
    },
  ],
] satisfies [string, PageOptions][]) {
  test(`a list whose columns are other ones by now (${change}) is not read as taught`, async ({ shown, lesson }) => {
    await shown.show(unknownTable());
    await openLesson(lesson);
    await lesson.teach();
    await lesson.save();
    await shown.show(unknownTable(options));
    expect(await lesson.overlay.capture('Capture subscriptions')).toMatch(/^Can't read this page: /);
  });
}

test('two columns of numbers without words over them can not be taught: they could change places unseen', async ({
  shown,
  lesson,
}) => {
  const cells = (row: Row) => [nameCell(row), row.quantity, row.status, '7'];
  await shown.show(unknownTable({ headers: ['Post', '', 'Toezicht', ''], cells }));
  await openLesson(lesson);
  await lesson.choose('Column 1: Post', 'Name');
  await lesson.choose('Column 2', 'Quantity');
  await lesson.choose('Column 3: Toezicht', 'Status');
  await expect(lesson.button('Save')).toBeDisabled();
});

test('a page that is read well can be reported, too', async ({ shown, lesson, page }) => {
  await shown.show(portalPage(nativeTable(rows), { heading: `${canary} | Subscriptions` }));
  await page.locator('consolidator-overlay').getByRole('button', { name: 'Report this page' }).press('Enter');
  await expect(lesson.region).toBeVisible();
  await expect(lesson.button('Page report')).toBeVisible();
});

test('no name of a customer gets into a recipe, not even from the words over the columns', async ({ context, shown, lesson }) => {
  const headers = [`Posts of ${canary}`, `${canary}`, 'Toezicht', 'Order 4711 for ada@qorvexa.test'];
  await shown.show(unknownTable({ headers }));
  await openLesson(lesson);
  await lesson.choose(/Column 1/, 'Name');
  await lesson.choose(/Column 2/, 'Quantity');
  await lesson.choose(/Column 3/, 'Status');
  await lesson.save();
  expect(await recipesIn(context)).toMatchObject([
    { columns: [{ header: '' }, { header: '' }, { header: 'toezicht' }, { header: '' }] },
  ]);
  expect(JSON.stringify(await keptIn(context))).not.toMatch(/qorvexa|zumblat|4711|5a5a5a5a|33998320/i);
});

test('a word over a column outranks the finger that points at it', async ({ shown, lesson }) => {
  await shown.show(
    unknownTable({
      headers: ['Name', 'Zetelstal', 'Quantity', 'Status'],
      cells: (row) => [nameCell(row), row.status, 'a few', row.status],
    }),
  );
  await lesson.overlay.capture('Capture subscriptions');
  const offered = lesson.overlay.button('Teach this page');
  await offered.first().click();
  await lesson.choose('Column 2: Zetelstal', 'Status');
  await lesson.choose('Column 4: Status', 'Quantity');
  await lesson.choose('Column 3: Quantity', 'Ignore');
  await expect(lesson.region.getByText('says something else than you chose')).toBeVisible();
  await expect(lesson.button('Save')).toBeDisabled();
});

test('a page report is shown first, then saved, without anything of a customer', async ({ page, shown, lesson }) => {
  const csp =
    "default-src 'self'; script-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin allow-downloads";
  await shown.show(unknownTable(), { 'content-security-policy': csp.replace(/; sandbox.*/, '') });
  await openLesson(lesson);
  await lesson.button('Page report').click();
  const text = await lesson.region.getByRole('textbox', { name: 'Report' }).inputValue();
  expect(text).toContain('read: list-not-found');
  expect(text).toContain('Active');
  expect(text).not.toMatch(/qorvexa|zumblat|5a5a5a5a|33998320|contoso|ada admin/i);
  const saving = page.waitForEvent('download');
  await lesson.region.getByRole('link', { name: 'Save report' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('page-report-subscription-list.txt');
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);
  await lesson.button('Back').click();
  await expect(lesson.region.getByRole('group', { name: 'Which table is the list?' })).toBeVisible();
});

test('a list of plain boxes can be taught', async ({ shown, lesson }) => {
  const line = (cells: string[]) =>
    `<div style="display:flex">${cells.map((cell) => `<span style="width:10em">${cell}</span>`).join('')}</div>`;
  const box = portalPage(
    `<div>${line(['Post', 'Quantity', 'Toezicht'])}${rows.map((row) => line([nameCell(row), row.quantity, row.status.toUpperCase()])).join('')}</div>`,
    { heading: `${canary} | Subscriptions` },
  );
  await shown.show(box);
  await lesson.overlay.capture('Capture subscriptions');
  await lesson.overlay.button('Teach this page').first().click();
  await lesson
    .table(/Table \d+: 3 rows/)
    .first()
    .check();
  await lesson.choose('Column 1: Post', 'Name');
  await lesson.choose('Column 3: Toezicht', 'Status');
  await lesson.save();
  await lesson.button('Close').click();
  expect(await lesson.overlay.capture('Capture subscriptions')).toBe('Captured 3 subscriptions');
});

test('teach mode has no barrier that axe finds, in light and dark', async ({ page, shown, lesson }) => {
  for (const background of ['#fff', '#1b1a19']) {
    await shown.show(unknownTable().replace('<body>', `<body style="background:${background};color:gray;min-height:100vh">`));
    await openLesson(lesson);
    await lesson.teach();
    const scan = async () => (await new AxeBuilder({ page }).include('consolidator-overlay').analyze()).violations;
    expect(await scan()).toEqual([]);
    await lesson.button('Page report').click();
    expect(await scan()).toEqual([]);
  }
});

test('leaving the page ends the lesson', async ({ page, shown, lesson }) => {
  await shown.show(unknownTable());
  await openLesson(lesson);
  await page.evaluate((id) => history.pushState({}, '', `/commerce/customers/${id}/account`), customer);
  await expect(lesson.region).toHaveCount(0);
  await expect(lesson.overlay.region).toBeVisible();
});

test('on a page that we do not know nothing is drawn, and nothing is said', async ({ page, context }) => {
  const before = Object.keys(await keptIn(context));
  await page.route('**/dashboard/referrals/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: unknownTable().replace('<body>', '<body data-unknown>') }),
  );
  await page.goto('https://partner.microsoft.com/dashboard/referrals/leads');
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  await page.waitForTimeout(2_000);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  await expect(page.locator('consolidator-overlay')).toHaveCount(0);
  expect(Object.keys(await keptIn(context))).toEqual(before);
});
