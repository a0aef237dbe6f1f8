import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const readManifest = (target: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../.output/${target}/manifest.json`), 'utf8'));

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
const portals = ['https://partner.microsoft.com/*', 'https://partnercenter.microsoft.com/*'];

describe.each([
  ['chrome-mv3', 'spanning'],
  ['firefox-mv3', 'not_allowed'],
])('the manifest of %s', (target, incognito) => {
  const manifest = readManifest(target);

  it('asks for the least permissions', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(portals);
    expect(manifest.optional_host_permissions).toEqual(['https://partner.partnercenter.microsoftonline.cn/*']);
    expect(manifest.content_scripts.map((script: { matches: string[] }) => script.matches)).toEqual([portals]);
    expect(manifest.content_scripts.some((script: { all_frames?: boolean }) => script.all_frames)).toBe(false);
  });

  it('exposes nothing to web pages', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'oauth2', 'key', 'update_url']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('can reach no network and run no foreign code', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: csp });
  });

  it('states how it works in private windows', () => expect(manifest.incognito).toBe(incognito));

  it('is a version 3 manifest with a version that the CHANGELOG knows', () => {
    expect(manifest.manifest_version).toBe(3);
    const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(`## ${manifest.version}`);
  });
});

it('Firefox is told that no data is collected', () => {
  expect(readManifest('firefox-mv3').browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
