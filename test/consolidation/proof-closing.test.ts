import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import { type Closing, closingOf, isLeft, isToClose } from '../../utils/consolidation/proof-closing';
import { proofSources } from '../../utils/consolidation/proof-source';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { aCapture, aDoneHistory, aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const from = (overrides: Partial<ListedSubscription> = {}) => [aSubscription(overrides)];
const twin = aSubscription({ id: aGuid(101) });
const suspended = aSubscription({ status: 'suspended', statusText: 'Suspended' });

function closing(history: History, now = day(20)): Closing {
  return closingOf(history.facts(), history.judgeAt(now), proofSources(history.customerEvents()));
}

const eventAt = (history: History, at: string) => history.customerEvents().find((event) => event.at === at)?.id;

const transferring = () =>
  aHistory()
    .listsCustomers('from', day(1))
    .lists('from', day(1), from())
    .opens('from', day(1, 10), { commerceType: 'new-commerce' })
    .happens(day(1, 12), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } })
    .happens(day(1, 12), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } })
    .lists('to', day(2), [twin]);

describe('what From shows of it', () => {
  test.for([
    ['suspended', () => aDoneHistory()],
    ['ended', () => aDoneHistory().lists('from', day(3), from({ status: 'canceled' }))],
    ['running', () => aRecreatedHistory()],
    ['unknown', () => aRecreatedHistory().lists('from', day(3), from({ status: 'unknown', statusText: 'Wartend' }))],
    ['running', () => aRecreatedHistory().lists('from', day(3), from({ status: 'pending' }))],
    ['running', () => transferring().lists('from', day(3), [])],
    ['gone', () => transferring().lists('from', day(3), []).lists('from', day(3, 14), [])],
  ] as const)('%s', ([shown, made]) => {
    expect(closing(made()).lines).toMatchObject([{ account: 'from', subscription: aGuid(1), shown }]);
  });

  test('is proved by the last capture that shows it, and once it is gone by the last list that lacks it', () => {
    const lacked = transferring().lists('from', day(3), []);
    expect(closing(lacked).lines[0]?.proof?.event).toBe(eventAt(lacked, day(1, 10)));
    const gone = lacked.lists('from', day(3, 12), []).lists('from', day(3, 14), []);
    expect(closing(gone).lines[0]?.proof?.event).toBe(eventAt(gone, day(3, 14)));
    expect(closing(gone)).toMatchObject({ verdict: 'verified', doneAt: day(3, 14) });
    expect(closing(aRecreatedHistory())).not.toHaveProperty('doneAt');
  });
});

describe('nothing is closed', () => {
  test('while a trial runs, though nothing is billed for it yet', () => {
    const trial = aHistory()
      .lists('from', day(1), from())
      .opens('from', day(1), { isTrial: true, autoRenew: false, endsOn: '2026-12-30' });
    expect(closing(trial)).toMatchObject({ verdict: 'still-billed', lines: [{ shown: 'running', isStillBilled: false }] });
  });

  test('while nobody can read its status, though its term is over', () => {
    const ended = aHistory()
      .lists('from', day(1), from({ status: 'unknown', statusText: '?' }))
      .opens('from', day(1), { commerceType: 'new-commerce', endsOn: '2026-11-05', cancelsAtTermEnd: true });
    expect(closing(ended)).toMatchObject({ verdict: 'still-billed', lines: [{ shown: 'unknown', isStillBilled: false }] });
  });

  test('by a row that no list of the portal has shown', () => {
    const row = aSubscription({ id: aGuid(2), name: 'Visio Plan 2', status: 'canceled' });
    const file = aCapture({ path: '', seenAt: day(3), rows: [row], completeness: { isComplete: false, reason: 'imported-file' } });
    const history = aDoneHistory()
      .captures('from', day(3), file)
      .opens('from', day(4), { id: aGuid(2), commerceType: 'legacy', status: 'canceled' });
    expect(closing(history).lines).toMatchObject([{ isOnlyInFile: false }, { shown: 'ended', isOnlyInFile: true }]);
    const chosen: Happening = { type: 'method-chosen', payload: { subscription: aGuid(2), method: 'decide' } };
    expect(closing(history.happens(day(4), chosen)).verdict).toBe('not-proved');
  });

  test('by a file, whatever pages had shown before; the next list of the portal proves it', () => {
    const file = aCapture({
      path: '',
      seenAt: day(3),
      rows: [suspended],
      completeness: { isComplete: false, reason: 'imported-file' },
    });
    const history = aRecreatedHistory()
      .lists('from', day(2, 11), from({ status: 'pending' }))
      .lists('from', day(2, 12), from())
      .captures('from', day(3), file);
    expect(closing(history)).toMatchObject({ verdict: 'not-proved', lines: [{ isOnlyInFile: true }] });
    history.lists('from', day(4), [suspended]);
    expect(closing(history)).toMatchObject({ verdict: 'verified', lines: [{ isOnlyInFile: false }] });
  });

  test('by captures that are no longer among the events', () => {
    const history = aDoneHistory();
    const without = closingOf(history.facts(), history.judgeAt(day(20)), new Map());
    expect(without.verdict).toBe('not-proved');
    expect(without.lines[0]).not.toHaveProperty('proof');
    expect(without.captures[0]).not.toHaveProperty('proof');
  });
});

