import type { Language } from './choose-language';
import { languages } from './texts';

/** One language's sentences for the page; those of popup and dashboard stay out of it. */
export type OverlayTexts = ReturnType<typeof textsOfOverlay>;

export function textsOfOverlay(language: Language) {
  const { common, overlay, reading, rules, teach } = languages[language];
  return { common, overlay, reading, rules, teach };
}
