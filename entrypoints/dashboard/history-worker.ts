import type { EventSource } from '../../utils/consolidation/event-source';
import type { Instant } from '../../utils/consolidation/subscription';
import { customersInConflict } from '../../utils/database/decisions';
import { importHistory } from '../../utils/database/history';
import { type HistoryLook, lookAtHistory } from '../../utils/database/look-at-history';
import { restoreHistory } from '../../utils/database/restore-history';
import { type OpenedHistory, openHistoryFile } from '../../utils/files/open-history-file';
import { readOwnCsv } from '../../utils/files/read-own-csv';
import type { HistoryAnswer, HistoryAsk, HistoryProgress, HistoryRefusal } from './history-work';
import { writeBackUp } from './write-back-up';

/** This context's one clock. */
const now = (): Instant => new Date().toISOString();

let looked: { events: EventSource; look: HistoryLook } | undefined;

addEventListener('message', ({ data }: MessageEvent<HistoryAsk>) => {
  answer(data).then(
    (given) => postMessage(given),
    (error) => postMessage({ is: 'failed', message: String(error) } satisfies HistoryAnswer),
  );
});

async function answer(question: HistoryAsk): Promise<HistoryAnswer> {
  switch (question.ask) {
    case 'look':
      return await lookAt(question.file, question.passphrase);
    case 'unite':
      return await unite();
    case 'restore':
      return await restore();
    case 'back-up':
      return { is: 'backed-up', ...(await writeBackUp({ ...question, now, onProgress: tell })) };
  }
}

async function lookAt(file: File, passphrase: string | undefined): Promise<HistoryAnswer> {
  looked = undefined;
  const opened = await openHistoryFile(file, { ...(passphrase !== undefined && { passphrase }), onProgress: tell });
  if (opened.is === 'sealed') return opened;
  if (opened.is === 'refused') return { is: 'refused', refusal: await refusalOf(opened, file) };
  const { header, events } = opened;
  const look = await lookAtHistory(events.envelopes, { now: now(), device: header.device, writtenAt: header.writtenAt });
  looked = { events, look };
  return { is: 'looked', header, look };
}

async function refusalOf(read: Extract<OpenedHistory, { is: 'refused' }>, file: File): Promise<HistoryRefusal> {
  if (read.problem === 'not-json' && file.size < mostBytesOfTable) {
    const { rows, problems } = readOwnCsv(await file.text());
    const [first] = problems;
    if (!first) return { problem: 'exported-csv', rows: rows.length };
    if (first.id !== 'not-our-header') return { problem: 'exported-csv-broken', line: first.line, column: first.column ?? '' };
  }
  return { problem: read.problem, ...(read.event !== undefined && { event: read.event }) };
}

async function unite(): Promise<HistoryAnswer> {
  const { events, look } = nowLookedAt();
  const result = await importHistory(events, { now: now(), onProgress: tell });
  if (!result.isImported) return { is: 'refused', refusal: result };
  const customers = events.envelopes.flatMap(({ about }) =>
    typeof about === 'object' && 'customer' in about ? [about.customer] : [],
  );
  return { is: 'united', added: result.added, clockGaps: look.clockGaps, inConflict: await customersInConflict(customers) };
}

async function restore(): Promise<HistoryAnswer> {
  const result = await restoreHistory(nowLookedAt().events, { now: now(), onProgress: tell });
  return result.isRestored ? { is: 'restored', count: result.count } : { is: 'refused', refusal: result };
}

let told = -1;

/** How much is done, from 0 to 1. */
function tell(share: number): void {
  const percent = Math.min(100, Math.floor(share * 100));
  if (percent === told) return;
  told = percent;
  postMessage({ is: 'progress', percent } satisfies HistoryProgress);
}

/** Our own tables are shorter; a longer file is not read for a kinder word. */
const mostBytesOfTable = 64 * 1024 * 1024;

function nowLookedAt() {
  if (!looked) throw new NothingLookedAtError();
  return looked;
}

/** Nothing is stored that the admin did not look at before. */
class NothingLookedAtError extends Error {
  override name = 'NothingLookedAtError';
}
