import { readDatedPhrase } from '../reading/dated-phrases';
import { withAsciiDigits } from '../reading/digits';
import { saysEmpty } from '../reading/empty-list';
import { monthOf } from '../reading/month-names';
import { normaliseText, tidyText } from '../reading/normalise-text';
import { isDate } from '../reading/read-date';
import { readQuantity } from '../reading/read-quantity';
import { readTotal } from '../reading/read-total';
import { meaningsOf } from '../reading/vocabulary';
import { guidSource } from './portal-path';

/** Stands for the same thing each time, in the order in which things were first seen: rows stay apart, and nothing tells what they were. */
export interface Redactor {
  guid(original: string): string;
  /** For words that are none of the portal's own. */
  sample(original: string): string;
  /** For ids and names of elements, which labels point to. */
  reference(original: string): string;
}

export function createRedactor(): Redactor {
  const guids = numbered((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  const samples = numbered((n) => `Sample ${letters(n)}`);
  const references = numbered((n) => `ref-${letters(n)}`);
  const guid = (original: string) => guids(original.toLowerCase());
  return {
    guid,
    sample: (original) => samples(normaliseText(original)),
    // A row may be named by the GUID at the end of its own id: that is evidence which a reader uses.
    reference(original) {
      const own = new RegExp(`^(.*?)(${guidSource})$`, 'i').exec(original);
      return own?.[2] === undefined ? references(original) : `${references(own[1] ?? '')}-${guid(own[2])}`;
    },
  };
}

function numbered(nameOf: (n: number) => string): (original: string) => string {
  const names = new Map<string, string>();
  return (original) => {
    const name = names.get(original) ?? nameOf(names.size + 1);
    names.set(original, name);
    return name;
  };
}

/** 1 = a, 26 = z, 27 = aa. */
function letters(n: number): string {
  const rest = (n - 1) % 26;
  const letter = String.fromCharCode(97 + rest);
  return n > 26 ? letters((n - 1 - rest) / 26) + letter : letter;
}

/** A text without anything that a customer, a person or an account could be known by. Whole texts that are the portal's own words stay. */
export function redactText(text: string, redactor: Redactor, language?: string): string {
  const shown = tidyText(text);
  if (shown === '') return '';
  const known = ownWords(shown, language);
  if (known !== undefined) return known;
  // `O365 Test | Subscriptions`, `Subscription Id: {guid}`: each part may be the portal's own.
  const parts = shown.split(/(\s*[|｜]\s*|[:：]\s+)/u);
  if (parts.length > 1) {
    return parts.map((part, index) => (index % 2 === 1 ? part : redactText(part, redactor, language))).join('');
  }
  return redactPieces(shown, redactor);
}

/** The portal's own words as shown, numbers replaced; undefined where there is anything else in the text. */
function ownWords(shown: string, language?: string): string | undefined {
  if (isOwnLabel(shown, language) || /^(?:microsoft )?partner center$/i.test(shown)) return withoutNumbers(shown);
  const dated = readDatedPhrase(shown);
  if (dated && isDate(dated.dateText, language))
    return normaliseText(shown).replace(dated.dateText, () => withoutDate(dated.dateText));
  if (isDate(shown, language)) return withoutDate(normaliseText(shown));
  return saysEmpty(shown) ? 'No results found' : undefined;
}

/** Whether a text is a label of the portal as a whole, with nothing in it that a reader lets pass unseen (a date may end with a zone). */
export function isOwnLabel(text: string, language?: string): boolean {
  return meaningsOf(text).size > 0 || readTotal(text, language) !== undefined || readQuantity(text, language).quantity !== null;
}

/** Digits become 1, four at the most: what a number is for can be seen, not what it was. */
export function withoutNumbers(text: string): string {
  return withAsciiDigits(text).replace(/\p{Nd}+/gu, (digits) => (digits === '0' ? '0' : '1'.repeat(Math.min(digits.length, 4))));
}

/** Months stay, for dates in words; weekdays, zones and whatever else a date may end with do not. */
function withoutDate(date: string): string {
  const words = date.replace(/\p{L}[\p{L}.]*/gu, (word) =>
    monthOf(word, undefined) === undefined && !/^[ap]\.?m\.?$/.test(word) ? '' : word,
  );
  const redacted = tidyText(
    withoutNumbers(words)
      .replace(/^[\s,]+/, '')
      .replaceAll('1111', '2011'),
  );
  return isDate(redacted) ? redacted : '11/11/2011';
}

const piece = new RegExp(
  [
    `(?<guid>${guidSource})`,
    '(?<address>[^\\s()<>,;:"]+@[^\\s()<>,;:"]+)',
    '(?<url>https?://\\S+)',
    '(?<domain>[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)*\\.\\p{L}{2,})',
    '(?<number>\\p{Nd}+)',
    '(?<marks>[\\s!-/:-@[-`{-~\\p{Sc}]+)',
    '(?<words>[^\\p{Nd}@]+?(?=\\p{Nd}|@|$))',
    '(?<rest>.)',
  ].join('|'),
  'giu',
);

function redactPieces(text: string, redactor: Redactor): string {
  const redacted = text.replace(piece, (match, ...args) => {
    const groups = args.at(-1) as Record<string, string | undefined>; // the named groups come last
    if (groups.guid !== undefined) return redactor.guid(match);
    if (groups.address !== undefined) return 'person@example.com';
    if (groups.url !== undefined) return 'https://example.com/';
    if (groups.domain !== undefined) return `${redactor.sample(match).toLowerCase().replaceAll(' ', '-')}.example`;
    if (groups.number !== undefined) return withoutNumbers(match);
    if (groups.marks !== undefined) return match.replace(/\p{L}/gu, '');
    return ` ${redactor.sample(match)} `;
  });
  return tidyText(redacted);
}
