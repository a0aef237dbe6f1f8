import 'fake-indexeddb/auto';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageTags } from '../../components/texts/choose-language';
import { writePageTexts } from '../../components/texts/write-page-texts';
import { answer } from '../../entrypoints/background/answer';
import type { PortalTab, Request } from '../../entrypoints/background/message-gate';
import { pressNextStep } from '../../entrypoints/background/next-step-command';
import type { OverlayView } from '../../utils/consolidation/overlay-view';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { consolidatorDatabase } from '../../utils/database/database';
import { findCustomer, projectFacts } from '../../utils/database/queries';
import type { PageOnScreen, RecordAnswer } from '../../utils/messages';
import { aGuid, aSubscription, complete } from '../database/builders';

const customer = aGuid(1);
const partnerOfFrom = aGuid(0xf0);
const partnerOfTo = aGuid(0xf1);

function aTab(change: Partial<PortalTab> = {}): PortalTab {
  return { tabId: 7, documentId: 'document-1', isIncognito: false, cloud: 'commercial', ...change };
}

function aPage({
  evidence,
  ...change
}: Partial<Omit<PageOnScreen, 'evidence'>> & { evidence?: Partial<PageOnScreen['evidence']> } = {}): PageOnScreen {
  return {
    page: 'subscription-list',
    path: '/commerce/customers/{guid}/subscriptions',
    customer,
    evidence: { identityHash: 'ada', licenseBasedIds: [], ...evidence },
    ...change,
  };
}

const ask = (request: Extract<Request, { type: Exclude<Request['type'], 'data-changed'> }>, tab = aTab()) =>
  answer({ from: 'portal-page', request, tab });

const show = (on: PageOnScreen, tab?: PortalTab) => ask({ type: 'page-shown', payload: { on } }, tab) as Promise<OverlayView>;

const choose = (
  side: 'from' | 'to',
  { on = aPage(), id, account, tab }: { on?: PageOnScreen; id?: string; account?: string; tab?: PortalTab } = {},
) =>
  ask(
    { type: 'account-chosen', payload: { on, choice: { side, ...(account && { account }) }, ...(id && { id }) } },
    tab,
  ) as Promise<OverlayView>;

let captured = 0;

function captureSubscriptions({
  on = aPage(),
  rows = [aSubscription()],
  of = customer,
  id,
}: {
  on?: PageOnScreen;
  rows?: ListedSubscription[];
  of?: string;
  id?: string;
} = {}) {
  captured += 1;
  const capture = {
    page: 'subscription-list' as const,
    path: on.path,
    customer: of,
    sections: [{ section: 'license-based' as const, rows, completeness: complete }],
  };
  return ask({ type: 'captured', payload: { id: id ?? `capture-${captured}`, on, capture } }) as Promise<RecordAnswer>;
}

const countEvents = () => consolidatorDatabase().events.count();

beforeEach(async () => {
  fakeBrowser.reset();
  await consolidatorDatabase().delete({ disableAutoOpen: false });
});

describe('a list that the admin calls empty', () => {
  const callEmpty = (section: 'azure' | 'license-based', rows: ListedSubscription[] = []) => {
    const on = aPage();
    const completeness = { isComplete: true as const, proof: 'whole-list-confirmed' as const };
    const capture = { page: 'subscription-list' as const, path: on.path, customer, sections: [{ section, rows, completeness }] };
    return ask({ type: 'captured', payload: { id: `empty-${section}-${rows.length}`, on, capture } }) as Promise<RecordAnswer>;
  };

  beforeEach(async () => {
    await choose('from');
    await captureSubscriptions();
  });

  it('is empty where nothing was ever seen in it', async () => {
    expect(await callEmpty('azure')).toMatchObject({ recorded: true });
    const [side] = (await findCustomer(customer))?.accounts ?? [];
    expect(side?.sections.map(({ section, rows }) => [section, rows])).toEqual([
      ['license-based', 1],
      ['azure', 0],
    ]);
  });

  it('is not taken as empty where a subscription was captured in it, nor with rows', async () => {
    expect(await callEmpty('license-based')).toMatchObject({ recorded: false, refusal: 'rows-known' });
    expect(await callEmpty('azure', [aSubscription({ id: aGuid(9) })])).toMatchObject({ recorded: false, refusal: 'rows-known' });
    const [side] = (await findCustomer(customer))?.accounts ?? [];
    expect(side?.subscriptions.map(({ absentIn }) => absentIn)).toEqual([[]]);
  });
});

