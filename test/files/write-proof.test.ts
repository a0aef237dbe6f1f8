import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { proofOfCustomer } from '../../utils/consolidation/proof';
import {
  accessRows,
  accountCaptureRows,
  type ProofWords,
  proofColumns,
  proofRows,
  proofSheets,
} from '../../utils/files/proof-sheets';
import { customerCells, customerColumns, warningColumns } from '../../utils/files/sheet-tables';
import { proofFormat, proofJsonParts, proofVersion, writeProofXlsx } from '../../utils/files/write-proof';
import { aGuid, aRecreatedHistory, aSubscription, contoso, day } from '../consolidation/builders';
import { anExportRow } from './builders';

const trap = '=HYPERLINK("https://example.com")';
const words: ProofWords = {
  stepOf: ({ type }) => `+${type}`,
  exclusionOf: ({ kind }) => kind,
  incompleteOf: (reason) => reason,
  invoiceOf: ({ invoice }) => invoice,
  verdictOf: ({ closing }) => closing.verdict,
};

const history = aRecreatedHistory()
  .submitsStatus(day(2, 12), aGuid(1), 'suspended')
  .lists('from', day(2, 17), [aSubscription({ name: trap, status: 'suspended', statusText: '-Suspended' })])
  .lists('to', day(2, 18), [aSubscription({ id: aGuid(101) })])
  .happens(day(3), { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(101)], reason: '@because' } })
  .happens(day(4), { type: 'note-added', payload: { text: 'told' } });
for (const [index, event] of history.events.entries())
  Object.assign(event, { hash: `hash-${index}`, payloadHash: `content-${index}` });
const project = history.projectFacts();
const customer = { facts: { ...history.facts(), name: trap }, judgement: history.judgeAt(day(5)) };
const proof = proofOfCustomer(customer, history.customerEvents());
const rows = proofRows(proof, { project, words });

let workbook: ExcelJS.Workbook;
beforeAll(async () => {
  const blob = await writeProofXlsx(
    {
      rows: [anExportRow()],
      customers: { columns: customerColumns, rows: [customerCells(customer)] },
      warnings: { columns: warningColumns, rows: [] },
      about: [['Written at', day(5)]],
    },
    rows,
  );
  workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await blob.arrayBuffer()) as ArrayBuffer);
});

function cellsOf(name: string): Record<string, unknown>[] {
  const sheet = workbook.getWorksheet(name);
  const header = (sheet?.getRow(1).values ?? []) as string[];
  return Array.from({ length: (sheet?.rowCount ?? 1) - 1 }, (_, index) =>
    Object.fromEntries(header.map((column, place) => [column, sheet?.getRow(index + 2).getCell(place).value]).slice(1)),
  );
}

