import type { ProjectSettings, SubscriptionFacts } from './facts';
import { parseGuid } from './guid';
import type { CommerceType } from './subscription';

interface KnownType {
  commerceType: CommerceType;
  /** True when it is the project's default, not something that was seen: it opens no gate. */
  isTypeAssumed: boolean;
}

/**
 * What kind of subscription this is (domain section 2). The list doesn't show it, so `legacy` is only believed from a detail page or
 * file, and whatever contradicts that makes it something else: a gate opens for `legacy` alone.
 */
export function commerceTypeOf(subscription: SubscriptionFacts, settings: ProjectSettings): KnownType {
  const seen = seenType(subscription);
  if (seen !== 'unknown') return { commerceType: seen, isTypeAssumed: false };
  const isAssumed = settings.defaultCommerceType !== 'unknown' && !hasContradiction(subscription);
  return { commerceType: isAssumed ? settings.defaultCommerceType : 'unknown', isTypeAssumed: isAssumed };
}

const types = { azure: 'azure', marketplace: 'marketplace', software: 'software' } as const;

/** What was seen of its type, whatever the project assumes. */
export function seenType(subscription: SubscriptionFacts): CommerceType {
  const { listed, detail, section } = subscription;
  if (isAzure(subscription)) return 'azure';
  if (isTrial(subscription)) return 'trial';
  if (section === 'marketplace' || section === 'software') return types[section];
  if (listed?.commerceType !== undefined && rowTypes.has(listed.commerceType)) return listed.commerceType;
  if (listed?.isUsageBased) return 'usage-other';
  if (hasContradiction(subscription)) return 'unknown';
  if (detail?.commerceType !== undefined && detail.commerceType !== 'unknown') return detail.commerceType;
  return typeOfOffer(detail?.offerId) ?? (detail?.term === undefined ? 'unknown' : 'new-commerce');
}

/** What a row can say by itself; `legacy` is not among them (domain: the list page does not show the type). */
const rowTypes: ReadonlySet<CommerceType> = new Set([
  'azure',
  'trial',
  'usage-other',
  'marketplace',
  'software',
  'reservation',
  'new-commerce',
]);

/** A legacy subscription has no term and its offer id is one GUID; anything else beside `legacy` means that something was misread. */
function hasContradiction({ detail }: SubscriptionFacts): boolean {
  if (!detail) return false;
  const byOffer = typeOfOffer(detail.offerId);
  if (detail.commerceType === 'legacy') {
    return byOffer === 'new-commerce' || detail.term !== undefined || detail.cancelUntil !== undefined;
  }
  if (detail.commerceType === 'new-commerce') return byOffer === 'legacy';
  return byOffer === 'legacy' && (detail.term !== undefined || detail.cancelUntil !== undefined);
}

const newCommerceOffer = /^[0-9A-Z]{12}:[0-9A-Z]{4}(:[0-9A-Z]{12})?$/i;

function typeOfOffer(offerId: string | undefined): 'legacy' | 'new-commerce' | undefined {
  if (offerId === undefined) return undefined;
  if (parseGuid(offerId)) return 'legacy';
  return newCommerceOffer.test(offerId.trim()) ? 'new-commerce' : undefined;
}

function isTrial({ listed, detail }: SubscriptionFacts): boolean {
  if (detail?.isTrial || detail?.commerceType === 'trial' || listed?.commerceType === 'trial') return true;
  return [listed?.name, detail?.name].some((name) => name !== undefined && /\btrial\b/i.test(name));
}

function isAzure({ listed, detail, section }: SubscriptionFacts): boolean {
  if (section === 'azure' || listed?.commerceType === 'azure' || detail?.commerceType === 'azure') return true;
  if (detail?.offerId !== undefined && /^(MS-AZR-|DZH318Z0BPS6\b)/i.test(detail.offerId.trim())) return true;
  return [listed?.name, detail?.name].some((name) => name !== undefined && isAzureName(name));
}

/** `Azure Active Directory Premium P1` and the like are ordinary licenses. */
function isAzureName(name: string): boolean {
  return /^(microsoft )?azure$|\bazure[ -]?plan\b|\bMS-AZR-/i.test(name.trim());
}

/**
 * Azure plan (moved by transfer), legacy Azure (moved by Microsoft), or not to be told apart. The plan's own ids are MS-AZR-0017G and
 * product DZH318Z0BPS6 (Microsoft's API samples, text of 2023-10-23); MS-AZR-0145P and its kin are legacy.
 */
export function azureKind({ listed, detail }: SubscriptionFacts): 'plan' | 'legacy' | 'unknown' {
  const words = [listed?.name, detail?.name, detail?.offerId].join(' ');
  if (/\bazure[ -]?plan\b|\bMS-AZR-0017G\b|\bDZH318Z0BPS6\b/i.test(words)) return 'plan';
  if (/\bMS-AZR-/i.test(words)) return 'legacy';
  return /^\s*(microsoft )?azure\s*$/i.test(listed?.name ?? detail?.name ?? '') ? 'legacy' : 'unknown';
}
