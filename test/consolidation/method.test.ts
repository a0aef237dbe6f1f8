import { expect, test } from 'vitest';
import { type Method, methods } from '../../utils/consolidation/event';
import type { AdviceReason } from '../../utils/consolidation/judgement';
import { type CommerceType, commerceTypes, type SubscriptionDetail } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aSubscription, day } from './builders';

/** A subscription whose page says that type; nothing else is known of it. */
function ofType(commerceType: CommerceType, detail: Partial<SubscriptionDetail> = {}) {
  const row = commerceType === 'usage-other' ? { isUsageBased: true, quantity: null } : {};
  const listed = commerceType === 'reservation' ? { commerceType } : {};
  return aHistory()
    .lists('from', day(1), [aSubscription({ ...row, ...listed })])
    .opens('from', day(1), { commerceType, ...detail });
}

const judged = (history: ReturnType<typeof ofType>) => {
  const [row] = history.judgeAt(day(3)).from;
  if (!row) throw new Error('the subscription was not judged');
  return row;
};

/** Domain section 3, per type, besides `leave` and `decide`. */
const possible: Record<CommerceType, Method[]> = {
  legacy: ['recreate-and-suspend', 'transfer'],
  'new-commerce': ['transfer', 'recreate-and-cancel', 'recreate-at-term-end'],
  azure: ['transfer', 'moved-by-microsoft'],
  'usage-other': ['recreate-and-suspend'],
  trial: ['recreate-and-cancel', 'recreate-at-term-end'],
  software: ['transfer', 'recreate-and-cancel', 'recreate-at-term-end'],
  marketplace: ['transfer', 'recreate-and-cancel', 'recreate-at-term-end'],
  reservation: ['transfer', 'moved-by-microsoft'],
  unknown: ['transfer'],
};

test.for(commerceTypes)('of %s: what the admin may choose', (commerceType) => {
  const taken = methods.filter((method) => {
    const history = ofType(commerceType, { autoRenew: false });
    history.happens(day(2), { type: 'method-chosen', payload: { subscription: aGuid(1), method, reason: 'asked for' } });
    const row = judged(history);
    expect(row.commerceType).toBe(commerceType);
    return row.isMethodChosen && row.method === method;
  });
  expect(taken.toSorted()).toEqual([...possible[commerceType], 'leave', 'decide'].toSorted());
});

test('a choice that the type excludes is set aside for what is advised', () => {
  const history = ofType('new-commerce').happens(day(2), {
    type: 'method-chosen',
    payload: { subscription: aGuid(1), method: 'recreate-and-suspend' },
  });
  expect(judged(history)).toMatchObject({ method: 'transfer', isMethodChosen: false });
});

const microsoft = 'https://learn.microsoft.com/';
test.for<[AdviceReason, Method, () => ReturnType<typeof ofType>, RegExp]>([
  ['legacy-recreate', 'recreate-and-suspend', () => ofType('legacy'), /consolidat/],
  ['usage-recreate', 'recreate-and-suspend', () => ofType('usage-other'), /consolidat/],
  ['new-commerce-transfer', 'transfer', () => ofType('new-commerce'), /transfer/],
  ['azure-plan-transfer', 'transfer', () => ofType('azure', { name: 'Azure plan' }), /azure/],
  ['azure-moved-by-microsoft', 'moved-by-microsoft', () => ofType('azure', { offerId: 'MS-AZR-0145P' }), /consolidat/],
  ['trial-stays', 'leave', () => ofType('trial', { autoRenew: false }), /subscription-lifecycle/],
  ['trial-decide', 'decide', () => ofType('trial', { autoRenew: true }), /subscription-lifecycle/],
  ['trial-decide', 'decide', () => ofType('trial'), /subscription-lifecycle/],
  ['other-decide', 'decide', () => ofType('software'), /consolidat/],
  ['other-decide', 'decide', () => ofType('marketplace'), /consolidat/],
  ['other-decide', 'decide', () => ofType('reservation'), /consolidat/],
  ['type-unknown', 'decide', () => ofType('unknown'), /subscription-lifecycle/],
  [
    'suspended-before-project',
    'decide',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription({ status: 'suspended' })])
        .opens('from', day(1), { commerceType: 'legacy' }),
    /consolidat/,
  ],
  [
    'ended-before-project',
    'leave',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription({ status: 'canceled' })])
        .opens('from', day(1), { commerceType: 'legacy' }),
    /subscription-lifecycle/,
  ],
])('%s: the advice is %s, with the document that says so', ([reason, method, history, document]) => {
  const row = judged(history());
  expect(row).toMatchObject({ method, isMethodChosen: false, methodAdvice: { method, reason } });
  expect(row.methodAdvice.document.startsWith(microsoft)).toBe(true);
  expect(row.methodAdvice.document).toMatch(document);
  expect(row.methodAdvice.checkedOn).toMatch(/^20\d\d/);
});

test('suspended before the project is no longer so once it was seen active', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription({ status: 'suspended' })])
    .opens('from', day(1), { commerceType: 'legacy' })
    .lists('from', day(2), [aSubscription()]);
  expect(judged(history)).toMatchObject({ method: 'recreate-and-suspend' });
});

test('a reason of blanks is none: what is left without a reason is not settled', () => {
  const left = (reason: string) =>
    judged(
      ofType('legacy').happens(day(2), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason } }),
    );
  expect([left('  ').stage, left(' not needed ').stage]).toEqual(['to do', 'done']);
});
