import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completeness, SubscriptionListCapture } from '../../utils/consolidation/capture';
import { foldRoster } from '../../utils/consolidation/fold-roster';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import {
  aCapture,
  aCustomerList,
  addAccount,
  aGuid,
  aHistory,
  aListedCustomer,
  anEvent,
  aRecreatedHistory,
  aSubscription,
  contoso,
  day,
  fromAccount,
  type History,
} from './builders';

const wholeList: Completeness = { isComplete: true, proof: 'whole-list-confirmed' };
const someRows: Completeness = { isComplete: false, reason: 'imported-file', read: 1 };

/** A subscription file of one customer, as the importer makes it. */
function aFile(
  rows: ListedSubscription[],
  { seenAt, completeness = someRows }: { seenAt?: Instant; completeness?: Completeness } = {},
) {
  const list: SubscriptionListCapture = { ...aCapture({ rows, section: 'all', completeness }), path: '' };
  return { ...list, ...(seenAt !== undefined && { seenAt }) };
}

const sideOf = (history: History, account = 'from') => history.facts().accounts.find((side) => side.account === account);
const only = (history: History, account = 'from') => sideOf(history, account)?.subscriptions[0];
const isSafe = (history: History, now = day(2, 12)) => history.judgeAt(now).from[0]?.gate.isSafe;

describe('an imported subscription list', () => {
  test('moves neither the section nor the path, and leaves the capture as complete as it was', () => {
    const captured = aHistory().lists('from', day(1), [aSubscription()]);
    const before = sideOf(captured);
    captured.captures('from', day(2), aFile([aSubscription()]));
    expect(sideOf(captured)).toMatchObject({ path: before?.path, sections: before?.sections });
    expect(only(captured)).toMatchObject({ section: 'license-based' });
    expect(only(captured)?.isOnlyInFile).toBeUndefined();
    captured.captures('from', day(3), aFile([aSubscription()], { completeness: wholeList }));
    expect(sideOf(captured)?.sections).toEqual(before?.sections);
  });

  test('alone makes no section: nothing of it is proved', () => {
    const history = aHistory().captures('from', day(1), aFile([aSubscription()], { completeness: wholeList }));
    expect(sideOf(history)).toMatchObject({ sections: [], subscriptions: [{ isOnlyInFile: true, section: 'all' }] });
    expect(sideOf(history)?.path).toBeUndefined();
  });

  test('keeps what the portal showed and the file leaves out', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription({ commerceType: 'azure', isUsageBased: true, quantity: null, renewsOn: '2027-01-01' })])
      .captures('from', day(2), aFile([aSubscription({ quantity: null, status: 'unknown', statusText: '', name: 'Azure plan' })]));
    expect(only(history)).toMatchObject({
      listed: { name: 'Azure plan', commerceType: 'azure', isUsageBased: true, status: 'active', renewsOn: '2027-01-01' },
      statusHistory: [{ status: 'active' }],
      quantityHistory: [{ quantity: null }],
    });
  });

  test('an empty cell of a quantity is no quantity of zero or none', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription()])
      .captures('from', day(2), aFile([aSubscription({ quantity: null })]));
    expect(only(history)).toMatchObject({
      listed: { quantity: 25, quantityText: '25 Licenses' },
      quantityHistory: [{ quantity: 25 }],
    });
  });

  test.for<[string, Completeness, number]>([
    ['absent ones stay where the file is not the whole list', someRows, 0],
    ['absent ones are noted where the admin says that it is', wholeList, 1],
  ])('%s', ([, completeness, absences]) => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio' })])
      .captures('from', day(2), aFile([aSubscription({ id: aGuid(2), name: 'Visio' })], { completeness }));
    expect(only(history)?.absentIn).toHaveLength(absences);
  });

  test('two whole lists, hours apart, make it gone; a later page that shows it brings it back', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio' })])
      .captures('from', day(2), aFile([aSubscription({ id: aGuid(2), name: 'Visio' })], { completeness: wholeList }))
      .captures('from', day(3), aFile([aSubscription({ id: aGuid(2), name: 'Visio' })], { completeness: wholeList }));
    expect(only(history)?.absentIn).toHaveLength(2);
    history.lists('from', day(4), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio' })]);
    expect(only(history)?.absentIn).toEqual([]);
  });

  test('is as old as its export: what was captured since stays', () => {
    const history = aHistory()
      .lists('from', day(3), [aSubscription({ quantity: 30 })])
      .captures('from', day(5), aFile([aSubscription({ quantity: 25 })], { seenAt: day(2) }));
    expect(only(history)).toMatchObject({
      firstSeenAt: day(2),
      lastSeenAt: day(3),
      quantityHistory: [
        { at: day(2), quantity: 25, isInFile: true },
        { at: day(3), quantity: 30 },
      ],
    });
    expect(history.facts().lastEventAt).toBe(day(5));
  });

  test('what a page confirms counts as shown', () => {
    const history = aHistory()
      .captures('from', day(1), aFile([aSubscription()]))
      .lists('from', day(2), [aSubscription()]);
    expect(only(history)).toMatchObject({
      section: 'license-based',
      statusHistory: [{ at: day(1) }],
      quantityHistory: [{ at: day(1) }],
    });
    expect([
      only(history)?.isOnlyInFile,
      only(history)?.statusHistory[0]?.isInFile,
      only(history)?.quantityHistory[0]?.isInFile,
    ]).toEqual([undefined, undefined, undefined]);
  });

  test('that is new since the first capture of the page it turns up in is new, wherever it was first seen', () => {
    const history = aHistory()
      .lists('to', day(1), [])
      .captures('to', day(2), aFile([aSubscription({ id: aGuid(101) })]))
      .lists('to', day(3), [aSubscription({ id: aGuid(101) })]);
    expect(only(history, 'to')?.isNewSinceFirstCapture).toBe(true);
  });
});

