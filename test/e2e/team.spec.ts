import type { Page } from '@playwright/test';
import { readHistoryFile } from '../../utils/files/read-history-file';
import { writeSegment } from '../../utils/files/segment-file';
import { expect, expectNoViolation, importHistory, openDashboard, test } from './dashboard.ts';
import { continuedHistory, contoso, draft, historyOf, hoursAgo, type SeededCustomer, seededGuid } from './seeds.ts';

test.use({ actionTimeout: 10_000 });

const fabrikam: SeededCustomer = {
  name: 'Fabrikam',
  subscriptions: [{ name: 'Office 365 Enterprise E3', quantity: 300, type: 'legacy' }],
  isOnTo: false,
};
const listed: SeededCustomer[] = Array.from({ length: 60 }, (_, index) => ({
  name: `Northwind ${String(index + 1).padStart(2, '0')}`,
  subscriptions: [],
  isListedOnly: true,
  isOnTo: false,
}));

const customers = (page: Page) => page.getByRole('table', { name: 'Customers' });
const names = async (page: Page) => await customers(page).getByRole('rowheader').getByRole('link').allTextContents();
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });

test('customers are filtered, sorted, selected by keyboard, put into a wave with a preview, and taken out again', async ({
  page,
  extensionId,
}) => {
  await importHistory(page, extensionId, await historyOf([contoso, fabrikam, ...listed]));
  await page.getByLabel('Warning').selectOption({ label: 'Billed on From and on To, to be stopped today' });
  await expect(customers(page).getByRole('rowheader')).toHaveText([/Contoso/]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'Billed twice' }).click();
  await expect(page.getByRole('columnheader', { name: 'Billed twice' })).toHaveAttribute('aria-sort', 'descending');
  expect((await names(page))[0]).toBe('Contoso');
  await page.getByRole('button', { name: 'Customer', exact: true }).click();

  await box(page, 'Contoso').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 customers are selected.')).toBeVisible();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText('2 customers are selected.')).toBeVisible();
  // The last customer is not drawn yet: the list scrolls to it and the focus follows.
  await page.keyboard.press('End');
  await expect(box(page, 'Northwind 60')).toBeFocused();
  await page.getByRole('searchbox', { name: 'Search customers' }).fill('northwind');
  await expect(page.getByText('2 customers are selected. 2 of them are not shown.')).toBeVisible();
  await page.getByRole('button', { name: 'Select all shown' }).click();
  await expect(page.getByText('62 customers are selected. 2 of them are not shown.')).toBeVisible();
  await expectNoViolation(page);

  await page.getByRole('button', { name: 'Set wave' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set wave' });
  await dialog.getByLabel('Wave', { exact: true }).fill('Pilot');
  await expect(dialog.getByText('62 customers change.')).toBeVisible();
  await expectNoViolation(page);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Put into the wave Pilot: 62 customers.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(customers(page).getByRole('row', { name: /Contoso/ })).toContainText('Pilot');

  await page.getByRole('button', { name: 'Set method' }).click();
  const method = page.getByRole('dialog', { name: 'Set method' });
  await method.getByRole('radio', { name: 'Transfer' }).check();
  // Contoso and Fabrikam: a type that is not seen yet, and Azure, allow a transfer too.
  await expect(method.getByText(/subscriptions change\./)).toBeVisible();
  await expect(method.getByText(/^Now .*: \d/).first()).toBeVisible();
  await method.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Taken back. What it said no longer counts.')).toBeVisible();
  await expect(page.getByText('Pilot')).toHaveCount(0);
});

test('waves are proposed, accepted in another size, and lead to their customers', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso, fabrikam, ...listed.slice(0, 7)]));
  await page.getByRole('link', { name: 'Waves' }).click();
  await expect(page.getByText('9 customers are in no wave.')).toBeVisible();
  const proposed = page.getByRole('table', { name: 'Proposed waves' });
  await page.getByLabel('Customers in a wave').fill('0');
  await expect(page.getByText('Write a number from 1 to 5000.')).toBeVisible();
  await page.getByLabel('Customers in a wave').fill('4');
  await expect(proposed.getByRole('rowheader')).toHaveText(['Wave 1', 'Wave 2', 'Wave 3']);
  await page.getByRole('button', { name: 'Accept Wave 1' }).click();
  const waves = page.getByRole('table', { name: 'Waves', exact: true });
  await expect(waves.getByRole('row', { name: /Wave 1/ })).toContainText('0 of 4 customers done');
  await expect(proposed.getByRole('rowheader')).toHaveText(['Wave 2', 'Wave 3']);
  await page.getByRole('button', { name: 'Accept all 2 waves' }).click();
  await expect(page.getByText('Every customer that has to move is in a wave.')).toBeVisible();
  await expect(page.getByText('2 waves: 5 customers.')).toBeVisible();
  await expectNoViolation(page);
  await waves.getByRole('link', { name: 'Wave 3' }).click();
  // Most seats come last.
  await expect(customers(page).getByRole('rowheader')).toHaveText([/Fabrikam/]);
  await expect(page.getByLabel('Wave', { exact: true })).toHaveValue('nWave 3');
});

