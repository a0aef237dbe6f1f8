import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const milliseconds = z.int().check(z.positive());
const pace = z.object({
  /** Between two pages: about what a person takes to go on to the next one. */
  pause: milliseconds,
  /** How long a page may take until the card is on it, and then until it is read. */
  arrival: milliseconds,
  reading: milliseconds,
});
export type CaptureAllPace = z.infer<typeof pace>;

const usual: CaptureAllPace = { pause: 3000, arrival: 45_000, reading: 180_000 };
const key = 'capture-all-pace';

/** What a page takes besides the pause: loading and reading it. */
const secondsOfPage = 4;

export async function readPace(): Promise<CaptureAllPace> {
  const stored = pace.safeParse((await browser.storage.local.get(key))[key]);
  return stored.success ? stored.data : usual;
}

/** Never the same twice: a person does not click on the second. */
export function nextPause({ pause }: CaptureAllPace): number {
  return Math.round(pause * (0.75 + Math.random() / 2));
}

export function usualSecondsPerPage({ pause }: CaptureAllPace): number {
  return pause / 1000 + secondsOfPage;
}
