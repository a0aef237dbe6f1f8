import type { ImportFile } from '../../utils/files/import/import-file';
import { questionsOf } from '../../utils/files/import/import-questions';
import type { Imported } from '../../utils/files/import/imported';
import { previewImport } from '../../utils/files/import/preview-import';
import type { FromWorker, ImportAnswerOf, ImportRequest, NumberedRequest, ShownPreview } from './imports-protocol';
import { planFor, recordFor } from './imports-record';

/*
 * Reads a chosen file away from the page: whatever the file does, the page stays alive and can end this worker. What was read stays here
 * until the admin has answered; then it is recorded from here too, in one transaction.
 */

interface Read {
  imported: Imported;
  shown: Extract<ShownPreview, { isAccepted: true }>;
  fileName: string;
}

let read: Read | undefined;

const tell = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data: { id, request } }: MessageEvent<NumberedRequest>) => {
  // A defect of ours ends as an error of the worker, which the page tells.
  answer(request).then((answered) => tell({ id, answer: answered }), reportError);
});

async function answer(request: ImportRequest): Promise<ImportAnswerOf[keyof ImportAnswerOf]> {
  if (request.ask === 'preview') return await preview(request);
  if (!read) throw new Error('No file was read');
  const { imported, shown, fileName } = read;
  if (request.ask === 'plan') {
    const { happenings, ...plan } = await planFor(imported, request.answers);
    return { ...plan, events: happenings.length };
  }
  const { answers, now } = request;
  return await recordFor(
    { imported, kind: shown.kind, rows: shown.rows, fileName },
    { answers, now, onProgress: (progress) => tell({ progress }) },
  );
}

async function preview({ file, options }: Extract<ImportRequest, { ask: 'preview' }>): Promise<ShownPreview> {
  read = undefined;
  const result = await previewImport(withProgress(file), options);
  if (!result.isAccepted) return result;
  const { imported, ...rest } = result;
  const shown = { ...rest, ...(imported && { questions: questionsOf(imported) }) };
  if (imported) read = { imported, shown, fileName: file.name };
  return shown;
}

/** Tells with each piece that is read that it goes on. */
function withProgress(file: File): ImportFile {
  return {
    name: file.name,
    size: file.size,
    slice: (start, end) => {
      tell({ progress: file.size === 0 ? 1 : start / file.size });
      return file.slice(start, end);
    },
  };
}
