import type { Guid } from '../../../consolidation/guid';
import type { SubscriptionDetail } from '../../../consolidation/subscription';
import { readBillingFrequency, readTerm } from '../../../reading/read-term';
import type { ImportedSubscription, MigratedSubscription } from '../imported';
import { byWords, type MappedRow, type TableKind, type TableTools } from '../table-kind';
import { tidyCell } from '../tidy-cell';
import { readYesNo } from './portal-subscriptions';

/*
 * Files of Microsoft's batch migration tool (NCE bulk migration tool, Models.cs and its read-me; older versions lack some columns, and the
 * documentation writes the same words with blanks). Dates are M/d/yyyy (invariant culture).
 */

type CustomerMeaning = 'tenant' | 'domain' | 'name';

/** `customers.csv` of the tool. */
export const migrationToolCustomers: TableKind<CustomerMeaning> = {
  kind: 'migration-tool-customers',
  columns: ['tenant', 'domain', 'name'],
  required: ['tenant', 'name', 'domain'],
  meaningOf: byWords<CustomerMeaning>({ tenant: 'TenantId', domain: 'Domain', name: 'CompanyName' }),
  read: ({ cells, problems }) => {
    const rows = new Map<Guid, { id: Guid; name: string; domain?: string }>();
    return {
      add: (row) => {
        const id = cells.guid(row.text('tenant'), row.place('tenant'));
        if (id === undefined) return;
        if (rows.has(id)) problems.add('duplicate-id', { ...row.place('tenant'), found: id });
        const domain = tidyCell(row.text('domain'));
        rows.set(id, { id, name: tidyCell(row.text('name')), ...(domain !== '' && { domain }) });
      },
      finish: () => ({ type: 'customers', rows: [...rows.values()] }),
    };
  },
};

type SharedMeaning = 'partner' | 'reseller' | 'customer-name' | 'customer' | 'id' | 'nickname' | 'name' | 'ends';
const sharedColumns = ['partner', 'reseller', 'customer-name', 'customer', 'id', 'nickname', 'name', 'ends'] as const;
const sharedWords = {
  partner: 'PartnerTenantId',
  reseller: 'IndirectResellerMpnId|Indirect Reseller PartnerID',
  'customer-name': 'CustomerName',
  customer: 'CustomerTenantId',
  ends: 'ExpirationDate',
} as const;

type LegacyMeaning = SharedMeaning | 'auto-renew' | 'eligible' | 'billing' | 'quantity' | 'add-on' | 'base' | 'reason';

/** `subscriptions.csv`: legacy subscriptions that may be migrated. A subscription in it was seen to be legacy. */
export const migrationToolSubscriptions: TableKind<LegacyMeaning> = {
  kind: 'migration-tool-subscriptions',
  columns: [...sharedColumns, 'auto-renew', 'eligible', 'billing', 'quantity', 'add-on', 'base', 'reason'],
  required: ['customer', 'id', 'name', 'eligible', 'quantity'],
  meaningOf: byWords<LegacyMeaning>({
    ...sharedWords,
    id: 'LegacySubscriptionId',
    nickname: 'LegacySubscriptionName',
    name: 'LegacyProductName',
    'auto-renew': 'AutoRenewEnabled',
    eligible: 'MigrationEligible',
    billing: 'CurrentBillingPlan',
    quantity: 'CurrentSeatCount',
    'add-on': 'AddOn',
    base: 'BaseSubscriptionId|BaseSubscription',
    reason: 'MigrationIneligibilityReason',
  }),
  read: (tools) =>
    readSubscriptions(tools, (row) => {
      const billingFrequency = readBillingFrequency(row.text('billing'));
      const autoRenew = readYesNo(row.text('auto-renew'));
      const addOnOf = tools.cells.optionalGuid(row.text('base'), row.place('base'));
      const ends = tools.cells.date(row.text('ends'), row.place('ends'));
      return {
        commerceType: 'legacy',
        ...quantityOf(row, 'quantity', tools),
        // The term stays out: the rules know a legacy subscription by its having none on its page.
        ...(billingFrequency && { billingFrequency }),
        ...(autoRenew !== undefined && { autoRenew }),
        ...(ends !== undefined && (autoRenew === false ? { endsOn: ends } : { renewsOn: ends })),
        ...(addOnOf !== undefined && { addOnOf }),
      };
    }),
};

type ModernMeaning = SharedMeaning | 'term' | 'billing' | 'quantity' | 'migrated-from';

/** `ncesubscriptions.csv`: new-commerce subscriptions of the account. */
export const migrationToolNewCommerce: TableKind<ModernMeaning> = {
  kind: 'migration-tool-new-commerce',
  columns: [...sharedColumns, 'term', 'billing', 'quantity', 'migrated-from'],
  required: ['customer', 'id', 'name', 'quantity', 'migrated-from'],
  meaningOf: byWords<ModernMeaning>({
    ...sharedWords,
    id: 'SubscriptionId',
    nickname: 'SubscriptionName',
    name: 'ProductName',
    term: 'Term',
    billing: 'BillingPlan',
    quantity: 'SeatCount',
    'migrated-from': 'MigratedFromSubscriptionId',
  }),
  read: (tools) =>
    readSubscriptions(tools, (row) => {
      const term = readTerm(row.text('term'));
      const billingFrequency = readBillingFrequency(row.text('billing'));
      const ends = tools.cells.date(row.text('ends'), row.place('ends'));
      tools.cells.optionalGuid(row.text('migrated-from'), row.place('migrated-from'));
      return {
        commerceType: 'new-commerce',
        ...quantityOf(row, 'quantity', tools),
        ...(term && { term }),
        ...(billingFrequency && { billingFrequency }),
        ...(ends !== undefined && { renewsOn: ends }),
      };
    }),
};