describe('which account this is', () => {
  it('is asked first, with a choice of both sides', async () => {
    const view = await show(aPage());
    expect(view.account).toEqual({ state: 'unknown' });
    expect(view.choices).toEqual([{ side: 'from' }, { side: 'to' }]);
  });

  it('is known on the next pages of that sign-in after the answer', async () => {
    expect((await choose('from')).account).toMatchObject({ state: 'known', side: 'from' });
    expect((await show(aPage({ page: 'customer-list' }))).account).toMatchObject({ state: 'known', side: 'from' });
    expect((await show(aPage({ evidence: { identityHash: 'grace' } }))).account).toEqual({ state: 'unknown' });
  });

  it('is asked again after a sign-in that ended on a page we do not know', async () => {
    const [early, signedInAt, late] = ['2026-11-23T08:00:00.000Z', '2026-11-23T09:00:00.000Z', '2026-11-23T10:00:00.000Z'];
    const noIdentity = (documentStartedAt: string) => aPage({ evidence: { identityHash: undefined, documentStartedAt } });
    await choose('from', { on: noIdentity(early) });
    await ask({ type: 'sign-in-seen', payload: { signedInAt } }, aTab({ isIncognito: true }));
    expect((await show(noIdentity(early))).account).toMatchObject({ state: 'known', side: 'from' });
    await ask({ type: 'sign-in-seen', payload: { signedInAt } });
    expect((await show(noIdentity(early))).account).toEqual({ state: 'unknown', isOutdated: true });
    expect((await show(noIdentity(late))).account).toEqual({ state: 'unknown' });
    await choose('to', { on: noIdentity(late) });
    await ask({ type: 'sign-in-seen', payload: { signedInAt } });
    expect((await show(noIdentity(late))).account).toMatchObject({ state: 'known', side: 'to' });
  });

  it('adds an account once, however often the click is sent', async () => {
    await Promise.all([choose('from', { id: 'click-1' }), choose('from', { id: 'click-1' })]);
    expect((await projectFacts()).accounts).toHaveLength(1);
  });

  it('takes To for the one To account there is, and From for a further one', async () => {
    await choose('to', { id: 'click-1' });
    await choose('to', { id: 'click-2', on: aPage({ evidence: { identityHash: 'grace' } }) });
    await choose('from', { id: 'click-3', on: aPage({ evidence: { identityHash: 'linus' } }) });
    await choose('from', { id: 'click-4', on: aPage({ evidence: { identityHash: 'margaret' } }) });
    expect((await projectFacts()).accounts.map((account) => account.id)).toEqual(['click-1', 'click-3', 'click-4']);
  });

  it('learns the partner id and organisation that a page shows, once', async () => {
    await choose('from', { id: 'click-1' });
    const on = aPage({ evidence: { partnerId: partnerOfFrom, organisation: 'Contoso' } });
    await show(on);
    await show(on);
    expect((await projectFacts()).accounts).toMatchObject([{ id: 'click-1', partnerId: partnerOfFrom, organisation: 'Contoso' }]);
    // Added, time zone, identified.
    expect(await countEvents()).toBe(3);
  });

  it("takes this computer's time zone with the first account, and not with the next", async () => {
    await choose('from', { id: 'click-1' });
    const { settings } = await projectFacts();
    expect(settings.timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    const before = await countEvents();
    await choose('to', { id: 'click-2', on: aPage({ evidence: { identityHash: 'grace' } }) });
    expect(await countEvents()).toBe(before + 1);
  });

  it('knows an account by its partner id under another identity', async () => {
    await choose('from', { id: 'click-1', on: aPage({ evidence: { partnerId: partnerOfFrom } }) });
    await show(aPage({ evidence: { partnerId: partnerOfFrom } }));
    const view = await show(aPage({ evidence: { identityHash: 'grace', partnerId: partnerOfFrom } }));
    expect(view.account).toMatchObject({ state: 'known', id: 'click-1' });
  });

  it.each([
    ['partner id', { partnerId: partnerOfFrom }],
    ['organisation', { organisation: 'Contoso' }],
  ])('joins no account to the %s of another one', async (_name, evidence) => {
    await choose('from', { id: 'click-1' });
    await show(aPage({ evidence }));
    await choose('to', { id: 'click-2', on: aPage({ evidence: { identityHash: 'grace' } }) });
    const view = await show(aPage({ evidence: { identityHash: 'grace', ...evidence } }));
    expect(view.account).toMatchObject({ state: 'contradicted', id: 'click-2' });
    expect((await projectFacts()).accounts[1]).not.toHaveProperty(Object.keys(evidence).join());
  });

  it('keeps no answer that the page contradicts, and adds no account for it', async () => {
    await choose('from', { id: 'click-1' });
    await show(aPage({ evidence: { partnerId: partnerOfFrom } }));
    const on = aPage({ evidence: { identityHash: 'grace', partnerId: partnerOfFrom } });
    expect((await choose('to', { id: 'click-2', on })).account).toMatchObject({ state: 'contradicted', evidence: 'partner-id' });
    expect((await projectFacts()).accounts).toHaveLength(1);
    expect((await show(on)).account).toMatchObject({ state: 'known', id: 'click-1' });
  });
});

describe('a capture', () => {
  it('is stored under the account that the page proves, and answered with what to draw', async () => {
    await choose('from', { id: 'click-1' });
    const answered = await captureSubscriptions();
    expect(answered).toMatchObject({ recorded: true, view: { customer: { id: customer }, fromRows: [{ id: aGuid(100) }] } });
    expect((await findCustomer(customer))?.accounts).toMatchObject([{ account: 'click-1', side: 'from' }]);
  });

  it('is stored once, however often it is sent', async () => {
    await choose('from');
    const events = await countEvents();
    await captureSubscriptions({ id: 'one' });
    expect(await captureSubscriptions({ id: 'one' })).toMatchObject({ recorded: true });
    expect(await countEvents()).toBe(events + 1);
  });

  it('is refused while the account is unknown', async () => {
    expect(await captureSubscriptions()).toMatchObject({ recorded: false, refusal: 'account-unknown' });
    expect(await countEvents()).toBe(0);
  });

  const contradictions: [string, Partial<PageOnScreen['evidence']>][] = [
    ['another partner id', { partnerId: partnerOfTo }],
    ['the organisation of another account', { organisation: 'Fabrikam' }],
    ['subscriptions that were captured in another account', { licenseBasedIds: [aGuid(100)] }],
  ];

  it.each(contradictions)('is refused where the page shows %s', async (_name, evidence) => {
    const from = aPage({ evidence: { partnerId: partnerOfFrom, organisation: 'Contoso' } });
    await choose('from', { id: 'from-1', on: from });
    await show(from);
    await captureSubscriptions({ on: from });
    const to = aPage({ evidence: { identityHash: 'grace', organisation: 'Fabrikam' } });
    await choose('to', { id: 'to-1', on: to });
    await show(to);
    const events = await countEvents();
    const binding = evidence.licenseBasedIds ? 'grace' : 'ada';
    const answered = await captureSubscriptions({ on: aPage({ evidence: { identityHash: binding, ...evidence } }), rows: [] });
    expect(answered).toMatchObject({ recorded: false, refusal: 'wrong-account', view: { account: { state: 'contradicted' } } });
    expect(await countEvents()).toBe(events);
  });

  it('is refused where a row that is not on screen belongs to another account', async () => {
    await choose('from');
    await captureSubscriptions();
    const to = aPage({ evidence: { identityHash: 'grace' } });
    await choose('to', { on: to });
    expect(await captureSubscriptions({ on: to })).toMatchObject({ recorded: false, refusal: 'wrong-account' });
  });

  it('takes no evidence from Azure rows, which keep their id when they move', async () => {
    await choose('from');
    const rows = [aSubscription({ isUsageBased: true, commerceType: 'azure', quantity: null })];
    await captureSubscriptions({ rows });
    const to = aPage({ evidence: { identityHash: 'grace' } });
    await choose('to', { on: to });
    expect(await captureSubscriptions({ on: to, rows })).toMatchObject({ recorded: true });
  });

  it('takes no evidence from a row that this page knows to be Azure, though another listed it without saying so', async () => {
    await choose('from');
    await captureSubscriptions({ rows: [aSubscription()] });
    const to = aPage({ evidence: { identityHash: 'grace' } });
    await choose('to', { on: to });
    const rows = [aSubscription({ commerceType: 'azure', quantity: null })];
    expect(await captureSubscriptions({ on: to, rows })).toMatchObject({ recorded: true });
  });

  it('is refused when it is of another subscription than the page', async () => {
    await choose('from');
    const on = aPage({ page: 'subscription-detail', subscription: aGuid(100) });
    const capture = { page: 'subscription-detail' as const, path: on.path, customer, detail: { id: aGuid(101) } };
    expect(await ask({ type: 'captured', payload: { id: 'one', on, capture } })).toEqual({
      recorded: false,
      refusal: 'customer-moved-on',
    });
  });

  it('is refused when it is of another customer than the page', async () => {
    await choose('from');
    const events = await countEvents();
    expect(await captureSubscriptions({ of: aGuid(2) })).toEqual({ recorded: false, refusal: 'customer-moved-on' });
    expect(await captureSubscriptions({ on: aPage({ page: 'customer-list' }) })).toEqual({
      recorded: false,
      refusal: 'not-understood',
    });
    expect(await countEvents()).toBe(events);
  });
});

describe("a customer list without most of the account's customers", () => {
  const list = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ id: aGuid(from + index), name: `Contoso ${from + index}` }));

  function captureList(id: string, rows: { id: string; name: string }[]) {
    const on = aPage({ page: 'customer-list', customer: undefined });
    const capture = { page: 'customer-list' as const, path: '/commerce/customers/list', rows, completeness: complete };
    return ask({ type: 'captured', payload: { id, on, capture } }) as Promise<RecordAnswer>;
  }

  beforeEach(async () => {
    await choose('from', { id: 'click-1' });
    expect(await captureList('list-1', list(1, 8))).toMatchObject({ recorded: true });
  });

  it('is refused, and nothing is stored: it is another account', async () => {
    const before = await countEvents();
    expect(await captureList('list-2', [...list(1, 3), ...list(20, 30)])).toMatchObject({
      recorded: false,
      refusal: 'wrong-account',
    });
    expect(await countEvents()).toBe(before);
  });

  it('is accepted while half of them are still there, and when more come', async () => {
    expect(await captureList('list-2', list(1, 4))).toMatchObject({ recorded: true });
    expect(await captureList('list-3', list(1, 40))).toMatchObject({ recorded: true });
  });
});

