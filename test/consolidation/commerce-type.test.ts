import { expect, test } from 'vitest';
import { azureKind, commerceTypeOf } from '../../utils/consolidation/commerce-type';
import type { ProjectSettings, SubscriptionFacts } from '../../utils/consolidation/facts';
import type { CommerceType, ListedSubscription, Section, SubscriptionDetail } from '../../utils/consolidation/subscription';
import { aDetail, aGuid, aHistory, aSubscription, day } from './builders';

const settings: ProjectSettings = { defaultCommerceType: 'unknown', timeZone: 'UTC' };

interface Seen {
  row?: Partial<ListedSubscription>;
  detail?: Partial<SubscriptionDetail>;
  section?: Section;
}

function factsOf({ row, detail, section }: Seen): SubscriptionFacts {
  const history = aHistory().lists('from', day(1), [aSubscription(row)], section ? { section } : {});
  if (detail) history.opens('from', day(2), aDetail(detail));
  const [facts] = history.facts().accounts[0]?.subscriptions ?? [];
  if (!facts) throw new Error('no subscription was folded');
  return facts;
}

const newCommerceOffer = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';

test.for<[string, Seen, CommerceType]>([
  ['a row alone', {}, 'unknown'],
  ['a row that claims to be legacy: the list does not show the type', { row: { commerceType: 'legacy' } }, 'unknown'],
  ['a detail page seen as legacy', { detail: { commerceType: 'legacy' } }, 'legacy'],
  ['an offer id that is one GUID', { detail: { offerId: aGuid(9).toUpperCase() } }, 'legacy'],
  ['a new-commerce offer id', { detail: { offerId: newCommerceOffer } }, 'new-commerce'],
  ['a page whose type is unknown, with a term', { detail: { commerceType: 'unknown', term: 'P1Y' } }, 'new-commerce'],
  ['a page whose type is unknown, with a GUID offer', { detail: { commerceType: 'unknown', offerId: aGuid(9) } }, 'legacy'],
  ['a GUID offer with Cancel until', { detail: { offerId: aGuid(9), cancelUntil: day(3) } }, 'unknown'],
  ['a new-commerce offer id between blanks', { detail: { offerId: ` ${newCommerceOffer} ` } }, 'new-commerce'],
  ['new commerce with Cancel until', { detail: { commerceType: 'new-commerce', cancelUntil: day(3) } }, 'new-commerce'],
  ['a page that says trial', { detail: { commerceType: 'trial' } }, 'trial'],
  ['a row that says trial', { row: { commerceType: 'trial' } }, 'trial'],
  ['a page named a trial', { row: { name: 'Plan' }, detail: { name: 'Dynamics 365 Trial' } }, 'trial'],
  ['a row that says Azure, usage-based', { row: { commerceType: 'azure', isUsageBased: true, quantity: null } }, 'azure'],
  [
    'a usage-based row whose page says Azure',
    { row: { isUsageBased: true, quantity: null }, detail: { commerceType: 'azure' } },
    'azure',
  ],
  [
    'a usage-based row whose page is named Azure plan',
    { row: { isUsageBased: true, quantity: null }, detail: { name: 'Azure plan' } },
    'azure',
  ],
  ['a row that says marketplace', { row: { commerceType: 'marketplace' } }, 'marketplace'],
  ['a row that says software', { row: { commerceType: 'software' } }, 'software'],
  ['a row that says usage-based', { row: { commerceType: 'usage-other' } }, 'usage-other'],
  ['a row whose type is unknown', { row: { commerceType: 'unknown' }, detail: { commerceType: 'legacy' } }, 'legacy'],
  ['a term', { detail: { term: 'P1Y' } }, 'new-commerce'],
  ['a detail page seen as new commerce', { detail: { commerceType: 'new-commerce' } }, 'new-commerce'],
  ['a row that auto renews as new commerce', { row: { commerceType: 'new-commerce' } }, 'new-commerce'],
  ['legacy with a new-commerce offer', { detail: { commerceType: 'legacy', offerId: newCommerceOffer } }, 'unknown'],
  ['legacy with a term', { detail: { commerceType: 'legacy', term: 'P1M' } }, 'unknown'],
  ['legacy with Cancel until', { detail: { commerceType: 'legacy', cancelUntil: day(3) } }, 'unknown'],
  ['a GUID offer with a term', { detail: { offerId: aGuid(9), term: 'P1Y' } }, 'unknown'],
  ['new commerce with a GUID offer', { detail: { commerceType: 'new-commerce', offerId: aGuid(9) } }, 'unknown'],
  ['an offer id of no known form', { detail: { offerId: 'OFFER-1' } }, 'unknown'],
  ['the Azure tab', { section: 'azure' }, 'azure'],
  ['an Azure tab row whose page says legacy', { section: 'azure', detail: { commerceType: 'legacy' } }, 'azure'],
  ['Microsoft Azure', { row: { name: 'Microsoft Azure', isUsageBased: true, quantity: null } }, 'azure'],
  ['an Azure plan', { row: { name: 'Azure plan', isUsageBased: true, quantity: null } }, 'azure'],
  ['MS-AZR in the name', { row: { name: 'Subscription (MS-AZR-0145P)', isUsageBased: true, quantity: null } }, 'azure'],
  ['an MS-AZR offer', { detail: { offerId: 'MS-AZR-0145P' } }, 'azure'],
  ['the product of the Azure plan', { detail: { offerId: 'DZH318Z0BPS6:0001:DZH318Z0BPS7' } }, 'azure'],
  ['a license with Azure in its name', { row: { name: 'Azure Active Directory Premium P1' } }, 'unknown'],
  ['the usage-based section alone', { section: 'usage-based', row: { isUsageBased: true, quantity: null } }, 'usage-other'],
  ['a usage-based row whose page says legacy', { row: { isUsageBased: true }, detail: { commerceType: 'legacy' } }, 'usage-other'],
  ['a trial by its name', { row: { name: 'Dynamics 365 Plan Trial' } }, 'trial'],
  ['a trial by its page', { detail: { isTrial: true, commerceType: 'legacy' } }, 'trial'],
  ['a word that contains trial', { row: { name: 'Industrial Cloud' } }, 'unknown'],
  ['the marketplace tab', { section: 'marketplace' }, 'marketplace'],
  ['the software tab', { section: 'software' }, 'software'],
  ['a reservation', { row: { commerceType: 'reservation' } }, 'reservation'],
  ['the online services tab', { section: 'online-services' }, 'unknown'],
])('%s', ([, seen, expected]) => {
  expect(commerceTypeOf(factsOf(seen), settings)).toEqual({ commerceType: expected, isTypeAssumed: false });
});

