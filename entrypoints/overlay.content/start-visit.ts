import type { OverlayActions, OverlayModel, PanelPlace, Submission } from '../../components/overlay/overlay-model';
import type { PageId, Warning } from '../../utils/consolidation/judgement';
import type { OverlayView } from '../../utils/consolidation/overlay-view';
import { makeEventId } from '../../utils/database/make-event-id';
import { pathTemplate } from '../../utils/portal/customer-path';
import { cloudOf } from '../../utils/portal/hosts';
import { portalAddress } from '../shared/portal-address';
import { askTwice } from './ask-twice';
import { type CaptureAll, createCaptureAll } from './capture-all';
import { capturePage, confirmEmpty } from './capture-page';
import { lookAtCatalogue } from './catalogue-on-screen';
import { fillQuantities } from './fill-quantities';
import type { Anchor } from './place-marks';
import { recordInvitation } from './record-invitation';
import { createFactsRecorder } from './record-page-facts';
import { watchSubmissions } from './record-submissions';
import { type AnchoredRow, readScreen } from './screen';
import type { Store } from './store';
import type { Visit } from './visit';
import { shadowRootsAround, watchPage } from './watch-page';

const viewIsOldAfter = 60_000;

export interface RunningVisit {
  actions: OverlayActions;
  /** Where the marks belong, by what they speak of. */
  anchors(): ReadonlyMap<string, Anchor>;
}

interface VisitOptions {
  page: PageId;
  url: URL;
  signal: AbortSignal;
  store: Store<OverlayModel>;
  collapse(isCollapsed: boolean): void;
  move(across: keyof PanelPlace): void;
  /** The admin folded or opened the panel at some time. */
  hasWish(): boolean;
  submitted(submission: Submission | undefined): void;
  /** Called when rows may have moved. */
  onMoved(): void;
}

export function startVisit({ page, url, signal, store, collapse, move, hasWish, submitted, onMoved }: VisitOptions): RunningVisit {
  let screen = readScreen(page, url);
  let anchors = screen.anchors;
  let askedFor = '';
  let askedAt = 0;
  let question = 0;
  let latestAsk = 0;

  const show = (view: OverlayView | undefined) => {
    if (!view || signal.aborted) return;
    // An answer that was asked for before this one knows less: it must not come after it.
    question += 1;
    // A question must be seen; beyond that the panel of a narrow window stays out of the way until the admin opens it.
    const opens = !hasWish() && view.account.state !== 'known';
    store.set({ view, connection: 'answered', ...(opens && { isCollapsed: false }) });
    facts.recordOnce();
    // Which rows are wanted is known only now.
    if (page === 'add-subscription') watch.soon();
    captureAll.viewShown();
  };
  const onScreen = () => readScreen(page, url).on;
  const visit: Visit = { page, url, signal, store, planned: new Map(), filled: [], onScreen, show, submitted };
  const facts = createFactsRecorder(visit);
  const captureAll = createCaptureAll(visit, facts.isStored);

  const ask = async () => {
    question += 1;
    const mine = question;
    latestAsk = mine;
    askedFor = JSON.stringify(screen.on);
    askedAt = performance.now();
    try {
      const view = await askTwice('page-shown', { on: screen.on });
      if (mine === question) show(view);
      // A choice or a capture was answered meanwhile, about an older screen than this one asked about.
      else if (mine === latestAsk && !signal.aborted) void ask();
    } catch {
      // Nothing was checked: the panel says so, and what was drawn before goes.
      if (mine === question && !signal.aborted) store.set({ connection: 'failed', view: undefined });
    }
  };

  const look = () => {
    screen = readScreen(page, url);
    const offers = lookAtCatalogue(visit);
    anchors = new Map([...screen.anchors, ...offers]);
    watch.alsoWatch(rootsOf(anchors));
    if (!sameRows(screen.rows, store.get().rows)) store.set({ rows: screen.rows.map(({ id, name }) => ({ id, name })) });
    if (JSON.stringify(screen.on) !== askedFor || performance.now() - askedAt > viewIsOldAfter) void ask();
    else facts.recordOnce();
    onMoved();
    return { isSettled: screen.isReady };
  };
  const watch = watchPage(look, signal);
  // A number typed into the catalogue changes nothing that a MutationObserver sees.
  if (page === 'add-subscription') addEventListener('input', watch.soon, { capture: true, passive: true, signal });
  watchSubmissions(visit);

  return {
    anchors: () => anchors,
    actions: {
      ...pageActions(visit, captureAll),
      collapse,
      move,
      askAgain: () => void ask(),
      showOffer: (line) => anchors.get(line)?.row.scrollIntoView({ block: 'center' }),
      copy: copyText,
      addressOf: (warning) => addressHere(visit, warning),
    },
  };
}

