import { isSameOfferId } from '../consolidation/same-offer';
import { normaliseText } from '../reading/normalise-text';
import { type OfferOnScreen, offersOnScreen } from './offers';
import { ForbiddenPressError, press } from './press';
import { activeElementOf } from './unclobbered';

/** Why a line of the plan was not filled in. Each has one sentence in the locale files (`reading:notFilled.*`). */
export const notFilledReasons = [
  'offer-not-found', // no offer with this id or name on the page
  'other-offer', // this name, but under another offer id
  'other-term', // this product, but in another term or billing frequency
  'offer-twice', // several offers of this name: which one is the admin's choice
  'asked-twice', // two lines of the plan lead to the same offer
  'already-ticked', // the admin chose it with another quantity: left as it is
  'in-cart', // the cart holds it already
  'offer-disabled', // the page does not let it be chosen
  'only-one', // the page allows one
  'below-minimum', // `limit`: the fewest that the page sells
  'above-maximum', // `limit`: the most that the page sells
  'no-quantity-field', // no field for the quantity appeared
  'quantity-not-whole', // nothing that could be bought
  'quantity-not-taken', // the page shows another quantity than the one that was set
  'page-refuses', // `shown`: what the page says against it
  'emptied-since', // the page drew the line anew after it was filled
  'changed-since', // the page shows another quantity than the one that was filled a while ago
  'page-changed', // the offer is not as it was when the plan was made
  'stopped',
] as const;
export type NotFilledReason = (typeof notFilledReasons)[number];

/** What is to be bought: the id where the plan knows it, else the whole name. */
export interface WantedOffer {
  /** The caller's own name for the line; comes back with the outcome. */
  line: string;
  name: string;
  offerId?: string;
  quantity: number;
  term?: string;
  billingFrequency?: string;
}

type SeenOffer = Omit<OfferOnScreen, 'row' | 'tick' | 'quantityField'>;

export type PlannedLine =
  | { wanted: WantedOffer; offer: Pick<SeenOffer, 'key' | 'name' | 'isTicked' | 'quantityText' | 'complaint'> }
  | { wanted: WantedOffer; reason: NotFilledReason; limit?: number; shown?: string };

/** What will be done to the page, as data. */
export interface FillPlan {
  lines: PlannedLine[];
}

export type FillOutcome =
  | { line: string; filled: true; quantity: number }
  /** `shown`: what the page shows or says instead; `limit`: the page's own minimum or maximum. */
  | { line: string; filled: false; reason: NotFilledReason; shown?: string; limit?: number };

/** Finds the offer of each line. Only equal ids or equal whole names count: a similar product is another product. */
export function planFill(offers: SeenOffer[], wanted: WantedOffer[]): FillPlan {
  const lines = wanted.map((line) => planLine(offers, line));
  const uses = new Map<string, number>();
  for (const line of lines) if ('offer' in line) uses.set(line.offer.key, (uses.get(line.offer.key) ?? 0) + 1);
  return {
    lines: lines.map((line) =>
      'offer' in line && (uses.get(line.offer.key) ?? 0) > 1 ? { wanted: line.wanted, reason: 'asked-twice' } : line,
    ),
  };
}

function planLine(offers: SeenOffer[], wanted: WantedOffer): PlannedLine {
  if (!Number.isInteger(wanted.quantity) || wanted.quantity < 1) return { wanted, reason: 'quantity-not-whole' };
  const found = offerFor(offers, wanted);
  if ('reason' in found) return { wanted, ...found };
  const reason = whyNot(found, wanted);
  if (reason) return { wanted, ...reason };
  const { key, name, isTicked, quantityText, complaint } = found;
  return { wanted, offer: { key, name, isTicked, quantityText, ...(complaint !== undefined && { complaint }) } };
}

