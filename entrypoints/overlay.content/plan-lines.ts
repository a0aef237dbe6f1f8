import type { FilledLine } from '../../components/overlay/overlay-model';
import { type CartComparison, compareCart } from '../../utils/consolidation/compare-cart';
import type { Guid } from '../../utils/consolidation/guid';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import type { CartOnScreen } from '../../utils/portal/cart';
import type { FillOutcome, WantedOffer } from '../../utils/portal/fill';

/** A line is known by its first From subscription, in the view and in what became of it. */
export const lineOf = ({ from }: ToRecreate): Guid => from[0] ?? '';

export const fillable = (plan: ToRecreate[]): ToRecreate[] => plan.filter(({ isFillable }) => isFillable);

export function asOffer(line: ToRecreate): WantedOffer {
  const { name, offerId, quantity, term, billingFrequency } = line;
  return {
    line: lineOf(line),
    name,
    quantity,
    ...(offerId !== undefined && { offerId }),
    ...(term !== undefined && { term }),
    ...(billingFrequency !== undefined && { billingFrequency }),
  };
}

export function asFilledLine(outcome: FillOutcome): FilledLine {
  if (outcome.filled) return { filled: true, quantity: outcome.quantity };
  const { line: _line, ...why } = outcome;
  return why;
}

/** The cart beside the plan; an empty one beside the catalogue says nothing yet. */
export function compareWithPlan(cart: CartOnScreen | undefined, plan: ToRecreate[]): CartComparison | 'unreadable' | undefined {
  if (!cart) return undefined;
  if (cart.lines.length === 0) return cart.step === 'review' ? 'unreadable' : undefined;
  return compareCart(plan, cart.lines);
}
