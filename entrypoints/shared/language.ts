import { storage } from 'wxt/utils/storage';
import { chooseLanguage, type Language } from '../../components/texts/choose-language';

/** The admin's choice on this machine; null follows the browser. */
export const languageSetting = storage.defineItem<Language | null>('local:language', { fallback: null });

export async function readLanguage(): Promise<Language> {
  return chooseLanguage((await languageSetting.getValue()) ?? undefined, navigator.languages);
}
