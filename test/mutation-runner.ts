import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { RuleTest } from './mutation-tests.ts';

/**
 * A test runner for Stryker that runs the tests of the rules again and again in one process: the rules are pure, so switching from one
 * mutant to the next needs no new worker. Stryker's runner for vitest starts a worker per test file and mutant, which takes hours here.
 */
const isRuleTest = (file: string) => !file.endsWith('properties.test.ts'); // 600 histories for each mutant are too many
const testsUrl = new URL('./mutation-tests.ts', import.meta.url).href;
const fastCheckUrl = new URL('./mutation-fast-check.ts', import.meta.url).href;

interface Mutation {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/** What the instrumented sources read and write (Stryker's instrumenter, version 10). */
const mutation: Mutation = {};

interface MutantRun {
  testFilter?: string[];
  hitLimit?: number;
  activeMutant: { id: string };
  mutantActivation: 'runtime' | 'static';
}

let generation = 0;

/** A mutant in code that runs while a module loads needs all modules anew: each generation has addresses of its own. */
function watchImports(root: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL?.replace(/\?.*$/, '') ?? '';
      const isInTests = parent.startsWith(`${root}test/`);
      if (isInTests && specifier === 'vitest') return { url: testsUrl, shortCircuit: true };
      if (isInTests && specifier === 'fast-check' && !parent.endsWith('mutation-fast-check.ts')) {
        return { url: fastCheckUrl, shortCircuit: true };
      }
      if (!specifier.startsWith('.') || !parent.startsWith(root) || parent.includes('/node_modules/')) {
        return next(specifier, context);
      }
      const path = /\.tsx?$/.test(specifier) ? specifier : `${specifier}.ts`;
      return { url: `${new URL(path, parent).href}?${generation}`, shortCircuit: true };
    },
  });
}

class RuleRunner {
  #tests: RuleTest[] = [];
  readonly #times = new Map<string, number>();
  /** The test that killed a mutant is likely to kill the next one, which lies beside it. */
  readonly #killedLast = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: mutation });
    watchImports(pathToFileURL(`${process.cwd()}/`).href);
  }

  async dryRun() {
    this.#tests = await loadTests();
    const tests = [];
    for (const test of this.#tests) {
      mutation.currentTestId = test.id;
      const begin = performance.now();
      const failureMessage = await failureOf(test);
      const timeSpentMs = performance.now() - begin;
      this.#times.set(test.id, timeSpentMs);
      const shown = { id: test.id, name: test.name, fileName: test.file, timeSpentMs };
      // 0 and 1 are Stryker's words for passed and failed.
      tests.push(failureMessage === undefined ? { ...shown, status: 0 } : { ...shown, status: 1, failureMessage });
    }
    mutation.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: mutation.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }: MutantRun) {
    mutation.activeMutant = undefined;
    mutation.hitLimit = hitLimit;
    mutation.hitCount = 0;
    try {
      const tests = await this.#testsFor(activeMutant.id, mutantActivation);
      mutation.activeMutant = activeMutant.id;
      const wanted = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id));
      return await this.#judge(wanted);
    } catch (error) {
      return { status: 'error', errorMessage: String(error) };
    } finally {
      mutation.activeMutant = undefined;
    }
  }

  async #testsFor(mutant: string, activation: MutantRun['mutantActivation']): Promise<RuleTest[]> {
    if (activation === 'static') {
      mutation.activeMutant = mutant;
      return loadTests();
    }
    if (this.#tests.length === 0) this.#tests = await loadTests();
    return this.#tests;
  }

  async #judge(tests: readonly RuleTest[]) {
    const timeOf = ({ id }: RuleTest) => this.#times.get(id) ?? 0;
    const killedAt = ({ id }: RuleTest) => this.#killedLast.get(id) ?? 0;
    let nrOfTests = 0;
    for (const test of tests.toSorted((a, b) => killedAt(b) - killedAt(a) || timeOf(a) - timeOf(b))) {
      nrOfTests += 1;
      const failureMessage = await failureOf(test);
      if (mutation.hitLimit !== undefined && (mutation.hitCount ?? 0) > mutation.hitLimit) {
        return { status: 'timeout', reason: 'the mutant was met too often' };
      }
      if (failureMessage === undefined) continue;
      this.#killedLast.set(test.id, performance.now());
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

async function loadTests(): Promise<RuleTest[]> {
  generation += 1;
  const { noteTests } = (await import(testsUrl)) as typeof import('./mutation-tests.ts'); // the address that the tests get as `vitest`
  const files = globSync('test/consolidation/**/*.test.ts').filter(isRuleTest).toSorted();
  return noteTests(files, (file) => import(`${pathToFileURL(file).href}?${generation}`));
}

async function failureOf({ run }: RuleTest): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', factory: () => new RuleRunner() }];
