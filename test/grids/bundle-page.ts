import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { GridName } from './grid-page.ts';

export interface PageBundle {
  script: string;
  style: string;
}

const bundles = new Map<GridName, Promise<PageBundle>>();

/** One page's script and style, built when they are first asked for and kept in memory. */
export function bundlePage(grid: GridName): Promise<PageBundle> {
  const known = bundles.get(grid) ?? buildPage(grid);
  bundles.set(grid, known);
  return known;
}

async function buildPage(grid: GridName): Promise<PageBundle> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const output = await build({
    configFile: false,
    root: path('.'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false', ngServerMode: 'false', ngJitMode: 'true' },
    resolve: {
      alias: {
        // Vaadin counts usage in development builds; nothing here may call out.
        '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js': path('../portal/app/g3/no-usage-statistics.ts'),
      },
      dedupe: ['react', 'react-dom'],
    },
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      lib: { entry: path(`pages/${grid}-page.tsx`), formats: ['es'], fileName: 'page', cssFileName: 'page' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error(`Expected one bundle of the page ${grid}`);
  const script = first.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const style = first.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  if (script.length !== 1) throw new Error(`Expected one script for the page ${grid}, got ${script.length}`);
  return { script: script.join(''), style: style.join('') };
}
