import { browser } from 'wxt/browser';
import { exportHistory } from '../../utils/database/history';
import { now } from '../shared/clock';
import { save } from '../shared/export-files';

/** Writes the whole history into a file; returns its name and the number of events. */
export async function backUp(): Promise<{ file: string; count: number }> {
  const { device, events } = await exportHistory();
  const { writeHistoryFile } = await import('../../utils/files/write-history-file');
  const text = writeHistoryFile(events, { writtenAt: now(), device, extensionVersion: browser.runtime.getManifest().version });
  return { file: save(text, 'json', 'application/json'), count: events.length };
}
