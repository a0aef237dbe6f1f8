import type { ImportState } from '../../components/dashboard/import-dialog';
import type { createTexts } from '../../components/texts/texts';
import type { Event } from '../../utils/consolidation/event';
import { importHistory } from '../../utils/database/history';
import { countUnknown } from '../../utils/database/latest-events';
import type { HistoryFile } from '../../utils/files/read-history-file';
import { now } from '../shared/clock';
import { dataChanged } from './data-changed';

type Texts = ReturnType<typeof createTexts>;

/** Looks at a chosen file: what it would add, or why it can't be imported. Nothing is stored. */
export async function previewHistory(file: File, texts: Texts): Promise<{ state: ImportState; events: Event[] }> {
  const text = await file.text();
  const { readHistoryFile } = await import('../../utils/files/read-history-file');
  const read = readHistoryFile(text);
  if (!read.isReadable) return { state: { step: 'refused', sentence: await sentenceFor(read, text, texts) }, events: [] };
  const { device, writtenAt, extensionVersion: version, count: total } = read.header;
  const fresh = await countUnknown(read.events);
  return { state: { step: 'preview', device, writtenAt, version, fresh, total }, events: read.events };
}

/** Unites the history with this one: all of it or nothing. */
export async function uniteHistory(events: Event[], { t }: Texts): Promise<ImportState> {
  const result = await importHistory(events, { now: now() });
  if (result.isImported) {
    dataChanged();
    return { step: 'done', added: result.added };
  }
  const { problem } = result;
  const isStorage = problem === 'storage-full' || problem === 'storage-failed' || problem === 'outdated-page';
  const sentence = isStorage ? t(`common:storageFailure.${problem}`) : t(`dashboard:historyProblem.${problem}`);
  return { step: 'refused', sentence };
}

/** An exported table is the file that is most easily taken for a back-up: say what it is. */
async function sentenceFor(read: Extract<HistoryFile, { isReadable: false }>, text: string, { t }: Texts): Promise<string> {
  if (read.problem === 'not-json') {
    const { readOwnCsv } = await import('../../utils/files/read-own-csv');
    const { rows, problems } = readOwnCsv(text);
    const [first] = problems;
    if (!first) return t('dashboard:historyProblem.exported-csv', { count: rows.length });
    if (first.id !== 'not-our-header')
      return t('dashboard:historyProblem.exported-csv-broken', { line: first.line, column: first.column ?? '' });
  }
  if (read.problem === 'unreadable-event') return t('dashboard:historyProblem.unreadable-event', { event: read.event ?? 1 });
  return t(`dashboard:historyProblem.${read.problem}`);
}
