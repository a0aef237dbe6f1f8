import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../../components/texts/choose-language';
import { readListing } from '../ship/read-listing';
import { readPng } from '../ship/read-png';

const root = join(import.meta.dirname, '../..');
const readText = (path: string) => readFileSync(join(root, path), 'utf8');

describe.each(['chrome-mv3', 'firefox-mv3'])('for the stores, %s', (target) => {
  const output = join(root, '.output', target);
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));

  it.each([16, 32, 48, 128])('has an icon that really is %i pixels wide and high', (size) => {
    expect(readPng(readFileSync(join(output, manifest.icons[size])))).toMatchObject({ width: size, height: size });
  });

  it('has the version of package.json, which is the newest one in the CHANGELOG', () => {
    expect(manifest.version).toBe(JSON.parse(readText('package.json')).version);
    expect(/^## (\d\S*)/m.exec(readText('CHANGELOG.md'))?.[1]).toBe(manifest.version);
  });

  it.each(languageTags)('justifies in %s every permission that it asks for, and no other', (language) => {
    const { permissions } = readListing(language);
    const names = (isOptional: boolean) => Object.keys(permissions).filter((name) => permissions[name]?.isOptional === isOptional);
    expect(names(false).sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
    const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(names(true).sort()).toEqual(optional.sort());
  });

  it.each(languageTags)('has its name and short description in %s', (language) => {
    expect(existsSync(join(output, '_locales', language, 'messages.json'))).toBe(true);
  });

  it('names no folder of the machine that built it', () => {
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css|html|json)$/.test(file));
    expect(files.filter((file) => readFileSync(join(output, file), 'utf8').includes(root))).toEqual([]);
  });
});

describe('the pictures for the stores', () => {
  const folder = join(root, 'docs/store/pictures');
  const pictures = readdirSync(folder);

  it('are one to five, the most that Chrome takes', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(1);
    expect(pictures.length).toBeLessThanOrEqual(5);
  });

  it.each(pictures)('%s has 1280 x 800 pixels and, as Chrome asks, nothing transparent', (picture) => {
    expect(readPng(readFileSync(join(folder, picture)))).toEqual({ width: 1280, height: 800, hasAlpha: false });
  });
});
