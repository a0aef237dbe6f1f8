import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import type { TwinGroup } from '../../utils/consolidation/judgement';
import { normaliseName, type ProductDictionary, similarity, wordsOfName } from '../../utils/consolidation/product-names';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aListedCustomer, aSubscription, complete, day, type History } from './builders';

type Row = [number, string, number | null, Partial<ListedSubscription>?];

const rowsOf = (rows: Row[]) =>
  rows.map(([id, name, quantity, overrides]) => aSubscription({ id: aGuid(id), name, quantity, ...overrides }));

/** From captured on day 1; To was empty on day 2, so what stands there on day 3 is new. */
function captured(from: Row[], to: Row[], { isNew = true }: { isNew?: boolean } = {}): History {
  const history = aHistory().lists('from', day(1), rowsOf(from));
  if (isNew) history.lists('to', day(2), []);
  return history.lists('to', day(3), rowsOf(to));
}

function groupsOf(history: History, dictionary?: ProductDictionary): TwinGroup[] {
  const { from, to } = history.judgeAt(day(3, 12), dictionary);
  return [...new Set([...from, ...to].flatMap(({ group }) => group ?? []))];
}

const short = ({ from, to, pass, isSuggestion, outcome }: TwinGroup) => ({
  from: from.map((id) => Number.parseInt(id.slice(-4), 16)),
  to: to.map((id) => Number.parseInt(id.slice(-4), 16)),
  pass,
  isSuggestion,
  outcome,
});

const sameByName: ProductDictionary = { sameProduct: (a, b) => a === b };

describe('a hand link', () => {
  const link: Happening = { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } };

  test('joins whatever the names say and needs no evidence that To is new', () => {
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Something else', 4]], { isNew: false }).happens(day(3), link);
    expect(groupsOf(history).map(short)).toEqual([{ from: [1], to: [101], pass: 'hand', isSuggestion: false, outcome: 'equal' }]);
  });

  test('of what was never seen joins nothing, and takes nothing', () => {
    const payload = { from: [aGuid(9)], to: [aGuid(101)] };
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]]).happens(day(3), {
      type: 'twins-linked',
      payload,
    });
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ from: [1], to: [101], pass: 'catalogue' }]);
  });

  test('is ended by a later one that uses the same To subscription', () => {
    const history = captured(
      [
        [1, 'A', 4],
        [2, 'B', 4],
      ],
      [[101, 'C', 4]],
    )
      .happens(day(3), link)
      .happens(day(3, 10), { type: 'twins-linked', payload: { from: [aGuid(2)], to: [aGuid(101)] } });
    expect(groupsOf(history).map(short)).toMatchObject([{ from: [2], to: [101] }]);
  });

  test('that was undone by unlinking keeps every pass from joining them', () => {
    const history = captured([[1, 'A', 4]], [[101, 'A', 4]])
      .happens(day(3), link)
      .happens(day(3, 10), { type: 'twins-unlinked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
    expect(groupsOf(history, sameByName)).toEqual([]);
    history.happens(day(3, 11), link);
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ pass: 'hand' }]);
  });
});

