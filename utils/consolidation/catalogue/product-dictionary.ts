import { type Guid, parseGuid } from '../guid';
import { normaliseName, type ProductDictionary } from '../product-names';
import { type Catalogue, readCatalogue } from './read-catalogue';

/** What imported offer matrices add to the built-in catalogue. */
export interface LearnedProducts {
  /** `id` is `ProductId:SkuId`; `product` the licensing product that it provisions. */
  skus: readonly { id: string; title: string; product?: Guid }[];
  /** Microsoft's mapping of a legacy offer (its durable id) to the new-commerce SKU that replaces it. */
  replacements: readonly { offer: Guid; offerName: string; sku: string }[];
}

export interface CatalogueDictionary extends ProductDictionary {
  /** Whether a legacy offer id or new-commerce offer id (`ProductId:SkuId…`) leads to the same product, or one replaces the other. */
  sameOffer(offerA: string, offerB: string): boolean;
  /** The new-commerce SKUs that an imported matrix names as the replacement of a legacy offer. */
  replacementsOf(offerId: string): { sku: string; title?: string }[];
  /** Every product that ever had this name: more than one means that the name proves nothing. */
  productsNamed(name: string): Guid[];
}

const nothingLearned: LearnedProducts = { skus: [], replacements: [] };

/**
 * Tells products apart by the catalogue: names count only as a whole, so that plans and editions are never fuzzy, and a name that two
 * products have or had is no key (14 names in 2026; `Microsoft 365 F1` was once the name of today's F3).
 */
export function createProductDictionary({
  catalogue = readCatalogue(),
  learned = nothingLearned,
}: {
  catalogue?: Catalogue;
  learned?: LearnedProducts;
} = {}): CatalogueDictionary {
  const names = indexNames(catalogue, learned);
  const offers = indexOffers(catalogue, learned);
  const replaced = new Set(learned.replacements.flatMap((pair) => joinedKeys(pair, names, offers.titleOf)));
  return {
    sameProduct: (nameA, nameB) => {
      const [a, b] = [names.keyOf(nameA), names.keyOf(nameB)];
      if (a === undefined || b === undefined) return false;
      return a === b || replaced.has(pairOf(a, b)) || replaced.has(pairOf(b, a));
    },
    sameOffer: (offerA, offerB) => {
      const [a, b] = [offerKey(offerA), offerKey(offerB)];
      const product = offers.productOf.get(a);
      if (product !== undefined && product === offers.productOf.get(b)) return true;
      return offers.replacements.get(a)?.has(b) === true || offers.replacements.get(b)?.has(a) === true;
    },
    replacementsOf: (offerId) =>
      [...(offers.replacements.get(offerKey(offerId)) ?? [])].map((sku) => {
        const title = offers.titleOf.get(sku);
        return title === undefined ? { sku } : { sku, title };
      }),
    productsNamed: (name) => [...(names.products.get(normaliseName(name)) ?? [])],
  };
}

interface NameIndex {
  products: ReadonlyMap<string, ReadonlySet<Guid>>;
  /** Equal keys mean the same product under the same conditions of sale; undefined = the name is unknown or means several. */
  keyOf(name: string): string | undefined;
}

/** Conditions that an offer may carry behind the product's name: it is then another thing to buy than the product without them. */
const conditions = ['nonprofit staff pricing', 'nonprofits pricing', 'trial'];

function indexNames(catalogue: Catalogue, learned: LearnedProducts): NameIndex {
  const products = new Map<string, Set<Guid>>();
  const add = (name: string, id: Guid) => {
    const key = normaliseName(name);
    products.set(key, (products.get(key) ?? new Set()).add(id));
  };
  for (const { id, names } of catalogue.products) for (const name of names) add(name, id);
  for (const { title, product } of learned.skus) if (product !== undefined) add(title, product);
  const offers = Map.groupBy(catalogue.legacyOffers, ({ name }) => normaliseName(name));
  const skus = new Map<string, Set<string>>();
  const addSku = (name: string, id: string) => {
    const key = normaliseName(name);
    skus.set(key, (skus.get(key) ?? new Set()).add(offerKey(id)));
  };
  for (const { id, names } of catalogue.newCommerceSkus) for (const name of names) addSku(name, id);
  for (const { id, title } of learned.skus) addSku(title, id);

  const keyOfNormal = (name: string): string | undefined => {
    const ids = products.get(name);
    if (ids) return ids.size === 1 ? [...ids][0] : undefined;
    const condition = conditions.find((candidate) => name.endsWith(` ${candidate}`));
    const base = condition === undefined ? undefined : keyOfNormal(name.slice(0, -condition.length - 1));
    if (base !== undefined) return `${base}|${condition}`;
    // What only one thing to buy is called names that thing, even where its product is not known.
    return (offers.get(name)?.length ?? 0) + (skus.get(name)?.size ?? 0) === 1 ? `|${name}` : undefined;
  };

  const keys = new Map<string, string | undefined>();
  const keyOf = (name: string) => {
    if (!keys.has(name)) keys.set(name, keyOfNormal(normaliseName(name)));
    return keys.get(name);
  };
  return { products, keyOf };
}

interface OfferIndex {
  productOf: ReadonlyMap<string, Guid>;
  titleOf: ReadonlyMap<string, string>;
  replacements: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexOffers(catalogue: Catalogue, learned: LearnedProducts): OfferIndex {
  const productOf = new Map<string, Guid>();
  // An offer with conditions of its own (a trial, a charity's price) is not simply the product.
  const names = new Map(catalogue.products.map((product) => [product.id, product.names]));
  for (const { id, name, product } of catalogue.legacyOffers) if (names.get(product)?.includes(name)) productOf.set(id, product);
  const titles = new Map(catalogue.newCommerceSkus.map(({ id, names }) => [id, names[0] ?? '']));
  for (const { id, title, product } of learned.skus) {
    titles.set(offerKey(id), title);
    if (product !== undefined) productOf.set(offerKey(id), product);
  }
  const replacements = new Map<string, Set<string>>();
  for (const { offer, sku } of learned.replacements) {
    replacements.set(offer, (replacements.get(offer) ?? new Set()).add(offerKey(sku)));
  }
  return { productOf, titleOf: titles, replacements };
}

/** A legacy offer's GUID in lower case, or `ProductId:SkuId` without the availability, upper case. */
function offerKey(offerId: string): string {
  return parseGuid(offerId) ?? offerId.trim().toUpperCase().split(/[:/]/).slice(0, 2).join(':');
}

function joinedKeys(
  { offerName, sku }: LearnedProducts['replacements'][number],
  names: NameIndex,
  titleOf: OfferIndex['titleOf'],
): string[] {
  const title = titleOf.get(offerKey(sku));
  const [from, to] = [names.keyOf(offerName), title === undefined ? undefined : names.keyOf(title)];
  return from === undefined || to === undefined ? [] : [pairOf(from, to)];
}

const pairOf = (from: string, to: string) => `${from}\n${to}`;
