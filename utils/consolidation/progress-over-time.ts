import type { Headline } from './headline';
import { addDays, daysBetween, midnight, utcDay } from './instants';
import { type CustomerStep, customerSteps, type SubscriptionStep, subscriptionSteps } from './progress';
import type { Day, Instant } from './subscription';

/** How far everything was at the end of one UTC day: each customer and subscription counts under the last step that it had taken. */
export interface ProgressOnDay {
  day: Day;
  customers: Record<CustomerStep, number>;
  subscriptions: Record<SubscriptionStep, number>;
  /** Subscriptions that were billed on both sides on that day, at most; where one entry stands for several days, the highest of them. */
  overlapping: number;
}

/** A drawing of more points says no more. */
const mostPoints = 120;

/**
 * The project's progress, one entry per day from its first capture to today; of a long one every so many days, today included. Nothing
 * before the first capture.
 */
export function progressOverTime(headlines: readonly Headline[], now: Instant): ProgressOnDay[] {
  const counted = headlines.filter(({ isInProject, stage, progress }) => isInProject && stage !== 'not moving' && progress);
  const reached = { customers: new Tally<CustomerStep>(), subscriptions: new Tally<SubscriptionStep>() };
  const overlapping = new Tally<'begins' | 'ends'>();
  for (const { progress } of counted) {
    if (!progress) continue;
    let next: Day | undefined;
    // A step that was taken later than one that follows it is passed over: nobody goes back on the drawing.
    for (const step of customerSteps.toReversed()) {
      const day = progress.customer[step];
      if (day === undefined || (next !== undefined && day >= next)) continue;
      reached.customers.add(step, day, 1);
      if (next !== undefined) reached.customers.leave(step, next, 1);
      next = day;
    }
    for (const step of subscriptionSteps) {
      for (const [day, count] of Object.entries(progress.subscriptions[step] ?? {})) reached.subscriptions.add(step, day, count);
    }
    for (const { from, until, count } of progress.overlaps ?? []) {
      overlapping.add('begins', from, count);
      if (until !== undefined) overlapping.add('ends', until, count);
    }
  }
  const first = reached.customers.firstDay();
  if (first === undefined) return [];
  return spansToShow(first, utcDay(now)).map((days) => {
    const day = days.at(-1) ?? first;
    return {
      day,
      customers: countsOf(customerSteps, (step) => reached.customers.until(step, day)),
      subscriptions: exclusive(countsOf(subscriptionSteps, (step) => reached.subscriptions.until(step, day))),
      overlapping: Math.max(...days.map((one) => overlapping.until('begins', one) - overlapping.until('ends', one))),
    };
  });
}

/** How much happened until the end of a day, by what it was. */
class Tally<Key extends string> {
  readonly #days = new Map<Key, Map<Day, number>>();
  readonly #sums = new Map<Key, { days: Day[]; sums: number[] }>();

  add(key: Key, day: Day, count: number): void {
    const days = this.#days.get(key) ?? new Map<Day, number>();
    this.#days.set(key, days);
    days.set(day, (days.get(day) ?? 0) + count);
  }

  leave(key: Key, day: Day, count: number): void {
    this.add(key, day, -count);
  }

  firstDay(): Day | undefined {
    return [...this.#days.values()].flatMap((days) => [...days.keys()]).toSorted()[0];
  }

  until(key: Key, day: Day): number {
    const { days, sums } = this.#summed(key);
    const after = days.findIndex((one) => one > day);
    return sums[(after === -1 ? days.length : after) - 1] ?? 0;
  }

  #summed(key: Key): { days: Day[]; sums: number[] } {
    const known = this.#sums.get(key);
    if (known) return known;
    const sorted = [...(this.#days.get(key) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
    let sum = 0;
    const made = { days: sorted.map(([day]) => day), sums: sorted.map(([, count]) => (sum += count)) };
    this.#sums.set(key, made);
    return made;
  }
}

/** Who took a later step took the earlier ones too: each counts once, under the last. */
function exclusive(until: Record<SubscriptionStep, number>): Record<SubscriptionStep, number> {
  let after = 0;
  const counts = { ...until };
  for (const step of subscriptionSteps.toReversed()) {
    counts[step] = Math.max(0, until[step] - after);
    after = Math.max(after, until[step]);
  }
  return counts;
}

function countsOf<Step extends string>(steps: readonly Step[], count: (step: Step) => number): Record<Step, number> {
  return Object.fromEntries(steps.map((step) => [step, count(step)])) as Record<Step, number>; // the steps are all keys
}

/** From the first to the last day, in spans of equal length that end with the last day. */
function spansToShow(first: Day, last: Day): Day[][] {
  const length = daysBetween(first, last) + 1;
  const days = Array.from({ length }, (_, back) => utcDay(addDays(midnight(last), -back)));
  const stride = Math.ceil(length / mostPoints);
  return Array.from({ length: Math.ceil(length / stride) }, (_, span) =>
    days.slice(span * stride, (span + 1) * stride).toReversed(),
  ).toReversed();
}
