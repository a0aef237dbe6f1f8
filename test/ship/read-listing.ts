import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Listing {
  name: string;
  shortDescription: string;
  description: string;
  singlePurpose: string;
  /** By permission or host pattern, as in the manifest. */
  permissions: Record<string, { isOptional: boolean; reason: string }>;
  privacy: string;
}

/** One language's texts for the stores. The headings are the stores' fields, so they are English in every file. */
export function readListing(language: string): Listing {
  const text = readFileSync(join(import.meta.dirname, `../../docs/store/listing.${language}.md`), 'utf8');
  const fields = splitAt(text, '## ');
  const field = (name: string) => fields[name] ?? '';
  return {
    name: field('Name'),
    shortDescription: field('Short description'),
    description: field('Description'),
    singlePurpose: field('Single purpose'),
    permissions: Object.fromEntries(Object.entries(splitAt(field('Permissions'), '### ')).map(readPermission)),
    privacy: field('Privacy'),
  };
}

function readPermission([heading, reason]: [string, string]) {
  const name = /`(.+)`/.exec(heading)?.[1] ?? heading;
  return [name, { isOptional: heading.endsWith('(optional)'), reason }] as const;
}

function splitAt(text: string, mark: '## ' | '### '): Record<string, string> {
  const parts = `\n${text}`.split(`\n${mark}`).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    }),
  );
}
