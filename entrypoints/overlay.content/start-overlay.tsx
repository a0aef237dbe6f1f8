import { createRoot } from 'react-dom/client';
import type { OverlayModel, PanelPlace, Submission } from '../../components/overlay/overlay-model';
import type { Language } from '../../components/texts/choose-language';
import type { Guid } from '../../utils/consolidation/guid';
import type { PageId } from '../../utils/consolidation/judgement';
import { customerOf } from '../../utils/portal/customer-path';
import { detectPage } from '../../utils/portal/detect-page';
import { now } from '../shared/clock';
import { createFollower } from './follow-page';
import { followRecipes } from './follow-recipes';
import { isWideEnough } from './gutter';
import { mountHost } from './mount-host';
import { rememberRowsOfLists } from './row-memory';
import { readSettings, rememberCollapsed, rememberPlace, watchLanguage } from './settings';
import { type RunningVisit, startVisit } from './start-visit';
import { createStore } from './store';
import { Surface, type SurfaceState } from './surface';
import { fetchTexts } from './texts';
import { isInstalled, untilUpdated } from './until-updated';
import { watchAddress } from './watch-address';
import { whenPressed } from './when-pressed';

const clockTick = 20_000;

/** Draws on each page that the product knows, from visit to visit, until the extension itself is gone. */
export async function startOverlay(): Promise<void> {
  const life = untilUpdated();
  const settings = await readSettings();
  let wish = settings.isCollapsed;
  let place: PanelPlace = { isOnLeft: settings.isOnLeft, isOnTop: settings.isOnTop };
  const host = mountHost(life);
  const state = createStore<SurfaceState>({ texts: await fetchTexts(settings.language), isUpdated: false });
  let running: { visit: RunningVisit; end: AbortController; visited: string } | undefined;

  const follower = createFollower(host, () => running?.visit.anchors() ?? new Map(), life);
  createRoot(host.surface).render(<Surface state={state} onDrawn={follower.soon} />);

  let lastSubmission: { customer: Guid | undefined; submission: Submission } | undefined;
  const submitted = (customer: Guid | undefined) => (submission: Submission | undefined) => {
    lastSubmission = submission && { customer, submission };
    state.get().visit?.store.set({ submission });
  };
  const collapse = (wanted: boolean) => {
    wish = wanted;
    state.get().visit?.store.set({ isCollapsed: wanted });
    rememberCollapsed(wanted).catch(sayUpdated);
  };
  let spoken = settings.language;
  const speak = async (language: Language) => {
    spoken = language;
    try {
      const texts = await fetchTexts(language);
      // Of two changes in a row the later one counts, whichever is answered first.
      if (spoken === language) state.set({ texts });
    } catch {
      sayUpdated();
    }
  };
  const move = (across: keyof PanelPlace) => {
    place = { ...place, [across]: !place[across] };
    state.get().visit?.store.set(place);
    rememberPlace(place).catch(sayUpdated);
  };
  const enter = () => {
    const url = new URL(location.href);
    const page = detectPage(url);
    const visited = `${page} ${url.pathname}`;
    // The same page with other search parameters is the same visit: a pager may write its number there.
    if (running?.visited === visited) return;
    running?.end.abort('page-left');
    running = undefined;
    state.set({ visit: undefined });
    host.putBack();
    if (!page) return;
    const end = new AbortController();
    const store = createStore(emptyModel(page, { isCollapsed: wish ?? !isWideEnough(), ...place }));
    const signal = AbortSignal.any([life, end.signal]);
    const customer = customerOf(url);
    if (lastSubmission?.customer === customer) store.set({ submission: lastSubmission?.submission });
    else if (customer !== undefined) lastSubmission = undefined;
    const visit = startVisit({
      page,
      url,
      signal,
      store,
      collapse,
      move,
      hasWish: () => wish !== undefined,
      submitted: submitted(customer),
      onMoved: follower.soon,
    });
    running = { visit, end, visited };
    state.set({ visit: { store, actions: visit.actions } });
    keepTime(store, signal);
  };
  const enterAnew = () => {
    running?.end.abort('page-left');
    running = undefined;
    enter();
  };
  function sayUpdated() {
    if (isInstalled()) return;
    state.set({ isUpdated: true, visit: undefined });
  }

  life.addEventListener('abort', sayUpdated);
  rememberRowsOfLists(life);
  watchAddress(enter, life);
  // Back from the browser's memory the page may belong to another sign-in by now: everything is asked again.
  addEventListener('pageshow', ({ persisted }) => persisted && enterAnew(), { signal: life });
  whenPressed('next-step-pressed', () => running?.visit.actions.goToNextStep(), life);
  watchLanguage((language) => void speak(language), life);
  await followRecipes(enterAnew, life);
  enter();
}

function emptyModel(page: PageId, panel: PanelPlace & Pick<OverlayModel, 'isCollapsed'>): OverlayModel {
  return {
    page,
    connection: 'asking',
    rows: [],
    now: now(),
    ...panel,
    isChoosingAccount: false,
    capture: { state: 'idle' },
    fill: { state: 'idle' },
    invitation: { state: 'idle' },
  };
}

function keepTime(store: ReturnType<typeof createStore<OverlayModel>>, signal: AbortSignal): void {
  const timer = setInterval(() => store.set({ now: now() }), clockTick);
  signal.addEventListener('abort', () => clearInterval(timer));
}
