// `npm run measure`: consolidates 20 customers with 8 subscriptions each on the stand-in, by hand and with the extension, plants ten
// mistakes, and prints what each way cost and caught. `-- --customers 2 --subscriptions 3` is quicker; `-- --built` uses the last build.
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../setup/find-browser.ts';
import { ensurePortalPackages, run } from '../setup/steps.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '20' },
    subscriptions: { type: 'string', default: '8' },
    built: { type: 'boolean', default: false },
  },
});
const size = { customers: Number(values.customers), subscriptions: Number(values.subscriptions) };

ensureBrowser('chromium');
if (!ensurePortalPackages() || (!values.built && !run('build for Chrome and Edge', 'wxt', ['build']))) process.exit(1);

const { consolidateByHand } = await import('./by-hand.ts');
const { consolidateWithExtension } = await import('./with-extension.ts');
const { plantMistakes, refusedByThePortal } = await import('./mistakes.ts');
const { tell } = await import('./table.ts');

console.log('Planting ten mistakes …');
const caught = await plantMistakes();
console.log('By hand …');
const byHand = await consolidateByHand(size);
console.log('With the extension …');
const withExtension = await consolidateWithExtension(size);
console.log(`\n${tell({ size, byHand, withExtension, caught, refusedByThePortal: await refusedByThePortal() })}`);
