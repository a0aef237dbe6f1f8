import { describe, expect, test } from 'vitest';
import { type AzureKit, type AzureState, azureKitOf, azureStates } from '../../utils/consolidation/azure-kit';
import { headlineOf } from '../../utils/consolidation/headline';
import type { FromShows, MoveProof, ToShows } from '../../utils/consolidation/move-proof';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aSubscription, day, type History } from './builders';

const azure = (overrides: Partial<ListedSubscription> = {}) =>
  aSubscription({ name: 'Microsoft Azure', quantity: null, isUsageBased: true, commerceType: 'azure', ...overrides });
const second = azure({ id: aGuid(2) });
const inAzure = { section: 'azure' } as const;
const captured = (rows = [azure()]) => aHistory().listsCustomers('from', day(1)).lists('from', day(1), rows, inAzure);
const accepted = (rows?: ListedSubscription[]) =>
  captured(rows).listsCustomers('to', day(1, 10)).lists('to', day(1, 10), [], inAzure);
const tells = (history: History, at: Instant, subscriptions = [aGuid(1)]) =>
  history.happens(at, { type: 'told-microsoft', payload: { subscriptions } });
const answers = (history: History, at: Instant, reportsMigrated: boolean, requestNumber?: string) =>
  history.happens(at, {
    type: 'microsoft-answered',
    payload: { answer: 'Noted.', reportsMigrated, ...(requestNumber !== undefined && { requestNumber }) },
  });
const licensed = () => aHistory().listsCustomers('from', day(1)).lists('from', day(1), [aSubscription()]);
const moved = (history: History) =>
  history
    .lists('from', day(5), [azure({ status: 'suspended' })], inAzure)
    .lists('to', day(5), [azure()], inAzure)
    .listsCustomers('to', day(5));

function kitAt(history: History, now = day(6)): AzureKit {
  const kit = azureKitOf(history.facts(), history.judgeAt(now));
  if (!kit) throw new Error('this customer has no Azure');
  return kit;
}

const states: [string, () => History, AzureState][] = [
  ['the relationship is not accepted', captured, 'not-accepted'],
  ['the relationship is accepted', accepted, 'to-tell'],
  ['Microsoft was told', () => tells(accepted(), day(2)), 'told'],
  ['Microsoft was told the name without a list', () => tells(accepted([azure(), second]), day(2), []), 'told'],
  ['Microsoft was told of one of two', () => tells(accepted([azure(), second]), day(2)), 'to-tell'],
  ['Microsoft answered that it has begun', () => answers(tells(accepted(), day(2)), day(3), false), 'told'],
  ['Microsoft reports it as migrated', () => answers(tells(accepted(), day(2)), day(3), true), 'reported'],
  ['Microsoft reports it and telling was never noted', () => answers(accepted(), day(3), true), 'reported'],
  [
    'Microsoft reports it and was told again after that',
    () => tells(answers(tells(accepted(), day(2)), day(3), true), day(4)),
    'told',
  ],
  [
    'Microsoft reports it, and something appeared since',
    () => answers(tells(accepted(), day(2)), day(3), true).lists('from', day(4), [azure(), second], inAzure),
    'to-tell',
  ],
  ['both captures show it', () => moved(tells(accepted(), day(2))), 'confirmed'],
  ['both captures show it, and nothing was noted', () => moved(accepted()), 'confirmed'],
  ['only From shows it', () => tells(accepted(), day(2)).lists('from', day(5), [azure({ status: 'suspended' })], inAzure), 'told'],
  ['only To shows it', () => tells(accepted(), day(2)).lists('to', day(5), [azure()], inAzure), 'told'],
  ['it leaves by transfer', () => accepted([azure({ name: 'Azure plan' })]), 'elsewhere'],
  ['nobody decided how it leaves', () => accepted([azure({ status: 'suspended' })]), 'elsewhere'],
];

