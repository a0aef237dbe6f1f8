import type { FillState } from '../../components/overlay/overlay-model';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import { pages } from '../../utils/portal/all-pages';
import type { CartOnScreen } from '../../utils/portal/cart';
import type { FillOutcome, FillPlan } from '../../utils/portal/fill';
import { askTwice } from './ask-twice';
import { noteHealth } from './note-health';
import { asFilledLine, asOffer, compareWithPlan, fillable, lineOf } from './plan-lines';
import type { Visit } from './visit';

const page = pages['add-subscription'];

/**
 * `Fill quantities`: asks afresh what is still to be bought, plans, fills through the page's own controls and says of each line what
 * became of it. Another account or customer than the one on screen stops it. The admin presses Submit.
 */
export async function fillQuantities(visit: Visit): Promise<void> {
  const { store, signal, url } = visit;
  const say = (fill: FillState) => {
    if (!signal.aborted) store.set({ fill });
  };
  say({ state: 'running' });
  const wanted = await linesToFill(visit);
  if ('problem' in wanted) return say({ state: 'stopped', kind: 'refused', problem: wanted.problem });

  const reading = await page.read(document, { url, signal });
  noteHealth(visit, reading);
  if (!reading.ok) return say({ state: 'stopped', kind: 'unreadable', reason: reading.reason });
  const { offers, cart } = reading.capture;
  const [inCart, open] = splitByCart(wanted.lines, cart);
  const plan = page.planFill(offers, open.map(asOffer));
  rememberPlan(visit, plan, open);
  visit.filled = [];
  const outcomes = await page.fill(document, plan, { url, signal });
  visit.filled = filledOf(plan, outcomes, url);
  const all = [...outcomes, ...inCart.map((line) => ({ line: lineOf(line), filled: false, reason: 'in-cart' }) as const)];
  say({ state: 'filled', lines: Object.fromEntries(all.map((outcome) => [outcome.line, asFilledLine(outcome)])) });
}

/** What lies in the cart, in whatever quantity, is not filled once more: another `Add to cart` would add to it. */
function splitByCart(lines: ToRecreate[], cart: CartOnScreen | undefined): [inCart: ToRecreate[], open: ToRecreate[]] {
  const compared = compareWithPlan(cart, lines);
  const isIn = (line: ToRecreate) =>
    typeof compared === 'object' && compared.lines.some((one) => one.line === lineOf(line) && one.state !== 'missing');
  return [lines.filter(isIn), lines.filter((line) => !isIn(line))];
}

/** The filled lines with what the page said beside them at that moment: only what it says later is news. */
function filledOf({ lines }: FillPlan, outcomes: FillOutcome[], url: URL): Visit['filled'] {
  const now = page.look(document, url);
  const offers = now.ok ? now.capture.offers : [];
  return lines.flatMap((entry, at) => {
    if (!('offer' in entry) || !outcomes[at]?.filled) return [];
    const complaint = offers.find(({ key }) => key === entry.offer.key)?.complaint;
    return [{ wanted: entry.wanted, ...(complaint !== undefined && { complaint }) }];
  });
}

async function linesToFill(
  visit: Visit,
): Promise<{ lines: ToRecreate[] } | { problem: 'account-unknown' | 'wrong-account' | 'customer-moved-on' | 'no-answer' }> {
  const on = visit.onScreen();
  try {
    const view = await askTwice('page-shown', { on });
    visit.show(view);
    if (view.account.state === 'unknown') return { problem: 'account-unknown' };
    if (view.account.state === 'contradicted' || view.account.side !== 'to') return { problem: 'wrong-account' };
    if (on.customer === undefined) return { problem: 'customer-moved-on' };
    return { lines: fillable(view.toRecreate) };
  } catch {
    return { problem: 'no-answer' };
  }
}

/** What Submit sends later is joined to these lines by the offer's key. */
function rememberPlan({ planned }: Visit, plan: ReturnType<typeof page.planFill>, lines: ToRecreate[]): void {
  planned.clear();
  for (const entry of plan.lines) {
    if (!('offer' in entry)) continue;
    const line = lines.find((candidate) => lineOf(candidate) === entry.wanted.line);
    if (line) planned.set(entry.offer.key, line.from);
  }
}
