// `npm run bench`: ratios within one run. Milliseconds are of this machine and mean nothing elsewhere.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../setup/steps.ts';

export interface Measurement {
  title: string;
  /** Printed as they are; each value says its unit. */
  rows: Record<string, string>[];
}

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => chosen.length === 0 || chosen.includes(name));
// These run as they are: they start a browser, and build only what goes into its pages.
const inBrowser = ['increments', 'persist', 'whole', 'pages'].filter((name) => chosen.length === 0 || chosen.includes(name));

if (benches.length > 0) await measureBuilt();
for (const name of inBrowser) {
  const { measure } = (await import(`./${name}/main.ts`)) as { measure(): Promise<Measurement> };
  print(await measure());
}

/** Built like the product, so that what is timed is what ships. */
async function measureBuilt(): Promise<void> {
  const outDir = mkdtempSync(join(root, 'node_modules/.bench-'));
  try {
    await measureIn(outDir);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function measureIn(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      ssr: true,
      outDir,
      minify: false,
      target: 'esnext',
      rollupOptions: { input: Object.fromEntries(benches.map((name) => [name, join(import.meta.dirname, `${name}.bench.ts`)])) },
    },
  });
  for (const name of benches) {
    const { measure } = (await import(pathToFileURL(join(outDir, `${name}.js`)).href)) as { measure(): Promise<Measurement> };
    print(await measure());
  }
}

function print({ title, rows }: Measurement): void {
  console.log(`\n${title}`);
  console.table(rows);
}
