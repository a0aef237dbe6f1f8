import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];
const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const kinds = {
  chromium: { paths: chromiums, variable: 'CHROMIUM', debianPackage: 'chromium', name: 'Chromium, Chrome or Edge' },
  firefox: { paths: firefoxes, variable: 'FIREFOX', debianPackage: 'firefox-esr', name: 'Firefox' },
} as const;
export type BrowserKind = keyof typeof kinds;

/** Path of an installed browser: the environment variable, else the usual places. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[kinds[kind].variable];
  return [chosen, ...kinds[kind].paths].find((path) => path && existsSync(path));
}

/** Finds the browser, or installs Debian's where apt-get may; else ends with one sentence that says what is missing. */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  const { debianPackage, name, variable } = kinds[kind];
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`${name} is not installed: installing Debian's ${debianPackage} …`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  console.error(`${name} is missing. Install it (Debian: apt-get install ${debianPackage}), or set ${variable} to its path.`);
  process.exit(1);
}
