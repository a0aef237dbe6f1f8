/**
 * The language (BCP 47) that dates and numbers of a page are written in. The segment of the address (`/en-us/…`) and the page's own
 * `lang` must agree on the language; where one also names a region, it wins. Undefined when they contradict each other.
 */
export function pageLanguage(lang: string, path: string): string | undefined {
  const declared = canonical(lang);
  const segment = canonical(/^\/([a-z]{2}-[a-z]{2,4})(?:\/|$)/i.exec(path)?.[1] ?? '');
  if (declared === undefined || segment === undefined) return declared ?? segment;
  if (primary(declared) !== primary(segment)) return undefined;
  if (!declared.includes('-')) return segment;
  // Two regions of one language write dates in two orders (en-US, en-GB): then only the language is known.
  return declared.toLowerCase() === segment.toLowerCase() ? declared : primary(declared);
}

const primary = (tag: string) => tag.split('-')[0] ?? tag;

function canonical(tag: string): string | undefined {
  if (tag.trim() === '') return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim())[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
