import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../../components/texts/choose-language';
import { readListing } from './read-listing';

const root = join(import.meta.dirname, '../..');
const inManifest = (language: string) => JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));
const lengthOf = (text: string) => [...text].length;

it('every language of the interface has its texts for the stores, and no other', () => {
  const files = readdirSync(join(root, 'docs/store')).filter((file) => file.startsWith('listing.'));
  expect(files.sort()).toEqual(languageTags.map((language) => `listing.${language}.md`).sort());
});

describe.each(languageTags)('the texts for the stores in %s', (language) => {
  const listing = readListing(language);

  // Chrome: name 75, short description 132, description 16,000. Edge: name 45, description 250 to 10,000. Firefox: name 50, summary 250.
  it.each([
    ['name', listing.name, 5, 45],
    ['short description', listing.shortDescription, 20, 132],
    ['description', listing.description, 250, 10_000],
    ['single purpose', listing.singlePurpose, 50, 1000],
    ['privacy answers', listing.privacy, 250, 4000],
  ])('have a %s that every store takes', (_field, text, least, most) => {
    expect(lengthOf(text)).toBeGreaterThanOrEqual(least);
    expect(lengthOf(text)).toBeLessThanOrEqual(most);
  });

  it('give each permission a reason of at most 1,000 characters', () => {
    for (const [name, { reason }] of Object.entries(listing.permissions)) {
      expect(lengthOf(reason), name).toBeGreaterThan(15);
      expect(lengthOf(reason), name).toBeLessThanOrEqual(1000);
    }
  });

  // Chrome and Edge take both from the package, not from a form.
  it('say what the manifest says', () => {
    const { extensionName, extensionDescription } = inManifest(language);
    expect(listing.name).toBe(extensionName.message);
    expect(listing.shortDescription).toBe(extensionDescription.message);
  });

  it('begin no name of theirs with a name of Microsoft, and say whose product it is not', () => {
    expect(listing.name).not.toMatch(/^(?:Microsoft|Partner Center)|Microsoft/);
    expect(listing.shortDescription).not.toContain('Microsoft');
    expect(listing.description).toMatch(
      /^(?:Not a Microsoft product|Geen product van Microsoft|Kein Produkt von Microsoft|Ce n'est pas un produit Microsoft|No es un producto de Microsoft|Microsoft の製品ではなく)/m,
    );
  });

  it('justify the same permissions as the others, optional where they are', () => {
    const english = readListing('en').permissions;
    expect(Object.keys(listing.permissions)).toEqual(Object.keys(english));
    for (const [name, { isOptional }] of Object.entries(english)) expect(listing.permissions[name]?.isOptional).toBe(isOptional);
  });
});
