import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  accountsOfSubscriptions,
  eachCustomer,
  findCustomer,
  firstHeadlines,
  headlinesOf,
  judgeCustomer,
  listHeadlines,
  projectFacts,
  readSummary,
} from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { accounts, aDatabase, aDraft, aGuid, anAccountAdded, aSubscription, aSubscriptionList, start } from './builders';

function aListed(names: string[]) {
  return aDraft(
    {
      type: 'captured',
      payload: {
        page: 'customer-list',
        path: '/commerce/customers/list',
        rows: names.map((name, index) => ({ id: aGuid(index + 1), name, domain: `domain-${index + 1}.example` })),
        completeness: { isComplete: true, proof: 'last-page' },
      },
    },
    { account: accounts.from.id, about: { account: accounts.from.id } },
  );
}

async function withCustomers(names: string[]) {
  const database = aDatabase();
  await record([anAccountAdded(accounts.from), anAccountAdded(accounts.to), aListed(names)], { now: start, database });
  return database;
}

const namesIn = ({ headlines }: Awaited<ReturnType<typeof listHeadlines>>) => headlines.map((headline) => headline.name);

describe('an empty database', () => {
  it('answers every question', async () => {
    const database = aDatabase();
    expect(await findCustomer(aGuid(1), { database })).toBeUndefined();
    expect(await judgeCustomer(aGuid(1), { now: start, database })).toBeUndefined();
    expect(await listHeadlines({ database })).toEqual({ headlines: [], total: 0 });
    expect(await readSummary({ database })).toMatchObject({ changesAt: null, isRebuilding: false });
    expect((await projectFacts({ database })).rulesNumber).toBe(0);
    expect(await accountsOfSubscriptions([aGuid(100)], { customer: aGuid(1), database })).toEqual(new Map());
  });
});

describe('listing customers', () => {
  it('sorts by name as people do, and equal names by Microsoft ID', async () => {
    const database = await withCustomers(['Éclair', 'fabrikam 10', 'Fabrikam 9', 'Contoso', 'Contoso']);
    const { headlines } = await listHeadlines({ database });
    expect(headlines.map(({ name, customer }) => [name, customer.slice(0, 2)])).toEqual([
      ['Contoso', '04'],
      ['Contoso', '05'],
      ['Éclair', '01'],
      ['Fabrikam 9', '03'],
      ['fabrikam 10', '02'],
    ]);
  });

  it('gives the first screen of them without reading the others, as the whole list begins', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `Contoso ${(index * 37) % 100}`);
    const database = await withCustomers(names);
    const [first, { headlines }] = [await firstHeadlines({ database }), await listHeadlines({ database })];
    expect(first).toHaveLength(30);
    expect(first?.map(({ customer }) => customer)).toEqual(headlines.slice(0, 30).map(({ customer }) => customer));
    await record([aListed(names.slice(0, 20).map((name) => `A ${name}`))], { now: start, database });
    const after = await listHeadlines({ database });
    expect((await firstHeadlines({ database }))?.map(({ name }) => name)).toEqual(namesIn(after).slice(0, 30));
  });

  it.each([
    ['part of a name, whatever its case', 'FABRI', ['Fabrikam']],
    ['a domain', 'domain-1.', ['Contoso']],
    ['a Microsoft ID in upper case', aGuid(2).toUpperCase(), ['Fabrikam']],
    ['blanks around it', '  contoso ', ['Contoso']],
    ['nothing', '', ['Contoso', 'Fabrikam']],
    ['something unknown', 'litware', []],
  ])('finds by %s', async (_name, search, expected) => {
    const database = await withCustomers(['Contoso', 'Fabrikam']);
    expect(namesIn(await listHeadlines({ search, database }))).toEqual(expected);
  });

  it('filters by stage', async () => {
    const database = await withCustomers(['Contoso', 'Fabrikam']);
    const notMoving = aDraft({ type: 'marked-not-moving', payload: { reason: 'leaves us' } }, { about: { customer: aGuid(1) } });
    await record([notMoving], { now: start, database });
    expect(namesIn(await listHeadlines({ stage: 'not moving', database }))).toEqual(['Contoso']);
  });

  it('pages without skipping or repeating, and counts all', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `Customer ${index % 3}`);
    const database = await withCustomers(names);
    const pages = await Promise.all([0, 10, 20].map((offset) => listHeadlines({ offset, limit: 10, database })));
    expect(pages.map((page) => page.total)).toEqual([25, 25, 25]);
    expect(new Set(pages.flatMap((page) => page.headlines.map((headline) => headline.customer))).size).toBe(25);
  });

  it('gives the headlines of the customers on screen and of nobody else', async () => {
    const database = await withCustomers(['Contoso', 'Fabrikam', 'Litware']);
    const found = await headlinesOf([aGuid(3), aGuid(1), aGuid(99)], { database });
    expect(found.map((headline) => headline.name).sort()).toEqual(['Contoso', 'Litware']);
  });
});

describe('going through all customers', () => {
  it('gives each once, by name, with its judgement', async () => {
    const database = await withCustomers(['Litware', 'Contoso', 'Fabrikam']);
    const seen = [];
    for await (const { facts, judgement } of eachCustomer({ now: start, database })) seen.push([facts.name, judgement.customer]);
    expect(seen).toEqual([
      ['Contoso', aGuid(2)],
      ['Fabrikam', aGuid(3)],
      ['Litware', aGuid(1)],
    ]);
  });
});

describe('whose subscriptions these are', () => {
  it('names the account that license-based ones were captured in', async () => {
    const database = await withCustomers(['Contoso']);
    await record([aSubscriptionList({ rows: [aSubscription({ id: aGuid(100) })] })], { now: start, database });
    const known = await accountsOfSubscriptions([aGuid(100), aGuid(101)], { customer: aGuid(1), database });
    expect(known).toEqual(new Map([[aGuid(100), [accounts.from.id]]]));
  });

  it.each([
    ['Azure', aSubscription({ commerceType: 'azure' })],
    ['usage-based', aSubscription({ isUsageBased: true })],
  ])('takes no evidence from %s subscriptions: they may keep their id when they move', async (_name, row) => {
    const database = await withCustomers(['Contoso']);
    await record([aSubscriptionList({ rows: [row] })], { now: start, database });
    expect(await accountsOfSubscriptions([row.id], { customer: aGuid(1), database })).toEqual(new Map());
  });
});
