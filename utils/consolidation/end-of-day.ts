import type { Guid } from './guid';
import type { Headline } from './headline';
import { type NextStep, nextToDo } from './next-step';
import type { Summary } from './summary';

/** What keeps the day from being done, in the order in which it costs money. */
export const leftIds = ['billed-twice', 'unconfirmed', 'critical', 'step'] as const;
export type LeftId = (typeof leftIds)[number];

export interface LeftToday {
  id: LeftId;
  /** Subscriptions billed twice, submissions that no capture confirmed, critical warnings. */
  count: number;
  customers: { customer: Guid; name: string }[];
  /** Of `step`: the work of today that is none of the others. */
  step?: NextStep;
}

/**
 * The end-of-day check: nothing is left when no pair runs on both sides, no submission is unconfirmed, no critical warning stands and
 * nothing that was begun waits to be finished. It rests on what was captured: a page that nobody captured again is not in it.
 */
export function leftToday(
  headlines: readonly Headline[],
  summary: Pick<Summary, 'next' | 'billedTwice' | 'unconfirmed'>,
): LeftToday[] {
  const inProject = headlines.filter(({ isInProject }) => isInProject);
  const left = [
    leftOf('billed-twice', inProject, ({ billedTwice }) => billedTwice),
    leftOf('unconfirmed', inProject, ({ unconfirmed = 0 }) => unconfirmed),
    leftOf('critical', inProject, ({ warnings }) => warnings.critical),
  ].filter(({ count }) => count > 0);
  if (left.length > 0) return left;
  const { step, isDoneForToday } = nextToDo(summary);
  if (isDoneForToday || !step) return [];
  const customers = inProject.filter(({ customer }) => customer === step.customer).map(named);
  return [{ id: 'step', count: step.count, customers, step }];
}

function leftOf(id: LeftId, headlines: readonly Headline[], countOf: (headline: Headline) => number): LeftToday {
  const concerned = headlines.filter((headline) => countOf(headline) > 0);
  return { id, count: concerned.reduce((sum, headline) => sum + countOf(headline), 0), customers: concerned.map(named) };
}

const named = ({ customer, name }: Headline) => ({ customer, name });
