import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { test as withPortal } from './fixtures.ts';
import { settle } from './settle.ts';

export { expect } from './fixtures.ts';

/** What the pages complain about while `use` runs: errors, and anything that the Content Security Policy refused. */
export async function expectNoProblems(
  context: BrowserContext,
  use: (problems: string[]) => Promise<void>,
  counts: (message: ConsoleMessage) => boolean = () => true,
): Promise<void> {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    const isProblem = message.type() === 'error' || /Content Security Policy/i.test(message.text());
    if (isProblem && counts(message)) problems.push(message.text());
  });
  await use(problems);
  expect(problems).toEqual([]);
}

/** Popup and dashboard never need the portal: no test here may reach for it. What their pages complain about fails the test. */
export const test = withPortal.extend<{ problems: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  portal: async ({}, use) => {
    await use({ port: 9 } as never);
  },
  problems: [({ context }, use) => expectNoProblems(context, use), { auto: true }],
});

export async function openDashboard(page: Page, extensionId: string, hash = ''): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the dialog and gives it a back-up file. */
export async function chooseBackUp(page: Page, text: string, button: 'Import' | 'Restore' = 'Import'): Promise<void> {
  // Asked for early: the browser needs a moment before it reports choosers instead of opening them.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Choose a back-up file' }).click();
  await (await chooser).setFiles({ name: 'consolidation.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

export async function importHistory(page: Page, extensionId: string, text: string): Promise<void> {
  await openDashboard(page, extensionId);
  await chooseBackUp(page, text);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByText(/^Imported \d/)).toBeVisible({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
}

export async function expectNoViolation(page: Page): Promise<void> {
  await settle(page);
  expect(await violationsIn(new AxeBuilder({ page }))).toEqual([]);
}

/** All rules in one theme; in the other one those that its colours can break. */
export async function expectNoViolationInBothThemes(page: Page): Promise<void> {
  await expectNoViolation(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settle(page);
  expect(await violationsIn(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
  await settle(page);
}

async function violationsIn(builder: AxeBuilder) {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }));
}
