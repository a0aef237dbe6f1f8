import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { createTexts } from './texts';

const english = createTexts('en');

export const TextsContext = createContext(english);

type AllNamespaces = ['common', 'rules', 'reading', 'overlay', 'popup', 'dashboard'];

/** `t('overlay:captureCustomers')` in the language of the surface; `language` is a BCP 47 tag for Intl and the lang attribute. */
export function useTexts(): { t: TFunction<AllNamespaces>; language: string } {
  const texts = useContext(TextsContext);
  return { t: texts.t as TFunction<AllNamespaces>, language: texts.language };
}
