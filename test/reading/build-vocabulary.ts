/**
 * Writes utils/reading/documented-words.ts from the table of localised terms (`term,locale,text,source`).
 * Run: node test/reading/build-vocabulary.ts < portal-terms.csv > utils/reading/documented-words.ts
 */
import Papa from 'papaparse';
import { normaliseText } from '../../utils/reading/normalise-text.ts';

/** Our term ids, by the English term of the table. Terms that no reader needs are left out. */
const terms: Record<string, string> = {
  Active: 'active',
  Suspended: 'suspended',
  Expired: 'expired',
  Canceled: 'canceled',
  Deleted: 'deleted',
  Disabled: 'disabled',
  Pending: 'pending',
  Quantity: 'quantity',
  Licenses: 'licenses',
  Status: 'status',
  Subscription: 'subscription',
  Subscriptions: 'subscriptions',
  Offer: 'offer',
  'Offer name': 'offer-name',
  'Offer ID': 'offer-id',
  'Subscription ID': 'subscription-id',
  'Company name': 'company-name',
  Customer: 'customer',
  'Microsoft ID': 'microsoft-id',
  'Primary domain name': 'primary-domain-name',
  Relationship: 'relationship',
  Reseller: 'reseller',
  'Renewal date': 'renewal-date',
  'Auto-renew': 'auto-renew',
  'Billing frequency': 'billing-frequency',
  Tags: 'tags',
  'Online Services': 'online-services',
  Software: 'software',
  'Filter by indirect reseller': 'filter-by-indirect-reseller',
  Submit: 'submit',
  Buy: 'buy',
  Cancel: 'cancel',
  'Cancel subscription': 'cancel-subscription',
  Update: 'update',
  Done: 'done',
  Review: 'review',
  'Add to cart': 'add-to-cart',
  Account: 'account',
};

/** Rows that would teach a wrong word, by term id and text. */
const rejected = new Set([
  'suspended|Tijdelijk', // broken machine translation: only "temporarily"
  'suspended|Приостановить', // the verb on a button, not the state
  'suspended|Приостановка', // the noun
  'suspended|保留', // "on hold", seen once: Pending is 保留中
  'expired|Po splatnosti', // "overdue"
  'canceled|avbryts', // "is being canceled"
  'canceled|iptal edildiğinde', // "when canceled"
]);

interface Row {
  term: string;
  locale: string;
  text: string;
}

/** The text of the data file. Languages keep their region only where two differ (Portuguese, Chinese). */
export function buildVocabulary(csv: string): string {
  const { data } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const words = new Map<string, Map<string, string[]>>();
  for (const { term, locale, text } of data) {
    const id = terms[term];
    if (id === undefined || rejected.has(`${id}|${text}`)) continue;
    const language = /^(pt|zh)-/.test(locale) ? locale : locale.slice(0, 2);
    const byLanguage = words.get(id) ?? new Map<string, string[]>();
    words.set(id, byLanguage);
    const known = byLanguage.get(language) ?? [];
    byLanguage.set(language, known);
    if (!known.some((other) => normaliseText(other) === normaliseText(text))) known.push(text);
  }
  const lines = [...words].map(([id, byLanguage]) => {
    const entries = [...byLanguage].map(([language, texts]) => `${quote(language)}: ${quote(texts.join('|'))}`);
    return `  ${quote(id)}: { ${entries.join(', ')} },`;
  });
  return `${head}export const documentedWords = {\n${lines.join('\n')}\n} as const;\n`;
}

const head = `// Made by test/reading/build-vocabulary.ts; edit there. Alternates are joined by |.
// Source: bold terms of Microsoft's Partner Center documents in 18 languages, aligned by sentence (live-sxs 2021, master-sxs 2019,
// human-translated editions of 2017-2018). These are words of documents: the portal's own may differ.
// biome-ignore format: a data file, one term per line
`;

const quote = (text: string) => JSON.stringify(text);

if (import.meta.main) {
  const { readFileSync } = await import('node:fs');
  process.stdout.write(buildVocabulary(readFileSync(0, 'utf8')));
}
