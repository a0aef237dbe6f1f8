import type { Side } from './account';
import { recreationBeganAt } from './added-back';
import { compareText } from './compare-text';
import { isSuspendedBeforeRecreated } from './customer-case';
import type { Guid } from './guid';
import { earliestOf } from './instants';
import type { GateReason, Judgement, StartReason, Warning } from './judgement';
import { isAccepted } from './stage';
import type { Instant } from './subscription';
import { pageOnTo, type WarnedCase, type WarnedLine } from './warning-rule';

/** Work that can't wait for tomorrow: licenses that are missing, days that are paid twice, submissions that nobody has seen arrive. */
export const stepsOfToday = [
  'recreate-suspended',
  'suspend',
  'confirm-suspension',
  'confirm-purchase',
  'capture-on-to',
  'capture-on-from',
  'see-type-now',
  'settle-pair',
  'end-on-from',
  'go-on-recreating',
  'heed-warning',
] as const;

/** Work that brings the next customer on its way, what is nearest to its end first. */
export const stepsAfterThat = [
  'recreate',
  'acknowledge',
  'check-agreement',
  'capture-subscriptions',
  'see-type',
  'decide',
  'invite',
  'look-for-acceptance',
] as const;

export const stepIds = [...stepsOfToday, ...stepsAfterThat] as const;
export type StepId = (typeof stepIds)[number];

/** What the admin does next. Its sentence is `nextStep.<id>` in the locale files. */
export interface NextStep {
  id: StepId;
  customer: Guid;
  /** Where in the portal; absent = the customer in the dashboard. */
  page?: Warning['page'];
  isToday: boolean;
  /** When it is too late for it, where there is such a moment. */
  deadline?: Instant;
  /** Subscriptions that wait for this step. */
  count: number;
}

/** The first step in each account; a step in the dashboard belongs to both. */
export type NextSteps = Partial<Record<Side, NextStep>>;

const isOfToday = (id: StepId) => (stepsOfToday as readonly StepId[]).includes(id);

type Found = Omit<NextStep, 'customer' | 'isToday' | 'count'> & { side: Side | 'both' };

interface Asked {
  customer: WarnedCase;
  judged: Pick<Judgement, 'toRecreate' | 'start' | 'warnings'>;
}

