import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../../components/texts/load-texts';
import { namespacesOf } from '../../components/texts/namespaces';
import { TextsContext } from '../../components/texts/use-texts';
import { FailureBoundary } from './failure-boundary';
import { languageSetting, readLanguage } from './language';

interface PageOptions {
  surface: 'popup' | 'dashboard' | 'guide';
  titleOf: (texts: i18n) => string;
}

/** Draws an extension page in the admin's language and in the light or dark of the system. */
export async function mount(page: ReactNode, { surface, titleOf }: PageOptions): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  const load = async () => await loadTexts(await readLanguage(), namespacesOf[surface]);
  const texts = await load();
  createRoot(root).render(
    <StrictMode>
      <Surface firstTexts={texts} load={load} titleOf={titleOf}>
        {page}
      </Surface>
    </StrictMode>,
  );
}

interface SurfaceProps {
  firstTexts: i18n;
  load: () => Promise<i18n>;
  titleOf: PageOptions['titleOf'];
  children: ReactNode;
}

function Surface({ firstTexts, load, titleOf, children }: SurfaceProps) {
  const texts = useSpokenTexts(firstTexts, load);
  const isDark = useSyncExternalStore(watchDark, readDark);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = titleOf(texts);
  }, [texts, titleOf]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className="surface">
      <TextsContext value={texts}>
        <FailureBoundary>{children}</FailureBoundary>
      </TextsContext>
    </FluentProvider>
  );
}

function useSpokenTexts(first: i18n, load: () => Promise<i18n>): i18n {
  const [texts, setTexts] = useState(first);
  useEffect(() => {
    let latest = 0;
    return languageSetting.watch(async () => {
      latest += 1;
      const own = latest;
      const loaded = await load();
      // Of two changes in a row the later one counts, whichever is read first.
      if (own === latest) setTexts(loaded);
    });
  }, [load]);
  return texts;
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const readDark = () => dark.matches;
function watchDark(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}
