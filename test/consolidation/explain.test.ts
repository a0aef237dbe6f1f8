import fc from 'fast-check';
import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { rules as english } from '../../components/texts/en/rules';
import { rules as dutch } from '../../components/texts/nl/rules';
import { compareText } from '../../utils/consolidation/compare-text';
import type { Happening } from '../../utils/consolidation/event';
import { explain } from '../../utils/consolidation/explain';
import { type ExplainId, type ExplanationLine, explainIds } from '../../utils/consolidation/explanation';
import type { ProductDictionary } from '../../utils/consolidation/product-names';
import type { Instant } from '../../utils/consolidation/subscription';
import { anyHistory, arbitraryInstant } from './arbitrary-history';
import {
  aCapture,
  aGuid,
  aHistory,
  aListedCustomer,
  aRecreatedHistory,
  aSubscription,
  day,
  type History,
  incomplete,
} from './builders';

const sameName: ProductDictionary = { sameProduct: (a, b) => a === b };

function explained(history: History, { now = day(5), id = 1, account = id > 100 ? 'to' : 'from', dictionary }: Options = {}) {
  const asked = { account, subscription: aGuid(id), now, ...(dictionary ? { dictionary } : {}) };
  return explain(history.facts(), history.projectFacts(), asked);
}

interface Options {
  now?: Instant;
  id?: number;
  account?: string;
  dictionary?: ProductDictionary;
}

const idsIn = (lines: ExplanationLine[]) => lines.map(({ sentence }) => sentence);
const from = (overrides: Parameters<typeof aSubscription>[0] = {}) => [aSubscription(overrides)];
const twin = (overrides: Parameters<typeof aSubscription>[0] = {}) => aSubscription({ id: aGuid(101), ...overrides });
const link: Happening = { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } };
const chooses = (
  method: 'leave' | 'transfer' | 'recreate-at-term-end' | 'recreate-and-cancel' | 'decide',
  reason?: string,
): Happening => ({
  type: 'method-chosen',
  payload: { subscription: aGuid(1), method, ...(reason === undefined ? {} : { reason }) },
});
const captured = (detail: object = { commerceType: 'legacy' }) =>
  aHistory().listsCustomers('from', day(1)).lists('from', day(1), from()).opens('from', day(1), detail);
const azure = { name: 'Microsoft Azure', isUsageBased: true, quantity: null };
const onAzure = () => aHistory().lists('from', day(1), [aSubscription(azure)]);
const newCommerce = (detail: object = {}) => captured({ commerceType: 'new-commerce', ...detail });
const linkedTo = (history: History) => history.lists('to', day(2), []).lists('to', day(2, 10), [twin()]).happens(day(2, 11), link);

const suspendedByLog = (user?: string): Happening => ({
  type: 'activity-imported',
  payload: {
    entries: [
      {
        at: '2026-11-03',
        action: 'suspended',
        actionText: 'Suspend subscription',
        ...(user === undefined ? {} : { user }),
        subscriptions: [{ id: aGuid(1) }],
      },
    ],
  },
});

