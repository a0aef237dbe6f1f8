import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { knowForImport } from '../../utils/database/import-knowledge';
import { draftsToTakeBack, listImports } from '../../utils/database/import-log';
import { findCustomer, projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import {
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscription,
  aSubscriptionList,
  minutesAfter,
  start,
} from './builders';

const anImport = (events: number) =>
  aDraft(
    { type: 'file-imported', payload: { kind: 'price-list', fileName: 'prices.csv', rows: 9, events, brought: { prices: 1 } } },
    { account: accounts.from.id },
  );
const aPrice = (product: string) =>
  aDraft({ type: 'price-set', payload: { product, monthlyPrice: 20, currency: 'EUR', side: 'from' } });

describe('an import', () => {
  it('is listed, newest first, and taken back whole', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from)], { now: start, database });
    const list = aSubscriptionList();
    await record([anImport(2), aPrice('A'), list], { now: minutesAfter(start, 1), database });
    await record([anImport(1), aPrice('B')], { now: minutesAfter(start, 2), database });
    const [latest, first] = await listImports({ database });
    if (!latest || !first) throw new Error('two imports were recorded');
    expect([latest.event.payload.events, first.event.payload.events, first.isTakenBack]).toEqual([1, 2, false]);
    for (const { event } of [latest, first]) {
      await record(await draftsToTakeBack(event, { database }), { now: minutesAfter(start, 3), database });
    }
    expect((await listImports({ database })).map(({ isTakenBack }) => isTakenBack)).toEqual([true, true]);
    expect((await projectFacts({ database })).prices).toEqual([]);
    expect((await findCustomer(aGuid(1), { database }))?.accounts).toEqual([]);
  });

  it('is taken back without what was recorded after it', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from), anImport(1), aPrice('A')], { now: start, database });
    await record([aPrice('B')], { now: minutesAfter(start, 1), database });
    const [only] = await listImports({ database });
    if (!only) throw new Error('an import was recorded');
    const drafts = await draftsToTakeBack(only.event, { database });
    expect(drafts).toHaveLength(2);
    await record(drafts, { now: minutesAfter(start, 2), database });
    expect((await projectFacts({ database })).prices.map(({ product }) => product)).toEqual(['B']);
    expect((await projectFacts({ database })).accounts).toEqual([accounts.from]);
  });

  it('whose events are not all here is not taken back by halves', async () => {
    const database = aDatabase();
    await record([anImport(3), aPrice('A')], { now: start, database });
    const [only] = await listImports({ database });
    if (!only) throw new Error('an import was recorded');
    await expect(draftsToTakeBack(only.event, { database })).rejects.toThrow('not complete');
  });
});

describe('what is known for an import', () => {
  it('is where license-based subscriptions were seen; Azure ids are no evidence', async () => {
    const database = aDatabase();
    const azure = aSubscription({ id: aGuid(101), commerceType: 'azure' });
    await record([anAccountAdded(accounts.from), aSubscriptionList({ rows: [aSubscription(), azure] })], { now: start, database });
    const ids = new Set([aGuid(100), aGuid(101), aGuid(102)]);
    const known = await knowForImport(ids, { account: accounts.from.id, side: 'from', customers: new Set([aGuid(1)]), database });
    expect([...known.places]).toEqual([[aGuid(100), [{ account: accounts.from.id, customer: aGuid(1) }]]]);
    expect([...known.sides.keys()]).toEqual([aGuid(1)]);
    expect((await knowForImport(ids, { account: 'another', customers: new Set([aGuid(1)]), database })).sides.size).toBe(0);
  });

  it('is what the customers have on that side, each once', async () => {
    const database = aDatabase();
    const detail = (id: number, offerId: string) =>
      aDraft(
        {
          type: 'captured',
          payload: { page: 'subscription-detail', path: '', customer: aGuid(1), detail: { id: aGuid(id), offerId, term: 'P1Y' } },
        },
        { account: accounts.from.id, about: { customer: aGuid(1) } },
      );
    await record(
      [
        anAccountAdded(accounts.from),
        detail(100, 'cfq7ttc0lf8r:0001:CFQ7TTC0AAAA'),
        detail(101, 'CFQ7TTC0LF8R:0001'),
        detail(102, aGuid(7)),
      ],
      { now: start, database },
    );
    const expected = [
      { product: 'CFQ7TTC0LF8R:0001', term: 'P1Y' },
      { product: aGuid(7).toUpperCase(), term: 'P1Y' },
    ];
    expect((await knowForImport(new Set(), { side: 'from', database })).offersInUse).toEqual(expected);
    expect((await knowForImport(new Set(), { side: 'to', database })).offersInUse).toEqual([]);
  });

  it('is a customer by name only where one alone has it', async () => {
    const database = aDatabase();
    const named = (id: number, customerName: string) =>
      aDraft(
        {
          type: 'captured',
          payload: { page: 'subscription-detail', path: '', customer: aGuid(id), customerName, detail: { id: aGuid(100 + id) } },
        },
        { account: accounts.from.id, about: { customer: aGuid(id) } },
      );
    await record([anAccountAdded(accounts.from), named(1, 'Contoso'), named(2, 'Twin'), named(3, ' twin ')], {
      now: start,
      database,
    });
    const { customers } = await knowForImport(new Set(), { database });
    expect([customers.byName.get('contoso'), customers.byName.get('twin'), customers.byName.has('other')]).toEqual([
      aGuid(1),
      undefined,
      false,
    ]);
    expect(customers.ids.has(aGuid(2))).toBe(true);
  });
});
