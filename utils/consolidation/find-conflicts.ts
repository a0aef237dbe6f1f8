import { mattersOf, relationOf } from './decision-relation';
import type { Event } from './event';
import { eventsInForce } from './events-in-force';
import type { DecisionConflict } from './facts';
import { namedSubscriptions } from './named-subscriptions';

/**
 * Decisions of several devices that can't hold together and were made without knowing of each other. Both are kept; which one acts is
 * told. Who has seen a decision and decides again makes no conflict. `events` are those about one customer, or about the project, undoings
 * included; their order does not matter.
 */
export function findConflicts(events: readonly Event[]): DecisionConflict[] {
  const decisions = events.filter((event) => mattersOf(event).length > 0);
  if (new Set(decisions.map(({ device }) => device)).size < 2) return [];
  const inForce = new Set(eventsInForce(events).map(({ id }) => id));
  const ordered = eventsInForce(decisions).filter(({ id }) => inForce.has(id));
  const byMatter = Map.groupBy(ordered.flatMap(withMatter), ({ matter }) => matter);
  const found = [...byMatter.values()].flatMap((group) => conflictsAmong(group.map(({ event }) => event)));
  return [...new Map(found.map((conflict) => [[conflict.acts, ...conflict.others].join(), conflict])).values()];
}

function withMatter(event: Event): { matter: string; event: Event }[] {
  return [...new Set(mattersOf(event))].map((matter) => ({ matter, event }));
}

/** Whether the later one was made knowing the earlier: by the same device, or by one that had its history by then. */
function knew(later: Event, earlier: Event): boolean {
  if (later.device === earlier.device) return later.sequence > earlier.sequence;
  return (later.knows?.[earlier.device] ?? 0) >= earlier.sequence;
}

function conflictsAmong(standing: readonly Event[]): DecisionConflict[] {
  const heads = standing.filter(
    (event) => !standing.some((later) => knew(later, event) && relationOf(event, later) !== 'independent'),
  );
  const contrary = (event: Event) => heads.filter((other) => other !== event && relationOf(other, event) === 'contrary');
  const told = new Set<Event>();
  return inActingOrder(heads).flatMap((acting) => {
    told.add(acting);
    const others = contrary(acting).filter((other) => !told.has(other));
    if (others.length === 0) return [];
    const subscriptions = [...new Set([acting, ...others].flatMap(namedSubscriptions))];
    return [{ acts: acting.id, others: others.map(({ id }) => id), subscriptions }];
  });
}

/** The later one acts; a customer that does not move keeps back everything that was decided about moving it. */
function inActingOrder(events: readonly Event[]): Event[] {
  const latestFirst = events.toReversed();
  return [
    ...latestFirst.filter(({ type }) => type === 'marked-not-moving'),
    ...latestFirst.filter(({ type }) => type !== 'marked-not-moving'),
  ];
}
