import { hasEnded } from './billing';
import { hasQuantityChangedSince, statusChangeSince, typeChangeSince } from './changed-since';
import { compareText } from './compare-text';
import { type CustomerCase, isSettled } from './customer-case';
import type { Method } from './event';
import type { Guid } from './guid';
import { utcDay } from './instants';
import type { DecisionReview } from './judgement';
import type { KnownSubscription } from './known-subscription';
import { linksInForce } from './links';
import { namesText } from './names-text';
import type { StagedLine } from './stage';
import type { Instant, Status } from './subscription';
import { windowEnd } from './warning-dates';

/** Decisions whose ground has moved since: what they rest on was another thing when the admin decided. Oldest first. */
export function reviewDecisions(customer: CustomerCase, lines: readonly StagedLine[]): DecisionReview[] {
  const reviews = customer.facts.notMoving
    ? reviewNotMoving(customer)
    : [
        ...lines.flatMap((line) => reviewMethod(line, customer)),
        ...reviewLinks(customer, lines),
        ...reviewAcceptances(customer, lines),
        ...reviewUnlinks(customer, lines),
        ...reviewAlreadyOnTo(customer),
        ...reviewTransfers(customer, lines),
        ...reviewToldMicrosoft(customer, lines),
        ...reviewWave(customer, lines),
      ];
  return reviews.toSorted((a, b) => compareText(a.at, b.at));
}

type Found = Pick<DecisionReview, 'reason' | 'values'>;

function reviewMethod(line: StagedLine, { facts, project }: CustomerCase): DecisionReview[] {
  const { known, method } = line;
  const chosen = facts.methods[known.id];
  if (!chosen || isSettled(line) || (line.stage === 'done' && method.method !== 'leave')) return [];
  const make = (found: Found): DecisionReview => ({
    ...found,
    decision: 'method-chosen',
    event: chosen.event,
    at: chosen.at,
    subscriptions: [known.id],
    values: { name: known.name, ...found.values },
  });
  if (!method.isChosen) return [make({ reason: 'method-excluded', values: { method: chosen.method } })];
  const founds: Found[] = [];
  const type = typeChangeSince(known.facts, chosen.at);
  const isNews =
    type && type.now !== 'unknown' && !(type.before === 'unknown' && type.now === project.settings.defaultCommerceType);
  // What the advisor proposes for the new type needs no second look.
  if (isNews && chosen.method !== method.advice.method) founds.push({ reason: 'type-changed', values: { ...type } });
  if (hasQuantityChangedSince(known.facts, chosen.at))
    founds.push({ reason: 'quantity-changed', values: quantities(known, chosen.at) });
  const status = statusChangeSince(known.facts, chosen.at);
  if (status && !isExpected(status, chosen.method)) founds.push({ reason: 'status-changed', values: { ...status } });
  return founds.map(make);
}

function quantities({ facts }: KnownSubscription, at: Instant): DecisionReview['values'] {
  const before = facts.quantityHistory.findLast((entry) => entry.at <= at)?.quantity;
  return { before: before ?? '?', now: facts.quantityHistory.at(-1)?.quantity ?? '?' };
}

/** What the method leads to, and what tells nothing. */
function isExpected({ before, now }: { before: Status; now: Status }, method: Method): boolean {
  if (now === 'unknown' || before === 'unknown' || (before === 'pending' && now === 'active')) return true;
  switch (method) {
    case 'recreate-and-suspend':
      return now === 'suspended';
    case 'moved-by-microsoft':
      return now === 'suspended' || hasEnded(now);
    case 'transfer':
    case 'recreate-and-cancel':
    case 'recreate-at-term-end':
    case 'leave':
      return hasEnded(now);
    case 'decide':
      return false;
  }
}

