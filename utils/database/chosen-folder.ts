import Dexie, { type Table } from 'dexie';
import type { Instant } from '../consolidation/subscription';

/** The folder that this machine shares with others, and what came of the last exchange. */
export interface ChosenFolder {
  handle: FileSystemDirectoryHandle;
  last?: { at: Instant; written: number; added: number };
}

// Beside the history, not in it: a handle of the browser is nothing that a back-up could hold or another profile could use.
type FolderDatabase = Dexie & { folder: Table<ChosenFolder & { key: 'folder' }, 'folder'> };

let opened: FolderDatabase | undefined;

function folderDatabase(): FolderDatabase {
  if (opened) return opened;
  opened = new Dexie('consolidator-folder') as FolderDatabase; // stores() adds the table
  opened.version(1).stores({ folder: 'key' });
  return opened;
}

/** Two exchanges of one profile never run at once, and none runs while the history is taken away. */
export async function whileNotExchanging<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('consolidator-exchange', work);
}

export async function readChosenFolder(): Promise<ChosenFolder | undefined> {
  return await folderDatabase().folder.get('folder');
}

export async function keepChosenFolder(folder: ChosenFolder): Promise<void> {
  await folderDatabase().folder.put({ key: 'folder', ...folder });
}

/** True when there was one. */
export async function forgetChosenFolder(): Promise<boolean> {
  const table = folderDatabase().folder;
  const had = (await table.count()) > 0;
  await table.clear();
  return had;
}
