import { withAsciiDigits } from '../reading/digits';
import { normaliseText } from '../reading/normalise-text';
import { means } from '../reading/vocabulary';
import { headRowsOf } from './grids';
import type { Found, Survey } from './survey';
import { attributeOf } from './unclobbered';
import { accessibleName, findElements, isDrawn, roleOf, visibleText } from './walk';

/** Whether a search or filter is in effect: what a filtered list lacks may still be there. The search box of the page header does not count. */
export function hasFilter(page: Survey): boolean {
  const isFiltering = ({ element, isInBanner }: Found) => !isInBanner && (isFilledSearch(element) || isChosenFilter(element));
  return page.controls.some(isFiltering) || page.grids.some((grid) => !grid.isInBanner && hasFilteredColumn(grid.element));
}

/** Fields in the head of a grid filter its columns, whatever they are called; a selection column's box is no field with a value. */
function hasFilteredColumn(grid: Element): boolean {
  return headRowsOf(grid).some(
    (row) => findElements(row, (element) => isDrawn(element) && (isFilledField(element) || isMarkedFiltered(element))).length > 0,
  );
}

function isFilledField(element: Element): boolean {
  if (element instanceof HTMLSelectElement) return element.selectedIndex > 0;
  return (
    element instanceof HTMLInputElement && /^(?:text|search|number|date|tel)$/.test(element.type) && element.value.trim() !== ''
  );
}

/**
 * AG Grid shows a filter that was set in a column's menu by an icon alone (seen 2026-11, `ag-header-cell-filtered`). A class decides nothing
 * else here: it can only keep a list from being called complete.
 */
const isMarkedFiltered = (element: Element) => /(?:^|[\s-])filtered(?:\s|$)/.test(attributeOf(element, 'class') ?? '');

function isFilledSearch(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || element.value.trim() === '') return false;
  if (element.type === 'search' || roleOf(element) === 'searchbox') return true;
  const names = [accessibleName(element), attributeOf(element, 'placeholder') ?? ''];
  // A filled field that does not say what it is for may well be one; a number is the page of a pager.
  if (names.every((name) => name === '')) return element.type === 'text' && !/^\d+$/.test(element.value.trim());
  return names.some(isSearchName);
}

/** `Filter` in the portal's languages, as the word begins there. */
const beginsWithFilter = /^(?:filt|фильтр|フィルタ|絞り込|필터|筛选|篩選|szűr)/;

/** `Filter (1)`: the filters themselves are behind the button. */
const isCountOfFilters = (name: string) =>
  beginsWithFilter.test(normaliseText(name)) && /[1-9]\p{Nd}*[)\]]?$/u.test(withAsciiDigits(name));

const isSearchName = (name: string) =>
  means(name, 'search') || /^(?:search|find|zoek|such|recherch|buscar|filt)/.test(normaliseText(name));

function isChosenFilter(element: Element): boolean {
  if (/^(?:button|switch)$/.test(roleOf(element))) return isCountOfFilters(accessibleName(element));
  if (roleOf(element) !== 'combobox') return false;
  const names = [accessibleName(element), attributeOf(element, 'placeholder') ?? ''];
  if (element instanceof HTMLSelectElement) names.push(element.options[0]?.text ?? '');
  if (!names.some((name) => means(name, 'filter-by-indirect-reseller', 'status') || beginsWithFilter.test(normaliseText(name))))
    return false;
  if (element instanceof HTMLSelectElement) return element.selectedIndex > 0;
  const shown = element instanceof HTMLInputElement ? element.value : visibleText(element);
  return shown !== '' && !names.includes(shown);
}
