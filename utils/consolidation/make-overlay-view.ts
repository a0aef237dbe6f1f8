import type { Account, Side } from './account';
import { accountChoices } from './account-choices';
import type { CustomerFacts, ProjectFacts } from './facts';
import type { Guid } from './guid';
import { firstDeadline, type Headline } from './headline';
import {
  type FromFlag,
  type GateReason,
  gateReasons,
  type JudgedFromSubscription,
  type Judgement,
  type SuspendGate,
} from './judgement';
import { nextToDo } from './next-step';
import type { AccountState, OverlayView } from './overlay-view';
import type { Instant } from './subscription';
import type { Summary } from './summary';

export interface PageInAccount {
  account: AccountState;
  accounts: readonly Account[];
  /** Which page is on screen. */
  page: string;
  facts?: CustomerFacts;
  judgement?: Judgement;
  /** Customer list: the headlines of the rows on screen, and of no others. */
  headlinesOnScreen?: readonly Headline[];
  summary: Summary;
  project: ProjectFacts;
  now: Instant;
  /** The quantities that the page shows now; a gate compares them with what was matched. */
  quantities?: readonly { id: Guid; quantity: number | null }[];
  /** Subscription detail: the subscription on screen. */
  subscription?: Guid;
  isRebuilding: boolean;
}

/** What the overlay may draw on this page: the customer on screen, and nothing of others but counts. */
export function makeOverlayView(on: PageInAccount): OverlayView {
  const { account, accounts, summary, isRebuilding } = on;
  const view: OverlayView = {
    account,
    choices: accountChoices(accounts),
    isRebuilding,
    fromRows: [],
    toRows: [],
    customerRows: [],
    toRecreate: [],
    warnings: [],
    counts: {
      safeToSuspend: isRebuilding ? 0 : summary.safeToSuspend,
      billedTwice: summary.billedTwice,
      stillToInvite: summary.stillToInvite,
    },
  };
  // Which rows these are, and whose, is only known together with the account.
  if (account.state !== 'known') return view;
  return { ...view, ...nextLine(on, account), ...customerRows(on), ...customerOnScreen(on, account) };
}

function nextLine({ summary, isRebuilding }: PageInAccount, { side: signedIn }: { side: Side }): Pick<OverlayView, 'next'> {
  if (isRebuilding) return {};
  const { step, side, isDoneForToday } = nextToDo(summary, signedIn);
  return { next: { ...(step && side ? { step: step.id, side } : {}), isDoneForToday } };
}

function customerRows({ headlinesOnScreen = [] }: PageInAccount): Pick<OverlayView, 'customerRows'> {
  const rows = headlinesOnScreen.filter(({ isInProject }) => isInProject);
  return { customerRows: rows.map(({ customer, stage, billedTwice }) => ({ id: customer, stage, billedTwice })) };
}

function customerOnScreen(on: PageInAccount, account: Extract<AccountState, { state: 'known' }>): Partial<OverlayView> {
  const { judgement, project, now } = on;
  if (!judgement) return {};
  const from = judgement.from.filter((row) => row.account === account.id).map((row) => asOnScreen(row, on));
  const deadline = firstDeadline(judgement);
  return {
    ...(judgement.isInProject ? { customer: { id: judgement.customer, stage: judgement.stage } } : {}),
    fromRows: from.map((row) => ({ id: row.id, flag: row.flag, warnings: warningsOf(row.id, judgement) })),
    toRows: judgement.to.filter((row) => row.account === account.id).map(({ id, flag }) => ({ id, flag })),
    toRecreate: account.side === 'to' ? judgement.toRecreate : [],
    warnings: judgement.warnings,
    ...detailOf(from, on),
    ...(deadline && judgement.counts.billedTwice > 0
      ? {
          clock: {
            billedTwice: judgement.counts.billedTwice,
            submitted: judgement.counts.stopsSubmitted ?? 0,
            ...deadline,
            timeZone: project.settings.timeZone,
            isOver: deadline.first <= now,
          },
        }
      : {}),
  };
}

function warningsOf(id: Guid, { warnings }: Judgement): OverlayView['fromRows'][number]['warnings'] {
  return [...new Set(warnings.filter(({ subscriptions }) => subscriptions.includes(id)).map((warning) => warning.id))];
}

/** The row as the page shows it now. What was matched may be older than the page, and then nothing is safe. */
function asOnScreen(row: JudgedFromSubscription, { quantities, isRebuilding }: PageInAccount): JudgedFromSubscription {
  const onScreen = quantities?.find(({ id }) => id === row.id);
  const missing: GateReason[] = [];
  if (onScreen && onScreen.quantity !== row.quantity) missing.push('quantity-on-screen-differs');
  if (isRebuilding) missing.push('rules-being-recomputed');
  if (missing.length === 0) return row;
  return { ...row, gate: closed(row.gate, missing), flag: flagWhenClosed(row.flag) };
}

function closed(gate: SuspendGate, reasons: readonly GateReason[]): SuspendGate {
  const missing = new Set([...(gate.isSafe ? [] : gate.missing), ...reasons]);
  return { isSafe: false, missing: gateReasons.filter((reason) => missing.has(reason)) };
}

/** What was safe has an active twin, so without the gate it is still billed. */
function flagWhenClosed(flag: FromFlag): FromFlag {
  return flag === 'safe-to-suspend' ? 'still-billed' : flag;
}

function detailOf(from: readonly JudgedFromSubscription[], { subscription }: PageInAccount): Pick<OverlayView, 'gate' | 'detail'> {
  const row = from.find(({ id }) => id === subscription);
  if (!row) return {};
  return {
    gate: row.gate,
    detail: {
      flag: row.flag,
      name: row.name,
      quantity: row.quantity,
      fromQuantity: row.group?.fromQuantity ?? null,
      toQuantity: row.group?.toQuantity ?? null,
      ...(row.deadline ? { overlapDeadline: row.deadline.first } : {}),
    },
  };
}
