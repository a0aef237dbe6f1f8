import { normaliseText } from './normalise-text';
import { languages } from './vocabulary';

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * Month (1 to 12) by its long or short name, in the page's language or, when that does not know it, in any: undefined when languages
 * disagree (`listopad` is November in Polish and Czech, but October elsewhere).
 */
export function monthOf(name: string, language: string | undefined): number | undefined {
  const key = withoutDot(normaliseText(name));
  const own = language === undefined ? undefined : monthsIn(language).get(key);
  if (own !== undefined) return own;
  const found = new Set(languages.map((other) => monthsIn(other).get(key)).filter((month) => month !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

function monthsIn(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    // With a day beside it a month takes the form of running text (Polish `września`); alone it stands as a title (`wrzesień`).
    for (const shape of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month');
        if (part && !/^\d/.test(part.value)) months.set(withoutDot(normaliseText(part.value)), month);
      }
    }
  }
  byLanguage.set(language, months);
  return months;
}

const withoutDot = (name: string) => name.replace(/\.$/, '');
