import { expect } from '@playwright/test';
import { CaptureAll, setPace } from '../e2e/capture-all.ts';
import { startPortal } from '../portal/server.ts';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { expectConsolidated, type Figures, pageViews } from './figures.ts';
import { Hands } from './hands.ts';
import { from, legacyCustomers, type Size, to } from './seed.ts';

const minutes = 60_000;

/** The same customers with the extension. The pause between the pages of Capture all is short here; it costs no interaction. */
export async function consolidateWithExtension(size: Size): Promise<Figures> {
  const portal = await startPortal({ seed: legacyCustomers(size) });
  const context = await launchChromium({ portalPort: portal.port });
  await extensionIdOf(context);
  await setPace(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const hands = new Hands(page);
  const captureAll = new CaptureAll(page);
  const { overlay } = captureAll;
  const customers = portal.state.customersOf('from-1');
  const subscriptions = customers.flatMap(({ id }) => portal.state.subscriptionsOf('from-1', id));
  let pagesOpenedAlone = 0;

  const signInAs = async (organisation: string, side: 'Transitioning From' | 'Transitioning To') => {
    await hands.signInAs(organisation);
    await expect(overlay.button('Change account').or(overlay.region.getByRole('group')).first()).toBeVisible({ timeout: 30_000 });
    const question = overlay.region.getByRole('group', { name: 'Which account is this?' });
    if (await question.isVisible()) await hands.click(question.getByRole('button', { name: side, exact: true }));
    await overlay.expectAccount(side);
  };
  const capture = async ({ withDetails = false } = {}) => {
    if (withDetails) await hands.click(captureAll.withDetails);
    const before = pageViews(portal);
    await hands.press(captureAll.start, () => expect(captureAll.progress).toBeVisible({ timeout: 20_000 }));
    if (withDetails) {
      await expect(captureAll.alert).toContainText('The lists are captured.', { timeout: 20 * minutes });
      await hands.click(captureAll.resume);
    }
    const count = withDetails ? subscriptions.length : customers.length;
    await expect(captureAll.outcome).toHaveText(new RegExp(`^Captured ${count} of ${count} `), { timeout: 40 * minutes });
    // It ends where it began.
    await page.waitForURL('**/customers/list');
    await expect(captureAll.start).toBeEnabled({ timeout: 30_000 });
    pagesOpenedAlone += pageViews(portal) - before;
  };

  try {
    await signInAs(from, 'Transitioning From');
    await capture({ withDetails: true });
    await signInAs(to, 'Transitioning To');
    // What stands on To before anything is bought is no twin.
    await capture();
    for (const { id } of customers) {
      await hands.open(`/pcv/customers/${id}/add-subscriptions`);
      await hands.click(overlay.button('Fill quantities'));
      await expect(overlay.toRecreate.filter({ hasText: 'Filled ' })).toHaveCount(size.subscriptions, { timeout: 30_000 });
      await hands.click(page.getByRole('button', { name: 'Submit', exact: true }));
      await expect(page.getByText('Your order has been submitted.')).toBeVisible();
      await expect(overlay.status.filter({ hasText: /^Submitted/ })).toBeVisible({ timeout: 15_000 });
    }
    await hands.open('/commerce/customers/list');
    await capture();
    await signInAs(from, 'Transitioning From');
    for (const [position] of subscriptions.entries()) {
      const before = page.url();
      await hands.press(overlay.button('Next step'), () =>
        expect(page, `suspension ${position + 1}`).not.toHaveURL(before, { timeout: 20_000 }),
      );
      await expect(overlay.region).toContainText('Safe to suspend', { timeout: 30_000 });
      await expect(overlay.region).not.toContainText('Not safe to suspend');
      await hands.click(page.getByRole('radio', { name: 'Suspended' }));
      await hands.click(page.getByRole('button', { name: 'Submit', exact: true }));
      await expect(page.getByText('Your changes have been submitted.')).toBeVisible();
      await expect(overlay.status.filter({ hasText: /^Submitted as suspended/ })).toBeVisible({ timeout: 15_000 });
    }
    await hands.click(page.getByRole('link', { name: 'Customer list', exact: true }));
    await capture();
    await expect(overlay.region).toContainText('Done for today.');
    expectConsolidated(portal);
    return { interactions: hands.interactions, pagesOpened: pageViews(portal), pagesOpenedAlone };
  } finally {
    await context.close();
    await portal.close();
  }
}
