import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Happening, Method } from '../../utils/consolidation/event';
import type { Guid } from '../../utils/consolidation/guid';
import { headlineOf } from '../../utils/consolidation/headline';
import { type DecisionReview, type ReviewReason, reviewReasons } from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { summarise } from '../../utils/consolidation/summary';
import { anyHistory, arbitraryInstant } from './arbitrary-history';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const from = (overrides: Parameters<typeof aSubscription>[0] = {}) => [aSubscription(overrides)];
const twin = (overrides: Parameters<typeof aSubscription>[0] = {}) => aSubscription({ id: aGuid(101), ...overrides });
const chooses = (method: Method, reason = 'asked for'): Happening => ({
  type: 'method-chosen',
  payload: { subscription: aGuid(1), method, reason },
});
const link: Happening = { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } };
const linksTo = (fromIds: Guid[], to: Guid[]): Happening => ({ type: 'twins-linked', payload: { from: fromIds, to } });
const unlinks = (fromIds: Guid[], to: Guid[]): Happening => ({ type: 'twins-unlinked', payload: { from: fromIds, to } });
const accept: Happening = { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'agreed' } };
const notMoving: Happening = { type: 'marked-not-moving', payload: { reason: 'sold' } };

const captured = (detail: object = { commerceType: 'legacy' }) =>
  aHistory().listsCustomers('from', day(1)).lists('from', day(1), from()).opens('from', day(1), detail);
const chosen = (method: Method, detail?: object) => captured(detail).happens(day(2), chooses(method));
const linked = () =>
  captured()
    .lists('to', day(2), [twin({ name: 'Other' })])
    .happens(day(2, 10), link);
const accepted = () =>
  aRecreatedHistory()
    .lists('to', day(2, 11), [twin({ quantity: 24 })])
    .happens(day(2, 12), accept);
const unlinked = () =>
  captured()
    .lists('to', day(2), [twin({ quantity: 7 })])
    .happens(day(2, 10), { type: 'twins-unlinked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
const marked = () =>
  captured()
    .lists('to', day(2), [twin({ name: 'Other' })])
    .happens(day(2, 10), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } });
const requested = () =>
  captured({ commerceType: 'new-commerce' }).happens(day(2), {
    type: 'transfer-requested',
    payload: { subscriptions: [aGuid(1)] },
  });
const azure = (id = aGuid(1)) =>
  aSubscription({ id, name: 'Microsoft Azure', quantity: null, isUsageBased: true, commerceType: 'azure' });
const movesAzure = (id = aGuid(1)): Happening => ({
  type: 'method-chosen',
  payload: { subscription: id, method: 'moved-by-microsoft' },
});
const told = (subscriptions = [aGuid(1)]) =>
  aHistory()
    .listsCustomers('from', day(1))
    .lists('from', day(1), [azure()])
    .happens(day(1, 10), movesAzure())
    .happens(day(2), { type: 'told-microsoft', payload: { subscriptions } })
    .lists('from', day(3), [azure(), azure(aGuid(2))])
    .happens(day(3, 10), movesAzure(aGuid(2)));
