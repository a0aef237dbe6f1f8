import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

const read = (target: string, file: string) => readFileSync(join(output, target, file), 'utf8');
const gzipKilobytes = (text: string) => gzipSync(text).length / 1000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of %s', (target) => {
  const detector = read(target, 'content-scripts/portal.js');
  const overlay = read(target, 'content-scripts/overlay.js');
  const teach = read(target, 'teach.js');

  it('keep the script that runs on every portal page within 8 kB gzip', () => expect(gzipKilobytes(detector)).toBeLessThan(8));

  it('keep the overlay within 120 kB gzip', () => expect(gzipKilobytes(overlay)).toBeLessThan(120));

  it('have a detector that looks at nothing of the page but its address', () => {
    expect(detector).not.toMatch(
      /MutationObserver|ResizeObserver|IntersectionObserver|getComputedStyle|getBoundingClientRect|querySelector/,
    );
  });

  it('keep teach mode within 60 kB gzip', () => expect(gzipKilobytes(teach)).toBeLessThan(60));

  // A content script's IndexedDB is the page's: customer data written there would be the portal's to read.
  it('hold no database in a content script', () => {
    for (const script of [detector, overlay, teach]) {
      expect(script).not.toMatch(/dexie/i);
      expect(script).not.toContain('indexedDB');
    }
  });

  it('keep the product catalogue where subscriptions are judged', () => {
    const ofCatalogue = 'Microsoft Entra ID P2';
    for (const script of [detector, overlay, teach]) expect(script).not.toContain(ofCatalogue);
    expect(read(target, 'background.js')).toContain(ofCatalogue);
  });

  it('keep the page readers and React out of the detector', () => {
    expect(detector).not.toContain('createRoot');
    expect(detector).not.toContain('aria-rowindex');
  });

  it('click in one place only, and never submit a form', () => {
    expect(overlay.match(/\.click\(/g)).toHaveLength(1);
    expect(overlay).not.toMatch(/\.requestSubmit\(|\.submit\(/);
    for (const script of [detector, teach]) expect(script).not.toMatch(/\.click\(|\.requestSubmit\(|\.submit\(/);
  });

  it('tell the page nothing of teach mode', () => {
    expect(teach).not.toContain('content-script-started');
    expect(teach).not.toContain('postMessage');
  });

  it.each([
    ['opens a connection', /\b(?:WebSocket|EventSource|sendBeacon)\b|[^.\w]fetch\(/],
    ['runs text as code', /[^.\w]eval\(|new Function\(/],
  ])('hold none that %s', (_what, pattern) => {
    expect(scriptFiles(target).filter((file) => pattern.test(read(target, file)))).toEqual([]);
  });

  it('hold no XMLHttpRequest but that of PapaParse, whose downloads nobody asks for and the policy forbids', () => {
    const holding = scriptFiles(target).filter((file) => read(target, file).includes('XMLHttpRequest'));
    for (const file of holding) {
      expect(file).toMatch(/^(?:chunks|assets)\//);
      expect(read(target, file)).toContain('delimitersToGuess');
    }
  });
});

function scriptFiles(target: string): string[] {
  return readdirSync(join(output, target), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
}
