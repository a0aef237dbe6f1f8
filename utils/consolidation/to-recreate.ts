import type { Line } from './customer-case';
import type { Guid } from './guid';
import type { ToRecreate } from './judgement';
import { emptyDictionary, normaliseName, type ProductDictionary } from './product-names';
import type { StagedLine } from './stage';

/** What is open for this customer on To: lines that `Fill quantities` may fill, and lines that it shows with the reason why not. */
export function listToRecreate(lines: readonly StagedLine[], dictionary: ProductDictionary = emptyDictionary): ToRecreate[] {
  const seen = new Set<unknown>();
  const baseOf = findBases(lines);
  const open = lines.flatMap((line) => {
    // A group is one line: its missing licenses are bought once, for the first of it that still moves.
    const made = line.group && seen.has(line.group) ? undefined : makeLine(line, baseOf(line), dictionary);
    if (made && line.group) seen.add(line.group);
    return made ?? [];
  });
  return basesFirst(sumEqualProducts(open));
}

function makeLine(line: StagedLine, addOnOf: Guid | undefined, { replacementsOf }: ProductDictionary): ToRecreate | undefined {
  const { known, method, stage } = line;
  if (stage === 'done' || stage === 'planned' || stage === 'stopped on From' || method.method === 'leave') return undefined;
  const quantity = missingQuantity(line);
  if (quantity === 0) return undefined;
  const note = noteFor(line, quantity);
  const replacedBy = known.offerId === undefined ? undefined : replacementsOf?.(known.offerId);
  return {
    from: line.siblings.map(({ id }) => id),
    name: known.name,
    quantity: quantity ?? 0,
    isFillable: note === undefined,
    ...(known.offerId === undefined ? {} : { offerId: known.offerId }),
    ...(known.term === undefined ? {} : { term: known.term }),
    ...(known.billingFrequency === undefined ? {} : { billingFrequency: known.billingFrequency }),
    ...(addOnOf === undefined ? {} : { addOnOf }),
    ...(replacedBy && replacedBy.length > 0 ? { replacedBy } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * The base of an add-on: as the list nests it, else the one subscription whose own page leads to it. Two pages that lead to each other say
 * nothing about which of them is the base.
 */
function findBases(lines: readonly StagedLine[]): (line: StagedLine) => Guid | undefined {
  const leadsTo = ({ known }: StagedLine, id: Guid) => known.facts.detail?.leadsTo?.includes(id) === true;
  return (line) => {
    const { known } = line;
    if (known.addOnOf !== undefined) return known.addOnOf;
    const bases = lines.filter(
      (other) => other.known.account === known.account && leadsTo(other, known.id) && !leadsTo(line, other.known.id),
    );
    return bases.length === 1 ? bases[0]?.known.id : undefined;
  };
}

/** Licenses that To still lacks: 0 = nothing to buy; null = unknown. A twin that is not active is mended, not bought again. */
function missingQuantity({ known, group, isDifferenceAccepted, areTwinsActive }: Line): number | null {
  if (!group) return known.quantity;
  if (group.isSuggestion) return group.fromQuantity;
  if (isDifferenceAccepted || !areTwinsActive) return 0;
  if (group.fromQuantity === null || group.toQuantity === null) return 0;
  return Math.max(0, group.fromQuantity - group.toQuantity);
}

function noteFor({ known, method, group, purchase }: Line, quantity: number | null): ToRecreate['note'] {
  switch (method.method) {
    case 'transfer':
      return 'transfer-first';
    case 'moved-by-microsoft':
      return 'not-by-hand';
    case 'decide':
      return known.suspendedBeforeProject ? 'suspended-before-project' : 'decide-first';
  }
  // Something on To may be its twin: buying before the admin has decided could pay twice.
  if (group?.isSuggestion) return 'decide-first';
  // Not offered again until a complete list, taken after the portal's 4 hours, shows that nothing came of it.
  if (purchase && purchase.state !== 'refuted') return 'submitted-waiting';
  return quantity === null ? 'quantity-unknown' : undefined;
}

/** Lines of one product are bought as one: the catalogue has one row for it. */
function sumEqualProducts(lines: readonly ToRecreate[]): ToRecreate[] {
  const byProduct = Map.groupBy(lines, (line) => (line.isFillable ? productKey(line) : line));
  return [...byProduct.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    return [{ ...first, from: all.flatMap(({ from }) => from), quantity: all.reduce((sum, line) => sum + line.quantity, 0) }];
  });
}

function productKey({ offerId, name, term, billingFrequency, addOnOf }: ToRecreate): string {
  return JSON.stringify([offerId?.toLowerCase() ?? normaliseName(name), term, billingFrequency, addOnOf]);
}

/** An add-on can only be bought under its base, so it comes right after it. No line is lost, whatever the pages call whose add-on. */
function basesFirst(lines: readonly ToRecreate[]): ToRecreate[] {
  const placed = new Set<ToRecreate>();
  const place = (line: ToRecreate): ToRecreate[] => {
    if (placed.has(line)) return [];
    placed.add(line);
    return [line, ...lines.filter(({ addOnOf }) => addOnOf !== undefined && line.from.includes(addOnOf)).flatMap(place)];
  };
  const isBaseListed = ({ addOnOf }: ToRecreate) => addOnOf !== undefined && lines.some((line) => line.from.includes(addOnOf));
  return [...lines.filter((line) => !isBaseListed(line)), ...lines].flatMap(place);
}
