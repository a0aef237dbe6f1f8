import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Headline } from '../../utils/consolidation/headline';
import { addDays } from '../../utils/consolidation/instants';
import { customerStages } from '../../utils/consolidation/judgement';
import { listWaves, nextWaveNumber, proposeWaves } from '../../utils/consolidation/waves';
import { listWorkloads } from '../../utils/consolidation/workload';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, contoso, day } from './builders';

const now = day(2);

function aHeadline(number: number, overrides: Partial<Headline> = {}): Headline {
  return {
    customer: aGuid(number),
    name: `Customer ${number}`,
    isInProject: true,
    stage: 'captured',
    subscriptions: 2,
    byStage: {},
    billedTwice: 0,
    safeToSuspend: 0,
    warningIds: [],
    warnings: { critical: 0, warning: 0, notice: 0 },
    changesAt: null,
    lastEventAt: day(1),
    rulesNumber: 1,
    pressure: { seats: 10 },
    ...overrides,
  };
}

const members = (headlines: Headline[], size = 100) => proposeWaves(headlines, { size, now }).map((wave) => wave.members);
const closing = (number: number, days: number) => aHeadline(number, { pressure: { seats: 1, windowEndsAt: addDays(now, days) } });
const renewing = (number: number, days: number, seats = 1) =>
  aHeadline(number, { pressure: { seats, renewsAt: addDays(now, days) } });
const seating = (number: number, seats: number) => aHeadline(number, { pressure: { seats } });

describe('a proposal', () => {
  test.for<[string, Headline[], number[]]>([
    ['the window that closes first comes first', [closing(1, 5), closing(2, 1)], [2, 1]],
    ['a window comes before a sooner renewal', [renewing(1, 1), closing(2, 6)], [2, 1]],
    ['the renewal within 30 days that comes first comes first', [renewing(1, 29), renewing(2, 3)], [2, 1]],
    ['a renewal within 30 days comes before few seats', [seating(1, 1), renewing(2, 30, 900)], [2, 1]],
    ['a renewal after 30 days counts as none: seats decide', [renewing(1, 31, 50), seating(2, 5)], [2, 1]],
    ['few seats come before many', [seating(1, 500), seating(2, 5), seating(3, 50)], [2, 3, 1]],
    ['a window that has closed is none', [closing(1, -1), seating(2, 0)], [2, 1]],
    ['a window that closes now is none', [closing(1, 0), seating(2, 0)], [2, 1]],
    ['a renewal of now is none', [renewing(1, 0, 9), seating(2, 0)], [2, 1]],
    ['a renewal that has passed is none', [renewing(1, -1, 9), seating(2, 0)], [2, 1]],
    ['a customer without open subscriptions counts as no seats', [seating(1, 3), aHeadline(2, { pressure: undefined })], [2, 1]],
    ['equal ones stand by their Microsoft IDs', [seating(3, 1), seating(1, 1), seating(2, 1)], [1, 2, 3]],
  ])('%s', ([, headlines, order]) => {
    expect(members(headlines)).toEqual([order.map(aGuid)]);
  });

  test('leaves out who is in a wave, seen on To only, or has nothing to move', () => {
    const settled = customerStages.filter((stage) => members([aHeadline(1, { stage })]).length === 0);
    expect(settled).toEqual(['done', 'nothing to move', 'not moving', 'left From']);
    expect(members([aHeadline(1, { wave: 'Wave 1' }), aHeadline(2, { isInProject: false })])).toEqual([]);
  });

  test('fills waves of the size and says why each customer is there, and what the wave comes to', () => {
    const waves = proposeWaves([closing(1, 1), renewing(2, 2), seating(3, 7), seating(4, 8)], { size: 3, now });
    expect(waves).toEqual([
      {
        members: [1, 2, 3].map(aGuid),
        reasons: { window: 1, renewal: 1, seats: 1 },
        customers: 3,
        subscriptions: 6,
        seats: 9,
        deadline: addDays(now, 1),
      },
      { members: [aGuid(4)], reasons: { window: 0, renewal: 0, seats: 1 }, customers: 1, subscriptions: 2, seats: 8 },
    ]);
  });

  test.for([0, -3, 0.4])('a size of %s is one at a time', (size) => {
    expect(proposeWaves([seating(1, 1), seating(2, 1)], { size, now })).toHaveLength(2);
  });

  const anyHeadline = fc
    .record({
      number: fc.integer({ min: 1, max: 400 }),
      stage: fc.constantFrom(...customerStages),
      isInProject: fc.boolean(),
      wave: fc.option(fc.constantFrom('Wave 1', 'B'), { nil: undefined }),
      seats: fc.nat(20),
      window: fc.option(fc.integer({ min: -3, max: 9 }), { nil: undefined }),
      renewal: fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined }),
    })
    .map(({ number, stage, isInProject, wave, seats, window, renewal }) =>
      aHeadline(number, {
        stage,
        isInProject,
        ...(wave && { wave }),
        pressure: {
          seats,
          ...(window !== undefined && { windowEndsAt: addDays(now, window) }),
          ...(renewal !== undefined && { renewsAt: addDays(now, renewal) }),
        },
      }),
    );
  const anyProject = fc.uniqueArray(anyHeadline, { selector: ({ customer }) => customer, maxLength: 60 });

  test('puts every customer that has to move into exactly one wave, whatever the order', () => {
    fc.assert(
      fc.property(anyProject, fc.integer({ min: 1, max: 12 }), fc.nat(), (headlines, size, seed) => {
        const waves = proposeWaves(headlines, { size, now });
        const placed = waves.flatMap((wave) => wave.members);
        const toDo = headlines.filter((headline) => members([headline]).length > 0).map(({ customer }) => customer);
        expect(placed.toSorted()).toEqual(toDo.toSorted());
        expect(waves.slice(0, -1).every((wave) => wave.members.length === size)).toBe(true);
        expect(waves.every((wave) => wave.members.length === wave.customers && wave.customers > 0)).toBe(true);
        const turned = [...headlines.slice(seed % 7), ...headlines.slice(0, seed % 7)].toReversed();
        expect(proposeWaves(turned, { size, now })).toEqual(waves);
      }),
    );
  });

  test('a wave accepted is proposed no more, and the others stay as they were', () => {
    fc.assert(
      fc.property(anyProject, fc.integer({ min: 1, max: 12 }), (headlines, size) => {
        const [first, ...others] = proposeWaves(headlines, { size, now });
        const accepted = headlines.map((headline) =>
          first?.members.includes(headline.customer) ? { ...headline, wave: 'Wave 9' } : headline,
        );
        expect(proposeWaves(accepted, { size, now })).toEqual(others);
      }),
    );
  });

  test('holds 50,000 customers', () => {
    const many = Array.from({ length: 50_000 }, (_, index) =>
      index % 3 === 0
        ? closing(index, index % 7)
        : index % 3 === 1
          ? renewing(index, index % 45, index % 90)
          : seating(index, index % 500),
    );
    const waves = proposeWaves(many, { size: 25, now });
    expect(waves).toHaveLength(2_000);
    expect(new Set(waves.flatMap((wave) => wave.members)).size).toBe(50_000);
  });
});

