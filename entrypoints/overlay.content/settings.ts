import { browser } from 'wxt/browser';
import type { PanelPlace } from '../../components/overlay/overlay-model';
import { chooseLanguage, type Language } from '../../components/texts/choose-language';

const languageKey = 'language';
const collapsedKey = 'overlay:collapsed';
const leftKey = 'overlay:left';
const topKey = 'overlay:top';

/** What the overlay remembers on this machine; the language is the one that popup and dashboard set. `isCollapsed` is the admin's wish, if any. */
export async function readSettings(): Promise<PanelPlace & { language: Language; isCollapsed?: boolean }> {
  const stored = await browser.storage.local.get([languageKey, collapsedKey, leftKey, topKey]);
  const isCollapsed = stored[collapsedKey];
  return {
    language: languageOf(stored[languageKey]),
    isOnLeft: stored[leftKey] === true,
    isOnTop: stored[topKey] === true,
    ...(typeof isCollapsed === 'boolean' && { isCollapsed }),
  };
}

export async function rememberCollapsed(isCollapsed: boolean): Promise<void> {
  await browser.storage.local.set({ [collapsedKey]: isCollapsed });
}

export async function rememberPlace({ isOnLeft, isOnTop }: PanelPlace): Promise<void> {
  await browser.storage.local.set({ [leftKey]: isOnLeft, [topKey]: isOnTop });
}

export function watchLanguage(onChange: (language: Language) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[languageKey];
    if (area === 'local' && change) onChange(languageOf(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  // After an update the browser's side of this listener is gone with the rest.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed));
}

function languageOf(setting: unknown): Language {
  return chooseLanguage(typeof setting === 'string' ? setting : undefined, navigator.languages);
}
