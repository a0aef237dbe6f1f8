import type { CustomerCase } from './customer-case';
import type { ToRecreate } from './judgement';

/** Microsoft: 300 subscriptions per customer tenant; we speak up while there is still room to act. */
const speakUpAbove = 270;

/** Not-deleted subscriptions of the customer over all captured accounts, plus those still to recreate. */
export function countTowardsLimit({ lines, to }: Pick<CustomerCase, 'lines' | 'to'>, toRecreate: readonly ToRecreate[]): number {
  const all = [...lines.map(({ known }) => known), ...to];
  return all.filter(({ status, isGone }) => status !== 'deleted' && !isGone).length + toRecreate.length;
}

export function isOverLimit(count: number): boolean {
  return count > speakUpAbove;
}