describe("a subscription list with none of the account's known subscriptions", () => {
  const rows = (...numbers: number[]) => numbers.map((number) => aSubscription({ id: aGuid(number) }));

  beforeEach(async () => {
    await choose('from', { id: 'click-1' });
    expect(await captureSubscriptions({ rows: rows(101, 102) })).toMatchObject({ recorded: true });
  });

  it('is refused when others stand in their place', async () => {
    expect(await captureSubscriptions({ rows: rows(201, 202) })).toMatchObject({ recorded: false, refusal: 'wrong-account' });
  });

  it('is accepted when one of them is still there, or when the list is empty', async () => {
    expect(await captureSubscriptions({ rows: rows(102, 103) })).toMatchObject({ recorded: true });
    expect(await captureSubscriptions({ rows: [] })).toMatchObject({ recorded: true });
  });
});

describe('what was submitted', () => {
  const lines = [{ name: 'Office 365 Enterprise E3', quantity: 5, from: [aGuid(100)] }];

  it('starts the clock of the overlap when it was seen on To', async () => {
    await choose('to');
    const request = {
      type: 'purchase-submitted' as const,
      payload: { id: 'purchase-1', on: aPage({ page: 'add-subscription' }), lines },
    };
    expect(await ask(request)).toMatchObject({ recorded: true });
    expect((await findCustomer(customer))?.purchases).toMatchObject([{ lines }]);
  });

  it('is no purchase of the consolidation when it was seen on From', async () => {
    await choose('from');
    const request = {
      type: 'purchase-submitted' as const,
      payload: { id: 'purchase-1', on: aPage({ page: 'add-subscription' }), lines },
    };
    expect(await ask(request)).toMatchObject({ recorded: false, refusal: 'wrong-account' });
  });

  it('is kept with the subscription whose status was sent', async () => {
    await choose('from');
    const on = aPage({ page: 'subscription-detail', subscription: aGuid(100) });
    const payload = { id: 'status-1', on, subscription: aGuid(100), to: 'suspended' as const };
    expect(await ask({ type: 'status-submitted', payload })).toMatchObject({ recorded: true });
    expect((await findCustomer(customer))?.statusSubmissions).toMatchObject([{ subscription: aGuid(100), to: 'suspended' }]);
  });

  it('is not understood without a customer', async () => {
    await choose('to');
    const on = aPage({ customer: undefined });
    const payload = { id: 'purchase-1', on, lines };
    expect(await ask({ type: 'purchase-submitted', payload })).toEqual({ recorded: false, refusal: 'not-understood' });
  });
});

