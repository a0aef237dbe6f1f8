import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import type { CustomerProof } from '../../utils/consolidation/proof';
import { proofOfCustomer } from '../../utils/consolidation/proof';
import { afterCareDueAt } from '../../utils/consolidation/proof-after-care';
import {
  aDoneHistory,
  aGuid,
  aHistory,
  anEvent,
  aRecreatedHistory,
  aSubscription,
  day,
  type History,
  incomplete,
} from './builders';

const fromId = aGuid(1);
const toId = aGuid(101);
const visio = aSubscription({ id: aGuid(2), name: 'Visio Plan 2' });
const linked: Happening = { type: 'twins-linked', payload: { from: [fromId], to: [toId] } };
const suspended = aSubscription({ status: 'suspended', statusText: 'Suspended' });

function proofOf(history: History, now = day(5)): CustomerProof {
  return proofOfCustomer({ facts: history.facts(), judgement: history.judgeAt(now) }, history.customerEvents());
}

function idAt(history: History, at: string): string {
  return history.customerEvents().find((event) => event.at === at)?.id ?? '';
}

describe('before and after', () => {
  test('each state names the capture that showed it', () => {
    const history = aDoneHistory();
    const [from] = proofOf(history).from;
    expect(from).toMatchObject({
      before: { at: day(1), quantity: 25, status: 'active', source: { event: idAt(history, day(1)) } },
      after: { at: day(2, 17), quantity: 25, status: 'suspended', statusText: 'Suspended' },
      twins: [toId],
      isStillBilled: false,
      stage: 'done',
      twinSeenAt: day(2, 10),
      twinVerifiedAt: day(2, 10),
      stoppedAt: { earliest: day(2, 12), latest: day(2, 12) },
      overlapDays: { least: 0, most: 0 },
    });
    expect(from?.after.source?.event).toBe(history.events.findLast(({ at }) => at === day(2, 17))?.id);
  });

  test('what came to To later has no before', () => {
    const [to] = proofOf(aDoneHistory()).to;
    expect(to?.id).toBe(toId);
    expect(to).not.toHaveProperty('before');
    expect(to?.after.quantity).toBe(25);
  });

  test('what stood on To when To was captured first has one', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('to', day(1, 10), [aSubscription({ id: toId })]);
    expect(proofOf(history).to[0]?.before).toMatchObject({ at: day(1, 10), quantity: 25 });
  });

  test('a suggested pair is no proof of a twin', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('to', day(1, 10), [aSubscription({ id: toId })]);
    const [from] = proofOf(history).from;
    expect(from?.twins).toEqual([]);
    expect(from).not.toHaveProperty('twinSeenAt');
    expect(from).not.toHaveProperty('overlapDays');
  });

  test('a subscription that left the list is shown by the capture that lacks it', () => {
    const history = aHistory().lists('from', day(1), [aSubscription()]).lists('from', day(2), []);
    expect(proofOf(history).from[0]).toMatchObject({
      isAbsent: true,
      after: { at: day(2), source: { event: idAt(history, day(2)) } },
    });
  });
});

