import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { aWorkbook, aZip, sheetRows } from '../files/import/zip-builder.ts';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { expectNoProblems, expectNoViolation } from './dashboard.ts';
import { expect, test as withPortal } from './fixtures.ts';
import { seededGuid } from './seeds.ts';

const test = withPortal.extend<{ problems: string[] }>({
  /** The portal's pages are on screen too, and complain of their own. */
  problems: [
    ({ context }, use) => expectNoProblems(context, use, (message) => message.location().url.startsWith('chrome-extension:')),
    { auto: true },
  ],
});

const contoso = seededGuid('customer', 1);
const fabrikam = seededGuid('customer', 2);
const customersCsv = `Microsoft ID,Company name,Primary domain name,Relationship\r\n${contoso},Contoso,contoso.example,Cloud Reseller\r\n${fabrikam},Fabrikam,fabrikam.example,Cloud Reseller\r\n`;
const header = 'Subscription ID,Subscription,Quantity,Status,Reseller';
const e3 = `${seededGuid('from', 1)},Office 365 E3,25,Active,`;
const visio = `${seededGuid('from', 2)},Visio Plan 2,3,Suspended,`;
const lines = (...rows: string[]) => `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;

async function openImports(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#section=imports`);
  await expect(page.getByRole('heading', { name: 'Imports', level: 2 })).toBeVisible();
}

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

const importing = (page: Page): Locator => page.getByRole('region', { name: 'Import a file' });
const confirm = (page: Page): Locator => importing(page).getByRole('button', { name: 'Import', exact: true });
const past = (page: Page): Locator => page.getByRole('table', { name: 'Past imports' });

async function recordIt(page: Page, brought: string): Promise<void> {
  await expect(importing(page)).toContainText(`It brings ${brought}.`);
  await confirm(page).click();
  await expect(page.getByText(/^Imported .*: /)).toContainText(brought);
}

/** The admin's first file: it names the account as well. */
async function importCustomers(page: Page, extensionId: string): Promise<void> {
  await openImports(page, extensionId);
  await choose(page, 'Customers.csv', customersCsv);
  await page.getByRole('radio', { name: 'A From account that is not captured yet' }).check();
  await recordIt(page, '2 customers');
}

async function importSubscriptions(page: Page, content: string, { isWholeList = false, customer = 'Contoso' } = {}): Promise<void> {
  await choose(page, 'Subscriptions.csv', content);
  await page.getByRole('radio', { name: 'Transitioning From', exact: true }).check();
  await page.getByRole('radio', { name: customer }).check();
  if (isWholeList) await page.getByRole('checkbox', { name: /all subscriptions of the customer/ }).check();
}

async function subscriptionsOf(page: Page, extensionId: string, customer: string): Promise<Locator> {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#customer=${customer}`);
  const table = page.getByRole('table', { name: 'Subscriptions' });
  await expect(table).toBeVisible();
  return table;
}

