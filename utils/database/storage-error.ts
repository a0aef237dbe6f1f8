export type StorageFailure = 'storage-full' | 'storage-failed' | 'outdated-page';

/** The database could not do what was asked, and nothing of it was stored. `failure` says what the admin can do about it. */
export class StorageError extends Error {
  override name = 'StorageError';
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure, options?: { cause?: unknown }) {
    super(`The database failed: ${failure}`, options);
    this.failure = failure;
  }
}

const connectionErrors = new Set(['DatabaseClosedError', 'InvalidStateError']);

/** Whether the connection is gone (a full disk or the browser closed it), so that reopening may help. */
export function isConnectionLost(error: unknown): boolean {
  return namesOf(error).some((name) => connectionErrors.has(name));
}

/** Gives an error of Dexie or IndexedDB its meaning. An error that is not of the storage is a defect of ours and stays what it is. */
export function asStorageError(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  const names = namesOf(error);
  // Chromium: a full quota arrives as AbortError with QuotaExceededError inside. Measured 2026-11 in Chromium 156.
  if (names.includes('QuotaExceededError') || messageOf(error).includes('FILE_ERROR_NO_SPACE')) {
    return new StorageError('storage-full', { cause: error });
  }
  if (names.some((name) => storageErrors.has(name))) return new StorageError('storage-failed', { cause: error });
  return error;
}

const storageErrors = new Set([
  ...connectionErrors,
  'AbortError',
  'BulkError',
  'DataError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'TimeoutError',
  'UnknownError',
  'VersionError',
]);

/** Names of the error and of what it wraps; Dexie hangs the browser's own error under `inner`. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner)];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
