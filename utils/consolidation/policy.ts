import * as z from 'zod/mini';

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What an organisation may set for its admins. Flat and plain, so that a registry can hold it; the same names stand in public/policy.json. */
export const policyRules = {
  /** A language tag such as `nl`; one that the interface lacks changes nothing. */
  language: z.string().check(z.maxLength(35)),
  /** Never `legacy`: only a seen type may open a gate. */
  defaultCommerceType: z.enum(['new-commerce', 'unknown']),
  /** In the project's time zone, `18:00`. Both or none. */
  quietHoursFrom: timeOfDay,
  quietHoursUntil: timeOfDay,
  notificationsOff: z.boolean(),
  maskCustomers: z.boolean(),
  /** Days without an event after which customers that are done and past their after-care are proposed to be erased. */
  retentionDays: z.int().check(z.positive(), z.maximum(3650)),
  /** Host names of optional portals that admins may allow; without it, all that the product knows. It can add none: hosts are fixed in the manifest. */
  optionalPortals: z.array(z.string()),
} as const;

export type Policy = { [K in keyof typeof policyRules]?: z.infer<(typeof policyRules)[K]> };

/** The rules in what the browser hands over. One that makes no sense changes nothing: it must not take the others with it. */
export function parsePolicy(stored: unknown): Policy {
  if (typeof stored !== 'object' || stored === null) return {};
  const rules = Object.entries(policyRules).flatMap(([name, rule]) => {
    const parsed = rule.safeParse((stored as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  // Each value was read by the schema of its own name.
  const { quietHoursFrom, quietHoursUntil, ...others } = Object.fromEntries(rules) as Policy;
  if (quietHoursFrom === undefined || quietHoursUntil === undefined) return others;
  return { ...others, quietHoursFrom, quietHoursUntil };
}