describe('an invitation', () => {
  const payload = {
    id: 'invitation-1',
    on: aPage({ page: 'relationship-request', customer: undefined }),
    link: 'https://x',
    text: 'Accept',
  };

  it('is the To account', async () => {
    await choose('to');
    expect(await ask({ type: 'invitation-recorded', payload })).toMatchObject({ recorded: true });
    expect((await projectFacts()).invitation).toMatchObject({ link: 'https://x', text: 'Accept' });
  });

  it('is refused on From: it would invite customers back', async () => {
    await choose('from');
    expect(await ask({ type: 'invitation-recorded', payload })).toMatchObject({ recorded: false, refusal: 'wrong-account' });
  });
});

describe('what a page is told', () => {
  it('is nothing about customers that it does not show', async () => {
    const on = aPage({ page: 'customer-list', customer: undefined, rows: [aGuid(1)] });
    await choose('from', { on });
    const rows = [
      { id: aGuid(1), name: 'Contoso' },
      { id: aGuid(2), name: 'CANARY-7f3' },
    ];
    const capture = { page: 'customer-list' as const, path: '/commerce/customers/list', rows, completeness: complete };
    await ask({ type: 'captured', payload: { id: 'list-1', on, capture } });
    const view = await show(on);
    expect(view.customerRows.map((row) => row.id)).toEqual([aGuid(1)]);
    expect(JSON.stringify(view)).not.toContain('CANARY');
    expect(JSON.stringify(view)).not.toContain(aGuid(2));
  });
});