describe('the waves that are', () => {
  test('stand by number, with what is done in them', () => {
    const listed = listWaves(
      [
        aHeadline(1, { wave: 'Wave 10' }),
        aHeadline(2, { wave: 'Wave 2', stage: 'done', byStage: { done: 2 }, pressure: undefined }),
        aHeadline(3, { wave: 'Wave 2', byStage: { done: 1, 'to do': 1 } }),
        aHeadline(4, { wave: 'Wave 2', isInProject: false }),
        aHeadline(5),
      ],
      now,
    );
    expect(listed).toEqual([
      { name: 'Wave 2', customers: 2, customersDone: 1, subscriptions: 4, subscriptionsDone: 3, seats: 10 },
      { name: 'Wave 10', customers: 1, customersDone: 0, subscriptions: 2, subscriptionsDone: 0, seats: 10 },
    ]);
  });

  test('are pressed by a day of double billing that is over, and not by a window that closed', () => {
    const over = { utc: day(1), local: day(1), first: day(1) };
    expect(listWaves([aHeadline(1, { wave: 'A', deadline: over }), closing(2, 2)], now)[0]?.deadline).toBe(day(1));
    for (const days of [-2, 0]) expect(listWaves([{ ...closing(2, days), wave: 'A' }], now)[0]).not.toHaveProperty('deadline');
  });

  test.for<[string[], number]>([
    [[], 1],
    [['Wave 1', 'Wave 12', 'Pilot'], 13],
    [['2026 pilot'], 1],
    [['Wave 3 '], 4],
    [['Wave 3a'], 1],
    [['第 3'], 4],
  ])('after %j comes number %i', ([names, number]) => {
    expect(nextWaveNumber(names)).toBe(number);
  });
});

