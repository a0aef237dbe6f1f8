import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { consolidation, subscriptionsOnFrom } from '../journey/consolidate.ts';
import { startPortal } from '../portal/server.ts';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { root } from '../setup/steps.ts';

const output = join(root, 'demo-output');

/** Consolidates one customer in a real browser. True only if every step's result was checked and right. */
export async function walkThrough(): Promise<boolean> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const portal = await startPortal();
  const context = await launchChromium({ portalPort: portal.port });
  const extensionId = await extensionIdOf(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const { id, name } = portal.state.customer('Fabrikam, Inc.');
  const journey = { page, portal, customer: { id, name } };

  const steps = [
    ...consolidation,
    {
      title: 'The popup shows the customer as done',
      run: async () => {
        await page.goto(`chrome-extension://${extensionId}/popup.html`);
        await expect(page.getByRole('progressbar', { name: 'Consolidation progress' })).toBeVisible();
        return 'opened';
      },
    },
    {
      title: 'Export CSV and read it back',
      run: async () => {
        const file = await download(page, 'Export CSV');
        const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
          header: true,
          skipEmptyLines: true,
        });
        checkRows(data.filter((row) => row['Microsoft ID'] === id));
        return `${data.length} rows, of which ${data.filter((row) => row['Microsoft ID'] === id).length} of ${name}`;
      },
    },
    {
      title: 'Export Excel and read it back with another library',
      run: async () => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(await download(page, 'Export Excel'));
        const sheets = workbook.worksheets.map((sheet) => sheet.name);
        expect(sheets).toEqual(['Subscriptions', 'Customers', 'Warnings', 'About']);
        return `sheets ${sheets.join(', ')}`;
      },
    },
    {
      title: 'The extension submitted nothing',
      run: async () => {
        const changes = portal.log.changes().map(({ kind }) => kind);
        expect(changes).toEqual(['accept-relationship', 'purchase', ...Array(8).fill('suspend')]);
        return `${changes.length} changes in the portal's log, all made by the admin or the customer`;
      },
    },
  ];

  function checkRows(rows: Record<string, string>[]): void {
    const expected = subscriptionsOnFrom(portal, id).map((subscription) => [subscription.name, String(subscription.quantity)]);
    for (const side of ['From', 'To']) {
      const actual = rows.filter((row) => row.Side === side).map((row) => [row.Subscription, row.Quantity]);
      expect(actual.sort()).toEqual(expected.sort());
    }
    for (const row of rows.filter((candidate) => candidate.Side === 'From')) {
      expect(row).toMatchObject({
        Status: 'suspended',
        Stage: 'done',
        'Still billed': 'no',
        'Overlap days': '0',
        'Customer stage': 'done',
      });
    }
  }

  let isRight = true;
  for (const [index, step] of steps.entries()) {
    const number = String(index + 1).padStart(2, '0');
    try {
      const told = await step.run(journey);
      console.log(`ok   ${number} ${step.title}: ${told}`);
    } catch (error) {
      isRight = false;
      console.error(`FAIL ${number} ${step.title}\n${error instanceof Error ? error.message : error}`);
    }
    await page.screenshot({ path: join(output, `${number}.png`) });
    if (!isRight) break;
  }
  await context.close();
  await portal.close();
  console.log(
    isRight ? `\nAll ${steps.length} steps checked. Files and pictures: demo-output/` : '\nThe walk stopped at the step above.',
  );
  return isRight;
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const path = join(output, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
