import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TransferListCapture, TransferRequest } from '../../utils/consolidation/capture';
import { headlineOf } from '../../utils/consolidation/headline';
import type { Instant, ListedSubscription, SubscriptionDetail } from '../../utils/consolidation/subscription';
import { mostItemsPerRequest } from '../../utils/consolidation/transfer';
import {
  type RequestState,
  requestStates,
  type SentRequest,
  type TransferBlock,
  type TransferDesk,
  transferBlocks,
  transferDeskOf,
} from '../../utils/consolidation/transfer-desk';
import { aGuid, aHistory, aSubscription, complete, contoso, day, type History } from './builders';

type Kind = SubscriptionDetail['commerceType'];
const twinOf = (number: number) => aSubscription({ id: aGuid(100 + number), name: `Product ${number}` });

/** From subscriptions 1, 2, 3 … of these types, all to be transferred, with the relationship accepted. */
function toTransfer(types: (Kind | { type: Kind; row: Partial<ListedSubscription> })[], account = 'from'): History {
  const rows = types.map((one, index) => ({
    type: typeof one === 'object' ? one.type : one,
    row: aSubscription({ id: aGuid(index + 1), name: `Product ${index + 1}`, ...(typeof one === 'object' && one.row) }),
  }));
  const history = aHistory().listsCustomers(account, day(1));
  history.lists(
    'from',
    day(1),
    rows.map(({ row }) => row),
    { account },
  );
  for (const { type, row } of rows) {
    if (type) history.opens('from', day(1), { id: row.id, commerceType: type }, account);
    const payload = { subscription: row.id, method: 'transfer' as const };
    history.happens(day(1, 9, 30), { type: 'method-chosen', payload });
  }
  return history.listsCustomers('to', day(1, 10)).lists('to', day(1, 10), []);
}

