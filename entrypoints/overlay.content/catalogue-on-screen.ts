import type { CatalogueState, FilledLine, OverlayModel } from '../../components/overlay/overlay-model';
import type { Guid } from '../../utils/consolidation/guid';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import { pages } from '../../utils/portal/all-pages';
import type { OfferOnScreen } from '../../utils/portal/offers';
import type { Anchor } from './place-marks';
import { asFilledLine, asOffer, compareWithPlan, fillable } from './plan-lines';
import type { Visit } from './visit';

const page = pages['add-subscription'];

/**
 * What the catalogue or the cart on screen has of the plan, looked at again after each change of the page. Returns the rows that belong to
 * lines of the plan. Reads layout.
 */
export function lookAtCatalogue(visit: Visit): ReadonlyMap<string, Anchor> {
  const { url, store } = visit;
  if (visit.page !== 'add-subscription') return new Map();
  const { view } = store.get();
  const isTo = view?.account.state === 'known' && view.account.side === 'to';
  const reading = isTo ? page.look(document, url) : undefined;
  if (!view || !reading?.ok) {
    // Nothing of the plan is here, or it is another customer's page.
    setIfNew(visit, { catalogue: undefined });
    return new Map();
  }
  const { offers, cart } = reading.capture;
  const { lines, rows } = linesOnPage(offers, view.toRecreate);
  const compared = view.customer && compareWithPlan(cart, view.toRecreate);
  setIfNew(visit, {
    catalogue: { step: cart?.step ?? 'select', form: offers[0]?.form ?? 'cart', lines, ...(compared && { cart: compared }) },
  });
  if (offers.length > 0) checkAgain(visit, offers);
  return rows;
}

/** Of each line whether its offer is here, else why not; and the rows of those that are. */
function linesOnPage(offers: OfferOnScreen[], plan: ToRecreate[]) {
  const lines: CatalogueState['lines'] = {};
  const rows = new Map<string, Anchor>();
  for (const wanted of fillable(plan).map(asOffer)) {
    const [planned] = page.planFill(offers, [wanted]).lines;
    const offer = page.offerFor(offers, wanted);
    // Beside the narrow rows of 2015 stands the offer's description: there the mark stays inside, behind the row's words.
    if ('row' in offer) rows.set(wanted.line, { row: offer.row, ...(offer.form === 'ticks' && { line: offer.row }) });
    const why = planned && 'reason' in planned && planned.reason !== 'already-ticked' ? planned : undefined;
    lines[wanted.line] = why ? reasonOf(why) : { isHere: true };
  }
  return { lines, rows };
}

function reasonOf({ reason, shown, limit }: Omit<Extract<FilledLine, { filled: false }>, 'filled'>) {
  return { filled: false as const, reason, ...(shown !== undefined && { shown }), ...(limit !== undefined && { limit }) };
}

/** What was filled may not stand there any more: pages draw rows anew, clamp a number later, refuse it on `Add to cart`. */
function checkAgain(visit: Visit, offers: OfferOnScreen[]): void {
  const { fill } = visit.store.get();
  if (fill.state !== 'filled' || visit.filled.length === 0) return;
  const now = page.checkFilled(offers, visit.filled).map((outcome): [Guid, FilledLine] => [outcome.line, asFilledLine(outcome)]);
  setIfNew(visit, { fill: { ...fill, lines: { ...fill.lines, ...Object.fromEntries(now) } } });
}

/** Each drawing costs: only what is another than before. */
function setIfNew({ store }: Visit, change: Pick<OverlayModel, 'catalogue'> | Pick<OverlayModel, 'fill'>): void {
  const before = store.get();
  const isNew = Object.entries(change).some(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof OverlayModel]),
  );
  if (isNew) store.set(change);
}