function reviewLinks({ facts, to }: CustomerCase, lines: readonly StagedLine[]): DecisionReview[] {
  return linksInForce(facts).flatMap((link) => {
    const from = lines.filter(({ known }) => link.from.includes(known.id));
    const twins = to.filter(({ id }) => link.to.includes(id));
    if (from.length > 0 && from.every(isSettled)) return [];
    const unseen = [...link.from, ...link.to].filter(
      (id) => !from.some(({ known }) => known.id === id) && !twins.some((twin) => twin.id === id),
    );
    const gone = [
      ...from.flatMap(({ known, billing }) => (known.isGone && billing === 'running' ? [known] : [])),
      ...twins.filter(({ isGone }) => isGone),
    ];
    const ended = twins.filter(
      ({ facts: twin, isGone, status }) => !isGone && hasEnded(status) && statusChangeSince(twin, link.at),
    );
    const make = (reason: DecisionReview['reason'], subscriptions: Guid[], values: DecisionReview['values']): DecisionReview[] =>
      subscriptions.length === 0
        ? []
        : [{ reason, decision: link.decision, event: link.event, at: link.at, subscriptions: [...link.from, ...link.to], values }];
    return [
      ...make('part-not-seen', unseen, { count: unseen.length }),
      ...make('part-gone', idsOf(gone), { name: namesText(gone) }),
      ...make('part-ended', idsOf(ended), { name: namesText(ended) }),
    ];
  });
}

function idsOf(subscriptions: readonly KnownSubscription[]): Guid[] {
  return subscriptions.map(({ id }) => id);
}

/** An accepted difference that no longer holds: the quantities or terms are others now, or the pair was joined otherwise. */
function reviewAcceptances({ facts }: CustomerCase, lines: readonly StagedLine[]): DecisionReview[] {
  const latest = facts.acceptedDifferences.filter(
    (accepted, index, all) => !all.slice(index + 1).some((later) => later.from.some((id) => accepted.from.includes(id))),
  );
  return latest.flatMap((accepted) => {
    const own = lines.filter(({ known }) => accepted.from.includes(known.id));
    const open = own.filter((line) => !isSettled(line) && line.group && line.group.differences.length > 0);
    const [first] = open;
    if (!first?.group || first.isDifferenceAccepted) return [];
    const { group, siblings, twins } = first;
    const isSamePair = group.from.every((id) => accepted.from.includes(id)) && group.to.every((id) => accepted.to.includes(id));
    const hasOtherQuantity = [...siblings, ...twins].some((part) => hasQuantityChangedSince(part.facts, accepted.at));
    const reason = isSamePair ? (hasOtherQuantity ? 'quantities-changed' : 'terms-changed') : 'pair-changed';
    const values = {
      name: first.known.name,
      fromQuantity: group.fromQuantity ?? '?',
      toQuantity: group.toQuantity ?? '?',
      acceptedReason: accepted.reason,
    };
    const { event, at } = accepted;
    return [{ reason, decision: 'difference-accepted', event, at, subscriptions: [...group.from, ...group.to], values }];
  });
}

/** Taken apart for what they were: one of the two is another now, and nothing has been joined with either since. */
function reviewUnlinks({ facts, to, matching }: CustomerCase, lines: readonly StagedLine[]): DecisionReview[] {
  const joined = new Set(matching.groups.flatMap((group) => [...group.from, ...group.to]));
  const latest = facts.unlinks.filter(
    ({ from, to: twins }, index, all) => !all.slice(index + 1).some((later) => isSame(later.from, from) && isSame(later.to, twins)),
  );
  return latest.flatMap(({ from, to: twins, event, at }) => {
    const own = lines.filter(({ known }) => from.includes(known.id));
    const others = to.filter(({ id }) => twins.includes(id));
    if (own.every(isSettled) || others.every(({ status, isGone }) => isGone || hasEnded(status))) return [];
    if ([...from, ...twins].some((id) => joined.has(id))) return [];
    const changed = [...own.map(({ known }) => known), ...others].filter((part) => hasQuantityChangedSince(part.facts, at));
    if (changed.length === 0) return [];
    const values = { name: namesText(changed) };
    return [{ reason: 'unlinked-changed', decision: 'twins-unlinked', event, at, subscriptions: [...from, ...twins], values }];
  });
}

