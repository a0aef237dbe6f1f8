import { deflateSync } from 'fflate';
import { crc32 } from '../../../utils/files/import/crc32';

export interface ZipEntry {
  name: string;
  content: Uint8Array | string;
  /** What the archive says of the entry, where it is not the truth. */
  claims?: { size?: number; crc?: number; flags?: number; method?: number };
}

/** A zip archive byte by byte, so that a test can make it lie. */
export function aZip(entries: readonly ZipEntry[], { claimedCount = entries.length } = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? new TextEncoder().encode(entry.content) : entry.content;
    const packed = content.length === 0 ? content : deflateSync(content);
    const fields = {
      flags: entry.claims?.flags ?? 0,
      method: entry.claims?.method ?? (content.length === 0 ? 0 : 8),
      crc: entry.claims?.crc ?? crc32(content),
      packed: packed.length,
      size: entry.claims?.size ?? content.length,
    };
    const name = new TextEncoder().encode(entry.name);
    const local = record(0x04034b50, [[2, 20], ...shared(fields), [2, name.length], [2, 0]]);
    pieces.push(local, name, packed);
    directory.push(
      record(0x02014b50, [
        [2, 20],
        [2, 20],
        ...shared(fields),
        [2, name.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      name,
    );
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, claimedCount],
    [2, claimedCount],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return join([...pieces, ...directory, end]);
}

type Field = [bytes: 2 | 4, value: number];

function shared({ flags, method, crc, packed, size }: Record<'flags' | 'method' | 'crc' | 'packed' | 'size', number>): Field[] {
  return [
    [2, flags],
    [2, method],
    [2, 0],
    [2, 0],
    [4, crc],
    [4, packed],
    [4, size],
  ];
}

function record(signature: number, fields: Field[]): Uint8Array {
  const all: Field[] = [[4, signature], ...fields];
  const bytes = new Uint8Array(all.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of all) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export interface WorkbookParts {
  sheet: string;
  workbook?: string;
  relations?: string;
  styles?: string;
}

/** The least that makes a workbook with one sheet. */
export function aWorkbook({ sheet, workbook, relations, styles }: WorkbookParts, extra: ZipEntry[] = []): ZipEntry[] {
  return [
    {
      name: 'xl/workbook.xml',
      content:
        workbook ??
        `${xml}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        relations ??
        `${xml}<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content:
        styles ??
        `${xml}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `${xml}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>` },
    ...extra,
  ];
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Rows as text cells; a number is a number cell, `{ serial }` one with a date format. */
export function sheetRows(rows: readonly (string | number | { serial: number })[][]): string {
  return rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => sheetCell(cell, `${letterOf(column)}${row + 1}`)).join('')}</row>`,
    )
    .join('');
}

function sheetCell(cell: string | number | { serial: number }, reference: string): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

const letterOf = (column: number) => String.fromCharCode(65 + column);
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
