import type { CustomerCase } from './customer-case';
import type { ExplainId, ExplanationLine } from './explanation';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import { isDay } from './instants';
import type { KnownSubscription } from './known-subscription';
import { sectionOf } from './sections';
import type { Instant } from './subscription';

interface Happened extends ExplanationLine {
  at: Instant;
}

/** The captures and decisions that a subscription's stage rests on, oldest first. */
export function explainHistory(
  known: KnownSubscription,
  customer: CustomerCase,
  { twins, verifiedAt }: { twins: readonly KnownSubscription[]; verifiedAt?: Instant | undefined },
): ExplanationLine[] {
  return [
    ...seen(known),
    ...twins.flatMap(seenOfTwin),
    ...verified(twins, verifiedAt),
    ...submitted(known, customer),
    ...decided(known, customer),
    ...lastCapture(known, customer),
  ].toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

function happened(
  id: ExplainId,
  { at, event }: { at: Instant; event?: string | undefined },
  values: ExplanationLine['values'] = {},
): Happened {
  return { part: 'happened', sentence: `explain.${id}`, values, at, ...(event === undefined ? {} : { event }) };
}

function seen({ facts }: KnownSubscription): Happened[] {
  const { statusHistory, quantityHistory, conditionsHistory = [], absentIn } = facts;
  const first = { at: facts.firstSeenAt, event: facts.firstSeenIn };
  const [absent] = absentIn;
  const types = conditionsHistory.filter(({ commerceType }, index) => commerceType !== conditionsHistory[index - 1]?.commerceType);
  return [
    happened('first-seen', first, { quantity: quantityHistory[0]?.quantity ?? '-', status: statusHistory[0]?.status ?? 'unknown' }),
    ...types.flatMap((entry) =>
      entry.commerceType === 'unknown' ? [] : [happened('type-seen', entry, { commerceType: entry.commerceType })],
    ),
    ...changesOf(facts, { status: 'status-changed', quantity: 'quantity-changed' }),
    ...(absent ? [happened('absent', absent, { count: absentIn.length })] : []),
    ...logged(facts),
  ];
}

/** What the imported activity log says of it. A day is told as the instant at which it begins in UTC. */
function logged({ activity = [] }: KnownSubscription['facts']): Happened[] {
  return activity.map(({ at, event, actionText, user }) => {
    const when = { at: isDay(at) ? `${at}T00:00:00.000Z` : at, event };
    return user === undefined
      ? happened('activity-logged', when, { action: actionText })
      : happened('activity-logged-by', when, { action: actionText, user });
  });
}

function seenOfTwin({ facts, name }: KnownSubscription): Happened[] {
  const first = { at: facts.firstSeenAt, event: facts.firstSeenIn };
  const values = { name, quantity: facts.quantityHistory[0]?.quantity ?? '-', status: facts.statusHistory[0]?.status ?? 'unknown' };
  return [
    happened('twin-seen', first, values),
    ...changesOf(facts, { status: 'twin-status-changed', quantity: 'twin-quantity-changed' }).map((line) => ({
      ...line,
      values: { name, ...line.values },
    })),
  ];
}

function changesOf(
  { statusHistory, quantityHistory }: KnownSubscription['facts'],
  ids: { status: ExplainId; quantity: ExplainId },
): Happened[] {
  return [
    ...statusHistory
      .slice(1)
      .map((entry, index) => happened(ids.status, entry, { before: statusHistory[index]?.status ?? 'unknown', now: entry.status })),
    ...quantityHistory
      .slice(1)
      .map((entry, index) =>
        happened(ids.quantity, entry, { before: quantityHistory[index]?.quantity ?? '-', now: entry.quantity ?? '-' }),
      ),
  ];
}

/** The capture that proved it is the one that showed the last piece. */
function verified(twins: readonly KnownSubscription[], verifiedAt: Instant | undefined): Happened[] {
  if (verifiedAt === undefined) return [];
  const entries = twins.flatMap(({ facts }) => [...facts.statusHistory, ...facts.quantityHistory]);
  return [happened('twin-verified', { at: verifiedAt, event: entries.find(({ at }) => at === verifiedAt)?.event })];
}

function submitted(known: KnownSubscription, { facts, matching }: CustomerCase): Happened[] {
  const bought = matching.purchases.filter(({ from, to }) => from.includes(known.id) || to === known.id);
  return [
    ...bought.map(({ at, name, quantity }) =>
      happened('bought', { at, event: facts.purchases.find((purchase) => purchase.at === at)?.event }, { name, quantity }),
    ),
    ...facts.statusSubmissions
      .filter(({ subscription, account }) => subscription === known.id && account === known.account)
      .map((submission) => happened('stop-submitted', submission, { status: submission.to })),
  ];
}

function decided(known: KnownSubscription, customer: CustomerCase): Happened[] {
  const { facts } = customer;
  const chosen = known.side === 'from' ? facts.methods[known.id] : undefined;
  const involves = ({ from, to }: { from: Guid[]; to: Guid[] }) => (known.side === 'from' ? from : to).includes(known.id);
  const names = (pair: { from: Guid[]; to: Guid[] }) => ({ names: namesOf(known.side === 'from' ? pair.to : pair.from, customer) });
  return [
    ...(chosen
      ? [
          happened(chosen.reason ? 'method-chosen-because' : 'method-chosen', chosen, {
            method: chosen.method,
            ...(chosen.reason ? { reason: chosen.reason } : {}),
          }),
        ]
      : []),
    ...facts.links.filter(involves).map((pair) => happened('linked', pair, names(pair))),
    ...facts.unlinks.filter(involves).map((pair) => happened('unlinked', pair, names(pair))),
    ...facts.confirmed.filter(involves).map((pair) => happened('confirmed', pair, names(pair))),
    ...facts.acceptedDifferences.filter(involves).map((pair) => happened('difference-accepted', pair, { reason: pair.reason })),
    ...(facts.markedAlreadyOnTo ?? [])
      .filter(({ subscription }) => known.side === 'to' && subscription === known.id)
      .map((mark) => happened('marked-already-on-to', mark)),
    ...(facts.notMoving && known.side === 'from'
      ? [happened('marked-not-moving', facts.notMoving, { reason: facts.notMoving.reason })]
      : []),
    ...(known.side === 'from' ? handedOver(known, facts) : []),
    ...(facts.wave && known.side === 'from' ? [happened('wave-set', facts.wave, { wave: facts.wave.name })] : []),
    ...(facts.owner && known.side === 'from' ? [happened('owner-set', facts.owner, { owner: facts.owner.name })] : []),
  ];
}

function handedOver(
  { id, commerceType }: KnownSubscription,
  { transfers, toldMicrosoft, microsoftAnswers }: CustomerFacts,
): Happened[] {
  const told = toldMicrosoft.filter(
    ({ subscriptions }) => subscriptions.includes(id) || (subscriptions.length === 0 && commerceType === 'azure'),
  );
  return [
    ...transfers.filter(({ subscriptions }) => subscriptions.includes(id)).map((one) => happened('transfer-requested', one)),
    ...told.map((one) => happened('told-microsoft', one)),
    ...(commerceType === 'azure'
      ? microsoftAnswers.map((one) => happened('microsoft-answered', one, { answer: one.answer, number: one.requestNumber ?? '-' }))
      : []),
  ];
}

function namesOf(ids: readonly Guid[], { lines, to }: CustomerCase): string {
  const all = [...lines.map(({ known }) => known), ...to];
  return ids.map((id) => all.find((known) => known.id === id)?.name ?? id).join(', ');
}

/** The latest list of its section: what it proves, and since when it is so. */
function lastCapture(known: KnownSubscription, { sideOf }: CustomerCase): Happened[] {
  const section = sectionOf(known, sideOf(known.account));
  if (!section) return [];
  if (section.completeness.isComplete) return [happened('last-captured', section)];
  return [happened('last-captured-incomplete', section, { reason: section.completeness.reason })];
}