test('files alone fill an empty project, and are taken back as a whole', async ({ page, extensionId }) => {
  await importCustomers(page, extensionId);
  await expectNoViolation(page);
  await choose(page, 'Subscriptions.csv', lines(e3, visio));
  await expect(confirm(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(importing(page)).toContainText('Recognised as: Subscription list exported from Partner Center, 2 rows');
  await page.getByRole('radio', { name: 'Transitioning From', exact: true }).check();
  await page.getByRole('searchbox', { name: 'Search customers' }).fill('contoso');
  await page.getByRole('radio', { name: 'Contoso' }).check();
  await expect(confirm(page)).not.toHaveAttribute('aria-disabled', 'true');
  await expectNoViolation(page);
  await recordIt(page, '1 customer and 2 subscriptions');
  await expect(past(page).getByRole('row').nth(1)).toContainText('Subscriptions.csv');

  const table = await subscriptionsOf(page, extensionId, contoso);
  await expect(table.getByRole('row').filter({ hasText: 'Office 365 E3' })).toContainText('25 licenses');
  await expect(page.getByText(/Safe to suspend/)).toHaveCount(0);

  await openImports(page, extensionId);
  await page.getByRole('button', { name: 'Take back: Subscriptions.csv' }).click();
  await expect(past(page).getByRole('row').nth(1)).toContainText('Taken back: it no longer counts');
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#customer=${contoso}`);
  await expect(page.getByText(/No subscription of this customer is captured yet/)).toBeVisible();
});

test('a file about what is known elsewhere is refused, and nothing changes', async ({ page, extensionId }) => {
  await importCustomers(page, extensionId);
  await importSubscriptions(page, lines(e3, visio));
  await recordIt(page, '1 customer and 2 subscriptions');
  await importSubscriptions(page, lines(e3), { customer: 'Fabrikam' });
  await expect(importing(page).getByRole('alert').last()).toContainText('The file contradicts what is known.');
  await expect(page.getByRole('table', { name: 'What is wrong with the file' })).toContainText(
    'This subscription belongs to another customer.',
  );
  await expect(confirm(page)).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('radio', { name: 'Contoso' }).check();
  await expect(confirm(page)).not.toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('radio', { name: 'The To account, which is not captured yet' }).check();
  await expect(page.getByRole('table', { name: 'What is wrong with the file' })).toContainText(
    'This subscription was seen in another account.',
  );
  await importing(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(past(page).getByRole('row')).toHaveCount(3);
});

test("the portal's own export fills in what was not captured; no file makes anything safe", async ({
  page,
  portal,
  context,
  extensionId,
}) => {
  const customer = portal.state.customersOf('to').find(({ id }) => portal.state.subscriptionsOf('to', id).length > 0);
  if (!customer) throw new Error('the stand-in has no customer with subscriptions on To');
  const admin = new PortalAdmin(page);
  const overlay = new Overlay(page);
  await admin.signInAs('Northwind CSP Europe');
  await overlay.chooseAccount('Transitioning To');
  await overlay.capture('Capture customers');
  await admin.openSubscriptions(customer.id);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export subscriptions' }).click();
  const file = await download;
  const text = readFileSync(await file.path(), 'utf8');

  const dashboard = await context.newPage();
  await openImports(dashboard, extensionId);
  await choose(dashboard, file.suggestedFilename(), text);
  await dashboard.getByRole('radio', { name: 'Transitioning To', exact: true }).check();
  await dashboard.getByRole('searchbox', { name: 'Search customers' }).fill(customer.id);
  await dashboard.getByRole('radio', { name: customer.name }).check();
  await dashboard.getByRole('checkbox', { name: /all subscriptions of the customer/ }).check();
  await recordIt(dashboard, '1 customer and 4 subscriptions');
  await expect(past(dashboard).getByRole('row').nth(1)).toContainText('whole list');
  await expect(dashboard.getByText(/Safe to suspend/)).toHaveCount(0);
});

const xml = (megabytes: number) => `<?xml version="1.0"?><a>${' '.repeat(megabytes * 1024 * 1024)}</a>`;

test.describe('a hostile file is refused with a sentence', () => {
  for (const [name, file, sentence] of [
    [
      'a zip bomb',
      () => aZip(aWorkbook({ sheet: '' }, [{ name: 'xl/bomb.xml', content: xml(80) }])),
      /becomes far larger when it is unpacked/,
    ],
    [
      'a sheet with a document type',
      () => aZip(aWorkbook({ sheet: '', workbook: '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' })),
      /definitions that can hide harm/,
    ],
    ['a column that reaches the prototype', () => `${header},__proto__\r\n${e3},x\r\n`, /could change how this extension works/],
    ['a formula', () => lines(`${seededGuid('from', 1)},=HYPERLINK("http://x.example"),25,Active,`), /looks like a formula/],
    ['a cut-off file', () => lines(e3, seededGuid('from', 2)), /another number of cells/],
    ['a page instead of a table', () => '<!doctype html><title>Sign in</title>', /This is not a table/],
    ['a line without an end', () => `${header}\r\n${'x'.repeat(400_000)}`, /longer than any line of a table/],
  ] as const) {
    test(name, async ({ page, extensionId }) => {
      await openImports(page, extensionId);
      await choose(page, 'hostile.csv', file());
      await expect(importing(page).getByRole('alert')).toContainText('hostile.csv was refused. Nothing was imported.');
      await expect(page.getByRole('table', { name: 'What is wrong with the file' })).toContainText(sentence);
      await expect(page.getByText('No file was imported yet.')).toBeVisible();
      await expectNoViolation(page);
    });
  }
});

test('an Excel file whose columns nobody knows is explained once, and read by itself the next time', async ({
  page,
  extensionId,
}) => {
  await importCustomers(page, extensionId);
  const workbook = (quantity: number) =>
    aZip(
      aWorkbook({
        sheet: sheetRows([
          ['Key', 'Thing', 'Seats', 'State', 'Ends'],
          [seededGuid('from', 1), 'Office 365 E3', quantity, 'Active', { serial: 46_387 }],
        ]),
      }),
    );
  await choose(page, 'ours.xlsx', workbook(25));
  await expect(page.getByRole('table', { name: 'What is wrong with the file' })).toContainText('These columns are not known.');
  await page.getByRole('combobox', { name: 'What is this file?' }).selectOption('Subscription list exported from Partner Center');
  for (const [column, meaning] of [
    ['Key', 'Subscription ID'],
    ['Thing', 'Name'],
    ['Seats', 'Quantity'],
    ['State', 'Status'],
    ['Ends', 'Ends on'],
  ] as const) {
    await page.getByRole('combobox', { name: `Meaning of ${column}` }).selectOption(meaning);
  }
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(importing(page)).toContainText('Subscription list exported from Partner Center, 1 row, Sheet Export');
  await importing(page).getByRole('button', { name: 'Cancel' }).click();

  await choose(page, 'ours again.xlsx', workbook(30));
  await expect(page.getByRole('combobox', { name: 'Meaning of Seats' })).toHaveValue('quantity');
  await page.getByRole('radio', { name: 'Transitioning From', exact: true }).check();
  await page.getByRole('radio', { name: 'Contoso' }).check();
  await recordIt(page, '1 customer and 1 subscription');
  const table = await subscriptionsOf(page, extensionId, contoso);
  await expect(table.getByRole('row').filter({ hasText: 'Office 365 E3' })).toContainText('30 licenses');
});

test('a log, an offer matrix and a price list are read as what they are', async ({ page, extensionId }) => {
  await importCustomers(page, extensionId);
  await choose(
    page,
    'Activity log.csv',
    'Date-Time,Affected customer,Action,Partner user\r\n2026-11-02 09:30:00,Contoso,Update subscription,ann@fabrikam.example\r\n2026-11-02 09:31:00,Nobody,Update subscription,ann@fabrikam.example\r\n',
  );
  await page.getByRole('radio', { name: 'Transitioning From', exact: true }).check();
  await expect(importing(page)).toContainText('1 entry is about no customer that is known here.');
  await recordIt(page, '1 customer and 1 activity');
  await choose(
    page,
    'NCE Mapping.csv',
    `Durable Offer ID,Offer Display Name,Modern ProductID/SkuID\r\n${seededGuid('from', 7)},Office 365 E3,CFQ7TTC0LF8R/0001\r\n`,
  );
  await recordIt(page, '1 replacement of a legacy offer');
  await choose(
    page,
    'prices.csv',
    'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Segment,Currency,UnitPrice\r\nE3,CFQ7TTC0LF8R,0001,E3,P1Y,Annual,NL,Commercial,EUR,240\r\n',
  );
  await page.getByRole('radio', { name: 'Transitioning From', exact: true }).check();
  await expect(importing(page)).toContainText('1 line is about a product that no customer here has.');
  await expect(confirm(page)).toHaveAttribute('aria-disabled', 'true');
});

test('a file can be dropped, and reading can be given up', async ({ page, extensionId }) => {
  await importCustomers(page, extensionId);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'Subscriptions.csv'));
    return transfer;
  }, lines(e3));
  await page.getByText('Drop a CSV, Excel or JSON file here, or').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(importing(page)).toContainText('1 row');
  await page.getByRole('textbox', { name: 'When was it exported?' }).fill('2099-01-01T00:00');
  await expect(page.getByText('That time is still to come.')).toBeVisible();
  await importing(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test.describe('in Dutch, dark, at twice the size', () => {
  test.use({ launch: { locale: 'nl-NL', colorScheme: 'dark', viewport: { width: 640, height: 900 } } });

  test('everything is there and nothing is cut off', async ({ page, extensionId }) => {
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#section=imports`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bestand kiezen' }).click();
    await (await chooser).setFiles({ name: 'Subscriptions.csv', mimeType: 'text/csv', buffer: Buffer.from(lines(e3, visio)) });
    await expect(page.getByRole('radio', { name: 'Een From-account dat nog niet is vastgelegd' })).toBeVisible();
    await expectNoViolation(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
