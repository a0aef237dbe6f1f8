import { describe, expect, test } from 'vitest';
import type { TwinGroup } from '../../utils/consolidation/judgement';
import { aGuid, aHistory, aSubscription, day, type History } from './builders';

type Row = [number, string, number | null];
const rowsOf = (rows: Row[]) => rows.map(([id, name, quantity]) => aSubscription({ id: aGuid(id), name, quantity }));
const captured = (from: Row[], to: Row[]) =>
  aHistory().lists('from', day(1), rowsOf(from)).lists('to', day(2), []).lists('to', day(3), rowsOf(to));

function groupsOf(history: History): string[] {
  const groups = new Set(history.judgeAt(day(3, 12)).from.flatMap(({ group }) => group ?? []));
  const short = (ids: string[]) => ids.map((id) => Number.parseInt(id.slice(-4), 16)).join('+');
  return [...groups]
    .map((group: TwinGroup) => `${short(group.from)} ${group.isSuggestion ? '~' : '='} ${short(group.to)}`)
    .toSorted();
}

describe('similar names', () => {
  test.for<[string, Row[], Row[], string[]]>([
    ['are a suggestion', [[1, 'Microsoft Power BI Pro', 5]], [[101, 'Power BI Pro', 5]], ['1 ~ 101']],
    ['need no equal quantity', [[1, 'Microsoft Power BI Pro', 5]], [[101, 'Power BI Pro', 9]], ['1 ~ 101']],
    ['that share too little are none', [[1, 'Power BI Report Server Capacity', 5]], [[101, 'Power Apps Capacity', 5]], []],
    ['that share exactly six of ten words are one', [[1, 'a b c f g h i j', 5]], [[101, 'a b c f g h k m', 5]], ['1 ~ 101']],
    [
      'are paired closest first',
      [[1, 'Power BI Pro for everybody', 5]],
      [
        [101, 'Power BI Pro for', 5],
        [102, 'Power BI Pro for everybody here', 5],
      ],
      ['1 ~ 102'],
    ],
    [
      'that are equally close are paired by quantity',
      [[1, 'Microsoft Power BI Pro', 5]],
      [
        [101, 'Power BI Pro', 25],
        [102, 'Pro BI Power', 6],
      ],
      ['1 ~ 102'],
    ],
    [
      'use each subscription once',
      [
        [1, 'Microsoft Power BI Pro', 5],
        [2, 'Microsoft Power BI Pro new', 7],
      ],
      [[101, 'Power BI Pro', 5]],
      ['1 ~ 101'],
    ],
    [
      'pair one to one',
      [
        [1, 'Microsoft Power BI Pro', 5],
        [2, 'Microsoft Audio Conferencing', 7],
      ],
      [
        [101, 'Audio Conferencing', 7],
        [102, 'Power BI Pro', 5],
      ],
      ['1 ~ 102', '2 ~ 101'],
    ],
  ])('%s', ([, from, to, expected]) => {
    expect(groupsOf(captured(from, to))).toEqual(expected);
  });

  test('of what stood on To before are none', () => {
    const history = captured([[1, 'Microsoft Power BI Pro', 5]], [[101, 'Power BI Pro', 5]]);
    history.happens(day(3, 10), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } });
    expect(groupsOf(history)).toEqual([]);
  });

  test('that the admin took apart are none', () => {
    const history = captured([[1, 'Microsoft Power BI Pro', 5]], [[101, 'Power BI Pro', 5]]);
    history.happens(day(3, 10), { type: 'twins-unlinked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
    expect(groupsOf(history)).toEqual([]);
  });
});

describe('the order of pairing', () => {
  const two: Row[] = [
    [101, 'Office 365 E3', 25],
    [102, 'Office 365 E3', 25],
  ];

  test('what is known to be new comes before what may have stood there', () => {
    const history = aHistory()
      .lists('from', day(1), rowsOf([[1, 'Office 365 E3', 25]]))
      .lists('to', day(2), rowsOf(two.slice(0, 1)))
      .lists('to', day(3), rowsOf(two));
    expect(groupsOf(history)).toEqual(['1 ~ 102']);
  });

  test('what was first seen comes first, then the lower id', () => {
    const later: Row[] = [
      [2, 'Office 365 E3', 25],
      [1, 'Office 365 E3', 25],
    ];
    const history = aHistory()
      .lists('from', day(1), rowsOf(later.slice(0, 1)))
      .lists('from', day(1, 12), rowsOf(later));
    history.lists('to', day(2), []).lists('to', day(3), rowsOf(two.slice(0, 1)));
    expect(groupsOf(history)).toEqual(['2 ~ 101']);
    expect(groupsOf(captured([[1, 'Office 365 E3', 25]], two.toReversed()))).toEqual(['1 ~ 101']);
  });
});

describe('a link', () => {
  test.for<[string, number[], number[], string[]]>([
    ['whose From part was never seen joins nothing', [9], [101], []],
    ['whose To part was never seen joins nothing', [1], [109], []],
    ['joins its parts that were seen', [1, 9], [101, 109], ['1 = 101']],
  ])('%s', ([, from, to, expected]) => {
    const history = captured([[1, 'A', 5]], [[101, 'B', 5]]);
    history.happens(day(3, 10), { type: 'twins-linked', payload: { from: from.map(aGuid), to: to.map(aGuid) } });
    expect(groupsOf(history)).toEqual(expected);
  });
});

describe('a confirmed pair of names', () => {
  const names = (from: string, to: string) => (history: History) =>
    history.project({ type: 'names-confirmed', payload: { from, to } });

  test('joins these names in this direction and no others', () => {
    const rows = () => captured([[1, 'A', 5]], [[101, 'B', 5]]);
    expect(groupsOf(names('a', ' B')(rows()))).toEqual(['1 = 101']);
    expect(groupsOf(names('B', 'A')(rows()))).toEqual([]);
    expect(groupsOf(names('A', 'C')(rows()))).toEqual([]);
  });
});

describe('the same product', () => {
  const details = (history: History, from: object, to: object) =>
    history.opens('from', day(3, 10), { id: aGuid(1), ...from }).opens('to', day(3, 10), { id: aGuid(101), ...to });
  const pass = (from: object, to: object) =>
    details(captured([[1, 'A', 5]], [[101, 'B', 5]]), from, to).judgeAt(day(3, 12)).from[0]?.group?.pass;
  const offerId = aGuid(500);

  test.for<[string, object, object, string | undefined]>([
    [
      'and term and frequency',
      { offerId, term: 'P1Y', billingFrequency: 'monthly' },
      { offerId, term: 'P1Y', billingFrequency: 'monthly' },
      'product-term-billing',
    ],
    ['and another frequency', { offerId, billingFrequency: 'monthly' }, { offerId, billingFrequency: 'annual' }, 'product'],
    [
      'and another term',
      { offerId, term: 'P1Y', billingFrequency: 'monthly' },
      { offerId, term: 'P1M', billingFrequency: 'monthly' },
      'product',
    ],
    ['and no frequency seen', { offerId }, { offerId }, 'product'],
    [
      'is another product',
      { offerId, billingFrequency: 'monthly' },
      { offerId: aGuid(501), billingFrequency: 'monthly' },
      undefined,
    ],
    ['is not known on either side', { billingFrequency: 'monthly' }, { billingFrequency: 'monthly' }, undefined],
  ])('%s', ([, from, to, expected]) => {
    expect(pass(from, to)).toBe(expected);
  });
});