describe('a purchase', () => {
  test('joins the From subscriptions that it was filled from with the row that came of it', () => {
    const history = aHistory()
      .lists('from', day(1), rowsOf([[1, 'Office 365 E3', 25]]))
      .buys(day(2), [{ name: 'Office 365 E3', quantity: 25, from: [aGuid(1)] }])
      .lists('to', day(3), rowsOf([[101, 'Office 365  E3', 25]]));
    expect(groupsOf(history).map(short)).toEqual([
      { from: [1], to: [101], pass: 'purchase', isSuggestion: false, outcome: 'equal' },
    ]);
  });

  test.for<[string, ListedSubscription[]]>([
    ['has another quantity', rowsOf([[101, 'Office 365 E3', 10]])],
    ['is another product', rowsOf([[101, 'Office 365 E5', 25]])],
  ])('proves nothing for a row that %s', ([, rows]) => {
    const history = aHistory()
      .lists('from', day(1), rowsOf([[1, 'Office 365 E3', 25]]))
      .buys(day(2), [{ quantity: 25, from: [aGuid(1)] }])
      .lists('to', day(3), rows);
    expect(groupsOf(history).filter(({ isSuggestion }) => !isSuggestion)).toEqual([]);
  });

  test('proves nothing for a row that stood on To before the Submit', () => {
    const history = aHistory()
      .lists('from', day(1), rowsOf([[1, 'Office 365 E3', 25]]))
      .lists('to', day(1), rowsOf([[101, 'Office 365 E3', 25]]))
      .buys(day(2), [{ quantity: 25, from: [aGuid(1)] }])
      .lists('to', day(3), rowsOf([[101, 'Office 365 E3', 25]]));
    expect(groupsOf(history).map(short)).toMatchObject([{ pass: 'suggestion', isSuggestion: true }]);
  });

  test('that completes an earlier one adds up with it', () => {
    const history = aHistory()
      .lists('from', day(1), rowsOf([[1, 'Office 365 E3', 25]]))
      .lists('to', day(1), [])
      .buys(day(2), [{ quantity: 10, from: [aGuid(1)] }])
      .lists('to', day(2, 12), rowsOf([[101, 'Office 365 E3', 10]]))
      .buys(day(2, 13), [{ quantity: 15, from: [aGuid(1)] }])
      .lists(
        'to',
        day(3),
        rowsOf([
          [101, 'Office 365 E3', 10],
          [102, 'Office 365 E3', 15],
        ]),
      );
    expect(groupsOf(history).map(short)).toMatchObject([{ from: [1], to: [101, 102], outcome: 'equal' }]);
  });
});

