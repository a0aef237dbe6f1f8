import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { DraftEvent } from '../../utils/consolidation/event';
import { expect, expectNoViolation, importHistory, test } from './dashboard.ts';
import { draft, from, historyOf, hoursAgo, type SeededCustomer, seededGuid, to } from './seeds.ts';

test.use({ actionTimeout: 10_000 });

const azure = { name: 'Microsoft Azure', quantity: null, type: 'azure' as const };
const customers: SeededCustomer[] = [
  { name: 'Contoso', subscriptions: [azure] },
  { name: '=Fabrikam & Zn', subscriptions: [azure] },
  { name: 'Litware', subscriptions: [azure], isOnTo: false, isToUnseen: true },
  { name: 'Northwind', subscriptions: [{ ...azure, status: 'suspended', twin: { hoursAgo: 1 } }] },
  {
    name: 'Tailspin',
    subscriptions: [
      ...Array.from({ length: 26 }, (_, index) => ({
        name: `Product ${index + 1}`,
        quantity: index + 1,
        type: 'new-commerce' as const,
      })),
      { name: 'Suspended product', quantity: 3, type: 'new-commerce', status: 'suspended' },
    ],
  },
  { name: 'Wingtip', subscriptions: [{ name: 'Visio Plan 2', quantity: 4, type: 'new-commerce' }] },
];
const wingtip = { customer: seededGuid('customer', 6) };
const fromId = '0f0f0f0f-0000-4000-8000-00000000000f';
const identified: DraftEvent = draft({ type: 'account-identified', payload: { partnerId: fromId } }, from, { account: from.id });
const requestedVisio: DraftEvent = draft(
  { type: 'transfer-requested', payload: { subscriptions: [seededGuid('from', 501)] } },
  null,
  wingtip,
);
const portalList: DraftEvent = draft(
  {
    type: 'captured',
    payload: {
      page: 'transfer-list',
      path: '/dashboard/v2/customers/{guid}/transfers',
      ...wingtip,
      sections: [
        {
          direction: 'sent',
          rows: [{ id: 'TR-1', state: 'pending', statusText: 'Pending', needsAction: false, requestedOn: '2020-01-05' }],
          completeness: { isComplete: true, proof: 'stated-total', statedTotal: 1 },
        },
      ],
    },
  },
  to,
  wingtip,
);

const history = () =>
  historyOf(
    customers,
    [{ at: hoursAgo(0), drafts: [identified, portalList] }],
    [{ at: hoursAgo(24 * 5), drafts: [requestedVisio] }],
  );

async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

