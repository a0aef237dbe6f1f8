import type { SubscriptionListCapture } from '../../utils/consolidation/capture';
import type { Progress, Reading } from '../../utils/portal/define-page';
import type { ReaderPage } from './reader-page.ts';

export const quickPace = { look: 60, patience: 3_000 };

export interface Seen {
  reading: Reading<SubscriptionListCapture>;
  progress: Progress[];
}

/** Reads the subscription list on screen, faster than the product does. */
export async function readSubscriptions(reader: ReaderPage): Promise<Seen> {
  return await reader.run(async (readers, pace) => {
    const progress: { rows: number; total?: number }[] = [];
    const reading = await readers.subscriptionList.read(document, { pace, onProgress: (step) => progress.push(step) });
    return { reading, progress };
  }, quickPace);
}

/** The capture of the page on screen; throws with the reason when there is none. */
export async function captureSubscriptions(reader: ReaderPage): Promise<SubscriptionListCapture> {
  const { reading } = await readSubscriptions(reader);
  if (!reading.ok) throw new Error(`Expected a capture, got ${reading.reason}: ${reading.detail ?? ''}`);
  return reading.capture;
}
