import { expect, test } from 'vitest';
import { previewImport } from '../../../utils/files/import/preview-import';
import { writeCsv } from '../../../utils/files/write-csv';
import { writeHistoryFile } from '../../../utils/files/write-history-file';
import { writeXlsx } from '../../../utils/files/write-xlsx';
import { anExportRow, customerId, fromId, today } from '../builders';
import { aFile, preview, refusal } from './builders';

const rows = [
  anExportRow({
    Side: 'From',
    'Microsoft ID': customerId,
    'Subscription ID': fromId,
    Status: 'active',
    'Captured at': today,
    Customer: '=Contoso',
  }),
];

test('our export is known as ours', async () => {
  expect(await preview(writeCsv(rows))).toMatchObject({ isAccepted: true, kind: 'own-export', rows: 1 });
});

test('our export with a cell that is none is refused with its line', async () => {
  const [row] = rows;
  const text = writeCsv([{ ...row, Status: 'sleeping' } as (typeof rows)[number]]);
  expect(await preview(text)).toMatchObject({
    isAccepted: false,
    problems: [{ id: 'not-a-known-word', line: 2, column: 'Status' }],
  });
});

test('our workbook, which holds both sides, is not taken for a portal’s list', async () => {
  const table = { columns: [], rows: [] };
  const blob = await writeXlsx({ rows, customers: table, warnings: table, about: [] });
  expect(await refusal(new Uint8Array(await blob.arrayBuffer()))).toEqual(['own-export-changed']);
});

test('a back-up is known as one', async () => {
  const text = writeHistoryFile([], { writtenAt: today, device: 'a', extensionVersion: '0.1.0' });
  expect(await preview(text)).toMatchObject({ isAccepted: true, kind: 'own-back-up', rows: 0 });
});

test('a file is told by its bytes, whatever it is called', async () => {
  expect(await previewImport(aFile(writeCsv(rows), 'export.xlsx'))).toMatchObject({ kind: 'own-export' });
});
