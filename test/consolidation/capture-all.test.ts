import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completeness, SubscriptionListCapture } from '../../utils/consolidation/capture';
import { foldCaptureAll } from '../../utils/consolidation/capture-all';
import { nextStep, orderCustomers, pagesLeft, planCaptureAll, standingTroubles } from '../../utils/consolidation/capture-all-plan';
import { type CustomerProgress, customerProgress, noProgress } from '../../utils/consolidation/capture-all-progress';
import { offerOf, viewOfRun } from '../../utils/consolidation/capture-all-view';
import type { Event, Happening } from '../../utils/consolidation/event';
import type { Guid } from '../../utils/consolidation/guid';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import { aCapture, aGuid, aHistory, anEvent, aSubscription, complete, contoso, day, incomplete } from './builders';

const here = { account: 'from', device: 'device' };
const customers = [1, 2, 3, 4, 5, 6, 7].map((number) => aGuid(0xc00 + number));
const [first = '', second = '', third = ''] = customers;

const minute = (number: number): Instant => day(2, 9, number);

function event(happening: Happening, at: Instant, envelope: { id?: string; device?: string; account?: string } = {}): Event {
  return anEvent(happening, { at, account: 'from', about: { account: 'from' }, ...envelope });
}

function started({
  at = minute(0),
  id = 'run',
  withDetails = false,
  areDetailsAgreed = false,
  of = customers,
  ...envelope
}: {
  at?: Instant;
  id?: string;
  withDetails?: boolean;
  areDetailsAgreed?: boolean;
  of?: Guid[];
  device?: string;
  account?: string;
} = {}): Event {
  const payload = { path: '/commerce/customers/list', customers: of, withDetails, areDetailsAgreed };
  return event({ type: 'capture-all-started', payload }, at, { id, ...envelope });
}

const troubled = (customer: Guid, at: Instant, kind: 'unreadable' | 'skipped' = 'unreadable', run = 'run', subscription?: Guid) =>
  event({ type: 'capture-all-troubled', payload: { run, customer, kind, ...(subscription && { subscription }) } }, at);

const changed = (
  to: 'running' | 'paused' | 'done' | 'stopped',
  at: Instant,
  because?: 'by-admin' | 'details-ahead' | 'five-failures',
  run = 'run',
) => event({ type: 'capture-all-changed', payload: { run, to, ...(because && { because }) } }, at);

type Told = Partial<CustomerProgress>;

function planOf(events: Event[], told: Record<Guid, Told> = {}) {
  const { run, troubles } = foldCaptureAll(events, here);
  if (!run) throw new Error('These events start no run');
  const plan = planCaptureAll(run, { troubles, progressOf: (customer) => ({ ...noProgress, ...told[customer] }) });
  return { run, plan, step: nextStep(run, plan) };
}

describe('the run', () => {
  test('no run without a start', () => {
    expect(foldCaptureAll([changed('paused', minute(1))], here)).toEqual({ troubles: [] });
  });

  test.for([
    ['of another account', { account: 'to' }],
    ['of another device, which has its own tab', { device: 'elsewhere' }],
  ] as const)('one %s is not gone on with', ([, envelope]) => {
    expect(foldCaptureAll([started(envelope)], here).run).toBeUndefined();
  });

  test('paused, resumed, ended; what has ended stays ended', () => {
    const state = (...events: Event[]) => foldCaptureAll([started(), ...events], here).run?.state;
    expect(state()).toEqual({ is: 'running' });
    expect(state(changed('paused', minute(1), 'five-failures'))).toEqual({ is: 'paused', because: 'five-failures' });
    expect(state(changed('paused', minute(1), 'by-admin'), changed('running', minute(2)))).toEqual({ is: 'running' });
    expect(state(changed('stopped', minute(1)), changed('running', minute(2)))).toEqual({ is: 'ended', because: 'stopped' });
  });

  test('a word about the run before changes nothing of this one', () => {
    const { run } = foldCaptureAll(
      [started({ id: 'old' }), started({ at: minute(1) }), changed('stopped', minute(2), undefined, 'old')],
      here,
    );
    expect(run).toMatchObject({ id: 'run', state: { is: 'running' } });
  });

  test('only going on after the question about details agrees to them', () => {
    const agreed = (because: 'by-admin' | 'details-ahead') =>
      foldCaptureAll([started(), changed('paused', minute(1), because), changed('running', minute(2))], here).run?.areDetailsAgreed;
    expect(agreed('by-admin')).toBe(false);
    expect(agreed('details-ahead')).toBe(true);
  });
});

