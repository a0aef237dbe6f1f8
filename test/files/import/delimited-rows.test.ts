import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readDelimitedRows } from '../../../utils/files/import/delimited-rows';

async function read(pieces: string[]) {
  const rows: { line: number; cells: string[] }[] = [];
  const texts = async function* () {
    yield* pieces;
  };
  for await (const portion of readDelimitedRows(texts(), () => undefined)) rows.push(...portion);
  return rows;
}

/** Cut at each of the given places, so that quotes, delimiters and line ends are torn apart. */
function cut(text: string, places: readonly number[]): string[] {
  const sorted = [0, ...places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
}

test('however a text is cut into portions, its rows are those of PapaParse on the whole', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ' ', '\n', '\r\n', 'é') });
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (body, places, newline) => {
        const text = Papa.unparse([['one', 'two', 'three'], ...body], { newline });
        const rows = await read(cut(text, places));
        expect(rows.map(({ cells }) => cells)).toEqual(Papa.parse(text, { delimiter: ',', newline }).data);
      },
    ),
    { numRuns: 500 },
  );
});

test('each row knows the line on which it begins', async () => {
  const rows = await read(['a,b\r\n"1\r\n2\r\n3",x\r\ny,', '"q\n"\r\nlast,z']);
  expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'a'],
    [2, '1\r\n2\r\n3'],
    [5, 'y'],
    [7, 'last'],
  ]);
});
