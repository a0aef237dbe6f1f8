import type { Measurement } from '../main.ts';
import { measureInPage } from '../run-in-page.ts';

/** The product's own writing into a real IndexedDB: one in memory has other costs. */
export async function measure(): Promise<Measurement> {
  return await measureInPage(new URL('in-browser.ts', import.meta.url));
}
