/*
 * Nothing is imported here: the small content script on every portal page consists of this and the pages' `matches`.
 */

export const guidSource = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The path without the language segment (`/en-us/…`) and without a slash at its end. */
function barePath(url: URL): string {
  return url.pathname.replace(/^\/[a-z]{2}-[a-z]{2,4}(?=\/)/i, '').replace(/\/+$/, '');
}

/** Portal pages live under `/pcv`, `/commerce`, `/dashboard/commerce2`, `/dashboard/v2`; further generations may come, so any short prefix will do. */
const prefix = '^(?:/[a-z0-9]+){1,2}';

/** Matches `/customers/{guid}/TAIL` in every path generation, with or without a language segment, the GUID in any case. */
export function customerPath(tail: string): (url: URL) => boolean {
  const pattern = new RegExp(`${prefix}/customers/${guidSource}${tail === '' ? '' : `/${tail}`}$`, 'i');
  return (url) => pattern.test(barePath(url));
}

/** Matches a path without a customer in every generation; `tail` is a regular expression source. */
export function portalPath(tail: string): (url: URL) => boolean {
  const pattern = new RegExp(`${prefix}/${tail}$`, 'i');
  return (url) => pattern.test(barePath(url));
}
