import * as z from 'zod/mini';

const id = z.string().check(z.maxLength(100));

/** What a page does about `Capture all`. A click brings the id of its event along: asked again, it changes nothing twice. */
export const captureAllDoes = z.discriminatedUnion('type', [
  z.object({ type: z.literal('look') }),
  z.object({ type: z.literal('start'), id, withDetails: z.boolean() }),
  z.object({ type: z.literal('retry'), id }),
  z.object({ type: z.literal('pause'), id }),
  z.object({ type: z.literal('resume'), id }),
  z.object({ type: z.literal('skip'), id }),
  z.object({ type: z.literal('stop'), id }),
  /** The page on screen was read, or why not. */
  z.object({
    type: z.literal('ended'),
    outcome: z.object({
      kind: z.enum(['captured', 'unreadable', 'incomplete', 'refused', 'timeout']),
      reason: z.optional(z.string().check(z.maxLength(100))),
    }),
  }),
  /** The pause after a page is over. */
  z.object({ type: z.literal('go-on') }),
]);
export type CaptureAllDoes = z.infer<typeof captureAllDoes>;
export type CaptureAllOutcome = Extract<CaptureAllDoes, { type: 'ended' }>['outcome'];
