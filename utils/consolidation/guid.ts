import * as z from 'zod/mini';

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A GUID in lower case: Partner Center prints Azure ids in upper case and others in lower, and they must compare equal. */
// Pure, so that what only needs `parseGuid` does not carry a schema library.
export const guid = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.trim(), /* @__PURE__ */ z.toLowerCase(), /* @__PURE__ */ z.regex(guidPattern));
export type Guid = z.infer<typeof guid>;

export function isGuid(text: string): boolean {
  return guidPattern.test(text.trim().toLowerCase());
}

/** The GUID in lower case, or undefined when the text is not exactly one. */
export function parseGuid(text: string): Guid | undefined {
  const candidate = text.trim().toLowerCase();
  return guidPattern.test(candidate) ? candidate : undefined;
}