describe('each subscription', () => {
  test('says on which side it stands, whether it is billed, and with which of the other side it is paired', () => {
    const { from, to } = proofOf(aRecreatedHistory().lists('from', day(2), [aSubscription(), visio]));
    expect(from).toMatchObject([
      { side: 'from', id: fromId, isStillBilled: true, isAbsent: false, twins: [toId] },
      { side: 'from', id: visio.id, before: { at: day(2) }, isStillBilled: true, isAbsent: false, twins: [] },
    ]);
    expect(to).toMatchObject([{ side: 'to', id: toId, isAbsent: false, twins: [fromId] }]);
    expect(proofOf(aDoneHistory()).from).toMatchObject([{ isStillBilled: false }]);
  });

  test('that only its own page showed has no status and no quantity before', () => {
    const [from] = proofOf(aHistory().opens('from', day(1), {})).from;
    expect(from?.before).toMatchObject({ at: day(1), quantity: null, status: 'unknown', statusText: '' });
  });

  test('that came to From later has a before: what it was when it came', () => {
    const history = aHistory().lists('from', day(1), []).lists('from', day(2), [visio]);
    expect(proofOf(history).from[0]?.before).toMatchObject({ at: day(2), status: 'active', statusText: 'active' });
  });

  test('whose twin was not proved has no such moment', () => {
    const unequal = aRecreatedHistory()
      .buys(day(2, 9), [])
      .lists('to', day(2, 10), [aSubscription({ id: toId, quantity: 30 })]);
    const [from] = proofOf(unequal.happens(day(2, 12), linked)).from;
    expect(from).toMatchObject({ twins: [toId], twinSeenAt: day(2, 10) });
    expect(from).not.toHaveProperty('twinVerifiedAt');
  });

  test('has no moment of a pair that was only suggested, though both were seen', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), { commerceType: 'legacy' })
      .lists('to', day(1, 10), [aSubscription({ id: toId })]);
    const [judged] = history.judgeAt(day(5)).from;
    const verified = { ...history.judgeAt(day(5)), from: judged ? [{ ...judged, twinVerifiedAt: day(2) }] : [] };
    const [from] = proofOfCustomer({ facts: history.facts(), judgement: verified }, history.customerEvents()).from;
    expect(from).not.toHaveProperty('twinVerifiedAt');
  });
});

test('the customer has its domain where a list showed one', () => {
  expect(proofOf(aDoneHistory())).toMatchObject({ name: 'Contoso', domain: 'contoso.com', isInProject: true, stage: 'done' });
  expect(proofOf(aHistory().lists('from', day(1), []))).not.toHaveProperty('domain');
});

describe('captures and steps', () => {
  test('every capture stands there with its hash, its lists and whether they were complete', () => {
    const history = aHistory();
    const capture = { section: 'license-based', rows: [], completeness: incomplete } as const;
    history.lists('from', day(1), [aSubscription()]);
    history.events.push(
      anEvent(
        {
          type: 'captured',
          payload: {
            page: 'subscription-list',
            path: '/commerce/customers/{guid}/subscriptions',
            customer: history.facts().id,
            sections: [{ ...capture, rows: [] }],
          },
        },
        { at: day(2), account: 'from' },
      ),
    );
    const { captures } = proofOf(history);
    expect(captures.map(({ lists }) => lists)).toEqual([
      [{ name: 'license-based', rows: 1, completeness: { isComplete: true, proof: 'stated-total' } }],
      [{ name: 'license-based', rows: 0, completeness: incomplete }],
    ]);
    expect(captures.every(({ hash, payloadHash }) => hash !== undefined && payloadHash !== undefined)).toBe(true);
  });

  test('all else is a step, oldest first, whatever the order of the events', () => {
    const history = aDoneHistory();
    const shuffled = history.customerEvents().toReversed();
    const { steps } = proofOfCustomer({ facts: history.facts(), judgement: history.judgeAt(day(5)) }, shuffled);
    expect(steps.map(({ type }) => type)).toEqual(['purchase-submitted', 'status-submitted']);
  });

  test('a capture that was taken back stays listed, and counts no more', () => {
    const history = aHistory().lists('from', day(1), [aSubscription()]).lists('from', day(2), []);
    const taken = idAt(history, day(2));
    history.happens(day(3), { type: 'undone', payload: { event: taken } });
    const proof = proofOf(history);
    expect(proof.captures.map(({ isCounted }) => isCounted)).toEqual([true, false]);
    expect(proof.exclusions).toMatchObject([{ kind: 'taken-back', source: { event: taken } }]);
  });
});

