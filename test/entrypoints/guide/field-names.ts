import type * as z from 'zod/mini';

interface Def {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  valueType?: z.core.$ZodType;
  left?: z.core.$ZodType;
  right?: z.core.$ZodType;
}

/** The names of all values that a schema can hold, however deep they stand; a record's own keys are data and stand for themselves. */
export function fieldNames(schema: z.core.$ZodType, name?: string): string[] {
  const def = schema._zod.def as unknown as Def;
  const inner = [def.element, def.innerType, def.valueType, def.left, def.right, ...(def.options ?? [])].filter(
    (one) => one !== undefined,
  );
  if (def.shape) return sorted(Object.entries(def.shape).flatMap(([key, value]) => fieldNames(value, key)));
  if (inner.length > 0) return sorted(inner.flatMap((one) => fieldNames(one, name)));
  return name === undefined ? [] : [name];
}

export function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
