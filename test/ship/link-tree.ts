import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** A second folder of the same files without their bytes; copies where a disk ends. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const source = realpathSync(from);
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [here, there] = [join(source, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(here, there);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
    else linkOrCopy(here, there);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to);
  }
}