describe('product and SKU', () => {
  const offer = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';
  const withDetails = (from: object, to: object) =>
    captured([[1, 'Old name', 25]], [[101, 'New name', 25]])
      .opens('from', day(3, 10), { id: aGuid(1), ...from })
      .opens('to', day(3, 10), { id: aGuid(101), ...to });

  test.for<[string, object, object, object[]]>([
    [
      'equal with term and billing frequency',
      { offerId: offer, term: 'P1Y', billingFrequency: 'monthly' },
      { offerId: offer.toLowerCase(), term: 'P1Y', billingFrequency: 'monthly' },
      [{ pass: 'product-term-billing', isSuggestion: false, outcome: 'equal' }],
    ],
    [
      'equal with another availability and term',
      { offerId: offer, term: 'P1Y', billingFrequency: 'monthly' },
      { offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0AAAA', term: 'P1M', billingFrequency: 'monthly' },
      [{ pass: 'product', isSuggestion: false, outcome: 'differs' }],
    ],
    ['of another SKU', { offerId: offer }, { offerId: 'CFQ7TTC0LH18:0002:CFQ7TTC0K971' }, []],
    ['unknown on both sides', {}, {}, []],
  ])('%s', ([, from, to, expected]) => {
    expect(groupsOf(withDetails(from, to)).filter(({ pass }) => pass !== 'suggestion')).toMatchObject(expected);
  });

  test('an Azure subscription keeps its id when it moves', () => {
    const azure = { isUsageBased: true };
    const history = captured([[1, 'Azure plan', null, azure]], [[1, 'Azure plan', null, azure]], { isNew: false });
    expect(groupsOf(history).map(short)).toEqual([{ from: [1], to: [1], pass: 'product', isSuggestion: false, outcome: 'equal' }]);
  });
});

describe('one product', () => {
  test('is that of each pair, though each of two is the same as a third', () => {
    const history = captured(
      [
        [1, 'Office 365 E3', 10],
        [2, 'Microsoft 365 E3', 20],
      ],
      [
        [101, 'Office 365 E3', 20],
        [102, 'Microsoft 365 E3', 10],
      ],
    ).project({ type: 'names-confirmed', payload: { from: 'Office 365 E3', to: 'Microsoft 365 E3' } });
    const groups = groupsOf(history, sameByName);
    expect(groups.flatMap(({ from, to }) => (from.includes(aGuid(2)) ? to : []))).not.toContain(aGuid(101));
    expect(groups.filter(({ isSuggestion }) => !isSuggestion).map(short)).toEqual([
      { from: [1], to: [102], pass: 'catalogue', isSuggestion: false, outcome: 'equal' },
    ]);
  });

  test('takes part in no sum of another', () => {
    const history = captured(
      [
        [1, 'Office 365 E3', 10],
        [2, 'Microsoft 365 E3', 20],
      ],
      [
        [101, 'Office 365 E3', 12],
        [102, 'Microsoft 365 E3', 18],
      ],
    ).project({ type: 'names-confirmed', payload: { from: 'Office 365 E3', to: 'Microsoft 365 E3' } });
    expect(groupsOf(history, sameByName).map(short)).toEqual([
      { from: [1], to: [101], pass: 'catalogue', isSuggestion: false, outcome: 'quantity differs' },
      { from: [2], to: [102], pass: 'catalogue', isSuggestion: false, outcome: 'quantity differs' },
    ]);
  });
});

describe('one product of several names', () => {
  const names = (pairs: [string, string][]) => (history: History) =>
    pairs.reduce((all, [from, to]) => all.project({ type: 'names-confirmed', payload: { from, to } }), history);

  test('uses no To subscription twice, though two of From are the same as a third', () => {
    const confirmed = names([
      ['A', 'X'],
      ['B', 'Y'],
      ['C', 'X'],
      ['C', 'Y'],
    ]);
    const history = captured(
      [
        [1, 'A', 5],
        [2, 'B', 7],
        [3, 'C', 7],
      ],
      [
        [101, 'X', 5],
        [102, 'Y', 7],
      ],
    );
    const used = groupsOf(confirmed(history)).flatMap(({ to }) => to);
    expect(used.toSorted()).toEqual([aGuid(101), aGuid(102)]);
  });

  test('takes part in no sum with another product', () => {
    const confirmed = names([
      ['A', 'X'],
      ['A', 'Y'],
      ['B', 'Y'],
    ]);
    const parts = captured(
      [
        [1, 'A', 10],
        [2, 'B', 15],
      ],
      [
        [101, 'X', 25],
        [102, 'Y', 99],
      ],
    );
    expect(groupsOf(confirmed(parts)).some(({ from, to }) => from.includes(aGuid(2)) && to.includes(aGuid(101)))).toBe(false);
    const sums = captured(
      [
        [1, 'A', 99],
        [2, 'B', 25],
      ],
      [
        [101, 'X', 10],
        [102, 'Y', 15],
      ],
    );
    expect(groupsOf(confirmed(sums)).some(({ from, to }) => from.includes(aGuid(2)) && to.includes(aGuid(101)))).toBe(false);
  });
});

describe('similar names', () => {
  test('go to the one of the nearest quantity', () => {
    const history = captured(
      [[1, 'Power BI Pro', 10]],
      [
        [101, 'Microsoft Power BI Pro', 2],
        [102, 'Microsoft Power BI Pro', 9],
      ],
    );
    expect(groupsOf(history).map(short)).toMatchObject([{ from: [1], to: [102], isSuggestion: true }]);
  });
});

describe('what stays on From', () => {
  const left: Happening = { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason: 'runs out' } };

  test('leaves the twin to what moves', () => {
    const history = captured(
      [
        [1, 'Visio Plan 2', 4],
        [2, 'Visio Plan 2', 4],
      ],
      [[101, 'Visio Plan 2', 4]],
    ).happens(day(3), left);
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ from: [2], to: [101] }]);
  });

  test('is no part of the quantity that must be on To', () => {
    const history = captured(
      [
        [1, 'Visio Plan 2', 4],
        [2, 'Visio Plan 2', 10],
      ],
      [[101, 'Visio Plan 2', 6]],
    ).happens(day(3), left);
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ from: [2], to: [101], outcome: 'quantity differs' }]);
  });

  test('takes what nothing else takes', () => {
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]]).happens(day(3), left);
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ from: [1], to: [101] }]);
  });
});

