import { liveQuery } from 'dexie';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type ChosenFolder,
  forgetChosenFolder,
  keepChosenFolder,
  readChosenFolder,
  whileNotExchanging,
} from '../../utils/database/chosen-folder';
import type { StorageFailure } from '../../utils/database/storage-error';
import { dataChanged } from './data-changed';
import type { ExchangeReport } from './exchange-folder';
import type { FolderFailure } from './folder-files';
import { startTeamTask } from './team-work';

/** Whether there is a folder, and whether the browser lets us use it now. */
export type FolderState = { is: 'unknown' } | { is: 'not-here' } | { is: 'none' } | { is: 'asks' | 'ready'; name: string };

export interface Exchange {
  folder: FolderState;
  isRunning: boolean;
  progress?: { done: number; total: number };
  last?: ChosenFolder['last'];
  /** Of the last exchange on this page. */
  report?: ExchangeReport;
  failure?: FolderFailure | StorageFailure;
  /** Both need a click: the browser asks the admin. */
  choose: () => void;
  allow: () => void;
  leave: () => void;
  now: () => void;
}

export const minutesBetween = 5;

type Permission = { mode: 'readwrite' };
/** Chromium's part of File System Access, which TypeScript's own library leaves out. */
interface AskingHandle extends FileSystemDirectoryHandle {
  queryPermission?: (wanted: Permission) => Promise<PermissionState>;
  requestPermission?: (wanted: Permission) => Promise<PermissionState>;
}
type Picker = (options: Permission & { id: string }) => Promise<FileSystemDirectoryHandle>;
const wanted: Permission = { mode: 'readwrite' };

function pickerHere(): Picker | undefined {
  return (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
}

/** The shared folder, for as long as the dashboard is open: what others wrote comes in, what is new here goes out, every few minutes. */
export function useExchange(): Exchange {
  const [chosen, setChosen] = useState<ChosenFolder | null>();
  const [isAllowed, setIsAllowed] = useState<boolean>();
  const [running, setRunning] = useState<Pick<Exchange, 'isRunning' | 'progress'>>({ isRunning: false });
  const [told, setTold] = useState<Pick<Exchange, 'report' | 'failure'>>({});
  const isBusy = useRef(false);
  useEffect(() => {
    const watch = liveQuery(readChosenFolder).subscribe((folder) => setChosen(folder ?? null));
    return () => watch.unsubscribe();
  }, []);
  const handle = chosen?.handle as AskingHandle | undefined;
  const key = handle?.name;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a handle read again is another object for the same folder
  useEffect(() => {
    setIsAllowed(undefined);
    void mayUse(handle).then(setIsAllowed);
  }, [key]);
  const run = useCallback(async (folder: AskingHandle) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setRunning({ isRunning: true });
    try {
      // Two tabs of one profile do the work of one.
      await whileNotExchanging(() => exchange(folder, setRunning, setTold));
      setIsAllowed(await mayUse(folder));
    } finally {
      isBusy.current = false;
      setRunning({ isRunning: false });
    }
  }, []);
  const isReady = isAllowed === true && handle !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a handle read again is another object for the same folder
  useEffect(() => {
    if (!isReady) return;
    void run(handle);
    const timer = setInterval(() => void run(handle), minutesBetween * 60_000);
    return () => clearInterval(timer);
  }, [isReady, key]);
  const choose = async () => {
    const folder = await pick();
    if (!folder) return;
    setTold({});
    await keepChosenFolder({ handle: folder });
    setIsAllowed(await mayUse(folder));
    await run(folder);
  };
  const allow = async () => {
    const answer = await handle?.requestPermission?.(wanted);
    setIsAllowed(answer === 'granted');
  };
  return {
    folder: stateOf(chosen, isAllowed),
    ...running,
    ...told,
    ...(chosen?.last && { last: chosen.last }),
    choose: () => void choose(),
    allow: () => void allow(),
    leave: () => {
      setTold({});
      void forgetChosenFolder();
    },
    now: () => {
      if (isReady) void run(handle);
    },
  };
}

function stateOf(chosen: ChosenFolder | null | undefined, isAllowed: boolean | undefined): FolderState {
  if (!pickerHere()) return { is: 'not-here' };
  if (chosen === undefined) return { is: 'unknown' };
  if (chosen === null) return { is: 'none' };
  if (isAllowed === undefined) return { is: 'unknown' };
  return { is: isAllowed ? 'ready' : 'asks', name: chosen.handle.name };
}

async function mayUse(handle: AskingHandle | undefined): Promise<boolean> {
  if (!handle) return false;
  // A folder of the browser's own needs no permission.
  return handle.queryPermission === undefined || (await handle.queryPermission(wanted)) === 'granted';
}

/** Undefined where the admin changed their mind. */
async function pick(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await pickerHere()?.({ ...wanted, id: 'consolidator' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

async function exchange(
  folder: AskingHandle,
  onRunning: (running: Pick<Exchange, 'isRunning' | 'progress'>) => void,
  onTold: (told: Pick<Exchange, 'report' | 'failure'>) => void,
): Promise<void> {
  // Another tab may have left the folder, or erased everything.
  if (!(await readChosenFolder()) || !(await mayUse(folder))) return;
  const answer = await startTeamTask({ ask: 'exchange', folder }, (done, total) =>
    onRunning({ isRunning: true, progress: { done, total } }),
  ).answer;
  if (answer.is === 'folder-failed') return onTold({ failure: answer.failure });
  if (answer.is !== 'exchanged') throw new Error(`Expected an exchange, not ${answer.is}`);
  const { report } = answer;
  onTold({ report, ...(report.failure !== undefined && { failure: report.failure }) });
  const { at, written, added } = report;
  // The folder may have been left meanwhile.
  const kept = await readChosenFolder();
  if (kept) await keepChosenFolder({ ...kept, last: { at, written, added } });
  if (added > 0) dataChanged();
}
