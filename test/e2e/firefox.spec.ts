import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { from, legacyCustomers, to } from '../measure/seed.ts';
import { startPortal } from '../portal/server.ts';
import { launchFirefox } from '../setup/launch-firefox.ts';
import { openedCustomers, someOfFrance } from './capture-all.ts';

const card = 'consolidator-overlay';

test('Firefox: account, customers and subscriptions are captured, and flags are drawn', async () => {
  test.setTimeout(180_000);
  const portal = await startPortal();
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const origin = `https://partner.microsoft.com:${portal.port}`;
    await page.goto(`${origin}/signin?account=from-1&returnUrl=/dashboard/v2/customers/list`);

    await chooseAccount(page, 'Transitioning From');
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

test('Firefox: a customer is consolidated, from the list on From to Stopped', async () => {
  test.setTimeout(240_000);
  const portal = await startPortal({ seed: legacyCustomers({ customers: 2, subscriptions: 2 }) });
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const origin = `https://partner.microsoft.com:${portal.port}`;
    const [customer] = portal.state.customersOf('from-1');
    if (!customer) throw new Error('The seed has two customers');
    const subscriptions = portal.state.subscriptionsOf('from-1', customer.id);
    const signInAs = async (organisation: string) => {
      await page.goto(`${origin}/signin?returnUrl=/commerce/customers/list`);
      await pressInPortal(page, 'button', organisation);
      await expect.poll(() => page.url()).toContain('/customers/list');
    };
    const openSubscriptions = () => page.goto(`${origin}/commerce/customers/${customer.id}/subscriptions`);
    const openEach = async (work: () => Promise<void>) => {
      for (const { id } of subscriptions) {
        await page.goto(`${origin}/commerce/customers/${customer.id}/subscriptions/${id}`);
        await work();
      }
    };
    const capture = async (what: 'customers' | 'subscriptions', outcome: string) => {
      await press(page, `Capture ${what}`);
      await seeInCard(page, outcome);
    };

    await signInAs(from);
    await chooseAccount(page, 'Transitioning From');
    await capture('customers', 'Captured 2');
    await openSubscriptions();
    await capture('subscriptions', 'Captured 2');
    await openEach(() => seeInCard(page, 'Not safe to suspend: no twin was seen on To'));

    await signInAs(to);
    await chooseAccount(page, 'Transitioning To');
    await capture('customers', 'Captured 2');
    await openSubscriptions();
    await capture('subscriptions', 'Captured 0');
    await page.goto(`${origin}/pcv/customers/${customer.id}/add-subscriptions`);
    await press(page, 'Fill quantities');
    for (const { quantity } of subscriptions) await seeInCard(page, `Filled ${quantity}`);
    expect(portal.log.of('purchase')).toEqual([]);
    await pressInPortal(page, 'button', 'Submit');
    await expect.poll(() => portal.log.of('purchase').length).toBe(1);
    await openSubscriptions();
    await capture('subscriptions', 'Captured 2');
    await seeOnRows(page, 'Recreated');

    await signInAs(from);
    await chooseAccount(page, 'Transitioning From');
    await openSubscriptions();
    await capture('subscriptions', 'Captured 2');
    await seeOnRows(page, 'Safe to suspend');
    await openEach(async () => {
      await seeInCard(page, 'Safe to suspend');
      const suspended = portal.log.of('suspend').length;
      await pressInPortal(page, 'label', 'Suspended');
      await pressInPortal(page, 'button', 'Submit');
      await expect.poll(() => portal.log.of('suspend').length).toBe(suspended + 1);
    });
    await openSubscriptions();
    await capture('subscriptions', 'Captured 2');
    await seeOnRows(page, 'Stopped');
    const amounts = (account: string) =>
      portal.state.subscriptionsOf(account, customer.id).map(({ name, quantity }) => [name, quantity]);
    expect(amounts('to').sort()).toEqual(amounts('from-1').sort());
  } finally {
    await browser.close();
    await portal.close();
  }
});

test('Firefox: Capture all goes through the customers in the same tab', { tag: '@matrix' }, async () => {
  // At a human pace: what makes it quicker in Chromium's tests is out of reach here.
  test.setTimeout(240_000);
  const portal = await startPortal({ seed: someOfFrance(3) });
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(`https://partner.microsoft.com:${portal.port}/signin?account=from-2&returnUrl=/commerce/customers/list`);
    await chooseAccount(page, 'Transitioning From');
    await press(page, 'Capture all');
    await seeInCard(page, 'Capturing all: 1 of 3 customers');
    await press(page, 'Pause');
    await seeInCard(page, 'Paused. Press Resume to go on.');
    await press(page, 'Resume');
    await seeInCard(page, 'Captured 3 of 3 customers', 120_000);
    expect(new URL(page.url()).pathname).toBe('/commerce/customers/list');
    expect(new Set(openedCustomers(portal)).size).toBe(3);
    expect(openedCustomers(portal)).toHaveLength(3);
    expect(portal.log.changes()).toEqual([]);
  } finally {
    await browser.close();
    await portal.close();
  }
});

