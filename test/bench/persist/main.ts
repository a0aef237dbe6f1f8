import type { Measurement } from '../main.ts';
import { measureInPage } from '../run-in-page.ts';

export async function measure(): Promise<Measurement> {
  return await measureInPage(new URL('in-browser.ts', import.meta.url));
}
