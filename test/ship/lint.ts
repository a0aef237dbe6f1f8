import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/steps.ts';
import { expectedWarnings, type LintMessage } from './expected-warnings.ts';
import { codeAround, judgeWarnings } from './judge-warnings.ts';

interface LintReport {
  errors: LintMessage[];
  notices: LintMessage[];
  warnings: LintMessage[];
}

/** Mozilla's linter on a Firefox build: no error, no notice, and no warning that is not listed with its reason. */
export function lint(build: string): boolean {
  console.log('\n── web-ext lint of the Firefox build');
  const { errors, notices, warnings } = askLinter(build);
  const around = (warning: LintMessage) =>
    warning.file ? codeAround(readFileSync(join(build, warning.file), 'utf8'), warning) : '';
  const { explained, unexpected, idle } = judgeWarnings(warnings, expectedWarnings, around);
  console.log(`   ${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings`);
  for (const { code, times, reason } of explained) console.log(`   expected ${times} x ${code}: ${reason}`);
  const wrong = [...errors, ...notices, ...unexpected];
  for (const message of wrong) {
    console.log(`   NOT EXPECTED ${message.code} in ${message.file ?? 'the build'}: ${message.message}`);
    console.log(`      ${message.description ?? ''}\n      ${around(message)}`);
  }
  for (const { code, file } of idle) console.log(`   NOT NEEDED ANY MORE in expected-warnings.ts: ${code} in ${file}`);
  return wrong.length === 0 && idle.length === 0;
}

function askLinter(build: string): LintReport {
  const linter = join(root, 'test/ship/node_modules/web-ext/bin/web-ext.js');
  const options = ['lint', '--source-dir', build, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, [linter, ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // It would ask whether there is a newer one of itself.
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  // It ends with 1 where it finds an error; only a report that can't be read is a failure of the linter.
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`web-ext lint gave no report:\n${stderr}`);
  }
}
