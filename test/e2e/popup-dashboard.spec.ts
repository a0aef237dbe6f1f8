import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { exportColumns } from '../../utils/files/export-columns';
import { readOwnCsv } from '../../utils/files/read-own-csv';
import {
  chooseBackUp,
  expect,
  expectNoViolation,
  expectNoViolationInBothThemes,
  importHistory,
  openDashboard,
  test,
} from './dashboard.ts';
import { contoso, draft, historyOf, hoursAgo, type SeededCustomer, seededGuid, to } from './seeds.ts';

test.use({ actionTimeout: 10_000 });

const littleware: SeededCustomer = {
  name: ' Littleware, "Inc." & Söhne',
  domain: 'littleware.example',
  isOnTo: false,
  isToUnseen: true,
  subscriptions: [
    { name: '=HYPERLINK("https://example.com")', quantity: 1_234, type: 'legacy' },
    { name: 'Azure plan', quantity: null, type: 'azure' },
  ],
};
const eastern: SeededCustomer = { name: 'שלום בע"מ 株式会社', isOnTo: false, isToUnseen: true, subscriptions: [] };

async function openPopup(page: Page, extensionId: string): Promise<void> {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const row = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Subscriptions' }).getByRole('row').filter({ hasText: name });

test('the popup teaches the first step before anything is captured', async ({ page, extensionId }) => {
  await openPopup(page, extensionId);
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('link', { name: /Open the customer list/ })).toHaveAttribute(
    'href',
    'https://partner.microsoft.com/dashboard/v2/customers/list',
  );
  await expectNoViolation(page);
});

test('the popup shows how far it is, what needs attention, and the way there', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso, littleware, eastern]));
  await openPopup(page, extensionId);
  const progress = page.getByRole('progressbar', { name: 'Consolidation progress' });
  await expect(progress).toHaveAttribute('aria-valuetext', '0 of 2 customers done. 1 of 11 captured subscriptions done.');
  await expect(progress).toHaveAttribute('aria-valuenow', '0');
  const attention = page.getByRole('list', { name: 'Needs attention' }).getByRole('listitem');
  await expect(attention.first()).toContainText('Contoso');
  await expect(attention.first()).toContainText('Exchange Online (Plan 1) is billed on From and on To');
  // The generation of the portal in which the list was captured last, not the newest one.
  await expect(attention.first().getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`^https://partner\\.microsoft\\.com/dashboard/commerce2/customers/${seededGuid('customer', 1)}/subscriptions`),
  );
  await expect(page.getByText('4 subscriptions are billed twice')).toBeVisible();
  await expectNoViolation(page);
});

test('the popup opens the dashboard', async ({ page, context, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.goto('about:blank');
  const popup = await context.newPage();
  await openPopup(popup, extensionId);
  const dashboard = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open dashboard' }).click();
  await expect((await dashboard).getByRole('table', { name: 'Customers' })).toBeVisible();
});

test('both exports hold the same subscriptions, with names and numbers intact', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso, littleware, eastern]));
  await openPopup(page, extensionId);
  const csv = await saved(page, 'Export CSV');
  expect(csv.name).toMatch(/^consolidation-\d{4}-\d{2}-\d{2}\.csv$/);
  const { rows, problems } = readOwnCsv(csv.bytes.toString('utf8'));
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(9 + 6 + 2);
  const formula = rows.find((candidate) => candidate.Subscription.startsWith('='));
  expect(formula).toMatchObject({
    Customer: littleware.name,
    Subscription: '=HYPERLINK("https://example.com")',
    Quantity: 1_234,
    Unit: 'Licenses',
    'Commerce type': 'legacy',
    Side: 'From',
    Account: 'Fabrikam Nederland B.V.',
  });
  expect(csv.bytes.toString('utf8')).toContain(`"'=HYPERLINK(""https://example.com"")"`);

  const excel = await saved(page, 'Export Excel');
  expect(excel.name).toMatch(/^consolidation-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const workbook = new ExcelJS.Workbook();
  // exceljs types its own Buffer, which lacks what newer Node types added.
  await workbook.xlsx.load(excel.bytes as unknown as ArrayBuffer);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Subscriptions', 'Customers', 'Warnings', 'About']);
  const sheet = workbook.getWorksheet('Subscriptions');
  for (const [index, exported] of rows.entries()) {
    const cells = exportColumns.map((_, column) => sheet?.getRow(index + 2).getCell(column + 1).value ?? null);
    expect(cells).toEqual(exportColumns.map((column) => (exported[column] === '' ? null : exported[column])));
  }
  expect(workbook.getWorksheet('Customers')?.rowCount).toBe(4);
});

