// The universal build zips in this thread: the browser build starts workers from blob: addresses, which our CSP forbids.
import writeExcelFile, { type Cell, type Feature, type Row } from 'write-excel-file/universal';
import type { SheetCell, SheetTable } from './sheet-tables';

export interface NamedSheet extends SheetTable {
  name: string;
}

/** Excel refuses a longer text in a cell and repairs the file by dropping it. */
const longestCell = 32_767;
const widthOf: Record<string, number> = {
  Customer: 32,
  Subscription: 44,
  Twin: 38,
  Warnings: 32,
  'What it means': 70,
  'What to do': 70,
  'What happened': 70,
  Reason: 60,
  Hash: 66,
  'Capture hash': 66,
};
const headerFill = '#E8EAF6';

/**
 * Tables under a header that stays in view and filters, then a sheet of labels and values. Text cells are text whatever they hold, so
 * nothing in the workbook is ever a formula.
 */
export async function writeSheets(tables: readonly NamedSheet[], about: SheetCell[][]): Promise<Blob> {
  return await writeExcelFile(
    [...tables.map(sheet), { sheet: 'About', data: about.map(dataRow), columns: [{ width: 40 }, { width: 90 }] }],
    { features: [filters(tables)] },
  ).toBlob();
}

function sheet({ name, columns, rows }: NamedSheet) {
  return {
    sheet: name,
    data: [columns.map(headerCell), ...rows.map(dataRow)],
    columns: columns.map((column) => ({
      width: widthOf[column] ?? (/\bID\b|hash/.test(column) ? 38 : Math.max(12, column.length + 4)),
    })),
    stickyRowsCount: 1,
  };
}

/** The package has no filter of its own; ECMA-376 wants it right behind the cells. */
function filters(tables: readonly NamedSheet[]): Feature<Blob> {
  const behindCells = '</sheetData>';
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            const end = xml.lastIndexOf(behindCells) + behindCells.length;
            if (!table || end < behindCells.length) return xml;
            const range = `A1:${columnLetters(table.columns.length)}${table.rows.length + 1}`;
            return `${xml.slice(0, end)}<autoFilter ref="${range}"/>${xml.slice(end)}`;
          },
        },
      },
    },
  };
}

/** 1 is A, 27 is AA. */
function columnLetters(number: number): string {
  if (number === 0) return '';
  return columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}

function headerCell(column: string): Cell {
  return { value: column, type: String, fontWeight: 'bold', backgroundColor: headerFill };
}

function dataRow(cells: readonly SheetCell[]): Row {
  return cells.map(dataCell);
}

function dataCell(cell: SheetCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  // '@' is Excel's text format: editing the cell later does not turn its content into a number, a date or a formula.
  return { value: cell.slice(0, longestCell), type: String, format: '@' };
}
