import { type Guid, parseGuid } from '../consolidation/guid';
import { guidSource } from './portal-path';

const anyGuid = new RegExp(guidSource, 'gi');
const lastGuid = new RegExp(`(${guidSource})/?$`, 'i');
const customerInPath = new RegExp(`/customers/(${guidSource})(?:/|$)`, 'i');
const subscriptionInPath = new RegExp(`/customers/${guidSource}/subscriptions/(${guidSource})(?:/|$)`, 'i');

/** The customer (Microsoft ID) that an address is about. */
export function customerOf(url: URL): Guid | undefined {
  return parseGuid(customerInPath.exec(url.pathname)?.[1] ?? '');
}

/** The subscription that an address is about. */
export function subscriptionOf(url: URL): Guid | undefined {
  return parseGuid(subscriptionInPath.exec(url.pathname)?.[1] ?? '');
}

/** The path with every GUID replaced by `{guid}`: it leads back to the generation of the portal that was seen. */
export function pathTemplate(url: URL): string {
  return url.pathname.replace(anyGuid, '{guid}');
}

/** The path of a template for one customer and, where the template has a second `{guid}`, one subscription. */
export function pathWith(template: string, ids: { customer?: Guid; subscription?: Guid }): string {
  const given = [ids.customer, ids.subscription].filter((id) => id !== undefined);
  return template.replaceAll('{guid}', () => given.shift() ?? '{guid}');
}

/** The customer and subscription that a link in the page leads to; empty when it leads out of this portal or is unreadable. */
export function idsInLink(href: string, base: URL): { customer?: Guid; subscription?: Guid; last?: Guid } {
  const url = URL.parse(href, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== base.host) return {};
  // A link within the page names what its fragment names: a row, or a route of a router that keeps its path there.
  const fragment = url.hash.replace(/^#!?/, '');
  const isWithinPage = fragment !== '' && url.pathname === base.pathname;
  const routed = isWithinPage ? (URL.parse(fragment, base.origin) ?? url) : url;
  const last = lastGuid.exec(isWithinPage ? fragment : url.pathname)?.[1];
  return { customer: customerOf(routed), subscription: subscriptionOf(routed), last: parseGuid(last ?? '') };
}