test('an export without a subscription says what to do first', async ({ page, extensionId }) => {
  await openDashboard(page, extensionId);
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing to export yet. Capture a customer first.');
});

test('customers are found by name, domain, Microsoft ID and stage', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso, littleware, eastern]));
  const rows = page.getByRole('table', { name: 'Customers' }).getByRole('rowheader');
  await expect(rows).toHaveCount(3);
  const search = page.getByRole('searchbox', { name: 'Search customers' });
  for (const [text, name] of [
    ['sohne', littleware.name],
    ['CONTOSO.example', 'Contoso'],
    ['株式会社', eastern.name],
    [seededGuid('customer', 2).toUpperCase(), littleware.name],
  ] as const) {
    await search.fill(text);
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(name.trim());
  }
  await search.fill('nobody');
  await expect(page.getByText('No customer matches.')).toBeVisible();
  await search.fill('');
  await page.getByLabel('Stage', { exact: true }).selectOption('Recreating');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Contoso');
});

test('thousands of customers are all there, and few of them are drawn', async ({ page, extensionId }) => {
  const customers = Array.from({ length: 3_000 }, (_, index) => ({
    name: `Customer ${String(index).padStart(4, '0')}`,
    isOnTo: false,
    isListedOnly: true,
    subscriptions: [],
  }));
  test.setTimeout(180_000);
  await importHistory(page, extensionId, await historyOf(customers));
  const table = page.getByRole('table', { name: 'Customers' });
  await expect(table).toHaveAttribute('aria-rowcount', '3001');
  expect(await table.getByRole('row').count()).toBeLessThan(60);
  await page.getByRole('region', { name: 'Customers' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: 'Customer 2999' })).toBeVisible();
  await page.getByRole('searchbox').fill('customer 1234');
  await expect(table.getByRole('rowheader')).toHaveCount(1);
  await expectNoViolation(page);
});

test('a customer opens by its link to From beside To', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('link', { name: 'Contoso' }).click();
  await expect(page).toHaveURL(new RegExp(`#customer=${seededGuid('customer', 1)}$`));
  await expect(row(page, 'Office 365 Enterprise E3')).toContainText('Safe to suspend');
  await expect(row(page, 'Microsoft Defender for Office 365 (Plan 2)')).toContainText('Suspended, still billed');
  await expect(row(page, 'Power BI Pro')).toContainText('Stopped');
  await expect(row(page, 'Microsoft 365 Business Standard')).toContainText('9 licenses');
  await expect(row(page, 'Microsoft 365 Business Standard')).toContainText('7 licenses');
  await expect(row(page, 'Microsoft Azure')).toContainText('no quantity');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Contoso' })).toBeVisible();
});

