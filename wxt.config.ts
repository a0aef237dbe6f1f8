import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { defineConfig } from 'wxt';
import { languageTags } from './components/texts/choose-language';
import { writePageTexts } from './components/texts/write-page-texts';
import { optionalPortalMatches, portalMatches } from './utils/portal/hosts';

// The hash is that of the empty style element, which Fluent's style engine needs before it fills it by insertRule.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

// On the portal's pages each kilobyte counts: there Preact draws the overlay's React components, in 10 kB gzip instead of 68 (2026-11).
const preactForReact = {
  name: 'preact-for-react',
  config: () => ({
    resolve: {
      alias: {
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
        'react-dom/client': 'preact/compat/client',
        'react-dom': 'preact/compat',
        react: 'preact/compat',
      },
    },
  }),
};

const silentContext = {
  name: 'silent-context',
  config: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve(import.meta.dirname, 'entrypoints/shared/silent-context.ts') },
    },
  }),
};

/** The same files give the same bytes, whenever and wherever they are packed: by name, without folders, at one time of no zone. */
const packAgain = async (_wxt: unknown, zip: string) => {
  const files = Object.entries(unzipSync(await readFile(zip))).filter(([name]) => !name.endsWith('/'));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(zip, zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) }));
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'components/shared/icon.svg' },
  zip: {
    name: 'consolidator-for-partner-center',
    // What a reviewer at Mozilla needs to build the same files, and nothing that a test or a demo has left.
    excludeSources: [
      'test/**',
      'docs/**',
      'demo-output/**',
      'test-results/**',
      'playwright-report/**',
      'stats.html',
      '**/*.tsbuildinfo',
    ],
  },
  // The polyfill would fetch, which nothing here may.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    'zip:extension:done': packAgain,
    'zip:sources:done': packAgain,
    // The background hands a portal page the texts of its language: one file each.
    'build:publicAssets': async (_wxt, files) => {
      for (const language of languageTags)
        files.push({ relativeDest: `texts/${language}.js`, contents: await writePageTexts(language) });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...languageTags.map((language) => `texts/${language}.js`));
    },
    'vite:build:extendConfig': (entrypoints, vite) => {
      if (entrypoints.some(({ name }) => name === 'overlay' || name === 'teach'))
        vite.plugins = [...(vite.plugins ?? []), preactForReact];
      if (entrypoints.some(({ type }) => type === 'content-script')) vite.plugins = [...(vite.plugins ?? []), silentContext];
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    // Asked for by a click in the dashboard's settings or on the welcome page.
    optional_permissions: ['notifications'],
    // What an organisation may set. Firefox has no such file: there its policy is a manifest of the organisation's own.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'policy.json' } }),
    host_permissions: portalMatches,
    optional_host_permissions: optionalPortalMatches,
    // Chromium admins may work signed in to one account in a normal and to the other in an InPrivate window, on one database.
    incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
    // Alt+Shift+N is free in both browsers; admins change it where the browser lists extension shortcuts.
    commands: { 'next-step': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextStep__' } },
    action: { default_title: '__MSG_extensionName__' },
    // The dashboard holds the settings; a browser's own frame for options is too small for its tables.
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // A name, not an address: nobody owns .example (RFC 2606), so it claims nobody's domain. Firefox keeps data and policies
          // under it, so it stays as it is from the first signed release on.
          id: 'consolidator@partner-center.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
