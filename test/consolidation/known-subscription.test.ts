import { expect, test } from 'vitest';
import type { KnownSubscription } from '../../utils/consolidation/known-subscription';
import { isAlive } from '../../utils/consolidation/known-subscription';
import type { ListedSubscription, SubscriptionDetail } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aSubscription, day, type History, knownIn } from './builders';

function known(history: History): KnownSubscription {
  const [one] = knownIn(history, 'from');
  if (!one) throw new Error('nothing is known');
  return one;
}

const listed = (row: Partial<ListedSubscription> = {}) => aHistory().lists('from', day(1), [aSubscription(row)]);
const both = (row: Partial<ListedSubscription>, detail: Partial<SubscriptionDetail>) =>
  listed(row).opens('from', day(1, 10), detail);

test.for<[string, () => History, Partial<KnownSubscription>]>([
  [
    'nothing but its own page',
    () => aHistory().opens('from', day(1), {}),
    { name: '', status: 'unknown', statusText: '', quantity: null, isUsageBased: false },
  ],
  [
    'the name, status and quantity of its own page',
    () => aHistory().opens('from', day(1), { name: 'Visio', status: 'active', statusText: 'Aktiv', quantity: 3 }),
    { name: 'Visio', status: 'active', statusText: 'Aktiv', quantity: 3 },
  ],
  ['the name of the list before that of the page', () => both({}, { name: 'Nickname' }), { name: 'Office 365 E3' }],
  [
    'the words of the list before those of the page',
    () => both({ statusText: 'Active' }, { statusText: 'Aktiv' }),
    { statusText: 'Active' },
  ],
  [
    'auto-renew on wins over off: what renews costs money',
    () => both({ autoRenew: true }, { autoRenew: false }),
    { autoRenew: true },
  ],
  ['auto-renew on of the page too', () => both({ autoRenew: false }, { autoRenew: true }), { autoRenew: true }],
  ['auto-renew off where one says so', () => both({}, { autoRenew: false }), { autoRenew: false }],
  ['auto-renew unknown where nothing says so', () => both({}, {}), { autoRenew: undefined }],
  ['cancel at the end of the term', () => both({}, { cancelsAtTermEnd: true, autoRenew: false }), { cancelsAtTermEnd: true }],
  [
    'no cancel at the end of the term once its page shows auto-renew on',
    () => both({}, { cancelsAtTermEnd: true }).opens('from', day(2), { autoRenew: true }),
    { cancelsAtTermEnd: false },
  ],
  [
    'the later of two dates: it renewed between the captures',
    () => both({ renewsOn: '2026-12-01' }, { renewsOn: '2027-12-01' }),
    { renewsOn: '2027-12-01' },
  ],
  [
    'the later of two dates, whichever shows it',
    () => both({ endsOn: '2027-12-01' }, { endsOn: '2026-12-01' }),
    { endsOn: '2027-12-01' },
  ],
  [
    'a day is later than a moment in it',
    () => both({ endsOn: '2026-12-01' }, { endsOn: '2026-12-01T09:00:00.000Z' }),
    { endsOn: '2026-12-01' },
  ],
  [
    'the only date there is',
    () => both({ endsOn: '2026-12-01' }, { renewsOn: '2026-12-02' }),
    { endsOn: '2026-12-01', renewsOn: '2026-12-02' },
  ],
  ['whose add-on it is, by the list first', () => both({ addOnOf: aGuid(5) }, { addOnOf: aGuid(6) }), { addOnOf: aGuid(5) }],
  ['whose add-on it is, by its page', () => both({}, { addOnOf: aGuid(6) }), { addOnOf: aGuid(6) }],
  ['its reseller, by the list first', () => both({ reseller: 'A' }, { reseller: 'B' }), { reseller: 'A' }],
  ['its reseller, by its page', () => both({}, { reseller: 'B' }), { reseller: 'B' }],
  [
    'the product and SKU of an offer id',
    () => both({}, { offerId: ' CFQ7TTC0LH18:0001:CFQ7TTC0K971 ' }),
    { product: 'cfq7ttc0lh18:0001' },
  ],
  ['the product alone', () => both({}, { offerId: 'CFQ7TTC0LH18' }), { product: 'cfq7ttc0lh18' }],
  ['no product in an empty offer id', () => both({}, { offerId: ' ' }), { product: undefined }],
  ['ended before the project', () => listed({ status: 'expired' }), { endedBeforeProject: true, suspendedBeforeProject: false }],
  [
    'ended before, under another word now',
    () => listed({ status: 'expired' }).lists('from', day(2), [aSubscription({ status: 'deleted' })]),
    { endedBeforeProject: true },
  ],
  [
    'ended before, and active again',
    () => listed({ status: 'expired' }).lists('from', day(2), [aSubscription()]),
    { endedBeforeProject: false },
  ],
  ['ended since', () => listed().lists('from', day(2), [aSubscription({ status: 'expired' })]), { endedBeforeProject: false }],
  [
    'suspended before the project',
    () => listed({ status: 'suspended' }),
    { suspendedBeforeProject: true, endedBeforeProject: false },
  ],
  [
    'suspended since',
    () => listed().lists('from', day(2), [aSubscription({ status: 'suspended' })]),
    { suspendedBeforeProject: false },
  ],
  ['absent from one list', () => listed().lists('from', day(2), []), { isGone: false }],
  [
    'absent from two lists less than 4 hours apart',
    () =>
      listed()
        .lists('from', day(2), [])
        .lists('from', day(2, 12, 59), []),
    { isGone: false },
  ],
  ['absent from two lists 4 hours apart', () => listed().lists('from', day(2), []).lists('from', day(2, 13), []), { isGone: true }],
  [
    'absent from three lists, the first and the last 4 hours apart',
    () => listed().lists('from', day(2), []).lists('from', day(2, 10), []).lists('from', day(2, 13), []),
    { isGone: true },
  ],
  [
    'absent, seen, and absent again',
    () => listed().lists('from', day(2), []).lists('from', day(2, 12), [aSubscription()]).lists('from', day(2, 14), []),
    { isGone: false },
  ],
])('%s', ([, history, expected]) => {
  expect(known(history())).toMatchObject(expected);
});

test.for<[string, () => History, boolean]>([
  ['active', () => listed(), true],
  ['suspended', () => listed({ status: 'suspended' }), true],
  ['canceled', () => listed({ status: 'canceled' }), false],
  ['absent from the latest list', () => listed().lists('from', day(2), []), false],
])('%s: alive %s', ([, history, expected]) => {
  expect(isAlive(known(history()))).toBe(expected);
});