test('a difference is accepted with a reason, and not without', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('link', { name: 'Contoso' }).click();
  const standard = row(page, 'Microsoft 365 Business Standard');
  await standard.getByRole('button', { name: /Accept the difference/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Accept the difference' }).click();
  await expect(dialog.getByText('Give a reason: others read it later.')).toBeVisible();
  await dialog.getByRole('textbox').fill('Two people left');
  await dialog.getByRole('button', { name: 'Accept the difference' }).click();
  await expect(dialog).toBeHidden();
  await expect(standard).toContainText('Accepted: Two people left');
  await expect(standard).toContainText('Twin verified');
  // Equal totals stay a condition of the gate.
  await expect(standard).not.toContainText('Safe to suspend');
});

test('a method is chosen among those that the type allows', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('link', { name: 'Contoso' }).click();
  const defender = row(page, 'Microsoft Defender for Office 365 (Plan 2)');
  await defender.getByRole('button', { name: /Change method/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Transfer (proposed)' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Recreate and suspend' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(defender.getByRole('button', { name: /Change method/ })).toBeFocused();
  const intune = row(page, 'Microsoft Intune');
  await intune.getByRole('button', { name: /Change method/ }).click();
  await dialog.getByRole('radio', { name: 'Leave' }).check();
  await dialog.getByRole('button', { name: 'Choose this method' }).click();
  await expect(dialog.getByText('Give a reason: others read it later.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Test tenant');
  await dialog.getByRole('button', { name: 'Choose this method' }).click();
  await expect(intune).toContainText('Chosen by you');
  await page.getByRole('link', { name: 'Log' }).click();
  await expect(page.getByRole('table', { name: 'Log' })).toContainText('Method chosen: Leave. Reason: Test tenant');
});

test('a twin is linked by hand', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('link', { name: 'Contoso' }).click();
  const visio = row(page, 'Visio Plan 2').first();
  await visio.getByRole('button', { name: 'Link Visio Plan 2 by hand' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Link' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose at least one subscription.');
  await dialog.getByRole('checkbox', { name: /Visio Plan 2 for enterprise/ }).check();
  await dialog.getByRole('button', { name: 'Link' }).click();
  await expect(visio).toContainText('Visio Plan 2 for enterprise');
  await expect(visio).toContainText('Equal');
});

test('suggested pairs are confirmed with one click', async ({ page, extensionId }) => {
  // Both stood on To when To was captured first: nothing proves that they were bought for this.
  const customer: SeededCustomer = {
    name: 'Adatum',
    subscriptions: [
      { name: 'Office 365 Enterprise E3', quantity: 5, type: 'legacy', twin: { hoursAgo: 50 } },
      { name: 'Power BI Pro', quantity: 6, type: 'legacy', twin: { hoursAgo: 50 } },
    ],
  };
  await importHistory(page, extensionId, await historyOf([customer]));
  await page.getByRole('link', { name: 'Adatum' }).click();
  await expect(row(page, 'Power BI Pro')).toContainText('Suggested pair, not confirmed');
  await expect(row(page, 'Power BI Pro')).not.toContainText('Safe to suspend');
  await row(page, 'Office 365 Enterprise E3')
    .getByRole('button', { name: /Was already on To/ })
    .click();
  await expect(page.getByText('1 pair rests on similar names')).toBeVisible();
  await page.getByRole('button', { name: 'Confirm suggested pairs' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 suggested pair confirmed' })).toBeVisible();
  await expect(row(page, 'Power BI Pro')).toContainText('Safe to suspend');
  await expect(row(page, 'Office 365 Enterprise E3').first()).toContainText('Not recreated yet');
});

test('a customer that does not move leaves the work, and can move after all', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('link', { name: 'Contoso' }).click();
  await page.getByRole('button', { name: 'Mark as not moving' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Contract ends');
  await dialog.getByRole('button', { name: 'Mark as not moving' }).click();
  await expect(page.getByText('Not moving: Contract ends')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Warnings' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Move it after all' }).click();
  await expect(page.getByRole('list', { name: 'Warnings' })).toBeVisible();
});

test('the suspend queue leads to the page of each subscription that is safe', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('link', { name: /Suspend queue/ }).click();
  const queue = page.getByRole('table', { name: 'Suspend queue' });
  await expect(queue.getByRole('row')).toHaveCount(3);
  await expect(queue.getByRole('link', { name: /Open Office 365 Enterprise E3 of Contoso to suspend it/ })).toHaveAttribute(
    'href',
    `https://partner.microsoft.com/dashboard/commerce2/customers/${seededGuid('customer', 1)}/subscriptions/${seededGuid('from', 1)}`,
  );
});

test('the recorded invitation is there to copy', async ({ page, context, extensionId }) => {
  const link = 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=x';
  const recorded = draft({ type: 'invitation-recorded', payload: { link, text: `Dear customer,\n${link}` } }, to, 'project');
  await importHistory(page, extensionId, await historyOf([littleware], [{ at: hoursAgo(0), drafts: [recorded] }]));
  await page.getByRole('link', { name: 'Invitations' }).click();
  await expect(page.getByRole('textbox', { name: 'Invitation link' })).toHaveValue(link);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Dear customer,\n${link}`);
});

test('a customer is marked as invited', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([littleware]));
  await page.getByRole('link', { name: 'Invitations' }).click();
  const invited = page.getByRole('table', { name: 'Not accepted yet' }).getByRole('row').last();
  await expect(invited).toContainText('Not sent yet');
  await invited.getByRole('button', { name: /Mark as sent/ }).click();
  await expect(invited).toContainText('Sent ');
});

test('two profiles unite: the file is looked at first, a second import adds nothing', async ({ page, extensionId }) => {
  const text = await historyOf([contoso]);
  await importHistory(page, extensionId, text);
  await chooseBackUp(page, text);
  await expect(page.getByRole('dialog').getByText(/^All \d+ events of this file are already here\.$/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  const backUp = await saved(page, 'Back up');
  expect(backUp.name).toMatch(/^consolidation-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(backUp.bytes.toString('utf8')).events).toEqual(JSON.parse(text).events);
});

test('a file that is no back-up is refused with what to do', async ({ page, extensionId }) => {
  const text = await historyOf([littleware]);
  await importHistory(page, extensionId, text);
  const csv = await saved(page, 'Export CSV');
  for (const [file, sentence] of [
    ['hello', 'This is not a back-up of Consolidator.'],
    [csv.bytes.toString('utf8'), 'This is an exported table with 2 rows.'],
    [text.slice(0, -400), 'This back-up is cut off'],
    [text.replace('Littleware', 'Litt1eware'), 'This back-up was changed after it was written'],
  ] as const) {
    await chooseBackUp(page, file);
    await expect(page.getByRole('dialog')).toContainText(sentence);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('settings: language, default type, time zone, name of an account', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([littleware]));
  await page.getByRole('link', { name: 'Settings' }).click();
  const saved = page.getByRole('status').filter({ hasText: 'Saved.' });
  const untilSaved = async () => {
    await expect(saved).toBeVisible();
    await saved.getByRole('button', { name: 'Dismiss' }).click();
    await expect(saved).toBeHidden();
  };
  await page.getByLabel('Type of a subscription until its page was seen').selectOption('New commerce');
  await untilSaved();
  await page.getByRole('combobox', { name: 'Your time zone' }).selectOption('Europe/Amsterdam');
  await expect(page.getByRole('combobox', { name: 'Your time zone' })).toHaveValue('Europe/Amsterdam');
  await untilSaved();
  await page.getByRole('textbox', { name: 'Your name for Fabrikam Europe Ltd.' }).fill('New tenant');
  await page.getByRole('button', { name: 'Save the name of Fabrikam Europe Ltd.' }).click();
  // Only what was acknowledged is stored; a page that is loaded again before loses the rest.
  await untilSaved();
  await page.getByLabel('Language').selectOption('Nederlands');
  await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Uw naam voor Fabrikam Europe Ltd.' })).toHaveValue('New tenant');
});

test('the dashboard is worked by keyboard alone', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('conto');
  // Past the filters, the heads that sort and the one tick box that is a stop.
  const link = page.getByRole('link', { name: 'Contoso' });
  await expect(page.getByText('1 of 1 customers shown')).toBeVisible();
  for (let stops = 0; stops < 15 && !(await link.evaluate((element) => element === document.activeElement)); stops += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Subscriptions' })).toBeVisible();
});

test('axe finds nothing on any page', async ({ page, extensionId }) => {
  test.setTimeout(180_000);
  await importHistory(page, extensionId, await historyOf([contoso, littleware, eastern]));
  for (const section of ['customers', 'today', 'suspend-queue', 'invitations', 'warnings', 'log', 'settings']) {
    await openDashboard(page, extensionId, `#section=${section}`);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expectNoViolationInBothThemes(page);
  }
  await openDashboard(page, extensionId, `#customer=${seededGuid('customer', 1)}`);
  await expect(page.getByRole('table', { name: 'Subscriptions' })).toBeVisible();
  await expectNoViolationInBothThemes(page);
  await row(page, 'Microsoft Intune')
    .getByRole('button', { name: /Change method/ })
    .click();
  await expectNoViolationInBothThemes(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expectNoViolationInBothThemes(page);
  await openPopup(page, extensionId);
  await expect(page.getByRole('list', { name: 'Needs attention' })).toBeVisible();
  await expectNoViolationInBothThemes(page);
});

test('at 400 % zoom (320 CSS pixels) nothing but tables scrolls sideways', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso, littleware]));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const hash of ['#section=customers', '#section=today', '#section=settings', `#customer=${seededGuid('customer', 1)}`]) {
    await openDashboard(page, extensionId, hash);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
