import type { Side } from './account';
import { azureKind } from './commerce-type';
import { compareText } from './compare-text';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import { addDays, daysBetween, latestOf } from './instants';
import type { JudgedFromSubscription, Judgement } from './judgement';
import { hasBegunToMove, type MoveProof, moveProofOf } from './move-proof';
import { isAccepted } from './stage';
import type { CommerceType, Day, Instant } from './subscription';
import { expiryOf, mostItemsPerRequest } from './transfer';

/** Why a subscription can't stand in a request yet. Each has one sentence in the locale files. */
export const transferBlocks = ['suspended', 'type-unknown', 'own-rules'] as const;
export type TransferBlock = (typeof transferBlocks)[number];

export interface TransferItem {
  id: Guid;
  account: string;
  name: string;
  quantity: number | null;
  addOnOf?: Guid;
}

/** One request to send: from one From account, by one side, no more items than fit. */
export interface TransferBatch {
  account: string;
  /** New commerce and Azure: To asks, From accepts. Legacy: From asks, To accepts (domain section 3). */
  asker: Side;
  items: TransferItem[];
  /** To buys an Azure plan for the customer before the request. */
  needsAzurePlan: boolean;
}

export const requestStates = ['accept', 'capture', 'expired', 'proved'] as const;
export type RequestState = (typeof requestStates)[number];

/** A request that the admin said was sent. */
export interface SentRequest {
  event: string;
  at: Instant;
  expiresAt: Instant;
  /** `accept`: somebody must accept it; `capture`: something has moved, the captures of both accounts must show all of it. */
  state: RequestState;
  /** Whose turn it is to accept; absent where the types of its subscriptions do not agree on that. */
  acceptor?: Side;
  pendingDays: number;
  /** Nothing has moved for more than 3 days. */
  isPendingLong: boolean;
  items: (TransferItem & { proof: MoveProof })[];
}

/** One line of the portal's own list of transfer requests; which subscriptions it is about, it does not say. */
export interface PortalRequest {
  account: string;
  seenAt: Instant;
  direction: 'sent' | 'received';
  id: string;
  state: 'pending' | 'completed' | 'canceled' | 'expired' | 'unknown';
  statusText: string;
  needsAction?: boolean;
  requestedOn?: Day | Instant;
  isPendingLong: boolean;
}

export interface TransferDesk {
  customer: Guid;
  name: string;
  /** A transfer needs the relationship with To. */
  isAccepted: boolean;
  batches: TransferBatch[];
  blocked: (TransferItem & { block: TransferBlock })[];
  /** Those that wait for somebody first, those that are proved last. */
  requests: SentRequest[];
  /** Moved, or about to, without a request that was recorded here. */
  unrecorded: (TransferItem & { proof: MoveProof })[];
  portal: PortalRequest[];
}

/** Partner Center tries an accepted transfer again for 3 days; after that nothing happens by itself. */
const pendingLongDays = 3;

/** What of a customer leaves by transfer: requests to send, requests that were sent, and what captures prove. Undefined without any. */
export function transferDeskOf(facts: CustomerFacts, judgement: Judgement, now: Instant): TransferDesk | undefined {
  const all = transferredOf(judgement);
  if (all.length === 0) return undefined;
  const proofOf = (subscription: JudgedFromSubscription) => moveProofOf(subscription, facts, judgement);
  const requests = requestsOf(facts, all, { proofOf, now });
  const waiting = new Set(requests.flatMap(({ state, items }) => (state === 'expired' ? [] : items.map(({ id }) => id))));
  const rest = all.filter(({ id }) => !waiting.has(id));
  const open = rest.filter((subscription) => subscription.stage !== 'done' && !hasBegunToMove(proofOf(subscription)));
  return {
    customer: facts.id,
    name: facts.name,
    isAccepted: isAccepted(facts.accounts.filter(({ side }) => side === 'to')),
    batches: batchesOf(
      open.filter((subscription) => blockOf(subscription) === undefined),
      facts,
    ),
    blocked: open.flatMap((subscription) => {
      const block = blockOf(subscription);
      return block ? [{ ...itemOf(subscription), block }] : [];
    }),
    requests,
    unrecorded: rest
      .filter((subscription) => !open.includes(subscription))
      .map((subscription) => ({ ...itemOf(subscription), proof: proofOf(subscription) })),
    portal: portalRequests(facts, now),
  };
}

/** The customer's From subscriptions that leave by transfer. */
export function transferredOf({ isInProject, from }: Judgement): JudgedFromSubscription[] {
  return isInProject ? from.filter(({ method }) => method === 'transfer') : [];
}

/** Which side asks for a transfer of such a subscription. */
function askerOf(type: CommerceType): Side | undefined {
  if (type === 'legacy') return 'from';
  return type === 'new-commerce' || type === 'azure' ? 'to' : undefined;
}

function blockOf({ commerceType, status }: JudgedFromSubscription): TransferBlock | undefined {
  if (commerceType === 'unknown') return 'type-unknown';
  if (askerOf(commerceType) === undefined) return 'own-rules';
  return status === 'suspended' ? 'suspended' : undefined;
}

