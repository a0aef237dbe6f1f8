import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Happening } from '../../utils/consolidation/event';
import { chromeBuild } from '../setup/launch-chromium.ts';
import { expect, expectNoViolation, importHistory, openDashboard, test } from './dashboard.ts';
import { contoso, draft, from, historyOf, hoursAgo, type SeededCustomer, seededGuid } from './seeds.ts';

// Runs in the service worker, where Chromium has it.
declare const chrome: { notifications: { getAll(): Promise<Record<string, boolean>> } };

const adatum: SeededCustomer = {
  name: 'Adatum; "Söhne", 株式会社',
  subscriptions: [{ name: 'Power BI Pro', quantity: 4, type: 'legacy', status: 'suspended', twin: { hoursAgo: 2 } }],
};
const littleware: SeededCustomer = {
  name: 'Littleware',
  isOnTo: false,
  isToUnseen: true,
  subscriptions: [{ name: 'Visio Plan 2', quantity: 3, type: 'new-commerce' }],
};
const inDays = (days: number) => hoursAgo(-24 * days);

/** Subscription `row` of customer `number`, as its own page shows it. */
function opened(number: number, row: number, detail: object) {
  const payload = {
    page: 'subscription-detail',
    path: '/commerce/customers/{guid}/subscriptions/{guid}',
    customer: seededGuid('customer', number),
    detail: { id: seededGuid('from', (number - 1) * 100 + row), ...detail },
  };
  return draft({ type: 'captured', payload } as Happening, from, { customer: seededGuid('customer', number) });
}

async function saveCalendar(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as calendar file (.ics)' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '') };
}

test('the day is done or says what is left; the timeline shows what was and what comes', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([adatum]));
  await page.getByRole('link', { name: 'Today' }).click();
  const check = page.getByRole('region', { name: 'End-of-day check' });
  await expect(check).toContainText('Done for today: nothing is billed twice');
  await expectNoViolation(page);

  const renewal = { autoRenew: true, renewsOn: inDays(30).slice(0, 10) };
  const dates = [
    opened(2, 9, { commerceType: 'legacy', ...renewal }),
    opened(3, 1, { commerceType: 'new-commerce', ...renewal, cancelUntil: inDays(0.5) }),
    draft({ type: 'method-chosen', payload: { subscription: seededGuid('from', 201), method: 'recreate-and-cancel' } }, null, {
      customer: seededGuid('customer', 3),
    }),
  ];
  const history = await historyOf([adatum, contoso, littleware], [{ at: hoursAgo(0), drafts: dates }]);
  await importHistory(page, extensionId, history);
  await page.getByRole('link', { name: /^Today/ }).click();
  await expect(check).toContainText('Not done yet. This is left:');
  const left = check.getByRole('listitem');
  await expect(left.filter({ hasText: 'Billed on both sides: 4.' }).getByRole('link')).toHaveAttribute(
    'href',
    '#section=suspend-queue',
  );
  await expect(left.filter({ hasText: 'Critical warnings' }).getByRole('link')).toHaveAttribute('href', '#section=warnings');
  await expectNoViolation(page);

  await page.getByRole('link', { name: 'Timeline' }).click();
  const calendar = page.getByRole('table', { name: 'The next 90 days' });
  await expect(calendar.getByRole('row').filter({ hasText: 'Renewal on From' })).toContainText('Contoso, Littleware');
  await expect(calendar.getByRole('row').filter({ hasText: 'Cancellation window on From closes' })).toContainText('Littleware');
  await expect(page.getByRole('img', { name: /^Customers by stage, from .* Now: Done 1, / })).toBeVisible();
  await page.getByText('As a table: Billed on both sides').click();
  const overlap = page.getByRole('table', { name: 'Billed on both sides' });
  await expect(overlap.getByRole('row').nth(1)).toContainText('4');
  await expectNoViolation(page);

  const named = await saveCalendar(page);
  expect(named.name).toMatch(/^consolidation-calendar-\d{4}-\d{2}-\d{2}\.ics$/);
  expect(named.text).toContain('SUMMARY:Renewal on From: Contoso (1)');
  await page.getByRole('checkbox', { name: 'Without names' }).check();
  const nameless = (await saveCalendar(page)).text;
  expect(nameless).toContain('SUMMARY:Renewal on From (2)');
  for (const secret of ['Contoso', 'Littleware', seededGuid('customer', 2)]) expect(nameless).not.toContain(secret);

  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('list', { name: 'Deadlines in the next 24 hours' }).getByRole('listitem')).toContainText(
    /To cancel on From: 1\. The first window closes: .* \d+ h \d+ min left\./,
  );
  await expectNoViolation(page);

  await openDashboard(page, extensionId, '#section=settings');
  await expect(page.getByRole('switch', { name: 'Remind me with notifications' })).not.toBeChecked();
  await expect(page.getByRole('switch', { name: 'Quiet hours' })).toHaveCount(0);
});

/** The product as it is once the admin allowed notifications: nobody can answer the browser's question in a test. */
function allowedBuild(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'consolidator-allowed-')), 'extension');
  cpSync(chromeBuild, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'] }));
  return folder;
}

const notifications = async (context: BrowserContext) =>
  Object.keys((await context.serviceWorkers()[0]?.evaluate(() => chrome.notifications.getAll())) ?? {});

test.describe('with notifications allowed', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
    launch: async ({}, use) => await use({ extension: allowedBuild() }),
  });

  test('a reminder waits for the end of the quiet hours', async ({ page, context, extensionId }) => {
    await openDashboard(page, extensionId, '#section=settings');
    await expect(page.getByRole('switch', { name: 'Remind me with notifications' })).toBeChecked();
    await page.getByLabel('Quiet from').fill('00:00');
    await page.getByLabel('Quiet until').fill('23:59');
    await page.getByLabel('Days after which an invitation counts as without an answer').fill('9');
    await expectNoViolation(page);
    const invited = draft({ type: 'invitation-sent', payload: {} }, null, { customer: seededGuid('customer', 1) });
    await importHistory(page, extensionId, await historyOf([littleware], [], [{ at: hoursAgo(24 * 12), drafts: [invited] }]));
    await openDashboard(page, extensionId, '#section=settings');
    await expect(page.getByLabel('Quiet from')).toHaveValue('00:00');
    expect(await notifications(context)).toEqual([]);
    await page.getByRole('switch', { name: 'Quiet hours' }).uncheck();
    await expect.poll(() => notifications(context)).toEqual(['remind:invitation']);
  });
});
