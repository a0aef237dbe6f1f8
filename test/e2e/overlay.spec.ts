import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import type { Portal } from '../portal/server.ts';
import { expect, test } from './fixtures.ts';

const host = 'consolidator-overlay';

async function signInAsFrom(page: Page): Promise<Overlay> {
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  await overlay.expectAccount('Transitioning From');
  return overlay;
}

/** A customer whose subscriptions were just captured on From. */
async function captureOne(page: Page, portal: Portal) {
  const overlay = await signInAsFrom(page);
  const customer = portal.state.customer('Fabrikam, Inc.');
  await new PortalAdmin(page).openSubscriptions(customer.id);
  expect(await overlay.capture('Capture subscriptions')).toMatch(/^Captured \d+/);
  return { overlay, customer, subscriptions: portal.state.subscriptionsOf('from-1', customer.id) };
}

test('the card stands once in each document, and the page gives it nothing to name itself by', async ({ page }) => {
  const overlay = await signInAsFrom(page);
  await page.reload();
  await overlay.expectAccount('Transitioning From');
  await expect(page.locator(host)).toHaveCount(1);
  for (const name of ['Capture customers', 'Suspend queue', 'Open dashboard', 'Change account'])
    await expect(overlay.button(name)).toBeVisible();
});

test('the card changes its language with the dashboard, without a reload', async ({ page, context, extensionId }) => {
  const overlay = await signInAsFrom(page);
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#section=settings`);
  const choice = dashboard.getByRole('combobox').filter({ hasText: 'Nederlands' });
  await choice.selectOption('Nederlands');
  await expect(overlay.button('Klanten vastleggen')).toBeVisible();
  await choice.selectOption('日本語');
  await expect(overlay.button('顧客を取り込む')).toBeVisible();
  await expect(dashboard.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(dashboard.getByText('正文は英語です')).toBeVisible();
});

test('the page hears nothing of the extension: no event, no message, no id', async ({ page, extensionId }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
  });
  const names = ['portal', 'overlay'].map((name) => `${extensionId}:${name}:wxt:content-script-started`);
  await page.addInitScript((types) => {
    for (const type of types) document.addEventListener(type, () => (window as unknown as { heard: string[] }).heard.push(type));
  }, names);
  const overlay = await signInAsFrom(page);
  await overlay.expectAccount('Transitioning From');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((text) => text.includes(extensionId) || text.includes('wxt') || text.includes('consolidator'))).toEqual([]);
});