describe('what comes next', () => {
  test('the customers in their order, one after the other', () => {
    expect(planOf([started()]).step).toEqual({ step: 'open', page: { customer: first } });
    expect(planOf([started()], { [first]: { capturedAt: minute(1) } }).step).toEqual({ step: 'open', page: { customer: second } });
  });

  test('the page captured last is known: a tab that shows it may go on from there', () => {
    const told = {
      [first]: { capturedAt: minute(1), lastDetail: { at: minute(5), subscription: aGuid(11) } },
      [second]: { capturedAt: minute(3) },
    };
    expect(planOf([started()], told).plan.last).toEqual({ customer: first, subscription: aGuid(11), at: minute(5) });
    expect(planOf([started()], { [second]: { capturedAt: minute(3) } }).plan.last).toEqual({ customer: second, at: minute(3) });
    expect(planOf([started()]).plan.last).toBeUndefined();
  });

  test('a failed or skipped customer is passed over and counted', () => {
    const { plan } = planOf([started(), troubled(first, minute(1)), troubled(second, minute(2), 'skipped')]);
    expect(plan.next).toEqual({ customer: third });
    expect(plan.lists).toEqual({ done: 0, failed: 2, total: 7 });
  });

  test('a failed customer that was captured after all is no failure', () => {
    const { plan } = planOf([started(), troubled(first, minute(1))], { [first]: { capturedAt: minute(2) } });
    expect(plan.lists).toEqual({ done: 1, failed: 0, total: 7 });
  });

  test('a new run tries again what failed in the one before', () => {
    const events = [
      started({ id: 'old' }),
      troubled(first, minute(1), 'unreadable', 'old'),
      started({ at: minute(2), of: [first] }),
    ];
    expect(planOf(events).step).toEqual({ step: 'open', page: { customer: first } });
  });

  test('nothing while it is paused, the end when nothing is left', () => {
    expect(planOf([started(), changed('paused', minute(1), 'by-admin')]).step).toEqual({ step: 'wait' });
    const all = Object.fromEntries(customers.map((customer) => [customer, { capturedAt: minute(1) }]));
    expect(planOf([started()], all).step).toEqual({ step: 'end' });
    expect(planOf([started({ of: [] })]).step).toEqual({ step: 'end' });
  });
});

test('a page that draws the run is told its state, why it waits, and how long the rest takes', () => {
  const viewAt = (...events: Event[]) => {
    const { run, plan } = planOf([started(), ...events]);
    return viewOfRun(run, plan, 0.3);
  };
  const ahead = { phase: 'lists', done: 0, failed: 0, total: 7, pages: 7, seconds: 3, silent: 0 };
  expect(viewAt()).toStrictEqual({ state: 'running', ...ahead });
  expect(viewAt(changed('paused', minute(1), 'by-admin'))).toStrictEqual({ state: 'paused', because: 'by-admin', ...ahead });
  expect(viewAt(changed('stopped', minute(1)))).toStrictEqual({ state: 'stopped', ...ahead });
  expect(viewAt(changed('done', minute(1)))).toStrictEqual({ state: 'done', ...ahead });
});

describe('five failures in a row', () => {
  const failures = (count: number, from = 1) =>
    customers.slice(0, count).map((customer, index) => troubled(customer, minute(from + index)));

  test('stop the run; four do not', () => {
    expect(planOf([started(), ...failures(4)]).step.step).toBe('open');
    expect(planOf([started(), ...failures(5)]).step).toEqual({ step: 'pause', because: 'five-failures' });
  });

  test('a success between them begins the count anew', () => {
    const told = { [customers[6] ?? '']: { capturedAt: minute(2) } };
    expect(planOf([started(), ...failures(5)], told).plan.failuresInARow).toBe(3);
  });

  test('what the admin skipped is no failure', () => {
    const skipped = customers.slice(0, 5).map((customer, index) => troubled(customer, minute(1 + index), 'skipped'));
    expect(planOf([started(), ...skipped]).plan.failuresInARow).toBe(0);
  });

  test('going on begins the count anew', () => {
    const events = [started(), ...failures(5), changed('paused', minute(6), 'five-failures'), changed('running', minute(7))];
    expect(planOf(events).step).toEqual({ step: 'open', page: { customer: customers[5] } });
  });
});

