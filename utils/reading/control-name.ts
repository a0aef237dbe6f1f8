import { normaliseLabel } from './normalise-text';
import { type Term, wordsFor } from './vocabulary';

/** Words of controls that only the admin may use: they buy, send, change, end or give rights. */
export const adminOnlyTerms = [
  'submit',
  'buy',
  'confirm',
  'ok',
  'suspend',
  'suspended',
  'cancel',
  'cancel-subscription',
  'canceled',
  'accept',
  'remove',
  'save',
  'update',
  'reactivate',
  'done',
  'review',
  'add-to-cart',
] as const satisfies Term[];

let words: string[] | undefined;

/**
 * Whether a control's name is, or contains as a word, one that is the admin's alone, in any language. Too wide rather than too narrow:
 * a pager that is refused makes a capture incomplete, a pressed Submit can't be taken back.
 */
export function isAdminOnlyName(name: string): boolean {
  words ??= [...new Set(adminOnlyTerms.flatMap((term) => wordsFor(term)).map(normaliseLabel))];
  const plain = normaliseLabel(name);
  return words.some((word) => plain === word || (word.length > 1 && hasWord(plain, word)));
}

/** The same for the name of an offer's tick: only whole names count, since products may be called anything. */
export function isExactlyAdminOnly(name: string): boolean {
  words ??= [...new Set(adminOnlyTerms.flatMap((term) => wordsFor(term)).map(normaliseLabel))];
  return words.includes(normaliseLabel(name));
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  // Scripts without blanks between words: any occurrence counts.
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) return true;
  const before = text[at - 1];
  const after = text[at + word.length];
  return !(before && /\p{L}/u.test(before)) && !(after && /\p{L}/u.test(after));
}