test('clicks that no person made do nothing', async ({ page }) => {
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  const from = overlay.region.getByRole('button', { name: 'Transitioning From', exact: true });
  await from.evaluate((button: HTMLElement) => {
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await page.waitForTimeout(500);
  await overlay.expectAccount('Account unknown');
  await from.click();
  await overlay.expectAccount('Transitioning From');
});

test('a host that the page removes comes back, and a page that fights it is left in peace', async ({ page }) => {
  const overlay = await signInAsFrom(page);
  const remove = () => page.evaluate((tag) => document.querySelector(tag)?.remove(), host);
  await remove();
  await expect(page.locator(host)).toHaveCount(1, { timeout: 1_000 });
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
  await expect(overlay.region).toBeVisible();

  await page.evaluate((tag) => {
    const until = performance.now() + 7_000;
    const timer = setInterval(() => {
      document.querySelector(tag)?.remove();
      if (performance.now() > until) clearInterval(timer);
    }, 20);
  }, host);
  await page.waitForTimeout(8_000);
  await expect(page.locator(host)).toHaveCount(0);
});

test("events that pretend to be WXT's do not end the card", async ({ page, extensionId }) => {
  const overlay = await signInAsFrom(page);
  await page.evaluate((id) => {
    for (const name of ['overlay', 'portal']) {
      const detail = { contentScriptName: name, messageId: 'forged' };
      document.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:content-script-started`, { detail }));
      document.dispatchEvent(new CustomEvent(`${id}:wxt:content-script-started`, { detail }));
      postMessage({ type: `${id}:${name}:wxt:content-script-started`, ...detail }, '*');
    }
  }, extensionId);
  expect(await overlay.capture('Capture customers')).toMatch(/^Captured 83/);
});

test('a flag stands beside each row and covers nothing of it', async ({ page, portal }) => {
  const { overlay, subscriptions } = await captureOne(page, portal);
  for (const { id } of subscriptions) {
    await page.locator(`a[href*="${id}"]`).first().scrollIntoViewIfNeeded();
    const flag = overlay.flagOf(id);
    await expect(flag).toBeVisible();
    await expect(flag).toContainText(/^(Decide|Not recreated yet|Stays|Suspended|Stopped|Moved by Microsoft|Transfer)/);
  }
  expect(await coveredWords(page)).toEqual([]);
});

test.describe('beside a panel full of warnings', () => {
  test.use({ launch: { viewport: { width: 1440, height: 900 } } });

  test('each flag still says in words what to do', async ({ page, portal }) => {
    const { overlay, customer, subscriptions } = await captureOne(page, portal);
    const admin = new PortalAdmin(page);
    portal.state.acceptRelationship('to', customer.id);
    portal.state.purchase('to', customer.id, subscriptions);
    await admin.signInAs('Northwind CSP Europe');
    await overlay.chooseAccount('Transitioning To');
    await admin.openSubscriptions(customer.id);
    await overlay.capture('Capture subscriptions');
    await admin.signInAs('Northwind CSP Germany');
    await overlay.chooseAccount('Transitioning From');
    await admin.openSubscriptions(customer.id);
    await expect(overlay.region.getByRole('region', { name: 'Warnings' }).getByRole('listitem')).not.toHaveCount(0);
    for (const { id } of subscriptions) await expect(overlay.flagOf(id)).toHaveAttribute('data-size', /^(whole|short)$/);
  });
});

/** Texts and controls of the portal that lie under one of our marks, by more than the pixel that text boxes are too high. */
function coveredWords(page: Page): Promise<string[]> {
  return page.evaluate((tag) => {
    const marks = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[data-size]') ?? [])].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = node.nodeValue?.trim() ?? '';
      const boxes = text === '' ? [] : [...range.getClientRects()];
      const isUnder = (box: DOMRect) =>
        marks.some(
          (mark) =>
            box.right > mark.left + 1 && box.left < mark.right - 1 && box.bottom > mark.top + 2 && box.top < mark.bottom - 2,
        );
      if (boxes.some(isUnder)) covered.push(text);
    }
    return covered;
  }, host);
}

test('the gate speaks beside Suspended before it is chosen', async ({ page, portal }) => {
  const { overlay, subscriptions } = await captureOne(page, portal);
  const [first] = subscriptions.filter(({ status }) => status === 'active');
  if (!first) throw new Error('The stand-in seeds Fabrikam, Inc. with an active subscription');
  await page.locator(`a[href*="${first.id}"]`).first().click();
  const gate = page.locator(host).locator('[data-flag-for="gate"]');
  await expect(gate).toContainText(/^Consolidator: /);
  const topOf = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;
  const distance = async () => Math.abs((await topOf(gate)) - (await topOf(page.getByRole('radio', { name: 'Suspended' }))));
  await expect.poll(distance).toBeLessThan(20);
  await expect(overlay.region).toContainText(/Not safe to suspend|Don't suspend this by hand/);
});

test('on the next page nothing of the last one stays', async ({ page, portal }) => {
  const { overlay, customer } = await captureOne(page, portal);
  await expect(page.locator(host).locator('[data-flag-for]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Customer list' }).click();
  await expect(overlay.button('Capture customers')).toBeVisible();
  await expect(overlay.status.filter({ hasText: /^Captured/ })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(customer.id));
  await expect(overlay.button('Capture subscriptions')).toBeVisible();
});

test('back from memory the page is asked about again', async ({ page, portal }) => {
  const { overlay, customer } = await captureOne(page, portal);
  await page.evaluate(() => {
    (window as { isTheSame?: boolean }).isTheSame = true;
  });
  await new PortalAdmin(page).openCustomers();
  await expect(overlay.button('Capture customers')).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(new RegExp(customer.id));
  await overlay.expectAccount('Transitioning From');
  await expect(overlay.button('Capture subscriptions')).toBeVisible();
});

test('the page keeps its controls free of the card', async ({ page, portal }) => {
  const { overlay } = await captureOne(page, portal);
  const card = await overlay.region.boundingBox();
  const controls = await page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('button')).all();
  for (const control of controls) {
    const box = await control.boundingBox();
    if (!box || !card) continue;
    const isApart = box.x + box.width <= card.x || box.y + box.height <= card.y || box.y >= card.y + card.height;
    expect(isApart, (await control.textContent()) ?? '').toBe(true);
  }
});

test('at 200 % zoom the card gets out of the way of what the portal pins to any edge, by keyboard too', { tag: '@matrix' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 450 });
  const overlay = await signInAsFrom(page);
  await overlay.button('Hide').click();
  const panel = page.locator(host).locator('[data-panel]');
  const bars = { bottom: 'inset:auto 0 0 0;height:48px', top: 'inset:0 0 auto 0;height:48px' };
  const pin = async (style: string) => {
    await page.evaluate((css) => {
      document.getElementById('pinned')?.remove();
      const bar = document.createElement('div');
      bar.id = 'pinned';
      bar.style.cssText = `position:fixed;background:silver;z-index:9;${css}`;
      document.body.append(bar);
    }, style);
  };
  const isClear = async () => {
    const [bar, card] = await Promise.all([page.locator('#pinned').boundingBox(), panel.boundingBox()]);
    if (!bar || !card) throw new Error('The bar and the card are drawn');
    const isApart = (a: number, size: number, b: number, other: number) => a + size <= b || b + other <= a;
    return isApart(bar.x, bar.width, card.x, card.width) || isApart(bar.y, bar.height, card.y, card.height);
  };
  await pin(bars.bottom);
  expect(await isClear()).toBe(false);
  await overlay.button('Move the panel up').click();
  await expect.poll(isClear).toBe(true);
  await pin(bars.top);
  expect(await isClear()).toBe(false);
  await overlay.button('Move the panel down').focus();
  await page.keyboard.press('Enter');
  await expect.poll(isClear).toBe(true);
  for (const side of ['left', 'right']) {
    await pin(`inset:0 ${side === 'left' ? 'auto 0 0' : '0 0 auto'};width:48px`);
    if (!(await isClear())) await overlay.button(/^Move the panel to the/).press('Enter');
    await expect.poll(isClear, side).toBe(true);
  }
  await overlay.button('Move the panel up').press('Enter');
  await page.reload();
  await expect(overlay.button('Move the panel down')).toBeVisible();
});

test('the card stays folded on the next page, and still says whose account this is', async ({ page }) => {
  const overlay = await signInAsFrom(page);
  await overlay.button('Hide').click();
  await expect(overlay.button('Capture customers')).toBeHidden();
  await page.reload();
  await overlay.expectAccount('Transitioning From');
  await expect(overlay.button('Capture customers')).toBeHidden();
  await overlay.button('Show').click();
  await expect(overlay.button('Capture customers')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a ${colorScheme} page`, () => {
    test.use({ launch: { colorScheme } });

    test('axe finds nothing to complain about', async ({ page, portal }) => {
      const { overlay } = await captureOne(page, portal);
      const look = async () =>
        (await new AxeBuilder({ page }).include(host).analyze()).violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html }) => html),
        }));
      expect(await look()).toEqual([]);
      await overlay.button('Change account').click();
      await page.locator(host).locator('summary').click();
      expect(await look()).toEqual([]);
    });
  });
}

test.describe('in Dutch', () => {
  test.use({ launch: { locale: 'nl-NL' } });

  test('the card speaks Dutch', async ({ page }) => {
    await new PortalAdmin(page).signInAs('Northwind CSP Germany');
    const overlay = new Overlay(page);
    await expect(overlay.region.getByRole('group', { name: 'Welk account is dit?' })).toBeVisible();
    await expect(overlay.button('Klanten vastleggen')).toBeVisible();
  });
});

test.describe('in a window of 320 pixels with text of twice the size', () => {
  test.use({ launch: { viewport: { width: 320, height: 700 } } });

  test('everything of the card can be read and reached', async ({ page }) => {
    await new PortalAdmin(page).signInAs('Northwind CSP Germany');
    const overlay = new Overlay(page);
    await overlay.expectAccount('Account unknown');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await overlay.region.getByRole('button', { name: 'Transitioning From', exact: true }).click();
    for (const name of ['Capture customers', 'Suspend queue', 'Open dashboard', 'Change account']) {
      await overlay.button(name).scrollIntoViewIfNeeded();
      const box = await overlay.button(name).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    }
  });
});
