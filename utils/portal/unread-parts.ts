import { withAsciiDigits } from '../reading/digits';
import { normaliseText, tidyText } from '../reading/normalise-text';
import { means } from '../reading/vocabulary';
import type { Found, Survey } from './survey';
import { attributeOf, hasAttribute } from './unclobbered';
import { accessibleName, roleOf, visibleText } from './walk';

/*
 * Signs that the page shows a part of a list and has the rest behind something that no reader here works. They never make a list readable, they
 * only keep it from being called complete: a sign too many costs a look by hand, one too few costs a subscription.
 */

/** Signs of further pages that a number stated for the whole list outranks. `rows` = how many rows of it are on screen. */
export function hasUnreadPages(page: Survey, rows: number): boolean {
  const texts = [...page.lines, ...page.leaves].filter(({ isInBanner }) => !isInBanner).map(({ text }) => text);
  const controls = page.controls.filter(({ isInBanner }) => !isInBanner);
  return (
    texts.some((text) => isOnePageOfMany(text) || saysPartOf(text, rows)) || controls.some(({ element }) => leadsOn(element, rows))
  );
}

const of = '(?:of|van|von|sur|de|di|av|z|ze|из|\\/|-n?ek)';
const pageOfPages = new RegExp(
  `^(?:page|pagina|seite|página|strana|strona|oldal|sayfa|sida|страница|ページ|페이지)\\s?(?:\\d+\\s?)?${of}\\s?(\\d+)$|^第? ?\\d+ ?(?:页|頁)? ?(?:\\/|,|共)+ ?共? ?(\\d+) ?(?:页|頁)$|^\\d+ ?\\/ ?(\\d+) ?ページ$`,
  'u',
);
const partOfWhole = new RegExp(`(?:^|\\D)(\\d+)\\s?${of}\\s?(\\d+)(?:\\D|$)`, 'u');

/** `Page 1 of 5`; the number may stand in a field, and the text lack it. */
function isOnePageOfMany(text: string): boolean {
  const pages = text.length <= 40 ? pageOfPages.exec(normaliseText(withAsciiDigits(text))) : null;
  return pages !== null && Number(pages.slice(1).find((group) => group !== undefined)) > 1;
}

/** `Showing 10 of 83 subscriptions`, in whatever words: the first number is that of the rows on screen. */
function saysPartOf(text: string, rows: number): boolean {
  const part = text.length <= 80 ? partOfWhole.exec(normaliseText(withAsciiDigits(text))) : null;
  return part !== null && Number(part[1]) === rows && Number(part[2]) > rows;
}

/** A pager without words, a choice among page numbers, `Show all 83`. */
function leadsOn(element: Element, rows: number): boolean {
  if (element instanceof HTMLSelectElement) return isChoiceOfPages(element);
  if (!/^(?:button|link)$/.test(roleOf(element)) || isOff(element)) return false;
  const name = accessibleName(element);
  if (/^[\s›>»→⟩❯▶▸⇒]+$/u.test(tidyText(name))) return true;
  const all = /(?:^|\s)(?:all|alle|alles|tous|toutes|todos|todas|tutti|tutte|wszystkie|все|всех)(?:\s|$)|すべて|全部|所有|모두/u;
  const plain = normaliseText(withAsciiDigits(name));
  return all.test(plain) && (plain.match(/\d+/g) ?? []).some((number) => Number(number) > rows);
}

function isChoiceOfPages(select: HTMLSelectElement): boolean {
  const options = [...select.options].map(({ text }) => tidyText(text));
  return options.length > 1 && options.every((text, index) => text === String(index + 1));
}

const isOff = (element: Element) =>
  Element.prototype.matches.call(element, ':disabled') ||
  attributeOf(element, 'aria-disabled') === 'true' ||
  hasAttribute(element, 'disabled');

/**
 * Tabs beside the one on screen of which nobody knows whether they divide the list. The tabs of a customer's pages are known by the word for
 * this page on the chosen one.
 */
export function hasUnknownTabs(page: Survey): boolean {
  const tabs = page.controls.filter(({ element, isInBanner }) => !isInBanner && roleOf(element) === 'tab');
  if (tabs.length < 2) return false;
  return !tabs.some((tab) => isChosen(tab) && means(nameOf(tab), 'subscriptions', 'subscription', 'customer'));
}

const isChosen = ({ element }: Found) => attributeOf(element, 'aria-selected') === 'true';
const nameOf = ({ element }: Found) => visibleText(element).replace(/\s*[([]\p{Nd}+[)\]]$/u, '');
