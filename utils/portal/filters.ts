import { normaliseText } from '../reading/normalise-text';
import { means } from '../reading/vocabulary';
import type { Survey } from './survey';
import { attributeOf } from './unclobbered';
import { accessibleName, roleOf, visibleText } from './walk';

/** Whether a search or filter is in effect: what a filtered list lacks may still be there. The search box of the page header does not count. */
export function hasFilter(page: Survey): boolean {
  return page.controls.some(({ element, isInBanner }) => !isInBanner && (isFilledSearch(element) || isChosenFilter(element)));
}

function isFilledSearch(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || element.value.trim() === '') return false;
  if (element.type === 'search' || roleOf(element) === 'searchbox') return true;
  return [accessibleName(element), attributeOf(element, 'placeholder') ?? ''].some(isSearchName);
}

const isSearchName = (name: string) => means(name, 'search') || /^(?:search|zoek|such|recherch|buscar)/.test(normaliseText(name));

function isChosenFilter(element: Element): boolean {
  if (roleOf(element) !== 'combobox') return false;
  const names = [accessibleName(element), attributeOf(element, 'placeholder') ?? ''];
  if (element instanceof HTMLSelectElement) names.push(element.options[0]?.text ?? '');
  if (!names.some((name) => means(name, 'filter-by-indirect-reseller') || /^filter/.test(normaliseText(name)))) return false;
  if (element instanceof HTMLSelectElement) return element.selectedIndex > 0;
  const shown = element instanceof HTMLInputElement ? element.value : visibleText(element);
  return shown !== '' && !names.includes(shown);
}
