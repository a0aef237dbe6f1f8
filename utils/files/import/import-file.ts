import { refuse } from './import-problem';

/** What a browser's File offers; nothing here reads more of it than it needs. */
export interface ImportFile {
  name: string;
  size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

const chunkBytes = 1024 * 1024;

export async function readBytes(file: ImportFile, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, Math.min(end, file.size)).arrayBuffer());
}

/** The file piece by piece, so that a long one never stands in memory as a whole. */
export async function* readChunks(file: ImportFile): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += chunkBytes) {
    const chunk = await readBytes(file, start, start + chunkBytes);
    // A file that changes while it is read would give half of each version.
    if (chunk.length === 0) refuse('damaged-text');
    yield chunk;
  }
}
