import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { proofSheets } from '../../utils/files/proof-sheets';
import { expect, expectNoViolation, importHistory, test } from './dashboard.ts';
import { contoso, draft, from, historyOf, hoursAgo, type SeededCustomer, seededGuid } from './seeds.ts';

test.use({ actionTimeout: 15_000 });

/** Everything of it was recreated yesterday and is suspended now. */
const fabrikam: SeededCustomer = {
  name: 'Fabrikam =SUM(1)',
  domain: 'fabrikam.example',
  subscriptions: [
    { name: 'Office 365 Enterprise E3', quantity: 25, type: 'legacy', status: 'suspended', twin: { hoursAgo: 26 } },
    { name: 'Power BI Pro', quantity: 4, type: 'legacy', status: 'suspended', twin: { hoursAgo: 26 } },
  ],
};
const staying: SeededCustomer = { name: 'Tailspin Toys', subscriptions: [{ name: 'Visio Plan 2', quantity: 1, type: 'legacy' }] };

async function openProject(page: Page, extensionId: string, hash = ''): Promise<void> {
  const notMoving = draft({ type: 'marked-not-moving', payload: { reason: 'Contract ends' } }, null, {
    customer: seededGuid('customer', 3),
  });
  const charge = {
    subscription: seededGuid('from', 1),
    name: 'Office 365 Enterprise E3',
    chargeType: 'cycleFee',
    from: hoursAgo(-96),
    until: hoursAgo(-500),
    amount: -12.5,
    currency: 'EUR',
  };
  const invoice = draft({ type: 'invoice-checked', payload: { charges: [charge] } }, from, { customer: seededGuid('customer', 1) });
  const text = await historyOf([fabrikam, contoso, staying], [{ at: hoursAgo(0), drafts: [notMoving, invoice] }]);
  await importHistory(page, extensionId, text);
  if (hash) await page.goto(`chrome-extension://${extensionId}/dashboard.html${hash}`);
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

test('the proof pack of the project stands on a page of its own, with its totals, customers and exclusions', async ({
  page,
  extensionId,
}, testInfo) => {
  await openProject(page, extensionId, '#section=closing');
  await expect(page.getByText('1 of 2 customers verified.')).toBeVisible({ timeout: 60_000 });
  await expect(table(page, 'All show suspended').getByRole('row').filter({ hasText: 'Fabrikam =' })).toContainText('Verified');
  await expect(table(page, 'Final invoices and credits')).toContainText('Credit found: -12.50 EUR.');
  const access = page.getByRole('region', { name: 'API access and tools on To' });
  await expect(access).toContainText('Not confirmed yet.');
  await access.getByRole('button', { name: 'Confirm …' }).click();
  await page.getByRole('textbox', { name: 'What was registered' }).fill('Billing tool, tried by Ada');
  await expectNoViolation(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(access.getByRole('listitem')).toContainText('Billing tool, tried by Ada');
  await expectNoViolation(page);
  await page.screenshot({ path: testInfo.outputPath('closing.png'), fullPage: true });
  await page.getByRole('button', { name: 'Proof pack' }).click();
  await expect(page.getByRole('heading', { name: 'Proof pack of the project' })).toBeVisible();
  await expect(page.getByText(/^Verified: all \d+ events are as they were recorded/)).toBeVisible({ timeout: 60_000 });
  const row = (name: string) => table(page, 'Customers').getByRole('row').filter({ hasText: name });
  await expect(row('Fabrikam')).toContainText('2 of 2');
  await expect(row('Fabrikam')).toContainText('Verified');
  await expect(row('Contoso')).toContainText('Still billed');
  await expect(table(page, 'API access and tools on To')).toContainText('Billing tool, tried by Ada');
  await expect(table(page, 'After-care').getByRole('row').filter({ hasText: 'Fabrikam =' })).toContainText('Due');
  await expect(table(page, 'Exclusions').getByRole('row').filter({ hasText: 'Tailspin Toys' })).toContainText('Contract ends');
  await expectNoViolation(page);
  await page.screenshot({ path: testInfo.outputPath('project-light.png'), fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page);
  await page.screenshot({ path: testInfo.outputPath('project-dark.png'), fullPage: true });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.screenshot({ path: testInfo.outputPath('project-print.png'), fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await row('Fabrikam').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Proof pack: Fabrikam =SUM(1)' })).toBeVisible();
});

test('a customer is proved before and after, by captures whose hashes the back-up holds', async ({
  page,
  extensionId,
}, testInfo) => {
  await openProject(page, extensionId, `#customer=${seededGuid('customer', 1)}`);
  const closing = page.getByRole('region', { name: 'Closing' });
  await expect(closing).toContainText('Verified: nothing that had to move is billed on From.');
  await expect(closing).toContainText('Credit found: -12.50 EUR.');
  await expect(table(page, 'After-care').getByRole('row')).toHaveCount(4);
  await expectNoViolation(page);
  await page.screenshot({ path: testInfo.outputPath('customer-page.png'), fullPage: true });
  // By keyboard alone.
  await page.getByRole('button', { name: 'Proof pack of this customer' }).focus();
  await page.keyboard.press('Enter');
  const before = table(page, 'Before and after').getByRole('row').filter({ hasText: 'Office 365 Enterprise E3' });
  await expect(before).toContainText('25 licenses, Active');
  await expect(before).toContainText('25 licenses, Suspended');
  await expect(before).toContainText('Stopped between');
  await expectNoViolation(page);
  await page.screenshot({ path: testInfo.outputPath('customer-light.png'), fullPage: true });
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: testInfo.outputPath('customer-print.png'), fullPage: true });
  await page.emulateMedia({ media: 'screen' });

  const excel = await saved(page, 'Save as Excel');
  expect(excel.name).toMatch(/^proof-[0-9a-f]{8}-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const workbook = new ExcelJS.Workbook();
  // exceljs types its own Buffer, which lacks what newer Node types added.
  await workbook.xlsx.load(excel.bytes as unknown as ArrayBuffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Subscriptions', 'Customers', 'Warnings', ...proofSheets, 'About']);
  expect(workbook.getWorksheet('Customers')?.getCell('A2').value).toBe(fabrikam.name);
  expect(workbook.getWorksheet('Before')?.rowCount).toBe(3);
  expect(workbook.getWorksheet('Closing')?.rowCount).toBe(3);

  const json = await saved(page, 'Save as JSON');
  expect(json.name).toMatch(/^proof-[0-9a-f]{8}-\d{4}-\d{2}-\d{2}\.json$/);
  const pack = JSON.parse(json.bytes.toString('utf8'));
  expect(pack).toMatchObject({ format: 'consolidator-proof', chain: { isWhole: true }, customers: [{ name: fabrikam.name }] });
  const [proof] = pack.customers;
  const hashes = new Map(proof.captures.map((capture: { event: string; hash: string }) => [capture.event, capture.hash]));
  for (const { before: first, after } of proof.from) {
    expect(hashes.get(first.source.event)).toBe(first.source.hash);
    expect(hashes.get(after.source.event)).toBe(after.source.hash);
  }
  await page.goBack();
  const backUp = JSON.parse((await saved(page, 'Back up')).bytes.toString('utf8'));
  const recorded = new Map(backUp.events.map((event: { id: string; hash: string }) => [event.id, event.hash]));
  for (const [event, hash] of hashes) expect(recorded.get(event)).toBe(hash);
});

test('the log verifies the history, and says what was changed', async ({ page, extensionId }, testInfo) => {
  await openProject(page, extensionId, '#section=log');
  await page.getByRole('button', { name: 'Verify' }).click();
  const verify = page.getByRole('region', { name: 'Verify' });
  await expect(verify.getByRole('status')).toContainText(/Verified: all \d+ events/, { timeout: 60_000 });
  await expectNoViolation(page);
  await page.screenshot({ path: testInfo.outputPath('log-verified.png') });
  await page.evaluate(changeOneEvent);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(verify.getByRole('alert')).toContainText('Not verified: this history was changed or lost something.');
  await expect(verify.getByRole('alert')).toContainText(/event 3 was changed/);
  await expectNoViolation(page);
  await page.screenshot({ path: testInfo.outputPath('log-broken.png') });
});

/** Runs in the page: moves one event an hour back, as somebody who edits the database would. */
async function changeOneEvent(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('consolidator');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('events', 'readwrite');
    const events = transaction.objectStore('events');
    events.getAll().onsuccess = ({ target }) => {
      const all = (target as IDBRequest<{ sequence: number; at: string }[]>).result;
      const event = all.find(({ sequence }) => sequence === 3);
      if (event) events.put({ ...event, at: new Date(Date.parse(event.at) - 3_600_000).toISOString() });
    };
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

test('before anything is captured there is nothing to prove', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#proof=project`);
  await expect(page.getByText('Nothing is captured yet, so there is nothing to prove.')).toBeVisible({ timeout: 60_000 });
  await expectNoViolation(page);
});

test.describe('in Dutch, at 200 % text', () => {
  test.use({ launch: { locale: 'nl-NL' } });
  test('the proof is whole', async ({ page, extensionId }, testInfo) => {
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#section=settings`);
    await page.getByRole('combobox', { name: /^(Language|Taal)$/ }).selectOption('en');
    await openProject(page, extensionId, '#section=settings');
    await page.getByRole('combobox', { name: /^(Language|Taal)$/ }).selectOption('nl');
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#proof=${seededGuid('customer', 1)}`);
    await expect(page.getByRole('heading', { name: 'Bewijsmap: Fabrikam =SUM(1)' })).toBeVisible({ timeout: 60_000 });
    await page.setViewportSize({ width: 640, height: 900 });
    await expectNoViolation(page);
    await page.screenshot({ path: testInfo.outputPath('customer-dutch.png'), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
