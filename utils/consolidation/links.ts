import { compareText } from './compare-text';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';

interface Link {
  at: string;
  from: Guid[];
  to: Guid[];
}

interface LinkInForce extends Link {
  event: string;
  decision: 'twins-linked' | 'suggestions-confirmed';
}

/**
 * The links and confirmed suggestions that hold, latest first: an unlink ends the earlier ones that it touches, and a later link ends
 * an earlier one that shares a subscription with it, since each is used once.
 */
export function linksInForce(facts: CustomerFacts): LinkInForce[] {
  const links = [
    ...facts.links.map((link) => ({ ...link, decision: 'twins-linked' as const })),
    ...facts.confirmed.map((link) => ({ ...link, decision: 'suggestions-confirmed' as const })),
  ].toSorted((a, b) => compareText(b.at, a.at) || compareText(b.event, a.event));
  const used = new Set<Guid>();
  return links.filter((link) => {
    const isEnded = facts.unlinks.some((unlink) => unlink.at > link.at && touches(unlink, link));
    const ids = [...link.from, ...link.to];
    if (isEnded || ids.some((id) => used.has(id))) return false;
    for (const id of ids) used.add(id);
    return true;
  });
}

/** Pairs that the admin took apart and did not join again: no pass may join them. */
export function unlinkedPairs(facts: CustomerFacts): (from: Guid, to: Guid) => boolean {
  const joinedAgain = (unlink: Link, from: Guid, to: Guid) =>
    [...facts.links, ...facts.confirmed].some((link) => link.at > unlink.at && link.from.includes(from) && link.to.includes(to));
  return (from, to) =>
    facts.unlinks.some((unlink) => unlink.from.includes(from) && unlink.to.includes(to) && !joinedAgain(unlink, from, to));
}

function touches(a: Link, b: Link): boolean {
  return a.from.some((id) => b.from.includes(id)) && a.to.some((id) => b.to.includes(id));
}
