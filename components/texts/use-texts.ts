import i18next, { type i18n, type TFunction } from 'i18next';
import { createContext, useContext } from 'react';

/** Each surface provides its own: the overlay carries its own texts alone. Without a provider there are keys instead of words. */
export const TextsContext = createContext<i18n>(i18next.createInstance());

type AllNamespaces = [
  ...['common', 'rules', 'reading', 'overlay', 'popup', 'dashboard'],
  ...['imports', 'keep', 'moves', 'teach', 'proof', 'moments', 'time', 'team', 'guide', 'handbook'],
];

/** `t('overlay:captureCustomers')` in the language of the surface; `language` is a BCP 47 tag for Intl and the lang attribute. */
export function useTexts(): { t: TFunction<AllNamespaces>; language: string } {
  const texts = useContext(TextsContext);
  return { t: texts.t as TFunction<AllNamespaces>, language: texts.language };
}