/** Each sentence, and a history that says it. */
const cases: Record<ExplainId, [() => History, Options?]> = {
  'wave-set': [() => captured().happens(day(2), { type: 'wave-set', payload: { wave: 'Wave 1' } })],
  'owner-set': [() => captured().happens(day(2), { type: 'owner-set', payload: { owner: 'Anna' } })],
  'first-seen': [captured],
  'type-seen': [captured],
  'status-changed': [() => captured().lists('from', day(2), from({ status: 'suspended' }))],
  'quantity-changed': [() => captured().lists('from', day(2), from({ quantity: 26 }))],
  absent: [() => captured().lists('from', day(2), [])],
  'last-captured': [captured],
  'last-captured-incomplete': [() => captured().lists('from', day(2), from(), { completeness: incomplete })],
  'only-in-file': [() => aHistory().happens(day(1), { type: 'captured', payload: aCapture({ path: '' }) }, { account: 'from' })],
  'activity-logged': [() => captured().happens(day(3), suspendedByLog(), { account: 'from' })],
  'activity-logged-by': [() => captured().happens(day(3), suspendedByLog('maria@contoso.com'), { account: 'from' })],
  conflict: [
    () => captured().happens(day(2), chooses('leave', 'not needed')).happens(day(3), chooses('transfer'), { device: 'other' }),
  ],
  bought: [aRecreatedHistory],
  'stop-submitted': [() => aRecreatedHistory().submitsStatus(day(2, 12), aGuid(1), 'suspended')],
  'method-chosen': [() => captured().happens(day(2), chooses('transfer'))],
  'method-chosen-because': [() => captured().happens(day(2), chooses('leave', 'not needed'))],
  linked: [() => linkedTo(captured())],
  unlinked: [
    () => linkedTo(captured()).happens(day(3), { type: 'twins-unlinked', payload: { from: [aGuid(1)], to: [aGuid(101)] } }),
  ],
  confirmed: [
    () =>
      captured()
        .lists('to', day(2), [twin()])
        .happens(day(3), { type: 'suggestions-confirmed', payload: { pairs: [{ from: [aGuid(1)], to: [aGuid(101)] }] } }),
  ],
  'difference-accepted': [
    () =>
      aRecreatedHistory().happens(day(3), {
        type: 'difference-accepted',
        payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'agreed' },
      }),
  ],
  'marked-already-on-to': [
    () =>
      captured()
        .lists('to', day(2), [twin()])
        .happens(day(3), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } }),
    { id: 101 },
  ],
  'marked-not-moving': [() => captured().happens(day(3), { type: 'marked-not-moving', payload: { reason: 'sold' } })],
  'transfer-requested': [
    () => newCommerce().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
  ],
  'told-microsoft': [() => onAzure().happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [] } })],
  'microsoft-answered': [
    () => onAzure().happens(day(2), { type: 'microsoft-answered', payload: { answer: 'done', reportsMigrated: true } }),
  ],
  'twin-seen': [aRecreatedHistory],
  'twin-status-changed': [() => aRecreatedHistory().lists('to', day(3), [twin({ status: 'suspended' })])],
  'twin-quantity-changed': [() => aRecreatedHistory().lists('to', day(3), [twin({ quantity: 24 })])],
  'twin-verified': [aRecreatedHistory],
  'type-assumed': [() => captured({}).setting('defaultCommerceType', 'new-commerce')],
  'type-unknown': [() => captured({})],
  'matched-hand': [() => linkedTo(captured())],
  'matched-purchase': [aRecreatedHistory],
  'matched-product-term-billing': [
    () => {
      const offer = { offerId: aGuid(500), billingFrequency: 'monthly' as const };
      return captured({ commerceType: 'legacy', ...offer })
        .lists('to', day(2), [])
        .lists('to', day(2, 10), [twin()])
        .opens('to', day(2, 10), { id: aGuid(101), ...offer });
    },
  ],
  'matched-product': [
    () =>
      captured({ commerceType: 'legacy', offerId: aGuid(500) })
        .lists('to', day(2), [])
        .lists('to', day(2, 10), [twin()])
        .opens('to', day(2, 10), { id: aGuid(101), offerId: aGuid(500) }),
  ],
  'matched-catalogue': [() => captured().lists('to', day(2), []).lists('to', day(2, 10), [twin()]), { dictionary: sameName }],
  'matched-suggestion': [() => captured().lists('to', day(2), [twin()])],
  'not-matched': [captured],
  'still-billed': [captured],
  'not-billed': [() => captured().lists('from', day(2), from({ status: 'suspended' }))],
  'stage-to-do': [captured],
  'stage-requested': [() => newCommerce().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } })],
  'stage-planned': [() => newCommerce({ endsOn: '2026-11-30' }).happens(day(2), chooses('recreate-at-term-end'))],
  'stage-submitted': [() => captured().buys(day(2), [{ from: [aGuid(1)] }])],
  'stage-twin-seen': [() => captured().lists('to', day(2), [twin()])],
  'stage-twin-verified': [aRecreatedHistory],
  'stage-stopped-on-from': [() => aRecreatedHistory().opens('from', day(3), { status: 'suspended' })],
  'stage-done': [() => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' }))],
  'stage-done-left': [() => captured().happens(day(2), chooses('leave', 'not needed'))],
  'stage-done-ended-before': [() => aHistory().lists('from', day(1), from({ status: 'expired' }))],
  'new-because-lacked': [() => captured().lists('to', day(2), []).lists('to', day(3), [twin()]), { id: 101 }],
  'new-because-bought': [
    () =>
      captured()
        .buys(day(2), [{ from: [aGuid(1)] }])
        .lists('to', day(3), [twin()]),
    { id: 101 },
  ],
  'new-because-started': [
    () =>
      captured()
        .listsCustomers('to', day(2))
        .lists('to', day(4), [twin()])
        .opens('to', day(4), { id: aGuid(101), startsOn: day(3) }),
    { id: 101 },
  ],
  'old-because-marked': [
    () =>
      captured()
        .lists('to', day(2), [twin()])
        .happens(day(3), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } }),
    { id: 101 },
  ],
  'old-because-started': [
    () =>
      captured()
        .listsCustomers('to', day(1), [aListedCustomer({ id: aGuid(0xff) })])
        .listsCustomers('to', day(2))
        .lists('to', day(2), [twin()])
        .opens('to', day(2), { id: aGuid(101), startsOn: '2024-01-01' }),
    { id: 101 },
  ],
  'newness-unknown': [() => captured().lists('to', day(2), [twin()]), { id: 101 }],
  'next-decide': [() => captured({})],
  'next-recreate': [captured],
  'next-request-transfer': [newCommerce],
  'next-accept-transfer': [() => linkedTo(newCommerce())],
  'next-tell-microsoft': [onAzure],
  'next-await-microsoft': [() => onAzure().happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [] } })],
  'next-give-reason': [() => captured().happens(day(2), chooses('leave'))],
  'next-wait': [() => newCommerce({ endsOn: '2026-11-30' }).happens(day(2), chooses('recreate-at-term-end'))],
  'next-capture-to': [() => captured().buys(day(2), [{ from: [aGuid(1)] }])],
  'next-confirm-pair': [() => captured().lists('to', day(2), [twin()])],
  'next-twin-active': [() => aRecreatedHistory().lists('to', day(2, 11), [twin({ status: 'pending' })])],
  'next-settle-difference': [() => aRecreatedHistory().lists('to', day(2, 11), [twin({ quantity: 24 })])],
  'next-suspend': [aRecreatedHistory, { now: day(2, 11) }],
  'next-cancel': [() => linkedTo(newCommerce().happens(day(1, 12), chooses('recreate-and-cancel')))],
  'next-cancel-at-term-end': [() => linkedTo(newCommerce().happens(day(1, 12), chooses('recreate-at-term-end')))],
  'next-capture-from': [() => aRecreatedHistory().submitsStatus(day(3), aGuid(1), 'suspended')],
};

