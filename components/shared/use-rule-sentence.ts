import { useTexts } from '../texts/use-texts';

/** A sentence of the rules by its key below `rules`, with the values that its rule gave. */
export function useRuleSentence(): (sentence: string, values: Record<string, string | number>) => string {
  const { t } = useTexts();
  // Each rule gives the values that its own sentence names, which the type of a union of keys can't express.
  const textOf = t as (key: string, values: Record<string, string | number>) => string;
  return (sentence, values) => textOf(`rules:${sentence}`, values);
}
