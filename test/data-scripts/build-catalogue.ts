/**
 * Writes utils/consolidation/catalogue/products.ts from the collected catalogues (their sources are named in the file it writes).
 * Run: node test/data-scripts/build-catalogue.ts ../shared/data > utils/consolidation/catalogue/products.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Microsoft's table "Product names and service plan identifiers for licensing" as of three dates, oldest first. */
const licensingTables = [
  { file: 'catalogue/service-plan-catalogue-2022-11.semicolon-cp1252.csv', encoding: 'windows-1252' },
  { file: 'catalogue/service-plan-catalogue-2024-10.cp1252.csv', encoding: 'windows-1252' },
  { file: 'catalogue/service-plan-catalogue-2026-01.utf8bom-crlf.csv', encoding: 'utf-8' },
];

interface LicensingRow {
  GUID: string;
  Product_Display_Name: string;
}
interface OfferRow {
  offerId: string;
  name: string;
  productId: string;
  productName: string;
}
interface TitleRow {
  productId: string;
  skuId: string;
  title: string;
}
interface OrderRow {
  offerName: string;
  offerId: string;
}

/** The text of the data file: products with all their names (newest first), legacy offers, new-commerce SKUs. */
export function buildCatalogue(folder: string): string {
  const names = new Map<string, string[]>();
  for (const { file, encoding } of licensingTables) {
    for (const row of rows<LicensingRow>(folder, file, encoding)) addName(names, row.GUID, row.Product_Display_Name);
  }
  // Azure (MS-AZR-0145P) is the one offer whose id is no GUID; it is told by that id, never by name.
  const offers = rows<OfferRow>(folder, 'catalogue/offers-us-2019-recorded.csv').filter(
    ({ offerId }) => !offerId.startsWith('MS-AZR-'),
  );
  for (const offer of offers) if (isPlain(offer, offers, names)) addName(names, offer.productId, offer.name, { isNewest: false });
  return `${head}${section('products', productLines(names))}${section('legacyOffers', offerLines(offers, names))}${section('newCommerceSkus', skuLines(folder))}`;
}

const head = `// Made by test/data-scripts/build-catalogue.ts; edit there.
// Sources: Microsoft's table "Product names and service plan identifiers for licensing" as published in 2022-11, 2024-10 and 2026-01
// (CC BY 4.0); the US offer list recorded in 2019 by microsoft/Partner-Center-PowerShell 8fbf3346 (MIT); public lists of new-commerce
// ids and titles (2026).
`;

function rows<T>(folder: string, file: string, encoding = 'utf-8'): T[] {
  const text = new TextDecoder(encoding).decode(readFileSync(join(folder, file)));
  return Papa.parse<T>(text, { header: true, skipEmptyLines: true }).data;
}

const fold = (name: string) => name.trim().toLowerCase();

function addName(names: Map<string, string[]>, id: string, name: string, { isNewest = true } = {}): void {
  const key = id.trim().toLowerCase();
  const known = names.get(key) ?? [];
  const others = known.filter((other) => fold(other) !== fold(name));
  const isKnown = others.length < known.length;
  if (isNewest) names.set(key, [name.trim(), ...others]);
  else if (!isKnown) names.set(key, [...known, name.trim()]);
}

/** Words that make an offer another one than the product it is named after, whatever the rest of the name says. */
const conditions =
  /\b(trial|nonprofits?|qualified|volunteer|donation|campaign|crmol|add-on|from|device|faculty|students?|government|gcc|dod|tier|unit min)\b/gi;

/**
 * Whether an offer's name is simply the product's name of that time. An offer for a trial, a charity, an upgrade or one tier is another
 * thing to buy; where the product itself carries such a word the offer must carry the same.
 */
function isPlain({ name, productId }: OfferRow, offers: readonly OfferRow[], names: ReadonlyMap<string, string[]>): boolean {
  const siblings = offers.filter((offer) => offer.productId === productId && offer.name !== name);
  if (siblings.some((sibling) => name.startsWith(`${sibling.name} `))) return false;
  const today = names.get(productId.trim().toLowerCase())?.[0];
  return conditionsOf(name) === (today === undefined ? '' : conditionsOf(today));
}

const conditionsOf = (name: string) => [...new Set(name.toLowerCase().match(conditions) ?? [])].sort().join(' ');

function productLines(names: ReadonlyMap<string, string[]>): string[] {
  return [...names].map(([id, known]) => `${short(id)} ${known.join('|')}`).sort(byName);
}

/** Per product its offers; `~1` at the start of a name stands for the product's second name. */
function offerLines(offers: readonly OfferRow[], names: ReadonlyMap<string, string[]>): string[] {
  const byProduct = Map.groupBy(offers, ({ productId }) => productId.trim().toLowerCase());
  return [...byProduct].flatMap(([product, own]) => [
    `${short(product)}:`,
    ...own.map(({ offerId, name }) => `${short(offerId)} ${shortName(name.trim(), names.get(product) ?? [])}`),
  ]);
}

function shortName(name: string, known: readonly string[]): string {
  const prefix = known.filter((other) => name === other || name.startsWith(`${other} `)).sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? name : `~${known.indexOf(prefix)}${name.slice(prefix.length)}`;
}

function skuLines(folder: string): string[] {
  const titles = new Map<string, string[]>();
  for (const { productId, skuId, title } of rows<TitleRow>(folder, 'nce/nce-sku-titles.csv')) {
    addName(titles, `${productId}:${skuId}`, title);
  }
  for (const { offerId, offerName } of rows<OrderRow>(folder, 'nce/one-customer-subscription-set.csv')) {
    addName(titles, offerId.split(':').slice(0, 2).join(':'), offerName, { isNewest: false });
  }
  return [...titles].map(([id, known]) => `${id.toUpperCase()} ${known.join('|')}`).sort();
}

/** A GUID as 22 letters: a third less to load than its 36. */
function short(guid: string): string {
  return Buffer.from(guid.trim().replaceAll('-', ''), 'hex').toString('base64url');
}

const byName = (a: string, b: string) => (a.slice(23) < b.slice(23) ? -1 : 1);

function section(name: string, lines: readonly string[]): string {
  return `\nexport const ${name} = \`\n${lines.map((line) => line.replace(/[\\`$]/g, '\\$&')).join('\n')}\n\`;\n`;
}

if (import.meta.main) process.stdout.write(buildCatalogue(process.argv[2] ?? '../shared/data'));