describe('what presses', () => {
  const pressureAt = (history: ReturnType<typeof aHistory>, at = now) => history.judgeAt(at).pressure;
  const newCommerce = (detail: object) =>
    aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), { commerceType: 'new-commerce', ...detail });

  test('are the licenses of what is open, the window and the renewal', () => {
    const history = newCommerce({ cancelUntil: day(5), renewsOn: '2026-12-01' });
    expect(pressureAt(history)).toEqual({ seats: 25, windowEndsAt: day(5), renewsAt: '2026-11-30T10:00:00.000Z' });
  });

  test('is judged again when the window closes', () => {
    const history = newCommerce({ cancelUntil: day(5) });
    expect(history.judgeAt(day(5, 8)).changesAt).toBe(day(5));
    expect(pressureAt(history, day(5))).toEqual({ seats: 25 });
  });

  test('is no window of a legacy subscription, and no renewal where auto-renew is off', () => {
    const legacy = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), { commerceType: 'legacy', startsOn: day(1), renewsOn: '2026-12-01', autoRenew: false });
    expect(pressureAt(legacy)).toEqual({ seats: 25 });
  });

  test('is no license of what is not license-based', () => {
    const software = aHistory()
      .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'SQL Server', quantity: 4 })])
      .opens('from', day(1), { id: aGuid(2), commerceType: 'software' });
    expect(pressureAt(software)).toEqual({ seats: 25 });
  });

  test('is nothing where nothing is open or the customer does not move', () => {
    expect(pressureAt(aHistory().lists('from', day(1), []))).toBeUndefined();
    const stays = newCommerce({}).happens(day(1, 10), { type: 'marked-not-moving', payload: { reason: 'sold' } });
    expect(pressureAt(stays)).toBeUndefined();
  });

  test('counts no licenses of what is done', () => {
    const done = aRecreatedHistory()
      .lists('from', day(2, 12), [aSubscription({ status: 'suspended' })])
      .lists('to', day(2, 13), [aSubscription({ id: aGuid(101) })])
      .lists('from', day(2, 14), [aSubscription({ status: 'suspended' })]);
    expect(done.judgeAt(day(2, 15)).from[0]?.stage).toBe('done');
    expect(pressureAt(done, day(2, 15))).toBeUndefined();
  });
});

test('wave and owner stand on the headline until they are taken away', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription()])
    .happens(day(2), { type: 'wave-set', payload: { wave: 'Wave 1' } }, { id: 'wave' })
    .happens(day(2, 10), { type: 'owner-set', payload: { owner: 'Anna' } }, { id: 'owner' });
  expect(history.facts()).toMatchObject({
    id: contoso,
    wave: { at: day(2), event: 'wave', name: 'Wave 1' },
    owner: { at: day(2, 10), event: 'owner', name: 'Anna' },
  });
  history.happens(day(3), { type: 'owner-set', payload: { owner: null } }, { id: 'left' });
  expect(history.facts()).not.toHaveProperty('owner');
  history.happens(day(4), { type: 'undone', payload: { event: 'left' } });
  expect(history.facts().owner?.name).toBe('Anna');
});

test('who works on what is told by name, nobody last, with what each has open', () => {
  const over = { utc: day(1), local: day(1), first: day(1) };
  const listed = listWorkloads(
    [
      aHeadline(1, { owner: 'Bram', billedTwice: 2, deadline: over }),
      aHeadline(2, { owner: 'Anna', stage: 'done', pressure: undefined }),
      aHeadline(3, { owner: 'Anna' }),
      aHeadline(4),
      aHeadline(5, { owner: 'Anna', isInProject: false }),
    ],
    now,
  );
  expect(listed).toEqual([
    { owner: 'Anna', customers: 2, customersDone: 1, billedTwice: 0 },
    { owner: 'Bram', customers: 1, customersDone: 0, billedTwice: 2, deadline: day(1) },
    { owner: null, customers: 1, customersDone: 0, billedTwice: 0 },
  ]);
});

test('a wave to look at again keeps nobody from starting', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription()])
    .happens(day(1, 10), { type: 'wave-set', payload: { wave: 'Wave 1' } })
    .lists('from', day(2), [aSubscription(), aSubscription({ id: aGuid(2) })])
    .opens('from', day(2), { id: aGuid(2), commerceType: 'new-commerce', cancelUntil: day(8) });
  const judged = history.judgeAt(day(2, 10));
  expect(judged.reviews?.map(({ reason }) => reason)).toEqual(['window-after-wave']);
  expect(judged.start.missing).not.toContain('decision-to-review');
});
