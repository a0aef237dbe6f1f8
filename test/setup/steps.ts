import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

// npm scripts have this on their PATH already; `node test/run.ts` by hand may not.
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };

/** Runs one command in the project's root and tells whether it succeeded. */
export function run(title: string, command: string, args: string[], extraEnv: Record<string, string> = {}): boolean {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...extraEnv },
    shell: process.platform === 'win32',
  });
  console.log(`   ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`);
  return status === 0;
}

/** The stand-in portal has a lockfile of its own: its grids are other people's, and none of them may reach the extension. */
export function ensurePortalPackages(): boolean {
  return ensurePackages('packages of the stand-in portal', 'test/portal');
}

/** Other people's grids, on which the reader is proved; the same holds for them. */
export function ensureGridPackages(): boolean {
  return ensurePackages("packages of other people's grids", 'test/grids');
}

/** Mozilla's linter, which checks what is sent to the stores. */
export function ensureShipPackages(): boolean {
  return ensurePackages("packages of Mozilla's linter", 'test/ship');
}

function ensurePackages(title: string, folder: string): boolean {
  const modules = join(root, folder, 'node_modules');
  if (existsSync(join(modules, '.package-lock.json')) && readdirSync(modules).length > 3) return true;
  return run(title, 'npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder]);
}