/** The one offer of a line, by id, else by name, and by its term where the page shows it. */
export function offerFor<T extends SeenOffer>(offers: T[], wanted: WantedOffer): T | { reason: NotFilledReason; shown?: string } {
  const same = offers.filter((offer) => isSame(offer, wanted));
  if (same.length === 0) {
    const namesake = offers.find((offer) => hasSameName(offer, wanted));
    if (!namesake) return { reason: 'offer-not-found' };
    return { reason: 'other-offer', ...(namesake.offerId !== undefined && { shown: namesake.offerId }) };
  }
  const agreeing = same.filter(
    (offer) => agrees(offer.term, wanted.term) && agrees(offer.billingFrequency, wanted.billingFrequency),
  );
  const [only] = agreeing;
  if (!only) return { reason: 'other-term' };
  return agreeing.length > 1 ? { reason: 'offer-twice' } : only;
}

function whyNot(
  offer: SeenOffer,
  { quantity }: WantedOffer,
): Omit<Extract<PlannedLine, { reason: NotFilledReason }>, 'wanted'> | undefined {
  const { minimum, maximum } = offer;
  if (isTakenByAdmin(offer, quantity)) return { reason: 'already-ticked', shown: offer.quantityText };
  if (offer.isDisabled && !(offer.form === 'ticks' && offer.isTicked)) return { reason: 'offer-disabled' };
  if (maximum === 1 && quantity > 1) return { reason: 'only-one' };
  if (maximum !== undefined && quantity > maximum) return { reason: 'above-maximum', limit: maximum };
  return minimum !== undefined && quantity < minimum ? { reason: 'below-minimum', limit: minimum } : undefined;
}

/** Another quantity than the planned one, put there by the admin. A catalogue's fields often start with 0, 1 or the smallest quantity. */
function isTakenByAdmin({ form, isTicked, quantity, minimum }: SeenOffer, wanted: number): boolean {
  if (!isTicked || quantity === null || quantity === wanted) return false;
  return form === 'ticks' || !(quantity <= 1 || quantity === minimum);
}

function isSame(offer: SeenOffer, wanted: WantedOffer): boolean {
  if (offer.offerId !== undefined && wanted.offerId !== undefined) return isSameOfferId(offer.offerId, wanted.offerId);
  return hasSameName(offer, wanted);
}

const hasSameName = (offer: SeenOffer, wanted: WantedOffer) => normaliseText(offer.name) === normaliseText(wanted.name);
const agrees = (one: string | undefined, other: string | undefined) => one === undefined || other === undefined || one === other;

export interface FillOptions {
  url?: URL;
  signal?: AbortSignal;
  /** How long the page may take to show a field or a value, in milliseconds. */
  patience?: number;
}

/**
 * Ticks and fills what the plan says, through the page's own controls, one line after the other, and reads every line back at the end.
 * Must run in the extension's isolated world: React ignores values that are set from the page's own. Nothing is submitted.
 */
export async function fill(
  root: Document,
  plan: FillPlan,
  { url, signal, patience = 2_000 }: FillOptions = {},
): Promise<FillOutcome[]> {
  const outcomes: FillOutcome[] = [];
  const focused = activeElementOf(root);
  for (const line of plan.lines) {
    if ('reason' in line) outcomes.push(asOutcome(line));
    else outcomes.push(signal?.aborted ? notFilled(line.wanted, 'stopped') : await fillLine(root, line, { url, patience }));
  }
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  // A page may take back one line while another is filled: only what stands there at the end is filled.
  const offers = offersOnScreen(root, url);
  return outcomes.map((outcome, position) => {
    const line = plan.lines[position];
    if (!outcome.filled || !line || !('offer' in line)) return outcome;
    const offer = offers.find(({ key }) => key === line.offer.key);
    return isFilled(offer, line.wanted) ? outcome : notTaken(line.wanted, offer);
  });
}

/** What became of filled lines meanwhile: pages draw rows anew, clamp a number later, or say on `Add to cart` what they have against it. */
export function checkFilled(offers: SeenOffer[], filled: { wanted: WantedOffer; complaint?: string }[]): FillOutcome[] {
  return filled.map(({ wanted, complaint }) => {
    const { line, quantity } = wanted;
    const offer = offerFor(offers, wanted);
    if ('reason' in offer) return notFilled(wanted, 'page-changed');
    if (offer.complaint !== undefined && offer.complaint !== complaint) return notFilled(wanted, 'page-refuses', offer.complaint);
    if (isFilled(offer, wanted)) return limitFor(offer, wanted) ?? { line, filled: true, quantity };
    return offer.quantity === null || !offer.isTicked
      ? notFilled(wanted, 'emptied-since')
      : notFilled(wanted, 'changed-since', offer.quantityText);
  });
}

