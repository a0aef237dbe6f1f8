import * as z from 'zod/mini';
import { guid } from './guid';
import { instant } from './subscription';

export const side = z.enum(['from', 'to']);
export type Side = z.infer<typeof side>;

export const cloud = z.enum(['commercial', 'us-government', '21vianet']);

/** A partner tenant that takes part. `id` is ours: evidence that comes later (`partnerId`) joins it. */
export const account = z.object({
  id: z.string(),
  side,
  label: z.optional(z.string()),
  organisation: z.optional(z.string()),
  partnerId: z.optional(guid),
  cloud,
  currency: z.optional(z.string()),
  isIndirectReseller: z.optional(z.boolean()),
});
export type Account = z.infer<typeof account>;

/** What a page shows about who is signed in, strongest first (architecture: which account is this). Text is as shown, trimmed. */
export const identityEvidence = z.object({
  /** From an invitation link on the relationship page, or Account settings. */
  partnerId: z.optional(guid),
  /** Organisation name in the 2019-21 header, or Account settings. */
  organisation: z.optional(z.string()),
  /** The account that the opened account picker marks. Its name need not be the organisation's: it counts only where it is a known one. */
  pickedOrganisation: z.optional(z.string()),
  /** Hash of the signed-in identity that the page shows (account button); never the identity itself. */
  identityHash: z.optional(z.string()),
  /** When the document was loaded, by the page's own clock. */
  documentStartedAt: z.optional(instant),
  /** The same, where the document came straight from a sign-in: from then on the window may belong to somebody else. */
  signedInAt: z.optional(instant),
  /** License-based subscription GUIDs on screen. Azure GUIDs stay the same when they move, so they are no evidence. */
  licenseBasedIds: z.array(guid),
});
export type IdentityEvidence = z.infer<typeof identityEvidence>;