describe('no file opens a gate', () => {
  const twin = (quantity = 25) => aSubscription({ id: aGuid(101), quantity });

  test('the pages alone do', () => {
    expect(isSafe(aRecreatedHistory())).toBe(true);
  });

  test.for<[string, () => History, isOld?: true]>([
    [
      'a twin that only a file shows',
      () =>
        aHistory()
          .listsCustomers('from', day(1))
          .lists('from', day(1), [aSubscription()])
          .opens('from', day(1, 10), { commerceType: 'legacy' })
          .listsCustomers('to', day(2, 8))
          .lists('to', day(2, 8), [])
          .buys(day(2, 9), [{ from: [aGuid(1)] }])
          .captures('to', day(2, 10), aFile([twin()], { completeness: wholeList })),
    ],
    [
      'a twin whose quantity only a file makes equal',
      () => aTwinOf(7).captures('to', day(2, 11), aFile([twin()], { completeness: wholeList })),
    ],
    [
      'a From row whose quantity only a file makes equal',
      () => aTwinOf(7).captures('from', day(2, 11), aFile([aSubscription({ quantity: 7 })], { completeness: wholeList })),
    ],
    [
      'a twin that only a file calls active again',
      () =>
        aRecreatedHistory()
          .lists('to', day(2, 11), [aSubscription({ id: aGuid(101), status: 'suspended' })])
          .captures('to', day(2, 11, 30), aFile([twin()])),
    ],
    [
      'an old capture of To that a file would refresh',
      () => aRecreatedHistory().captures('to', day(4), aFile([twin()], { completeness: wholeList })),
      true,
    ],
  ])('%s', ([, make, isOld]) => {
    expect(isSafe(make(), day(4, 10))).toBe(false);
    expect(isSafe(make(), day(2, 12)) && !isOld).toBe(false);
  });

  function aTwinOf(quantity: number): History {
    return aHistory()
      .listsCustomers('from', day(1))
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1, 10), { commerceType: 'legacy' })
      .listsCustomers('to', day(2, 8))
      .lists('to', day(2, 8), [])
      .buys(day(2, 9), [{ from: [aGuid(1)], quantity }])
      .lists('to', day(2, 10), [twin(quantity)]);
  }

  test.for<[string, object, object]>([
    ['term', { term: 'P1Y' }, { term: 'P1M' }],
    ['type', { commerceType: 'new-commerce' }, { commerceType: 'legacy' }],
    ['reseller', { reseller: 'A' }, { reseller: 'B' }],
  ])('the %s that its own page shows stands against a file', ([, onPage, inFile]) => {
    const file = { page: 'subscription-detail' as const, path: '', customer: contoso, detail: { id: aGuid(1), ...inFile } };
    const seen = aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), onPage).captures('from', day(2), file);
    expect(only(seen)?.detail).toMatchObject(onPage);
    // A gap is filled, and a later file corrects an earlier one.
    const filled = aHistory()
      .captures('from', day(1), { ...file, detail: { id: aGuid(1), ...onPage } })
      .captures('from', day(2), file);
    expect(only(filled)?.detail).toMatchObject(inFile);
    expect(only(filled.opens('from', day(3), onPage))?.detail).toMatchObject(onPage);
  });

  test('an add-on and its reseller in the list stand against a file too', () => {
    const shown = { addOnOf: aGuid(5), reseller: 'A' };
    const history = aHistory()
      .lists('from', day(1), [aSubscription(shown)])
      .captures('from', day(2), aFile([aSubscription({ addOnOf: aGuid(6), reseller: 'B' })]));
    expect(only(history)?.listed).toMatchObject(shown);
  });

  test('whatever files say on top of any captures, a gate that was closed stays closed', () => {
    const row = fc.record({
      id: fc.constantFrom(1, 101, 102).map(aGuid),
      quantity: fc.constantFrom(7, 25),
      status: fc.constantFrom('active' as const, 'suspended' as const),
    });
    const file = fc.record({
      account: fc.constantFrom('from' as const, 'to' as const),
      row,
      isWhole: fc.boolean(),
      hour: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(7, 25), fc.array(file, { minLength: 1, maxLength: 4 }), (quantity, files) => {
        const now = day(2, 16);
        const bare = aTwinOf(quantity);
        const imported = aTwinOf(quantity);
        for (const { account, row: overrides, isWhole, hour } of files) {
          const completeness = isWhole ? wholeList : someRows;
          imported.captures(account, day(2, 15), aFile([aSubscription(overrides)], { seenAt: day(1, 8 + hour), completeness }));
        }
        if (isSafe(imported, now)) expect(isSafe(bare, now)).toBe(true);
      }),
    );
  });
});

