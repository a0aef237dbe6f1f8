import fc from 'fast-check';
import { expect, test } from 'vitest';
import { billingFrequency, commerceTypes, statuses } from '../../utils/consolidation/subscription';
import type { ExportRow } from '../../utils/files/export-columns';
import { exportColumns } from '../../utils/files/export-columns';
import { formulaPattern, withoutGuard } from '../../utils/files/formula-guard';
import { readOwnCsv } from '../../utils/files/read-own-csv';
import { writeCsv } from '../../utils/files/write-csv';
import { anExportRow, customerId, fromId, today, toId } from './builders';

const hard = [
  ' Alpine Ski House',
  'Trailing blank ',
  'Coho, Vineyard & Winery',
  'The "Phone" Company',
  'Line one\nline two',
  'Line one\r\nline two',
  'Line one\n=HYPERLINK("x")',
  'שלום בע"מ',
  '株式会社コントソ',
  'Proseware 🚀👩‍💻',
  '=1+1',
  '+31 20 000 0000',
  '-5',
  '@SUM(A1)',
  "'=already",
  "''=twice",
  "O'Reilly",
  "'quoted'",
  "'",
  '\t tab',
  '\r',
  '\n',
  '0012',
  '1e5',
  'TRUE',
  '2026-11-23',
  '\uFEFFmark',
  'a;b',
];

const text = fc.oneof(
  fc.constantFrom(...hard),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ',', '"', 'a', ' ') }),
);
const guid = fc.uuid();
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const row: fc.Arbitrary<ExportRow> = fc
  .record({
    Account: text,
    Side: fc.constantFrom('From', 'To'),
    Customer: text,
    'Microsoft ID': guid,
    'Primary domain': text,
    Subscription: text,
    'Subscription ID': guid,
    'Product and SKU ID': text,
    'Add-on of': fc.option(guid, { nil: '' }),
    Quantity: fc.option(fc.nat(), { nil: null }),
    Unit: text,
    Status: fc.constantFrom(...statuses),
    'Status as shown': text,
    'Commerce type': fc.constantFrom('', ...commerceTypes),
    'Billing frequency': fc.constantFrom('', ...['monthly', 'annual'].map((value) => billingFrequency.parse(value))),
    'Decision reason': text,
    Twin: fc.array(guid, { maxLength: 3 }).map((ids) => ids.join('; ')),
    'Still billed': fc.constantFrom('', 'yes', 'no'),
    'Stopped at': fc.option(time, { nil: '' }),
    'Overlap days': fc.constantFrom('', '0', '3', '1-2'),
    Price: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.abs), { nil: null }),
    Currency: text,
    'Captured at': time,
  })
  .map((cells) => anExportRow(cells));

test('every row is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      expect(readOwnCsv(writeCsv(rows))).toEqual({ rows, problems: [] });
    }),
    { numRuns: 300 },
  );
});

test.for(hard)('the name %j survives', (name) => {
  const rows = [anExportRow({ Customer: name })];
  expect(readOwnCsv(writeCsv(rows)).rows).toEqual(rows);
});

test('the file begins with the mark, ends each line with CRLF and has the header of the contract', () => {
  const csv = writeCsv([anExportRow()]);
  expect(csv.startsWith(`\uFEFF${exportColumns.join(',')}\r\n`)).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.for([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['a\n=b', "'a\n=b"],
  ["'=x", "''=x"],
  ["O'Brien", "O'Brien"],
  ["'x'", "'x'"],
  ['a=b', 'a=b'],
  ['a\nb', 'a\nb'],
] as const)('%j is written %j', ([cell, written]) => {
  const csv = writeCsv([anExportRow({ Customer: cell })]);
  const quoted = written !== cell || /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
  expect(csv).toContain(`From,${quoted},${customerId}`);
  expect(withoutGuard(written)).toBe(cell);
});

test('no written cell can start a formula', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const guarded = formulaPattern.test(cell) ? `'${cell}` : cell;
      expect(guarded).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(withoutGuard(guarded)).toBe(cell);
    }),
  );
});

test('a file with plain line feeds is read as well', () => {
  const rows = [anExportRow(), anExportRow({ 'Subscription ID': toId })];
  expect(readOwnCsv(writeCsv(rows).replaceAll('\r\n', '\n'))).toEqual({ rows, problems: [] });
});

const broken = (column: keyof ExportRow, value: string) => {
  const rows = [anExportRow({ Customer: 'two\nlines' }), { ...anExportRow({ 'Subscription ID': toId }), [column]: value }];
  return readOwnCsv(writeCsv(rows as ExportRow[]));
};

test.for([
  ['Side', 'Both', 'not-a-known-word'],
  ['Side', '', 'required-cell-empty'],
  ['Status', 'Active', 'not-a-known-word'],
  ['Microsoft ID', 'contoso', 'not-a-guid'],
  ['Subscription ID', `${fromId}0`, 'not-a-guid'],
  ['Add-on of', 'base', 'not-a-guid'],
  ['Twin', `${fromId}, ${toId}`, 'not-a-guid'],
  ['Quantity', '12.5', 'not-a-number'],
  ['Quantity', '25 Licenses', 'not-a-number'],
  ['Price', '1.234,50', 'not-a-number'],
  ['Overlap days', '2-Jan', 'not-a-number'],
  ['Captured at', '23-11-2026', 'not-a-time'],
  ['Starts on', '1/2/2026', 'not-a-time'],
  ['Stopped at', `${today}/soon`, 'not-a-time'],
  ['Still billed', 'maybe', 'not-a-known-word'],
  ['Commerce type', 'NCE', 'not-a-known-word'],
  ['Term', '1 year', 'not-a-known-word'],
  ['Billing frequency', 'Yearly', 'not-a-known-word'],
  ['Method', 'move', 'not-a-known-word'],
] as const)('%s = %j is a problem with its line and column, and the row is not taken', ([column, value, id]) => {
  const { rows, problems } = broken(column, value);
  // The first row holds a line break, so the second begins on line 4.
  expect(problems).toEqual([{ id, line: 4, column }]);
  expect(rows).toHaveLength(1);
});

test('a row with too few cells is a problem', () => {
  const csv = `${writeCsv([anExportRow()])}From,Contoso\r\n`;
  expect(readOwnCsv(csv)).toMatchObject({ rows: [{}], problems: [{ id: 'wrong-number-of-cells', line: 3 }] });
});

test('a file that ends inside a quoted cell is a problem', () => {
  const csv = writeCsv([anExportRow(), anExportRow({ Customer: 'Coho, Winery' })]);
  const cut = csv.slice(0, csv.lastIndexOf('Winery'));
  expect(readOwnCsv(cut)).toMatchObject({ rows: [{}], problems: [{ id: 'unclosed-quote', line: 3 }] });
});

test.for(['', 'Name,Status\r\nContoso,Active\r\n', exportColumns.join(';')])('%j is not our file', (csv) => {
  expect(readOwnCsv(csv)).toEqual({ rows: [], problems: [{ id: 'not-our-header', line: 1 }] });
});
