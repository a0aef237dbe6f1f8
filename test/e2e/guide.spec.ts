import type { Page } from '@playwright/test';
import { expect, expectNoViolation, importHistory, openDashboard, test } from './dashboard.ts';
import { contoso, draft, historyOf, hoursAgo, type SeededCustomer, seededGuid } from './seeds.ts';

test.use({ actionTimeout: 10_000 });

const openGuide = (page: Page, extensionId: string, hash: string) =>
  page.goto(`chrome-extension://${extensionId}/guide.html${hash}`);

test.describe('in a browser of its own, where the extension is new', () => {
  test.use({ launch: { viewport: { width: 1280, height: 900 } } });

  test('the welcome page opens by itself at the first start, behind the page on screen, and leads to a set-up project by keyboard', async ({
    context,
    page,
    extensionId,
  }) => {
    const isWelcome = (one: Page) => one.url().endsWith('/guide.html#welcome');
    await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
    await page.bringToFront();
    await openGuide(page, extensionId, '#welcome');

    await expect(page.getByRole('heading', { name: 'What it does' })).toBeVisible();
    const picture = page.getByRole('img', { name: /^The practice portal: .*Transitioning From/ });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    await expectNoViolation(page);
    await page.getByRole('button', { name: 'Next' }).press('Enter');

    // The new step is read from its heading on, so the first field is one Tab away.
    await expect(page.getByRole('heading', { name: 'Your accounts' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Germany');
    await page.getByRole('button', { name: 'Leave one more account' }).press('Enter');
    await page.getByLabel('Account that you leave, number 2').fill('germany');
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await expect(page.getByText('Each account needs a name of its own.')).toBeVisible();
    await page.getByLabel('Account that you leave, number 2').fill('France');
    await page.getByLabel('Account that you move to').fill('Europe');
    await page.getByLabel('Most subscriptions of your customers are').selectOption('new-commerce');
    await expectNoViolation(page);
    await page.getByRole('button', { name: 'Next' }).press('Enter');

    await expect(page.getByRole('heading', { name: 'Reminders' })).toBeFocused();
    await expect(page.getByRole('switch', { name: 'Allow notifications' })).not.toBeChecked();
    await expectNoViolation(page);
    const dashboard = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Finish' }).press('Enter');
    const opened = await dashboard;
    await opened.goto(`chrome-extension://${extensionId}/dashboard.html#section=settings`);
    const accounts = opened.getByRole('table', { name: 'Accounts' });
    for (const name of ['Germany', 'France', 'Europe'])
      await expect(accounts.getByLabel(`Your name for ${name}`)).toHaveValue(name);
    await expect(opened.getByLabel(/^Type of a subscription/)).toHaveValue('new-commerce');
  });
});

test('help is searched and linked to, privacy lists each place, and both are a click away', async ({
  context,
  page,
  extensionId,
}) => {
  await openDashboard(page, extensionId);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  // A guide that is open already is used again.
  const isHelp = (one: Page) => one.url().endsWith('/guide.html#help');
  await expect.poll(() => context.pages().some(isHelp)).toBe(true);
  const guide = context.pages().find(isHelp) ?? page;
  await expect(guide.getByRole('heading', { name: 'Until when must I suspend?' })).toBeVisible();
  await expectNoViolation(guide);
  await guide.getByRole('searchbox', { name: 'Search the help' }).fill('admin agent');
  await expect(guide.getByText('1 answer')).toBeVisible();
  await expect(guide.getByRole('article', { name: 'Which role do I need?' })).toContainText('Admin agent, in both accounts');
  await guide.goto(`chrome-extension://${extensionId}/guide.html#help=still-billed`);
  await expect(guide.getByRole('heading', { name: 'What does Still billed mean?' })).toBeFocused();
  await guide.getByRole('navigation').getByRole('link', { name: 'Privacy' }).click();
  await expect(guide.getByRole('table', { name: "In the extension's own database" })).toContainText('payloadHash');
  await expectNoViolation(guide);
});

test('what is new is one line that stays away once it was dismissed', async ({ context, page, extensionId }) => {
  await openDashboard(page, extensionId);
  const news = page.getByRole('complementary', { name: /^New in version/ });
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  await expect(news).toBeHidden();
  // As an update from an older version leaves it.
  const [worker] = context.serviceWorkers();
  await worker?.evaluate('chrome.storage.local.set({ newsSeen: "0.0.9" })');
  await expect(news).toBeVisible();
  await expectNoViolation(page);
  await news.getByRole('button', { name: 'Dismiss the news' }).click();
  await expect(news).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  await expect(news).toBeHidden();
});

const quiet: SeededCustomer = {
  name: 'Woodgrove Bank',
  domain: 'woodgrove.example',
  isToUnseen: true,
  subscriptions: [
    { name: 'Office 365 Enterprise E1', quantity: 3, type: 'legacy' },
    { name: 'Azure plan', quantity: null, type: 'azure' },
  ],
};

test('masked, no section of the dashboard and no popup names a customer, until the admin shows names again', async ({
  page,
  extensionId,
}) => {
  const customer = seededGuid('customer', 1);
  const note = draft({ type: 'note-added', payload: { text: 'Ask Anna of Contoso' } }, null, { customer });
  await importHistory(page, extensionId, await historyOf([contoso, quiet], [{ at: hoursAgo(0), drafts: [note] }]));
  await expect(page.getByText('Contoso', { exact: true })).toBeVisible();
  await page.getByRole('switch', { name: 'Mask customers' }).click();
  await expect(page.getByText('Contoso', { exact: true })).toBeHidden();
  await expect(page.getByRole('link', { name: /^Customer \d$/ })).toHaveCount(2);
  await expectNoViolation(page);

  const names = new RegExp(`contoso|woodgrove|Anna|${customer}|${seededGuid('customer', 2)}`, 'i');
  const shown = () =>
    page.evaluate(() => {
      const labels = [...document.querySelectorAll('[aria-label], [title], input, textarea')].map(
        (one) => `${one.getAttribute('aria-label')} ${one.getAttribute('title')} ${'value' in one ? String(one.value) : ''}`,
      );
      return [document.title, document.body.textContent, ...labels].join('\n');
    });
  const sections = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(sections.length).toBeGreaterThan(9);
  for (const hash of [...sections, `#customer=${customer}`, `#proof=${customer}`, '#proof=project']) {
    await page.goto(`chrome-extension://${extensionId}/dashboard.html${hash}`);
    await expect(page.getByRole('main').locator('h2, .hint').first()).toBeVisible();
    expect(await shown(), `${hash} names a customer`).not.toMatch(names);
  }

  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('list', { name: 'Needs attention' })).toContainText(/Customer \d/);
  expect(await shown()).not.toMatch(names);
  await page.getByRole('button', { name: 'Show names again' }).click();
  await expect(page.getByRole('list', { name: 'Needs attention' })).toContainText('Contoso');
});
