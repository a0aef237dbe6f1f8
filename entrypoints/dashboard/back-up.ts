import { browser } from 'wxt/browser';
import { save } from '../shared/export-files';
import { startHistoryWorker } from './history-work';

/** Writes the whole history into a file; returns its name and the number of events. */
export async function backUp(): Promise<{ file: string; count: number }> {
  const worker = startHistoryWorker();
  try {
    const answer = await worker.ask({ ask: 'back-up', version: browser.runtime.getManifest().version });
    if (answer.is !== 'backed-up') throw new Error(`Expected a back-up, not ${answer.is}`);
    return { file: save(answer.file, 'json'), count: answer.count };
  } finally {
    worker.end();
  }
}