test.for(explainIds)('%s is said where it holds', (id) => {
  const [history, options] = cases[id];
  expect(idsIn(explained(history(), options))).toContain(`explain.${id}`);
});

describe('the whole of it', () => {
  test('tells what happened, what follows, what is missing, in that order', () => {
    const lines = explained(aRecreatedHistory(), { now: day(3, 11) });
    expect(lines.map(({ part, sentence }) => `${part} ${sentence}`)).toEqual([
      'happened explain.first-seen',
      'happened explain.last-captured',
      'happened explain.type-seen',
      'happened explain.bought',
      'happened explain.twin-seen',
      'happened explain.twin-verified',
      'follows advice.legacy-recreate',
      'follows explain.matched-purchase',
      'follows explain.still-billed',
      'follows explain.stage-twin-verified',
      'missing gate.to-capture-old',
    ]);
  });

  test('names the capture or decision that each part rests on', () => {
    const history = aRecreatedHistory();
    const eventOf = (index: number) => history.events[index]?.id;
    const events = Object.fromEntries(
      explained(history).flatMap(({ sentence, event, at }) => (event === undefined ? [] : [[sentence, [event, at]]])),
    );
    expect(events).toEqual({
      'explain.first-seen': [eventOf(1), day(1)],
      'explain.last-captured': [eventOf(1), day(1)],
      'explain.type-seen': [eventOf(2), day(1, 10)],
      'explain.bought': [eventOf(5), day(2)],
      'explain.twin-seen': [eventOf(6), day(2, 10)],
      'explain.twin-verified': [eventOf(6), day(2, 10)],
    });
  });

  test('gives the values that changed', () => {
    const lines = explained(
      captured()
        .lists('from', day(2), from({ quantity: 26, status: 'suspended' }))
        .lists('from', day(3), from({ quantity: 26 })),
    );
    const changes = lines.filter(({ sentence }) => sentence.endsWith('-changed'));
    expect(changes.map(({ values }) => values)).toEqual([
      { before: 'active', now: 'suspended' },
      { before: 25, now: 26 },
      { before: 'suspended', now: 'active' },
    ]);
  });

  test('shows a decision that is to be looked at again, and no advice beside a choice', () => {
    const history = captured()
      .happens(day(2), chooses('transfer'), { id: 'choice' })
      .lists('from', day(3), from({ quantity: 26 }));
    const lines = explained(history);
    expect(lines.find(({ sentence }) => sentence === 'review.quantity-changed')).toMatchObject({ event: 'choice', at: day(2) });
    expect(idsIn(lines).filter((sentence) => sentence.startsWith('advice.'))).toEqual([]);
  });

  test('tells what Azure waits for without a word about suspending by hand', () => {
    const lines = explained(onAzure());
    expect(lines.filter(({ part }) => part === 'missing').map(({ sentence }) => sentence)).toEqual(['explain.next-tell-microsoft']);
  });

  test('of what is done misses nothing', () => {
    const done = aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' }));
    expect(explained(done).filter(({ part }) => part === 'missing')).toEqual([]);
  });

  test('of the same GUID in another account is another one, and of nothing is nothing', () => {
    const history = captured().lists('from', day(2), from({ quantity: 7 }), { account: 'from-2' });
    expect(explained(history, { account: 'from-2' })[0]?.values).toMatchObject({ quantity: 7 });
    expect(explained(history, { id: 99 })).toEqual([]);
  });

  test('of a To subscription names what it belongs to', () => {
    const lines = explained(aRecreatedHistory(), { id: 101 });
    expect(lines.find(({ sentence }) => sentence === 'explain.matched-purchase')?.values).toEqual({ names: 'Office 365 E3' });
    expect(explained(captured().lists('to', day(2), [twin()]), { id: 101 }).at(-1)).toMatchObject({
      part: 'missing',
      sentence: 'explain.next-confirm-pair',
    });
  });
});

