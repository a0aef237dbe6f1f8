import { expect, type Locator, type Page } from '@playwright/test';
import { CaptureAll, setPace } from '../e2e/capture-all.ts';
import type { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { accounts } from '../portal/seed/accounts.ts';
import { makeCustomers } from '../portal/seed/customers.ts';
import type { Seed } from '../portal/seed/seed.ts';
import { makeSubscription, type Sketch } from '../portal/seed/subscriptions.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { day } from '../portal/state/clock.ts';
import { Random } from '../portal/state/random.ts';
import type { Subscription } from '../portal/state/records.ts';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { from, to } from './seed.ts';

export interface Caught {
  mistake: string;
  when: 'before the Submit' | 'no gate opens' | 'at the next capture';
  /** UTC; the day of the purchase ends at 24:00, which is when the first double day begins. */
  at: string;
  said: string;
}

interface Planted {
  mistake: string;
  when: Caught['when'];
  /** Makes the mistake up to the last moment before it costs anything, and returns the words that the admin sees then. */
  plant(scene: Scene): Promise<string>;
}

interface Scene {
  page: Page;
  portal: Portal;
  admin: PortalAdmin;
  overlay: Overlay;
  captureAll: CaptureAll;
  /** Three legacy subscriptions. */
  legacy: Place;
  /** New commerce and Azure. */
  mixed: Place;
  /** Another customer, to move on to. */
  other: Place;
}

interface Place {
  id: string;
  subscriptions: Subscription[];
}

const sketches: Sketch[][] = [
  [
    { offer: 'Office 365 Enterprise E3', quantity: 10 },
    { offer: 'Office 365 Enterprise E1', quantity: 25 },
    { offer: 'Exchange Online (Plan 1)', quantity: 14 },
  ],
  [{ offer: 'Microsoft 365 Business Premium', quantity: 30, commerceType: 'new-commerce' }, { offer: 'Microsoft Azure' }],
  [{ offer: 'Office 365 ProPlus', quantity: 9 }],
];

const seed: Seed = (now) => {
  const customers = makeCustomers(sketches.length);
  const random = new Random(10);
  return {
    accounts: structuredClone(accounts),
    customers,
    relationships: customers.flatMap(({ id }) =>
      ['from-1', 'to'].map((account) => ({
        account,
        customer: id,
        type: 'Cloud Reseller' as const,
        delegatedAdministration: true,
        since: now - 30 * day,
      })),
    ),
    subscriptions: customers.flatMap(({ id }, position) =>
      (sketches[position] ?? []).map((sketch) =>
        makeSubscription({ account: 'from-1', customer: id, now, random }, { ...sketch, daysAgo: 40 }),
      ),
    ),
  };
};

/** In the order in which a consolidation would meet them. */
export const planted: Planted[] = [
  {
    mistake: 'Page of the previous customer',
    when: 'before the Submit',
    async plant({ page, portal, admin, overlay, legacy, other }) {
      await admin.openSubscriptions(legacy.id);
      await expect(overlay.button('Capture subscriptions')).toBeVisible({ timeout: 30_000 });
      portal.faults.staleRowsMs = 60_000;
      await page.evaluate((path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/commerce/customers/${other.id}/subscriptions`);
      const outcome = await overlay.capture('Capture subscriptions');
      portal.faults.clear();
      expect(outcome).toMatch(/^Can't read this page: \S/);
      return outcome;
    },
  },
  {
    mistake: 'Suspended too early',
    when: 'before the Submit',
    async plant({ admin, overlay, legacy }) {
      await admin.openSubscription(legacy.id, idOf(legacy, 0));
      return await sentence(overlay.region.getByText(/^Not safe to suspend: no twin was seen on To/));
    },
  },
  {
    mistake: 'Azure suspended by hand',
    when: 'before the Submit',
    async plant({ admin, overlay, mixed }) {
      await admin.openSubscription(mixed.id, idOf(mixed, 1));
      return await sentence(overlay.region.getByText(/^Don't suspend this by hand/));
    },
  },
  {
    mistake: 'Wrong account: bought again on From',
    when: 'before the Submit',
    async plant({ admin, overlay, legacy }) {
      await admin.openTickBoxCatalogue(legacy.id);
      const said = await sentence(overlay.region.getByText(/^This is the From account\. Nothing is bought here/));
      await expect(overlay.button('Fill quantities')).toBeHidden();
      return said;
    },
  },
  {
    mistake: 'Wrong count',
    when: 'before the Submit',
    async plant({ page, portal, admin, overlay, captureAll, legacy, mixed }) {
      await signIn({ admin, overlay }, to);
      await captureLists({ portal, page, captureAll });
      await admin.openTickBoxCatalogue(legacy.id);
      await overlay.button('Fill quantities').click();
      await expect(overlay.toRecreate.filter({ hasText: 'Filled ' })).toHaveCount(3, { timeout: 30_000 });
      const field = page.getByRole('spinbutton', { name: 'Quantity of Office 365 Enterprise E1', exact: true });
      await retype(field, '52');
      const said = await sentence(overlay.alert.filter({ hasText: 'other quantities than the ones that were filled' }));
      expect(portal.log.of('purchase')).toHaveLength(0);
      await retype(field, '25');
      await admin.submitOrder();
      await expect(overlay.status.filter({ hasText: /^Submitted/ })).toBeVisible({ timeout: 15_000 });
      // New commerce is bought in the other catalogue; here somebody did.
      const [newCommerce] = mixed.subscriptions;
      portal.state.purchase('to', mixed.id, [{ offer: newCommerce?.offer ?? '', quantity: 30 }]);
      return said;
    },
  },
  {
    mistake: 'Partial list taken for the whole',
    when: 'no gate opens',
    async plant({ page, portal, admin, overlay, legacy, mixed }) {
      portal.faults.totalOffBy = 1;
      await admin.openSubscriptions(legacy.id, '/dashboard/v2');
      const outcome = await overlay.capture('Capture subscriptions');
      portal.faults.clear();
      expect(outcome).toMatch(/^Incomplete: /);
      await captureOne({ admin, overlay }, mixed);
      await signIn({ admin, overlay }, from);
      await admin.openSubscription(legacy.id, idOf(legacy, 0));
      const said = await sentence(overlay.region.getByText(/^Not safe to suspend: .*To list/));
      await expect(page.locator('consolidator-overlay').getByText(/^Safe to suspend/)).toHaveCount(0);
      return said;
    },
  },
  {
    mistake: 'New commerce called safe',
    when: 'before the Submit',
    async plant({ page, admin, overlay, mixed }) {
      await admin.openSubscription(mixed.id, idOf(mixed, 0));
      const said = await sentence(overlay.region.getByText(/^Not safe to suspend: new commerce is billed until its term ends/));
      await expect(page.locator('consolidator-overlay').getByText(/^Safe to suspend/)).toHaveCount(0);
      return said;
    },
  },
  {
    mistake: 'Forgotten suspension',
    when: 'at the next capture',
    async plant({ admin, overlay, legacy }) {
      await signIn({ admin, overlay }, to);
      await captureOne({ admin, overlay }, legacy);
      await signIn({ admin, overlay }, from);
      for (const position of [0, 1]) {
        await admin.openSubscription(legacy.id, idOf(legacy, position));
        await expect(overlay.region.getByText(/^Safe to suspend/).first()).toBeVisible({ timeout: 30_000 });
        await admin.suspend();
        await expect(overlay.status.filter({ hasText: /^Submitted/ })).toBeVisible({ timeout: 15_000 });
      }
      await captureOne({ admin, overlay }, legacy);
      return await sentence(warnings(overlay).filter({ hasText: 'Exchange Online (Plan 1) is billed on From and on To.' }));
    },
  },
  {
    mistake: 'Added back on From',
    when: 'at the next capture',
    async plant({ portal, admin, overlay, legacy }) {
      portal.state.edit('from-1', idOf(legacy, 0), { status: 'active' });
      await captureOne({ admin, overlay }, legacy);
      await expect(overlay.flagOf(idOf(legacy, 0))).toContainText('Added back', { timeout: 15_000 });
      return await sentence(warnings(overlay).filter({ hasText: 'Office 365 Enterprise E3 is billed again on From' }));
    },
  },
  {
    mistake: 'Second admin recreated it too',
    when: 'at the next capture',
    async plant({ portal, admin, overlay, legacy }) {
      const [, second] = legacy.subscriptions;
      portal.state.purchase('to', legacy.id, [{ offer: second?.offer ?? '', quantity: 25 }]);
      await signIn({ admin, overlay }, to);
      await captureOne({ admin, overlay }, legacy);
      return await sentence(warnings(overlay).filter({ hasText: 'Office 365 Enterprise E1 was bought more than once on To' }));
    },
  },
];

/** Plants the ten mistakes one after the other; one that is not caught throws. */
export async function plantMistakes(): Promise<Caught[]> {
  const portal = await startPortal({ seed });
  const context = await launchChromium({ portalPort: portal.port });
  await extensionIdOf(context);
  await setPace(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const captureAll = new CaptureAll(page);
  const [legacy, mixed, other] = portal.state
    .customersOf('from-1')
    .map(({ id }) => ({ id, subscriptions: portal.state.subscriptionsOf('from-1', id) }));
  if (!legacy || !mixed || !other) throw new Error('The seed of the mistakes has three customers.');
  const scene = { page, portal, admin: new PortalAdmin(page), overlay: captureAll.overlay, captureAll, legacy, mixed, other };
  try {
    await signIn(scene, from);
    await captureAll.withDetails.check();
    await captureLists(scene);
    const caught: Caught[] = [];
    for (const { mistake, when, plant } of planted) {
      const said = await plant(scene).catch((reason: unknown) => {
        throw new Error(`Not caught: ${mistake}`, { cause: reason });
      });
      caught.push({ mistake, when, at: new Date().toISOString().slice(11, 16), said });
    }
    expectOnlyTheAdmins(portal);
    return caught;
  } finally {
    await context.close();
    await portal.close();
  }
}

/** One order and two suspensions were pressed; a third change would be the extension's. */
function expectOnlyTheAdmins(portal: Portal): void {
  expect(portal.log.changes().map(({ kind }) => kind)).toEqual(['purchase', 'suspend', 'suspend']);
}

/** Which of these the portal itself refuses, when they are made by hand: what a person alone would be stopped by. */
export async function refusedByThePortal(): Promise<string[]> {
  const portal = await startPortal({ seed });
  const { state } = portal;
  const [legacy, mixed] = state.customersOf('from-1').map(({ id }) => ({ id, own: state.subscriptionsOf('from-1', id) }));
  const buy = (account: string, quantity: number) =>
    state.purchase(account, legacy?.id ?? '', [{ offer: legacy?.own[1]?.offer ?? '', quantity }]);
  const suspend = (id: string | undefined) => state.edit('from-1', id ?? '', { status: 'suspended' });
  const attempts: Record<string, () => unknown> = {
    'Wrong count': () => buy('to', 52),
    'Suspended too early': () => suspend(legacy?.own[0]?.id),
    'New commerce called safe': () => suspend(mixed?.own[0]?.id),
    'Azure suspended by hand': () => suspend(mixed?.own[1]?.id),
    'Wrong account: bought again on From': () => buy('from-1', 25),
    'Second admin recreated it too': () => buy('to', 25),
    'Added back on From': () => state.edit('from-1', legacy?.own[0]?.id ?? '', { status: 'active' }),
  };
  const refused = Object.entries(attempts).flatMap(([mistake, attempt]) => {
    try {
      attempt();
      return [];
    } catch {
      return [mistake];
    }
  });
  await portal.close();
  return refused;
}

const idOf = ({ subscriptions }: Place, position: number): string => subscriptions[position]?.id ?? '';

async function signIn({ admin, overlay }: Pick<Scene, 'admin' | 'overlay'>, organisation: typeof from | typeof to): Promise<void> {
  const side = organisation === from ? 'Transitioning From' : 'Transitioning To';
  await admin.signInAs(organisation);
  const question = overlay.region.getByRole('group', { name: 'Which account is this?' });
  await expect(overlay.button('Change account').or(question).first()).toBeVisible({ timeout: 30_000 });
  if (await question.isVisible()) await overlay.chooseAccount(side);
  await overlay.expectAccount(side);
}

async function captureOne({ admin, overlay }: Pick<Scene, 'admin' | 'overlay'>, { id }: Place): Promise<void> {
  await admin.openSubscriptions(id);
  expect(await overlay.capture('Capture subscriptions')).toMatch(/^Captured/);
}

/** From the customer list; with details, once the lists are known. */
async function captureLists({ page, captureAll }: Pick<Scene, 'page' | 'portal' | 'captureAll'>): Promise<void> {
  const isWithDetails = await captureAll.withDetails.isChecked();
  await captureAll.start.click();
  if (isWithDetails) {
    await expect(captureAll.alert).toContainText('The lists are captured.', { timeout: 60_000 });
    await captureAll.resume.click();
  }
  await expect(captureAll.outcome).toHaveText(/^Captured (\d+) of \1 /, { timeout: 60_000 });
  await page.waitForURL('**/customers/list');
  await expect(captureAll.start).toBeEnabled({ timeout: 30_000 });
}

const warnings = (overlay: Overlay): Locator => overlay.region.getByRole('region', { name: 'Warnings' }).getByRole('listitem');

async function sentence(words: Locator): Promise<string> {
  await expect(words.first()).toBeVisible({ timeout: 30_000 });
  const paragraphs = await words.first().locator('p').allTextContents();
  return paragraphs.length > 0 ? paragraphs.join(' ') : ((await words.first().textContent()) ?? '').trim();
}

async function retype(field: Locator, text: string): Promise<void> {
  await field.click({ clickCount: 3 });
  await field.page().keyboard.type(text);
  await field.page().keyboard.press('Tab');
}
