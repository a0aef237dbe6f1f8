import companies from '../data/companies.json' with { type: 'json' };
import { Random } from '../state/random.ts';
import type { Customer } from '../state/records.ts';

/** Names that broke somebody's tool: leading blank, apostrophe, ampersand, comma, right-to-left, CJK. */
export const awkwardNames = [
  ' Northwind Traders',
  "Liberty's Delightful Sinful Bakery & Cafe",
  'Fabrikam, Inc.',
  'Café Zürich & Söhne GmbH',
  '"Quoted" Holdings, Ltd.',
  'קונטוסו בע״מ',
  'شركة فابريكام',
  'コントソ株式会社',
  '惠普诺科技有限公司',
  'Contoso <Labs>',
];

const suffixes = ['Retail', 'Nordics', 'Logistics', 'Iberia'];

function companyNames(count: number): string[] {
  const plain = companies.companies.filter((name) => !awkwardNames.some((awkward) => awkward.trim() === name));
  const stems = plain.map((name) => name.replace(/,? (Inc\.|Ltd\.|Corporation|Company)$/, ''));
  const derived = suffixes.flatMap((suffix) => stems.map((stem) => `${stem} ${suffix}`));
  return [...awkwardNames, ...plain, ...derived].slice(0, count);
}

function domainOf(name: string, position: number): string {
  const word = name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
    .slice(0, 24);
  return `${word || `customer${position}`}.onmicrosoft.com`;
}

/** The first `count` fictitious customers; always the same ones. */
export function makeCustomers(count: number): Customer[] {
  const random = new Random(4_711);
  return companyNames(count).map((name, position) => ({
    id: random.guid(),
    name,
    domain: domainOf(name, position),
    country: random.pick(['Germany', 'France', 'Netherlands', 'Spain', 'Sweden']),
    tags: Array.from({ length: random.chance(0.3) ? random.whole(1, 5) : 0 }, (_, tag) => `partnerTag${tag + 1}`),
  }));
}
