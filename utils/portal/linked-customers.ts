import type { Guid } from '../consolidation/guid';
import { customerOf, idsInLink } from './customer-path';
import type { Survey } from './survey';
import { attributeOf } from './unclobbered';
import { roleOf } from './walk';

/**
 * Whether the page around its lists was drawn for another customer than the one in the address: its menu and breadcrumb lead to customers, and
 * none of them is this one. A page may be late when the admin goes from one customer to the next.
 */
export function isOfOtherCustomer(page: Survey): boolean {
  const customer = customerOf(page.url);
  const linked = page.controls
    .filter(({ element, isInBanner }) => !isInBanner && roleOf(element) === 'link')
    .map(({ element }): Guid | undefined => idsInLink(attributeOf(element, 'href') ?? '', page.url).customer)
    .filter((id) => id !== undefined);
  return linked.length > 0 && !linked.some((id) => id === customer);
}