describe('the Azure of a customer', () => {
  test.for(states)('%s', ([, history, expected]) => {
    expect(kitAt(history()).state).toBe(expected);
  });

  test('was seen in each state', () => {
    expect(new Set(states.map(([, , state]) => state))).toEqual(new Set(azureStates));
  });

  test('names what Microsoft is still to be told of', () => {
    expect(kitAt(accepted([azure(), second])).untold).toEqual([aGuid(1), aGuid(2)]);
    expect(kitAt(tells(accepted([azure(), second]), day(2))).untold).toEqual([aGuid(2)]);
    expect(kitAt(moved(accepted())).untold).toEqual([]);
  });

  test('keeps the dates, the request number and every answer', () => {
    const kit = kitAt(answers(answers(tells(accepted(), day(2)), day(3), false, '2411-7'), day(4), true));
    expect(kit).toMatchObject({ toldAt: day(2), reportedAt: day(4) });
    expect(kit.answers.map(({ requestNumber, reportsMigrated }) => [requestNumber, reportsMigrated])).toEqual([
      ['2411-7', false],
      [undefined, true],
    ]);
  });

  test('brings its own warnings only', () => {
    const suspendedEarly = tells(accepted(), day(2)).lists('from', day(5), [azure({ status: 'suspended' })], inAzure);
    expect(kitAt(suspendedEarly).warnings.map(({ id }) => id)).toEqual(['azure-suspended-early']);
    const reported = answers(tells(accepted(), day(2)), day(3), true);
    expect(kitAt(reported).warnings.map(({ id }) => id)).toEqual(['azure-not-confirmed']);
  });

  test('counts what does not leave by Microsoft', () => {
    const kit = kitAt(
      accepted([azure(), azure({ id: aGuid(2), name: 'Azure plan' }), azure({ id: aGuid(3), status: 'suspended' })]),
    );
    expect(kit).toMatchObject({ byTransfer: 1, undecided: 1 });
    expect(kit.lines.map(({ id }) => id)).toEqual([aGuid(1)]);
  });

  test('is nothing where there is none, where it stays, and for a customer outside the project', () => {
    const none = licensed();
    const stays = captured().happens(day(2), {
      type: 'method-chosen',
      payload: { subscription: aGuid(1), method: 'leave', reason: 'empty' },
    });
    const outside = aHistory().listsCustomers('to', day(1)).lists('to', day(1), [azure()], inAzure);
    for (const history of [none, stays, outside]) expect(azureKitOf(history.facts(), history.judgeAt(day(6)))).toBeUndefined();
  });

  test('stands in the headline as numbers', () => {
    const told = tells(accepted([azure(), second]), day(2));
    expect(headlineOf(told.facts(), told.judgeAt(day(3))).azure).toEqual({ all: 2, open: 2, requested: 1 });
    const done = moved(accepted());
    expect(headlineOf(done.facts(), done.judgeAt(day(6))).azure).toEqual({ all: 1, open: 0, requested: 0 });
    const none = licensed();
    expect(headlineOf(none.facts(), none.judgeAt(day(3)))).not.toHaveProperty('azure');
  });
});

const proofs: [string, () => History, MoveProof['from'], MoveProof['to']][] = [
  ['before anything', captured, { shows: 'running', at: day(1) }, { shows: 'not-captured' }],
  ['on From only', accepted, { shows: 'running', at: day(1) }, { shows: 'missing', at: day(1, 10) }],
  ['moved', () => moved(accepted()), { shows: 'suspended', at: day(5) }, { shows: 'active', at: day(5) }],
  [
    'canceled on From',
    () => accepted().lists('from', day(3), [azure({ status: 'canceled' })], inAzure),
    { shows: 'ended', at: day(3) },
    { shows: 'missing', at: day(1, 10) },
  ],
  [
    'absent once on From',
    () => accepted().lists('from', day(3), [], inAzure),
    { shows: 'missing-once', at: day(3) },
    { shows: 'missing', at: day(1, 10) },
  ],
  [
    'gone from From',
    () => accepted().lists('from', day(3), [], inAzure).lists('from', day(3, 14), [], inAzure),
    { shows: 'gone', at: day(3, 14) },
    { shows: 'missing', at: day(1, 10) },
  ],
  [
    'not active on To',
    () => accepted().lists('to', day(3), [azure({ status: 'suspended' })], inAzure),
    { shows: 'running', at: day(1) },
    { shows: 'not-active', at: day(3) },
  ],
  [
    'gone again from To',
    () => accepted().lists('to', day(3), [azure()], inAzure).lists('to', day(4), [], inAzure),
    { shows: 'running', at: day(1) },
    { shows: 'missing', at: day(4) },
  ],
  [
    'similar to one on To',
    () => accepted().lists('to', day(3), [azure({ id: aGuid(9), name: 'Azure subscription 1' })], inAzure),
    { shows: 'running', at: day(1) },
    { shows: 'missing', at: day(3) },
  ],
];

describe('what both accounts show', () => {
  test.for(proofs)('%s', ([, history, from, to]) => {
    const [line] = kitAt(history()).lines;
    expect(line?.proof).toMatchObject({ from, to });
  });

  test('was seen in each way', () => {
    const from: FromShows[] = ['running', 'suspended', 'ended', 'missing-once', 'gone'];
    const to: Exclude<ToShows, 'suggested'>[] = ['active', 'not-active', 'missing', 'not-captured'];
    expect(new Set(proofs.map(([, , { shows }]) => shows))).toEqual(new Set(from));
    expect(new Set(proofs.map(([, , , { shows }]) => shows))).toEqual(new Set(to));
  });
});
