import { describe, expect, test } from 'vitest';
import type { Account, IdentityEvidence } from '../../utils/consolidation/account';
import { accountChoices } from '../../utils/consolidation/account-choices';
import { decideAccount, type KnownAccounts } from '../../utils/consolidation/decide-account';
import { aGuid, anAccount } from './builders';

const partner = { from: aGuid(0xf1), second: aGuid(0xf2), to: aGuid(0xf3), stranger: aGuid(0xff) };
const from = anAccount({ partnerId: partner.from, organisation: 'Fabrikam Reselling' });
const second = anAccount({ id: 'from-2' });
const to = anAccount({ id: 'to', side: 'to', partnerId: partner.to, organisation: 'Fabrikam Global' });

const evidence = (shown: Partial<IdentityEvidence> = {}): IdentityEvidence => ({ licenseBasedIds: [], ...shown });
const known = (more: Partial<KnownAccounts> = {}): KnownAccounts => ({
  accounts: [from, second, to],
  accountsOfSubscriptions: new Map(),
  ...more,
});
const seenIn = (...pairs: [number, string[]][]) => new Map(pairs.map(([id, accounts]) => [aGuid(id), accounts]));

test.for<[string, Partial<IdentityEvidence>, Partial<KnownAccounts>, string | undefined]>([
  ['nothing', {}, {}, undefined],
  ['the partner id', { partnerId: partner.to }, {}, 'to'],
  ['the organisation, however it is spaced and cased', { organisation: ' fabrikam  GLOBAL ' }, {}, 'to'],
  ['an unknown organisation', { organisation: 'Contoso' }, {}, undefined],
  ['an empty organisation', { organisation: ' ' }, {}, undefined],
  ['the admin and an empty organisation', { organisation: ' ' }, { binding: 'from' }, 'from'],
  ['an organisation whose words are written as one', { organisation: 'FabrikamGlobal' }, {}, undefined],
  ['the account picker', { pickedOrganisation: 'fabrikam global' }, {}, 'to'],
  ['a name in the account picker that nobody has', { pickedOrganisation: 'Contoso systems' }, {}, undefined],
  ['the admin and a name in the account picker that nobody has', { pickedOrganisation: 'Contoso' }, { binding: 'from' }, 'from'],
  ['an unknown partner id', { partnerId: partner.stranger }, {}, undefined],
  [
    'subscriptions seen in one account',
    { licenseBasedIds: [aGuid(1)] },
    { accountsOfSubscriptions: seenIn([1, ['from-2']]) },
    'from-2',
  ],
  [
    'subscriptions seen in two accounts',
    { licenseBasedIds: [aGuid(1)] },
    { accountsOfSubscriptions: seenIn([1, ['from', 'to']]) },
    undefined,
  ],
  ['subscriptions not on screen', { licenseBasedIds: [aGuid(2)] }, { accountsOfSubscriptions: seenIn([1, ['from']]) }, undefined],
  ['the admin', {}, { binding: 'from-2' }, 'from-2'],
  ['the admin, of an account that is gone', {}, { binding: 'nobody' }, undefined],
  ['the admin and an organisation that is new to that account', { organisation: 'Contoso' }, { binding: 'from-2' }, 'from-2'],
  ['the admin and a partner id that is new to that account', { partnerId: partner.stranger }, { binding: 'from-2' }, 'from-2'],
  [
    'everything alike',
    { partnerId: partner.to, organisation: 'Fabrikam Global', licenseBasedIds: [aGuid(1)] },
    { binding: 'to', accountsOfSubscriptions: seenIn([1, ['to']]) },
    'to',
  ],
])('%s tells the account', ([, shown, more, expected]) => {
  const decided = decideAccount(evidence(shown), known(more));
  expect(decided).toMatchObject(expected === undefined ? { state: 'unknown' } : { state: 'known', id: expected });
});

test.for<[string, Partial<IdentityEvidence>, Partial<KnownAccounts>, string]>([
  [
    'the organisation of another account than the admin said',
    { organisation: 'Fabrikam Global' },
    { binding: 'from-2' },
    'organisation',
  ],
  ['another partner id than the admin said', { partnerId: partner.to }, { binding: 'from' }, 'partner-id'],
  ['a partner id that nobody has, of an account that has one', { partnerId: partner.stranger }, { binding: 'from' }, 'partner-id'],
  ['a partner id of another account, of an account that has none', { partnerId: partner.to }, { binding: 'from-2' }, 'partner-id'],
  ['another From account', { partnerId: partner.from }, { binding: 'from-2' }, 'partner-id'],
  ['the account picker of another account', { pickedOrganisation: 'Fabrikam Global' }, { binding: 'from' }, 'organisation'],
  ['another organisation', { organisation: 'Fabrikam Global' }, { binding: 'from' }, 'organisation'],
  ['an organisation that nobody has, of an account that has one', { organisation: 'Contoso' }, { binding: 'from' }, 'organisation'],
  [
    'subscriptions of another account',
    { licenseBasedIds: [aGuid(1)] },
    { binding: 'from', accountsOfSubscriptions: seenIn([1, ['to']]) },
    'subscription-ids',
  ],
  [
    'subscriptions of two accounts on one page',
    { licenseBasedIds: [aGuid(1), aGuid(2)] },
    { accountsOfSubscriptions: seenIn([1, ['to']], [2, ['from']]) },
    'subscription-ids',
  ],
  [
    'partner id and subscriptions that disagree',
    { partnerId: partner.to, licenseBasedIds: [aGuid(1)] },
    { accountsOfSubscriptions: seenIn([1, ['from']]) },
    'subscription-ids',
  ],
  ['partner id and organisation that disagree', { partnerId: partner.to, organisation: 'Fabrikam Reselling' }, {}, 'organisation'],
])('%s contradicts', ([, shown, more, expected]) => {
  expect(decideAccount(evidence(shown), known(more))).toMatchObject({ state: 'contradicted', evidence: expected });
});

test('two accounts of one organisation: its name tells neither and contradicts neither', () => {
  const twins: Account[] = [from, { ...second, organisation: 'Fabrikam Reselling' }, to];
  const shown = evidence({ organisation: 'Fabrikam Reselling' });
  expect(decideAccount(shown, known({ accounts: twins }))).toEqual({ state: 'unknown' });
  expect(decideAccount(shown, known({ accounts: twins, binding: 'from-2' }))).toMatchObject({ state: 'known', id: 'from-2' });
});

describe('the name of an account', () => {
  test('is shown where it tells accounts apart, or where the admin gave one', () => {
    const bound = (account: Account, accounts: Account[]) => decideAccount(evidence(), known({ accounts, binding: account.id }));
    expect(bound(from, [from, to])).not.toHaveProperty('name');
    expect(bound(from, [from, second, to])).toMatchObject({ name: 'Fabrikam Reselling' });
    expect(bound(second, [from, second, to])).toMatchObject({ name: '2' });
    const labelled = { ...from, label: 'The old one' };
    expect(bound(labelled, [labelled, to])).toMatchObject({ name: 'The old one' });
  });
});

describe('the choices', () => {
  test('are one of each side at first', () => {
    expect(accountChoices([])).toEqual([{ side: 'from' }, { side: 'to' }]);
  });

  test('are each From account by name, another one, and To', () => {
    expect(accountChoices([from, second, to])).toEqual([
      { side: 'from', account: 'from', name: 'Fabrikam Reselling' },
      { side: 'from', account: 'from-2', name: '2' },
      { side: 'from' },
      { side: 'to', account: 'to' },
    ]);
  });
});