/** What a hostile page lays over our button, letting the pointer through. Each runs in the page's own world. */
const covers: Record<string, (box: { x: number; y: number; width: number; height: number }) => void> = {
  'a picture over all': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';
    document.documentElement.append(cover);
  },
  'a child of something without a size': ({ x, y, width, height }) => {
    const point = document.createElement('div');
    point.style.cssText = 'position:fixed;left:0;top:0;width:0;height:0;z-index:2147483647;pointer-events:none';
    const cover = document.createElement('div');
    cover.style.cssText = `position:absolute;background:white;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    point.append(cover);
    document.documentElement.append(point);
  },
  'a picture in a shadow root': ({ x, y, width, height }) => {
    const point = document.createElement('div');
    point.style.cssText = 'position:fixed;left:0;top:0;width:0;height:0;z-index:2147483647;pointer-events:none';
    const cover = document.createElement('div');
    cover.style.cssText = `position:absolute;background:white;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    point.attachShadow({ mode: 'open' }).append(cover);
    document.documentElement.append(point);
  },
  'a picture in a closed shadow root': ({ x, y, width, height }) => {
    const point = document.createElement('div');
    point.style.cssText = 'position:fixed;left:0;top:0;width:0;height:0;z-index:2147483647;pointer-events:none';
    const cover = document.createElement('div');
    cover.style.cssText = `position:absolute;background:white;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    point.attachShadow({ mode: 'closed' }).append(cover);
    document.documentElement.append(point);
  },
  'a popover': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'a drawn part of an element': ({ x, y, width, height }) => {
    const style = document.createElement('style');
    style.textContent = `#point::before{content:'';position:fixed;background:white;left:${x}px;top:${y}px;width:${width}px;height:${height}px}`;
    const point = document.createElement('div');
    point.id = 'point';
    point.style.cssText = 'position:fixed;left:0;top:0;width:0;height:0;z-index:2147483647;pointer-events:none';
    document.documentElement.append(style, point);
  },
  'fading all': () => document.documentElement.style.setProperty('opacity', '0.05'),
  'masking all': () => document.documentElement.style.setProperty('mask-image', 'linear-gradient(transparent, transparent)'),
};

test('Firefox: a click does nothing while the page covers or fades the button, and the admin is told', {
  tag: '@matrix',
}, async () => {
  test.setTimeout(240_000);
  const portal = await startPortal();
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    await page.goto(`https://partner.microsoft.com:${portal.port}/signin?account=from-1&returnUrl=/commerce/customers/list`);
    await chooseAccount(page, 'Transitioning From');
    for (const [name, cover] of Object.entries(covers)) {
      await test.step(name, async () => {
        await page.reload();
        await seeInCard(page, 'Change account');
        const box = await boxOfButton(page, 'Change account');
        await page.evaluate(cover, box);
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await seeInCard(page, 'That click did nothing');
        expect(await readCard(page), name).not.toContain('Which account is this?');
      });
    }
    await page.reload();
    await press(page, 'Change account');
    await seeInCard(page, 'Which account is this?');
  } finally {
    await browser.close();
    await portal.close();
  }
});

async function boxOfButton(page: Page, name: string): Promise<{ x: number; y: number; width: number; height: number }> {
  for (const button of await page.$$(`${card} >>> button`)) {
    const text = await button.evaluate((element) => element.textContent ?? '');
    const box = text === name ? await button.boundingBox() : null;
    if (box) return box;
  }
  throw new Error(`no button "${name}" in the card`);
}

async function chooseAccount(page: Page, name: string): Promise<void> {
  await press(page, name);
  await expect.poll(() => readCard(page), { timeout: 30_000 }).not.toContain('Which account is this?');
  await seeInCard(page, name);
}

/** The admin's own hand in the portal. */
async function pressInPortal(page: Page, element: 'button' | 'label', name: string): Promise<void> {
  await page.locator(`::-p-xpath(//${element}[contains(., '${name}')])`).click();
}

/** The flags beside both rows begin with these words. */
async function seeOnRows(page: Page, words: string): Promise<void> {
  const flags = () =>
    page.evaluate(
      (name) =>
        [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[data-flag-for]') ?? [])].map((flag) => flag.textContent),
      card,
    );
  await expect.poll(flags, { timeout: 30_000 }).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
}

/** Clicks a button of the card by its text, with the browser's own mouse. */
async function press(page: Page, name: string): Promise<void> {
  await expect
    .poll(async () => await pressIfThere(page, name), { message: `no button "${name}" in the card`, timeout: 30_000 })
    .toBe(true);
}

async function pressIfThere(page: Page, name: string): Promise<boolean> {
  // A page that is being left has no buttons any more.
  for (const button of await page.$$(`${card} >>> button`).catch(() => [])) {
    if (!(await button.evaluate((element) => element.textContent ?? '')).startsWith(name)) continue;
    // Between the look and the click the page may redraw it; then the next look finds it again.
    return await button.click().then(
      () => true,
      () => false,
    );
  }
  return false;
}

async function seeInCard(page: Page, text: string, timeout = 60_000): Promise<void> {
  await expect.poll(() => readCard(page), { timeout }).toContain(text);
}

async function readCard(page: Page): Promise<string> {
  return await page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('section')?.textContent ?? '', card);
}
