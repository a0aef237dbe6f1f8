import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAdminOnlyName, isExactlyAdminOnly } from '../../utils/reading/control-name';
import { documentedWords } from '../../utils/reading/documented-words';
import { saysEmpty } from '../../utils/reading/empty-list';
import { headerMeaning } from '../../utils/reading/header-meaning';
import { normaliseLabel, normaliseText, tidyText } from '../../utils/reading/normalise-text';
import { ownWords } from '../../utils/reading/own-words';
import { pageLanguage } from '../../utils/reading/page-language';
import { isAzureName, isTrialName } from '../../utils/reading/product-kind';
import { readTotal } from '../../utils/reading/read-total';
import { sectionMeaning } from '../../utils/reading/section-meaning';
import { meaningsOf, means, type Term, wordsFor } from '../../utils/reading/vocabulary';
import { buildVocabulary } from './build-vocabulary';

describe('texts are compared without what cannot be seen', () => {
  test.for([
    ['\u200eMicrosoft\u00a0365\u200b \u202aE3\u202c', 'Microsoft 365 E3'],
    [' Northwind Traders', 'Northwind Traders'],
    ['Name \ue70d', 'Name'],
    ['نام\u200cها', 'نام\u200cها'],
  ] as const)('"%s" is shown as "%s"', ([text, tidy]) => expect(tidyText(text)).toBe(tidy));

  test.for([
    ['Name ↑', 'name'],
    ['ＩＤ', 'id'],
    ['İptal', 'iptal'],
    ['IPTAL', 'iptal'],
    ['Nom de l’offre', "nom de l'offre"],
    ['< Previous', 'previous'],
    ['› Next ›', 'next'],
  ] as const)('%s compares as %s', ([text, plain]) => expect(normaliseText(text)).toBe(plain));

  test('a label may carry a star or a colon', () => {
    expect(normaliseLabel('Subscription nickname *')).toBe('subscription nickname');
    expect(normaliseLabel('Status：')).toBe('status');
  });
});

describe('header words', () => {
  test.for([
    ['Name', 'subscriptions', 'name'],
    ['Subscription', 'subscriptions', 'name'],
    ['Quantity', 'subscriptions', 'quantity'],
    ['Menge', 'subscriptions', 'quantity'],
    ['Anzahl', 'subscriptions', 'quantity'],
    ['STATUS', 'subscriptions', 'status'],
    ['Estado', 'subscriptions', 'status'],
    ['Subscription id', 'subscriptions', 'subscription-id'],
    ['Company name ↑', 'customers', 'name'],
    ['Primaire domeinnaam', 'customers', 'domain'],
    ['Microsoft-id', 'customers', 'microsoft-id'],
    ['Relationship', 'customers', 'relationship'],
    ['Request Id', 'subscriptions', undefined],
    ['Current estimated cost', 'subscriptions', undefined],
    ['Name of something', 'subscriptions', undefined],
    ['Quantity', 'customers', undefined],
  ] as const)('%s over %s means %s', ([header, list, meaning]) => expect(headerMeaning(header, list)).toBe(meaning));
});

describe('sections', () => {
  test.for([
    ['License-based', 'license-based'],
    ['Usage-based', 'usage-based'],
    ['Azure (3)', 'azure'],
    ['Online Services', 'online-services'],
    ['Op licenties gebaseerd', 'license-based'],
    ['Azure reservations', undefined],
    ['Software updates', undefined],
  ] as const)('%s is %s', ([text, section]) => expect(sectionMeaning(text)).toBe(section));
});

describe('stated totals', () => {
  test.for([
    ['83 results found.', 'en-US', 83],
    ['83 resultaten gevonden.', 'nl-NL', 83],
    ['1,083 results found.', 'en-US', 1083],
    ['1.083 Ergebnisse gefunden', 'de-DE', 1083],
    ['1-10 of 83', undefined, 83],
    ['Showing 1–10 of 83', 'en', 83],
    ['83 件の結果が見つかりました', 'ja-JP', 83],
    ['共 83 条', 'zh-CN', 83],
    ['83', undefined, undefined],
    ['1.083 results found.', undefined, undefined],
    ['83 results found in 2 seconds', undefined, undefined],
    ['Report for 10/6/21 4:28 AM', 'en-US', undefined],
    ['Days remaining 24', 'en-US', undefined],
  ] as const)('"%s" (%s) states %s', ([text, language, total]) => expect(readTotal(text, language)?.total).toBe(total));

  test('the rows on screen are read with it', () => {
    expect(readTotal('11-20 of 83')).toEqual({ total: 83, shown: { first: 11, last: 20 } });
  });
});

