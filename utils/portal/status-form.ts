import type { Status } from '../consolidation/subscription';
import { readDatedPhrase } from '../reading/dated-phrases';
import { means } from '../reading/vocabulary';
import { isOn, namesOf } from './fields';
import type { Found, Survey } from './survey';
import { roleOf } from './walk';

export type StatusChoice = 'active' | 'suspended' | 'cancel-subscription';

export interface StatusRadio extends Found {
  /** Undefined = a radio of the same page whose name is not one of these. */
  choice?: StatusChoice;
  isOn?: boolean;
}

const choices: StatusChoice[] = ['active', 'suspended', 'cancel-subscription'];

/** The radios of the page that choose a subscription's status. */
export function statusRadios(page: Survey): StatusRadio[] {
  return radiosOf(page).flatMap((found) => {
    const names = namesOf(page, found.element);
    const meant = choices.filter((choice) => names.some((name) => means(name, choice)));
    const [choice] = meant;
    return meant.length === 1 && choice ? [{ ...found, choice, isOn: isOn(found.element) }] : [];
  });
}

export const radiosOf = (page: Survey): Found[] =>
  page.controls.filter(({ element, isInBanner }) => !isInBanner && roleOf(element) === 'radio');

/** The status that is chosen on screen, saved or not; undefined when the page has no such choice, none is chosen, or it is unclear. */
export function chosenStatus(page: Survey): StatusChoice | undefined {
  const on = statusRadios(page).filter((radio) => radio.isOn);
  return on.length === 1 ? on[0]?.choice : undefined;
}

/** A dated line (`Renews on …`) and the status radio that it stands under, if any. */
export function datedLines(page: Survey): { phrase: NonNullable<ReturnType<typeof readDatedPhrase>>; under?: StatusChoice }[] {
  const radios = statusRadios(page).sort((a, b) => a.order - b.order);
  const seen = new Set<string>();
  return [...page.lines, ...page.leaves].flatMap(({ text, order }) => {
    const phrase = readDatedPhrase(text);
    if (!phrase || seen.has(text)) return [];
    seen.add(text);
    const under = radios.filter((radio) => radio.order < order).at(-1)?.choice;
    return [{ phrase, ...(under && { under }) }];
  });
}

export const statusOfChoice = (choice: StatusChoice): Status | undefined => (choice === 'cancel-subscription' ? undefined : choice);
