import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Happening } from '../../utils/consolidation/event';
import {
  chooseBackUp,
  expect,
  expectNoViolation,
  expectNoViolationInBothThemes,
  importHistory,
  openDashboard,
  test,
} from './dashboard.ts';
import { continuedHistory, contoso, draft, from, historyOf, hoursAgo, type SeededCustomer, seededGuid } from './seeds.ts';

test.use({ actionTimeout: 30_000 });
test.setTimeout(180_000);

const customer = seededGuid('customer', 1);
const about = { customer };
const happened = (happening: Happening, hours = 0.2) => ({ at: hoursAgo(hours), drafts: [draft(happening, null, about)] });

async function openContoso(page: Page, extensionId: string, text?: string): Promise<void> {
  await importHistory(page, extensionId, text ?? (await historyOf([contoso])));
  await page.getByRole('link', { name: 'Contoso' }).click();
  await expect(page.getByRole('table', { name: 'Subscriptions' })).toBeVisible();
}

async function backUpOf(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up', exact: true }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

const row = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Subscriptions' }).getByRole('row').filter({ hasText: name }).first();
const outcome = (page: Page) => page.getByRole('main').getByRole('status').first();
const decisions = (page: Page) => page.getByRole('list', { name: 'Decisions about this customer' });

async function takeBack(page: Page, sentence: string): Promise<void> {
  const list = decisions(page);
  if (!(await list.isVisible())) await page.getByText(/decisions? about this customer$/).click();
  await list
    .getByRole('listitem')
    .filter({ hasText: sentence })
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(outcome(page)).toContainText('Taken back.');
}

test('a decision is undone at once, from the message that says it was recorded', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  const exchange = row(page, 'Exchange Online (Plan 1)');
  await exchange.getByRole('button', { name: 'Unlink Exchange Online (Plan 1)' }).click();
  await expect(exchange).toContainText('Missing on To');
  await outcome(page).getByRole('button', { name: 'Undo' }).click();
  await expect(exchange).toContainText('Equal');
});

test('a pair is linked, unlinked and each is taken back among the decisions', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  const visio = row(page, 'Visio Plan 2');
  await visio.getByRole('button', { name: 'Link Visio Plan 2 by hand' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /Visio Plan 2 for enterprise/ }).check();
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(visio).toContainText('Equal');
  await visio.getByRole('button', { name: 'Unlink Visio Plan 2' }).click();
  await expect(visio).not.toContainText('Equal');
  await takeBack(page, 'Twins unlinked (Visio Plan 2');
  await expect(visio).toContainText('Equal');
  await takeBack(page, 'Twins linked by hand (Visio Plan 2');
  await expect(visio).not.toContainText('Equal');
});