function quantityOf<M extends string>(row: MappedRow<M>, meaning: M, { cells }: TableTools): { quantity?: number } {
  const quantity = cells.wholeNumber(row.text(meaning), row.place(meaning));
  return quantity === undefined ? {} : { quantity };
}

function readSubscriptions<M extends string>(
  tools: TableTools,
  readOwn: (row: MappedRow<M | SharedMeaning>) => Omit<SubscriptionDetail, 'id'>,
) {
  const rows: MappedRow<M | SharedMeaning>[] = [];
  const ids = new Set<Guid>();
  return {
    add: (row: MappedRow<M | SharedMeaning>) => {
      tools.cells.seeDate(row.text('ends'));
      rows.push(row);
    },
    finish: () => ({
      type: 'subscriptions' as const,
      mayBeWholeList: false,
      rows: rows.flatMap((row): ImportedSubscription[] => {
        const id = tools.cells.guid(row.text('id'), row.place('id'));
        const customer = tools.cells.guid(row.text('customer'), row.place('customer'));
        if (id !== undefined && ids.has(id)) tools.problems.add('duplicate-id', { ...row.place('id'), found: id });
        if (id === undefined || customer === undefined) return [];
        ids.add(id);
        return [{ line: row.line, customer, ...sharedFields(row, tools), detail: { id, ...namesOf(row), ...readOwn(row) } }];
      }),
    }),
  };
}

function sharedFields<M extends string>(row: MappedRow<M | SharedMeaning>, { cells }: TableTools) {
  const partnerId = cells.optionalGuid(row.text('partner'), row.place('partner'));
  const customerName = tidyCell(row.text('customer-name'));
  return { ...(partnerId !== undefined && { partnerId }), ...(customerName !== '' && { customerName }) };
}

function namesOf<M extends string>(row: MappedRow<M | SharedMeaning>): Partial<SubscriptionDetail> {
  const [name, nickname, reseller] = [tidyCell(row.text('name')), tidyCell(row.text('nickname')), tidyCell(row.text('reseller'))];
  return {
    ...(name !== '' && { name }),
    ...(nickname !== '' && nickname !== name && { nickname }),
    ...(reseller !== '' && { reseller }),
  };
}

type ResultMeaning =
  | Exclude<SharedMeaning, 'reseller' | 'nickname' | 'ends'>
  | 'status'
  | 'term'
  | 'billing'
  | 'quantity'
  | 'error'
  | 'new-id';

/** `<batch>.csv`: what became of each migration. */
export const migrationToolResult: TableKind<ResultMeaning> = {
  kind: 'migration-tool-result',
  columns: ['partner', 'customer-name', 'customer', 'id', 'name', 'status', 'term', 'billing', 'quantity', 'error', 'new-id'],
  required: ['customer', 'id', 'status', 'new-id'],
  meaningOf: byWords<ResultMeaning>({
    partner: sharedWords.partner,
    'customer-name': sharedWords['customer-name'],
    customer: sharedWords.customer,
    id: 'LegacySubscriptionId',
    name: 'LegacyProductName',
    status: 'MigrationStatus',
    term: 'NCETermDuration',
    billing: 'NCEBillingPlan',
    quantity: 'NCESeatCount',
    error: 'ErrorReason',
    'new-id': 'NCESubscriptionId',
  }),
  read: (tools) => {
    const migrations: MigratedSubscription[] = [];
    return {
      add: (row) => {
        const customer = tools.cells.guid(row.text('customer'), row.place('customer'));
        const legacy = tools.cells.guid(row.text('id'), row.place('id'));
        const newCommerce = tools.cells.optionalGuid(row.text('new-id'), row.place('new-id'));
        if (customer !== undefined && legacy !== undefined)
          migrations.push({ customer, legacy, ...resultFields(row, newCommerce, tools) });
      },
      finish: () => ({ type: 'migrations', migrations }),
    };
  },
};

function resultFields(row: MappedRow<ResultMeaning>, newCommerce: Guid | undefined, tools: TableTools) {
  const partnerId = tools.cells.optionalGuid(row.text('partner'), row.place('partner'));
  const [customerName, legacyName, reason] = [row.text('customer-name'), row.text('name'), row.text('error')].map(tidyCell);
  const term = readTerm(row.text('term'));
  const billingFrequency = readBillingFrequency(row.text('billing'));
  return {
    ...(partnerId !== undefined && { partnerId }),
    ...(customerName && { customerName }),
    ...(legacyName && { legacyName }),
    ...(newCommerce !== undefined && { newCommerce }),
    ...(reason && { reason }),
    ...(term && { term }),
    ...(billingFrequency && { billingFrequency }),
    ...quantityOf(row, 'quantity', tools),
    ...readMigrationStatus(row.text('status')),
  };
}

const migrationStatuses = {
  completed: 'completed',
  processing: 'processing',
  created: 'processing',
  failed: 'failed',
  cancelled: 'canceled',
  canceled: 'canceled',
} as const;

export function readMigrationStatus(text: string): Pick<MigratedSubscription, 'status' | 'statusText'> {
  const statusText = tidyCell(text);
  const known = new Map<string, MigratedSubscription['status']>(Object.entries(migrationStatuses));
  return { status: known.get(statusText.toLowerCase()) ?? 'unknown', statusText };
}
