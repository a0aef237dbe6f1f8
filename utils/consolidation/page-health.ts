import * as z from 'zod/mini';
import { incompleteReason } from './capture';
import { pageIds } from './judgement';
import { instant } from './subscription';

/** A path with GUIDs replaced by `{guid}`, as `pathTemplate` makes it of a page that we know: nothing in it names a customer. */
export const pathTemplateText = z.string().check(z.maxLength(200), z.regex(/^(?:\/(?:[a-z0-9-]{1,40}|\{guid\})){1,12}\/?$/i));

/** What a list lacked although it was read. The second two leave values unknown; each has one sentence (`teach:health.missing.*`). */
export const unreadValues = ['quantity-unreadable', 'status-not-known', 'read-as-taught'] as const;

/** How one reading of a page by its reader ended. Codes only: it never holds a word of the page. */
export const pageReading = z.object({
  page: z.enum(pageIds),
  path: pathTemplateText,
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('well') }),
    z.object({ kind: z.literal('degraded'), missing: z.array(z.union([incompleteReason, z.enum(unreadValues)])) }),
    z.object({
      kind: z.literal('failed'),
      /** `UnreadableReason` of the readers. */
      reason: z.string().check(z.maxLength(40), z.regex(/^[a-z-]+$/)),
      /** What was looked for, in a reader's own fixed words (`no quantity column`). */
      detail: z.optional(z.string().check(z.maxLength(80), z.regex(/^[a-z -]+$/i))),
    }),
  ]),
});
export type PageReading = z.infer<typeof pageReading>;

/** The latest reading of each page and path, and when it last was read well. */
export const pageHealth = z.object({ reading: pageReading, at: instant, lastWellAt: z.optional(instant) });
export type PageHealth = z.infer<typeof pageHealth>;

const mostPages = 100;

const keyOf = ({ page, path }: PageReading) => `${page} ${path.replace(/\/$/, '').toLowerCase()}`;

/** The health of all pages with one more reading; of too many pages the one read longest ago goes. */
export function withReading(known: PageHealth[], reading: PageReading, at: string): PageHealth[] {
  const before = known.find((health) => keyOf(health.reading) === keyOf(reading));
  const lastWellAt = reading.outcome.kind === 'well' ? at : before?.lastWellAt;
  const latest: PageHealth = { reading, at, ...(lastWellAt !== undefined && { lastWellAt }) };
  return [latest, ...known.filter((health) => health !== before)].slice(0, mostPages);
}