test('two names are one product for every customer, until that is taken back in Settings', async ({ page, extensionId }) => {
  const named = (name: string): SeededCustomer => ({
    name,
    subscriptions: [
      { name: 'Visio Plan 2', quantity: 3, type: 'legacy', twin: { hoursAgo: 1, name: 'Visio Plan 2 for enterprise' } },
    ],
  });
  await importHistory(page, extensionId, await historyOf([named('Adatum'), named('Fabrikam')]));
  await page.getByRole('link', { name: 'Adatum' }).click();
  const visio = row(page, 'Visio Plan 2');
  await visio.getByRole('button', { name: 'Link Visio Plan 2 by hand' }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Visio Plan 2 for enterprise/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Link', exact: true }).click();
  const sameProduct = visio.getByRole('button', {
    name: 'The same product for all customers: Visio Plan 2 and Visio Plan 2 for enterprise',
  });
  await sameProduct.click();
  await expect(sameProduct).toBeHidden();
  await page.getByRole('link', { name: 'All customers' }).click();
  await page.getByRole('link', { name: 'Fabrikam' }).click();
  await expect(visio).toContainText('Equal', { timeout: 30_000 });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Take back: The same product: Visio Plan 2 and Visio Plan 2 for enterprise' }).click();
  await openDashboard(page, extensionId, `#customer=${seededGuid('customer', 2)}`);
  await expect(visio).toContainText('Missing on To', { timeout: 30_000 });
});

test('what an overlap costs is counted with a price that the admin gives', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  const exchange = row(page, 'Exchange Online (Plan 1)');
  await expect(exchange).not.toContainText('charged twice');
  await exchange.getByRole('button', { name: 'Price of Exchange Online (Plan 1)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save the price' }).click();
  await expect(dialog).toContainText('Write an amount, such as 12.50.');
  await expect(dialog).toContainText('Write the three letters of the currency, such as EUR.');
  await dialog.getByRole('textbox', { name: /^Price of one license/ }).fill('3.40');
  await dialog.getByRole('textbox', { name: /^Currency/ }).fill('eur');
  await expectNoViolation(page);
  await dialog.getByRole('button', { name: 'Save the price' }).click();
  await expect(exchange).toContainText('3.40 EUR a license and month');
  await expect(exchange).toContainText(/About [\d.]+ EUR/, { timeout: 30_000 });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Take back: Price set for Exchange Online (Plan 1): 3.4 EUR a month' }).click();
  await page.getByRole('link', { name: 'Customers', exact: true }).click();
  await page.getByRole('link', { name: 'Contoso' }).click();
  await expect(row(page, 'Exchange Online (Plan 1)')).not.toContainText('EUR');
});

test('notes are kept about the customer and about a subscription, and taken back', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add a note' }).click();
  await dialog.getByRole('button', { name: 'Save the note' }).click();
  await expect(dialog).toContainText('Write something first.');
  await dialog.getByRole('textbox').fill('Calls back on Monday');
  await dialog.getByRole('button', { name: 'Save the note' }).click();
  await row(page, 'Microsoft Intune').getByRole('button', { name: 'Note about Microsoft Intune' }).click();
  await dialog.getByRole('textbox').fill('Only for the pilot');
  await dialog.getByRole('button', { name: 'Save the note' }).click();
  const notes = page.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  await expect(notes).toHaveCount(2);
  await expect(notes.first()).toContainText('Note: Only for the pilot (Microsoft Intune)');
  await expect(notes.first()).toContainText('this browser profile');
  await notes.last().getByRole('button', { name: 'Take back: Note: Calls back on Monday' }).click();
  await expect(notes).toHaveCount(1);
});

