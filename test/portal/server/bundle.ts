import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type Bundle = { script: Uint8Array; style: Uint8Array };

let bundle: Promise<Bundle> | undefined;

/** The pages' script and style, built once per process and kept in memory. */
export function loadBundle(): Promise<Bundle> {
  bundle ??= buildBundle();
  return bundle;
}

async function buildBundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../app/main.tsx', import.meta.url))],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    sourcemap: false,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Vaadin counts usage in development builds; nothing here may call out.
    alias: {
      '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js': fileURLToPath(
        new URL('../app/g3/no-usage-statistics.ts', import.meta.url),
      ),
    },
    logLevel: 'warning',
  });
  const find = (ending: string): Uint8Array => outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? new Uint8Array();
  return { script: find('.js'), style: find('.css') };
}
