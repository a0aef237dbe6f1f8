import type { DocumentId } from '../../utils/consolidation/documents';

/** The answers of the help, in groups; what a tired admin asks first stands first. `documents` are what its facts rest on. */
export const helpTopics = [
  { id: 'deadline', group: 'urgent', documents: ['consolidation'] },
  { id: 'suspended-early', group: 'urgent', documents: ['lifecycle'] },
  { id: 'bought-twice', group: 'urgent', documents: ['cancellation'] },
  { id: 'not-listed', group: 'urgent', documents: [] },
  { id: 'done-today', group: 'urgent', documents: ['consolidation'] },
  { id: 'two-accounts', group: 'start', documents: [] },
  { id: 'role', group: 'start', documents: ['consolidation'] },
  { id: 'order', group: 'start', documents: ['consolidation'] },
  { id: 'never', group: 'start', documents: [] },
  { id: 'go-back', group: 'start', documents: ['consolidation'] },
  { id: 'still-billed', group: 'words', documents: ['lifecycle'] },
  { id: 'safe', group: 'words', documents: ['lifecycle'] },
  { id: 'types', group: 'words', documents: ['lifecycle'] },
  { id: 'azure', group: 'words', documents: ['consolidation', 'azurePlanTransfer'] },
  { id: 'cannot-read', group: 'trouble', documents: [] },
  { id: 'wrong-account', group: 'trouble', documents: [] },
  { id: 'lost-data', group: 'trouble', documents: [] },
  { id: 'presenting', group: 'trouble', documents: [] },
] as const satisfies { id: string; group: string; documents: readonly DocumentId[] }[];
export const helpGroups = ['urgent', 'start', 'words', 'trouble'] as const;
export type HelpTopicId = (typeof helpTopics)[number]['id'];

/** The answers that hold all words of the search; a word of the title or the text may begin anywhere. */
export function findTopics(search: string, textOf: (topic: HelpTopicId) => string): HelpTopicId[] {
  const words = normalise(search).split(/\s+/).filter(Boolean);
  return helpTopics.map(({ id }) => id).filter((id) => words.every((word) => normalise(textOf(id)).includes(word)));
}

/** Accents and case don't matter to somebody who searches. */
function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