test.for([
  ["This customer doesn't have any usage-based subscriptions.", true],
  ['This customer doesn’t have any license-based subscriptions.', true],
  ['No results found', true],
  ['Deze klant heeft geen op gebruik gebaseerde abonnementen.', true],
  ['No results found for your license, which is odd', false],
  ['There are no sent transfer requests', false],
  ['Transfers has moved here.', false],
  ['There are no subscriptions to show.', true],
  ['Er zijn geen abonnementen om weer te geven.', true],
  ['There are no recommendations to show.', false],
] as const)('"%s" says that a list is empty: %s', ([text, isEmpty]) => expect(saysEmpty(text)).toBe(isEmpty));

describe('the language of a page', () => {
  test.for([
    ['en-US', '/commerce/customers', 'en-US'],
    ['', '/nl-nl/dashboard/v2', 'nl-NL'],
    ['en', '/en-us/dashboard', 'en-US'],
    ['en-GB', '/en-us/dashboard', 'en'],
    ['de', '/en-us/dashboard', undefined],
    ['', '/commerce', undefined],
    ['???', '/commerce', undefined],
    ['nl', '/commerce', 'nl'],
  ] as const)('lang "%s" at %s is %s', ([lang, path, language]) => expect(pageLanguage(lang, path)).toBe(language));
});

describe('what a name says about its kind', () => {
  test.for(['Azure plan', 'Microsoft Azure', 'MS-AZR-0145P', 'Microsoft Azure (MS-AZR-0145P)'])('%s is Azure', (name) =>
    expect(isAzureName(name)).toBe(true),
  );
  test.for(['Azure Active Directory Premium P2', 'Azure Information Protection', 'Microsoft 365 E3', 'Azurite'])(
    '%s is not Azure by its name',
    (name) => expect(isAzureName(name)).toBe(false),
  );
  test.for(['Microsoft 365 E3 Trial', 'Trial - Office 365', 'Dynamics 365 (Trial)', 'Microsoft 365 Proefversie'])(
    '%s is a trial',
    (name) => expect(isTrialName(name)).toBe(true),
  );
  test.for(['Industrial Suite', 'Trialware Pro', 'Microsoft 365 E3'])('%s is no trial', (name) =>
    expect(isTrialName(name)).toBe(false),
  );
});

describe('controls that are the admin’s alone', () => {
  test.for([
    'Submit',
    'Buy',
    'Confirm',
    'OK',
    'Suspend',
    'Cancel',
    'Accept',
    'Accept and transfer',
    'Yes, cancel',
    'Verzenden',
    'Kaufen',
    'Abbrechen',
    '送信',
    'Satın al',
    'Next, then Submit',
    '✓ OK',
    'Place order',
  ])('%s is', (name) => expect(isAdminOnlyName(name)).toBe(true));

  test('every such word of every language is', () => {
    for (const term of ['submit', 'buy', 'confirm', 'ok', 'suspend', 'cancel', 'accept'] as const) {
      for (const word of wordsFor(term)) expect(isAdminOnlyName(word), word).toBe(true);
    }
  });

  test('no pager word of any language is', () => {
    for (const term of ['next', 'previous', 'first', 'last', 'load-more'] as const) {
      for (const word of wordsFor(term)) expect(isAdminOnlyName(word), word).toBe(false);
    }
  });

  test('a product whose name contains such a word may be ticked', () => {
    expect(isExactlyAdminOnly('Review Manager for Office')).toBe(false);
    expect(isExactlyAdminOnly('Submit')).toBe(true);
  });
});

describe('the vocabulary', () => {
  const csv = new URL('../../../shared/data/portal-terms.csv', import.meta.url);

  test.skipIf(!existsSync(csv))('is what its source gives (skipped where the source is absent)', () => {
    const file = readFileSync(new URL('../../utils/reading/documented-words.ts', import.meta.url), 'utf8');
    expect(buildVocabulary(readFileSync(csv, 'utf8'))).toBe(file);
  });

  test('every term has English and Dutch words', () => {
    const terms = [...new Set([...Object.keys(documentedWords), ...Object.keys(ownWords)])] as Term[];
    // The header words are the same in both languages or known from one of the sources.
    for (const term of terms) {
      expect(wordsFor(term, 'en'), `${term} en`).not.toEqual([]);
      expect(wordsFor(term, 'nl'), `${term} nl`).not.toEqual([]);
    }
  });

  test('whole texts only: a word inside a sentence means nothing', () => {
    expect(meaningsOf('The subscription is suspended').size).toBe(0);
    expect(means('Suspended', 'suspended')).toBe(true);
  });
});
