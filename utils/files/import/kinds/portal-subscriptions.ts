import type { ListedSubscription } from '../../../consolidation/subscription';
import { headerMeaning } from '../../../reading/header-meaning';
import { isAzureName } from '../../../reading/product-kind';
import { readQuantity } from '../../../reading/read-quantity';
import { readStatus } from '../../../reading/read-status';
import { readBillingFrequency, readTerm } from '../../../reading/read-term';
import type { ImportedSubscription } from '../imported';
import { remember } from '../remember';
import type { MappedRow, TableKind, TableTools } from '../table-kind';
import { tidyCell } from '../tidy-cell';

type Meaning = NonNullable<ReturnType<typeof headerMeaning>>;

interface Words {
  status: (text: string) => ReturnType<typeof readStatus>;
  quantity: (text: string) => ReturnType<typeof readQuantity>;
  isAzure: (name: string) => boolean;
}

type Tools = TableTools & { words: Words };

/** A subscription's identity is its id and its name; every other column may be missing. */
interface SeenRow {
  row: MappedRow<Meaning>;
  id: string;
}

/**
 * The portal's `Export subscriptions` and `Export All Subscriptions`: no real file was ever published, so headers go by meaning in any
 * order and language, and what no rule knows is kept as text. The documented one names no customer.
 */
export const portalSubscriptions: TableKind<Meaning> = {
  kind: 'portal-subscriptions',
  columns: [
    'subscription-id',
    'name',
    'quantity',
    'status',
    'reseller',
    'renewal-date',
    'start-date',
    'end-date',
    'auto-renew',
    'billing-frequency',
    'term',
    'offer-id',
    'microsoft-id',
    'tags',
  ],
  required: ['subscription-id', 'name'],
  oneOf: ['quantity', 'status'],
  keepsOther: true,
  meaningOf: (header) => headerMeaning(header, 'subscriptions'),
  read: (tools) => {
    const seen: SeenRow[] = [];
    const words: Words = {
      status: remember((text) => readStatus(text, tools.language)),
      quantity: remember((text) => readQuantity(text, tools.language)),
      isAzure: remember(isAzureName),
    };
    const ids = new Set<string>();
    return {
      add: (row) => {
        const id = tools.cells.guid(row.text('subscription-id'), row.place('subscription-id'));
        for (const meaning of dateMeanings) tools.cells.seeDate(row.text(meaning));
        if (id === undefined) return;
        if (ids.has(id)) tools.problems.add('duplicate-id', { ...row.place('subscription-id'), found: id });
        ids.add(id);
        seen.push({ row, id });
      },
      finish: () => ({ type: 'subscriptions', mayBeWholeList: true, rows: seen.map((line) => readRow(line, { ...tools, words })) }),
    };
  },
};

const dateMeanings = ['renewal-date', 'start-date', 'end-date'] as const;

function readRow({ row, id }: SeenRow, tools: Tools): ImportedSubscription {
  const name = tidyCell(row.text('name'));
  if (name === '') tools.problems.add('required-cell-empty', row.place('name'));
  const customer = tools.cells.optionalGuid(row.text('microsoft-id'), row.place('microsoft-id'));
  const detail = { id, ...readDetail(row, tools) };
  return {
    line: row.line,
    ...(customer !== undefined && { customer }),
    listed: readListed(row, { id, name, tools }),
    ...(Object.keys(detail).length > 1 && { detail }),
  };
}

function readListed(row: MappedRow<Meaning>, { id, name, tools }: { id: string; name: string; tools: Tools }): ListedSubscription {
  const status = tools.words.status(row.text('status'));
  const isAzure = tools.words.isAzure(name);
  const reseller = tidyCell(row.text('reseller'));
  const autoRenew = readYesNo(row.text('auto-renew')) ?? status.autoRenew;
  const renewsOn = tools.cells.date(row.text('renewal-date'), row.place('renewal-date')) ?? status.renewsOn;
  const endsOn = tools.cells.date(row.text('end-date'), row.place('end-date')) ?? status.endsOn;
  const other = row.other();
  return {
    id,
    name,
    ...readListedQuantity(row, tools),
    status: status.status,
    statusText: status.text,
    isUsageBased: isAzure,
    ...(isAzure && { commerceType: 'azure' as const }),
    ...(autoRenew !== undefined && { autoRenew }),
    ...(renewsOn !== undefined && { renewsOn }),
    ...(endsOn !== undefined && { endsOn }),
    ...(reseller !== '' && { reseller }),
    ...(Object.keys(other).length > 0 && { other }),
  };
}

/** A cell that holds something else than a number of licenses would be money if it were guessed: it refuses the file. */
function readListedQuantity(row: MappedRow<Meaning>, tools: Tools): Pick<ListedSubscription, 'quantity' | 'quantityText'> {
  const quantityText = tidyCell(row.text('quantity'));
  const reading = tools.words.quantity(quantityText);
  if (reading.quantity === null && reading.problem !== 'empty') {
    const id = reading.problem === 'ambiguous' ? 'ambiguous-number' : 'not-a-number';
    tools.problems.add(id, { ...row.place('quantity'), found: quantityText });
  }
  return { quantity: reading.quantity, quantityText };
}

function readDetail(row: MappedRow<Meaning>, { cells }: TableTools): Omit<NonNullable<ImportedSubscription['detail']>, 'id'> {
  const startsOn = cells.date(row.text('start-date'), row.place('start-date'));
  const term = row.has('term') ? readTerm(row.text('term')) : undefined;
  const billingFrequency = row.has('billing-frequency') ? readBillingFrequency(row.text('billing-frequency')) : undefined;
  const offerId = tidyCell(row.text('offer-id'));
  return {
    ...(startsOn !== undefined && { startsOn }),
    ...(term !== undefined && { term }),
    ...(billingFrequency !== undefined && { billingFrequency }),
    ...(offerId !== '' && { offerId }),
  };
}

/** `TRUE` as tools write it, `Yes` or `On` as people do; anything else says nothing. */
export function readYesNo(text: string): boolean | undefined {
  if (text === '') return undefined;
  const plain = tidyCell(text).toLowerCase();
  if (plain === 'true' || plain === 'yes' || plain === 'on') return true;
  if (plain === 'false' || plain === 'no' || plain === 'off') return false;
  return undefined;
}