const waved = (at: Instant, detail: object) =>
  captured()
    .happens(day(2), { type: 'wave-set', payload: { wave: 'Wave 2' } })
    .lists('from', at, [...from(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
    .opens('from', at, { id: aGuid(2), commerceType: 'new-commerce', ...detail });
const sold = () => captured().happens(day(2), notMoving);

const reviewsOf = (history: History, now: Instant = day(5)): DecisionReview[] => history.judgeAt(now).reviews ?? [];
const reasonsOf = (history: History) => reviewsOf(history).map(({ reason }) => reason);

const raised: [ReviewReason, string, () => History, object?][] = [
  [
    'method-excluded',
    'the type that was seen then does not allow it',
    () => chosen('transfer', {}).opens('from', day(3), { isTrial: true }),
    { method: 'transfer' },
  ],
  [
    'type-changed',
    'its type was seen only afterwards',
    () => chosen('transfer', {}).opens('from', day(3), { commerceType: 'legacy' }),
    { before: 'unknown', now: 'legacy' },
  ],
  [
    'type-changed',
    'it was left as legacy and is new commerce',
    () => chosen('leave').opens('from', day(3), { commerceType: 'new-commerce' }),
    { before: 'legacy', now: 'new-commerce' },
  ],
  [
    'quantity-changed',
    'licenses were added',
    () => chosen('recreate-and-suspend').lists('from', day(3), from({ quantity: 26 })),
    { before: 25, now: 26 },
  ],
  ['quantity-changed', 'left, and grew', () => chosen('leave').lists('from', day(3), from({ quantity: 26 }))],
  [
    'status-changed',
    'to be transferred, and suspended',
    () => chosen('transfer').lists('from', day(3), from({ status: 'suspended' })),
    { before: 'active', now: 'suspended' },
  ],
  [
    'status-changed',
    'to be recreated, and expired',
    () => chosen('recreate-and-suspend').lists('from', day(3), from({ status: 'expired' })),
  ],
  ['status-changed', 'left, and suspended', () => chosen('leave').lists('from', day(3), from({ status: 'suspended' }))],
  ['part-not-seen', 'a twin that nothing shows', () => captured().happens(day(2), link)],
  [
    'part-not-seen',
    'the capture that showed it was undone',
    () => {
      const history = linked();
      const shown = history.events.find(({ account }) => account === 'to');
      return history.happens(day(3), { type: 'undone', payload: { event: shown?.id ?? '' } });
    },
  ],
  ['part-gone', 'the twin left the list', () => linked().lists('to', day(3), []).lists('to', day(3, 14), []), { name: 'Other' }],
  ['part-gone', 'From left the list', () => linked().lists('from', day(3), []).lists('from', day(3, 14), [])],
  ['part-ended', 'the twin was cancelled', () => linked().lists('to', day(3), [twin({ name: 'Other', status: 'canceled' })])],
  [
    'quantities-changed',
    'To changed again',
    () => accepted().lists('to', day(3), [twin({ quantity: 20 })]),
    { fromQuantity: 25, toQuantity: 20, acceptedReason: 'agreed' },
  ],
  ['quantities-changed', 'From changed', () => accepted().lists('from', day(3), from({ quantity: 30 }))],
  [
    'terms-changed',
    'the billing frequency was seen only afterwards',
    () =>
      aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly' })
        .opens('to', day(2, 10), { id: aGuid(101), billingFrequency: 'monthly' })
        .happens(day(2, 11), accept)
        .opens('to', day(3), { id: aGuid(101), billingFrequency: 'annual' }),
  ],
  [
    'pair-changed',
    'linked to another one',
    () =>
      accepted()
        .lists('to', day(3), [twin({ quantity: 24 }), aSubscription({ id: aGuid(102), quantity: 7 })])
        .happens(day(3, 10), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(102)] } }),
  ],
  ['transfer-changed', 'licenses were added', () => requested().lists('from', day(3), from({ quantity: 26 }))],
  ['transfer-changed', 'it was suspended', () => requested().lists('from', day(3), from({ status: 'suspended' }))],
  ['told-incomplete', 'a second one appeared afterwards', () => told(), { name: 'Microsoft Azure' }],
  [
    'already-on-to-changed',
    'licenses were added to it',
    () => marked().lists('to', day(3), [twin({ name: 'Other', quantity: 50 })]),
    { before: 25, now: 50 },
  ],
  ['unlinked-changed', 'To has other licenses now', () => unlinked().lists('to', day(3), [twin({ quantity: 25 })])],
  ['unlinked-changed', 'From has other licenses now', () => unlinked().lists('from', day(3), from({ quantity: 7 }))],
  ['changed-on-from', 'a new one appeared', () => sold().lists('from', day(3), [...from(), aSubscription({ id: aGuid(2) })])],
  ['changed-on-from', 'licenses were added', () => sold().lists('from', day(3), from({ quantity: 26 }))],
  [
    'window-after-wave',
    'a subscription with an open window appeared',
    () => waved(day(3), { cancelUntil: day(30) }),
    { name: 'Visio Plan 2', wave: 'Wave 2', until: '2026-12-01' },
  ],
  [
    'changed-on-from',
    'runs again',
    () =>
      captured()
        .lists('from', day(1, 10), from({ status: 'suspended' }))
        .happens(day(2), notMoving)
        .lists('from', day(3), from()),
  ],
  [
    'type-changed',
    'it is the default type now, and another one was seen before',
    () => chosen('leave').setting('defaultCommerceType', 'new-commerce').opens('from', day(3), { commerceType: 'new-commerce' }),
  ],
  [
    'quantity-changed',
    'licenses were added twice, since the capture at the very moment of the decision',
    () =>
      captured()
        .happens(day(1), chooses('transfer'))
        .lists('from', day(3), from({ quantity: 26 }))
        .lists('from', day(4), from({ quantity: 27 })),
    { before: 25, now: 27 },
  ],
  [
    'quantity-changed',
    'its quantity can no longer be read',
    () => chosen('transfer').lists('from', day(3), from({ quantity: null })),
    { before: 25, now: '?' },
  ],
  [
    'quantity-changed',
    'its quantity could not be read then',
    () =>
      aHistory()
        .lists('from', day(1), from({ quantity: null }))
        .opens('from', day(1), { commerceType: 'legacy' })
        .happens(day(2), chooses('transfer'))
        .lists('from', day(3), from({ quantity: 26 })),
    { before: '?', now: 26 },
  ],
  [
    'status-changed',
    'pending, and suspended instead of active',
    () =>
      aHistory()
        .lists('from', day(1), from({ status: 'pending' }))
        .opens('from', day(1), { commerceType: 'legacy' })
        .happens(day(2), chooses('transfer'))
        .lists('from', day(3), from({ status: 'suspended' })),
  ],
  [
    'status-changed',
    'runs again',
    () =>
      captured()
        .lists('from', day(1, 10), from({ status: 'suspended' }))
        .happens(day(2), chooses('transfer'))
        .lists('from', day(3), from()),
    { before: 'suspended', now: 'active' },
  ],
  [
    'status-changed',
    'to be moved by Microsoft, and pending',
    () =>
      aHistory()
        .lists('from', day(1), [azure()])
        .happens(day(1, 10), movesAzure())
        .lists('from', day(3), [{ ...azure(), status: 'pending' }]),
  ],
  [
    'status-changed',
    'to be cancelled, and suspended',
    () => chosen('recreate-and-cancel', { commerceType: 'new-commerce' }).lists('from', day(3), from({ status: 'suspended' })),
  ],
  ['status-changed', 'to be decided, and expired', () => chosen('decide').lists('from', day(3), from({ status: 'expired' }))],
  ['part-not-seen', 'both are shown nowhere', () => captured().happens(day(2), linksTo([aGuid(7)], [aGuid(101)])), { count: 2 }],
  [
    'part-not-seen',
    'one of two twins that nothing shows',
    () =>
      captured()
        .lists('to', day(2), [twin({ quantity: 7 })])
        .happens(day(2, 10), linksTo([aGuid(1)], [aGuid(101), aGuid(102)])),
    { count: 1 },
  ],
  [
    'part-ended',
    'the twin of two, one of which had ended before the project',
    () =>
      aHistory()
        .lists('from', day(1), [...from(), aSubscription({ id: aGuid(2), status: 'expired' })])
        .opens('from', day(1), { commerceType: 'legacy' })
        .lists('to', day(2), [twin({ name: 'Other' })])
        .happens(day(2, 10), linksTo([aGuid(1), aGuid(2)], [aGuid(101)]))
        .lists('to', day(3), [twin({ name: 'Other', status: 'canceled' })]),
    { name: 'Other' },
  ],
  [
    'quantities-changed',
    'of two acceptances the later one is asked about',
    () =>
      accepted()
        .lists('from', day(2, 13), [...from(), aSubscription({ id: aGuid(3), quantity: 5 })])
        .happens(day(2, 13), linksTo([aGuid(1), aGuid(3)], [aGuid(101)]))
        .happens(day(2, 14), {
          type: 'difference-accepted',
          payload: { from: [aGuid(1), aGuid(3)], to: [aGuid(101)], reason: 'again' },
        })
        .lists('to', day(3), [twin({ quantity: 20 })]),
    { fromQuantity: 30, toQuantity: 20, acceptedReason: 'again' },
  ],
  [
    'pair-changed',
    'another From one was added to it',
    () =>
      accepted()
        .lists('from', day(3), [...from(), aSubscription({ id: aGuid(3), quantity: 5 })])
        .happens(day(3, 10), linksTo([aGuid(1), aGuid(3)], [aGuid(101)])),
  ],
  [
    'pair-changed',
    'another To one was added to it',
    () =>
      accepted()
        .lists('to', day(3), [twin({ quantity: 24 }), twin({ id: aGuid(102), quantity: 5 })])
        .happens(day(3, 10), linksTo([aGuid(1)], [aGuid(101), aGuid(102)])),
  ],
  [
    'unlinked-changed',
    'it was also taken apart from another one',
    () =>
      unlinked()
        .happens(day(2, 11), unlinks([aGuid(1)], [aGuid(102)]))
        .happens(day(2, 11), unlinks([aGuid(2)], [aGuid(101)]))
        .lists('to', day(3), [twin({ quantity: 25 })]),
  ],
  [
    'unlinked-changed',
    'one of two To ones has ended, the other one changed',
    () =>
      captured()
        .lists('to', day(2), [twin({ quantity: 7 }), twin({ id: aGuid(102), quantity: 7, status: 'canceled' })])
        .happens(day(2, 10), unlinks([aGuid(1)], [aGuid(101), aGuid(102)]))
        .lists('to', day(3), [twin({ quantity: 25 }), twin({ id: aGuid(102), quantity: 7, status: 'canceled' })]),
  ],
  [
    'unlinked-changed',
    'one of two From ones had ended before the project, the other one changed',
    () =>
      aHistory()
        .lists('from', day(1), [...from(), aSubscription({ id: aGuid(2), status: 'expired' })])
        .lists('to', day(2), [twin({ quantity: 7 })])
        .happens(day(2, 10), unlinks([aGuid(1), aGuid(2)], [aGuid(101)]))
        .lists('from', day(3), [aSubscription({ quantity: 7 }), aSubscription({ id: aGuid(2), status: 'expired' })]),
    { name: 'Office 365 E3' },
  ],
];

