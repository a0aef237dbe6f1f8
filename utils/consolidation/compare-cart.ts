import type { Guid } from './guid';
import type { ToRecreate } from './judgement';
import { normaliseName } from './product-names';
import { isSameOfferId } from './same-offer';

/** One line of the portal's cart as it was read. Term and billing are absent where the cart does not show them. */
export interface CartLine {
  name: string;
  offerId?: string;
  /** Null = not readable. */
  quantity: number | null;
  quantityText: string;
  term?: string;
  billingFrequency?: string;
}

export const cartStates = ['equal', 'missing', 'other-quantity', 'other-term', 'unreadable', 'not-planned'] as const;
export type CartState = (typeof cartStates)[number];

/** One line of the plan beside what the cart holds of it, or a line of the cart that the plan knows nothing of. */
export interface ComparedLine {
  state: CartState;
  name: string;
  /** The plan's line, by its first From subscription; absent for what is not planned. */
  line?: Guid;
  planned?: number;
  /** Licenses in the cart; null = not readable. */
  inCart?: number | null;
  /** The cart names no term although the plan does: the admin looks. */
  isTermUnseen?: boolean;
  /** Why a line of the cart should not be bought now, although it stands on the list. */
  note?: ToRecreate['note'];
}

export interface CartComparison {
  lines: ComparedLine[];
  /** Every planned line is in the cart as planned, and nothing else. */
  isEqual: boolean;
}

/**
 * Compares the portal's cart with the plan before the admin buys. Products are equal by offer id or by their whole name, or as the SKU that is
 * known to replace the planned one; similar names are another product.
 */
export function compareCart(plan: readonly ToRecreate[], cart: readonly CartLine[]): CartComparison {
  const left = new Set(cart);
  const planned = plan.filter(({ isFillable }) => isFillable);
  const compared = planned.map((line) => compareLine(line, takeFor(line, left, planned)));
  const unplanned = [...left].map((line): ComparedLine => notPlanned(line, plan));
  const lines = [...compared, ...unplanned];
  return { lines, isEqual: lines.length > 0 && lines.every(({ state }) => state === 'equal') };
}

/** The cart's lines for one line of the plan. Where the plan holds a product twice (two terms), each takes no more than its own. */
function takeFor(line: ToRecreate, left: Set<CartLine>, planned: readonly ToRecreate[]): CartLine[] {
  const same = [...left].filter((candidate) => isSameProduct(line, candidate));
  const agreeing = same.filter((candidate) => agreesOnTerms(line, candidate));
  const isOnlyOne = planned.filter((other) => same.some((candidate) => isSameProduct(other, candidate))).length <= 1;
  const exact = agreeing.find(({ quantity }) => quantity === line.quantity);
  const taken = isOnlyOne ? same : exact ? [exact] : agreeing.slice(0, 1);
  for (const one of taken) left.delete(one);
  return taken;
}

function compareLine(line: ToRecreate, taken: readonly CartLine[]): ComparedLine {
  const { name, quantity } = line;
  const base = { name, planned: quantity, ...(line.from[0] !== undefined && { line: line.from[0] }) };
  if (taken.length === 0) return { ...base, state: 'missing' };
  if (taken.some((one) => one.quantity === null)) return { ...base, state: 'unreadable', inCart: null };
  const inCart = taken.reduce((sum, one) => sum + (one.quantity ?? 0), 0);
  if (!taken.every((one) => agreesOnTerms(line, one))) return { ...base, state: 'other-term', inCart };
  const isTermUnseen = line.term !== undefined && taken.some(({ term }) => term === undefined);
  return { ...base, state: inCart === quantity ? 'equal' : 'other-quantity', inCart, ...(isTermUnseen && { isTermUnseen }) };
}

function notPlanned(line: CartLine, plan: readonly ToRecreate[]): ComparedLine {
  const note = plan.find((other) => !other.isFillable && isSameProduct(other, line))?.note;
  return { state: 'not-planned', name: line.name, inCart: line.quantity, ...(note && { note }) };
}

/** Whether a line of the cart or of the catalogue is what the plan's line is to be replaced by. */
export function isSameProduct({ name, offerId, replacedBy = [] }: ToRecreate, bought: Pick<CartLine, 'name' | 'offerId'>): boolean {
  const { offerId: boughtId } = bought;
  if (boughtId !== undefined && replacedBy.some(({ sku }) => isSameOfferId(sku, boughtId))) return true;
  if (offerId !== undefined && boughtId !== undefined) return isSameOfferId(offerId, boughtId);
  return normaliseName(name) === normaliseName(bought.name);
}

const agrees = (one: string | undefined, other: string | undefined) => one === undefined || other === undefined || one === other;

const agreesOnTerms = (line: ToRecreate, { term, billingFrequency }: CartLine): boolean =>
  agrees(line.term, term) && agrees(line.billingFrequency, billingFrequency);
