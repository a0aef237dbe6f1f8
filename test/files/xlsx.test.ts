import ExcelJS from 'exceljs';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportColumns } from '../../utils/files/export-columns';
import { customerCells, customerColumns, incompleteCapturesOf, warningCells, warningColumns } from '../../utils/files/sheet-tables';
import { writeXlsx } from '../../utils/files/write-xlsx';
import { aJudgement, anExportRow, aProject, customerId, fromId, someFacts, today, toId } from './builders';

const names = [
  ' Alpine Ski House',
  'Coho, Vineyard & "Winery" <x>',
  'Line one\nline two',
  '=1+1',
  "'=x",
  'שלום',
  '株式会社',
  '🚀',
  '0012',
  '1e5',
];
const rows = names.map((Customer, index) =>
  anExportRow({ Customer, Quantity: index === 1 ? null : index * 1000, Price: index === 2 ? 12.34 : null }),
);

const warning = {
  id: 'double-billing-today',
  severity: 'warning',
  customer: customerId,
  subscriptions: [fromId, toId],
  page: { id: 'subscription-list', account: 'account-from' },
  values: {},
  deadline: today,
} as const;
const customers = [
  {
    facts: someFacts({ name: '=Contoso' }),
    judgement: aJudgement({ warnings: [{ ...warning, subscriptions: [...warning.subscriptions] }] }),
  },
];

let bytes: Buffer;
beforeAll(async () => {
  const blob = await writeXlsx({
    rows,
    customers: { columns: customerColumns, rows: customers.map(customerCells) },
    warnings: {
      columns: warningColumns,
      rows: customers.flatMap((customer) =>
        warningCells(customer, ({ id }) => ({ sentence: `=${id} happens`, remedy: 'Suspend it.' })),
      ),
    },
    about: [
      ['Written at', today],
      ['Subscriptions', 10],
    ],
  });
  bytes = Buffer.from(await blob.arrayBuffer());
});

describe('read by exceljs', () => {
  const load = async () => {
    const workbook = new ExcelJS.Workbook();
    // exceljs types its own Buffer, which lacks what newer Node types added.
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    return workbook;
  };

  test('the sheets are those of the contract, each with a header that stays in view', async () => {
    const workbook = await load();
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Subscriptions', 'Customers', 'Warnings', 'About']);
    for (const sheet of workbook.worksheets.slice(0, 3)) expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(workbook.getWorksheet('Subscriptions')?.getRow(1).values).toEqual([undefined, ...exportColumns]);
  });

  test('names and numbers are intact: text is text, quantity and price are numbers', async () => {
    const sheet = (await load()).getWorksheet('Subscriptions');
    const column = (name: (typeof exportColumns)[number]) =>
      rows.map((_, index) => sheet?.getRow(index + 2).getCell(exportColumns.indexOf(name) + 1).value);
    expect(column('Customer')).toEqual(names);
    expect(column('Quantity')).toEqual(rows.map((row) => row.Quantity));
    expect(column('Price')).toEqual(rows.map((row) => row.Price));
  });

  test('nothing in the workbook is a formula', async () => {
    const types = new Set<ExcelJS.ValueType>();
    (await load()).eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          types.add(cell.type);
        });
      });
    });
    expect([...types].sort()).toEqual([ExcelJS.ValueType.Number, ExcelJS.ValueType.String]);
  });

  test('customers and warnings have their rows', async () => {
    const workbook = await load();
    expect(workbook.getWorksheet('Customers')?.getRow(2).values).toEqual(
      [undefined, '=Contoso', customerId, null, 'captured', null, 1, 0, 0, 0, 0, 0, 1, null, today].map(
        (value) => value ?? undefined,
      ),
    );
    expect(workbook.getWorksheet('Warnings')?.getRow(2).values).toEqual([
      undefined,
      'warning',
      'double-billing-today',
      '=Contoso',
      customerId,
      `${fromId}; ${toId}`,
      '=double-billing-today happens',
      'Suspend it.',
      today,
    ]);
    expect(workbook.getWorksheet('About')?.getRow(2).values).toEqual([undefined, 'Subscriptions', 10]);
  });
});

test('read-excel-file reads the same table', async () => {
  const table = await readSheet(bytes, 'Subscriptions', { trim: false });
  expect(table[0]).toEqual([...exportColumns]);
  expect(table.slice(1).map((row) => row[exportColumns.indexOf('Customer')])).toEqual(names);
  expect(table.slice(1).map((row) => row[exportColumns.indexOf('Quantity')])).toEqual(rows.map((row) => row.Quantity));
});

test('an empty project still makes a workbook', async () => {
  const empty = await writeXlsx({
    rows: [],
    customers: { columns: customerColumns, rows: [] },
    warnings: { columns: warningColumns, rows: [] },
    about: [],
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await empty.arrayBuffer()) as ArrayBuffer);
  expect(workbook.getWorksheet('Subscriptions')?.rowCount).toBe(1);
});

test('sections whose latest capture is incomplete are named with the reason', () => {
  const facts = someFacts();
  facts.accounts[0]?.sections.push({
    section: 'azure',
    at: today,
    event: 'event-3',
    completeness: { isComplete: false, reason: 'tab-hidden' },
    rows: 2,
    everHeldRows: true,
  });
  expect(incompleteCapturesOf({ facts, judgement: aJudgement() }, aProject())).toEqual([
    { customer: 'Contoso', account: 'Fabrikam Nederland B.V.', section: 'azure', at: today, reason: 'tab-hidden' },
  ]);
});
