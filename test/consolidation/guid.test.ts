import { expect, test } from 'vitest';
import { isGuid, parseGuid } from '../../utils/consolidation/guid';

const id = '9a1f0b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b';

test.for<[string, string | undefined]>([
  [id, id],
  [` ${id.toUpperCase()}\n`, id],
  [`{${id}}`, undefined],
  [`${id}0`, undefined],
  [`0${id}`, undefined],
  [id.replaceAll('-', ''), undefined],
  [id.replace('9', 'g'), undefined],
  ['', undefined],
])('%j is the GUID %s', ([text, expected]) => {
  expect(parseGuid(text)).toBe(expected);
  expect(isGuid(text)).toBe(expected !== undefined);
});