describe('a trial on To', () => {
  test('is no lasting twin: it is only suggested', () => {
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]]).opens('to', day(3, 10), {
      id: aGuid(101),
      isTrial: true,
    });
    expect(groupsOf(history, sameByName)).toMatchObject([{ isSuggestion: true }]);
  });

  test('makes a sum with others a suggestion, and so does a trial on From', () => {
    const sum: Row[] = [
      [101, 'Visio Plan 2', 4],
      [102, 'Visio Plan 2', 6],
    ];
    const onTo = captured([[1, 'Visio Plan 2', 10]], sum).opens('to', day(3, 10), { id: aGuid(101), isTrial: true });
    expect(groupsOf(onTo, sameByName)).toMatchObject([{ isSuggestion: true }]);
    const parts: Row[] = [
      [1, 'Visio Plan 2', 4],
      [2, 'Visio Plan 2', 6],
    ];
    const onFrom = captured(parts, [[101, 'Visio Plan 2', 10]])
      .opens('from', day(3, 10), { id: aGuid(1), isTrial: true })
      .opens('to', day(3, 10), { id: aGuid(101), isTrial: true });
    expect(groupsOf(onFrom, sameByName)).toMatchObject([{ isSuggestion: true }]);
  });

  test('is the twin of a trial', () => {
    const trial = 'Visio Plan 2 Trial';
    expect(groupsOf(captured([[1, trial, 4]], [[101, trial, 4]]), sameByName)).toMatchObject([{ isSuggestion: false }]);
  });
});

describe('a To subscription that one list lacked', () => {
  const lacked = () => captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]]).lists('to', day(3, 10), []);

  test('stays the twin: the list may lag', () => {
    expect(groupsOf(lacked(), sameByName).map(short)).toMatchObject([{ from: [1], to: [101] }]);
  });

  test('is a twin no more once a list of four hours later lacks it too', () => {
    expect(groupsOf(lacked().lists('to', day(3, 14), []), sameByName)).toEqual([]);
  });
});

describe('the same license-based subscription in two accounts', () => {
  const row = (id: number) => aSubscription({ id: aGuid(id), quantity: 4 });

  test('is a list that was captured under the wrong account, and no twin of anything', () => {
    const history = captured([[1, 'Office 365 E3', 4]], [[1, 'Office 365 E3', 4]]);
    expect(groupsOf(history, sameByName)).toEqual([]);
    const crossed = aHistory()
      .lists('from', day(1), [row(1), row(2)])
      .lists('to', day(2), [])
      .lists('to', day(3), [row(1), row(2)]);
    expect(groupsOf(crossed, sameByName)).toEqual([]);
  });

  test('is no twin by hand either', () => {
    const history = captured([[1, 'Office 365 E3', 4]], [[1, 'Office 365 E3', 4]]).happens(day(3), {
      type: 'twins-linked',
      payload: { from: [aGuid(1)], to: [aGuid(1)] },
    });
    expect(groupsOf(history, sameByName)).toEqual([]);
  });
});

