import fc from 'fast-check';
import { methods } from '../../utils/consolidation/event';
import type { Instant, ListedSubscription, SubscriptionDetail } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, anAccountPageCapture, aSubscription, complete, day, type History, incomplete } from './builders';

type Step = (history: History, at: Instant) => void;

const names = [
  'Office 365 E3',
  'Office 365 E5',
  'Visio Plan 2',
  'Microsoft Power BI Pro',
  'Power BI Pro',
  'Azure plan',
  'Visio Plan 2 Trial',
];
const accounts = ['from', 'from-2', 'to'] as const;
const bases = { from: 1, 'from-2': 11, to: 101 };

const account = fc.constantFrom(...accounts);
const place = fc.integer({ min: 0, max: 3 });
const idOf = (of: (typeof accounts)[number], number: number) => aGuid(bases[of] + number);
const fromId = fc.tuple(fc.constantFrom('from', 'from-2'), place).map(([of, number]) => idOf(of, number));
const toId = place.map((number) => idOf('to', number));
const near = fc.integer({ min: 0, max: 40 * 24 }).map((hours) => day(1, hours));

const row: fc.Arbitrary<Partial<ListedSubscription>> = fc.record({
  name: fc.constantFrom(...names),
  quantity: fc.option(fc.constantFrom(0, 5, 10, 15, 25)),
  status: fc.constantFrom('active', 'active', 'active', 'suspended', 'canceled', 'pending', 'unknown'),
  isUsageBased: fc.constantFrom(false, false, false, true),
});

const rows = (of: (typeof accounts)[number]) =>
  fc
    .uniqueArray(fc.tuple(place, row), { maxLength: 4, selector: ([number]) => number })
    .map((all) => all.map(([number, overrides]) => aSubscription({ ...overrides, id: idOf(of, number) })));

const list: fc.Arbitrary<Step> = account.chain((of) =>
  fc
    .tuple(rows(of), fc.boolean(), fc.constantFrom('license-based', 'license-based', 'azure' as const))
    .map(([listed, isComplete, section]): Step => {
      const options = { account: of, section: section as 'license-based', completeness: isComplete ? complete : incomplete };
      return (history, at) => history.lists(of === 'to' ? 'to' : 'from', at, listed, options);
    }),
);

const detail: fc.Arbitrary<Partial<SubscriptionDetail>> = fc.record(
  {
    commerceType: fc.constantFrom('legacy', 'legacy', 'new-commerce', 'software'),
    offerId: fc.constantFrom(aGuid(500), aGuid(501), 'CFQ7TTC0LH18:0001:CFQ7TTC0K971'),
    billingFrequency: fc.constantFrom('monthly', 'annual'),
    term: fc.constantFrom('P1M', 'P1Y'),
    status: fc.constantFrom('active', 'suspended'),
    autoRenew: fc.boolean(),
    cancelsAtTermEnd: fc.boolean(),
    startsOn: near,
    renewsOn: near,
    endsOn: near.map((instant) => instant.slice(0, 10)),
    cancelUntil: near,
  },
  { requiredKeys: [] },
);

const opened: fc.Arbitrary<Step> = fc.tuple(account, place, detail).map(
  ([of, number, found]) =>
    (history, at) =>
      history.opens(of === 'to' ? 'to' : 'from', at, { ...found, id: idOf(of, number) }, of),
);

const ids = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { minLength: 1, maxLength: 2 });
const pair = fc.record({ from: ids(fromId), to: ids(toId) });

const decided: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom('twins-linked', 'twins-unlinked'), pair).map(
    ([type, payload]): Step =>
      (history, at) =>
        history.happens(at, { type: type as 'twins-linked', payload }),
  ),
  pair.map(
    (one): Step =>
      (history, at) =>
        history.happens(at, { type: 'suggestions-confirmed', payload: { pairs: [one] } }),
  ),
  pair.map(
    (one): Step =>
      (history, at) =>
        history.happens(at, { type: 'difference-accepted', payload: { ...one, reason: 'agreed' } }),
  ),
  fc.tuple(fromId, fc.constantFrom(...methods)).map(
    ([subscription, method]): Step =>
      (history, at) =>
        history.happens(at, { type: 'method-chosen', payload: { subscription, method, reason: 'asked for' } }),
  ),
  toId.map(
    (subscription): Step =>
      (history, at) =>
        history.happens(at, { type: 'marked-already-on-to', payload: { subscription } }),
  ),
  ids(fromId).map(
    (subscriptions): Step =>
      (history, at) =>
        history.happens(at, { type: 'transfer-requested', payload: { subscriptions } }),
  ),
  fc.tuple(fromId, fc.constantFrom('suspended', 'canceled', 'active')).map(
    ([subscription, to]): Step =>
      (history, at) =>
        history.submitsStatus(at, subscription, to as 'suspended'),
  ),
  fc.tuple(ids(fromId), fc.constantFrom(...names), fc.constantFrom(5, 10, 25)).map(
    ([from, name, quantity]): Step =>
      (history, at) =>
        history.buys(at, [{ from, name, quantity }]),
  ),
  fc.constant<Step>((history, at) => history.happens(at, { type: 'invitation-sent', payload: {} })),
  fc.constant<Step>((history, at) =>
    history.happens(at, { type: 'microsoft-answered', payload: { answer: '', reportsMigrated: true } }),
  ),
  fc.constant<Step>((history, at) => history.captures('to', at, anAccountPageCapture(true))),
);