describe('the next step', () => {
  const list = 'https://partner.microsoft.com/commerce/customers/list';
  const goOn = async (on: PageOnScreen) => {
    const { id = 0 } = await browser.tabs.create({ url: list });
    await ask({ type: 'next-step-wanted', payload: { on } }, aTab({ tabId: id }));
    return (await browser.tabs.get(id)).url;
  };
  const onTo = aPage({ customer: undefined, page: 'customer-list', evidence: { identityHash: 'bea' } });

  it('opens the page of the customer in the same tab', async () => {
    await choose('from');
    await captureSubscriptions();
    expect((await show(aPage())).next).toEqual({ step: 'see-type', side: 'from', isDoneForToday: true });
    const { id } = aSubscription();
    expect(await goOn(aPage())).toBe(`https://partner.microsoft.com/commerce/customers/${customer}/subscriptions/${id}`);
  });

  it('stays on the page that it is, so that nothing typed there is lost', async () => {
    await choose('from');
    await captureSubscriptions();
    const { id } = aSubscription();
    expect(await goOn(aPage({ page: 'subscription-detail', subscription: id }))).toBe(list);
  });

  it('opens the dashboard when its work is in the other account, and leaves the tab where it is', async () => {
    await choose('from');
    const rows = [{ id: customer, name: 'Contoso' }];
    const capture = { page: 'customer-list' as const, path: '/commerce/customers/list', rows, completeness: complete };
    const on = aPage({ customer: undefined, page: 'customer-list', rows: [customer] });
    await choose('to', { on: onTo });
    await ask({ type: 'captured', payload: { id: 'list-1', on, capture } });
    expect((await show(onTo)).next).toEqual({ step: 'capture-subscriptions', side: 'from', isDoneForToday: true });
    expect(await goOn(onTo)).toBe(list);
    const [dashboard] = await browser.tabs.query({ url: `${browser.runtime.getURL('/dashboard.html')}#customer=${customer}` });
    expect(dashboard).toBeDefined();
  });

  it('is unsaid and goes nowhere while the account is unknown', async () => {
    await choose('from');
    await captureSubscriptions();
    const nobody = aPage({ ...onTo, evidence: { identityHash: 'nobody' } });
    expect((await show(nobody)).next).toBeUndefined();
    expect(await goOn(nobody)).toBe(list);
  });

  it('is asked of the page by the keyboard shortcut, and of the dashboard anywhere else', async () => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
    await pressNextStep({ id: 7, url: list });
    expect(send).toHaveBeenCalledWith(7, { type: 'next-step-pressed' }, { frameId: 0 });
    const today = () => browser.tabs.query({ url: `${browser.runtime.getURL('/dashboard.html')}#section=today` });
    expect(await today()).toHaveLength(0);
    await pressNextStep({ id: 8, url: 'https://evil.test/' });
    expect(send).toHaveBeenCalledOnce();
    expect(await today()).toHaveLength(1);
    send.mockRestore();
  });
});