test('Azure: Microsoft was told, answered, reports it as migrated; each is taken back', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  const azure = row(page, 'Microsoft Azure');
  const dialog = page.getByRole('dialog');
  await azure.getByRole('button', { name: /Change method/ }).click();
  await dialog.getByRole('radio', { name: /Moved by Microsoft/ }).check();
  await dialog.getByRole('button', { name: 'Choose this method' }).click();
  await page.getByRole('button', { name: 'Microsoft was told' }).click();
  await expect(dialog.getByRole('checkbox', { name: /Microsoft Azure/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(azure).toContainText('Requested');
  await page.getByRole('button', { name: "Microsoft's answer" }).click();
  await dialog.getByRole('button', { name: 'Save the answer' }).click();
  await expect(dialog).toContainText('Write what Microsoft answered.');
  await dialog.getByRole('textbox', { name: /^Request number/ }).fill('2611-7');
  await dialog.getByRole('textbox', { name: /^Answer/ }).fill('Moved on Tuesday');
  await dialog.getByRole('checkbox', { name: 'Microsoft reports it as migrated' }).check();
  await expectNoViolation(page);
  await dialog.getByRole('button', { name: 'Save the answer' }).click();
  const warnings = page.getByRole('list', { name: 'Warnings', exact: true });
  await expect(warnings).toContainText('Microsoft reports Microsoft Azure as migrated; the captures do not show it.');
  await takeBack(page, 'Microsoft reports it as migrated: Moved on Tuesday (request 2611-7)');
  await expect(warnings).not.toContainText('Microsoft reports Microsoft Azure as migrated');
  await takeBack(page, 'Microsoft was told (Microsoft Azure)');
  await expect(azure).toContainText('To do');
});

test('a transfer is requested for the chosen ones, and one that changed since is to be looked at', async ({
  page,
  extensionId,
}) => {
  const adatum: SeededCustomer = {
    name: 'Contoso',
    subscriptions: [{ name: 'Power BI Pro', quantity: 4, type: 'new-commerce', status: 'suspended' }],
  };
  const asked: Happening = { type: 'transfer-requested', payload: { subscriptions: [seededGuid('from', 1)] } };
  await openContoso(page, extensionId, await historyOf([adatum], [happened(asked)]));
  await expect(row(page, 'Power BI Pro')).toContainText('Requested');
  await takeBack(page, 'Transfer requested (Power BI Pro)');
  await expect(row(page, 'Power BI Pro')).not.toContainText('Requested');
  await page.getByRole('button', { name: 'Transfer requested', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /Power BI Pro/ }).uncheck();
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose at least one subscription.');
  await dialog.getByRole('checkbox', { name: /Power BI Pro/ }).check();
  await dialog.getByLabel(/^Expires on/).fill('2099-12-31');
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(row(page, 'Power BI Pro')).toContainText('Requested');
});

test('a decision whose ground moved is still right, or undone', async ({ page, extensionId }) => {
  const chosen: Happening = {
    type: 'method-chosen',
    payload: { subscription: seededGuid('from', 1), method: 'leave', reason: 'Test tenant' },
  };
  const adatum: SeededCustomer = {
    name: 'Contoso',
    isToUnseen: true,
    subscriptions: [{ name: 'Power BI Pro', quantity: 4, type: 'legacy' }],
  };
  const grown: Happening = {
    type: 'captured',
    payload: {
      page: 'subscription-list',
      path: '/dashboard/commerce2/customers/{guid}/subscriptions',
      customer,
      sections: [
        {
          section: 'all',
          rows: [
            {
              id: seededGuid('from', 1),
              name: 'Power BI Pro',
              quantity: 9,
              quantityText: '9 Licenses',
              status: 'active',
              statusText: 'Active',
              isUsageBased: false,
            },
          ],
          completeness: { isComplete: true, proof: 'stated-total', statedTotal: 1 },
        },
      ],
    },
  };
  const later = { at: hoursAgo(0), drafts: [draft(grown, from, about)] };
  await openContoso(page, extensionId, await historyOf([adatum], [happened(chosen), later]));
  const reviews = page.getByRole('region', { name: 'Decisions to look at again' });
  await expect(reviews).toContainText('Power BI Pro: 4 licenses when you chose its method, now 9.');
  await page.getByRole('link', { name: 'Warnings' }).click();
  await expect(page.getByRole('region', { name: 'Decisions to look at' })).toContainText('Contoso: 1 decision to look at');
  await page.getByRole('region', { name: 'Decisions to look at' }).getByRole('link', { name: 'Contoso' }).click();
  await reviews.getByRole('button', { name: /^Still right/ }).click();
  await expect(reviews).toBeHidden();
  await expect(row(page, 'Power BI Pro')).toContainText('Chosen by you');
});

const chooses = (method: 'leave' | 'transfer'): Happening => ({
  type: 'method-chosen',
  payload: { subscription: seededGuid('from', 9), method, reason: 'as agreed' },
});

test('two profiles decided otherwise: both are shown, the later acts, and taking one back settles it', async ({
  page,
  extensionId,
}) => {
  const base = await historyOf([contoso]);
  const other = await continuedHistory(base, [happened(chooses('leave'))]);
  await openContoso(page, extensionId, base);
  const intune = row(page, 'Microsoft Intune');
  const dialog = page.getByRole('dialog');
  await intune.getByRole('button', { name: /Change method/ }).click();
  await dialog.getByRole('radio', { name: /Transfer/ }).check();
  await dialog.getByRole('button', { name: 'Choose this method' }).click();
  await expect(intune).toContainText('Chosen by you');

  await chooseBackUp(page, other);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByRole('list', { name: 'Contradicting decisions' })).toContainText('Contoso (1)');
  await expectNoViolation(page);
  await dialog.getByRole('button', { name: 'Close' }).click();

  const conflicts = page.getByRole('table', { name: 'Contradicting decisions' });
  const acts = conflicts.getByRole('row').filter({ hasText: 'Method chosen: Transfer' });
  const kept = conflicts.getByRole('row').filter({ hasText: 'Method chosen: Leave' });
  await expect(acts).toContainText('Acts');
  await expect(acts).toContainText('this browser profile');
  await expect(kept).toContainText('Kept, does not act');
  await expect(kept).toContainText(/profile [0-9a-f]{8}/);
  await expectNoViolation(page);
  await intune.getByRole('button', { name: 'Why? Microsoft Intune' }).click();
  await expect(dialog).toContainText('2 decisions about it contradict each other');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await acts.getByRole('button', { name: /^Take back/ }).click();
  await expect(conflicts).toBeHidden();
  await expect(intune).toContainText('Stays');
});

test('a profile that has the other decision and decides again makes no conflict', async ({ page, extensionId }) => {
  const base = await historyOf([contoso]);
  const first = await continuedHistory(base, [happened(chooses('leave'))]);
  const second = await continuedHistory(first, [happened(chooses('transfer'))]);
  await openContoso(page, extensionId, second);
  await expect(row(page, 'Microsoft Intune')).toContainText('Transfer');
  await expect(page.getByRole('table', { name: 'Contradicting decisions' })).toHaveCount(0);
});

test('a back-up takes the place of everything after the admin saw what is given up', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  const backUp = await backUpOf(page);
  await page.getByRole('button', { name: 'Add a note' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Written after the back-up');
  await dialog.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.getByRole('list', { name: 'Notes' })).toBeVisible();

  await chooseBackUp(page, backUp, 'Restore');
  await expect(dialog).toContainText('1 event of this profile is not in the back-up and will be gone.');
  const restore = dialog.getByRole('button', { name: 'Restore', exact: true });
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('checkbox', { name: 'Give up 1 event' }).check();
  await expectNoViolation(page);
  await restore.click();
  await expect(dialog).toContainText(/^.*Restored \d+ events\./);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('list', { name: 'Notes' })).toHaveCount(0);
  await expect(row(page, 'Office 365 Enterprise E3')).toBeVisible();
  // What follows is written by a new device.
  const again = JSON.parse(await backUpOf(page));
  expect(again.events).toEqual(JSON.parse(backUp).events);
  expect(again.device).not.toBe(JSON.parse(backUp).device);
});

