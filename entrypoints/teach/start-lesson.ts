import { browser } from 'wxt/browser';
import type { Box } from '../../components/teach/outline';
import type { TeachActions, TeachModel } from '../../components/teach/teach-model';
import type { ColumnRole, TaughtPage } from '../../utils/consolidation/column-roles';
import { detectPage } from '../../utils/portal/detect-page';
import { redactPage } from '../../utils/portal/redact-page';
import { makeRecipe, outcomeNow, type Teachable, teachableAround, teachables, tryRecipe } from '../../utils/portal/teach';
import { createStore, type Store } from '../overlay.content/store';
import { now } from '../shared/clock';
import { ask } from './ask';
import { boxesOf } from './boxes';
import { pointOnPage } from './point-on-page';

export interface LessonState extends TeachModel {
  /** Where on the screen the chosen table and the column in hand are. */
  boxes: { table?: Box; column?: Box };
}

/** What teach mode knows and does. Nothing is kept but the recipe that the admin saves. */
export function startLesson({ close, signal }: { close: () => void; signal: AbortSignal }): {
  store: Store<LessonState>;
  actions: TeachActions;
} {
  const url = new URL(location.href);
  const detected = detectPage(url);
  const page: TaughtPage | undefined = detected === 'customer-list' || detected === 'subscription-list' ? detected : undefined;
  const store = createStore<LessonState>({ ...(page && { page }), candidates: [], isPointing: false, columns: [], boxes: {} });
  let seen: Teachable[] = [];
  let roles: ColumnRole[] = [];
  let shown: number | undefined;
  let pointing: AbortController | undefined;

  const frame = () => {
    const candidate = seen[store.get().chosen ?? -1];
    store.set({ boxes: candidate ? boxesOf(candidate, shown) : {} });
  };
  const lookAgain = () => {
    if (!page) return;
    seen = teachables(document, url, page);
    shown = undefined;
    store.set({
      candidates: seen.map(({ grid, columns }) => ({
        rows: grid.rows.length,
        headers: columns.map(({ header }) => header).filter((header) => header !== ''),
      })),
      chosen: undefined,
      columns: [],
      preview: undefined,
      outcome: undefined,
    });
    frame();
  };
  const recipe = () => {
    const candidate = seen[store.get().chosen ?? -1];
    return (
      candidate && page && { candidate, recipe: makeRecipe(candidate, { chosen: roles, url, page, root: document, now: now() }) }
    );
  };
  const draw = () => {
    const lesson = recipe();
    if (!lesson) return;
    const columns = lesson.candidate.columns.map(({ header, sample }, index) => ({
      header,
      sample,
      role: roles[index] ?? 'ignore',
    }));
    store.set({ columns, preview: tryRecipe(document, url, lesson), outcome: undefined });
  };
  const choose = (chosen: number) => {
    const candidate = seen[chosen];
    if (!candidate) return;
    roles = candidate.columns.map(({ meaning }) => meaning);
    shown = undefined;
    store.set({ chosen });
    candidate.found.element.scrollIntoView({ block: 'nearest' });
    draw();
    frame();
  };
  const point = (isPointing: boolean) => {
    pointing?.abort();
    pointing = undefined;
    store.set({ isPointing });
    if (!isPointing) return;
    pointing = new AbortController();
    pointOnPage({
      over: (node) => {
        const candidate = seen[teachableAround(seen, node) ?? -1];
        store.set({ boxes: candidate ? boxesOf(candidate, undefined) : {} });
      },
      pick: (node) => {
        const candidate = teachableAround(seen, node);
        if (candidate === undefined) return;
        point(false);
        choose(candidate);
      },
      end: () => {
        point(false);
        frame();
      },
      signal: AbortSignal.any([signal, pointing.signal]),
    });
  };
  const closeReport = () => {
    const { report } = store.get();
    if (report) URL.revokeObjectURL(report.address);
    store.set({ report: undefined });
  };

  // The page scrolls under the frames, its inner boxes too.
  addEventListener('scroll', frame, { capture: true, passive: true, signal });
  addEventListener('resize', frame, { signal });
  signal.addEventListener('abort', closeReport);
  lookAgain();
  if (seen.length > 0) choose(0);

  return {
    store,
    actions: {
      choose,
      point,
      lookAgain,
      setRole(column, role) {
        roles = roles.map((before, index) => (index === column ? role : before));
        draw();
      },
      show(column) {
        shown = column;
        frame();
      },
      save: () => void save(recipe()?.recipe).then((outcome) => !signal.aborted && store.set({ outcome })),
      openReport() {
        point(false);
        const { version } = browser.runtime.getManifest();
        const facts = { page: detected ?? 'unknown', version, ...(page && { outcome: outcomeNow(document, url, page) }) };
        const text = redactPage(document, url, facts);
        const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
        store.set({ report: { text, address, file: `page-report-${facts.page}.txt` }, boxes: {} });
      },
      closeReport() {
        closeReport();
        frame();
      },
      close,
    },
  };
}

async function save(recipe: ReturnType<typeof makeRecipe> | undefined): Promise<'saved' | 'not-saved'> {
  if (!recipe) return 'not-saved';
  try {
    return (await ask('recipe-saved', { recipe }))?.saved ? 'saved' : 'not-saved';
  } catch {
    // No answer: the admin is told and presses again; saving the same recipe twice keeps it once.
    return 'not-saved';
  }
}