describe('every From account', () => {
  test('has its lines and its captures', () => {
    const history = aDoneHistory().lists('from', day(3), from({ id: aGuid(1), status: 'active' }), { account: 'from-2' });
    const { verdict, lines, captures } = closing(history);
    expect(verdict).toBe('still-billed');
    expect(lines.map(({ account, shown, proof }) => [account, shown, proof?.event])).toEqual([
      ['from', 'suspended', history.events.find(({ at }) => at === day(2, 17))?.id],
      ['from-2', 'running', eventAt(history, day(3))],
    ]);
    expect(captures.map(({ account, at, rows }) => [account, at, rows])).toEqual([
      ['from', day(2, 17), 1],
      ['from-2', day(3), 1],
    ]);
  });

  test.for([
    ['lists the customer and was never opened', 'not-proved', (history: History) => history.listsCustomers('from-2', day(3))],
    [
      'was never opened and lacks it in its whole list',
      'verified',
      (history: History) => history.listsCustomers('from-2', day(3)).listsCustomers('from-2', day(4), []),
    ],
    [
      'lacks it now, and was left with an incomplete list',
      'not-proved',
      (history: History) =>
        history
          .lists('from', day(3), [], { account: 'from-2', completeness: { isComplete: false, reason: 'tab-hidden' } })
          .listsCustomers('from-2', day(4), []),
    ],
  ] as const)('that %s: %s', ([, verdict, tell]) => {
    expect(closing(tell(aDoneHistory())).verdict).toBe(verdict);
  });
});

describe('the final invoice', () => {
  const charges = (amount: number, account: string, days: { from: string; until: string }) => (history: History) =>
    history.happens(
      day(5),
      {
        type: 'invoice-checked',
        payload: {
          charges: [{ subscription: aGuid(1), name: 'Office 365 E3', chargeType: 'cycleFee', currency: 'EUR', amount, ...days }],
        },
      },
      { account },
    );
  const after = { from: '2026-11-20', until: '2026-12-01' };

  test('of another account says nothing about this one', () => {
    const lines = closing(charges(12, 'from-2', after)(aDoneHistory())).lines;
    expect(lines).toMatchObject([{ invoice: 'no-invoice' }]);
  });

  test('comes with its money, where there is some', () => {
    expect(closing(charges(12, 'from', after)(aDoneHistory())).lines).toMatchObject([
      { invoice: 'charged-after-stop', amount: 12, currency: 'EUR' },
    ]);
    const owed = closing(charges(12, 'from', { from: '2026-10-01', until: '2026-11-01' })(aDoneHistory())).lines[0];
    expect(owed).toMatchObject({ invoice: 'nothing-owed' });
    expect(owed).not.toHaveProperty('amount');
  });
});

test.for([
  ['leave', 'done', true],
  ['leave', 'to do', false],
  ['recreate-and-suspend', 'done', false],
] as const)('%s and %s: stays on From is %s', ([method, stage, isStaying]) => {
  expect(isLeft({ method, stage })).toBe(isStaying);
});

test('the closing of the project lists customers that move and whose From account held something', () => {
  const held = closing(aDoneHistory());
  const customer = { isInProject: true, stage: 'done', closing: held } as const;
  expect(isToClose(customer)).toBe(true);
  expect(isToClose({ ...customer, isInProject: false })).toBe(false);
  expect(isToClose({ ...customer, stage: 'not moving' })).toBe(false);
  expect(isToClose({ ...customer, closing: { ...held, verdict: 'nothing' } })).toBe(false);
});
