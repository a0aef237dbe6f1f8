import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../utils/reading/read-date';
import { languages } from '../../utils/reading/vocabulary';

describe('dates as the portal prints them', () => {
  test.for([
    ['9/10/2022', 'en-US', '2022-09-10'],
    ['9/10/2022', 'en-GB', '2022-10-09'],
    ['9/10/2022', undefined, undefined],
    ['9/10/2022', 'en', undefined],
    ['2/13/2021', undefined, '2021-02-13'],
    ['5/5/2022', undefined, '2022-05-05'],
    ['2/13/2021', 'de-DE', undefined],
    ['9/1/20', 'en-US', '2020-09-01'],
    ['9/1/20', undefined, undefined],
    ['10/10/19 10:10 PM', 'en-US', '2019-10-10'],
    ['10-9-2022', 'nl-NL', '2022-09-10'],
    ['10.09.2022', 'de-DE', '2022-09-10'],
    ['10. 9. 2022', 'cs-CZ', '2022-09-10'],
    ['2022. 09. 10.', 'hu-HU', '2022-09-10'],
    ['2022. 9. 10.', 'ko-KR', '2022-09-10'],
    ['2022/9/10', 'ja-JP', '2022-09-10'],
    ['2022-09-10', undefined, '2022-09-10'],
    ['2022年9月10日', 'ja-JP', '2022-09-10'],
    ['2022년 9월 10일', 'ko-KR', '2022-09-10'],
    ['Saturday, September 10, 2022', 'en-US', '2022-09-10'],
    ['September 10, 2022', undefined, '2022-09-10'],
    ['zaterdag 10 september 2022', 'nl-NL', '2022-09-10'],
    ['10. September 2022', 'de-DE', '2022-09-10'],
    ['10 de septiembre de 2022', 'es-ES', '2022-09-10'],
    ['1er septembre 2022', 'fr-FR', '2022-09-01'],
    ['10 września 2022', 'pl-PL', '2022-09-10'],
    ['10 Eylül 2022', 'tr-TR', '2022-09-10'],
    ['January 5, 2023 UTC', 'en-US', '2023-01-05'],
    ['Thursday, October 12, 2023 at 5:00 PM PDT', 'en-US', '2023-10-13T00:00:00.000Z'],
    ['Wednesday, September 20, 2023 at 11:09 AM PDT', 'en-US', '2023-09-20T18:09:00.000Z'],
    ['September 20, 2023 at 12:05 AM UTC', 'en-US', '2023-09-20T00:05:00.000Z'],
    ['20 september 2023 om 11:09 CEST', 'nl-NL', '2023-09-20T09:09:00.000Z'],
    ['20 September 2023 at 11:09 GMT+2', 'en-GB', '2023-09-20T09:09:00.000Z'],
    // China, Cuba and the middle of the United States all say CST: only the day is sure.
    ['Wednesday, September 20, 2023 at 11:09 AM CST', 'en-US', '2023-09-20'],
    ['2023-09-20T11:09:00Z', undefined, '2023-09-20T11:09:00.000Z'],
    ['٢٠٢٢-٠٩-١٠', undefined, '2022-09-10'],
    ['2/30/2022', 'en-US', undefined],
    ['tomorrow', 'en-US', undefined],
    ['', 'en-US', undefined],
    ['9/10', 'en-US', undefined],
    ['March April 5, 2022', 'en-US', undefined],
    ['9/10/2022', 'not a language', undefined],
  ] as const)('%s on a page in %s is %s', ([text, language, expected]) => {
    expect(readDate(text, language)).toBe(expected);
  });

  test.for(languages)('every day as %s writes it, short and long, is read back', (language) => {
    const region = { en: 'en-US', pt: 'pt-BR' }[language as string] ?? language;
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('short', 'long', 'full'), (date, style) => {
        const options = style === 'short' ? { year: 'numeric', month: 'numeric', day: 'numeric' } : { dateStyle: style };
        const text = new Intl.DateTimeFormat(region, { timeZone: 'UTC', ...options } as Intl.DateTimeFormatOptions).format(date);
        expect(readDate(text, region), text).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 150 },
    );
  });
});