describe('names', () => {
  test('are a suggestion, until the catalogue knows them', () => {
    const history = captured([[1, 'Office 365 E3', 25]], [[101, 'Office 365 E3', 25]]);
    expect(groupsOf(history).map(short)).toMatchObject([{ pass: 'suggestion', isSuggestion: true }]);
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ pass: 'catalogue', isSuggestion: false }]);
  });

  test('that the admin confirmed are one product for all customers', () => {
    const history = captured([[1, 'Azure Active Directory Premium P1', 5]], [[101, 'Microsoft Entra ID P1', 5]]);
    expect(groupsOf(history)).toEqual([]);
    history.project({
      type: 'names-confirmed',
      payload: { from: 'Azure Active Directory Premium P1', to: 'Microsoft Entra ID P1' },
    });
    expect(groupsOf(history).map(short)).toMatchObject([{ pass: 'catalogue', isSuggestion: false }]);
  });

  test('of a suggestion that the admin confirmed are a pair', () => {
    const history = captured([[1, 'Office 365 E3', 25]], [[101, 'Office 365 E3', 25]], { isNew: false });
    history.happens(day(3), {
      type: 'suggestions-confirmed',
      payload: { pairs: [{ from: [aGuid(1)], to: [aGuid(101)] }] },
    });
    expect(groupsOf(history).map(short)).toMatchObject([{ pass: 'hand', isSuggestion: false }]);
  });

  test.for<[string, string, boolean]>([
    ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)', false],
    ['Office 365 E3', 'Office 365 E5', false],
    ['Office 365 E3', 'Microsoft 365 E3', false],
    ['Microsoft 365 Business Basic', 'Microsoft 365 Business Standard', false],
    ['Visio Plan 2', 'Visio Plan 2 Trial', false],
    ['Project Plan 3', 'Project Plan 3 (Nonprofit Staff Pricing)', false],
    ['Audio Conferencing', 'Audio Conferencing Add-on', false],
    ['Exchange Online (Plan 1)', 'Exchange Online Plan 1', true],
    ['Power BI Pro', 'Microsoft Power BI Pro', true],
    ['Ｖisio Plan 2', 'VISIO  PLAN 2', true],
    ['', '', false],
  ])('%s and %s are similar: %s', ([a, b, expected]) => {
    const likeness = similarity(wordsOfName(a), wordsOfName(b));
    expect(likeness >= 0.6).toBe(expected);
    expect(similarity(wordsOfName(b), wordsOfName(a))).toBe(likeness);
  });

  test('are compared without blanks, marks, case and width', () => {
    expect(normaliseName(' Office\u00a0365® E3 ')).toBe(normaliseName('office 365 e3'));
  });
});

describe('quantities', () => {
  const groups = (from: (number | null)[], to: (number | null)[]) =>
    groupsOf(
      captured(
        from.map((quantity, index) => [index + 1, 'Visio Plan 2', quantity]),
        to.map((quantity, index) => [index + 101, 'Visio Plan 2', quantity]),
      ),
      sameByName,
    ).map(({ fromQuantity, toQuantity, outcome, from: a, to: b }) => [a.length, b.length, fromQuantity, toQuantity, outcome]);

  test.for<[string, (number | null)[], (number | null)[], unknown[]]>([
    [
      'equal ones pair one to one',
      [10, 15],
      [15, 10],
      [
        [1, 1, 10, 10, 'equal'],
        [1, 1, 15, 15, 'equal'],
      ],
    ],
    ['10 + 15 on From = 25 on To', [10, 15], [25], [[2, 1, 25, 25, 'equal']]],
    ['25 on From = 10 + 15 on To', [25], [10, 15], [[1, 2, 25, 25, 'equal']]],
    ['a sum leaves out what is not part of it', [10, 15, 30], [25], [[2, 1, 25, 25, 'equal']]],
    ['what fits nowhere is one group that differs', [10, 5], [12], [[2, 1, 15, 12, 'quantity differs']]],
    ['a second one too many stays alone', [25], [25, 25], [[1, 1, 25, 25, 'equal']]],
    ['an unknown quantity is unreadable', [null], [25], [[1, 1, null, 25, 'unreadable']]],
    ['nothing equals nothing', [0], [0], [[1, 1, 0, 0, 'equal']]],
  ])('%s', ([, from, to, expected]) => {
    expect(groups(from, to)).toEqual(expected);
  });

  test('of several From accounts are summed, and To is used once', () => {
    const history = aHistory()
      .lists('from', day(1), rowsOf([[1, 'Visio Plan 2', 10]]))
      .lists('from', day(1), rowsOf([[2, 'Visio Plan 2', 15]]), { account: 'from-2' })
      .lists('to', day(2), [])
      .lists('to', day(3), rowsOf([[101, 'Visio Plan 2', 25]]));
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ from: [1, 2], to: [101], outcome: 'equal' }]);
  });

  test('usage-based ones are compared by presence', () => {
    const usage = { isUsageBased: true };
    const history = captured([[1, 'Storage', null, usage]], [[101, 'Storage', null, usage]]);
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ outcome: 'equal' }]);
  });

  test('a license never pairs with something usage-based', () => {
    const history = captured([[1, 'Storage', 5]], [[101, 'Storage', null, { isUsageBased: true }]]);
    expect(groupsOf(history, sameByName)).toEqual([]);
  });
});

