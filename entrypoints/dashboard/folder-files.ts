/** A folder that machines share, as far as an exchange needs it. */
export interface SharedFolder {
  list: () => Promise<FolderFile[]>;
  /** All of it or nothing. Never called for a name that holds something. */
  write: (name: string, text: string) => Promise<void>;
}

export interface FolderFile {
  name: string;
  size: number;
  text: () => Promise<string>;
}

/** A folder that the admin chose (File System Access, Chromium), or one of the browser's own. */
export function folderOf(handle: FileSystemDirectoryHandle): SharedFolder {
  return {
    list: async () => {
      const files: FolderFile[] = [];
      for await (const entry of handle.values()) {
        if (entry.kind !== 'file') continue;
        const file = await fileOf(entry as FileSystemFileHandle);
        if (file) files.push({ name: file.name, size: file.size, text: () => file.text() });
      }
      return files;
    },
    write: async (name, text) => {
      const file = await handle.getFileHandle(name, { create: true });
      // Chromium writes to a file beside it and puts that in its place on close: nobody reads half of it.
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    },
  };
}

/** Undefined where it was taken away while the folder was listed. */
async function fileOf(handle: FileSystemFileHandle): Promise<File | undefined> {
  try {
    return await handle.getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Why the folder can't be used now. Each has one sentence in the texts (`team:folder.failure.*`). */
export type FolderFailure = 'folder-gone' | 'not-allowed' | 'folder-full' | 'folder-failed';

/** The browser's own errors in one of four words; undefined for what is none of the folder's. */
export function folderFailureOf(error: unknown): FolderFailure | undefined {
  if (!(error instanceof DOMException)) return undefined;
  switch (error.name) {
    case 'NotFoundError':
      return 'folder-gone';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'not-allowed';
    case 'QuotaExceededError':
      return 'folder-full';
    default:
      return 'folder-failed';
  }
}
