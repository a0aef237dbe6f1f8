import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from '../setup/steps.ts';
import { differencesBetweenZips } from './differences-between-zips.ts';
import { linkTree } from './link-tree.ts';

/** Packs once from the checkout's files and once from the sources zip of that, in another folder, another time zone and another language. */
export function zipTwice(work: string): { build: string; isSame: boolean } {
  const first = join(work, 'checkout');
  copyCheckout(first);
  zipIn(first, { TZ: 'UTC', LANG: 'C' });

  const second = join(work, 'a reviewer/unpacked sources');
  unpack(
    readZips(first).find(({ name }) => name.endsWith('-sources.zip')),
    second,
  );
  zipIn(second, { TZ: 'Pacific/Auckland', LANG: 'nl_NL.UTF-8' });

  return { build: first, isSame: compareZips(readZips(first), readZips(second)) };
}

interface Zip {
  name: string;
  bytes: Uint8Array;
}

/** What git knows or would add: no build, no packages, nothing that is ignored. */
function copyCheckout(folder: string): void {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  if (status !== 0) throw new Error('The files to pack are those that git lists: this is no git checkout.');
  for (const file of new Set(stdout.toString().split('\0').filter(Boolean))) {
    if (!file.endsWith('node_modules')) cpSync(join(root, file), join(folder, file));
  }
}

function unpack(sources: Zip | undefined, folder: string): void {
  if (!sources) throw new Error('There is no sources zip.');
  for (const [name, bytes] of Object.entries(unzipSync(sources.bytes))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

function zipIn(folder: string, env: Record<string, string>): void {
  console.log(`\n── npm run zip in ${folder}`);
  // Packages at a path of their own: a build that lets their path into its files is seen.
  linkTree(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const script of ['postinstall', 'zip']) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm run ${script} failed in ${folder}:\n${stdout}\n${stderr}`);
  }
}

function readZips(folder: string): Zip[] {
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(output, name)) }));
}

function compareZips(first: Zip[], second: Zip[]): boolean {
  const expected = ['chrome', 'edge', 'firefox', 'sources'];
  const isComplete = expected.every((kind) => first.some(({ name }) => name.endsWith(`-${kind}.zip`)));
  if (!isComplete || first.length !== expected.length)
    console.log(`Expected the zips ${expected}, found ${first.map(({ name }) => name)}`);
  const differing = first.filter(({ name, bytes }) => {
    const other = second.find((zip) => zip.name === name);
    const isSame = other !== undefined && sha256(other.bytes) === sha256(bytes);
    console.log(`   ${isSame ? 'same' : 'DIFFERENT'}  ${sha256(bytes)}  ${name}`);
    if (!isSame)
      console.log(
        (other ? differencesBetweenZips(bytes, other.bytes) : ['it was made only once'])
          .map((file) => `              ${file}\n`)
          .join(''),
      );
    return !isSame;
  });
  return isComplete && differing.length === 0 && first.length === second.length;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
