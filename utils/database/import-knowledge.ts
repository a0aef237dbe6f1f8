import type { Side } from '../consolidation/account';
import type { AccountSideFacts, CustomerFacts } from '../consolidation/facts';
import type { RosterLine } from '../consolidation/fold-roster';
import type { Guid } from '../consolidation/guid';
import type { Headline } from '../consolidation/headline';
import type { BillingFrequency, Term } from '../consolidation/subscription';
import { batches } from './batches';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { isLicenseBased, listHeadlines, rosterOf } from './queries';
import { readFacts } from './read-facts';
import { listUnfolded } from './unfolded';

const customersAtOnce = 200;

export interface ImportKnowledge {
  /** Where license-based subscriptions were seen: each belongs to one customer in one account for life. */
  places: Map<Guid, { account: string; customer: Guid }[]>;
  /** Names in lower case; a name that several customers have names none of them. */
  customers: { ids: Set<Guid>; byName: Map<string, Guid | undefined> };
  /** What the customers have on that side, each once. */
  offersInUse: { product: string; term?: Term; billingFrequency?: BillingFrequency }[];
  roster: RosterLine[];
  /** What is known of each customer in the chosen account. */
  sides: Map<Guid, AccountSideFacts>;
}

/**
 * What a file is checked against: one pass over all customers, since any of them may hold one of the file's ids. An index over ids would
 * cost each capture what only an import needs (100,000 subscriptions are read in a second).
 */
export async function knowForImport(
  ids: ReadonlySet<Guid>,
  {
    account,
    side,
    customers = new Set(),
    database = consolidatorDatabase(),
  }: { account?: string; side?: Side; customers?: ReadonlySet<Guid>; database?: ConsolidatorDatabase } = {},
): Promise<ImportKnowledge> {
  const places: ImportKnowledge['places'] = new Map();
  const sides: ImportKnowledge['sides'] = new Map();
  const offers = new Map<string, ImportKnowledge['offersInUse'][number]>();
  const know = (facts: CustomerFacts) => {
    for (const known of facts.accounts) {
      if (known.account === account && customers.has(facts.id)) sides.set(facts.id, known);
      for (const subscription of known.subscriptions) {
        if (ids.has(subscription.id) && isLicenseBased(subscription)) {
          places.set(subscription.id, [...(places.get(subscription.id) ?? []), { account: known.account, customer: facts.id }]);
        }
        const offer = known.side === side ? offerOf(subscription) : undefined;
        if (offer) offers.set(JSON.stringify(offer), offer);
      }
    }
  };
  // What is worked out meanwhile is then in both, with the same places.
  const unfolded = new Set(await listUnfolded(database));
  await database.customers.each((facts) => {
    if (!unfolded.has(facts.id)) know(facts);
  });
  const names: Named[] = [];
  for (const batch of batches([...unfolded], customersAtOnce)) {
    for (const facts of await readFacts(database, batch)) {
      if (!facts) continue;
      know(facts);
      names.push({ customer: facts.id, name: facts.name });
    }
  }
  return {
    places,
    sides,
    customers: await readNames(database, names),
    offersInUse: [...offers.values()],
    roster: account === undefined ? [] : await rosterOf(account, { database }),
  };
}

function offerOf({ detail }: AccountSideFacts['subscriptions'][number]): ImportKnowledge['offersInUse'][number] | undefined {
  const [product = '', sku] = detail?.offerId?.trim().toUpperCase().split(':') ?? [];
  if (product === '') return undefined;
  return {
    product: sku === undefined ? product : `${product}:${sku}`,
    ...(detail?.term !== undefined && { term: detail.term }),
    ...(detail?.billingFrequency !== undefined && { billingFrequency: detail.billingFrequency }),
  };
}

type Named = Pick<Headline, 'customer' | 'name'>;

/** `newer` are those that are still to be worked out. */
async function readNames(database: ConsolidatorDatabase, newer: readonly Named[]): Promise<ImportKnowledge['customers']> {
  const { headlines } = await listHeadlines({ database });
  const named = [...new Map([...headlines, ...newer].map((one) => [one.customer, one])).values()];
  const byName = Map.groupBy(named, ({ name }) => name.trim().toLowerCase());
  return {
    ids: new Set(named.map(({ customer }) => customer)),
    byName: new Map([...byName].map(([name, found]) => [name, found.length === 1 ? found[0]?.customer : undefined])),
  };
}