function pageActions(
  visit: Visit,
  captureAll: CaptureAll,
): Omit<OverlayActions, 'collapse' | 'move' | 'askAgain' | 'addressOf' | 'showOffer' | 'copy'> {
  const { store, signal } = visit;
  let capturing: AbortController | undefined;
  const noAnswer = () => {
    if (!signal.aborted) store.set({ connection: 'failed', view: undefined });
  };
  return {
    capture() {
      capturing = new AbortController();
      void orSay(capturePage(visit, capturing.signal), () => store.set({ capture: { state: 'refused', problem: 'unexpected' } }));
    },
    confirmEmpty: () => void orSay(confirmEmpty(visit), () => store.set({ capture: { state: 'refused', problem: 'unexpected' } })),
    cancelCapture() {
      capturing?.abort('cancelled');
      captureAll.cancel();
    },
    captureAll: captureAll.press,
    changeAccount: () => store.set({ isChoosingAccount: true, accountProblem: undefined }),
    keepAccount: () => store.set({ isChoosingAccount: false, accountProblem: undefined }),
    chooseAccount: (choice) => void chooseAccount(visit, choice),
    fillQuantities: () =>
      void orSay(fillQuantities(visit), () => store.set({ fill: { state: 'stopped', kind: 'refused', problem: 'unexpected' } })),
    recordInvitation: () =>
      void orSay(recordInvitation(visit), () => store.set({ invitation: { state: 'refused', problem: 'unexpected' } })),
    teach() {
      askTwice('teach-wanted', {}).catch(() => {
        if (!signal.aborted) store.set({ connection: 'failed', view: undefined });
      });
    },
    goToNextStep: () => void askTwice('next-step-wanted', { on: visit.onScreen() }).catch(noAnswer),
    openDashboard(section) {
      const customer = visit.onScreen().customer;
      const place = section !== undefined ? { section } : customer !== undefined && { customer };
      askTwice('open-dashboard', { ...place }).catch(noAnswer);
    },
  };
}

/** Only pages of the account that this tab is signed in to can be opened from here. */
function addressHere({ url, store }: Visit, { page }: Warning): string | undefined {
  const account = store.get().view?.account;
  if (account?.state !== 'known' || account.id !== page.account) return undefined;
  const { pathname } = new URL(portalAddress(page, cloudOf(url.href), pathTemplate(url)));
  return pathname === url.pathname ? undefined : url.origin + pathname;
}

/** A broken assumption of ours ends an action: the admin is told, and the error stands in the extension's own log. */
async function orSay(action: Promise<void>, say: () => void): Promise<void> {
  try {
    await action;
  } catch (error) {
    say();
    throw error;
  }
}

async function chooseAccount(visit: Visit, { side, account, name }: OverlayView['choices'][number]): Promise<void> {
  const choice = { side, ...(account !== undefined && { account }), ...(name !== undefined && { name }) };
  const id = makeEventId(new Date());
  try {
    const view = await askTwice('account-chosen', { id, on: visit.onScreen(), choice });
    if (visit.signal.aborted) return;
    visit.store.set({ isChoosingAccount: false, accountProblem: undefined, capture: { state: 'idle' } });
    visit.show(view);
  } catch {
    if (!visit.signal.aborted) visit.store.set({ accountProblem: 'no-answer' });
  }
}

/** The browser may refuse: another window has the focus, or a policy forbids it. */
const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function* rootsOf(anchors: ReadonlyMap<string, Anchor>): Generator<ShadowRoot> {
  for (const { row } of anchors.values()) yield* shadowRootsAround(row);
}

function sameRows(now: AnchoredRow[], before: OverlayModel['rows']): boolean {
  return (
    now.length === before.length && now.every((row, index) => row.id === before[index]?.id && row.name === before[index]?.name)
  );
}
