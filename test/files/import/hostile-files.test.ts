import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../../utils/files/import/import-file';
import { previewImport } from '../../../utils/files/import/preview-import';
import { aGuid, customersHeader, preview, refusal, subscriptionsHeader } from './builders';
import { aWorkbook, aZip, sheetRows, type WorkbookParts, type ZipEntry } from './zip-builder';

const header = subscriptionsHeader.split(',');
const goodRows = [header, [aGuid(1), 'Office 365 E3', 25, 'Active', 'None']];
const workbook = (parts: Partial<WorkbookParts> = {}, extra?: ZipEntry[]) =>
  aZip(aWorkbook({ sheet: sheetRows(goodRows), ...parts }, extra));
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const xmlOf = (megabytes: number) => zeros(megabytes).fill(0x20);

/** A file that is made while it is read: it never stands in memory. */
function anEndlessFile(size: number, start: string, filler: string): ImportFile {
  const first = new TextEncoder().encode(start);
  const code = filler.charCodeAt(0);
  return {
    name: 'endless.csv',
    size,
    slice: (from, to) => {
      const bytes = new Uint8Array(to - from).fill(code);
      if (from < first.length) bytes.set(first.subarray(from, Math.min(to, first.length)), 0);
      return { arrayBuffer: async () => bytes.buffer };
    },
  };
}

const gigabyte = 1024 ** 3;

