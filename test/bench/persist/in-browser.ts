import Dexie, { type Table } from 'dexie';
import type { DraftEvent } from '../../../utils/consolidation/event';
import { openDatabase } from '../../../utils/database/database';
import { makeEventId } from '../../../utils/database/make-event-id';
import { record } from '../../../utils/database/record';
import type { Measurement } from '../main';
import { benchAccounts, makeCustomerEvents, subscriptionsPerCustomer } from '../make-customer-events';
import { draftOf } from '../make-project';
import { medianOf } from '../median';

/** As an import is recorded: all at once, up to what fits into memory. */
const customersAtOnce = 5_000;

interface Row {
  id: string;
  customer: string;
  account: string;
  status: string;
}

/**
 * Captured subscriptions until they are durable (their events with hashes and chain), and until all that follows from them is worked out
 * (facts, stages, warnings, summary), against the same rows alone through Dexie's bulkPut with three indexes, and against
 * structuredClone, which every write begins with. They take turns, so that what else the machine does weighs on all.
 */
export async function measure(): Promise<Measurement> {
  const rows = [];
  for (const { subscriptions, turns } of [
    { subscriptions: 10_000, turns: 5 },
    { subscriptions: 100_000, turns: 3 },
  ]) {
    const times: Record<Peer, number[]> = { durable: [], ours: [], documents: [], dexie: [], clone: [] };
    for (let turn = 0; turn <= turns; turn += 1) {
      const measured = await oneTurn(subscriptions);
      // The first warms up.
      if (turn > 0) for (const name of names) times[name].push(measured[name]);
    }
    const median = (name: Peer) => medianOf(times[name]);
    const [durable, ours, documents, dexie, clone] = [
      median('durable'),
      median('ours'),
      median('documents'),
      median('dexie'),
      median('clone'),
    ];
    rows.push({
      subscriptions: subscriptions.toLocaleString('en'),
      'events durable, ms': durable.toFixed(0),
      'and all worked out, ms': ours.toFixed(0),
      'the same rows as documents, ms': documents.toFixed(0),
      'bulkPut, ms': dexie.toFixed(0),
      'structuredClone, ms': clone.toFixed(0),
      'bulkPut / durable': (dexie / durable).toFixed(1),
      'bulkPut / worked out': (dexie / ours).toFixed(1),
      'bulkPut / documents': (dexie / documents).toFixed(1),
      'durable / structuredClone': (durable / clone).toFixed(1),
    });
  }
  return { title: 'Persist: captured subscriptions until they are durable', rows };
}

const names = ['durable', 'ours', 'documents', 'dexie', 'clone'] as const;
type Peer = (typeof names)[number];

async function oneTurn(subscriptions: number) {
  const database = openDatabase(`bench-${crypto.randomUUID()}`);
  await must(record(benchAccounts.map(added), { now: '2026-11-22T12:00:00.000Z', database }));
  // As many tables and the same durability, and nothing but the rows.
  const peer = new Dexie(`peer-${crypto.randomUUID()}`, { chromeTransactionDurability: 'strict' }) as Dexie & {
    rows: Table<Row, string>;
    documents: Table<{ id: string; rows: Row[] }, string>;
  };
  peer.version(1).stores({ rows: 'id, customer, account, status', documents: 'id' });
  await peer.open();
  const sums: Record<Peer, number> = { durable: 0, ours: 0, documents: 0, dexie: 0, clone: 0 };
  const customers = subscriptions / subscriptionsPerCustomer;
  for (let first = 0; first < customers; first += customersAtOnce) {
    const captures = Array.from({ length: Math.min(customersAtOnce, customers - first) }, (_, index) => captureOf(first + index));
    const documents = captures.map(rowsOf);
    const rows = documents.flat();
    sums.clone += await timed(async () => void structuredClone(rows));
    const started = performance.now();
    const onProgress = (share: number) => {
      if (share === 0) sums.durable += performance.now() - started;
    };
    sums.ours += await timed(() => must(record(captures, { now: '2026-11-23T12:00:00.000Z', database, onProgress })));
    sums.dexie += await timed(() => peer.rows.bulkPut(rows));
    sums.documents += await timed(() =>
      peer.documents.bulkPut(documents.map((own) => ({ id: own[0]?.customer ?? '', rows: own }))),
    );
  }
  await database.delete();
  await peer.delete();
  return sums;
}

/** All of a customer's subscriptions in one list. */
function captureOf(index: number): DraftEvent {
  const last = makeCustomerEvents(index, subscriptionsPerCustomer * 2).events[3];
  if (!last) throw new Error('no capture');
  return { ...draftOf(last), id: makeEventId(new Date()) };
}

function rowsOf(draft: DraftEvent): Row[] {
  if (draft.type !== 'captured' || draft.payload.page !== 'subscription-list') throw new Error('no capture');
  const { customer, sections } = draft.payload;
  return sections.flatMap(({ rows }) => rows.map((row) => ({ ...row, customer, account: draft.account ?? '' })));
}

function added(account: (typeof benchAccounts)[number]): DraftEvent {
  return { id: `added-${account.id}`, account: account.id, about: 'project', type: 'account-added', payload: { account } };
}

async function must(recording: ReturnType<typeof record>): Promise<void> {
  const result = await recording;
  if (!result.isRecorded) throw new Error(result.failure);
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
