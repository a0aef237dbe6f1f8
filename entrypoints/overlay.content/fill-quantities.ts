import type { FilledLine, FillState } from '../../components/overlay/overlay-model';
import type { Guid } from '../../utils/consolidation/guid';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import { pages } from '../../utils/portal/all-pages';
import type { FillOutcome, WantedOffer } from '../../utils/portal/fill';
import { askTwice } from './ask-twice';
import { noteHealth } from './note-health';
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
  const plan = page.planFill(reading.capture.offers, wanted.lines.map(asOffer));
  rememberPlan(visit, plan, wanted.lines);
  const outcomes = await page.fill(document, plan, { url, signal });
  say({ state: 'filled', lines: Object.fromEntries(outcomes.map((outcome) => [outcome.line, asFilledLine(outcome)])) });
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
    return { lines: view.toRecreate.filter(({ isFillable }) => isFillable) };
  } catch {
    return { problem: 'no-answer' };
  }
}

/** A line is known by its first From subscription, in the view and in what became of it. */
const lineOf = ({ from }: ToRecreate): Guid => from[0] ?? '';

function asOffer(line: ToRecreate): WantedOffer {
  const { name, offerId, quantity } = line;
  return { line: lineOf(line), name, quantity, ...(offerId !== undefined && { offerId }) };
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

function asFilledLine(outcome: FillOutcome): FilledLine {
  return outcome.filled ? { filled: true, quantity: outcome.quantity } : { filled: false, reason: outcome.reason };
}
