import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Recipe, readRecipeFile, recipe, withRecipes, writeRecipeFile } from '../../utils/consolidation/recipe';

type Change = Partial<Omit<Recipe, 'columns'>> & { columns?: Recipe['columns'] };

function aRecipe(change: Change = {}): Recipe {
  const base: Recipe = {
    page: 'subscription-list',
    host: 'partner.microsoft.com',
    path: '/commerce/customers/{guid}/subscriptions',
    shape: 'table',
    columns: [
      { header: 'post', role: 'name' },
      { header: 'zetels', role: 'quantity' },
      { header: 'toestand', role: 'status' },
      { header: '', role: 'ignore' },
    ],
    madeAt: '2026-11-23T08:00:00.000Z',
  };
  return { ...base, ...change } as Recipe; // the columns given fit the page given
}

const column = (header: string, role = 'ignore') => ({ header, role });
const fileOf = (recipes: unknown[], change: object = {}) =>
  JSON.stringify({ format: 'consolidator-recipes', version: 1, recipes, ...change });

describe('a recipe', () => {
  it('is a page, the words over its columns and what they are', () => {
    expect(recipe.parse(aRecipe())).toEqual(aRecipe());
  });

  it('may ignore as many columns as there are, and be about plain rows', () => {
    const many = aRecipe({
      shape: 'rows',
      columns: [{ header: 'post', role: 'name' }, column(''), column('')] as Recipe['columns'],
    });
    expect(recipe.parse(many)).toEqual(many);
  });

  it('is about the same list whatever the case of its address, and about another one with other headers', () => {
    const before = aRecipe();
    const other = aRecipe({ columns: [{ header: 'naam', role: 'name' }, ...before.columns.slice(1)] as Recipe['columns'] });
    const again = aRecipe({ path: '/Commerce/Customers/{guid}/subscriptions' });
    expect(withRecipes([before, other], [again])).toEqual([again, other]);
  });

  it.each([
    ['a selector', { selector: '#customer-4711 > td' }],
    ['another page', { page: 'account-settings' }],
    ['a host that is an address', { host: 'https://evil.test/x' }],
    ['a path with a customer in it', { path: '/customers/33998320-0de4-465b-bdfe-25c790c3fb12/subscriptions?x=Contoso' }],
    ['a path that is a script', { path: 'javascript:alert(1)' }],
    ['a header with a number', { columns: [column('post', 'name'), column('kunde 4711')] }],
    ['a header with an address', { columns: [column('post', 'name'), column('ada@contoso')] }],
    ['a header with markup', { columns: [column('post', 'name'), column('<img src=x>')] }],
    ['a header that is a text', { columns: [column('post', 'name'), column('x'.repeat(61))] }],
    ['a role of another page', { columns: [column('post', 'name'), column('', 'domain')] }],
    ['a role that nobody knows', { columns: [column('post', 'name'), column('', 'submit')] }],
    ['no name', { columns: [column('post'), column('zetels', 'quantity')] }],
    ['two names', { columns: [column('post', 'name'), column('zetels', 'name')] }],
    ['one column', { columns: [column('post', 'name')] }],
    ['more columns than a table has', { columns: [column('post', 'name'), ...Array.from({ length: 40 }, () => column(''))] }],
    ['a column with a selector', { columns: [{ ...column('post', 'name'), selector: 'td' }, column('')] }],
    ['a time that is a text', { madeAt: 'yesterday at Contoso' }],
  ])('is refused with %s', (_what, change) => {
    expect(recipe.safeParse({ ...aRecipe(), ...change }).success).toBe(false);
  });

  it('takes the place of an earlier one about the same list, and of no other', () => {
    const before = aRecipe();
    const other = aRecipe({ path: '/dashboard/v2/customers/{guid}/subscriptions' });
    const again = aRecipe({ madeAt: '2026-11-24T08:00:00.000Z' });
    expect(withRecipes([other, before], [again])).toEqual([again, other]);
  });

  it('is one of fifty at the most', () => {
    const many = Array.from({ length: 60 }, (_, n) => aRecipe({ path: `/p${n}/customers/{guid}/subscriptions` }));
    expect(withRecipes(many.slice(1), many.slice(0, 1))).toHaveLength(50);
  });
});

describe('a file of recipes', () => {
  it('comes back as it was written', () => {
    expect(readRecipeFile(writeRecipeFile([aRecipe()]))).toEqual({ recipes: [aRecipe()] });
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-json', ''],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '5'],
    ['not-understood', fileOf([aRecipe()], { version: '2' })],
    ['not-understood', JSON.stringify({ format: 'consolidator-recipes', recipes: [aRecipe()] })],
    ['foreign', '{"format":"consolidator-history","version":1}'],
    ['newer-version', fileOf([aRecipe()], { version: 2 })],
    ['not-understood', fileOf([])],
    ['not-understood', fileOf([aRecipe(), { ...aRecipe(), script: 'alert(1)' }])],
    ['not-understood', fileOf([aRecipe()], { more: true })],
    ['not-understood', fileOf([aRecipe()]).replace('"shape"', '"__proto__":{"polluted":true},"shape"')],
    ['not-understood', fileOf(Array.from({ length: 51 }, () => aRecipe()))],
    ['too-large', fileOf([aRecipe()], { padding: 'x'.repeat(200_000) })],
  ])('is refused whole: %s', (problem, text) => {
    expect(readRecipeFile(text)).toEqual({ problem });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may be 200,000 characters long, and not one more', () => {
    const file = writeRecipeFile([aRecipe()]);
    expect(readRecipeFile(file.padEnd(200_000))).toEqual({ recipes: [aRecipe()] });
    expect(readRecipeFile(file.padEnd(200_001))).toEqual({ problem: 'too-large' });
  });

  it('of any content is read or refused, never half of it', () => {
    const anyColumn = fc.record({ header: fc.string(), role: fc.constantFrom('name', 'status', 'x') });
    const anyRecipe = fc.oneof(
      fc.anything(),
      fc.record({ columns: fc.array(anyColumn) }).map((change) => ({ ...aRecipe(), ...change })),
    );
    fc.assert(
      fc.property(fc.array(anyRecipe), (recipes) => {
        const read = readRecipeFile(fileOf(recipes));
        expect('problem' in read || read.recipes.length === recipes.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