describe('an imported customer list', () => {
  const rosterOf = (...lists: [Instant, ReturnType<typeof aCustomerList>][]) =>
    foldRoster('from', [
      addAccount(fromAccount),
      ...lists.map(([at, payload]) => anEvent({ type: 'captured', payload }, { at, account: 'from', about: { account: 'from' } })),
    ]);
  const file = (rows = [aListedCustomer()], list: object = {}) => ({
    ...aCustomerList({ rows, completeness: someRows }),
    path: '',
    ...list,
  });
  const fabrikam = aListedCustomer({ id: aGuid(0xfa), name: 'Fabrikam' });

  test('that is not the whole list adds its rows and leaves the latest capture complete', () => {
    const lines = rosterOf([day(1), aCustomerList()], [day(2), file([fabrikam])]);
    expect(lines.map(({ name, isListed, isComplete }) => [name, isListed, isComplete])).toEqual([
      ['Contoso', true, true],
      ['Fabrikam', true, true],
    ]);
  });

  test('that the admin calls whole takes out who is not in it', () => {
    const lines = rosterOf([day(1), aCustomerList()], [day(2), file([fabrikam], { completeness: wholeList })]);
    expect(lines.map(({ name, isListed }) => [name, isListed])).toEqual([
      ['Contoso', false],
      ['Fabrikam', true],
    ]);
  });

  test('without a column for the relationship keeps what was seen of it', () => {
    const { relationship: _, isReseller: __, ...bare } = aListedCustomer();
    expect(rosterOf([day(1), aCustomerList()], [day(2), file([bare])])).toMatchObject([
      { isReseller: true, relationship: 'Cloud Reseller' },
    ]);
  });

  test('with that column says what it is since its export', () => {
    const advised = aListedCustomer({ relationship: 'Advisor', isReseller: false });
    expect(rosterOf([day(1), aCustomerList()], [day(2), file([advised])])).toMatchObject([
      { isReseller: false, relationship: 'Advisor', at: day(2) },
    ]);
  });

  test('that is not the whole list proves nothing where no list was captured', () => {
    expect(rosterOf([day(1), file()])).toMatchObject([{ isListed: true, isComplete: false }]);
  });

  test('of an earlier export takes nobody out who came later', () => {
    const old = file([fabrikam], { completeness: wholeList, seenAt: day(1) });
    expect(rosterOf([day(2), aCustomerList()], [day(3), old]).map(({ name, isListed, at }) => [name, isListed, at])).toEqual([
      ['Fabrikam', false, day(2)],
      ['Contoso', true, day(2)],
    ]);
  });
});