describe('what stood on To before', () => {
  const names = (history: History) => groupsOf(history, sameByName).map(short);
  const accepted = (history: History, startsOn: string) =>
    history
      .listsCustomers('to', day(1), [aListedCustomer({ id: aGuid(0xff) })])
      .listsCustomers('to', day(2))
      .lists('from', day(1), rowsOf([[1, 'Visio Plan 2', 4]]))
      .lists('to', day(3), rowsOf([[101, 'Visio Plan 2', 4]]))
      .opens('to', day(3), { id: aGuid(101), startsOn });

  test('without evidence is a suggestion', () => {
    expect(names(captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]], { isNew: false }))).toMatchObject([
      { pass: 'catalogue', isSuggestion: true },
    ]);
  });

  test('by its start date is no twin', () => {
    const history = accepted(aHistory(), '2026-10-01');
    expect(names(history)).toEqual([]);
    expect(history.judgeAt(day(3, 12)).to).toMatchObject([{ outcome: 'already on To', flag: 'already-on-to' }]);
  });

  test('is new when it starts after the relationship', () => {
    expect(names(accepted(aHistory(), day(2, 12)))).toMatchObject([{ isSuggestion: false }]);
  });

  test('is a suggestion when its start lies where the relationship may have begun', () => {
    expect(names(accepted(aHistory(), day(1, 20)))).toMatchObject([{ isSuggestion: true }]);
  });

  test('is what the admin says it is, unless linked by hand', () => {
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]]);
    history.happens(day(3), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } });
    expect(names(history)).toEqual([]);
    history.happens(day(3, 10), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
    expect(names(history)).toMatchObject([{ pass: 'hand', isSuggestion: false }]);
  });
});

describe('an ended subscription', () => {
  test('on From before the project takes no twin', () => {
    const history = captured([[1, 'Visio Plan 2', 4, { status: 'expired' }]], [[101, 'Visio Plan 2', 4]]);
    expect(groupsOf(history, sameByName)).toEqual([]);
  });

  test('on To is no twin of what still runs on From', () => {
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4, { status: 'canceled' }]]);
    expect(groupsOf(history, sameByName)).toEqual([]);
  });

  test('on To stays the twin of what was stopped', () => {
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]])
      .lists('from', day(4), rowsOf([[1, 'Visio Plan 2', 4, { status: 'suspended' }]]))
      .lists('to', day(5), rowsOf([[101, 'Visio Plan 2', 4, { status: 'canceled' }]]), { completeness: complete });
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ from: [1], to: [101] }]);
  });

  test('is not replaced by a From subscription that was added later', () => {
    const history = captured([[1, 'Visio Plan 2', 4]], [[101, 'Visio Plan 2', 4]]).lists(
      'from',
      day(4),
      rowsOf([
        [1, 'Visio Plan 2', 4, { status: 'suspended' }],
        [2, 'Visio Plan 2', 4],
      ]),
    );
    expect(groupsOf(history, sameByName).map(short)).toMatchObject([{ from: [1], to: [101] }]);
  });
});
