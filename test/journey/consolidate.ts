import { expect, type Page } from '@playwright/test';
import type { Portal } from '../portal/server.ts';
import { Overlay } from './overlay.ts';
import { PortalAdmin } from './portal-admin.ts';

export interface Journey {
  page: Page;
  portal: Portal;
  /** Fictitious company with at least eight legacy license-based subscriptions on the first From account. */
  customer: { id: string; name: string };
}

export interface JourneyStep {
  title: string;
  /** Does the step as the admin would and checks its result; returns what to tell. */
  run(journey: Journey): Promise<string>;
}

const from = 'Northwind CSP Germany';
const to = 'Northwind CSP Europe';

/** The whole consolidation of one customer, step by step, with the admin's mouse and keyboard. */
export const consolidation: JourneyStep[] = [
  {
    title: 'Sign in as Transitioning From and say so',
    async run({ page }) {
      await new PortalAdmin(page).signInAs(from);
      const overlay = new Overlay(page);
      await overlay.expectAccount('Account unknown');
      await overlay.chooseAccount('Transitioning From');
      await overlay.expectAccount('Transitioning From');
      return 'the ribbon says Transitioning From';
    },
  },
  {
    title: 'Capture the customers of the From account',
    async run({ page, portal }) {
      const outcome = await new Overlay(page).capture('Capture customers');
      const listed = portal.state.customersOf('from-1').length;
      expect(outcome).toMatch(new RegExp(`^Captured ${listed}( of ${listed})? customers`));
      return outcome;
    },
  },
  {
    title: "Capture the customer's subscriptions on From",
    async run({ page, portal, customer }) {
      await new PortalAdmin(page).openSubscriptions(customer.id);
      const outcome = await new Overlay(page).capture('Capture subscriptions');
      expect(outcome).toMatch(new RegExp(`^Captured ${subscriptionsOnFrom(portal, customer.id).length}\\b`));
      return outcome;
    },
  },
  {
    title: 'Open each subscription once, so that its commerce type is seen',
    async run({ page, portal, customer }) {
      const subscriptions = subscriptionsOnFrom(portal, customer.id);
      for (const { id } of subscriptions) {
        await new PortalAdmin(page).openSubscription(customer.id, id);
        const { region } = new Overlay(page);
        await expect(region).toContainText('Not safe to suspend: no twin was seen on To');
        await expect(region).not.toContainText('its type was not seen');
      }
      return `${subscriptions.length} pages opened; none may be suspended yet`;
    },
  },
  {
    title: 'Sign in as Transitioning To and record the invitation',
    async run({ page }) {
      const admin = new PortalAdmin(page);
      await admin.signInAs(to);
      const overlay = new Overlay(page);
      await overlay.expectAccount('Account unknown');
      await overlay.chooseAccount('Transitioning To');
      await overlay.expectAccount('Transitioning To');
      await admin.openRelationshipRequest();
      await overlay.button('Record invitation').click();
      await expect(overlay.status).toContainText('ecorded');
      return (await overlay.status.textContent()) ?? '';
    },
  },
  {
    title: 'The customer accepts the invitation',
    async run({ page, portal, customer }) {
      const { tenantId } = portal.state.account('to');
      const link = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${tenantId}&msppId=0&DAP=true`;
      await new PortalAdmin(page).acceptInvitation(link, customer.id);
      expect(portal.state.relationship('to', customer.id)).toBeDefined();
      return `${customer.name} is a customer of ${to}`;
    },
  },
  {
    title: 'Capture the customers of the To account',
    async run({ page, portal }) {
      await new PortalAdmin(page).openCustomers();
      const outcome = await new Overlay(page).capture('Capture customers');
      const listed = portal.state.customersOf('to').length;
      expect(outcome).toMatch(new RegExp(`^Captured ${listed}( of ${listed})? customers`));
      return outcome;
    },
  },
  {
    title: "Capture the customer's subscriptions on To, before anything is bought",
    async run({ page, customer }) {
      await new PortalAdmin(page).openSubscriptions(customer.id);
      const outcome = await new Overlay(page).capture('Capture subscriptions');
      expect(outcome).toMatch(/^Captured 0\b/);
      return outcome;
    },
  },
  {
    title: 'Fill the quantities on the add-subscription page',
    async run({ page, portal, customer }) {
      await new PortalAdmin(page).openTickBoxCatalogue(customer.id);
      const overlay = new Overlay(page);
      await overlay.button('Fill quantities').click();
      const subscriptions = subscriptionsOnFrom(portal, customer.id);
      await expect(overlay.toRecreate.filter({ hasText: 'Filled ' })).toHaveCount(subscriptions.length, { timeout: 30_000 });
      expect(portal.log.of('purchase')).toHaveLength(0);
      for (const { name, quantity } of subscriptions) {
        await expect(page.getByRole('spinbutton', { name: `Quantity of ${name}`, exact: true })).toHaveValue(String(quantity));
      }
      return `${subscriptions.length} quantities filled and read back; nothing submitted`;
    },
  },
  {
    title: 'The admin checks and presses Submit',
    async run({ page, portal, customer }) {
      await new PortalAdmin(page).submitOrder();
      expect(portal.log.of('purchase')).toHaveLength(1);
      const bought = portal.state.subscriptionsOf('to', customer.id).map(({ name, quantity }) => `${name} ${quantity}`);
      expect(bought.sort()).toEqual(
        subscriptionsOnFrom(portal, customer.id)
          .map(({ name, quantity }) => `${name} ${quantity}`)
          .sort(),
      );
      return `${bought.length} subscriptions bought, each with the count that From has`;
    },
  },
  {
    title: 'Capture the new subscriptions on To',
    async run({ page, portal, customer }) {
      await new PortalAdmin(page).openSubscriptions(customer.id);
      const overlay = new Overlay(page);
      const outcome = await overlay.capture('Capture subscriptions');
      for (const { id } of portal.state.subscriptionsOf('to', customer.id))
        await expect(overlay.flagOf(id)).toContainText('Recreated');
      return `${outcome}; every row is flagged Recreated`;
    },
  },
  {
    title: 'Back on From: every row says that it is billed twice and safe to suspend',
    async run({ page, portal, customer }) {
      const admin = new PortalAdmin(page);
      await admin.signInAs(from);
      await answerIfAsked(page, 'Transitioning From');
      await admin.openSubscriptions(customer.id);
      const overlay = new Overlay(page);
      const outcome = await overlay.capture('Capture subscriptions');
      for (const { id } of subscriptionsOnFrom(portal, customer.id))
        await expect(overlay.flagOf(id)).toContainText('Safe to suspend');
      return `${outcome}; every row is flagged Safe to suspend`;
    },
  },
  {
    title: 'Suspend each on its own page, after reading the gate',
    async run({ page, portal, customer }) {
      const admin = new PortalAdmin(page);
      const subscriptions = subscriptionsOnFrom(portal, customer.id);
      for (const { id } of subscriptions) {
        await admin.openSubscription(customer.id, id);
        await expect(new Overlay(page).region).toContainText('Safe to suspend');
        await expect(new Overlay(page).region).not.toContainText('Not safe to suspend');
        await admin.suspend();
      }
      expect(portal.log.of('suspend')).toHaveLength(subscriptions.length);
      return `${subscriptions.length} suspended by the admin, none by the extension`;
    },
  },
  {
    title: 'Capture From once more: everything is stopped',
    async run({ page, portal, customer }) {
      await new PortalAdmin(page).openSubscriptions(customer.id);
      const overlay = new Overlay(page);
      const outcome = await overlay.capture('Capture subscriptions');
      for (const { id } of subscriptionsOnFrom(portal, customer.id)) await expect(overlay.flagOf(id)).toContainText('Stopped');
      return `${outcome}; every row is flagged Stopped`;
    },
  },
];

export function subscriptionsOnFrom(portal: Portal, customer: string) {
  return portal.state.subscriptionsOf('from-1', customer);
}

/** The binding of a window to an account may still hold: only where the page shows another identity is it asked again. */
async function answerIfAsked(page: Page, account: 'Transitioning From' | 'Transitioning To'): Promise<void> {
  const overlay = new Overlay(page);
  // Drawn once the background has answered: only then is it known whether the account is asked.
  await expect(overlay.button('Change account')).toBeVisible();
  const group = overlay.region.getByRole('group', { name: 'Which account is this?' });
  if (await group.isVisible()) await overlay.chooseAccount(new RegExp(`^${account}`));
  await overlay.expectAccount(account);
}
