import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../utils/reading/read-quantity';

describe('the quantity as the list shows it', () => {
  test.for([
    ['1 Licenses', undefined, 1],
    ['25', undefined, 25],
    ['0 Licenses', 'en-US', 0],
    ['1,000 Licenses', 'en-US', 1000],
    ['1.000 Lizenzen', 'de-DE', 1000],
    ['1.000 licenties', 'nl-NL', 1000],
    ['1\u202f000 Licences', 'fr-FR', 1000],
    ['1\u00a0000 licencí', 'cs-CZ', 1000],
    ['1 234 567', undefined, 1_234_567],
    ['1,234,567', undefined, 1_234_567],
    ["1'000", 'de-CH', 1000],
    ['٢٥ Licenses', undefined, 25],
    ['２５ ライセンス', 'ja-JP', 25],
    ['25 個のライセンス', 'ja-JP', 25],
    ['25개 라이선스', 'ko-KR', 25],
    ['25 个许可证', 'zh-CN', 25],
    ['Aantal: 3', 'nl', 3],
    ['12 Users', undefined, 12],
  ] as const)('%s on a page in %s is %i', ([text, language, quantity]) => {
    expect(readQuantity(text, language)).toEqual({ quantity });
  });

  test.for([
    ['', undefined, 'empty'],
    ['-', undefined, 'empty'],
    ['—', undefined, 'empty'],
    ['N/A', undefined, 'empty'],
    ['1.000 Licenses', undefined, 'ambiguous'],
    ['1.000 Licenses', 'en-US', 'ambiguous'],
    ['1,000', 'de-DE', 'ambiguous'],
    ['1,5 Licenses', 'de-DE', 'ambiguous'],
    ['10,00', 'en-US', 'ambiguous'],
    ['1.234,567', 'de-DE', 'ambiguous'],
    ['12 months', 'en-US', 'not-a-quantity'],
    ['1 of 25 Licenses', 'en-US', 'not-a-quantity'],
    ['25 Licenses (3 assigned)', 'en-US', 'not-a-quantity'],
    ['-5 Licenses', 'en-US', 'not-a-quantity'],
    ['many', undefined, 'not-a-quantity'],
    ['€0.00', undefined, 'not-a-quantity'],
    ['3%', undefined, 'not-a-quantity'],
  ] as const)('"%s" on a page in %s is none: %s', ([text, language, problem]) => {
    expect(readQuantity(text, language)).toEqual({ quantity: null, problem });
  });

  test.for(['en-US', 'de-DE', 'fr-FR', 'nl-NL', 'es-ES', 'pl-PL', 'sv-SE', 'ja-JP', 'ru-RU', 'pt-BR', 'tr-TR'])(
    'every number as %s writes it is read back',
    (language) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 9_999_999 }), (quantity) => {
          expect(readQuantity(`${quantity.toLocaleString(language)} Licenses`, language)).toEqual({ quantity });
        }),
      );
    },
  );
});
