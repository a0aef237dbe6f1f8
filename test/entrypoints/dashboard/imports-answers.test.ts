import { describe, expect, test } from 'vitest';
import type { Answers, ShownQuestions } from '../../../components/dashboard/imports-model';
import { answersFor, instantOf, localTimeOf, timeProblemOf } from '../../../entrypoints/dashboard/imports-answers';

const now = '2026-11-23T09:00:00.000Z';
const from = { id: 'from', side: 'from' as const, cloud: 'commercial' as const };
const by = { accounts: [from], timeZone: 'Europe/Amsterdam', now, shownAt: '2026-11-23T08:59:59.000Z', newAccountId: 'new' };
const questions = (asked: Partial<ShownQuestions> = {}): ShownQuestions => ({
  account: true,
  customer: true,
  exportTime: true,
  wholeList: true,
  markets: [],
  segments: [],
  ...asked,
});
const answers = (given: Partial<Answers> = {}): Answers => ({
  account: 'from',
  cloud: 'commercial',
  label: '',
  customer: { id: 'contoso', name: 'Contoso' },
  exportedAt: '2026-11-23T09:30',
  isWholeList: false,
  ...given,
});

describe('the time of the export', () => {
  test.for([
    ['in winter', '2026-11-23T09:30', '2026-11-23T08:30:00.000Z'],
    ['in summer', '2026-07-01T09:30', '2026-07-01T07:30:00.000Z'],
    ['in the hour that does not exist', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['which is none', '', undefined],
    ['which is only a day', 'today', undefined],
  ] as const)('%s', ([, local, expected]) => {
    expect(instantOf(local, 'Europe/Amsterdam')).toBe(expected);
  });

  test('is shown as it was entered', () => {
    expect(localTimeOf('2026-11-23T08:30:59.999Z', 'Europe/Amsterdam')).toBe('2026-11-23T09:30');
  });

  test.for([
    ['2026-11-23T10:00', undefined],
    ['2026-11-23T10:01', 'inFuture'],
    ['', 'notATime'],
  ] as const)('%s is judged', ([local, problem]) => {
    expect(timeProblemOf(local, by)).toBe(problem);
  });
});

describe('the answers', () => {
  test('are whole when each question has one', () => {
    expect(answersFor(questions(), answers({ isWholeList: true }), by)).toEqual({
      account: from,
      customer: { id: 'contoso', name: 'Contoso' },
      seenAt: '2026-11-23T08:30:00.000Z',
      isWholeList: true,
    });
  });

  test.for<[string, Partial<ShownQuestions>, Partial<Answers>]>([
    ['the account', {}, { account: 'gone' }],
    ['the customer', {}, { customer: undefined as never }],
    ['a time that is one', {}, { exportedAt: '' }],
    ['a time that has come', {}, { exportedAt: '2026-11-23T10:01' }],
    ['the market', { markets: ['DE', 'NL'] }, {}],
    ['the segment', { segments: ['Commercial', 'Education'] }, {}],
  ])('lack %s', ([, asked, given]) => {
    expect(answersFor(questions(asked), answers(given), by)).toBeUndefined();
  });

  test('are not taken from questions that were not asked', () => {
    const none = questions({ account: false, customer: false, exportTime: false, wholeList: false });
    expect(answersFor(none, answers({ isWholeList: true, exportedAt: '' }), by)).toEqual({
      seenAt: by.shownAt,
      isWholeList: false,
    });
  });

  test('may name an account that is new, with the partner that the file names', () => {
    const partnerId = '46a62ece-10ad-42e5-b3f1-000000000007';
    const given = answers({ account: 'new-to', cloud: '21vianet', label: ' Ours ' });
    expect(answersFor(questions({ partnerId }), given, by)?.account).toEqual({
      id: 'new',
      side: 'to',
      cloud: '21vianet',
      label: 'Ours',
      partnerId,
    });
    expect(answersFor(questions(), answers({ account: 'new-from' }), by)?.account).toEqual({
      id: 'new',
      side: 'from',
      cloud: 'commercial',
    });
  });
});
