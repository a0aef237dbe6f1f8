import { expect, type Page } from '@playwright/test';
import { signInAddress, test } from './portal-fixtures.ts';
import { type Screenshot, screenshots } from './screenshots.ts';
import type { Portal } from './server.ts';

for (const screenshot of screenshots)
  test(`shows what the picture ${screenshot.picture} shows`, async ({ page, portal }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(signInAddress(screenshot.account, pathOf(screenshot, portal)));
    for (const { role, name } of screenshot.first ?? []) await page.getByRole(role, { name, exact: true }).first().click();
    await checkPage(page, screenshot);
    expect(problems).toEqual([]);
  });

function pathOf({ path, account, customer, subscription }: Screenshot, { state }: Portal): string {
  const customerId = customer ? state.customer(customer).id : '';
  const subscriptionId = subscription
    ? state.subscriptionsOf(account, customerId).find(({ name }) => name === subscription)?.id
    : '';
  return path.replace('{customer}', customerId).replace('{subscription}', subscriptionId ?? '');
}

async function checkPage(page: Page, { headings, columns, buttons, links, fields, texts }: Screenshot): Promise<void> {
  for (const name of headings) await expect(page.getByRole('heading', { name }).first()).toBeVisible();
  for (const name of buttons ?? []) await expect(page.getByRole('button', { name, exact: true }).first()).toBeVisible();
  for (const name of links ?? []) await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
  for (const name of fields ?? [])
    await expect(
      page
        .getByLabel(name, { exact: true })
        .or(page.getByPlaceholder(name, { exact: true }))
        .first(),
    ).toBeVisible();
  // Options of a closed list are there, not visible.
  for (const text of texts ?? []) await expect(page.getByText(text).first()).toBeAttached();
  if (columns)
    await expect.poll(async () => columnSets(await page.getByRole('columnheader').allInnerTexts())).toContain(columns.join(' | '));
}

/** All column headers of the page in one line each way they may be cut. */
function columnSets(texts: string[]): string {
  return texts
    .map((text) => text.replace(/[↑↓]/g, '').trim())
    .filter(Boolean)
    .join(' | ');
}
