import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, StrictMode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { createTexts, type Language } from '../../components/texts/texts';
import { TextsContext } from '../../components/texts/use-texts';
import { FailureBoundary } from './failure-boundary';
import { languageSetting, readLanguage } from './language';

/** Draws an extension page in the admin's language and in the light or dark of the system. */
export async function mount(page: ReactNode, titleOf: (texts: ReturnType<typeof createTexts>) => string): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  const language = await readLanguage();
  createRoot(root).render(
    <StrictMode>
      <Surface firstLanguage={language} titleOf={titleOf}>
        {page}
      </Surface>
    </StrictMode>,
  );
}

interface SurfaceProps {
  firstLanguage: Language;
  titleOf: (texts: ReturnType<typeof createTexts>) => string;
  children: ReactNode;
}

function Surface({ firstLanguage, titleOf, children }: SurfaceProps) {
  const language = useLanguage(firstLanguage);
  const texts = useMemo(() => createTexts(language), [language]);
  const isDark = useSyncExternalStore(watchDark, readDark);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = titleOf(texts);
  }, [language, texts, titleOf]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className="surface">
      <TextsContext value={texts}>
        <FailureBoundary>{children}</FailureBoundary>
      </TextsContext>
    </FluentProvider>
  );
}

function useLanguage(first: Language): Language {
  const [language, setLanguage] = useState(first);
  useEffect(() => languageSetting.watch(() => void readLanguage().then(setLanguage)), []);
  return language;
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const readDark = () => dark.matches;
function watchDark(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}