describe('the imported activity log', () => {
  const suspended = {
    action: 'suspended' as const,
    actionText: 'update_subscription',
    user: 'ann@fabrikam.example',
    subscriptions: [{ id: aGuid(1) }],
  };
  const logs = (history: History, entries: object[], account = 'from') =>
    history.happens(day(9), { type: 'activity-imported', payload: { entries: entries as never } }, { account });
  const seen = () =>
    aRecreatedHistory()
      .lists('from', day(3), [aSubscription()])
      .lists('from', day(6), [aSubscription({ status: 'suspended' })]);
  const stoppedAt = (history: History) => history.judgeAt(day(20)).from[0]?.stoppedAt;

  test.for<[string, object[], object]>([
    ['says when and by whom it was suspended', [{ ...suspended, at: day(4) }], { earliest: day(4), latest: day(4) }],
    [
      'says nothing of another subscription',
      [{ ...suspended, at: day(4), subscriptions: [{ id: aGuid(2) }] }],
      { earliest: day(3), latest: day(6) },
    ],
    ['says nothing where the captures show otherwise', [{ ...suspended, at: day(2) }], { earliest: day(3), latest: day(6) }],
    ['says nothing after it was seen stopped', [{ ...suspended, at: day(7) }], { earliest: day(3), latest: day(6) }],
    [
      'counts the last stop where it was set back to active',
      [
        { ...suspended, at: day(4) },
        { ...suspended, action: 'activated', at: day(4, 12) },
        { ...suspended, at: day(5) },
      ],
      { earliest: day(5), latest: day(5) },
    ],
    [
      'with a day alone says no more than the captures around it',
      [{ ...suspended, at: '2026-11-04' }],
      { earliest: day(3), latest: '2026-11-05T12:00:00.000Z' },
    ],
  ])('%s', ([, entries, expected]) => {
    expect(stoppedAt(logs(seen(), entries))).toEqual(expected);
  });

  test('is not better than a Submit that was seen earlier', () => {
    const history = seen().submitsStatus(day(3, 12), aGuid(1), 'suspended');
    expect(stoppedAt(logs(history, [{ ...suspended, at: day(4) }]))).toEqual({ earliest: day(3, 12), latest: day(3, 12) });
  });

  test('is better than a Submit that was repeated later', () => {
    const history = seen().submitsStatus(day(5), aGuid(1), 'suspended');
    expect(stoppedAt(logs(history, [{ ...suspended, at: day(4) }]))).toEqual({ earliest: day(4), latest: day(4) });
  });

  test('tells when one that was suspended at its first capture was suspended', () => {
    const history = aHistory()
      .opens('from', day(3), { commerceType: 'legacy' })
      .lists('from', day(3), [aSubscription({ status: 'suspended' })]);
    expect(stoppedAt(history)).toBeUndefined();
    expect(stoppedAt(logs(history, [{ ...suspended, at: day(2) }]))).toEqual({ earliest: day(2), latest: day(2) });
  });

  test('starts the overlap at the purchase on To', () => {
    const bought = {
      action: 'purchased',
      actionText: 'create_order',
      at: day(1, 12),
      subscriptions: [{ id: aGuid(101), quantity: 25 }],
    };
    const history = aRecreatedHistory();
    expect(history.judgeAt(day(3)).from[0]?.overlapDays).toMatchObject({ least: 1 });
    expect(logs(history, [bought], 'to').judgeAt(day(3)).from[0]?.overlapDays).toMatchObject({ least: 2 });
    expect(only(history, 'to')?.activity).toMatchObject([{ action: 'purchased', quantity: 25, at: day(1, 12) }]);
  });

  test('imported twice is kept once, per account', () => {
    const history = logs(logs(seen(), [{ ...suspended, at: day(4) }]), [{ ...suspended, at: day(4) }]);
    expect(history.facts().activity).toHaveLength(1);
    expect(logs(history, [{ ...suspended, at: day(4) }], 'to').facts().activity).toHaveLength(2);
  });
});

describe('imported lines of an invoice', () => {
  const line = { subscription: aGuid(1), name: 'Office 365 E3', chargeType: 'Cycle fee', amount: 41, currency: 'EUR' };
  const checks = (history: History, charges: object[], account = 'from') =>
    history.happens(day(9), { type: 'invoice-checked', payload: { charges: charges as never } }, { account });

  test('each counts, and the same invoice again adds none', () => {
    const history = checks(aHistory(), [line, line]);
    expect(checks(history, [line, line]).facts().charges).toHaveLength(2);
    expect(checks(history, [line, line, line]).facts().charges).toHaveLength(3);
    expect(checks(history, [{ ...line, amount: -41 }]).facts().charges).toHaveLength(4);
    expect(checks(history, [line], 'from-2').facts().charges).toHaveLength(5);
  });
});