describe('the texts of a page', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['nl-BE', 'Abonnementen vastleggen'],
    ['en', 'Capture subscriptions'],
    ['tlh', 'Capture subscriptions'],
  ])('are in the language asked for (%s), else in English', async (language, sentence) => {
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(runFile);
    const texts = await ask({ type: 'texts-wanted', payload: { language } });
    expect(texts).toMatchObject({ language: language === 'nl-BE' ? 'nl' : 'en', sentences: { overlay: expect.anything() } });
    expect(JSON.stringify(texts)).toContain(sentence);
  });

  it('are English when the file of the language can not be read', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async (injection) => {
      if (injection.files?.some((file) => file.includes('nl'))) throw new Error('Could not load file');
      return await runFile(injection);
    });
    const texts = await ask({ type: 'texts-wanted', payload: { language: 'nl' } });
    expect(texts).toMatchObject({ language: 'en', sentences: { overlay: { name: 'Consolidator' } } });
  });

  it('are refused when the document is gone', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('No tab with id: 7'));
    await expect(ask({ type: 'texts-wanted', payload: { language: 'nl' } })).rejects.toThrow('could not be read');
  });
});

/** What the browser does with a file of texts: it runs it in the document and hands over its value. */
async function runFile({ files = [] }: { files?: string[] }): Promise<{ frameId: number; result: unknown }[]> {
  const language = languageTags.find((tag) => files[0] === `/texts/${tag}.js`);
  if (!language) throw new Error('Could not load file');
  return [{ frameId: 0, result: runInThisContext(await writePageTexts(language)) }];
}

describe('opening the dashboard', () => {
  it('opens a tab at the place asked for', async () => {
    await ask({ type: 'open-dashboard', payload: { section: 'suspend-queue' } });
    const [tab] = await browser.tabs.query({ url: `${browser.runtime.getURL('/dashboard.html')}#section=suspend-queue` });
    expect(tab).toBeDefined();
  });
});

it('an answer stands that was given while a page was weighed', async () => {
  const signedInAt = '2026-11-23T06:00:00.000Z';
  const on = aPage({ evidence: { identityHash: undefined, signedInAt } });
  await ask({ type: 'sign-in-seen', payload: { signedInAt } });
  const get = browser.storage.session.get.bind(browser.storage.session);
  vi.spyOn(browser.storage.session, 'get').mockImplementationOnce(async (key: unknown) => {
    const before = await get(key as string);
    await choose('from', { on });
    return before;
  });
  await show(on);
  expect((await show(on)).account.state).toBe('known');
});