describe('exclusions', () => {
  test.for([
    ['a customer that does not move', 'not-moving', 'Contract ends'],
    ['a subscription that stays', 'left', 'Test tenant'],
    ['an accepted difference', 'difference-accepted', 'Two people left'],
    ['what had ended before', 'ended-before-project', undefined],
    ['what stood on To before', 'already-on-to', undefined],
    ['a customer seen on To only', 'outside', undefined],
    ['a customer that left From', 'left-from', undefined],
    ['a customer with nothing to move', 'nothing-to-move', undefined],
  ] as const)('%s is one, with its reason', ([, kind, reason]) => {
    const found = proofOf(excluding[kind]()).exclusions.filter((one) => one.kind === kind);
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).toBe(reason);
  });

  test('a customer in the middle of it has none', () => expect(proofOf(aDoneHistory()).exclusions).toEqual([]));
});

const excluding = {
  'not-moving': () => aRecreatedHistory().happens(day(3), { type: 'marked-not-moving', payload: { reason: 'Contract ends' } }),
  left: () =>
    aRecreatedHistory().happens(day(3), {
      type: 'method-chosen',
      payload: { subscription: fromId, method: 'leave', reason: 'Test tenant' },
    }),
  'difference-accepted': () =>
    aRecreatedHistory().happens(day(3), {
      type: 'difference-accepted',
      payload: { from: [fromId], to: [toId], reason: 'Two people left' },
    }),
  'ended-before-project': () => aHistory().lists('from', day(1), [aSubscription({ status: 'expired' })]),
  'already-on-to': () =>
    aHistory()
      .lists('from', day(1), [])
      .lists('to', day(1), [aSubscription({ id: toId })])
      .happens(day(2), { type: 'marked-already-on-to', payload: { subscription: toId } }),
  outside: () => aHistory().lists('to', day(1), [aSubscription({ id: toId })]),
  'left-from': () =>
    aHistory().listsCustomers('from', day(1)).lists('from', day(1), [aSubscription()]).listsCustomers('from', day(3), []),
  'nothing-to-move': () => aHistory().listsCustomers('from', day(1)).lists('from', day(1), []),
};

describe('closing', () => {
  test('all show suspended: said only with the captures that prove it', () => {
    const history = aDoneHistory();
    const { closing } = proofOf(history);
    const event = history.events.findLast(({ at }) => at === day(2, 17))?.id;
    expect(closing.verdict).toBe('verified');
    expect(closing.lines).toMatchObject([{ shown: 'suspended', isStillBilled: false, proof: { event } }]);
    expect(closing.captures).toMatchObject([{ section: 'license-based', isComplete: true, proof: { event } }]);
  });

  test.for([
    ['an active one', () => aRecreatedHistory(), 'still-billed'],
    ['a suspended new-commerce one', () => suspendedAs('new-commerce'), 'still-billed'],
    ['a suspended one of a type that was not seen', () => suspendedAs(undefined), 'still-billed'],
    [
      'an incomplete latest capture',
      () => aDoneHistory().lists('from', day(3), [suspended], { completeness: incomplete }),
      'not-proved',
    ],
    [
      'a stop that only a file tells of',
      () =>
        aRecreatedHistory().happens(
          day(3),
          {
            type: 'captured',
            payload: {
              page: 'subscription-list',
              path: '',
              customer: aHistory().facts().id,
              sections: [{ section: 'all', rows: [suspended], completeness: { isComplete: false, reason: 'imported-file' } }],
            },
          },
          { account: 'from' },
        ),
      'not-proved',
    ],
    ['only what stays', excluding.left, 'stays'],
    ['no subscription at all', excluding['nothing-to-move'], 'nothing'],
  ] as const)('%s', ([, made, verdict]) => {
    expect(proofOf(made()).closing.verdict).toBe(verdict);
  });

  test('a second From account that lists the customer and was never opened keeps it from being proved', () => {
    const history = aDoneHistory().listsCustomers('from-2', day(2));
    expect(proofOf(history).closing.verdict).toBe('not-proved');
  });

  test.for([
    ['nothing was imported', [], 'no-invoice'],
    ['it charges a day after the stop', [charge({ from: '2026-11-20', until: '2026-12-01', amount: 12 })], 'charged-after-stop'],
    ['it gives the rest back', [charge({ from: '2026-11-04', until: '2026-12-01', amount: -5 })], 'credit-found'],
    ['it gives nothing back', [charge({ from: '2026-11-01', until: '2026-12-01', amount: 12 })], 'credit-missing'],
    ['it is about others', [charge({ subscription: aGuid(9), amount: 12 })], 'not-in-file'],
  ] as const)('the final invoice, where %s', ([, charges, invoice]) => {
    const history = aDoneHistory();
    if (charges.length > 0) {
      history.happens(day(4), { type: 'invoice-checked', payload: { charges: [...charges] } }, { account: 'from' });
    }
    expect(proofOf(history).closing.lines[0]?.invoice).toBe(invoice);
    // An invoice that goes on charging speaks against every capture.
    expect(proofOf(history).closing.verdict).toBe(invoice === 'charged-after-stop' ? 'still-billed' : 'verified');
  });

  test('of what still runs there is no final invoice yet', () => {
    expect(proofOf(aRecreatedHistory()).closing.lines[0]?.invoice).toBe('not-stopped');
  });

  test('nobody saw when it stopped', () => {
    const history = aHistory().lists('from', day(1), [suspended]).opens('from', day(1, 10), { commerceType: 'legacy' });
    expect(proofOf(history).closing.lines[0]?.invoice).toBe('stop-unknown');
  });
});

