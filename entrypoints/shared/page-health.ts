import { browser } from 'wxt/browser';
import { type PageHealth, type PageReading, pageHealth, withReading } from '../../utils/consolidation/page-health';

const key = 'page-health';

/** How the readers got on with each page, on this machine; the page read last stands first. */
export async function readPageHealth(): Promise<PageHealth[]> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Kept beside the history, not in it: it tells of the portal, not of a customer. */
export async function notePageReading(reading: PageReading, at: string): Promise<void> {
  await navigator.locks.request(key, async () =>
    browser.storage.local.set({ [key]: withReading(await readPageHealth(), reading, at) }),
  );
}

export function watchPageHealth(onChange: (health: PageHealth[]) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) onChange(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function parse(stored: unknown): PageHealth[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((candidate) => {
    const parsed = pageHealth.safeParse(candidate);
    return parsed.success ? [parsed.data] : [];
  });
}
