import type { Instant } from '../../utils/consolidation/subscription';
import { previewDecision, recordDecisions, takeBackDecision } from '../../utils/database/bulk-decisions';
import { deviceEnds, eventsLackedBy } from '../../utils/database/device-ends';
import { thisDevice } from '../../utils/database/latest-events';
import { readPossession, writePossession } from '../../utils/files/possession-file';
import { writeHistoryFile } from '../../utils/files/write-history-file';
import { exchangeWith } from './exchange-folder';
import { folderFailureOf, folderOf } from './folder-files';
import type { FromTeamWorker, TeamAnswer, TeamAsk, ToTeamWorker } from './team-work';

/** This context's one clock. */
const now = (): Instant => new Date().toISOString();

let isStopped = false;

const tell = (message: FromTeamWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToTeamWorker>) => {
  if (data.ask === 'stop') {
    isStopped = true;
    return;
  }
  answer(data).then(tell, (error) => tell({ is: 'failed', message: String(error) }));
});

async function answer(question: TeamAsk): Promise<TeamAnswer> {
  switch (question.ask) {
    case 'preview': {
      const { part } = question;
      return { is: 'previewed', preview: await previewDecision(part, watched(part.customers.length)) };
    }
    case 'record': {
      const { parts, by } = question;
      const total = parts.reduce((sum, { customers }) => sum + customers.length, 0);
      return { is: 'recorded', result: await recordDecisions(parts, { ...watched(total), by }) };
    }
    case 'take-back': {
      const { recorded, by } = question;
      return { is: 'taken-back', ...(await takeBackDecision(recorded, { ...watched(recorded.length), by })) };
    }
    case 'exchange':
      return await exchange(question.folder);
    case 'possession':
      return await possession();
    case 'lacking':
      return await lacking(question.file, question.version);
  }
}

function watched(total: number) {
  return { now, isStopped: () => isStopped, onProgress: (done: number) => tell({ is: 'progress', done, total }) };
}

async function exchange(handle: FileSystemDirectoryHandle): Promise<TeamAnswer> {
  try {
    const onProgress = (done: number, total: number) => tell({ is: 'progress', done, total });
    return { is: 'exchanged', report: await exchangeWith(folderOf(handle), { now, onProgress }) };
  } catch (error) {
    const failure = folderFailureOf(error);
    if (failure === undefined) throw error;
    return { is: 'folder-failed', failure };
  }
}

async function possession(): Promise<TeamAnswer> {
  const ends = await deviceEnds();
  const has = Object.fromEntries(ends.map(({ device, sequence }) => [device, sequence]));
  const text = writePossession({ writtenAt: now(), device: (await thisDevice()) ?? '', has });
  return { is: 'possession', file: new Blob([text], { type: 'application/json' }) };
}

async function lacking(file: File, extensionVersion: string): Promise<TeamAnswer> {
  const other = readPossession(await file.text());
  if (!other) return { is: 'not-known' };
  const events = await eventsLackedBy(other.has);
  const text = writeHistoryFile(events, { writtenAt: now(), device: (await thisDevice()) ?? '', extensionVersion });
  return { is: 'lacking', file: new Blob([text], { type: 'application/json' }), count: events.length };
}