test('a restore that is refused changes nothing', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  const dialog = page.getByRole('dialog');
  await chooseBackUp(page, 'hello', 'Restore');
  await expect(dialog).toContainText('This is not a back-up of Consolidator.');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Office 365 Enterprise E3')).toBeVisible();
});

test('a file from a clock that is ahead says so before it is imported', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  const { checksum, events, ...header } = JSON.parse(await historyOf([contoso]));
  const ahead = JSON.stringify({ ...header, checksum, events, writtenAt: hoursAgo(-8 / 60) });
  await chooseBackUp(page, ahead);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/The clock of this browser profile was at least [78] minutes behind that of [0-9a-f]{8}/);
  await expect(dialog).toContainText('Set both clocks right.');
  await expectNoViolation(page);
});

test('everything is erased after the word of the admin', async ({ page, extensionId }) => {
  await openContoso(page, extensionId);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = page.getByRole('dialog');
  const erase = dialog.getByRole('button', { name: 'Erase everything now' });
  await expect(erase).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('checkbox').check();
  await expectNoViolation(page);
  await erase.click();
  await expect(outcome(page)).toContainText('Everything is erased.');
  await page.getByRole('link', { name: 'Customers', exact: true }).click();
  await expect(page.getByText('No customer is captured yet.')).toBeVisible();
});

