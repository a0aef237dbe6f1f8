import { format } from 'node:util';

/**
 * What the tests of the rules import as `vitest` during a mutation run: `test` and `describe` only note what there is, so that the runner
 * can call each test as often as it likes in one process; `expect` is vitest's own, which wants a worker's state to be there.
 */
Object.assign(globalThis, { __vitest_worker__: { config: {}, ctx: {}, rpc: {}, environment: { name: 'node' } } });
export const { expect } = await import('vitest');

export interface RuleTest {
  id: string;
  name: string;
  file: string;
  run: () => unknown;
}

type Body = (...values: never[]) => unknown;

let noted: RuleTest[] = [];
let file = '';
let names: string[] = [];

/** The tests of the files that `load` imports. */
export async function noteTests(files: readonly string[], load: (file: string) => Promise<unknown>): Promise<RuleTest[]> {
  noted = [];
  for (const one of files) {
    file = one;
    names = [];
    await load(one);
  }
  return noted;
}

function note(name: string, run: () => unknown): void {
  const inFile = noted.filter((known) => known.file === file).length;
  const whole = [...names, name].join(' ');
  noted.push({ id: `${file}#${inFile} ${whole}`, name: whole, file, run });
}

function group(name: string, body: () => void): void {
  names.push(name);
  body();
  names.pop();
}

/** `spread`: vitest's `each` hands over a row as several values, its `for` as one. */
const overTable =
  (take: (name: string, run: Body) => void, { spread }: { spread: boolean }) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      const given = (spread ? values : [row]) as never[]; // the types of the rows are the test's own matter
      const count = name.match(/%[a-z]/g)?.length ?? 0;
      take(format(name, ...values.slice(0, count)), () => body(...given));
    }
  };

export const test = Object.assign(note, {
  for: overTable(note, { spread: false }),
  each: overTable(note, { spread: true }),
  skip: () => undefined,
});
/** @alias vitest has both names. */
export const it = test;
export const describe = Object.assign(group, {
  for: overTable(group, { spread: false }),
  each: overTable(group, { spread: true }),
});
