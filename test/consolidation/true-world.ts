import fc from 'fast-check';
import type { Guid } from '../../utils/consolidation/guid';
import type { ProductDictionary } from '../../utils/consolidation/product-names';
import type { Instant, ListedSubscription, Status } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aSubscription, complete, day, type History, incomplete } from './builders';

type Place = 'from' | 'from-2' | 'to';

/** One subscription as it really is, whatever was captured of it. */
interface TrueRow {
  id: Guid;
  account: Place;
  product: number;
  name: string;
  isLegacy: boolean;
  /** It stood on To before the consolidation. */
  isOld: boolean;
  /** What it was from each minute on, oldest first. */
  was: { from: number; quantity: number; status: Status }[];
}

/** A product has its name on From, and one or two on To; nobody confuses them in truth. */
const products: readonly [onFrom: string, ...onTo: string[]][] = [
  ['Office 365 E3', 'Office 365 E3', 'Office 365 Enterprise E3'],
  ['Microsoft 365 E3', 'Microsoft 365 E3'],
  ['Visio Plan 2', 'Visio Plan 2'],
];
const productOf = (name: string) => products.findIndex((names) => names.includes(name));

/** Knows the names of each product, and no others. */
export const trueDictionary: ProductDictionary = {
  sameProduct: (a, b) => productOf(a) >= 0 && productOf(a) === productOf(b),
};

const quantities = [5, 10, 15, 25];
const lagMinutes = 240;

/** A world that goes its way, and an admin who sees what the portal lists of it. */
export class TrueWorld {
  readonly rows: TrueRow[] = [];
  readonly history: History = aHistory().listsCustomers('from', day(1, 0)).listsCustomers('from-2', day(1, 0));
  #minute = 0;
  /** Listed in their own account before. */
  readonly #known = new Set<Guid>();