describe('with details', () => {
  const detail = (number: number, customer: Guid, renewsAt?: Instant) => ({
    customer,
    subscription: aGuid(number),
    ...(renewsAt && { renewsAt }),
  });
  const told: Record<Guid, Told> = {
    [first]: { capturedAt: minute(1), detailsAhead: [detail(11, first), detail(12, first, day(20))], detailsSeen: 1 },
    [second]: { capturedAt: minute(2), detailsAhead: [detail(21, second, day(9))] },
  };
  const of = [first, second];

  test('the lists come first, then it says how many pages there are and waits', () => {
    expect(planOf([started({ of, withDetails: true })], { [first]: told[first] ?? {} }).step).toEqual({
      step: 'open',
      page: { customer: second },
    });
    const { plan, step, run } = planOf([started({ of, withDetails: true })], told);
    expect(step).toEqual({ step: 'pause', because: 'details-ahead' });
    expect(plan.details).toEqual({ done: 1, failed: 0, total: 4 });
    expect(pagesLeft(plan)).toBe(3);
    expect(viewOfRun(run, plan, 10)).toMatchObject({ phase: 'details', done: 1, total: 4, pages: 3, seconds: 30 });
  });

  test('soonest known renewal first, unknown dates last', () => {
    const opened: (Guid | undefined)[] = [];
    const left = structuredClone(told);
    for (;;) {
      const { plan } = planOf([started({ of, withDetails: true, areDetailsAgreed: true })], left);
      if (!plan.next) break;
      const { customer, subscription } = plan.next;
      opened.push(subscription);
      const progress = left[customer];
      if (progress) progress.detailsAhead = progress.detailsAhead?.filter((page) => page.subscription !== subscription) ?? [];
    }
    expect(opened).toEqual([aGuid(21), aGuid(12), aGuid(11)]);
  });

  test('a detail page that failed is passed over', () => {
    const events = [
      started({ of, withDetails: true, areDetailsAgreed: true }),
      troubled(second, minute(3), 'unreadable', 'run', aGuid(21)),
    ];
    const { plan } = planOf(events, told);
    expect(plan.next).toEqual({ customer: first, subscription: aGuid(12) });
    expect(plan.details.failed).toBe(1);
  });

  test('without details no such page is opened', () => {
    expect(planOf([started({ of })], told).step).toEqual({ step: 'end' });
  });
});

