import { browser } from 'wxt/browser';
import { now } from '../shared/clock';
import { save } from '../shared/export-files';
import { noteBackUp } from '../shared/keep-store';
import { startHistoryWorker } from './history-work';

/** Writes the whole history into a file, sealed where there is a passphrase; returns its name and the number of events. */
export async function backUp({
  passphrase,
  onProgress,
}: {
  passphrase?: string;
  onProgress: (percent: number) => void;
}): Promise<{ file: string; count: number }> {
  const worker = startHistoryWorker();
  try {
    const { version } = browser.runtime.getManifest();
    const ask = { ask: 'back-up', version, ...(passphrase !== undefined && { passphrase }) } as const;
    const answer = await worker.ask(ask, onProgress);
    if (answer.is !== 'backed-up') throw new Error(`Expected a back-up, not ${answer.is}`);
    const file = save(answer.file, passphrase === undefined ? 'json' : 'backup');
    await noteBackUp({ at: now(), file, ...answer.chain });
    return { file, count: answer.count };
  } finally {
    worker.end();
  }
}