  get now(): Instant {
    return day(1, 0, this.#minute);
  }

  get minute(): number {
    return this.#minute;
  }

  wait(minutes: number): void {
    this.#minute += minutes;
  }

  add(account: Place, one: { product: number; quantity: number; name?: number; isLegacy?: boolean; isOld?: boolean }): TrueRow {
    const names = products[one.product] ?? products[0];
    const row: TrueRow = {
      id: aGuid(this.rows.length + 1),
      account,
      product: one.product,
      name: (account === 'to' ? names?.[1 + ((one.name ?? 0) % ((names.length ?? 2) - 1))] : names?.[0]) ?? '',
      isLegacy: one.isLegacy ?? account !== 'to',
      isOld: one.isOld ?? false,
      was: [{ from: one.isOld ? -100_000 : this.#minute, quantity: one.quantity, status: 'active' }],
    };
    this.rows.push(row);
    return row;
  }

  change(row: TrueRow, to: Partial<Pick<TrueRow['was'][number], 'quantity' | 'status'>>): void {
    row.was.push({ ...stateAt(row, this.#minute), from: this.#minute, ...to });
  }

  /** Captures what the portal lists: nothing that was cancelled, and on a lagging day nothing of the last four hours. */
  lists(account: Place, { as = account, isWhole = true, isLagging = false, hides = 0 }: ListOptions = {}): void {
    const until = this.#minute - (isLagging ? lagMinutes : 0);
    const shown = this.rows.filter(
      (row, index) => row.account === account && (row.was[0]?.from ?? 0) <= until && (isWhole || (index + hides) % 2 === 0),
    );
    const listed = shown.map((row) => asListed(row, this.#minute)).filter(({ status }) => status !== 'canceled');
    // A list that shows nothing known can't be told from another account's: nobody could notice, and the product asks the admin.
    if (as !== account && (listed.length === 0 || !listed.every(({ id }) => this.#known.has(id)))) return;
    if (as === account) for (const { id } of listed) this.#known.add(id);
    const completeness = isWhole ? complete : incomplete;
    this.history.lists(account === 'to' ? 'to' : 'from', this.now, listed, { account: as, completeness });
  }

  opens({ id, account, isLegacy }: TrueRow): void {
    const commerceType = isLegacy ? 'legacy' : 'new-commerce';
    this.history.opens(account === 'to' ? 'to' : 'from', this.now, { id, commerceType }, account);
  }
}

interface ListOptions {
  as?: Place;
  isWhole?: boolean;
  isLagging?: boolean;
  hides?: number;
}

export function stateAt(row: TrueRow, minute: number): { quantity: number; status: Status } {
  const { quantity, status } = row.was.findLast(({ from }) => from <= minute) ?? { quantity: 0, status: 'unknown' as const };
  return { quantity, status };
}

function asListed(row: TrueRow, minute: number): ListedSubscription {
  return aSubscription({ id: row.id, name: row.name, ...stateAt(row, minute) });
}

type Step = (world: TrueWorld, choice: { one: number; other: number }) => void;

const pick = <T>(all: readonly T[], choice: number): T | undefined => all[choice % Math.max(1, all.length)];
const onFrom = ({ rows }: TrueWorld) => rows.filter(({ account }) => account !== 'to');
const boughtOnTo = ({ rows }: TrueWorld) => rows.filter(({ account, isOld }) => account === 'to' && !isOld);
const placeOf = (choice: number): Place => (['from', 'from', 'from-2'] as const)[choice % 3] ?? 'from';

/** The admin buys for one From subscription, or for all of its product at once. */
function buys(
  world: TrueWorld,
  { one, other }: { one: number; other: number },
  does: { succeeds: boolean; isSeen: boolean },
): void {
  const wanted = pick(onFrom(world), one);
  if (!wanted) return;
  const all = other % 3 === 0 ? onFrom(world).filter(({ product }) => product === wanted.product) : [wanted];
  const quantity = all.reduce((sum, row) => sum + stateAt(row, world.minute).quantity, 0);
  const name = products[wanted.product]?.[1] ?? '';
  if (does.succeeds) world.add('to', { product: wanted.product, quantity, name: other });
  if (does.isSeen) world.history.buys(world.now, [{ name, quantity, from: all.map(({ id }) => id) }]);
}

const steps: Step[] = [
  (world) => world.lists('from'),
  (world) => world.lists('from-2'),
  (world) => world.lists('to'),
  (world) => world.lists('to'),
  (world) => world.lists('to', { isLagging: true }),
  (world, { one, other }) => world.lists(one % 2 === 0 ? 'to' : 'from', { isWhole: false, hides: other }),
  (world, { one }) => world.lists(one % 2 === 0 ? 'from' : 'from-2', { as: 'to' }),
  (world, { one }) => world.lists('to', { as: placeOf(one) }),
  (world, choice) => buys(world, choice, { succeeds: true, isSeen: true }),
  (world, choice) => buys(world, choice, { succeeds: true, isSeen: true }),
  (world, choice) => buys(world, choice, { succeeds: true, isSeen: false }),
  (world, choice) => buys(world, choice, { succeeds: false, isSeen: true }),
  (world, { one, other }) => {
    const row = pick(onFrom(world), one);
    if (row) world.change(row, { status: other % 3 === 0 ? 'active' : 'suspended' });
  },
  (world, { one, other }) => {
    const row = pick(boughtOnTo(world), one);
    if (row) world.change(row, { status: other % 2 === 0 ? 'canceled' : 'suspended' });
  },
  (world, { one, other }) => {
    const row = pick(world.rows, one);
    if (row) world.change(row, { quantity: pick(quantities, other) ?? 5 });
  },
  (world, { one, other }) => {
    world.add(placeOf(one), { product: other % products.length, quantity: pick(quantities, one) ?? 5 });
  },
  (world, { one, other }) => {
    const row = pick(onFrom(world), one);
    const method = other % 2 === 0 ? 'leave' : 'recreate-and-suspend';
    if (row)
      world.history.happens(world.now, { type: 'method-chosen', payload: { subscription: row.id, method, reason: 'agreed' } });
  },
];

/** A few subscriptions on From, perhaps one on To, all captured once; then whatever happens. */
export const anyTrueWorld: fc.Arbitrary<TrueWorld> = fc
  .record({
    standing: fc.array(
      fc.record({ place: fc.nat(2), product: fc.nat(products.length - 1), size: fc.nat(3), isLegacy: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    ),
    old: fc.option(fc.record({ product: fc.nat(products.length - 1), size: fc.nat(3) })),
    taken: fc.array(
      fc.record({ step: fc.nat(steps.length - 1), one: fc.nat(11), other: fc.nat(11), pause: fc.integer({ min: 1, max: 400 }) }),
      { minLength: 1, maxLength: 14 },
    ),
  })
  .map(({ standing, old, taken }) => {
    const world = new TrueWorld();
    for (const { place, product, size, isLegacy } of standing) {
      world.add(placeOf(place), { product, quantity: quantities[size] ?? 5, isLegacy: isLegacy || product === 0 });
    }
    if (old) world.add('to', { product: old.product, quantity: quantities[old.size] ?? 5, isOld: true });
    world.lists('from');
    world.lists('from-2');
    world.lists('to');
    for (const row of onFrom(world)) world.opens(row);
    for (const { step, one, other, pause } of taken) {
      world.wait(pause);
      steps[step]?.(world, { one, other });
    }
    world.wait(1);
    return world;
  });
