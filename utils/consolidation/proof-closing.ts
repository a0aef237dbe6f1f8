import { hasEnded } from './billing';
import { checkFinalInvoice, type InvoiceFinding } from './check-final-invoice';
import type { CustomerFacts, SubscriptionFacts } from './facts';
import type { Guid } from './guid';
import type { JudgedFromSubscription, Judgement } from './judgement';
import { isGone } from './known-subscription';
import { type AfterCare, afterCareOf, doneAt } from './proof-after-care';
import type { ProofSource, ProofSources } from './proof-source';
import { currentSections, isWholeCapture } from './sections';
import type { Instant, Section, Status } from './subscription';

/** What the From account shows of a subscription. `gone`: no longer listed in two complete captures. */
export type ShownOnFrom = 'suspended' | 'ended' | 'gone' | 'running' | 'unknown';

/** The final invoice of one subscription; `no-invoice`: none was imported for its account, `stop-unknown`: nobody saw when it stopped. */
export type InvoiceState = InvoiceFinding['finding'] | 'no-invoice' | 'stop-unknown' | 'not-stopped';

export interface ClosingLine {
  account: string;
  subscription: Guid;
  name: string;
  shown: ShownOnFrom;
  status: Status;
  statusText: string;
  isStillBilled: boolean;
  /** It stays on From by decision, or had ended before: it need not show suspended. */
  isLeft: boolean;
  /** Only an imported file says so: no page has shown it. */
  isOnlyInFile: boolean;
  /** The capture that showed it so. */
  proof?: ProofSource;
  invoice: InvoiceState;
  amount?: number;
  currency?: string;
}

/** A section of a From account as its latest capture showed it: together they prove that nothing else is active there. */
export interface ClosingCapture {
  account: string;
  section: Section;
  at: Instant;
  rows: number;
  isComplete: boolean;
  proof?: ProofSource;
}

/** `verified`: complete captures show that nothing that had to move is billed on From; `stays`: nothing had to move. */
export type ClosingVerdict = 'verified' | 'still-billed' | 'not-proved' | 'stays' | 'nothing';

export interface Closing {
  verdict: ClosingVerdict;
  lines: ClosingLine[];
  captures: ClosingCapture[];
  doneAt?: Instant;
  afterCare: AfterCare[];
}

/** How the From account is closed for one customer. `sources` are the customer's events, for their hashes. */
export function closingOf(facts: CustomerFacts, judgement: Judgement, sources: ProofSources): Closing {
  const lines = judgement.from.map((subscription) => closingLine(subscription, facts, sources));
  const fromSides = facts.accounts.filter(({ side }) => side === 'from');
  const captures = fromSides.flatMap((side) =>
    currentSections(side).map(({ section, at, event, rows, completeness: { isComplete } }): ClosingCapture => {
      const proof = sources.get(event);
      return { account: side.account, section, at, rows, isComplete, ...(proof ? { proof } : {}) };
    }),
  );
  // An account that was never opened may hold anything; one whose whole customer list lacks the customer holds nothing of it.
  const isWhole = fromSides.every(
    (side) => isWholeCapture(side) || (side.sections.length === 0 && side.roster?.isListed === false),
  );
  const done = doneAt(facts, judgement);
  return {
    verdict: verdictOf(lines, isWhole),
    lines,
    captures,
    ...(done === undefined ? {} : { doneAt: done }),
    afterCare: afterCareOf(facts, judgement),
  };
}

/** A customer that moves and whose From account held something: what stays with a customer that does not move is rightly billed. */
export function isToClose({
  isInProject,
  stage,
  closing,
}: Pick<Judgement, 'isInProject' | 'stage'> & { closing: Closing }): boolean {
  return isInProject && stage !== 'not moving' && closing.verdict !== 'nothing';
}

function verdictOf(lines: readonly ClosingLine[], isWhole: boolean): ClosingVerdict {
  if (lines.length === 0) return 'nothing';
  const moving = lines.filter(({ isLeft }) => !isLeft);
  if (moving.some(isOrWasCharged)) return 'still-billed';
  if (!isWhole || moving.some(({ isOnlyInFile, proof }) => isOnlyInFile || !proof)) return 'not-proved';
  return moving.length === 0 ? 'stays' : 'verified';
}

/** What a capture shows as stopped and an invoice goes on charging is not closed. */
function isOrWasCharged({ isStillBilled, shown, invoice }: ClosingLine): boolean {
  return isStillBilled || shown === 'running' || shown === 'unknown' || invoice === 'charged-after-stop';
}

function closingLine(judged: JudgedFromSubscription, facts: CustomerFacts, sources: ProofSources): ClosingLine {
  const known = facts.accounts.find(({ account }) => account === judged.account)?.subscriptions.find(({ id }) => id === judged.id);
  const shown = known ? shownOnFrom(judged, known) : 'unknown';
  const proof = known && sources.get(provingEvent(known, shown));
  return {
    account: judged.account,
    subscription: judged.id,
    name: judged.name,
    shown,
    status: judged.status,
    statusText: judged.statusText,
    isStillBilled: judged.billing === 'running',
    isLeft: isLeft(judged),
    isOnlyInFile: known?.isOnlyInFile === true || known?.statusHistory.at(-1)?.isInFile === true,
    ...(proof ? { proof } : {}),
    ...invoiceOf(judged, facts),
  };
}

/** Left by decision with its reason, or ended before the project began. */
export function isLeft({ method, stage }: Pick<JudgedFromSubscription, 'method' | 'stage'>): boolean {
  return method === 'leave' && stage === 'done';
}

function shownOnFrom({ status }: JudgedFromSubscription, known: SubscriptionFacts): ShownOnFrom {
  if (isGone(known)) return 'gone';
  if (hasEnded(status)) return 'ended';
  if (status === 'suspended') return 'suspended';
  return status === 'unknown' ? 'unknown' : 'running';
}

function provingEvent({ absentIn, lastSeenIn }: SubscriptionFacts, shown: ShownOnFrom): string {
  return (shown === 'gone' ? absentIn.at(-1)?.event : undefined) ?? lastSeenIn;
}

function invoiceOf(
  { id, account, billing, stoppedAt }: JudgedFromSubscription,
  { charges = [] }: CustomerFacts,
): Pick<ClosingLine, 'invoice' | 'amount' | 'currency'> {
  if (billing === 'running') return { invoice: 'not-stopped' };
  if (!stoppedAt) return { invoice: 'stop-unknown' };
  const own = charges.filter((charge) => charge.account === account);
  const [found] = own.length === 0 ? [] : checkFinalInvoice(own, [{ subscription: id, stoppedAt }]);
  if (!found) return { invoice: 'no-invoice' };
  const money = 'amount' in found ? { amount: found.amount, currency: found.currency } : {};
  return { invoice: found.finding, ...money };
}