function suspendedAs(commerceType: 'new-commerce' | undefined): History {
  return aRecreatedHistory(commerceType ? { commerceType } : {})
    .lists('from', day(2, 17), [suspended])
    .lists('to', day(2, 18), [aSubscription({ id: toId })]);
}

function charge(overrides: { subscription?: string; from?: string; until?: string; amount: number }) {
  return { subscription: fromId, name: 'Office 365 E3', chargeType: 'cycleFee', currency: 'EUR', ...overrides };
}

describe('after-care', () => {
  test('falls due 1, 7 and 35 days after the last thing that made it done', () => {
    expect(proofOf(aDoneHistory()).closing).toMatchObject({
      doneAt: day(2, 12),
      afterCare: [
        { days: 1, dueAt: day(3, 12) },
        { days: 7, dueAt: day(9, 12) },
        { days: 35, dueAt: day(37, 12) },
      ],
    });
  });

  test('is made by whole captures of both sides, and the next one is due', () => {
    const history = aDoneHistory().lists('from', day(3, 13), [suspended]);
    const due = () => afterCareDueAt(history.facts(), history.judgeAt(day(20)));
    expect(due()).toBe(day(3, 12));
    history.lists('to', day(3, 14), [aSubscription({ id: toId })]);
    expect(due()).toBe(day(9, 12));
    history.lists('from', day(10), [suspended], { completeness: incomplete });
    history.lists('to', day(10), [aSubscription({ id: toId })]);
    // An incomplete list proves nothing: the customer is not done while that is the latest.
    expect(due()).toBeUndefined();
    history.lists('from', day(11), [suspended]);
    expect(due()).toBe(day(37, 12));
  });

  test('ends after the last one', () => {
    const history = aDoneHistory()
      .lists('from', day(38), [suspended])
      .lists('to', day(38), [aSubscription({ id: toId })]);
    expect(afterCareDueAt(history.facts(), history.judgeAt(day(39)))).toBeUndefined();
  });

  test('later changes of the twin are ordinary business: the days stay', () => {
    const history = aDoneHistory().lists('to', day(4), [aSubscription({ id: toId, quantity: 30 })]);
    expect(proofOf(history).closing.doneAt).toBe(day(2, 12));
  });

  test('waits for a customer that is not done, and for one that is billed again', () => {
    expect(proofOf(aRecreatedHistory()).closing.afterCare).toEqual([]);
    expect(proofOf(aDoneHistory().lists('from', day(4), [aSubscription()])).closing).toMatchObject({
      verdict: 'still-billed',
      afterCare: [],
    });
  });
});
