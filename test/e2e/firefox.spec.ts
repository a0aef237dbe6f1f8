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
    await seeInCard(page, 'Transitioning From');
    await press(page, 'Capture customers');
    await seeInCard(page, 'Captured 83 of 83 customers');

    const { id } = portal.state.customer('Fabrikam, Inc.');
    await page.goto(`${origin}/commerce/customers/${id}/subscriptions`);
    await press(page, 'Capture subscriptions');
    await seeInCard(page, 'Captured 8 subscriptions');
    await seeInCard(page, 'Not recreated yet');

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
  const button = await page.waitForSelector(`${card} >>> ::-p-xpath(.//button[starts-with(normalize-space(.), "${name}")])`, {
    timeout: 30_000,
  });
  await button?.click();
}

async function seeInCard(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.textContent?.includes(wanted),
    { timeout: 60_000 },
    card,
    text,
  );
}
