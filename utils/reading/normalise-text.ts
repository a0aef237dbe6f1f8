// Written as ranges of code points: most of these characters can't be seen in an editor.
const bidiMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const invisibles = /\u034f|[\u00ad\u180e\u200b\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
const joiners = /[\u200c\u200d]/g;
const blanks = /[\s\u0085\u00a0]+/g;
const iconGlyphs = /\p{Co}/gu;
/** Sort arrows, chevrons and bullets that stand before or after a label. */
const edgeSymbols =
  /^[\s<>\u2039\u203a\u00ab\u00bb\u2190-\u21ff\u2303-\u2304\u25a0-\u25ff\u2b00-\u2bff\u2022\u00b7]+|[\s<>\u2039\u203a\u00ab\u00bb\u2190-\u21ff\u2303-\u2304\u25a0-\u25ff\u2b00-\u2bff\u2022\u00b7]+$/g;

/** A text as it is kept and shown: invisible characters and icon glyphs gone, blanks single, ends trimmed. Letters stay as they are. */
export function tidyText(text: string): string {
  return asShown(text).replace(bidiMarks, '').replace(invisibles, '').replace(iconGlyphs, '').replace(blanks, ' ').trim();
}

/** A right-to-left override shows what follows it backwards (`75` as `57`): a person reads what is shown. */
function asShown(text: string): string {
  if (!text.includes('\u202e')) return text;
  return text.replace(/\u202e([^\u202c\n]*)/g, (_, run: string) => [...run].reverse().join(''));
}

/**
 * A text as it is compared: width, case, blanks, apostrophes, hyphens and the Turkish i don't matter. Accents do.
 * Dotted and dotless i become one letter, so that the result does not depend on a locale.
 */
export function normaliseText(text: string): string {
  return tidyText(text.normalize('NFKC').replace(joiners, ''))
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replaceAll('ı', 'i')
    .normalize('NFC')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(edgeSymbols, '')
    .trim();
}

/** A label without what forms put behind it: `Subscription nickname *` and `Status:` name the same fields as their bare words. */
export function normaliseLabel(text: string): string {
  return normaliseText(text)
    .replace(/[\s:*]+$/, '')
    .replace(/^[\s*]+/, '');
}
