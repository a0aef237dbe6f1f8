import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions, news, newsSince } from '../../../components/dashboard/news';
import { allLanguages } from '../texts/all-texts';

const root = join(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

describe('what is new', () => {
  it('begins with the version of package.json', () => expect(news[0]?.version).toBe(version));

  it.each(news.map((entry) => entry.version))('tells of version %s, which the CHANGELOG knows', (known) => {
    expect(changelog).toMatch(new RegExp(`^## ${known.replaceAll('.', '\\.')}\\b`, 'm'));
  });

  it('is in order, newest first', () => {
    const versions = news.map((entry) => entry.version);
    expect(versions).toEqual(versions.toSorted((a, b) => compareVersions(b, a)));
  });

  it.each(allLanguages)('has a sentence for each change and none too many: %s', (_language, { guide }) => {
    expect(Object.keys(guide.news.change).toSorted()).toEqual(news.flatMap(({ changes }) => changes).toSorted());
  });

  it.each([
    ['before the first start', null, 0],
    ['after an update from an older version', '0.0.9', 1],
    ['once it was seen', version, 0],
    ['after going back to an older version', '99.0.0', 0],
  ])('is shown %s: %s', (_when, seen, count) => expect(newsSince(seen, version)).toHaveLength(count));

  it('tells nothing of a version that does not run yet', () => expect(newsSince('0.0.1', '0.0.2')).toEqual([]));

  it.each([
    ['0.9.0', '0.10.0', -1],
    ['1.0', '1.0.0', 0],
    ['1.0.0.1', '1.0.0', 1],
  ])('compares %s with %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));
});
