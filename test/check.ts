// Types, lint and unused code, in that order: the cheapest answer first.
import { run } from './setup/steps.ts';

export function check(): boolean {
  return [
    run('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
    run('types: the pure folders know no DOM', 'tsc', ['--noEmit', '-p', 'test/tsconfig.pure.json']),
    run('types of the stand-in portal', 'tsc', ['--noEmit', '-p', 'test/portal/tsconfig.json']),
    run("types of the pages with other people's grids", 'tsc', ['--noEmit', '-p', 'test/grids/tsconfig.json']),
    run('lint and format', 'biome', ['check', '--config-path=.biome.jsonc', '--error-on-warnings', '.']),
    run('unused code and packages', 'knip', ['--config', 'test/knip.json']),
  ].every(Boolean);
}

if (import.meta.main) process.exit(check() ? 0 : 1);
