import { isLicenseBased } from './customer-case';
import type { KnownSubscription } from './known-subscription';
import type { Day, Instant } from './subscription';
import { deletionOn, termEnd, windowEnd } from './warning-dates';
import type { WarnedCase, WarnedLine } from './warning-rule';

/** What is ahead of a subscription and when, whether it is near or far: warnings, reminders and the calendar ask the same. */

/** Billed twice, and no Submit seen before the end of the day that may have stopped it. */
export function isOverlapOpen({ isBilledTwice, deadline, stop }: WarnedLine): boolean {
  if (!isBilledTwice || !deadline) return false;
  return !(stop && stop.state !== 'refuted' && stop.at < deadline.first);
}

/** Until when it can be cancelled on From, where that is how it moves. */
export function windowToUse({ known, method, billing }: WarnedLine): Instant | undefined {
  return method.method === 'recreate-and-cancel' && billing === 'running' ? windowEnd(known) : undefined;
}

/** The renewal for which From would be billed, because it is not proved on To yet. */
export function renewalAhead({ known, billing, isVerified, method }: WarnedLine): Day | Instant | undefined {
  if (!known.autoRenew || known.commerceType === 'trial' || known.cancelsAtTermEnd) return undefined;
  if (billing === 'stopped' || isVerified || method.method === 'leave' || known.isGone) return undefined;
  return known.renewsOn ?? known.endsOn;
}

/** A trial of the legacy kind ends by itself; any other renews into paid seats unless auto-renew was seen off. */
export function isTrialToBePaid({ known }: WarnedLine): boolean {
  const isTrial = known.commerceType === 'trial' && known.facts.detail?.commerceType !== 'legacy' && !known.isGone;
  return isTrial && ['active', 'pending', 'unknown'].includes(known.status) && known.autoRenew !== false;
}

/** Extended service terms: enforced for terms ending after 2026-05-04 (Microsoft, extended-service-terms, read in 2026 through a mirror). */
const extensionsBegin = '2026-05-04';

/** Suspending switches auto-renew off, whatever was seen before. Whether a suspended one is extended nobody has said. */
export function isToBeExtended({ known, billing, stage }: WarnedLine): boolean {
  const isOff = known.autoRenew === false || known.status === 'suspended';
  if (known.commerceType !== 'new-commerce' || billing === 'stopped' || stage === 'done' || known.isGone) return false;
  if (!isOff || known.cancelsAtTermEnd) return false;
  const end = termEnd(known);
  return end === undefined || end.slice(0, 10) > extensionsBegin;
}

/** When the data of a suspended subscription without a proved twin is deleted. */
export function deletionAhead(
  { known, verifiedAt, method }: WarnedLine,
  { project }: Pick<WarnedCase, 'project'>,
): Day | Instant | undefined {
  if (known.commerceType !== 'legacy' || known.status !== 'suspended' || !isLicenseBased(known)) return undefined;
  if (verifiedAt !== undefined || method.method === 'leave') return undefined;
  const cloud = project.accounts.find(({ id }) => id === known.account)?.cloud;
  return deletionOn(known, cloud === '21vianet' ? 60 : 90);
}

/** New-commerce purchases on To that are active, and whether they are duplicate, extra or different. */
export function purchasesOnTo(customer: WarnedCase): { known: KnownSubscription; isWrong: boolean }[] {
  const doubled = new Set(customer.duplicates.flatMap((set) => set.to.map(({ id }) => id)));
  const matched = new Map(customer.lines.flatMap((line) => line.twins.map(({ id }) => [id, line] as const)));
  return customer.to.flatMap((known) => {
    if (known.commerceType !== 'new-commerce' || known.status !== 'active' || known.isGone) return [];
    const newness = customer.matching.newness.get(known.id);
    const line = matched.get(known.id);
    const isWrong = doubled.has(known.id) || (line ? isDifferent(line) : newness === 'new');
    return isWrong || newness !== 'already on To' ? [{ known, isWrong }] : [];
  });
}

function isDifferent({ group, isDifferenceAccepted }: WarnedLine): boolean {
  return group !== undefined && group.differences.length > 0 && !isDifferenceAccepted;
}
