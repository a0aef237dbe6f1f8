import type { Clock } from './clock';
import { isLicenseBased } from './customer-case';
import { earliestOf } from './instants';
import type { Judgement } from './judgement';
import type { StagedLine } from './stage';
import type { Instant } from './subscription';
import { windowEnd } from './warning-dates';

/** What decides in which wave a customer is done, from what is open on From. A day is taken at its earliest, so that nobody comes too late. */
export function pressureOf(lines: readonly StagedLine[], clock: Clock): Pick<Judgement, 'pressure'> {
  const open = lines.flatMap(({ known, stage }) => (stage === 'done' ? [] : [known]));
  if (open.length === 0) return {};
  const seats = open.filter(isLicenseBased).reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const windows = open.map((known) => (known.commerceType === 'new-commerce' ? windowEnd(known) : undefined));
  const renewals = open.map(({ autoRenew, renewsOn, endsOn }) => (autoRenew === false ? undefined : (renewsOn ?? endsOn)));
  const windowEndsAt = firstAhead(windows, clock);
  const renewsAt = firstAhead(
    renewals.map((date) => date && earliestOf(date)),
    clock,
  );
  return { pressure: { seats, ...(windowEndsAt !== undefined && { windowEndsAt }), ...(renewsAt !== undefined && { renewsAt }) } };
}

function firstAhead(instants: readonly (Instant | undefined)[], clock: Clock): Instant | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .toSorted()
    .find((instant) => !clock.hasPassed(instant));
}
