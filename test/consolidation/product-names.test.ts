import { describe, expect, test } from 'vitest';
import { emptyDictionary, normaliseName, similarity, wordsOfName } from '../../utils/consolidation/product-names';

test.for<[string, string, string]>([
  ['case', 'OFFICE 365 e3', 'Office 365 E3'],
  ['full-width letters and narrow spaces', 'Ｏｆｆｉｃｅ\u00a0365\u2009E3', 'Office 365 E3'],
  ['trade marks', 'Microsoft® Azure™ ©', 'Microsoft Azure'],
  ['a mark inside a word', 'Power® BI Pro', 'Power BI Pro'],
  ['runs of spaces', '  Visio   Plan 2 ', 'Visio Plan 2'],
  ['punctuation', 'Audio-Conferencing (Dial/out), EEA', 'Audio Conferencing Dial out EEA'],
  ['add-on, however it is written', 'Phone Add-On', 'Phone addon'],
  ['add on in two words', 'Phone add on', 'Phone Add-on'],
  ['the number of a suite', 'Microsoft 365 Business', 'microsoft365 business'],
  ['the number of a plan', 'Visio Plan 2', 'Visio plan2'],
  ['the number of a tier', 'Defender Tier 1', 'Defender tier1'],
  ['the number behind P', 'Entra ID P 2', 'Entra ID P2'],
  ['letters of other alphabets', 'Лицензия №2', 'лицензия no2'],
])('%s makes no difference', ([, a, b]) => {
  expect(normaliseName(a)).toBe(normaliseName(b));
  expect(similarity(wordsOfName(a), wordsOfName(b))).toBe(1);
});

test.for<[string, string, string]>([
  ['a word more', 'Power BI Pro', 'Microsoft Power BI Pro'],
  ['another order', 'Pro Power BI', 'Power BI Pro'],
  ['another year', 'Windows 10 Enterprise', 'Windows 11 Enterprise'],
])('%s is another name', ([, a, b]) => {
  expect(normaliseName(a)).not.toBe(normaliseName(b));
});

test('a name is taken apart into its words in their order, and those that tell editions apart', () => {
  const words = wordsOfName('Microsoft 365 Business Premium (Plan 2) Add-On for Sales');
  expect(words.key).toBe('microsoft365 business premium plan2 addon for sales');
  expect([...words.words]).toEqual(['microsoft365', 'business', 'premium', 'plan2', 'addon', 'for', 'sales']);
  expect([...words.editions]).toEqual(['microsoft365', 'business', 'premium', 'plan2', 'addon']);
  expect(wordsOfName(' - ')).toMatchObject({ key: '', words: new Set(), editions: new Set() });
});

describe('the likeness of two names', () => {
  const likeness = (a: string, b: string) => similarity(wordsOfName(a), wordsOfName(b));

  test('is the part of their words that both have', () => {
    expect(likeness('Power BI', 'Power BI')).toBe(1);
    expect(likeness('Power BI Pro', 'Microsoft Power BI Pro')).toBe(0.75);
    expect(likeness('Audio Conferencing', 'Audio Calls')).toBeCloseTo(1 / 3);
    expect(likeness('Audio', 'Video')).toBe(0);
  });

  test('is none where there are no words', () => {
    expect([likeness('', 'Power BI'), likeness('Power BI', ''), likeness('', '')]).toEqual([0, 0, 0]);
  });

  test('is symmetric', () => {
    expect(likeness('Power BI Pro', 'Microsoft Power BI Pro')).toBe(likeness('Microsoft Power BI Pro', 'Power BI Pro'));
  });

  const editions =
    'addon advanced basic business device education enterprise essential essentials external faculty free frontline gcc government kiosk lite nonprofit nonprofits plus premium pro professional qualified standard starter student students team trial user viewer without';
  test.for(editions.split(' '))('is none when only one of them says %s', (edition) => {
    expect(likeness(`Contoso Reporting Server ${edition}`, 'Contoso Reporting Server')).toBe(0);
    expect(likeness('Contoso Reporting Server', `Contoso Reporting Server ${edition}`)).toBe(0);
  });

  test.for<[string, string]>([
    ['Visio Plan 1', 'Visio Plan 2'],
    ['Office 365 E3', 'Office 365 E5'],
    ['Office 365 E3', 'Microsoft 365 E3'],
    ['Windows 10 Enterprise E3', 'Windows 11 Enterprise E3'],
    ['Teams Rooms Basic', 'Teams Rooms Pro'],
    ['Dynamics 365 Sales', 'Dynamics Sales'],
    ['Project Plan 3', 'Project Plan 3 E1'],
  ])('is none of %s and %s', ([a, b]) => {
    expect(likeness(a, b)).toBe(0);
  });
});

test('without a catalogue no two names are one product', () => {
  expect(emptyDictionary.sameProduct('Visio Plan 2', 'Visio Plan 2')).toBe(false);
});
