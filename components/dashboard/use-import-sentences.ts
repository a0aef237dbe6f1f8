import { useTexts } from '../texts/use-texts';
import type { BroughtCounts, LeftOutCounts, ShownProblem } from './imports-model';

/** The words for problems and numbers of an import. */
export function useImportSentences() {
  const { t, language } = useTexts();
  const numbersOf = <K extends string>(counts: Partial<Record<K, number>>): [K, number][] =>
    // The keys are those of the texts.
    (Object.entries(counts) as [K, number][]).filter(([, count]) => count > 0);
  return {
    /** `2 customers and 25 subscriptions`. */
    broughtOf: (counts: BroughtCounts): string => {
      const parts = numbersOf(counts).map(([name, count]) => t(`imports:brought.${name}`, { count }));
      return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
    },
    leftOutOf: (counts: LeftOutCounts): string[] =>
      numbersOf(counts).map(([name, count]) => t(`imports:leftOut.${name}`, { count })),
    placeOf: ({ line, column, sheet, path }: ShownProblem): string => {
      if (path !== undefined) return t('imports:place.path', { path });
      if (line === undefined) return t('imports:problems.wholeFile');
      if (sheet !== undefined && column !== undefined) return t('imports:place.sheetLineAndColumn', { sheet, line, column });
      if (sheet !== undefined) return t('imports:place.sheetAndLine', { sheet, line });
      return column === undefined ? t('imports:place.line', { line }) : t('imports:place.lineAndColumn', { line, column });
    },
  };
}
