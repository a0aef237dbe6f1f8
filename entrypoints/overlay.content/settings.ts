import { browser } from 'wxt/browser';
import { chooseLanguage, type Language } from '../../components/texts/choose-language';

const languageKey = 'language';
const collapsedKey = 'overlay:collapsed';
const leftKey = 'overlay:left';

/** What the overlay remembers on this machine; the language is the one that popup and dashboard set. `isCollapsed` is the admin's wish, if any. */
export async function readSettings(): Promise<{ language: Language; isCollapsed?: boolean; isOnLeft: boolean }> {
  const stored = await browser.storage.local.get([languageKey, collapsedKey, leftKey]);
  const isCollapsed = stored[collapsedKey];
  const isOnLeft = stored[leftKey] === true;
  return { language: languageOf(stored[languageKey]), isOnLeft, ...(typeof isCollapsed === 'boolean' && { isCollapsed }) };
}

export async function rememberCollapsed(isCollapsed: boolean): Promise<void> {
  await browser.storage.local.set({ [collapsedKey]: isCollapsed });
}

export async function rememberSide(isOnLeft: boolean): Promise<void> {
  await browser.storage.local.set({ [leftKey]: isOnLeft });
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
