import * as z from 'zod/mini';
import { guid } from './guid';

/** Why one page of a run gave nothing that proves anything. `skipped` is the admin's own word. */
const troubleKinds = ['unreadable', 'incomplete', 'refused', 'timeout', 'skipped'] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** What makes a run wait for the admin; one sentence each in the locale files (`overlay:captureAll.paused.*`). */
export const pauseReasons = [
  'by-admin',
  'left-by-hand', // another page was opened in its tab
  'details-ahead', // the lists are read: only now is it known how many pages the details are
  'signed-out',
  'wrong-account',
  'account-unknown',
  'five-failures',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

const word = z.string().check(z.maxLength(100));

/** The events of `Capture all`. What was captured are events of their own: only what they can't tell stands here. */
export const captureAllHappenings = [
  /** The id of this event is the id of the run. */
  z.object({
    type: z.literal('capture-all-started'),
    payload: z.object({
      /** Path template of the customer list that it was started from: the generation of the portal to go through. */
      path: z.string().check(z.maxLength(2000)),
      customers: z.array(guid),
      withDetails: z.boolean(),
      /** The number of detail pages was known and said before the start, so the run does not wait between lists and details. */
      areDetailsAgreed: z.boolean(),
    }),
  }),
  z.object({
    type: z.literal('capture-all-troubled'),
    payload: z.object({
      run: word,
      customer: guid,
      subscription: z.optional(guid),
      kind: z.enum(troubleKinds),
      reason: z.optional(word),
    }),
  }),
  z.object({
    type: z.literal('capture-all-changed'),
    payload: z.object({
      run: word,
      to: z.enum(['running', 'paused', 'done', 'stopped']),
      because: z.optional(z.enum(pauseReasons)),
    }),
  }),
] as const;