const hostile: [name: string, sentence: string, make: () => Uint8Array | string | ImportFile][] = [
  ['nothing', 'empty-file', () => ''],
  ['only blanks', 'empty-file', () => ' \r\n \r\n'],
  ['a picture', 'not-a-table', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a PDF', 'not-a-table', () => '%PDF-1.7\n1 0 obj'],
  ['a web page', 'not-a-table', () => '<!DOCTYPE html><html><body>Sign in to your account</body></html>'],
  ['an Excel 97 file', 'old-excel', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a gzip file', 'compressed-file', () => Uint8Array.from([0x1f, 0x8b, 8, 0])],
  ['a file of a gigabyte', 'file-too-large', () => anEndlessFile(gigabyte, customersHeader, 'a')],
  ['a line without end', 'line-too-long', () => anEndlessFile(gigabyte / 2, `${customersHeader}\r\n${aGuid(1)},`, 'a')],
  ['a header without end', 'line-too-long', () => anEndlessFile(gigabyte / 2, 'Microsoft ID,', 'a')],
  ['a quote without end', 'line-too-long', () => anEndlessFile(gigabyte / 2, `${customersHeader}\r\n"`, '\n')],
  ['commas without end', 'line-too-long', () => anEndlessFile(gigabyte / 2, `${customersHeader}\r\n`, ',')],
  ['a thousand columns', 'too-many-columns', () => `${customersHeader}${','.repeat(1000)}\r\n`],
  ['an open quote', 'unclosed-quote', () => `${customersHeader}\r\n${aGuid(1)},"Contoso,a.example,x\r\n`],
  [
    'a quote inside a quoted cell',
    'unclosed-quote',
    () => `${customersHeader}\r\n${aGuid(1)},"Con"toso",a.example,x\r\n${aGuid(2)},B,b,x`,
  ],
  [
    'a file that was cut off',
    'wrong-number-of-cells',
    () => `${customersHeader}\r\n${aGuid(1)},Contoso,a.example,x\r\n${aGuid(2)},Fab`,
  ],
  ['a column that reaches the prototype', 'forbidden-name', () => `${customersHeader},__proto__\r\n${aGuid(1)},A,a.example,x,1`],
  ['a column named constructor', 'forbidden-name', () => `${subscriptionsHeader},constructor\r\n${aGuid(1)},A,1,Active,None,1`],
  ['a formula as a name', 'formula', () => `${customersHeader}\r\n${aGuid(1)},"=HYPERLINK(""https://x.example"")",a.example,x`],
  ['a command as a name', 'formula', () => `${customersHeader}\r\n${aGuid(1)},+cmd|' /C calc'!A0,a.example,x`],
  ['a formula in a column that is kept', 'formula', () => `${subscriptionsHeader},Note\r\n${aGuid(1)},A,1,Active,None,@SUM(1+1)`],
  ['a quantity below zero', 'not-a-number', () => `${subscriptionsHeader}\r\n${aGuid(1)},A,-5,Active,None`],
  [
    'a subscription twice',
    'duplicate-id',
    () => `${subscriptionsHeader}\r\n${aGuid(1)},A,1,Active,None\r\n${aGuid(1).toUpperCase()},A,2,Active,None`,
  ],
  [
    'our own export, saved again by Excel',
    'own-export-changed',
    () => 'Account;Side;Customer stage;Twin seen at;Still billed\r\na;From;b;c;d',
  ],

  ['an archive that ends early', 'damaged-workbook', () => workbook().slice(0, -30)],
  ['an archive of other things', 'not-a-table', () => aZip([{ name: 'readme.txt', content: 'hello' }])],
  [
    'seventy thousand parts',
    'too-many-parts',
    () =>
      aZip(
        Array.from({ length: 70_000 }, (_, index) => ({ name: `${index}.xml`, content: '' })),
        { claimedCount: 0xffff },
      ),
  ],
  [
    'more parts than any workbook',
    'too-many-parts',
    () =>
      workbook(
        {},
        Array.from({ length: 200 }, (_, index) => ({ name: `xl/${index}.xml`, content: '' })),
      ),
  ],
  ['a zip bomb', 'unpacks-too-large', () => workbook({}, [{ name: 'xl/bomb.xml', content: xmlOf(8) }])],
  [
    'many middling parts',
    'unpacks-too-large',
    () =>
      workbook(
        {},
        Array.from({ length: 150 }, (_, index) => ({ name: `xl/${index}.xml`, content: 'a', claims: { size: 1_000_000 } })),
      ),
  ],
  [
    'a part that is larger than it says',
    'damaged-workbook',
    () => workbook({}, [{ name: 'xl/liar.xml', content: xmlOf(6), claims: { size: 1000 } }]),
  ],
  [
    'a part that is smaller than it says',
    'damaged-workbook',
    () => workbook({}, [{ name: 'xl/liar.xml', content: 'a', claims: { size: 1000 } }]),
  ],
  [
    'a part with another checksum',
    'damaged-workbook',
    () => workbook({}, [{ name: 'xl/liar.xml', content: 'a', claims: { crc: 1 } }]),
  ],
  [
    'a part packed in an unknown way',
    'damaged-workbook',
    () => workbook({}, [{ name: 'xl/odd.xml', content: 'a', claims: { method: 99 } }]),
  ],
  ['a part that is no deflate stream', 'damaged-workbook', () => withBrokenPart()],
  ['a part with a password', 'encrypted-file', () => workbook({}, [{ name: 'xl/secret.xml', content: 'a', claims: { flags: 1 } }])],
  ['two parts with one name', 'unsafe-workbook', () => workbook({}, [{ name: 'xl/Workbook.xml', content: 'a' }])],
  ['a part outside the archive', 'unsafe-workbook', () => workbook({}, [{ name: '../../evil.xml', content: 'a' }])],
  [
    'a part in another encoding',
    'unsafe-workbook',
    () => workbook({}, [{ name: 'xl/odd.xml', content: Uint8Array.from([0xff, 0xfe, 0x3c, 0]) }]),
  ],
  ['a billion laughs', 'entity-definition', () => workbook({}, [{ name: 'xl/sharedStrings.xml', content: laughs }])],
  ['a workbook that reads other files', 'external-reference', () => workbook({ relations: externalRelations })],
  [
    'a formula in a sheet',
    'formula',
    () => workbook({ sheet: `${sheetRows(goodRows)}<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>` }),
  ],
  [
    'a single cell at the far corner',
    'too-many-rows',
    () => workbook({ sheet: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
  ],
  ['a cell far to the right', 'too-many-columns', () => workbook({ sheet: '<row r="1"><c r="XFD1"><v>1</v></c></row>' })],
  [
    'rows out of order',
    'damaged-workbook',
    () => workbook({ sheet: '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>' }),
  ],
  ['a cell that points nowhere', 'damaged-workbook', () => workbook({ sheet: '<row r="1"><c r="A1" t="s"><v>999</v></c></row>' })],
  ['a sheet that is no XML', 'damaged-workbook', () => workbook({ sheet: '<row r="1"><c r="A1' })],

  ['JSON that was cut off', 'damaged-json', () => '{"items": [{"id": "46a62ece'],
  ['JSON without end', 'file-too-large', () => anEndlessFile(gigabyte / 4, '{"items": [', ' ')],
  ['brackets in brackets', 'nested-too-deep', () => '['.repeat(5_000_000)],
  ['brackets in brackets behind a string of quotes', 'nested-too-deep', () => `["${'\\"'.repeat(100_000)}",${'['.repeat(1000)}`],
  ['a prototype in JSON', 'forbidden-name', () => '{"items": [{"id": "1", "__proto__": {"isReseller": true}}]}'],
  ['a prototype written in codes', 'forbidden-name', () => '{"items": [{"id": "1", "\\u005f_proto__": {"isReseller": true}}]}'],
  ['a list of numbers', 'unknown-json', () => '[1, 2, 3]'],
  ['an error message', 'error-answer', () => '{"code": 900422, "description": "Unauthorized", "data": []}'],
];

const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst>&b;</sst>`;
const externalRelations = `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///c:/secret.xlsx" TargetMode="External"/></Relationships>`;

function withBrokenPart(): Uint8Array {
  const bytes = workbook();
  // Behind the first local header and its name stands the packed content of xl/workbook.xml.
  bytes.set([0xff, 0xff, 0xff, 0xff], 30 + 'xl/workbook.xml'.length);
  return bytes;
}

describe('a hostile file is refused with its sentence', () => {
  test.for(hostile)('%s: %s', async ([, sentence, make]) => {
    const content = make();
    const result =
      typeof content === 'string' || content instanceof Uint8Array ? await preview(content) : await previewImport(content);
    expect(result).toMatchObject({ isAccepted: false, problems: [{ id: sentence }] });
    expect(Object.hasOwn(Object.prototype, 'isReseller')).toBe(false);
  });
});

test('brackets inside a string are no nesting', async () => {
  expect(await refusal(`["\\"${'['.repeat(1000)}"]`)).toEqual(['unknown-json']);
});

test('the workbook that the hostile ones are made of is accepted', async () => {
  expect(await preview(workbook())).toMatchObject({ isAccepted: true, kind: 'portal-subscriptions', rows: 1, sheet: 'Export' });
});

test('a link in a cell does not refuse a workbook', async () => {
  const links = `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://contoso.example" TargetMode="External"/></Relationships>`;
  expect(await preview(workbook({}, [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content: links }]))).toMatchObject({
    isAccepted: true,
  });
});

test('more than a hundred problems end the reading', async () => {
  const rows = Array.from({ length: 5000 }, () => 'no-guid,A,a.example,x');
  expect(await refusal([customersHeader, ...rows].join('\r\n'))).toHaveLength(100);
});

test('any bytes are accepted or refused, never anything else', async () => {
  const starts = ['', `${customersHeader}\r\n`, '{"items": [', 'PK\u0003\u0004', '\u00ff\u00fe'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, bytes) => {
      const head = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
      const result = await preview(Uint8Array.from([...head, ...bytes]));
      if (!result.isAccepted) expect(result.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('a workbook with any byte changed is accepted or refused, never anything else', async () => {
  const good = workbook();
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
      const bytes = Uint8Array.from(good);
      bytes[at] = value;
      const result = await preview(bytes);
      if (!result.isAccepted) expect(result.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