function isSame(a: readonly Guid[], b: readonly Guid[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** It was there before; but what grew since may have been bought for what leaves From. */
function reviewAlreadyOnTo({ facts, to }: CustomerCase): DecisionReview[] {
  return (facts.markedAlreadyOnTo ?? []).flatMap(({ subscription, event, at }) => {
    const known = to.find(({ id }) => id === subscription);
    if (!known || known.isGone || hasEnded(known.status) || !hasQuantityChangedSince(known.facts, at)) return [];
    const values = { name: known.name, ...quantities(known, at) };
    return [
      { reason: 'already-on-to-changed', decision: 'marked-already-on-to', event, at, subscriptions: [subscription], values },
    ];
  });
}

/** A transfer carries no change (Microsoft: no change of quantity or term), and a suspended one may be refused. */
function reviewTransfers({ facts }: CustomerCase, lines: readonly StagedLine[]): DecisionReview[] {
  return lines.flatMap(({ known, isInTransfer }) => {
    const latest = facts.transfers.findLast(({ subscriptions }) => subscriptions.includes(known.id));
    if (!latest || !isInTransfer) return [];
    const status = statusChangeSince(known.facts, latest.at);
    const hasStatusChanged = status !== undefined && status.now !== 'unknown' && !hasEnded(status.now);
    if (!hasStatusChanged && !hasQuantityChangedSince(known.facts, latest.at)) return [];
    const { event, at } = latest;
    const values = { name: known.name };
    return [{ reason: 'transfer-changed', decision: 'transfer-requested', event, at, subscriptions: [known.id], values }];
  });
}

/** Microsoft moves what it was told of: what was first seen after that is not among it. */
function reviewToldMicrosoft({ facts }: CustomerCase, lines: readonly StagedLine[]): DecisionReview[] {
  const latest = facts.toldMicrosoft.at(-1);
  if (!latest || facts.toldMicrosoft.some(({ subscriptions }) => subscriptions.length === 0)) return [];
  const told = new Set(facts.toldMicrosoft.flatMap(({ subscriptions }) => subscriptions));
  const untold = lines.flatMap(({ known, method, stage }) =>
    method.method === 'moved-by-microsoft' && stage !== 'done' && !told.has(known.id) && known.facts.firstSeenAt > latest.at
      ? [known]
      : [],
  );
  if (untold.length === 0) return [];
  const { event, at } = latest;
  const values = { name: namesText(untold) };
  return [{ reason: 'told-incomplete', decision: 'told-microsoft', event, at, subscriptions: idsOf(untold), values }];
}

/** A wave is chosen by the windows that were known then: what was bought since may close before that wave's turn. */
function reviewWave({ facts, clock }: CustomerCase, lines: readonly StagedLine[]): DecisionReview[] {
  const { wave } = facts;
  if (!wave) return [];
  return lines.flatMap(({ known, stage }) => {
    if (stage === 'done' || known.commerceType !== 'new-commerce' || known.facts.firstSeenAt <= wave.at) return [];
    const until = windowEnd(known);
    if (until === undefined || clock.hasPassed(until)) return [];
    const { event, at } = wave;
    const values = { name: known.name, wave: wave.name, until: utcDay(until) };
    return [{ reason: 'window-after-wave', decision: 'wave-set', event, at, subscriptions: [known.id], values }];
  });
}

/** It was said to stay where it is, and then something appeared, grew or runs again on From. */
function reviewNotMoving({ facts, lines }: CustomerCase): DecisionReview[] {
  const { notMoving } = facts;
  if (!notMoving) return [];
  const changed = lines.map(({ known }) => known).filter((known) => hasChangedOnFrom(known, notMoving.at));
  if (changed.length === 0) return [];
  const values = { name: namesText(changed), count: changed.length, acceptedReason: notMoving.reason };
  const { event, at } = notMoving;
  return [{ reason: 'changed-on-from', decision: 'marked-not-moving', event, at, subscriptions: idsOf(changed), values }];
}

function hasChangedOnFrom({ facts, status }: KnownSubscription, at: Instant): boolean {
  if (hasEnded(status)) return false;
  if (facts.firstSeenAt > at) return facts.isNewSinceFirstCapture;
  const change = statusChangeSince(facts, at);
  return hasQuantityChangedSince(facts, at) || (change !== undefined && change.now === 'active');
}