describe('how far a customer is', () => {
  const since = day(2);
  const told = (history: ReturnType<typeof aHistory>) => customerProgress(history.facts(), { account: 'from', since });

  test('captured only by a complete list since the run began', () => {
    expect(told(aHistory().lists('from', day(1), [aSubscription()])).capturedAt).toBeUndefined();
    expect(told(aHistory().lists('from', day(3), [aSubscription()])).capturedAt).toBe(day(3));
    expect(told(aHistory().lists('from', day(3), [aSubscription()], { completeness: incomplete })).capturedAt).toBeUndefined();
    expect(told(aHistory().lists('to', day(3), [aSubscription()])).capturedAt).toBeUndefined();
  });

  test('nothing is known of a customer, or of an account, that was never captured', () => {
    expect(customerProgress(undefined, { account: 'from', since })).toStrictEqual({ detailsAhead: [], detailsSeen: 0 });
    expect(told(aHistory().lists('to', day(3), [aSubscription()]))).toStrictEqual({ detailsAhead: [], detailsSeen: 0 });
  });

  test('its list is as old as the latest section; a page alone is no list', () => {
    const history = aHistory().lists('from', day(1), []).lists('from', day(3), [], { section: 'usage-based' });
    expect(told(history)).toMatchObject({ listedAt: day(3), capturedAt: day(3) });
    expect(told(aHistory().opens('from', day(3), {}))).not.toHaveProperty('listedAt');
  });

  test('every section of the latest list must be complete, not those that an older list had', () => {
    const sections = (...isComplete: boolean[]): SubscriptionListCapture['sections'] =>
      isComplete.map((is, index) => ({
        section: (['license-based', 'usage-based'] as const)[index] ?? 'all',
        rows: [],
        completeness: is ? complete : incomplete,
      }));
    const partly = aHistory().captures('from', day(3), aCapture({ sections: sections(true, false) }));
    expect(told(partly)).not.toHaveProperty('capturedAt');
    const older = aHistory().lists('from', day(2, 10), [], { section: 'usage-based', completeness: incomplete });
    expect(told(older.lists('from', day(3), [])).capturedAt).toBe(day(3));
  });

  describe('a list that shows nothing and does not say that it is empty', () => {
    const silent: Completeness = { isComplete: false, reason: 'no-proof-of-end' };
    const confirmed: Completeness = { isComplete: true, proof: 'whole-list-confirmed' };
    const azure = (completeness: Completeness, rows: ListedSubscription[] = []) => ({
      section: 'azure' as const,
      rows,
      completeness,
    });
    const online = (completeness: Completeness) => ({ section: 'online-services' as const, rows: [aSubscription()], completeness });
    const read = (...sections: SubscriptionListCapture['sections']) => aHistory().captures('from', day(3), aCapture({ sections }));

    test('does not keep its customer from being captured, and is counted', () => {
      expect(told(read(azure(silent), online(complete)))).toMatchObject({ capturedAt: day(3), hasSilentList: true });
      expect(told(read(azure(complete), online(complete)))).not.toHaveProperty('hasSilentList');
    });

    test('stays incomplete', () => {
      const [list] = read(azure(silent), online(complete)).facts().accounts[0]?.sections ?? [];
      expect(list).toMatchObject({ section: 'azure', completeness: silent });
    });

    test.for([
      ['where no other list proves that the page was there', [azure(silent)]],
      ['where another list is not complete', [azure(silent), online(incomplete)]],
      ['with rows', [azure(silent, [aSubscription({ id: aGuid(7) })]), online(complete)]],
      ['that was not read to its end', [azure(incomplete), online(complete)]],
    ] as const)('%s does', ([, sections]) => {
      expect(told(read(...sections))).not.toHaveProperty('capturedAt');
    });

    test('that held a row before does: its rows may not have come', () => {
      const before = aHistory().captures(
        'from',
        day(1),
        aCapture({ sections: [azure(complete, [aSubscription({ id: aGuid(7) })])] }),
      );
      const now = before.captures('from', day(3), aCapture({ sections: [azure(silent), online(complete)] }));
      expect(told(now)).not.toHaveProperty('capturedAt');
    });

    test('and that the admin calls empty is settled, and is no reading of the page', () => {
      const settled = read(azure(silent), online(complete)).captures('from', day(4), aCapture({ sections: [azure(confirmed)] }));
      expect(told(settled)).toMatchObject({ listedAt: day(3), capturedAt: day(3) });
      expect(told(settled)).not.toHaveProperty('hasSilentList');
      const old = aHistory().captures('from', day(1), aCapture({ sections: [azure(silent), online(complete)] }));
      expect(told(old.captures('from', day(3), aCapture({ sections: [azure(confirmed)] })))).not.toHaveProperty('capturedAt');
    });

    test('is told to the page that draws the run', () => {
      const told = { [first]: { capturedAt: minute(1), hasSilentList: true as const }, [second]: { capturedAt: minute(2) } };
      const { run, plan } = planOf([started()], told);
      expect(viewOfRun(run, plan).silent).toBe(1);
    });
  });

  test('a list of the very moment in which the run began counts; without a run nothing does', () => {
    const history = aHistory().lists('from', since, [aSubscription()]).opens('from', since, {});
    expect(told(history)).toMatchObject({ capturedAt: since, detailsSeen: 1 });
    const before = customerProgress(history.facts(), { account: 'from' });
    expect(before).toMatchObject({ listedAt: since, detailsSeen: 0 });
    expect(before).not.toHaveProperty('capturedAt');
  });

  test('of several opened pages the last one is known', () => {
    const rows = [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' }), aSubscription({ id: aGuid(3) })];
    const history = aHistory().lists('from', day(1), rows).opens('from', day(3), {});
    history.opens('from', day(3, 11), { id: aGuid(2) }).opens('from', day(3, 10), { id: aGuid(3) });
    expect(told(history)).toMatchObject({ detailsSeen: 3, lastDetail: { at: day(3, 11), subscription: aGuid(2) } });
  });

  test('a page that no list holds, or holds no more, is not needed', () => {
    expect(told(aHistory().opens('from', day(1), {})).detailsAhead).toEqual([]);
    expect(told(aHistory().lists('from', day(1), [aSubscription()]).lists('from', day(1, 12), [])).detailsAhead).toEqual([]);
  });

  test('its end orders it where no renewal is known, and the sooner of several dates', () => {
    const aheadOf = (row: object) => told(aHistory().lists('from', day(1), [aSubscription(row)])).detailsAhead[0];
    expect(aheadOf({ endsOn: '2026-11-20' })?.renewsAt).toBe('2026-11-21T12:00:00.000Z');
    expect(aheadOf({ endsOn: '2026-11-20', renewsOn: '2026-11-10' })?.renewsAt).toBe('2026-11-11T12:00:00.000Z');
    expect(aheadOf({})).not.toHaveProperty('renewsAt');
  });

  test.for([
    ['whose type nobody saw', {}, undefined, 1],
    ['whose type nobody saw, with a date', { renewsOn: '2026-12-01' }, undefined, 1],
    ['of software', { commerceType: 'software' }, undefined, 0],
    ['of the marketplace', { commerceType: 'marketplace' }, undefined, 0],
    ['of a reservation', { commerceType: 'reservation' }, undefined, 0],
    ['of usage that is not Azure', { commerceType: 'usage-other' }, undefined, 0],
    ['whose type its page alone told, without a term', { renewsOn: '2026-12-01', commerceType: 'new-commerce' }, undefined, 1],
    ['of legacy commerce with a date', { renewsOn: '2026-12-01' }, { commerceType: 'legacy' }, 0],
    ['of legacy commerce without a date', {}, { commerceType: 'legacy' }, 1],
    ['of new commerce with term and end', {}, { commerceType: 'new-commerce', term: 'P1Y', endsOn: '2026-12-01' }, 0],
    ['of new commerce without a term', {}, { commerceType: 'new-commerce', endsOn: '2026-12-01' }, 1],
    ['of new commerce without an end', {}, { commerceType: 'new-commerce', term: 'P1Y' }, 1],
    ['that is usage-based', { isUsageBased: true, quantity: null }, undefined, 0],
    ['of Azure', { name: 'Azure plan' }, undefined, 0],
    ['that has ended', { status: 'canceled' }, undefined, 0],
  ] as const)('a subscription %s needs its page or not', ([, row, detail, pages]) => {
    const history = aHistory();
    if (detail) history.opens('from', day(1, 8), detail);
    expect(told(history.lists('from', day(1), [aSubscription(row)])).detailsAhead).toHaveLength(pages);
  });

  test('a page that was opened since the run began is not opened again, whatever it left unknown', () => {
    const history = aHistory().lists('from', day(3), [aSubscription()]).opens('from', day(3, 10), {});
    expect(told(history)).toMatchObject({
      detailsAhead: [],
      detailsSeen: 1,
      lastDetail: { at: day(3, 10), subscription: aGuid(1) },
    });
  });

  test('its known date orders it', () => {
    const [page] = told(aHistory().lists('from', day(1), [aSubscription({ renewsOn: '2026-11-20' })])).detailsAhead;
    expect(page).toEqual({ customer: contoso, subscription: aGuid(1), renewsAt: '2026-11-21T12:00:00.000Z' });
  });
});

describe('failed pages', () => {
  const standing = (troubles: Event[], history = aHistory()) =>
    standingTroubles(foldCaptureAll([started(), ...troubles], here).troubles, { account: 'from', factsOf: () => history.facts() });

  test('stand until a complete list is captured', () => {
    const failed = [troubled(contoso, day(3))];
    expect(standing(failed)).toHaveLength(1);
    expect(standing(failed, aHistory().lists('from', day(4), [], { completeness: incomplete }))).toHaveLength(1);
    expect(standing(failed, aHistory().lists('from', day(2), []))).toHaveLength(1);
    expect(standing(failed, aHistory().lists('from', day(4), []))).toEqual([]);
  });

  test('of a subscription stand until its own page is captured', () => {
    const failed = [troubled(contoso, day(3), 'unreadable', 'run', aGuid(1))];
    expect(standing(failed, aHistory().lists('from', day(4), [aSubscription()]))).toHaveLength(1);
    expect(standing(failed, aHistory().opens('from', day(4), {}))).toEqual([]);
  });

  test('the latest reason counts', () => {
    const [trouble, ...others] = standing([troubled(contoso, day(3)), troubled(contoso, day(4), 'skipped')]);
    expect(trouble).toMatchObject({ kind: 'skipped', at: day(4) });
    expect(others).toEqual([]);
  });
});

test('never captured customers come first, then the oldest captures', () => {
  const known = [{ customer: first, listedAt: day(3) }, { customer: second }, { customer: third, listedAt: day(1) }];
  expect(orderCustomers(known)).toEqual([second, third, first]);
});

test('what it would be is said before it starts', () => {
  const offer = offerOf(
    [
      { isListed: true, detailPages: 3 },
      { isListed: true, detailPages: 0 },
      { isListed: false, detailPages: 0 },
    ],
    10,
  );
  expect(offer).toEqual({ customers: 3, seconds: 30, details: { pages: 3, seconds: 30, unknown: 1 } });
});

/** What a page may do, whatever the run is: captured, failed, skipped, paused, resumed. */
const happening = fc.constantFrom('captures', 'captures', 'captures', 'fails', 'fails', 'skips', 'pauses', 'resumes');

test('however it goes, each page is opened at most once, nothing is opened while it waits, and it comes to an end', () => {
  const details = fc.array(fc.tuple(fc.nat(6), fc.nat(30)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), details, fc.boolean(), (steps, pages, withDetails) => {
      const told: Record<Guid, CustomerProgress> = {};
      const ahead = new Map(customers.map((customer) => [customer, [] as CustomerProgress['detailsAhead']]));
      pages.forEach(([index, hour], number) => {
        const customer = customers[index] ?? first;
        ahead.get(customer)?.push({ customer, subscription: aGuid(number + 1), renewsAt: day(3, hour) });
      });
      const events = [started({ withDetails })];
      const opened: string[] = [];
      let at = 0;
      const say = (make: (at: Instant) => Event) => {
        at += 1;
        events.push(make(new Date(Date.parse(minute(0)) + at * 1000).toISOString()));
      };
      // After the given steps the admin resumes whatever waits and the portal answers: then it must end.
      const rest = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 'resumes' : 'captures'));
      for (const does of [...steps, ...rest]) {
        const { run, step } = planOf(events, told);
        if (step.step === 'end') break;
        if (step.step === 'pause')
          say((now) => changed('paused', now, step.because === 'details-ahead' ? 'details-ahead' : 'five-failures'));
        if (step.step === 'wait') expect(run.state.is).toBe('paused');
        if (does === 'resumes' && run.state.is === 'paused') say((now) => changed('running', now));
        if (does === 'pauses' && run.state.is === 'running') say((now) => changed('paused', now, 'by-admin'));
        if (step.step !== 'open' || does === 'resumes' || does === 'pauses') continue;
        const { customer, subscription } = step.page;
        opened.push(`${customer} ${subscription}`);
        if (does === 'fails') say((now) => troubled(customer, now, 'unreadable', 'run', subscription));
        else if (does === 'skips') say((now) => troubled(customer, now, 'skipped', 'run', subscription));
        else {
          at += 1;
          const now = new Date(Date.parse(minute(0)) + at * 1000).toISOString();
          const before = told[customer] ?? { ...noProgress, detailsAhead: ahead.get(customer) ?? [] };
          told[customer] = subscription
            ? {
                ...before,
                detailsAhead: before.detailsAhead.filter((page) => page.subscription !== subscription),
                detailsSeen: before.detailsSeen + 1,
                lastDetail: { at: now, subscription },
              }
            : { ...before, capturedAt: now };
        }
      }
      const { plan, step } = planOf(events, told);
      expect(step).toEqual({ step: 'end' });
      expect(new Set(opened).size).toBe(opened.length);
      expect(plan.lists.done + plan.lists.failed).toBe(plan.lists.total);
      expect(plan.details.done + plan.details.failed).toBe(plan.details.total);
      expect(pagesLeft(plan)).toBe(0);
    }),
  );
});