/** The first one is on To, by the admin's word the same. */
const arrives = (history: History, at: Instant) =>
  history.lists('to', at, [twinOf(1)]).happens(at, { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
const requests = (history: History, at: Instant, subscriptions = [aGuid(1)], expiresAt?: Instant) =>
  history.happens(at, {
    type: 'transfer-requested',
    payload: { subscriptions, ...(expiresAt !== undefined && { expiresAt }) },
  });
const portalShows = (
  history: History,
  at: Instant,
  row: Partial<TransferRequest>,
  { account = 'from', direction = 'received' as 'sent' | 'received' } = {},
) => {
  const rows: TransferRequest[] = [{ id: 'request-1', state: 'pending', statusText: 'Pending', ...row }];
  const payload: TransferListCapture = {
    page: 'transfer-list',
    path: '/dashboard/v2/customers/{guid}/transfers',
    customer: contoso,
    sections: [{ direction, rows, completeness: complete }],
  };
  return history.happens(at, { type: 'captured', payload }, { account });
};

function deskAt(history: History, now = day(3)): TransferDesk {
  const desk = transferDeskOf(history.facts(), history.judgeAt(now), now);
  if (!desk) throw new Error('this customer transfers nothing');
  return desk;
}
function requestAt(history: History, now?: Instant): SentRequest {
  const [request] = deskAt(history, now).requests;
  if (!request) throw new Error('nothing was requested');
  return request;
}
const idsIn = ({ batches }: TransferDesk) => batches.map(({ items }) => items.map(({ id }) => id));

describe('requests to send', () => {
  test.for<[string, Kind, 'from' | 'to']>([
    ['To asks for new commerce', 'new-commerce', 'to'],
    ['To asks for Azure', 'azure', 'to'],
    ['From asks for legacy', 'legacy', 'from'],
  ])('%s', ([, type, asker]) => {
    expect(deskAt(toTransfer([type])).batches).toMatchObject([{ account: 'from', asker }]);
  });

  test('hold what one side asks for of one From account', () => {
    const history = toTransfer(['new-commerce', 'legacy', 'azure']);
    history.lists('from', day(1), [aSubscription({ id: aGuid(50), name: 'Product 50' })], { account: 'from-2' });
    history.opens('from', day(1), { id: aGuid(50), commerceType: 'new-commerce' }, 'from-2');
    expect(deskAt(history).batches.map(({ account, asker, items }) => [account, asker, items.map(({ id }) => id)])).toEqual([
      ['from', 'to', [aGuid(1), aGuid(3)]],
      ['from', 'from', [aGuid(2)]],
      ['from-2', 'to', [aGuid(50)]],
    ]);
  });

  test('are split where more than 25 items would stand in one', () => {
    const desk = deskAt(toTransfer(Array.from({ length: 30 }, () => 'new-commerce' as const)));
    expect(idsIn(desk).map(({ length }) => length)).toEqual([25, 5]);
  });

  test('keep a legacy add-on with its base', () => {
    const types: Parameters<typeof toTransfer>[0] = Array.from({ length: 25 }, () => 'legacy');
    const addOn = { type: 'legacy' as const, row: { addOnOf: aGuid(25) } };
    const desk = deskAt(toTransfer([...types, addOn]));
    expect(idsIn(desk).map(({ length }) => length)).toEqual([24, 2]);
    expect(idsIn(desk)[1]).toEqual([aGuid(25), aGuid(26)]);
  });

  test('name the base of an add-on, and of nothing else', () => {
    const desk = deskAt(toTransfer(['legacy', { type: 'legacy', row: { addOnOf: aGuid(1) } }]));
    const [base, addOn] = desk.batches[0]?.items ?? [];
    expect(base).toStrictEqual({ id: aGuid(1), account: 'from', name: 'Product 1', quantity: 25 });
    expect(addOn).toStrictEqual({ id: aGuid(2), account: 'from', name: 'Product 2', quantity: 25, addOnOf: aGuid(1) });
  });

  test('lose no add-on, whatever it says that it belongs to', () => {
    const links = fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(links, (bases) => {
        const types = bases.map((base) => ({
          type: 'legacy' as const,
          row: base === undefined ? {} : { addOnOf: aGuid(base) },
        }));
        expect(
          idsIn(deskAt(toTransfer(types)))
            .flat()
            .toSorted(),
        ).toEqual(types.map((_, index) => aGuid(index + 1)));
      }),
      { numRuns: 50 },
    );
  });

  test('let a new-commerce add-on go by itself', () => {
    const types: Parameters<typeof toTransfer>[0] = Array.from({ length: 25 }, () => 'new-commerce');
    const addOn = { type: 'new-commerce' as const, row: { addOnOf: aGuid(25) } };
    expect(idsIn(deskAt(toTransfer([...types, addOn]))).map(({ length }) => length)).toEqual([25, 1]);
  });

  test('hold each open subscription once, whatever there is', () => {
    const kinds = fc.constantFrom<Kind>('new-commerce', 'legacy');
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 60 }), (types) => {
        const batches = idsIn(deskAt(toTransfer(types)));
        expect(batches.every(({ length }) => length > 0 && length <= mostItemsPerRequest)).toBe(true);
        expect(batches.flat().toSorted()).toEqual(types.map((_, index) => aGuid(index + 1)).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('say that To buys an Azure plan first', () => {
    const plan = { type: 'azure' as const, row: { name: 'Azure plan' } };
    expect(deskAt(toTransfer([plan])).batches[0]?.needsAzurePlan).toBe(true);
    expect(deskAt(toTransfer(['new-commerce'])).batches[0]?.needsAzurePlan).toBe(false);
    expect(deskAt(toTransfer(['new-commerce', plan])).batches[0]?.needsAzurePlan).toBe(true);
    const legacy = { type: 'azure' as const, row: { name: 'MS-AZR-0145P' } };
    expect(deskAt(toTransfer([legacy])).batches[0]?.needsAzurePlan).toBe(false);
    expect(deskAt(toTransfer([legacy, plan])).batches[0]?.needsAzurePlan).toBe(true);
  });

  const blocks: [string, Parameters<typeof toTransfer>[0][number], TransferBlock][] = [
    ['its type was not seen', { type: undefined, row: {} }, 'type-unknown'],
    ['it is software', 'software', 'own-rules'],
    ['it is suspended', { type: 'new-commerce', row: { status: 'suspended' } }, 'suspended'],
  ];
  test.for(blocks)('leave out what can not be asked for yet: %s', ([, one, block]) => {
    const desk = deskAt(toTransfer([one]));
    expect(desk.batches).toEqual([]);
    expect(desk.blocked.map((item) => item.block)).toEqual([block]);
  });
  test('were left out for each reason', () => {
    expect(new Set(blocks.map(([, , block]) => block))).toEqual(new Set(transferBlocks));
  });

  test('need the relationship', () => {
    expect(deskAt(toTransfer(['new-commerce'])).isAccepted).toBe(true);
    const alone = aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'new-commerce' });
    expect(deskAt(alone).isAccepted).toBe(false);
    const onFromOnly = toTransfer(['new-commerce']).listsCustomers('to', day(2), []);
    expect(deskAt(onFromOnly).isAccepted).toBe(false);
  });
});

describe('what is done', () => {
  const gone = () => toTransfer(['new-commerce']).lists('from', day(2), []).lists('from', day(2, 14), []);
  test('is offered no more, and shown with its proof', () => {
    const done = arrives(gone(), day(3));
    expect(done.judgeAt(day(4)).from[0]?.stage).toBe('done');
    expect(deskAt(done, day(4))).toMatchObject({
      batches: [],
      blocked: [],
      unrecorded: [{ id: aGuid(1), proof: { isProved: true } }],
    });
  });

  test('what waits for nobody is not shown as moved', () => {
    expect(deskAt(toTransfer(['new-commerce'])).unrecorded).toEqual([]);
  });
});

const sent = () => requests(toTransfer(['new-commerce']), day(2));
const states: [string, () => History, Instant, RequestState][] = [
  ['was sent', sent, day(3), 'accept'],
  ['is open until it expires', sent, day(32, 8, 59), 'accept'],
  ['expires after 30 days', sent, day(32), 'expired'],
  ['expires when it says so', () => requests(toTransfer(['new-commerce']), day(2), [aGuid(1)], day(5)), day(5), 'expired'],
  ['is on To already', () => arrives(sent(), day(4)), day(5), 'capture'],
  ['is on To perhaps', () => sent().lists('to', day(4), [twinOf(1)]), day(5), 'capture'],
  ['is gone from one list of From', () => sent().lists('from', day(4), []), day(5), 'capture'],
  [
    'is completed, says the portal',
    () => portalShows(sent(), day(4), { state: 'completed', requestedOn: '2026-11-03', transferredOn: '2026-11-05' }),
    day(5),
    'capture',
  ],
  [
    'is open while the portal shows an earlier one as completed',
    () => portalShows(sent(), day(4), { state: 'completed', requestedOn: '2026-10-01', transferredOn: '2026-10-03' }),
    day(5),
    'accept',
  ],
  [
    'is completed, though the portal shows only since when it was asked for',
    () => portalShows(sent(), day(4), { state: 'completed', requestedOn: '2026-11-03' }),
    day(5),
    'capture',
  ],
  [
    'is open while the portal shows a completed one without a day',
    () => portalShows(sent(), day(4), { state: 'completed' }),
    day(5),
    'accept',
  ],
  [
    'is open while the portal shows a later one as pending',
    () => portalShows(sent(), day(4), { transferredOn: '2026-11-05' }),
    day(5),
    'accept',
  ],
  [
    'asks for captures when one of two is on To',
    () => arrives(requests(toTransfer(['new-commerce', 'new-commerce']), day(2), [aGuid(1), aGuid(2)]), day(4)),
    day(5),
    'capture',
  ],
  [
    'is not proved while one of two stands where it was',
    () =>
      arrives(requests(toTransfer(['new-commerce', 'new-commerce']), day(2), [aGuid(1), aGuid(2)]), day(4))
        .lists('from', day(4), [aSubscription({ id: aGuid(2), name: 'Product 2' })])
        .lists('from', day(4, 14), [aSubscription({ id: aGuid(2), name: 'Product 2' })]),
    day(5),
    'capture',
  ],
  ['is open while the portal shows it as pending', () => portalShows(sent(), day(4), {}), day(5), 'accept'],
  [
    'is proved by both captures',
    () => arrives(sent(), day(4)).lists('from', day(4), []).lists('from', day(4, 14), []),
    day(5),
    'proved',
  ],
];

describe('a request that was sent', () => {
  test.for(states)('%s', ([, history, now, expected]) => {
    expect(requestAt(history(), now).state).toBe(expected);
  });

  test('was seen in each state', () => {
    expect(new Set(states.map(([, , , state]) => state))).toEqual(new Set(requestStates));
  });

  test('says who accepts it, unless its subscriptions disagree', () => {
    expect(requestAt(sent()).acceptor).toBe('from');
    expect(requestAt(requests(toTransfer(['legacy']), day(2))).acceptor).toBe('to');
    expect(requestAt(requests(toTransfer(['legacy', 'new-commerce']), day(2), [aGuid(1), aGuid(2)]))).not.toHaveProperty(
      'acceptor',
    );
  });

  test('counts its days, and says when they are too many', () => {
    expect(requestAt(sent(), day(5, 8, 59))).toMatchObject({ isPendingLong: false, expiresAt: day(32) });
    expect(requestAt(sent(), day(5))).toMatchObject({ pendingDays: 3, isPendingLong: true });
    expect(requestAt(sent(), day(40))).toMatchObject({ state: 'expired', isPendingLong: false });
  });

  test('is not offered again before it expires', () => {
    expect(deskAt(sent()).batches).toEqual([]);
    expect(idsIn(deskAt(sent(), day(33)))).toEqual([[aGuid(1)]]);
  });

  test('loses what a later request asks for again', () => {
    const both = requests(toTransfer(['new-commerce', 'new-commerce']), day(2), [aGuid(1), aGuid(2)]);
    const again = requests(both, day(2, 12), [aGuid(2)]);
    expect(deskAt(again).requests.map(({ items }) => items.map(({ id }) => id))).toEqual([[aGuid(1)], [aGuid(2)]]);
    const whole = requests(again, day(2, 14), [aGuid(1)]);
    expect(deskAt(whole).requests).toHaveLength(2);
  });

  test('of which nobody knows who asks for it has nobody who accepts it', () => {
    expect(requestAt(requests(toTransfer(['software']), day(2)))).not.toHaveProperty('acceptor');
  });

  test('stands before the one that was sent later', () => {
    const types: Kind[] = ['new-commerce', 'new-commerce', 'new-commerce'];
    const all = [day(2), day(2, 10), day(2, 11)].reduce(
      (made, at, index) => requests(made, at, [aGuid(index + 1)]),
      toTransfer(types),
    );
    expect(deskAt(all).requests.map(({ at }) => at)).toEqual([day(2), day(2, 10), day(2, 11)]);
  });

  test('stands behind those that wait for somebody', () => {
    const history = arrives(toTransfer(['new-commerce', 'new-commerce']), day(4));
    requests(requests(history, day(2), [aGuid(1)]), day(2, 10), [aGuid(2)]);
    expect(deskAt(history, day(5)).requests.map(({ state }) => state)).toEqual(['accept', 'capture']);
  });

  test('does not rest on a twin that the latest list of To lacks', () => {
    const lost = arrives(sent(), day(4)).lists('to', day(5), []);
    expect(requestAt(lost, day(6)).items[0]?.proof.to).toEqual({ shows: 'missing', at: day(5) });
  });

  test('is not needed to see that something moved', () => {
    const moved = arrives(toTransfer(['new-commerce']), day(4));
    const desk = deskAt(moved, day(5));
    expect(desk.batches).toEqual([]);
    expect(desk.unrecorded).toMatchObject([{ id: aGuid(1), proof: { to: { shows: 'active' }, isProved: false } }]);
    const perhaps = toTransfer(['new-commerce']).lists('to', day(4), [twinOf(1)]);
    expect(deskAt(perhaps, day(5)).unrecorded).toMatchObject([{ proof: { to: { shows: 'suggested' } } }]);
  });
});

describe('what the portal lists', () => {
  test('is told line by line, with its account', () => {
    const shown = portalShows(sent(), day(3), { needsAction: true, requestedOn: '2026-11-03' });
    expect(deskAt(shown, day(4)).portal).toEqual([
      {
        account: 'from',
        seenAt: day(3),
        direction: 'received',
        id: 'request-1',
        state: 'pending',
        statusText: 'Pending',
        needsAction: true,
        requestedOn: '2026-11-03',
        isPendingLong: false,
      },
    ]);
  });

  test.for<[string, Partial<TransferRequest>, boolean]>([
    ['after more than 3 days', { requestedOn: '2026-11-03' }, true],
    ['as soon as 3 days are over', { requestedOn: '2026-11-06T09:00:00.000Z' }, true],
    ['not when its day is unknown', {}, false],
    ['not when it is over', { requestedOn: '2026-11-03', state: 'completed' }, false],
  ])('is pending long: %s', ([, row, expected]) => {
    expect(deskAt(portalShows(sent(), day(3), row), day(8)).portal[0]?.isPendingLong).toBe(expected);
  });
});

test('a customer that transfers nothing has no desk, and no number in its headline', () => {
  const none = aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'legacy' });
  const outside = aHistory().lists('to', day(1), [aSubscription()]);
  for (const history of [none, outside]) {
    expect(transferDeskOf(history.facts(), history.judgeAt(day(3)), day(3))).toBeUndefined();
    expect(headlineOf(history.facts(), history.judgeAt(day(3)))).not.toHaveProperty('transfers');
  }
});

test('the headline counts what is open and what was asked for', () => {
  const history = requests(toTransfer(['new-commerce', 'new-commerce']), day(2));
  expect(headlineOf(history.facts(), history.judgeAt(day(3))).transfers).toEqual({ all: 2, open: 2, requested: 1 });
});