type Fillable = Extract<PlannedLine, { offer: object }>;

async function fillLine(
  root: Document,
  { wanted, offer: planned }: Fillable,
  { url, patience }: { url?: URL; patience: number },
): Promise<FillOutcome> {
  const find = () => offersOnScreen(root, url).find(({ key }) => key === planned.key);
  const before = find();
  if (!before || !isAsPlanned(before, planned)) return notFilled(wanted, 'page-changed');
  if (!before.isTicked && !(before.tick && tick(before.tick))) return notFilled(wanted, 'offer-disabled');
  const ticked = await waitFor(find, (offer) => offer?.isTicked === true && offer.quantityField !== undefined, patience);
  if (!ticked?.quantityField) return notFilled(wanted, 'no-quantity-field');
  // Fields that come with the tick tell their limits only now.
  const limit = limitFor(ticked, wanted);
  if (limit) return limit;
  if (!isFilled(ticked, wanted)) setValue(ticked.quantityField, String(wanted.quantity));
  await pause(settling);
  const after = await waitFor(find, (offer) => isFilled(offer, wanted), patience / 2);
  if (!isFilled(after, wanted)) return notTaken(wanted, after);
  const limitAfter = after && limitFor(after, wanted);
  if (limitAfter) return limitAfter;
  const isNews = after?.isInvalid === true || after?.complaint !== planned.complaint;
  if (after?.complaint !== undefined && isNews) return notFilled(wanted, 'page-refuses', after.complaint);
  return { line: wanted.line, filled: true, quantity: wanted.quantity };
}

/** Disabled, or outside of what the page sells, whatever its field holds. */
function limitFor(offer: SeenOffer, wanted: WantedOffer): FillOutcome | undefined {
  const reason = whyNot({ ...offer, quantity: null }, wanted);
  return reason && asOutcome({ wanted, ...reason });
}

const isAsPlanned = (offer: OfferOnScreen, planned: Fillable['offer']): boolean =>
  offer.name === planned.name && offer.isTicked === planned.isTicked && offer.quantityText === planned.quantityText;

/** The page's own words say more than the number that it put there. */
function notTaken(wanted: WantedOffer, offer: SeenOffer | undefined): FillOutcome {
  if (offer?.complaint !== undefined) return notFilled(wanted, 'page-refuses', offer.complaint);
  return notFilled(wanted, 'quantity-not-taken', offer?.quantityText);
}

/** Pages rewrite a value when the field loses focus, some a moment later. */
const settling = 120;

function tick(control: Element): boolean {
  try {
    return press(control, 'catalogue-tick');
  } catch (error) {
    if (error instanceof ForbiddenPressError) return false;
    throw error;
  }
}

const isFilled = (offer: SeenOffer | undefined, wanted: WantedOffer): boolean =>
  offer?.isTicked === true && offer.quantity === wanted.quantity;

/** As if typed: the native setter, then the events that the page listens for, then leaving the field. */
function setValue(field: HTMLInputElement, value: string): void {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!set) throw new Error('This browser has no native setter for the value of an input');
  field.focus({ preventScroll: true });
  set.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  field.blur();
}

function asOutcome({ wanted, reason, shown, limit }: Extract<PlannedLine, { reason: NotFilledReason }>): FillOutcome {
  return { ...notFilled(wanted, reason, shown), ...(limit !== undefined && { limit }) };
}

function notFilled({ line }: WantedOffer, reason: NotFilledReason, shown?: string): FillOutcome {
  return { line, filled: false, reason, ...(shown !== undefined && shown !== '' && { shown }) };
}

async function waitFor<T>(look: () => T, isThere: (seen: T) => boolean, patience: number): Promise<T> {
  const started = performance.now();
  for (;;) {
    const seen = look();
    if (isThere(seen) || performance.now() - started > patience) return seen;
    await pause(50);
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