function batchesOf(open: readonly JudgedFromSubscription[], facts: CustomerFacts): TransferBatch[] {
  const groups = Map.groupBy(open, ({ account, commerceType }) => `${account}/${askerOf(commerceType)}`);
  return [...groups.values()].flatMap((group) =>
    inBatches(travellingTogether(group)).map((items) => ({
      account: items[0]?.account ?? '',
      asker: askerOf(items[0]?.commerceType ?? 'unknown') ?? 'to',
      items: items.map(itemOf),
      needsAzurePlan: items.some((item) => isAzurePlan(item, facts)),
    })),
  );
}

/** Legacy add-ons travel with their base, so both stand in one request. New-commerce add-ons are purchases of their own. */
function travellingTogether(group: readonly JudgedFromSubscription[]): JudgedFromSubscription[][] {
  const bases = group.filter(({ addOnOf }) => !group.some(({ id }) => id === addOnOf));
  // An add-on of an add-on stands for itself: the portal knows none, and nothing may get lost.
  const isWithBase = ({ commerceType, addOnOf }: JudgedFromSubscription) =>
    commerceType === 'legacy' && bases.some(({ id }) => id === addOnOf);
  return group
    .filter((subscription) => !isWithBase(subscription))
    .map((base) => [base, ...group.filter((other) => isWithBase(other) && other.addOnOf === base.id)]);
}

function inBatches(units: readonly JudgedFromSubscription[][]): JudgedFromSubscription[][] {
  const batches: JudgedFromSubscription[][] = [];
  for (const unit of units) {
    const last = batches.at(-1);
    if (last && last.length + unit.length <= mostItemsPerRequest) last.push(...unit);
    else batches.push([...unit]);
  }
  return batches;
}

function isAzurePlan({ id, account, commerceType }: JudgedFromSubscription, { accounts }: CustomerFacts): boolean {
  if (commerceType !== 'azure') return false;
  const own = accounts.find((side) => side.account === account)?.subscriptions.find((one) => one.id === id);
  return own !== undefined && azureKind(own) !== 'legacy';
}

interface Asked {
  proofOf: (subscription: JudgedFromSubscription) => MoveProof;
  now: Instant;
}

/** Each subscription stands in its latest request only. */
function requestsOf(facts: CustomerFacts, all: readonly JudgedFromSubscription[], asked: Asked): SentRequest[] {
  return facts.transfers
    .flatMap((request, index) => {
      const later = facts.transfers.slice(index + 1).flatMap(({ subscriptions }) => subscriptions);
      const own = all.filter(({ id }) => request.subscriptions.includes(id) && !later.includes(id));
      return own.length > 0 ? [sentRequest(request, own, { ...asked, isCompleted: isCompletedSince(request.at, facts) })] : [];
    })
    .toSorted((a, b) => requestStates.indexOf(a.state) - requestStates.indexOf(b.state) || compareText(a.at, b.at));
}

function sentRequest(
  request: CustomerFacts['transfers'][number],
  own: readonly JudgedFromSubscription[],
  { proofOf, now, isCompleted }: Asked & { isCompleted: boolean },
): SentRequest {
  const { event, at } = request;
  const items = own.map((subscription) => ({ ...itemOf(subscription), proof: proofOf(subscription) }));
  const expiresAt = expiryOf(request);
  const state = stateOf({ items, expiresAt, now, isCompleted });
  const [asker, ...others] = new Set(own.map(({ commerceType }) => askerOf(commerceType)));
  return {
    event,
    at,
    expiresAt,
    state,
    ...(asker !== undefined && others.length === 0 && { acceptor: asker === 'to' ? ('from' as const) : ('to' as const) }),
    pendingDays: daysBetween(at, now),
    isPendingLong: state === 'accept' && addDays(at, pendingLongDays) <= now,
    items,
  };
}

function stateOf({
  items,
  expiresAt,
  now,
  isCompleted,
}: Pick<SentRequest, 'items' | 'expiresAt'> & { now: Instant; isCompleted: boolean }): RequestState {
  if (items.every(({ proof }) => proof.isProved)) return 'proved';
  if (isCompleted || items.some(({ proof }) => hasBegunToMove(proof))) return 'capture';
  return expiresAt <= now ? 'expired' : 'accept';
}

/** Whether the portal shows a completed request that may be this one. It does not say of what, so it only asks for captures. */
function isCompletedSince(at: Instant, { accounts }: CustomerFacts): boolean {
  return accounts
    .flatMap(({ transferRequests }) => transferRequests?.sections ?? [])
    .flatMap(({ rows }) => rows)
    .some(({ state, transferredOn, requestedOn }) => {
      const day = transferredOn ?? requestedOn;
      return state === 'completed' && day !== undefined && latestOf(day) >= at;
    });
}

function portalRequests({ accounts }: CustomerFacts, now: Instant): PortalRequest[] {
  return accounts.flatMap(({ account, transferRequests }) =>
    (transferRequests?.sections ?? []).flatMap(({ direction, rows }) =>
      rows.map(({ id, state, statusText, needsAction, requestedOn }) => ({
        account,
        seenAt: transferRequests?.at ?? now,
        direction,
        id,
        state,
        statusText,
        ...(needsAction !== undefined && { needsAction }),
        ...(requestedOn !== undefined && { requestedOn }),
        isPendingLong: state === 'pending' && requestedOn !== undefined && addDays(latestOf(requestedOn), pendingLongDays) <= now,
      })),
    ),
  );
}

function itemOf({ id, account, name, quantity, addOnOf }: JudgedFromSubscription): TransferItem {
  return { id, account, name, quantity, ...(addOnOf !== undefined && { addOnOf }) };
}
