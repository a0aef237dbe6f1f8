import { useSyncExternalStore } from 'react';
import { type HelpTopicId, helpTopics } from '../../components/guide/help-topics';

export const guideParts = ['welcome', 'help', 'privacy'] as const;
export type GuidePart = (typeof guideParts)[number];

/** Where in the guide: `#welcome`, `#privacy`, `#help`, or one answer: `#help=still-billed`. Anything else is the help. */
export function guidePlaceOf(hash: string): { part: GuidePart; topic?: HelpTopicId } {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const part = guideParts.find((one) => fragment.has(one)) ?? 'help';
  const topic = helpTopics.find(({ id }) => id === fragment.get('help'))?.id;
  return { part, ...(topic && { topic }) };
}

export const helpHref = (topic: HelpTopicId) => `#help=${topic}`;
export const partHref = (part: GuidePart) => `#${part}`;

export function useGuidePlace() {
  return guidePlaceOf(useSyncExternalStore(watchHash, readHash));
}

const readHash = () => location.hash;
function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