export function nextSteps({ customer, judged }: Asked): NextSteps {
  const found = [...customer.lines.flatMap((line) => stepOfLine(line, customer) ?? []), ...stepsOfCustomer({ customer, judged })];
  // A critical warning goes before what can wait, so that a day on which one stands is not done.
  const steps = found.some(({ id }) => isOfToday(id)) ? found : [...found, ...criticalWarning({ customer, judged })];
  const ofSide = (side: Side) => steps.filter((step) => step.side === side || step.side === 'both').map(asStep(steps, customer));
  const [from, to] = [ofSide('from').toSorted(byPressure)[0], ofSide('to').toSorted(byPressure)[0]];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** What is of today by its moment; the rest by the kind of work, then by its moment. */
export function byPressure(a: NextStep, b: NextStep): number {
  const byDay = compareText(a.deadline ?? '9999', b.deadline ?? '9999');
  const byKind = stepIds.indexOf(a.id) - stepIds.indexOf(b.id);
  return (
    Number(b.isToday) - Number(a.isToday) ||
    (a.isToday ? byDay || byKind : byKind || byDay) ||
    b.count - a.count ||
    compareText(a.customer, b.customer)
  );
}

function asStep(all: readonly Found[], { facts }: WarnedCase): (found: Found) => NextStep {
  return ({ side: _side, page, ...found }) => ({
    ...found,
    customer: facts.id,
    isToday: isOfToday(found.id),
    count: all.filter(({ id }) => id === found.id).length,
    ...(page ? { page: { ...page, customer: facts.id } } : {}),
  });
}

function stepOfLine(line: WarnedLine, customer: WarnedCase): Found | undefined {
  const { known, stop, purchase, method, gate, deadline } = line;
  const due = deadline ? { deadline: deadline.first } : {};
  const onFrom: Pick<Found, 'side' | 'page'> = {
    side: 'from',
    page: { id: 'subscription-detail', account: known.account, subscription: known.id },
  };
  const fromList: Pick<Found, 'side' | 'page'> = { side: 'from', page: { id: 'subscription-list', account: known.account } };
  const toList: Pick<Found, 'side' | 'page'> = { side: 'to', page: pageOnTo(customer, 'subscription-list') };
  if (line.stage === 'done' || method.method === 'leave') return undefined;
  if (isSuspendedBeforeRecreated(line))
    return { id: 'recreate-suspended', side: 'to', page: pageOnTo(customer, 'add-subscription') };
  // Once a list taken after the portal's 4 hours still shows it active, its own page tells more than one more list.
  if (stop) return { id: 'confirm-suspension', ...(stop.state === 'refuted' ? onFrom : fromList), ...due };
  if (gate.isSafe) return { id: 'suspend', ...onFrom, ...due };
  if (purchase && purchase.state !== 'refuted') return { id: 'confirm-purchase', ...toList, ...due };
  if (!line.isBilledTwice) return undefined;
  if (method.method === 'recreate-and-cancel') return { id: 'end-on-from', ...onFrom, ...due };
  const id = method.method === 'recreate-and-suspend' || method.method === 'decide' ? stepToOpen(gate.missing) : undefined;
  if (id === undefined) return undefined;
  const place = { 'see-type-now': onFrom, 'settle-pair': bothInDashboard, 'capture-on-to': toList, 'capture-on-from': fromList }[
    id
  ];
  return { id, ...place, ...due };
}

const bothInDashboard: Pick<Found, 'side' | 'page'> = { side: 'both' };

type Opens = 'see-type-now' | 'settle-pair' | 'capture-on-to' | 'capture-on-from';

const opensGate: Partial<Record<GateReason, Opens>> = {
  'type-not-seen': 'see-type-now',
  'twin-is-suggestion': 'settle-pair',
  'twin-not-active': 'settle-pair',
  'quantity-differs': 'settle-pair',
  'twin-differs': 'settle-pair',
  'to-capture-missing': 'capture-on-to',
  'to-capture-old': 'capture-on-to',
  'to-capture-incomplete': 'capture-on-to',
  'from-capture-incomplete': 'capture-on-from',
  'not-active-on-from': 'capture-on-from',
};

/** What opens the gate, in the order in which the gate names it; undefined where nobody can open it by hand. */
function stepToOpen(missing: readonly GateReason[]): Opens | undefined {
  return missing.map((reason) => opensGate[reason]).find((id) => id !== undefined);
}

/** The way of the whole customer: one of these at a time, the first that holds. */
function stepsOfCustomer({ customer, judged }: Asked): Found[] {
  const { start, toRecreate } = judged;
  const { facts, fromSides, toSides } = customer;
  const lacks = (...reasons: StartReason[]) => reasons.some((reason) => start.missing.includes(reason));
  if (lacks('not-in-project', 'clouds-differ') || facts.notMoving) return [];
  const hasOpened = toRecreate.some(({ isFillable }) => isFillable);
  const hasBegun = recreationBeganAt(customer) !== undefined;
  const toAdd: Pick<Found, 'side' | 'page'> = { side: 'to', page: pageOnTo(customer, 'add-subscription') };
  if (hasOpened && hasBegun) return [{ id: 'go-on-recreating', ...toAdd }];
  const isReady = isAccepted(toSides);
  // Old lists on From matter on the day on which the recreation begins, and not before or after.
  const mayBegin = isReady && hasOpened;
  const unread = fromSides.find(({ sections, roster }) => sections.length === 0 && roster?.isListed !== false) ?? fromSides[0];
  if (unread && lacks('from-capture-missing', 'from-capture-incomplete', ...(mayBegin ? (['from-capture-old'] as const) : [])))
    return [{ id: 'capture-subscriptions', side: 'from', page: { id: 'subscription-list', account: unread.account } }];
  if (lacks('nothing-open')) return [];
  return [...lookOrDecide(customer, lacks), ...(hasBegun ? [] : ofRelationship({ customer, judged }, isReady))];
}

function lookOrDecide(customer: WarnedCase, lacks: (...reasons: StartReason[]) => boolean): Found[] {
  const unseen = customer.lines
    .filter(({ known, stage }) => stage !== 'done' && (known.commerceType === 'unknown' || known.isTypeAssumed))
    .map(({ known }) => ({ known, ends: known.renewsOn ?? known.endsOn }));
  const looks = unseen.map(
    ({ known, ends }): Found => ({
      id: 'see-type',
      side: 'from',
      page: { id: 'subscription-detail', account: known.account, subscription: known.id },
      ...(ends === undefined ? {} : { deadline: earliestOf(ends) }),
    }),
  );
  if (looks.length > 0) return looks;
  return lacks('method-undecided', 'decision-to-review') ? [{ id: 'decide', side: 'both' }] : [];
}

function ofRelationship({ customer, judged: { start, toRecreate } }: Asked, isReady: boolean): Found[] {
  const { facts } = customer;
  if (!isReady) {
    return facts.invitedAt === undefined
      ? [{ id: 'invite', side: 'to', page: pageOnTo(customer, 'relationship-request') }]
      : [{ id: 'look-for-acceptance', side: 'to', page: pageOnTo(customer, 'customer-list') }];
  }
  if (start.missing.includes('agreement-not-seen'))
    return [{ id: 'check-agreement', side: 'to', page: pageOnTo(customer, 'customer-account') }];
  if (!toRecreate.some(({ isFillable }) => isFillable)) return [];
  if (start.isGreen) return [{ id: 'recreate', side: 'to', page: pageOnTo(customer, 'add-subscription') }];
  const onlyAcknowledge = start.missing.every((reason) => reason === 'irreversible-not-acknowledged');
  return onlyAcknowledge ? [{ id: 'acknowledge', side: 'both' }] : [];
}

/** What no step above mends. */
function criticalWarning({ customer, judged }: Asked): Found[] {
  const warning = judged.warnings.find(({ severity }) => severity === 'critical');
  if (!warning) return [];
  const isOnTo = customer.project.accounts.some(({ id, side }) => id === warning.page.account && side === 'to');
  return [
    {
      id: 'heed-warning',
      side: isOnTo ? 'to' : 'from',
      page: warning.page,
      ...(warning.deadline === undefined ? {} : { deadline: warning.deadline }),
    },
  ];
}

export interface NextToDo {
  step?: NextStep;
  /** The account in which it is done. */
  side?: Side;
  /** Nothing of today is open in either account, nothing is billed twice, and every submission was confirmed. */
  isDoneForToday: boolean;
}

/** The first step for somebody who is signed in to `side`; what is of today in the other account goes before what can wait in this one. */
export function nextToDo(
  { next = {}, billedTwice, unconfirmed = 0 }: { next?: NextSteps; billedTwice: number; unconfirmed?: number },
  side?: Side,
): NextToDo {
  const steps = (['from', 'to'] as const).flatMap((where) => {
    const step = next[where];
    return step ? [{ step, side: where }] : [];
  });
  const isDoneForToday = billedTwice === 0 && unconfirmed === 0 && !steps.some(({ step }) => step.isToday);
  const [first] = steps.toSorted(
    (a, b) =>
      Number(b.step.isToday) - Number(a.step.isToday) ||
      Number(b.side === side) - Number(a.side === side) ||
      byPressure(a.step, b.step),
  );
  return { ...first, isDoneForToday };
}
