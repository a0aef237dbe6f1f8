import { createRoot } from 'react-dom/client';
import teachCss from '../../components/teach/teach.css?inline';
import { createTeachTexts } from '../../components/teach/teach-texts';
import { pageTheme } from '../overlay.content/page-theme';
import { readSettings } from '../overlay.content/settings';
import { untilUpdated } from '../overlay.content/until-updated';
import { watchAddress } from '../overlay.content/watch-address';
import { ask } from './ask';
import { startLesson } from './start-lesson';
import { TeachSurface } from './teach-surface';

declare global {
  // One lesson at a time, however often the script is injected. A global of our isolated world: the page can't see it.
  var consolidatorLesson: AbortController | undefined;
}

/** Draws teach mode into the overlay's own host and takes it away again: closed by the admin, by leaving the page or by an update. */
export async function openTeachMode(): Promise<void> {
  const root = globalThis.consolidatorHost?.shadowRoot;
  if (!root || (globalThis.consolidatorLesson && !globalThis.consolidatorLesson.signal.aborted)) return;
  const lesson = new AbortController();
  globalThis.consolidatorLesson = lesson;
  const before = root.activeElement;
  const style = document.createElement('style');
  style.textContent = teachCss;
  const surface = document.createElement('div');
  surface.className = 'surface teach';
  surface.dataset.theme = pageTheme();

  const { signal } = lesson;
  const { language } = await readSettings();
  const spoken = await ask('texts-wanted', { language });
  if (!spoken) return lesson.abort('no-answer');
  const texts = createTeachTexts(spoken);
  const { store, actions } = startLesson({ close: () => lesson.abort('closed'), signal });
  const drawing = createRoot(surface);
  drawing.render(<TeachSurface texts={texts} store={store} actions={actions} />);
  root.append(style, surface);
  signal.addEventListener('abort', () => {
    drawing.unmount();
    surface.remove();
    style.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  watchAddress(() => lesson.abort('page-left'), signal);
  untilUpdated().addEventListener('abort', () => store.set({ outcome: 'updated' }), { signal });
}
