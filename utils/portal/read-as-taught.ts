import type { PageId } from '../consolidation/judgement';
import { lookAtCustomers } from './read-customer-rows';
import { lookAtSections } from './subscription-sections';
import { survey } from './survey';

/** Whether the list on screen is understood only by what the admin taught. Reads layout. */
export function isReadAsTaught(root: Document, url: URL, page: PageId): boolean {
  if (page === 'customer-list') return lookAtCustomers(survey(root, url)).isTaught === true;
  return page === 'subscription-list' && lookAtSections(survey(root, url)).some(({ isTaught }) => isTaught);
}
