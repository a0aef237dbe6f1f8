import type { i18n } from 'i18next';
import type { Language } from '../../components/texts/choose-language';
import { createTexts } from '../../components/texts/texts';
import { ask } from '../../utils/messages';

/** Throws when the background can't be reached. */
export async function fetchTexts(language: Language): Promise<i18n> {
  return createTexts(await ask('texts-wanted', { language }));
}