describe('read by exceljs', () => {
  test('the sheets of the export come first, then those of the pack, and About last', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Subscriptions',
      'Customers',
      'Warnings',
      ...proofSheets,
      'About',
    ]);
  });

  test('every table has a bold header that stays in view and filters all of its rows', () => {
    for (const sheet of workbook.worksheets.slice(0, -1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(sheet.getCell('A1').font.bold).toBe(true);
      const last = sheet.getRow(1).getCell(sheet.columnCount).address.replace(/\d+$/, '');
      expect([sheet.name, sheet.autoFilter]).toEqual([sheet.name, `A1:${last}${sheet.rowCount}`]);
    }
  });

  test.for(proofSheets)('%s has as many cells as columns', (name) => {
    expect(rows[name].every((cells) => cells.length === proofColumns[name].length)).toBe(true);
    expect(workbook.getWorksheet(name)?.getRow(1).values).toEqual([undefined, ...proofColumns[name]]);
  });

  test('before and after name the capture and its hash', () => {
    const [before] = cellsOf('Before');
    const [after, onTo] = cellsOf('After');
    const hashOf = (id: unknown) => history.events.find((event) => event.id === id)?.hash;
    expect(before).toMatchObject({ Side: 'From', Quantity: 25, Status: 'active', 'Seen at': day(1) });
    expect(before?.['Capture hash']).toBe(hashOf(before?.Capture));
    expect(after).toMatchObject({
      Status: 'suspended',
      'Status as shown': '-Suspended',
      'Still billed': 'no',
      'Stopped at': day(2, 12),
      'Overlap days': '0',
      Twin: aGuid(101),
    });
    expect(after?.['Capture hash']).toBe(hashOf(after?.Capture));
    expect(onTo).toMatchObject({ Side: 'To', Quantity: 25 });
    expect(cellsOf('Before')).toHaveLength(1);
  });

  test('captures, steps, exclusions, closing and after-care have their rows', () => {
    expect(cellsOf('Captures').map((row) => [row.Page, row.List, row.Rows, row.Complete])).toEqual([
      ['subscription-list', 'license-based', 1, 'yes'],
      ['subscription-detail', null, null, null],
      ['subscription-list', 'license-based', 0, 'yes'],
      ['subscription-list', 'license-based', 1, 'yes'],
      ['subscription-list', 'license-based', 1, 'yes'],
      ['subscription-list', 'license-based', 1, 'yes'],
    ]);
    expect(cellsOf('Steps').map((row) => [row.Kind, row['What happened']])).toEqual([
      ['purchase-submitted', '+purchase-submitted'],
      ['status-submitted', '+status-submitted'],
      ['difference-accepted', '+difference-accepted'],
      ['note-added', '+note-added'],
    ]);
    expect(cellsOf('Exclusions')).toMatchObject([
      { Kind: 'difference-accepted', Reason: '@because', 'Decided at': day(3) },
      { Kind: 'difference-accepted', Reason: '@because' },
    ]);
    expect(cellsOf('Closing')).toMatchObject([
      { 'All stopped': 'verified', 'Shown on From': 'suspended', 'Final invoice': 'no-invoice' },
    ]);
    expect(cellsOf('Closing captures')).toMatchObject([
      { 'All stopped': 'verified', List: 'license-based', Rows: 1, Complete: 'yes', 'Capture hash': expect.any(String) },
    ]);
    expect(cellsOf('After-care').map((row) => row.Days)).toEqual([1, 7, 35]);
    expect(cellsOf('API access')).toEqual([]);
  });

  test('nothing in the workbook is a formula, whatever the text begins with', () => {
    const types = new Set<ExcelJS.ValueType>();
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          types.add(cell.type);
        });
      });
    });
    expect([...types].sort()).toEqual([ExcelJS.ValueType.Number, ExcelJS.ValueType.String]);
    expect(cellsOf('Before')[0]?.Customer).toBe(trap);
  });
});

test('a customer list stands among the captures without a customer', () => {
  const [cells] = accountCaptureRows(
    [
      {
        event: 'event-1',
        hash: 'hash',
        device: 'device',
        sequence: 1,
        at: day(1),
        seenAt: day(1),
        payloadHash: 'content',
        previousHash: '',
        account: 'from',
        page: 'customer-list',
        isFile: true,
        isCounted: true,
        lists: [{ name: 'customers', rows: 2, completeness: { isComplete: false, reason: 'imported-file' } }],
      },
    ],
    { project, words },
  );
  expect(cells).toHaveLength(proofColumns.Captures.length);
  expect(cells?.slice(0, 8)).toEqual(['', '', '', 'customer-list (file)', 'customers', 2, 'no', 'imported-file']);
});

test('what was confirmed about API access has its row: when, who, note, event and hash', () => {
  const source = { event: 'event-1', hash: 'hash', device: 'device', sequence: 4, at: day(1) };
  const rows = accessRows([source, { ...source, by: 'Ada', note: '=PSA' }]);
  expect(rows).toEqual([
    [day(1), '', 'device', 4, '', 'event-1', 'hash'],
    [day(1), 'Ada', 'device', 4, '=PSA', 'event-1', 'hash'],
  ]);
  expect(rows[0]).toHaveLength(proofColumns['API access'].length);
});

test('the JSON is one object with every customer in it, and reads back the same', () => {
  const header = {
    format: proofFormat,
    version: proofVersion,
    writtenAt: day(5),
    extensionVersion: '0.1.0',
    accounts: project.accounts,
    access: [],
    chain: { isWhole: true, events: 3, ends: [{ device: 'device', sequence: 3, hash: 'last' }] },
  } as const;
  const parts = proofJsonParts(
    { ...header, access: [...header.access], chain: { ...header.chain, ends: [...header.chain.ends] } },
    [],
  );
  const text = [parts.begin, parts.customer(proof), parts.customer(proof), parts.end].join('');
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ ...header, accountCaptures: [], customers: [proof, proof] })));
  expect(JSON.parse(text).customers[0].customer).toBe(contoso);
});
