import type { FromWorker, ImportAnswerOf, ImportRequest, NumberedRequest } from './imports-protocol';
// WXT replaces import.meta.url before Vite looks for workers (seen 2026-11, WXT 0.21), so the worker is imported.
import ImportsWorker from './imports-worker?worker';

/** Why the worker was ended before it answered. */
export class ReaderEndedError extends Error {
  override name = 'ReaderEndedError';
  readonly reason: 'too-slow' | 'failed' | 'stopped';

  constructor(reason: ReaderEndedError['reason'], options?: { cause?: unknown }) {
    super(`The reading of a file was ended: ${reason}`, options);
    this.reason = reason;
  }
}

/** A file that is read tells so with each piece; half a minute of silence is longer than the largest real sheet takes to unpack. */
const silence = 30_000;

/** One file's worker. It holds what was read until it is recorded or another file is chosen; ending it forgets all of it. */
export class ImportReader {
  readonly #worker: Worker;
  readonly #onProgress: (share: number) => void;
  #waiting: { resolve: (answer: never) => void; reject: (reason: ReaderEndedError) => void; id: number } | undefined;
  #asked = 0;
  #isTimed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ onProgress }: { onProgress: (share: number) => void }) {
    this.#onProgress = onProgress;
    this.#worker = new ImportsWorker();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    // Out of memory, or a defect of ours: either way nothing was recorded.
    this.#worker.addEventListener('error', (event) => this.#end('failed', event.error ?? event.message));
  }

  ask<A extends keyof ImportAnswerOf>(request: Extract<ImportRequest, { ask: A }>): Promise<ImportAnswerOf[A]> {
    return new Promise<ImportAnswerOf[A]>((resolve, reject) => {
      // One question at a time; the answer to an older one is of no use any more.
      this.#asked += 1;
      this.#waiting?.reject(new ReaderEndedError('stopped'));
      this.#waiting = { resolve, reject, id: this.#asked };
      // A record that takes long is left to end: the database has a watch of its own.
      this.#isTimed = request.ask !== 'record';
      if (this.#isTimed) this.#listen();
      this.#worker.postMessage({ id: this.#asked, request } satisfies NumberedRequest);
    });
  }

  end(): void {
    this.#end('stopped');
  }

  #receive(message: FromWorker): void {
    if ('progress' in message) {
      if (this.#isTimed) this.#listen();
      this.#onProgress(message.progress);
      return;
    }
    if (this.#waiting?.id !== message.id) return;
    clearTimeout(this.#timer);
    // The question's own answer, by its number.
    this.#waiting.resolve(message.answer as never);
    this.#waiting = undefined;
  }

  #listen(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end('too-slow'), silence);
  }

  #end(reason: ReaderEndedError['reason'], cause?: unknown): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
    this.#waiting?.reject(new ReaderEndedError(reason, { cause }));
    this.#waiting = undefined;
  }
}
