import type { Boot } from '../server/document.ts';
import { type Translate, translator } from '../words/translate.ts';

/** What the server wrote into the page. */
export const boot: Boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}');

export const { language } = boot;
export const t: Translate = translator(language);
