import { normaliseText } from '../reading/normalise-text';
import { type OfferOnScreen, offersOnScreen } from './offers';
import { ForbiddenPressError, press } from './press';
import { activeElementOf } from './unclobbered';

/** Why a line of the plan was not filled in. Each has one sentence in the locale files (`reading:notFilled.*`). */
export const notFilledReasons = [
  'offer-not-found', // no offer with this id or name on the page
  'offer-twice', // several offers of this name: which one is the admin's choice
  'asked-twice', // two lines of the plan lead to the same offer
  'already-ticked', // the admin ticked it with another quantity: left as it is
  'offer-disabled', // the page does not let it be ticked
  'no-quantity-field', // no field for the quantity appeared
  'quantity-not-whole', // nothing that could be bought
  'quantity-not-taken', // the page shows another quantity than the one that was set
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
}

type PlannedLine =
  | { wanted: WantedOffer; offer: { key: string; name: string; isTicked: boolean; quantityText: string } }
  | { wanted: WantedOffer; reason: NotFilledReason };

/** What will be done to the page, as data. */
export interface FillPlan {
  lines: PlannedLine[];
}

export type FillOutcome =
  | { line: string; filled: true; quantity: number }
  /** `shown`: what the field says instead. */
  | { line: string; filled: false; reason: NotFilledReason; shown?: string };

/** Finds the offer of each line. Only equal ids or equal whole names count: a similar product is another product. */
export function planFill(
  offers: Pick<OfferOnScreen, 'key' | 'name' | 'offerId' | 'isTicked' | 'isDisabled' | 'quantity' | 'quantityText'>[],
  wanted: WantedOffer[],
): FillPlan {
  const lines = wanted.map((line): PlannedLine => {
    if (!Number.isInteger(line.quantity) || line.quantity < 1) return { wanted: line, reason: 'quantity-not-whole' };
    const found = offers.filter((offer) => isSame(offer, line));
    const [offer] = found;
    if (!offer) return { wanted: line, reason: 'offer-not-found' };
    if (found.length > 1) return { wanted: line, reason: 'offer-twice' };
    if (offer.isTicked && offer.quantity !== null && offer.quantity !== line.quantity)
      return { wanted: line, reason: 'already-ticked' };
    if (!offer.isTicked && offer.isDisabled) return { wanted: line, reason: 'offer-disabled' };
    const { key, name, isTicked, quantityText } = offer;
    return { wanted: line, offer: { key, name, isTicked, quantityText } };
  });
  const uses = new Map<string, number>();
  for (const line of lines) if ('offer' in line) uses.set(line.offer.key, (uses.get(line.offer.key) ?? 0) + 1);
  return {
    lines: lines.map((line) =>
      'offer' in line && (uses.get(line.offer.key) ?? 0) > 1 ? { wanted: line.wanted, reason: 'asked-twice' } : line,
    ),
  };
}

function isSame(offer: { name: string; offerId?: string }, wanted: WantedOffer): boolean {
  if (offer.offerId !== undefined && wanted.offerId !== undefined)
    return offer.offerId.toLowerCase() === wanted.offerId.toLowerCase();
  return normaliseText(offer.name) === normaliseText(wanted.name);
}

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
    if ('reason' in line) outcomes.push(notFilled(line.wanted, line.reason));
    else outcomes.push(signal?.aborted ? notFilled(line.wanted, 'stopped') : await fillLine(root, line, { url, patience }));
  }
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  // A page may take back one line while another is filled: only what stands there at the end is filled.
  const offers = offersOnScreen(root, url);
  return outcomes.map((outcome, position) => {
    const line = plan.lines[position];
    if (!outcome.filled || !line || !('offer' in line)) return outcome;
    const offer = offers.find(({ key }) => key === line.offer.key);
    return isFilled(offer, line.wanted) ? outcome : notFilled(line.wanted, 'quantity-not-taken', offer?.quantityText);
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
  if (
    !before ||
    before.name !== planned.name ||
    before.isTicked !== planned.isTicked ||
    before.quantityText !== planned.quantityText
  ) {
    return notFilled(wanted, 'page-changed');
  }
  if (!before.isTicked && !tick(before)) return notFilled(wanted, 'offer-disabled');
  const ticked = await waitFor(find, (offer) => offer?.isTicked === true && offer.quantityField !== undefined, patience);
  if (!ticked?.quantityField) return notFilled(wanted, 'no-quantity-field');
  if (!isFilled(ticked, wanted)) setValue(ticked.quantityField, String(wanted.quantity));
  await pause(settling);
  const after = await waitFor(find, (offer) => isFilled(offer, wanted), patience / 2);
  return isFilled(after, wanted)
    ? { line: wanted.line, filled: true, quantity: wanted.quantity }
    : notFilled(wanted, 'quantity-not-taken', after?.quantityText);
}

/** Pages rewrite a value when the field loses focus, some a moment later. */
const settling = 120;

function tick(offer: OfferOnScreen): boolean {
  try {
    return press(offer.tick, 'catalogue-tick');
  } catch (error) {
    if (error instanceof ForbiddenPressError) return false;
    throw error;
  }
}

const isFilled = (offer: OfferOnScreen | undefined, wanted: WantedOffer): boolean =>
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
