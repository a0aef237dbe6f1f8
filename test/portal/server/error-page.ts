import type { Translate } from '../words/translate.ts';
import { escapeHtml, plainDocument } from './document.ts';

export function errorPage({ t, language }: { t: Translate; language: string }): string {
  return plainDocument({
    title: `${t('Something went wrong')} | Partner Center`,
    language,
    body: `<main class="error-page"><h1>${escapeHtml(t('Something went wrong'))}</h1><p>${escapeHtml(t('We had a problem loading this page. Try again later.'))}</p></main>`,
  });
}