test('the default of the project is assumed, never seen', () => {
  const assuming: ProjectSettings = { ...settings, defaultCommerceType: 'new-commerce' };
  expect(commerceTypeOf(factsOf({}), assuming)).toEqual({ commerceType: 'new-commerce', isTypeAssumed: true });
  expect(commerceTypeOf(factsOf({ detail: { commerceType: 'legacy' } }), assuming).isTypeAssumed).toBe(false);
});

test('a contradiction is not settled by the default', () => {
  const assuming: ProjectSettings = { ...settings, defaultCommerceType: 'new-commerce' };
  expect(commerceTypeOf(factsOf({ detail: { commerceType: 'legacy', term: 'P1Y' } }), assuming).commerceType).toBe('unknown');
});

test.for<[string, Seen, 'plan' | 'legacy' | 'unknown']>([
  ['Azure plan', { row: { name: 'Azure plan' } }, 'plan'],
  ['Microsoft Azure plan (MS-AZR-0017G)', { row: { name: 'Microsoft Azure plan (MS-AZR-0017G)' } }, 'plan'],
  ['Microsoft Azure (MS-AZR-0145P)', { row: { name: 'Microsoft Azure (MS-AZR-0145P)' } }, 'legacy'],
  ['Microsoft Azure', { row: { name: 'Microsoft Azure' } }, 'legacy'],
  ['Azure subscription 1', { row: { name: 'Azure subscription 1' } }, 'unknown'],
])('the kind of %s', ([, seen, expected]) => {
  expect(azureKind(factsOf(seen))).toBe(expected);
});

test.for<[string, CommerceType, 'plan' | 'legacy' | 'unknown']>([
  ['Azure', 'azure', 'legacy'],
  ['  Microsoft Azure  ', 'azure', 'legacy'],
  ['AZURE PLAN', 'azure', 'plan'],
  ['Azure-plan', 'azure', 'plan'],
  ['AzurePlan', 'azure', 'plan'],
  ['Contoso azure plan 2', 'azure', 'plan'],
  ['Pay as you go (MS-AZR-0003P)', 'azure', 'legacy'],
  ['Licenses for Azure', 'unknown', 'unknown'],
  ['Azure Information Protection Plan 1', 'unknown', 'unknown'],
  ['Azure planning tools', 'unknown', 'unknown'],
  ['Microsoft Azure Stack', 'unknown', 'unknown'],
])('the name %s', ([name, type, kind]) => {
  const facts = factsOf({ row: { name } });
  expect([commerceTypeOf(facts, settings).commerceType, azureKind(facts)]).toEqual([type, kind]);
});

test.for<[string, CommerceType]>([
  [' MS-AZR-0145P', 'azure'],
  ['ms-azr-0017g', 'azure'],
  ['DZH318Z0BPS6', 'azure'],
  ['DZH318Z0BPS6X:0001', 'unknown'],
  ['OFFER-MS-AZR-0145P', 'unknown'],
])('the offer %s', ([offerId, type]) => {
  expect(commerceTypeOf(factsOf({ detail: { offerId } }), settings).commerceType).toBe(type);
});

test('the kind of what only its own page showed', () => {
  const kindOf = (detail: Partial<SubscriptionDetail>) => {
    const [facts] = aHistory().opens('from', day(1), detail).facts().accounts[0]?.subscriptions ?? [];
    return facts && azureKind(facts);
  };
  expect([
    kindOf({ name: ' Microsoft Azure ' }),
    kindOf({ name: 'Azure plan' }),
    kindOf({ offerId: 'MS-AZR-0145P' }),
    kindOf({}),
  ]).toEqual(['legacy', 'plan', 'legacy', 'unknown']);
});
