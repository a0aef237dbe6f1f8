import * as z from 'zod/mini';

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A GUID in lower case: Partner Center prints Azure ids in upper case and others in lower, and they must compare equal. */
export const guid = z.string().check(z.trim(), z.toLowerCase(), z.regex(guidPattern));
export type Guid = z.infer<typeof guid>;

export function isGuid(text: string): boolean {
  return guidPattern.test(text.trim().toLowerCase());
}

/** The GUID in lower case, or undefined when the text is not exactly one. */
export function parseGuid(text: string): Guid | undefined {
  const candidate = text.trim().toLowerCase();
  return guidPattern.test(candidate) ? candidate : undefined;
}