test.for(raised)('%s: %s', ([reason, , history, values]) => {
  const found = reviewsOf(history()).filter((review) => review.reason === reason);
  expect(found).toHaveLength(1);
  if (values) expect(found[0]?.values).toMatchObject(values);
});

test('every reason was seen', () => {
  expect(new Set(raised.map(([reason]) => reason))).toEqual(new Set(reviewReasons));
});

const silent: [string, () => History][] = [
  ['a window was known when the wave was chosen', () => waved(day(1, 10), { cancelUntil: day(30) })],
  ['a window closed since', () => waved(day(3), { cancelUntil: day(3, 10) })],
  ['what appeared after the wave was chosen has no window', () => waved(day(3), { commerceType: 'legacy' })],
  ['nothing changed', () => chosen('transfer').lists('from', day(3), from())],
  ['nothing was decided', () => captured().lists('from', day(3), from({ quantity: 26, status: 'suspended' }))],
  ['the method led to the status', () => chosen('recreate-and-suspend').lists('from', day(3), from({ status: 'suspended' }))],
  ['what was left has ended', () => chosen('leave').lists('from', day(3), from({ status: 'expired' }))],
  ['its status can not be read', () => chosen('transfer').lists('from', day(3), from({ status: 'unknown' }))],
  [
    'a pending one became active',
    () =>
      aHistory()
        .lists('from', day(1), from({ status: 'pending' }))
        .opens('from', day(1), { commerceType: 'legacy' })
        .happens(day(2), chooses('transfer'))
        .lists('from', day(3), from()),
  ],
  ['the new type asks for the very same', () => chosen('transfer', {}).opens('from', day(3), { commerceType: 'new-commerce' })],
  [
    'the type was assumed rightly',
    () =>
      chosen('leave', {}).setting('defaultCommerceType', 'new-commerce').opens('from', day(3), { commerceType: 'new-commerce' }),
  ],
  [
    'the admin decided again',
    () =>
      chosen('transfer')
        .lists('from', day(3), from({ quantity: 26 }))
        .happens(day(4), chooses('transfer')),
  ],
  [
    'the decision was undone',
    () => {
      const history = captured().happens(day(2), chooses('transfer'), { id: 'choice' });
      return history
        .lists('from', day(3), from({ quantity: 26 }))
        .happens(day(4), { type: 'undone', payload: { event: 'choice' } });
    },
  ],
  [
    'it is done',
    () =>
      aRecreatedHistory()
        .happens(day(2, 10), chooses('recreate-and-suspend'))
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('from', day(4), from({ status: 'suspended', quantity: 1 })),
  ],
  [
    'the twin of a done one was cancelled: ordinary business',
    () =>
      aRecreatedHistory()
        .happens(day(2, 10, 30), link)
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('to', day(4), [twin({ status: 'canceled' })]),
  ],
  [
    'the linked twin had ended when it was linked',
    () =>
      captured()
        .lists('to', day(2), [twin({ status: 'canceled' })])
        .happens(day(2, 10), link),
  ],
  [
    'From left the list by the transfer',
    () =>
      captured({ commerceType: 'new-commerce' })
        .lists('to', day(2), [twin()])
        .happens(day(2, 10), link)
        .lists('from', day(3), [])
        .lists('from', day(3, 14), []),
  ],
  ['the accepted difference stands', () => accepted().lists('to', day(3), [twin({ quantity: 24 })])],
  ['the difference is gone', () => accepted().lists('to', day(3), [twin()])],
  [
    'the new difference was accepted too',
    () =>
      accepted()
        .lists('to', day(3), [twin({ quantity: 20 })])
        .happens(day(3, 10), accept),
  ],
  ['the transfer carries what was asked for', () => requested().lists('from', day(3), from())],
  ['the transfer was not about it', () => captured().lists('from', day(3), from({ quantity: 26 }))],
  ['the transfer ended it', () => requested().lists('from', day(3), from({ status: 'expired' }))],
  [
    'the transfer was requested again',
    () =>
      requested()
        .lists('from', day(3), from({ quantity: 26 }))
        .happens(day(4), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
  ],
  ['Microsoft was told of the whole customer', () => told([])],
  ['Microsoft was told of both', () => told().happens(day(4), { type: 'told-microsoft', payload: { subscriptions: [aGuid(2)] } })],
  ['what was on To before is as it was', () => marked().lists('to', day(3), [twin({ name: 'Other' })])],
  [
    'what was on To before has ended',
    () => marked().lists('to', day(3), [twin({ name: 'Other', quantity: 50, status: 'canceled' })]),
  ],
  [
    'it was said once more that it was on To before',
    () =>
      marked()
        .lists('to', day(3), [twin({ name: 'Other', quantity: 50 })])
        .happens(day(4), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } }),
  ],
  ['what was taken apart is as it was', () => unlinked().lists('to', day(3), [twin({ quantity: 7 })])],
  [
    'the other half of what was taken apart has ended',
    () => unlinked().lists('to', day(3), [twin({ quantity: 9, status: 'canceled' })]),
  ],
  [
    'what was taken apart was taken apart again',
    () =>
      unlinked()
        .lists('to', day(3), [twin({ quantity: 25 })])
        .happens(day(4), { type: 'twins-unlinked', payload: { from: [aGuid(1)], to: [aGuid(101)] } }),
  ],
  [
    'what was taken apart was linked again',
    () =>
      unlinked()
        .lists('to', day(3), [twin({ quantity: 25 })])
        .happens(day(4), link),
  ],
  ['the customer that does not move shows the same', () => sold().lists('from', day(3), from())],
  [
    'the customer that does not move was captured for the first time afterwards',
    () => aHistory().listsCustomers('from', day(1)).happens(day(1, 10), notMoving).lists('from', day(3), from()),
  ],
  ['what changed there has ended', () => sold().lists('from', day(3), from({ status: 'expired', quantity: 1 }))],
  ['it was suspended there', () => sold().lists('from', day(3), from({ status: 'suspended' }))],
  [
    'the other decisions of a customer that does not move',
    () =>
      chosen('transfer')
        .happens(day(2, 10), notMoving)
        .lists('from', day(3), from({ status: 'suspended' })),
  ],
  ['the customer is outside', () => aHistory().listsCustomers('to', day(1)).happens(day(2), link)],
  [
    'it was transferred, whatever changed on the way',
    () =>
      chosen('transfer', { commerceType: 'new-commerce' })
        .lists('from', day(3), from({ quantity: 26 }))
        .lists('to', day(3), [twin()])
        .happens(day(3, 10), link)
        .lists('from', day(4), [])
        .lists('from', day(4, 14), []),
  ],
  [
    'its status could not be read then',
    () =>
      aHistory()
        .lists('from', day(1), from({ status: 'unknown' }))
        .opens('from', day(1), { commerceType: 'legacy' })
        .happens(day(2), chooses('transfer'))
        .lists('from', day(3), from({ status: 'suspended' })),
  ],
  ['what was to be transferred has ended', () => chosen('transfer').lists('from', day(3), from({ status: 'deleted' }))],
  [
    'what was to be cancelled was',
    () => chosen('recreate-and-cancel', { commerceType: 'new-commerce' }).lists('from', day(3), from({ status: 'canceled' })),
  ],
  [
    'what was to end with its term did',
    () => chosen('recreate-at-term-end', { commerceType: 'new-commerce' }).lists('from', day(3), from({ status: 'expired' })),
  ],
  ...(['suspended', 'deleted'] as const).map((status): [string, () => History] => [
    `what Microsoft moves is ${status}`,
    () =>
      aHistory()
        .lists('from', day(1), [azure()])
        .happens(day(1, 10), movesAzure())
        .lists('from', day(3), [{ ...azure(), status }]),
  ]),
  [
    'what is linked stands, whatever became of others',
    () =>
      captured()
        .lists('from', day(2), [...from(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
        .lists('to', day(2), [twin({ name: 'Other' }), twin({ id: aGuid(102), name: 'Project Plan 3' })])
        .happens(day(2, 10), link)
        .lists('from', day(3), from())
        .lists('from', day(3, 14), from())
        .lists('to', day(3), [twin({ name: 'Other' }), twin({ id: aGuid(102), name: 'Project Plan 3', status: 'canceled' })]),
  ],
  [
    'two From ones are linked to one',
    () =>
      captured()
        .lists('from', day(2), [...from(), aSubscription({ id: aGuid(2) })])
        .lists('to', day(2), [twin({ quantity: 50 })])
        .happens(day(2, 10), linksTo([aGuid(1), aGuid(2)], [aGuid(101)])),
  ],
  ['the linked twin was suspended', () => linked().lists('to', day(3), [twin({ name: 'Other', status: 'suspended' })])],
  [
    'From was stopped before it left the list, and its twin was never proved',
    () =>
      captured()
        .lists('to', day(2), [twin({ quantity: 7 })])
        .happens(day(2, 10), link)
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('from', day(4), [])
        .lists('from', day(4, 14), []),
  ],
  [
    'the pair whose difference was accepted is equal now, another one is not',
    () =>
      accepted()
        .lists('from', day(3), [...from(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
        .lists('to', day(3), [twin(), twin({ id: aGuid(102), name: 'Visio Plan 2', quantity: 7 })])
        .happens(day(3, 10), linksTo([aGuid(2)], [aGuid(102)])),
  ],
  [
    'the twin of a pair that is done changed: ordinary business',
    () =>
      accepted()
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('to', day(4), [twin({ quantity: 3 })]),
  ],
  [
    'others than those that were taken apart changed',
    () =>
      captured()
        .lists('from', day(2), [...from(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
        .lists('to', day(2), [twin({ quantity: 7 }), twin({ id: aGuid(102), name: 'Project Plan 3' })])
        .happens(day(2, 10), unlinks([aGuid(1)], [aGuid(101)]))
        .lists('from', day(3), [...from(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2', quantity: 1 })])
        .lists('to', day(3), [twin({ quantity: 7 }), twin({ id: aGuid(102), name: 'Project Plan 3', quantity: 1 })]),
  ],
  [
    'what was taken apart was joined with another one',
    () =>
      unlinked()
        .lists('to', day(3), [twin({ quantity: 25 }), twin({ id: aGuid(102) })])
        .happens(day(4), linksTo([aGuid(1)], [aGuid(102)])),
  ],
  ['nothing of what was taken apart was ever seen', () => unlinked().happens(day(2, 11), unlinks([aGuid(8)], [aGuid(108)]))],
  [
    'another one on To than what was there before has grown',
    () =>
      captured()
        .lists('to', day(2), [twin({ id: aGuid(102), name: 'Project Plan 3' }), twin({ name: 'Other' })])
        .happens(day(2, 10), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } })
        .lists('to', day(3), [twin({ id: aGuid(102), name: 'Project Plan 3', quantity: 50 }), twin({ name: 'Other' })]),
  ],
  ['the status of what is in a transfer can not be read', () => requested().lists('from', day(3), from({ status: 'unknown' }))],
  [
    'Microsoft was told of one, and of the whole customer',
    () => told().happens(day(2, 11), { type: 'told-microsoft', payload: { subscriptions: [] } }),
  ],
  [
    'what appeared after Microsoft was told goes by transfer',
    () => told().happens(day(3, 11), { type: 'method-chosen', payload: { subscription: aGuid(2), method: 'transfer' } }),
  ],
  [
    'what Microsoft was not told of had been there',
    () =>
      aHistory()
        .lists('from', day(1), [azure(), azure(aGuid(2))])
        .happens(day(1, 10), movesAzure())
        .happens(day(1, 10), movesAzure(aGuid(2)))
        .happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [aGuid(1)] } }),
  ],
  [
    'what Microsoft was not told of was seen at that very moment',
    () =>
      aHistory()
        .lists('from', day(1), [azure()])
        .happens(day(1, 10), movesAzure())
        .lists('from', day(2), [azure(), azure(aGuid(2))])
        .happens(day(2), movesAzure(aGuid(2)))
        .happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [aGuid(1)] } }),
  ],
  [
    'what appeared after Microsoft was told was moved all the same',
    () =>
      told()
        .lists('to', day(4), [azure(), azure(aGuid(2))])
        .happens(day(4), linksTo([aGuid(1)], [aGuid(1)]))
        .happens(day(4), linksTo([aGuid(2)], [aGuid(2)]))
        .lists('from', day(4, 10), [
          { ...azure(), status: 'suspended' },
          { ...azure(aGuid(2)), status: 'suspended' },
        ]),
  ],
  [
    'a customer that does not move shows what was seen at that very moment',
    () =>
      captured()
        .lists('from', day(2), [...from(), aSubscription({ id: aGuid(2) })])
        .happens(day(2), notMoving),
  ],
];

test.for(silent)('nothing to review: %s', ([, history]) => {
  expect(reasonsOf(history())).toEqual([]);
});

describe('a review', () => {
  test('names the decision, stands on the row, and is counted', () => {
    const history = captured()
      .happens(day(2), chooses('transfer'), { id: 'choice' })
      .lists('from', day(3), from({ quantity: 26 }));
    const review = {
      reason: 'quantity-changed',
      decision: 'method-chosen',
      event: 'choice',
      at: day(2),
      subscriptions: [aGuid(1)],
      values: { name: 'Office 365 E3', before: 25, now: 26 },
    };
    const judged = history.judgeAt(day(5));
    expect(judged.reviews).toEqual([review]);
    expect(judged.from[0]?.needsReview).toEqual([review]);
    const headline = headlineOf(history.facts(), judged);
    expect(headline.toReview).toBe(1);
    expect(summarise([headline, headline]).toReview).toBe(2);
  });

  const [e3, other] = [aGuid(1), aGuid(101)];
  const at = day(2, 20);
  const decides = (history: History, happening: Happening) => history.happens(at, happening, { id: 'decision' });
  test.for<[string, History, Partial<DecisionReview>]>([
    [
      'a part that nothing shows',
      decides(captured(), link),
      { decision: 'twins-linked', subscriptions: [e3, other], values: { count: 1 } },
    ],
    [
      'a part that ended',
      decides(captured().lists('to', day(2), [twin({ name: 'Other' })]), link).lists('to', day(3), [
        twin({ name: 'Other', status: 'canceled' }),
      ]),
      { decision: 'twins-linked', subscriptions: [e3, other], values: { name: 'Other' } },
    ],
    [
      'an accepted difference',
      decides(aRecreatedHistory().lists('to', day(2, 11), [twin({ quantity: 24 })]), accept).lists('to', day(3), [
        twin({ quantity: 20 }),
      ]),
      {
        decision: 'difference-accepted',
        subscriptions: [e3, other],
        values: { name: 'Office 365 E3', fromQuantity: 25, toQuantity: 20, acceptedReason: 'agreed' },
      },
    ],
    [
      'what was taken apart',
      decides(captured().lists('to', day(2), [twin({ name: 'Other', quantity: 7 })]), unlinks([e3], [other])).lists('to', day(3), [
        twin({ name: 'Other', quantity: 25 }),
      ]),
      { decision: 'twins-unlinked', subscriptions: [e3, other], values: { name: 'Other' } },
    ],
    [
      'what was on To before',
      decides(captured().lists('to', day(2), [twin({ name: 'Other' })]), {
        type: 'marked-already-on-to',
        payload: { subscription: other },
      }).lists('to', day(3), [twin({ name: 'Other', quantity: 50 })]),
      { decision: 'marked-already-on-to', subscriptions: [other], values: { name: 'Other', before: 25, now: 50 } },
    ],
    [
      'a transfer',
      decides(captured({ commerceType: 'new-commerce' }), { type: 'transfer-requested', payload: { subscriptions: [e3] } }).lists(
        'from',
        day(3),
        from({ quantity: 26 }),
      ),
      { decision: 'transfer-requested', subscriptions: [e3], values: { name: 'Office 365 E3' } },
    ],
    [
      'what Microsoft was told',
      decides(aHistory().lists('from', day(1), [azure()]).happens(day(1), movesAzure()), {
        type: 'told-microsoft',
        payload: { subscriptions: [e3] },
      })
        .lists('from', day(3), [azure(), azure(aGuid(2))])
        .happens(day(3), movesAzure(aGuid(2))),
      { decision: 'told-microsoft', subscriptions: [aGuid(2)], values: { name: 'Microsoft Azure' } },
    ],
    [
      'a customer that does not move',
      decides(captured(), notMoving).lists('from', day(3), from({ quantity: 26 })),
      { decision: 'marked-not-moving', subscriptions: [e3], values: { name: 'Office 365 E3', count: 1, acceptedReason: 'sold' } },
    ],
  ])('of %s says all that its sentence needs', ([, history, review]) => {
    expect(reviewsOf(history).map(({ reason: _reason, ...rest }) => rest)).toStrictEqual([{ event: 'decision', at, ...review }]);
  });

  test('of a transfer ends with its request', () => {
    const changed = requested().lists('from', day(3), from({ quantity: 26 }));
    expect(reviewsOf(changed, day(20))).toHaveLength(1);
    expect(reviewsOf(changed, day(40))).toEqual([]);
  });

  test('of a twin that ended and left the list says only that it left', () => {
    const left = linked().lists('to', day(3), [twin({ name: 'Other', status: 'canceled' })]);
    expect(reasonsOf(left.lists('to', day(3, 10), []).lists('to', day(3, 20), []))).toEqual(['part-gone']);
  });

  test('of one acceptance after another is about the last', () => {
    const again = accepted()
      .lists('to', day(3), [twin({ quantity: 20 })])
      .happens(day(3, 10), accept, { id: 'again' });
    expect(reviewsOf(again.lists('to', day(4), [twin({ quantity: 22 })]))).toMatchObject([{ event: 'again' }]);
  });

  test.for([
    ['more', unlinks([aGuid(1)], [aGuid(101)]), unlinks([aGuid(1), aGuid(2)], [aGuid(101)])],
    ['others', unlinks([aGuid(1), aGuid(2)], [aGuid(101)]), unlinks([aGuid(1), aGuid(3)], [aGuid(101)])],
  ] as const)('of what was taken apart stands though %s were taken apart later', ([, first, second]) => {
    const history = captured()
      .lists('to', day(2), [twin({ quantity: 7 })])
      .happens(day(2, 10), first)
      .happens(day(2, 11), second);
    expect(reasonsOf(history.lists('to', day(3), [twin({ quantity: 9 })]))).toEqual(['unlinked-changed', 'unlinked-changed']);
  });

  test('of one decision for two reasons names the quantity first', () => {
    const both = chosen('transfer').lists('from', day(3), from({ quantity: 26, status: 'suspended' }));
    expect(reasonsOf(both)).toEqual(['quantity-changed', 'status-changed']);
  });

  test('of a confirmed suggestion says so', () => {
    const history = captured()
      .lists('to', day(2), [twin()])
      .happens(day(2, 10), { type: 'suggestions-confirmed', payload: { pairs: [{ from: [aGuid(1)], to: [aGuid(101)] }] } })
      .lists('to', day(3), [twin({ status: 'canceled' })]);
    expect(reviewsOf(history)).toMatchObject([{ reason: 'part-ended', decision: 'suggestions-confirmed' }]);
  });

  test('comes in the order of the decisions', () => {
    const history = linked().happens(day(2, 11), chooses('transfer'));
    history.lists('from', day(3), from({ quantity: 26 })).lists('to', day(3), [twin({ name: 'Other', status: 'canceled' })]);
    expect(reasonsOf(history)).toEqual(['part-ended', 'quantity-changed']);
  });
});

test('a decision that is made anew is not asked about again', () => {
  let reviewed = 0;
  fc.assert(
    fc.property(anyHistory, arbitraryInstant, (history, now) => {
      for (const subscription of [1, 2, 3, 4].map(aGuid)) {
        history.happens(day(1, 12), { type: 'method-chosen', payload: { subscription, method: 'leave', reason: 'not needed' } });
      }
      const last = day(90);
      for (const { event } of reviewsOf(history, now).filter(({ decision }) => decision === 'method-chosen')) {
        const decided = history.events.find(({ id }) => id === event);
        if (decided?.type !== 'method-chosen') throw new Error('the review names another kind of event');
        reviewed += 1;
        history.happens(last, { type: 'method-chosen', payload: decided.payload });
      }
      const again = reviewsOf(history, now).filter(
        ({ decision, reason }) => decision === 'method-chosen' && reason !== 'method-excluded',
      );
      expect(again).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(reviewed).toBeGreaterThan(20);
});
