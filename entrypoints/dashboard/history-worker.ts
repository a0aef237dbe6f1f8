import type { Event } from '../../utils/consolidation/event';
import type { Instant } from '../../utils/consolidation/subscription';
import { customersInConflict } from '../../utils/database/decisions';
import { exportHistory, importHistory } from '../../utils/database/history';
import { type HistoryLook, lookAtHistory } from '../../utils/database/look-at-history';
import { restoreHistory } from '../../utils/database/restore-history';
import { readHistoryFile } from '../../utils/files/read-history-file';
import { readOwnCsv } from '../../utils/files/read-own-csv';
import { writeHistoryFile } from '../../utils/files/write-history-file';
import type { HistoryAnswer, HistoryAsk, HistoryRefusal } from './history-work';

/** This context's one clock. */
const now = (): Instant => new Date().toISOString();

let looked: { events: Event[]; look: HistoryLook } | undefined;

addEventListener('message', ({ data }: MessageEvent<HistoryAsk>) => {
  answer(data).then(
    (given) => postMessage(given),
    (error) => postMessage({ is: 'failed', message: String(error) } satisfies HistoryAnswer),
  );
});

async function answer(question: HistoryAsk): Promise<HistoryAnswer> {
  switch (question.ask) {
    case 'look':
      return await lookAt(question.file);
    case 'unite':
      return await unite();
    case 'restore':
      return await restore();
    case 'back-up':
      return await backUp(question.version);
  }
}

async function lookAt(file: File): Promise<HistoryAnswer> {
  looked = undefined;
  const text = await file.text();
  const read = readHistoryFile(text);
  if (!read.isReadable) return { is: 'refused', refusal: refusalOf(read, text) };
  const { header, events } = read;
  const look = await lookAtHistory(events, { now: now(), device: header.device, writtenAt: header.writtenAt });
  looked = { events, look };
  return { is: 'looked', header, look };
}

function refusalOf(read: Extract<ReturnType<typeof readHistoryFile>, { isReadable: false }>, text: string): HistoryRefusal {
  if (read.problem === 'not-json') {
    const { rows, problems } = readOwnCsv(text);
    const [first] = problems;
    if (!first) return { problem: 'exported-csv', rows: rows.length };
    if (first.id !== 'not-our-header') return { problem: 'exported-csv-broken', line: first.line, column: first.column ?? '' };
  }
  return { problem: read.problem, ...(read.event !== undefined && { event: read.event }) };
}

async function unite(): Promise<HistoryAnswer> {
  const { events, look } = nowLookedAt();
  const result = await importHistory(events, { now: now() });
  if (!result.isImported) return { is: 'refused', refusal: result };
  const customers = events.flatMap(({ about }) => (typeof about === 'object' && 'customer' in about ? [about.customer] : []));
  return { is: 'united', added: result.added, clockGaps: look.clockGaps, inConflict: await customersInConflict(customers) };
}

async function restore(): Promise<HistoryAnswer> {
  const result = await restoreHistory(nowLookedAt().events, { now: now() });
  return result.isRestored ? { is: 'restored', count: result.count } : { is: 'refused', refusal: result };
}

async function backUp(extensionVersion: string): Promise<HistoryAnswer> {
  const { device, events } = await exportHistory();
  const text = writeHistoryFile(events, { writtenAt: now(), device, extensionVersion });
  return { is: 'backed-up', file: new Blob([text], { type: 'application/json' }), count: events.length };
}

function nowLookedAt() {
  if (!looked) throw new NothingLookedAtError();
  return looked;
}

/** Nothing is stored that the admin did not look at before. */
class NothingLookedAtError extends Error {
  override name = 'NothingLookedAtError';
}
