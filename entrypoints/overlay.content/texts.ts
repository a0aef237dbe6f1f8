import type { i18n } from 'i18next';
import type { Language } from '../../components/texts/choose-language';
import { createOverlayTexts } from '../../components/texts/overlay-texts';
import type { OverlayTexts } from '../../components/texts/texts-of-overlay';
import { ask } from '../../utils/messages';

/** Throws when the background can't be reached. */
export async function fetchTexts(language: Language): Promise<i18n> {
  return createOverlayTexts(language, (await ask('texts-wanted', { language })) as OverlayTexts);
}