const listedCustomers: fc.Arbitrary<Step> = fc.tuple(account, fc.boolean()).map(
  ([of, isListed]) =>
    (history, at) =>
      history.listsCustomers(of, at, isListed ? undefined : []),
);

const undone: fc.Arbitrary<Step> = fc.nat({ max: 100 }).map((choice) => (history, at) => {
  const own = history.customerEvents();
  const target = own[choice % Math.max(1, own.length)];
  if (target) history.happens(at, { type: 'undone', payload: { event: target.id } });
});

const step = fc.oneof(
  { weight: 6, arbitrary: list },
  { weight: 4, arbitrary: opened },
  { weight: 4, arbitrary: decided },
  { weight: 2, arbitrary: listedCustomers },
  { weight: 1, arbitrary: undone },
);

/** Anything that may happen to one customer in 20 days, sensible or not; every step comes some hours after the one before. */
export const arbitraryHistory: fc.Arbitrary<History> = fc
  .record({
    steps: fc.array(fc.tuple(step, fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 16 }),
    timeZone: fc.constantFrom('UTC', 'Europe/Amsterdam', 'Asia/Tokyo', 'America/Los_Angeles'),
    defaultType: fc.constantFrom('unknown', 'new-commerce'),
    confirmed: fc.array(fc.record({ from: fc.constantFrom(...names), to: fc.constantFrom(...names) }), { maxLength: 4 }),
  })
  .map(({ steps, timeZone, defaultType, confirmed }) => {
    const history = aHistory().setting('timeZone', timeZone).setting('defaultCommerceType', defaultType);
    history.project({ type: 'irreversible-acknowledged', payload: {} });
    for (const payload of confirmed) history.project({ type: 'names-confirmed', payload });
    let hours = 0;
    for (const [take, pause] of steps) {
      hours += pause;
      take(history, day(1, hours));
    }
    return history;
  });

/** A likelier kind: recreated from captures that were complete, so that gates open and customers come to an end. */
export const arbitraryRecreation: fc.Arbitrary<History> = fc
  .record({
    bought: fc.array(fc.constantFrom(5, 10, 25), { minLength: 1, maxLength: 4 }),
    isOnTo: fc.array(fc.constantFrom('active', 'active', 'active', 'suspended', 'missing'), { minLength: 4, maxLength: 4 }),
    isStopped: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    types: fc.array(fc.constantFrom('legacy', 'legacy', 'legacy', 'new-commerce', undefined), { minLength: 4, maxLength: 4 }),
    steps: fc.array(fc.tuple(step, fc.integer({ min: 1, max: 20 })), { maxLength: 3 }),
  })
  .map(({ bought, isOnTo, isStopped, types, steps }) => {
    const rowsWith = (base: number, statusOf: (index: number) => string) =>
      bought.flatMap((quantity, index) => {
        const status = statusOf(index) as 'active' | 'missing';
        return status === 'missing'
          ? []
          : [aSubscription({ id: aGuid(base + index), name: names[index] ?? 'Visio Plan 2', quantity, status })];
      });
    const history = aHistory().listsCustomers('from', day(1));
    history.lists(
      'from',
      day(1),
      rowsWith(1, () => 'active'),
    );
    for (const [index] of bought.entries()) {
      const commerceType = types[index];
      if (commerceType) history.opens('from', day(1), { id: aGuid(1 + index), commerceType: commerceType as 'legacy' });
    }
    history.listsCustomers('to', day(2)).lists('to', day(2), []);
    history.buys(
      day(2, 10),
      bought.map((quantity, index) => ({ name: names[index] ?? 'Visio Plan 2', quantity, from: [aGuid(1 + index)] })),
    );
    history.lists(
      'to',
      day(2, 12),
      rowsWith(101, (index) => isOnTo[index] ?? 'active'),
    );
    history.lists(
      'from',
      day(2, 13),
      rowsWith(1, (index) => (isStopped[index] ? 'suspended' : 'active')),
    );
    let hours = 13;
    for (const [take, pause] of steps) {
      hours += pause;
      take(history, day(2, hours));
    }
    return history;
  });

export const anyHistory = fc.oneof(arbitraryHistory, arbitraryRecreation);

export const arbitraryInstant = fc.integer({ min: 0, max: 45 * 24 * 4 }).map((quarters) => day(1, 0, quarters * 15));
