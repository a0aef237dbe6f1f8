// `npm run test:zip`: what is sent to the stores. Several minutes, so not a part of `npm test`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureShipPackages } from '../setup/steps.ts';
import { lint } from './lint.ts';
import { zipTwice } from './zip-twice.ts';

const work = mkdtempSync(join(tmpdir(), 'consolidator-ship-'));
try {
  const { build, isSame } = zipTwice(work);
  const isClean = ensureShipPackages() && lint(join(build, '.output/firefox-mv3'));
  console.log(`\n${isSame && isClean ? 'Ready for the stores.' : 'Not ready for the stores: see above.'}`);
  process.exitCode = isSame && isClean ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
