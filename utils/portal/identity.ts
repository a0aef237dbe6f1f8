import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IdentityEvidence } from '../consolidation/account';
import { type Guid, parseGuid } from '../consolidation/guid';
import { normaliseText, tidyText } from '../reading/normalise-text';
import { accountPickerOn } from './account-picker';
import { isAccountSettingsPath } from './account-settings-path';
import { customerOf } from './customer-path';
import { readDocumentStart } from './document-start';
import { textsLabelled } from './fields';
import { invitationIn } from './invitation';
import { type SubscriptionAnchor, subscriptionAnchors } from './row-anchors';
import { type Survey, survey } from './survey';
import { attributeOf } from './unclobbered';
import { accessibleName, visibleText } from './walk';

/**
 * What the page shows about who is signed in. `subscriptions` spares a second reading where the caller has just read them. Reads layout: call it
 * after the mutations, not in their callback.
 */
export function readIdentity(
  root: Document,
  url = new URL(root.location.href),
  subscriptions: ReadonlyMap<Guid, SubscriptionAnchor> = customerOf(url) ? subscriptionAnchors(root, url) : new Map(),
): IdentityEvidence {
  return { ...identityOn(survey(root, url)), ...readDocumentStart(root), licenseBasedIds: licenseBased(subscriptions) };
}

export function identityOn(
  page: Survey,
): Pick<IdentityEvidence, 'partnerId' | 'organisation' | 'pickedOrganisation' | 'identityHash'> {
  const settings = isAccountSettingsPath(page.url);
  const partnerId = invitationIn(page)?.partnerId ?? (settings ? ownMicrosoftId(page) : undefined);
  const organisation = organisationInHeader(page) ?? (settings ? textsLabelled(page, 'company-name')[0] : undefined);
  const shown = signedInIdentity(page);
  const picked = accountPickerOn(page)?.current;
  return {
    ...(partnerId && { partnerId }),
    ...(organisation !== undefined && { organisation }),
    ...(picked !== undefined && { pickedOrganisation: picked }),
    ...(shown !== undefined && { identityHash: hashOf(shown) }),
  };
}

/** On Account settings the Microsoft ID is the partner's own tenant; two different ones are no evidence. */
function ownMicrosoftId(page: Survey): Guid | undefined {
  const ids = new Set(textsLabelled(page, 'microsoft-id').map(parseGuid));
  ids.delete(undefined);
  return ids.size === 1 ? [...ids][0] : undefined;
}

/**
 * `Microsoft Partner Center` followed by the organisation's name in the same line, as in the header of 2019 to 2021. What merely comes
 * next in the bar may be a switch (`Workspaces`) or a menu that is the same for every account.
 */
function organisationInHeader(page: Survey): string | undefined {
  const texts = page.leaves.filter(({ isInBanner }) => isInBanner);
  const at = texts.findIndex(({ text }) => /^(?:microsoft )?partner center$/.test(normaliseText(text)));
  const [product, next] = [texts[at], texts[at + 1]];
  if (!product || !next || next.isInControl || next.text.length > 200) return undefined;
  const isApart = page.controls.some(({ order }) => order > product.order && order < next.order);
  const isOneLine = page.lines.some(({ isInBanner, text }) => isInBanner && text === `${product.text} ${next.text}`);
  return isApart || !isOneLine ? undefined : next.text;
}

/**
 * The account button of the header, by an address in its name or by the words that Microsoft's account control puts before the person's
 * name. A bare `Account` says nothing: it would be the same for everybody.
 */
function signedInIdentity(page: Survey): string | undefined {
  const names = page.controls
    .filter(({ isInBanner }) => isInBanner)
    .map(({ element }) => tidyText([accessibleName(element), attributeOf(element, 'title') ?? '', visibleText(element)].join(' ')));
  const addresses = new Set(names.map((name) => /[^\s()<>,;:]+@[^\s()<>,;:]+\.[^\s()<>,;:]+/.exec(name)?.[0]?.toLowerCase()));
  addresses.delete(undefined);
  if (addresses.size === 1) return [...addresses][0];
  return addresses.size > 1 ? undefined : names.find((name) => /^account manager for .+/i.test(name))?.toLowerCase();
}

/** One way only: the identity itself never leaves the page. */
const hashOf = (identity: string): string => bytesToHex(sha256(utf8ToBytes(`consolidator-identity\n${identity}`)));

/** Azure subscriptions keep their GUID when they move, so only license-based ones tell accounts apart. */
function licenseBased(subscriptions: ReadonlyMap<Guid, SubscriptionAnchor>): Guid[] {
  return [...subscriptions.values()].filter(({ isUsageBased }) => !isUsageBased).map(({ id }) => id);
}