test('Azure: one message about all that are ready, what Microsoft was told and answered, what both captures prove', async ({
  page,
  extensionId,
}) => {
  await importHistory(page, extensionId, await history());
  await openSection(page, 'Azure');
  const row = (name: string) =>
    page.getByRole('table', { name: 'Customers with Azure' }).getByRole('row').filter({ hasText: name });
  await expect(row('Litware')).toContainText('The relationship is not accepted yet');
  await expect(row('Northwind')).toContainText('Moved, proved by both captures');
  await expect(row('Northwind')).toContainText('From: suspended');
  await expect(row('Northwind')).toContainText('To: active');
  const request = page.getByRole('region', { name: 'Ready: tell Microsoft' });
  await expect(request.getByRole('checkbox')).toHaveCount(2);
  const message = request.getByRole('textbox', { name: 'Message' });
  await expect(message).toHaveValue(new RegExp(`Microsoft ID ${seededGuid('customer', 1)}: Contoso\n`));
  await expect(message).toHaveValue(new RegExp(`Transitioning From: Fabrikam Nederland B\\.V\\., Microsoft ID ${fromId}`));
  await expect(request.getByText('The Microsoft ID of Fabrikam Europe Ltd. is not known yet.')).toBeVisible();
  await expect(request.getByRole('link', { name: /Open in the mail program/ })).toHaveAttribute('href', /^mailto:\?subject=CSP/);
  const download = page.waitForEvent('download');
  await request.getByRole('button', { name: 'Save as .eml' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('azure-request.eml');
  const eml = readFileSync(await file.path(), 'utf8');
  expect(Buffer.from(eml.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8')).toContain(': =Fabrikam & Zn');
  const notes = page.getByRole('region', { name: 'Before it moves' });
  await expect(notes.getByRole('link')).toHaveCount(3);
  await expectNoViolation(page);

  // One is left out: it is in neither the message nor the record.
  await request.getByRole('checkbox', { name: '=Fabrikam & Zn' }).focus();
  await page.keyboard.press('Space');
  await expect(message).not.toHaveValue(/Fabrikam & Zn/);
  await request.getByRole('button', { name: 'Mark as told' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Microsoft was told of 1 customer' })).toBeVisible();
  await expect(row('Contoso')).toContainText('Told: waiting for Microsoft');
  await expect(row('Fabrikam & Zn')).toContainText('Ready: tell Microsoft');

  await row('Contoso').getByRole('button', { name: "Record Microsoft's answer: Contoso" }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Request number (optional)').fill('2611-77');
  await dialog.getByRole('textbox', { name: 'Answer' }).fill('Moved last night.');
  await dialog.getByRole('checkbox', { name: 'Microsoft reports it as migrated' }).check();
  await dialog.getByRole('button', { name: 'Save the answer' }).click();
  await expect(row('Contoso')).toContainText('Reported as migrated: capture both accounts');
  await expect(row('Contoso')).toContainText(/Request 2611-77, answer of .*: Moved last night\./);
  await expect(row('Contoso').getByRole('list', { name: 'Warnings of Contoso' })).toContainText('migrated');
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Contoso')).toContainText('Told: waiting for Microsoft');
});

test('Azure: several customers are told in one step and taken back in one step', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await history());
  await openSection(page, 'Azure');
  const table = page.getByRole('table', { name: 'Customers with Azure' });
  await page.getByRole('region', { name: 'Ready: tell Microsoft' }).getByRole('button', { name: 'Mark as told' }).click();
  await expect(table.getByText('Told: waiting for Microsoft')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByText('Told: waiting for Microsoft')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Ready: tell Microsoft' }).getByRole('checkbox')).toHaveCount(2);
});

test('Transfers: what to request in how many requests, who must act, and until when', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await history());
  await openSection(page, 'Transfers');
  const ids = page.getByRole('region', { name: 'Microsoft IDs of the From accounts' });
  await expect(ids).toContainText(fromId);
  await expect(ids.getByRole('button', { name: 'Copy the Microsoft ID of Fabrikam Nederland B.V.' })).toBeVisible();

  const visio = page.getByRole('region', { name: 'Wingtip' });
  await expect(visio).toContainText('Waiting to be accepted');
  await expect(visio).toContainText('Fabrikam Nederland B.V. must accept it');
  await expect(visio).toContainText('24 days left');
  await expect(visio).toContainText('Pending for 5 days.');
  await expect(visio).toContainText('From: still listed');
  await expect(visio.getByRole('link', { name: /Open the transfers of Wingtip on Fabrikam Nederland/ })).toHaveAttribute(
    'href',
    new RegExp(`/customers/${wingtip.customer}/transfers$`),
  );
  const listed = visio.getByRole('table').getByRole('row').filter({ hasText: 'TR-1' });
  await expect(listed).toContainText('Pending for over 3 days');
  await expect(listed).toContainText('Fabrikam Europe Ltd.');

  const tailspin = page.getByRole('region', { name: 'Tailspin' });
  await expect(tailspin.getByRole('heading', { name: 'To request: 1 of 2 (25 items' })).toBeVisible();
  await expect(tailspin.getByRole('heading', { name: 'To request: 2 of 2 (1 item' })).toBeVisible();
  await expect(tailspin).toContainText('Suspended: set it back to Active first.');
  await expectNoViolation(page);

  await tailspin.getByRole('button', { name: 'Record as requested: Tailspin, 1' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(25);
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(tailspin.getByRole('heading', { name: /^Requested .*: Waiting to be accepted$/ })).toBeVisible();
  await expect(tailspin.getByRole('heading', { name: 'To request (1 item' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tailspin.getByRole('heading', { name: 'To request: 1 of 2 (25 items' })).toBeVisible();

  await visio.getByRole('button', { name: /^Not sent, or canceled: the request of / }).click();
  await expect(visio.getByRole('heading', { name: 'To request (1 item' })).toBeVisible();
  await expectNoViolation(page);
});

test('both sections say what to do while there is nothing', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#section=azure`);
  await expect(page.getByText('No customer has Azure on From that is to leave.')).toBeVisible();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#section=transfers`);
  await expect(page.getByText('Nothing leaves by transfer.')).toBeVisible();
  await expectNoViolation(page);
});
