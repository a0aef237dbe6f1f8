import type { BrowserContext, Page } from '@playwright/test';
import { type Language, languageTags } from '../../components/texts/choose-language';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { expectNoViolation, importHistory, test as onOurPages, openDashboard } from './dashboard.ts';
import { expect, test } from './fixtures.ts';
import { contoso, historyOf, seededGuid } from './seeds.ts';
import { settle } from './settle.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const matrix = { tag: '@matrix' };

async function speak(context: BrowserContext, language: Language): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((tag) => chrome.storage.local.set({ language: tag }), language);
}

/** What stands wider than its place: a word that does not break, or a button that leaves the window. */
function tooWideIn(page: Page, within: 'page' | 'card'): Promise<string[]> {
  return page.evaluate((where) => {
    const root = where === 'card' ? document.querySelector('consolidator-overlay')?.shadowRoot?.querySelector('.panel') : document;
    const visible = [...(root?.querySelectorAll<HTMLElement>('h1, h2, h3, button, a, p, li, label, summary') ?? [])].filter(
      (element) => element.checkVisibility() && !element.closest('.scroll, table, [role="table"], [role="grid"]'),
    );
    const outside = visible.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    });
    return [...new Set(outside.map((element) => (element.textContent ?? '').trim().slice(0, 60)))];
  }, within);
}

test('the card holds its words in every language at 200 % text', matrix, async ({ page, context, portal }, testInfo) => {
  testInfo.setTimeout(240_000);
  const admin = new PortalAdmin(page);
  await admin.signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  await admin.openSubscriptions(portal.state.customer('Fabrikam, Inc.').id);
  await overlay.capture('Capture subscriptions');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const language of languageTags) {
    await speak(context, language);
    await expect(page.locator(`consolidator-overlay [lang="${language}"]`)).toBeAttached();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
      await page.screenshot({ path: testInfo.outputPath(`card-${language}-${width}.png`) });
      expect(await tooWideIn(page, 'card'), `${language} at ${width}`).toEqual([]);
    }
  }
});

onOurPages('popup and dashboard hold their words in every language', matrix, async ({ page, context, extensionId }, testInfo) => {
  testInfo.setTimeout(480_000);
  await importHistory(page, extensionId, await historyOf([contoso]));
  const sections = await page.getByRole('navigation').getByRole('link').count();
  expect(sections).toBeGreaterThan(10);
  for (const language of languageTags) {
    await speak(context, language);
    await page.setViewportSize({ width: 1280, height: 900 });
    await openDashboard(page, extensionId, '#section=customers');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (let at = 0; at < sections; at += 1) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('navigation').getByRole('link').nth(at).click();
      await settle(page);
      await page.screenshot({ path: testInfo.outputPath(`dashboard-${language}-${at}.png`), fullPage: true });
      // Half the width is what text of twice the size leaves.
      await page.setViewportSize({ width: 640, height: 900 });
      await settle(page);
      expect(await tooWideIn(page, 'page'), `${language}, section ${at}`).toEqual([]);
    }
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#customer=${seededGuid('customer', 1)}`);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoViolation(page);
    await page.screenshot({ path: testInfo.outputPath(`customer-${language}.png`), fullPage: true });
    expect(await tooWideIn(page, 'page'), `${language}, one customer`).toEqual([]);
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoViolation(page);
    await page.screenshot({ path: testInfo.outputPath(`popup-${language}.png`), fullPage: true });
    expect(await tooWideIn(page, 'page'), `${language}, popup`).toEqual([]);
  }
});
