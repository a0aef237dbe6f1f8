import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { storedPlaces } from '../../../components/guide/privacy-parts';
import { storedKinds } from '../../../entrypoints/guide/stored-kinds';
import { reminderSettings } from '../../../entrypoints/shared/reminder-settings';
import { capture } from '../../../utils/consolidation/capture';
import { event, happening } from '../../../utils/consolidation/event';
import { pageHealth } from '../../../utils/consolidation/page-health';
import { policyRules } from '../../../utils/consolidation/policy';
import { recipe } from '../../../utils/consolidation/recipe';
import { openDatabase } from '../../../utils/database/database';
import { backUpMark, witness } from '../../../utils/database/witness';
import { fieldNames, sorted } from './field-names';
import { privacyMarkdown } from './privacy-markdown';

const root = join(import.meta.dirname, '../../..');
const hint = 'Describe it in entrypoints/guide/stored-kinds.ts (and in the texts handbook:privacy.kind).';

type Options = { _zod: { def: { shape: Record<string, z.core.$ZodType> } } }[];
const optionsOf = (union: z.core.$ZodType) => (union._zod.def as unknown as { options: Options }).options;
const literalOf = (schema: z.core.$ZodType | undefined) =>
  (schema?._zod.def as unknown as { values: string[] } | undefined)?.values[0] ?? '';

/** What can be stored as an event: its kind, or the kind of page, with the names of its fields. */
const storedEvents = new Map<string, string[]>([
  ...optionsOf(happening).flatMap(({ _zod: { def } }): [string, string[]][] => {
    const type = literalOf(def.shape.type);
    return type === 'captured' || !def.shape.payload ? [] : [[type, fieldNames(def.shape.payload)]];
  }),
  ...optionsOf(capture).map((option): [string, string[]] => [
    literalOf(option._zod.def.shape.page),
    fieldNames(option as unknown as z.core.$ZodType),
  ]),
]);

const kindOf = (id: (typeof storedKinds)[number]['id']) => storedKinds.find((kind) => kind.id === id);
const eventsOf = (kind: (typeof storedKinds)[number]): readonly string[] => ('events' in kind ? kind.events : []);

describe('the privacy page', () => {
  it('names each kind of event once', () => {
    expect(storedKinds.flatMap(eventsOf).toSorted(), hint).toEqual([...storedEvents.keys()].toSorted());
  });

  it.each(storedKinds.filter((kind) => eventsOf(kind).length > 0).map((kind) => [kind.id, kind] as const))(
    'lists exactly the fields of %s',
    (_id, kind) => {
      const stored = sorted(eventsOf(kind).flatMap((type) => storedEvents.get(type) ?? []));
      expect(kind.fields.toSorted(), hint).toEqual(stored);
    },
  );

  it('lists the fields that every event has', () => {
    const envelope = (event._zod.def as unknown as { left: z.core.$ZodType }).left;
    expect(kindOf('envelope')?.fields.toSorted(), hint).toEqual(fieldNames(envelope));
  });

  it('names each table of the database once', () => {
    const tables = storedKinds.flatMap((kind) => ('tables' in kind ? kind.tables : []));
    const database = openDatabase('privacy');
    expect(tables.toSorted(), hint).toEqual(database.tables.map(({ name }) => name).toSorted());
    database.close();
  });

  it('knows every database that the code opens', () => {
    const opening = sourceFiles(['entrypoints', 'components', 'utils']).filter(({ code }) =>
      /indexedDB\.open\(|new Dexie\(/.test(code),
    );
    expect(
      opening.map(({ file }) => file),
      `Another database: its fields belong on the privacy page. ${hint}`,
    ).toEqual(['utils/database/chosen-folder.ts', 'utils/database/database.ts']);
  });

  it.each([
    ['taught', fieldNames(recipe)],
    ['health', fieldNames(pageHealth)],
    ['policy', Object.keys(policyRules)],
    ['reminders', fieldNames(reminderSettings)],
    ['keep', [...fieldNames(witness), ...fieldNames(backUpMark)]],
  ] as const)('lists exactly the fields of %s', (id, fields) => {
    expect(kindOf(id)?.fields.toSorted(), hint).toEqual(sorted(fields));
  });

  it('names each key of the extension storage', () => {
    const described = storedKinds.flatMap((kind) => ('keys' in kind && kind.place !== 'database' ? kind.keys : []));
    expect(sorted(keysInCode()), hint).toEqual(sorted(described));
  });

  it('leaves no place out', () => {
    expect(sorted(storedKinds.map(({ place }) => place))).toEqual(sorted(storedPlaces));
  });

  it('says the same as PRIVACY.md (npx vitest run --config test/vitest.config.ts -u writes it)', async () => {
    await expect(privacyMarkdown()).toMatchFileSnapshot(join(root, 'PRIVACY.md'));
  });
});

/** Keys are strings in the files that touch the storage: WXT's items, constants named key or prefix, and what a template begins with. */
function keysInCode(): string[] {
  return sourceFiles(['entrypoints']).flatMap(({ file, code }) => {
    if (!/storage\s*\.(?:defineItem|(?:local|session|sync)\b(?!\s*\.(?:clear|onChanged)))/.test(code)) return [];
    const found = [
      ...code.matchAll(/['"](?:local|session|sync):([\w-]+)['"]/g),
      ...code.matchAll(/const (?:\w*Key|key|prefix) = '([^']+)'/g),
      ...code.matchAll(/key: `([\w-]+:)\$\{/g),
    ].map(([, key]) => key ?? '');
    expect(found.length, `${file} touches the storage, but no key is found in it. ${hint}`).toBeGreaterThan(0);
    return found;
  });
}

function sourceFiles(folders: string[]): { file: string; code: string }[] {
  return folders.flatMap((folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    return files.map((file) => ({ file: `${folder}/${file}`, code: readFileSync(join(root, folder, file), 'utf8') }));
  });
}
