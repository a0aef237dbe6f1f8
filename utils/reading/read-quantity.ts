import { withAsciiDigits } from './digits';
import { normaliseText } from './normalise-text';
import { means } from './vocabulary';

export type QuantityReading =
  | { quantity: number }
  /** `empty` = nothing or a dash is shown; `ambiguous` = could be two numbers; `not-a-quantity` = something else is written there. */
  | { quantity: null; problem: 'empty' | 'ambiguous' | 'not-a-quantity' };

/** The number of licenses in a text such as `1 Licenses`, `1.000 licenties` or `25`. A word beside it must be a known word for licenses. */
export function readQuantity(text: string, language?: string): QuantityReading {
  const plain = normaliseText(withAsciiDigits(text));
  if (plain === '' || means(plain, 'none')) return { quantity: null, problem: 'empty' };
  const match = /^(?<before>[^\d+-]*?)\s*(?<number>\d[\d.,'\s]*\d|\d)(?<after>[^\d].*)?$/u.exec(plain);
  const groups = match?.groups;
  if (!groups?.number) return { quantity: null, problem: 'not-a-quantity' };
  const words = [groups.before, groups.after].map((word) => word?.trim() ?? '').filter((word) => word !== '');
  if (words.length > 1 || !words.every(isLicensesWord)) return { quantity: null, problem: 'not-a-quantity' };
  const quantity = readWholeNumber(groups.number, language);
  return quantity === undefined ? { quantity: null, problem: 'ambiguous' } : { quantity };
}

/** A whole number with or without grouping; undefined when the separator could also be a decimal one. Digits must be ASCII. */
export function readWholeNumber(text: string, language?: string): number | undefined {
  const plain = text.trim();
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  const grouped = /^\d{1,3}(?:([.,'\s])\d{3})(?:\1\d{3})*$/.exec(plain);
  const separator = grouped?.[1];
  if (separator === undefined || plain.length > 11) return undefined;
  const isRepeated = plain.split(separator).length > 2;
  const isNeverDecimal = separator === "'" || /\s/.test(separator) || isRepeated;
  if (!isNeverDecimal && groupSeparator(language) !== separator) return undefined;
  return Number(plain.replaceAll(separator, ''));
}

const isLicensesWord = (word: string) => means(word.replace(/[.:]$/, ''), 'licenses', 'quantity');

const separators = new Map<string, string | undefined>();

function groupSeparator(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  // Formats are slow to make, and a list has hundreds of numbers.
  if (!separators.has(language)) separators.set(language, findGroupSeparator(language));
  return separators.get(language);
}

function findGroupSeparator(language: string): string | undefined {
  try {
    // Five digits: Spanish, Polish and Portuguese do not group four.
    return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(10_000).find(({ type }) => type === 'group')
      ?.value;
  } catch (error) {
    // An invalid language tag on the page says nothing about numbers.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
