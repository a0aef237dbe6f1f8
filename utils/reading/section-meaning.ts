import type { Section } from '../consolidation/subscription';
import { tidyText } from './normalise-text';
import { meaningsOf, type Term } from './vocabulary';

const sectionTerms: Partial<Record<Term, Section>> = {
  'license-based': 'license-based',
  'usage-based': 'usage-based',
  azure: 'azure',
  marketplace: 'marketplace',
  'online-services': 'online-services',
  software: 'software',
};

/** The section of a subscription list that a heading or tab names; a count behind it (`Azure (3)`) does not matter. */
export function sectionMeaning(text: string): Section | undefined {
  const bare = tidyText(text).replace(/\s*[([]\p{Nd}+[)\]]$/u, '');
  const found = new Set([...meaningsOf(bare)].map((term) => sectionTerms[term]).filter((section) => section !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}
