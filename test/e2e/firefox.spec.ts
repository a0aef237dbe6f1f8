import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { startPortal } from '../portal/server.ts';
import { launchFirefox } from '../setup/launch-firefox.ts';

const card = 'consolidator-overlay';

test('Firefox: account, customers and subscriptions are captured, and flags are drawn', async () => {
  test.setTimeout(180_000);
  const portal = await startPortal();
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const origin = `https://partner.microsoft.com:${portal.port}`;
    await page.goto(`${origin}/signin?account=from-1&returnUrl=/dashboard/v2/customers/list`);

    await press(page, 'Transitioning From');
    await expect.poll(() => readCard(page), { timeout: 30_000 }).not.toContain('Which account is this?');
    await seeInCard(page, 'Transitioning From');
    await press(page, 'Capture customers');
    await seeInCard(page, 'Captured 83 of 83 customers');

    const { id } = portal.state.customer('Fabrikam, Inc.');
    await page.goto(`${origin}/commerce/customers/${id}/subscriptions`);
    await press(page, 'Capture subscriptions');
    await seeInCard(page, 'Captured 8 subscriptions');
    await seeInCard(page, 'Decide: open it to check its type');

    const [first] = portal.state.subscriptionsOf('from-1', id);
    await page.goto(`${origin}/commerce/customers/${id}/subscriptions/${first?.id}`);
    await seeInCard(page, 'Not safe to suspend: ');
    expect(portal.log.changes()).toEqual([]);
  } finally {
    await browser.close();
    await portal.close();
  }
});

/** Clicks a button of the card by its text, with the browser's own mouse. */
async function press(page: Page, name: string): Promise<void> {
  await expect
    .poll(async () => await pressIfThere(page, name), { message: `no button "${name}" in the card`, timeout: 30_000 })
    .toBe(true);
}

async function pressIfThere(page: Page, name: string): Promise<boolean> {
  for (const button of await page.$$(`${card} >>> button`)) {
    if (!(await button.evaluate((element) => element.textContent ?? '')).startsWith(name)) continue;
    // Between the look and the click the page may redraw it; then the next look finds it again.
    return await button.click().then(
      () => true,
      () => false,
    );
  }
  return false;
}

async function seeInCard(page: Page, text: string): Promise<void> {
  await expect.poll(() => readCard(page), { timeout: 60_000 }).toContain(text);
}

async function readCard(page: Page): Promise<string> {
  return await page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('section')?.textContent ?? '', card);
}
