import type { Capture } from '../../utils/consolidation/capture';
import type { DraftEvent } from '../../utils/consolidation/event';
import type { Guid } from '../../utils/consolidation/guid';
import type { AccountState } from '../../utils/consolidation/overlay-view';
import { fitsRoster, fitsSubscriptions } from '../../utils/consolidation/roster-fit';
import { findCustomer, projectFacts, rosterOf } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import type { PageOnScreen, RecordAnswer, Refusal } from '../../utils/messages';
import type { PortalTab, Request } from './message-gate';
import { now } from './now';
import { viewOf } from './page-view';
import { signedInAccount } from './signed-in-account';

type RecordRequest = Extract<Request, { type: 'captured' | 'purchase-submitted' | 'status-submitted' | 'invitation-recorded' }>;
type KnownAccount = Extract<AccountState, { state: 'known' }>;

/** Records what a page showed or saw submitted, under the account that the page itself proves, or refuses and stores nothing. */
export async function recordFromPage(request: RecordRequest, tab: PortalTab): Promise<RecordAnswer> {
  const { on } = request.payload;
  const mismatch = findMismatch(request);
  if (mismatch) return { recorded: false, refusal: mismatch };
  const { account, project } = await signedInAccount(withRowsAsEvidence(request), tab);
  const refuse = async (refusal: Refusal) => ({ recorded: false as const, refusal, view: await viewOf(on, { account, project }) });
  if (account.state === 'unknown') return await refuse('account-unknown');
  if (account.state === 'contradicted' || isOnWrongSide(request, account)) return await refuse('wrong-account');
  if (!(await isListOf(account, request))) return await refuse('wrong-account');
  if (await saysEmptyOfRows(account, request)) return await refuse('rows-known');
  const result = await record([draftOf(request, account)], { now: now() });
  if (!result.isRecorded) return await refuse(result.failure === 'storage-full' ? 'storage-full' : 'storage-failed');
  return { recorded: true, view: await viewOf(on, { account, project: await projectFacts() }) };
}

/** Where the page shows no identity, a wrong answer is believed: a list without what is known of the account gives it away. */
async function isListOf({ id }: KnownAccount, { type, payload }: RecordRequest): Promise<boolean> {
  if (type !== 'captured') return true;
  const { capture } = payload;
  if (capture.page === 'subscription-list') {
    const facts = await findCustomer(capture.customer);
    return fitsSubscriptions(
      capture,
      facts?.accounts.find(({ account }) => account === id),
    );
  }
  if (capture.page !== 'customer-list' || !capture.completeness.isComplete) return true;
  return fitsRoster(new Set(capture.rows.map((row) => row.id)), await rosterOf(id));
}

/** The admin's word for an empty list is taken where nothing was ever seen in it; what was seen once must be read as gone. */
async function saysEmptyOfRows({ id }: KnownAccount, { type, payload }: RecordRequest): Promise<boolean> {
  if (type !== 'captured' || payload.capture.page !== 'subscription-list') return false;
  const confirmed = payload.capture.sections.filter(
    ({ completeness }) => completeness.isComplete && completeness.proof === 'whole-list-confirmed',
  );
  if (confirmed.length === 0) return false;
  const known = (await findCustomer(payload.capture.customer))?.accounts.find(({ account }) => account === id)?.sections ?? [];
  return confirmed.some(
    ({ section, rows }) => rows.length > 0 || known.some((list) => list.section === section && list.everHeldRows),
  );
}

/** A capture that is not of the page it came with: the admin moved on while it ran. Nothing of it can be trusted. */
function findMismatch({ type, payload }: RecordRequest): Refusal | undefined {
  const { on } = payload;
  if (type === 'invitation-recorded') return undefined;
  if (type !== 'captured') return on.customer === undefined ? 'not-understood' : undefined;
  const { capture } = payload;
  if (capture.page !== on.page) return 'not-understood';
  if (capture.page !== 'customer-list' && capture.customer !== on.customer) return 'customer-moved-on';
  if (capture.page === 'subscription-detail' && capture.detail.id !== on.subscription) return 'customer-moved-on';
  return undefined;
}

/** A capture holds rows of all pages of a pager, more than the screen: each of them tells whose account this is. */
function withRowsAsEvidence({ type, payload }: RecordRequest): PageOnScreen {
  const { on } = payload;
  if (type !== 'captured') return on;
  const ids = new Set([...on.evidence.licenseBasedIds, ...licenseBasedIds(payload.capture)]);
  return { ...on, evidence: { ...on.evidence, licenseBasedIds: [...ids] } };
}

/** Azure keeps its GUID when it moves, and a usage-based row may be Azure: neither is evidence. */
function licenseBasedIds(capture: Capture): Guid[] {
  if (capture.page !== 'subscription-list') return [];
  return capture.sections
    .filter(({ section }) => section !== 'azure' && section !== 'usage-based')
    .flatMap(({ rows }) => rows.filter((row) => !row.isUsageBased && row.commerceType !== 'azure').map((row) => row.id));
}

/** Invitations and purchases belong to the account that customers move to. */
function isOnWrongSide({ type }: RecordRequest, { side }: KnownAccount): boolean {
  return side === 'from' && (type === 'invitation-recorded' || type === 'purchase-submitted');
}

function draftOf({ type, payload }: RecordRequest, account: KnownAccount): DraftEvent {
  const { id, on } = payload;
  const aboutCustomer = {
    id,
    account: account.id,
    about: on.customer === undefined ? { account: account.id } : { customer: on.customer },
  };
  switch (type) {
    case 'captured':
      return { ...aboutCustomer, type, payload: payload.capture };
    case 'purchase-submitted':
      return { ...aboutCustomer, type, payload: { lines: payload.lines } };
    case 'status-submitted':
      return { ...aboutCustomer, type, payload: { subscription: payload.subscription, to: payload.to } };
    case 'invitation-recorded': {
      const { link, text, includesPermissions } = payload;
      return {
        id,
        account: account.id,
        about: { account: account.id },
        type,
        payload: { link, text, ...(includesPermissions !== undefined && { includesPermissions }) },
      };
    }
  }
}
