import type { AdviceReason, GateReason, ReviewReason } from './judgement';
import type { Instant } from './subscription';

/** What an explanation can say. Each has one sentence in the locale files (`explain.*`). */
export const explainIds = [
  'first-seen',
  'type-seen',
  'status-changed',
  'quantity-changed',
  'absent',
  'only-in-file',
  'activity-logged',
  'activity-logged-by',
  'last-captured',
  'last-captured-incomplete',
  'bought',
  'stop-submitted',
  'method-chosen',
  'method-chosen-because',
  'linked',
  'unlinked',
  'confirmed',
  'difference-accepted',
  'marked-already-on-to',
  'marked-not-moving',
  'wave-set',
  'owner-set',
  'transfer-requested',
  'told-microsoft',
  'microsoft-answered',
  'twin-seen',
  'twin-status-changed',
  'twin-quantity-changed',
  'twin-verified',
  'type-assumed',
  'type-unknown',
  'matched-hand',
  'matched-purchase',
  'matched-product-term-billing',
  'matched-product',
  'matched-catalogue',
  'matched-suggestion',
  'not-matched',
  'still-billed',
  'not-billed',
  'conflict',
  'stage-to-do',
  'stage-requested',
  'stage-planned',
  'stage-submitted',
  'stage-twin-seen',
  'stage-twin-verified',
  'stage-stopped-on-from',
  'stage-done',
  'stage-done-left',
  'stage-done-ended-before',
  'new-because-lacked',
  'new-because-bought',
  'new-because-started',
  'old-because-marked',
  'old-because-started',
  'newness-unknown',
  'next-decide',
  'next-recreate',
  'next-request-transfer',
  'next-accept-transfer',
  'next-tell-microsoft',
  'next-await-microsoft',
  'next-give-reason',
  'next-wait',
  'next-capture-to',
  'next-confirm-pair',
  'next-twin-active',
  'next-settle-difference',
  'next-suspend',
  'next-cancel',
  'next-cancel-at-term-end',
  'next-capture-from',
] as const;
export type ExplainId = (typeof explainIds)[number];

/** One sentence of an explanation: `sentence` is its key in the texts of the rules. */
export interface ExplanationLine {
  /** `happened`, oldest first; then what `follows` from it now; then what is `missing`, first thing first. */
  part: 'happened' | 'follows' | 'missing';
  sentence: `explain.${ExplainId}` | `advice.${AdviceReason}` | `gate.${GateReason}` | `review.${ReviewReason}`;
  values: Record<string, string | number>;
  /** The capture or decision that it rests on. */
  event?: string;
  at?: Instant;
}