async function textsIn(language: 'en' | 'nl') {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    resources: { en: { rules: english }, nl: { rules: dutch } },
    ns: ['rules'],
    interpolation: { escapeValue: false },
  });
  // Each rule gives the values that its own sentence names, which the type of a union of keys can't express.
  const textOf = instance.t as (key: string, values: ExplanationLine['values']) => string;
  return ({ sentence, values }: ExplanationLine) => textOf(`rules:${sentence}`, values);
}

test.for(['en', 'nl'] as const)('every sentence is whole in %s', async (language) => {
  const textOf = await textsIn(language);
  for (const [history, options] of Object.values(cases)) {
    for (const line of explained(history(), options)) {
      expect(textOf(line), line.sentence).not.toMatch(/\{\{|\$t\(|rules:|undefined|:\s*\.$/);
    }
  }
});

/** The decisions in force that name a From subscription. */
function decisionsAbout(id: string, facts: ReturnType<History['facts']>): { event: string }[] {
  const chosen = facts.methods[id];
  const pairs = [...facts.links, ...facts.unlinks, ...facts.confirmed, ...facts.acceptedDifferences];
  return [
    ...(chosen ? [chosen] : []),
    ...pairs.filter(({ from: members }) => members.includes(id)),
    ...facts.transfers.filter(({ subscriptions }) => subscriptions.includes(id)),
    ...(facts.notMoving ? [facts.notMoving] : []),
  ];
}

test('any subscription in any history is explained, in order, with the stage that the judgement gives', () => {
  fc.assert(
    fc.property(anyHistory, arbitraryInstant, (history, now) => {
      const { from: fromRows, to } = history.judgeAt(now);
      const facts = history.facts();
      for (const { id, account, side } of [...fromRows, ...to]) {
        const lines = explain(facts, history.projectFacts(), { account, subscription: id, now });
        const parts = lines.map(({ part }) => ['happened', 'follows', 'missing'].indexOf(part));
        expect(parts).toEqual(parts.toSorted((a, b) => a - b));
        const times = lines.flatMap(({ part, at }) => (part === 'happened' && at !== undefined ? [at] : []));
        expect(times).toEqual(times.toSorted(compareText));
        const row = fromRows.find((one) => one.id === id && one.account === account);
        if (side === 'to' || !row) continue;
        const told = lines.flatMap(({ part, event }) => (part === 'happened' && event !== undefined ? [event] : []));
        for (const { event } of decisionsAbout(id, facts)) expect(told).toContain(event);
        expect(idsIn(lines).filter((sentence) => sentence.startsWith('explain.stage-'))).toEqual([
          expect.stringContaining(`explain.stage-${row.stage.toLowerCase().replaceAll(' ', '-')}`),
        ]);
        const isDone = idsIn(lines).some((sentence) => sentence.startsWith('explain.stage-done'));
        expect(isDone).toBe(row.stage === 'done');
        expect(lines.some(({ part }) => part === 'missing')).toBe(row.stage !== 'done');
      }
    }),
    { numRuns: 200 },
  );
});