test('a capture is moved to the account that it showed, and back', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await page.getByRole('link', { name: 'Log' }).click();
  const log = page.getByRole('table', { name: 'Log' });
  const captured = log.getByRole('row').filter({ hasText: 'Captured 1 customer of Fabrikam Nederland B.V.' }).first();
  await captured.getByRole('button', { name: /^Move to another account/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Fabrikam Europe Ltd.' })).toBeChecked();
  await expectNoViolation(page);
  await dialog.getByRole('button', { name: 'Move the capture' }).click();
  await expect(captured).toContainText('Moved to Fabrikam Europe Ltd.');
  await log
    .getByRole('row')
    .filter({ hasText: 'A capture was moved to another account' })
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(captured).not.toContainText('Moved to');
  // What was taken back is put in force again.
  await log.getByRole('button', { name: 'Take back: Taken back: A capture was moved to another account' }).click();
  await expect(captured).toContainText('Moved to Fabrikam Europe Ltd.');
});

test('many equal warnings are one line that opens', async ({ page, extensionId }) => {
  const adatum: SeededCustomer = {
    name: 'Contoso',
    subscriptions: [1, 2, 3, 4, 5].map((number) => ({
      name: `Product ${number}`,
      quantity: number,
      type: 'legacy',
      twin: { hoursAgo: 26 },
    })),
  };
  await openContoso(page, extensionId, await historyOf([adatum]));
  const warnings = page.getByRole('list', { name: 'Warnings', exact: true });
  const summary = warnings.getByText('5 subscriptions: billed on From and on To, and the day is over');
  await expect(summary).toBeVisible();
  await expect(warnings.getByText('Product 4 is billed on From and on To')).toBeHidden();
  await summary.click();
  await expect(warnings.getByText('Product 4 is billed on From and on To')).toBeVisible();
  await expectNoViolation(page);
});

test('two From accounts that nobody named are told apart', async ({ page, extensionId }) => {
  const second = { id: 'account-from-2', side: 'from', cloud: 'commercial', partnerId: seededGuid('customer', 77) } as const;
  const third = { id: 'account-from-3', side: 'from', cloud: 'commercial' } as const;
  const added = [second, third].map((account) =>
    draft({ type: 'account-added', payload: { account } }, account, { account: account.id }),
  );
  await importHistory(page, extensionId, await historyOf([contoso], [{ at: hoursAgo(0), drafts: added }]));
  await page.getByRole('link', { name: 'Log' }).click();
  const log = page.getByRole('table', { name: 'Log' });
  await expect(log).toContainText('Transitioning From 2 (Microsoft ID 0000004d…)');
  await expect(log).toContainText('Transitioning From 3');
});

test('axe finds nothing on a customer with everything, in Dutch too', async ({ page, extensionId }) => {
  const base = await historyOf([contoso], [happened({ type: 'note-added', payload: { text: 'Calls back' } })]);
  const other = await continuedHistory(base, [happened(chooses('leave'))]);
  await importHistory(page, extensionId, await continuedHistory(base, [happened(chooses('transfer'))]));
  await importHistory(page, extensionId, other);
  await page.getByRole('link', { name: 'Contoso' }).click();
  await page.getByText(/decisions? about this customer$/).click();
  await expectNoViolationInBothThemes(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expectNoViolationInBothThemes(page);
  await page.getByLabel('Language').selectOption('Nederlands');
  await openDashboard(page, extensionId, `#customer=${customer}`);
  await expect(page.getByRole('table', { name: 'Tegenstrijdige besluiten' })).toBeVisible();
  await expectNoViolationInBothThemes(page);
});
