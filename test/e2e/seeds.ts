import 'fake-indexeddb/auto';
import type { Account, Side } from '../../utils/consolidation/account';
import type { DraftEvent, Event, Happening } from '../../utils/consolidation/event';
import type { Guid } from '../../utils/consolidation/guid';
import type { CommerceType, Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import { openDatabase } from '../../utils/database/database';
import { exportHistory, importHistory } from '../../utils/database/history';
import { record } from '../../utils/database/record';
import { readHistoryFile } from '../../utils/files/read-history-file';
import { writeHistoryFile } from '../../utils/files/write-history-file';

/** Histories that a test imports: made by the product's own writer, in a database of its own. */

export interface SeededSubscription {
  name: string;
  quantity: number | null;
  type?: CommerceType;
  status?: 'active' | 'suspended';
  /** Absent = not on To. Hours ago at which the To list first showed it. */
  twin?: { hoursAgo: number; quantity?: number; name?: string };
}

export interface SeededCustomer {
  name: string;
  domain?: string;
  subscriptions: SeededSubscription[];
  /** Seen in the To account's customer list. */
  isOnTo?: boolean;
  /** Seen in the customer list only: its subscriptions were never captured. */
  isListedOnly?: boolean;
  /** The To list was never captured. */
  isToUnseen?: boolean;
}

export const from: Account = { id: 'account-from', side: 'from', cloud: 'commercial', organisation: 'Fabrikam Nederland B.V.' };
export const to: Account = { id: 'account-to', side: 'to', cloud: 'commercial', organisation: 'Fabrikam Europe Ltd.' };
const path = '/dashboard/commerce2/customers/{guid}/subscriptions';

let numbered = 0;
const nextId = () => {
  numbered += 1;
  return `seed-${numbered}`;
};

/** A GUID that is the same in each run. */
export function seededGuid(kind: 'customer' | Side, number: number): Guid {
  const first = { customer: 'c0', from: 'f0', to: 'a0' }[kind];
  return `${number.toString(16).padStart(8, '0')}-${first}00-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function hoursAgo(hours: number): Instant {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** The text of a back-up file with these customers. Two days ago all was captured on From; To was captured as the twins say. */
export async function historyOf(
  customers: SeededCustomer[],
  further: { at: Instant; drafts: DraftEvent[] }[] = [],
  /** What happened before those two days. */
  earlier: { at: Instant; drafts: DraftEvent[] }[] = [],
): Promise<string> {
  const { events, device } = await eventsOf(customers, { further, earlier });
  return writeHistoryFile(events, { writtenAt: new Date().toISOString(), device, extensionVersion: '0.1.0' });
}

async function eventsOf(
  customers: SeededCustomer[],
  { further, earlier }: Record<'further' | 'earlier', { at: Instant; drafts: DraftEvent[] }[]>,
): Promise<{ events: Event[]; device: string }> {
  const database = openDatabase(`seed-${numbered}-${Date.now()}`);
  const write = async (drafts: DraftEvent[], at: Instant) => {
    const result = await record(drafts, { now: at, database });
    if (!result.isRecorded) throw new Error(`The seed was not recorded: ${result.failure}`);
  };
  const steps = [0, 1, 2, 26, 50].map((hours) => ({
    hours,
    drafts: customers.flatMap((customer, index) => draftsAt(customer, index, hours)),
  }));
  for (const { at, drafts } of earlier) await write(drafts, at);
  await write([added(from), added(to), roster(customers, from)], hoursAgo(51));
  for (const { hours, drafts } of steps.toReversed()) await write(drafts, hoursAgo(hours));
  await write([roster(customers, to), roster(customers, from)], hoursAgo(0));
  for (const { at, drafts } of further) await write(drafts, at);
  const history = await exportHistory({ database });
  database.close();
  return history;
}

/** The text of a back-up of another profile that took over this one and went on by itself. */
export async function continuedHistory(text: string, further: { at: Instant; drafts: DraftEvent[] }[]): Promise<string> {
  const database = openDatabase(`seed-${nextId()}-${Date.now()}`);
  const read = readHistoryFile(text);
  if (!read.isReadable) throw new Error(`The history can't be read: ${read.problem}`);
  const now = new Date().toISOString();
  const taken = await importHistory(read.events, { now, database });
  if (!taken.isImported) throw new Error(`The history was not taken over: ${taken.problem}`);
  for (const { at, drafts } of further) await record(drafts, { now: at, database });
  const { device, events } = await exportHistory({ database });
  database.close();
  return writeHistoryFile(events, { writtenAt: now, device, extensionVersion: '0.1.0' });
}

function draftsAt(customer: SeededCustomer, index: number, hours: number): DraftEvent[] {
  if (customer.isListedOnly) return [];
  const id = seededGuid('customer', index + 1);
  const drafts: DraftEvent[] = [];
  if (hours === 50) drafts.push(...customer.subscriptions.flatMap((subscription, row) => detail(subscription, { id, index, row })));
  if (hours === 50 || hours === 0) drafts.push(list(customer, { id, index, account: from, hours }));
  const twinChanged =
    hours === 50 || hours === 0 || customer.subscriptions.some(({ twin }) => twin && Math.ceil(twin.hoursAgo) === hours);
  if (twinChanged && !customer.isToUnseen) drafts.push(list(customer, { id, index, account: to, hours }));
  return drafts;
}

function list(
  { name, subscriptions }: SeededCustomer,
  { id, index, account, hours }: { id: Guid; index: number; account: Account; hours: number },
): DraftEvent {
  const rows = subscriptions.flatMap((subscription, row) =>
    listed(subscription, { side: account.side, number: index * 100 + row + 1, hours }),
  );
  return draft(
    {
      type: 'captured',
      payload: {
        page: 'subscription-list',
        path,
        customer: id,
        customerName: name,
        sections: [{ section: 'all', rows, completeness: { isComplete: true, proof: 'stated-total', statedTotal: rows.length } }],
      },
    },
    account,
    { customer: id },
  );
}

function listed(
  { name, quantity, type, status = 'active', twin }: SeededSubscription,
  { side, number, hours }: { side: Side; number: number; hours: number },
): ListedSubscription[] {
  if (side === 'to' && (!twin || Math.ceil(twin.hoursAgo) < hours)) return [];
  // A subscription that is suspended now was active when the project began.
  const shown = side === 'to' || hours > 0 ? 'active' : status;
  const count = side === 'to' ? (twin?.quantity ?? quantity) : quantity;
  return [
    {
      id: type === 'azure' ? seededGuid('from', number) : seededGuid(side, number),
      name: side === 'to' ? (twin?.name ?? name) : name,
      quantity: count,
      quantityText: count === null ? 'Usage-based' : `${count} Licenses`,
      status: shown,
      statusText: shown === 'active' ? 'Active' : 'Suspended',
      isUsageBased: count === null,
      ...(type === 'azure' && { commerceType: type }),
    },
  ];
}

/** The From subscription's own page, which shows its type. */
function detail({ name, type }: SeededSubscription, { id, index, row }: { id: Guid; index: number; row: number }): DraftEvent[] {
  if (!type || type === 'azure') return [];
  const happening: Happening = {
    type: 'captured',
    payload: {
      page: 'subscription-detail',
      path: `${path}/{guid}`,
      customer: id,
      detail: { id: seededGuid('from', index * 100 + row + 1), name, commerceType: type },
    },
  };
  return [draft(happening, from, { customer: id })];
}

function roster(customers: SeededCustomer[], account: Account): DraftEvent {
  const rows = customers.flatMap(({ name, domain, isOnTo = true }, index) =>
    account.side === 'from' || isOnTo
      ? [
          {
            id: seededGuid('customer', index + 1),
            name,
            ...(domain && { domain }),
            relationship: 'Cloud Reseller',
            isReseller: true,
          },
        ]
      : [],
  );
  return draft(
    {
      type: 'captured',
      payload: {
        page: 'customer-list',
        path: '/dashboard/commerce2/customers/list',
        rows,
        completeness: { isComplete: true, proof: 'stated-total', statedTotal: rows.length },
      },
    },
    account,
    { account: account.id },
  );
}

function added(account: Account): DraftEvent {
  return draft({ type: 'account-added', payload: { account } }, account, { account: account.id });
}

export function draft(happening: Happening, account: Account | null, about: DraftEvent['about']): DraftEvent {
  return { id: nextId(), account: account?.id ?? null, about, ...happening };
}

/** A customer in the middle of it: every flag that the product knows is near. */
export const contoso: SeededCustomer = {
  name: 'Contoso',
  domain: 'contoso.example',
  subscriptions: [
    { name: 'Office 365 Enterprise E3', quantity: 25, type: 'legacy', twin: { hoursAgo: 2 } },
    { name: 'Exchange Online (Plan 1)', quantity: 12, type: 'legacy', twin: { hoursAgo: 26 } },
    { name: 'Microsoft 365 Business Standard', quantity: 9, type: 'legacy', twin: { hoursAgo: 1, quantity: 7 } },
    { name: 'Power BI Pro', quantity: 4, type: 'legacy', status: 'suspended', twin: { hoursAgo: 2 } },
    {
      name: 'Microsoft Defender for Office 365 (Plan 2)',
      quantity: 40,
      type: 'new-commerce',
      status: 'suspended',
      twin: { hoursAgo: 2 },
    },
    { name: 'Visio Plan 2', quantity: 3, type: 'legacy', twin: { hoursAgo: 1, name: 'Visio Plan 2 for enterprise' } },
    { name: 'Project Online Professional', quantity: 2 },
    { name: 'Microsoft Azure', quantity: null, type: 'azure' },
    { name: 'Microsoft Intune', quantity: 30, type: 'legacy' },
  ],
};
