import { expect, test } from 'vitest';
import { textsOf } from './all-texts';

const noBreakSpace = '\u00a0';

function sentencesIn(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? sentencesIn(value) : [],
  );
}

/** Quotations and names of documents keep their own typography: they are English. */
const ownWords = (sentence: string) => sentence.replaceAll(/\(Tutorial: [^)]*\)/g, '');

test('French sets a no-break space before : ; ! ? and inside its quotation marks', () => {
  const sentences = sentencesIn(textsOf('fr')).map(ownWords);
  expect(sentences.length).toBeGreaterThan(900);
  const wrong = sentences.filter((sentence) =>
    new RegExp(`[^${noBreakSpace}][:;!?»](?= |$)|«(?!${noBreakSpace})`).test(
      sentence.replaceAll(/\{\{.+?\}\}|\$t\(.+?\)\)?/g, 'x'),
    ),
  );
  expect(wrong).toEqual([]);
});