test('two machines share a folder: claims meet, what is odd is told, and a customer is handed over', async ({
  page,
  extensionId,
}) => {
  const text = await historyOf([contoso, fabrikam]);
  const about = { customer: seededGuid('customer', 1) };
  const claim = { at: hoursAgo(0), drafts: [draft({ type: 'owner-set', payload: { owner: 'Bram' } }, null, about)] };
  const other = readHistoryFile(await continuedHistory(text, [claim]));
  if (!other.isReadable) throw new Error('Expected a history');
  const theirs = writeSegment(other.events.filter(({ type }) => type === 'owner-set'));
  // The browser's own folder stands in for one that the admin would choose in a dialog of the system.
  await page.addInitScript(() => {
    const folder = async () => await (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: folder });
  });
  const put = (name: string, content: string) =>
    page.evaluate(
      async ([file, written]) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true });
        const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
        await stream.write(written);
        await stream.close();
      },
      [name, content] as const,
    );
  await importHistory(page, extensionId, text);

  await page.getByRole('link', { name: 'Contoso' }).click();
  await expect(page.getByText('Nobody works on this customer.')).toBeVisible();
  await page.getByRole('button', { name: 'Claim' }).click();
  const who = page.getByRole('dialog', { name: 'Your name' });
  await who.getByLabel('Your name').fill('Anna');
  await who.getByRole('button', { name: 'Claim' }).click();
  await expect(page.getByText(/^You work on this customer, since/)).toBeVisible();
  await page.getByRole('link', { name: 'Team' }).click();
  await page.getByRole('link', { name: 'Show the customers of Anna' }).click();
  await expect(page.getByLabel('Owner', { exact: true }).locator('option:checked')).toHaveText('Mine (Anna)');
  await expect(customers(page).getByRole('rowheader')).toHaveText([/Contoso/]);

  await put(theirs.name, theirs.text);
  await put('holiday.png', 'x');
  await put(theirs.name.replace('-1-1.', '-2-2.'), writeSegment(other.events.slice(0, 1)).text.slice(0, -9));
  await page.getByRole('link', { name: 'Team' }).click();
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText(/^Last exchange: .* Sent \d+, received 1\.$/)).toBeVisible();
  const notes = page.getByRole('list', { name: 'Files to look at' });
  await expect(notes.getByText('holiday.png: not a file of the Consolidator. It is left alone.')).toBeVisible();
  await expect(notes.getByText(/not whole yet/)).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('list', { name: 'Contradicting decisions' }).getByRole('link', { name: 'Contoso' }).click();
  await expect(page.getByRole('table', { name: 'Contradicting decisions' })).toContainText('Owner: Bram');

  await page.getByRole('button', { name: 'Hand over' }).click();
  const to = page.getByRole('dialog', { name: 'Who works on this customer from now on?' });
  await to.getByLabel('Owner').fill('Chris');
  await to.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByText(/^Chris works on this customer, since .* Speak with Chris/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Contradicting decisions' })).toHaveCount(0);
  await expectNoViolation(page);

  // After a restart the folder is known and the browser asks again; then what was decided meanwhile goes out by itself.
  await page.addInitScript(() => {
    // Blank pages have no file system.
    if (!('FileSystemHandle' in globalThis)) return;
    let state = 'prompt';
    const answer = async () => {
      state = 'granted';
      return state;
    };
    Object.assign(FileSystemHandle.prototype, { queryPermission: async () => state, requestPermission: answer });
  });
  await page.goto('about:blank');
  await openDashboard(page, extensionId, '#section=team');
  await expect(page.getByText('The browser asks again after a restart. Until then nothing is exchanged.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Exchange now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Allow the folder again' }).click();
  await expect(page.getByText(/Sent 1, received 0\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what this machine has' }).click(),
  ]);
  await page.getByLabel('Write what another machine lacks').setInputFiles(await saved.path());
  await expect(page.getByText('The other machine has everything that is here.')).toBeVisible();
});
