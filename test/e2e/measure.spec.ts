import AxeBuilder from '@axe-core/playwright';
import { PortalAdmin } from '../journey/portal-admin.ts';

import { consolidateByHand } from '../measure/by-hand.ts';
import { planted, plantMistakes } from '../measure/mistakes.ts';
import { consolidateWithExtension } from '../measure/with-extension.ts';
import { CaptureAll } from './capture-all.ts';
import { expect, test } from './fixtures.ts';

// `npm run measure` does the same with 20 customers of 8 subscriptions and prints the table.
test('the extension needs fewer interactions than the hand, and submits nothing', { tag: '@matrix' }, async () => {
  test.setTimeout(300_000);
  const size = { customers: 2, subscriptions: 3 };
  const { byTheLetter } = await consolidateByHand(size);
  const withExtension = await consolidateWithExtension(size);
  expect(withExtension.interactions).toBeLessThan(byTheLetter.interactions);
  expect(withExtension.pagesOpened - withExtension.pagesOpenedAlone).toBeLessThan(byTheLetter.pagesOpened);
});

test('ten planted mistakes are caught, each before it costs anything', async () => {
  test.setTimeout(300_000);
  expect(planted).toHaveLength(10);
  const caught = await plantMistakes();
  const count = (when: string) => caught.filter((one) => one.when === when).length;
  expect([count('before the Submit'), count('no gate opens'), count('at the next capture')]).toEqual([6, 1, 3]);
});

for (const prefix of ['/commerce', '/dashboard/commerce2', '/dashboard/v2']) {
  const repeats = prefix === '/commerce' ? {} : { tag: '@matrix' };
  test(
    `${prefix}: a subscription that is not recreated yet says first, and in view, which licenses would stop`,
    repeats,
    async ({ page, portal }) => {
      const customer = portal.state.customer('Fabrikam, Inc.');
      const [first] = portal.state.subscriptionsOf('from-1', customer.id);
      if (!first) throw new Error('The stand-in seeds Fabrikam, Inc. with subscriptions');
      const admin = new PortalAdmin(page);
      const { overlay } = new CaptureAll(page);
      await admin.signInAs('Northwind CSP Germany');
      await overlay.chooseAccount('Transitioning From');
      await admin.openSubscriptions(customer.id, prefix);
      await overlay.capture('Capture subscriptions');
      await admin.openSubscription(customer.id, first.id, prefix);
      const alert = overlay.alert.filter({ hasText: `${first.quantity} licenses of ${first.name} would stop` });
      await expect(alert).toBeInViewport({ ratio: 1, timeout: 15_000 });

      const submit = page.getByRole('button', { name: 'Submit', exact: true });
      const suspended = page.getByRole('radio', { name: 'Suspended' });
      const box = await overlay.region.boundingBox();
      for (const control of [submit, suspended]) {
        const { x = 0, y = 0, width = 0, height = 0 } = (await control.boundingBox()) ?? {};
        const isApart = !box || x + width <= box.x || x >= box.x + box.width || y + height <= box.y || y >= box.y + box.height;
        expect(isApart).toBe(true);
      }
      // The gate stands beside Suspended too.
      await expect(page.locator('consolidator-overlay').locator('[data-flag-for="gate"]')).toContainText('Not safe to suspend');

      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () =>
          document.querySelector('consolidator-overlay')?.shadowRoot?.activeElement?.textContent ??
          document.activeElement?.outerHTML,
      );
      expect(focused).toContain('would stop');
      const { violations } = await new AxeBuilder({ page }).include('consolidator-overlay').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);

      await overlay.button('Hide').click();
      await expect(alert).toBeInViewport({ ratio: 1 });
      // On a page without such a subscription the portal is reached first again.
      await page
        .getByRole('link', { name: /^Customer list$/i })
        .first()
        .click();
      await expect(alert).toBeHidden();
      const isBehind = () => page.evaluate(() => document.querySelector('body ~ consolidator-overlay') !== null);
      await expect.poll(isBehind).toBe(true);
    },
  );
}
