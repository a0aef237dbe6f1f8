import { normaliseText } from '../reading/normalise-text';
import { means } from '../reading/vocabulary';
import type { Leaf, Survey } from './survey';
import { attributeOf } from './unclobbered';
import { closestComposed } from './walk';

/** What the opened account picker shows (picture of 2022): whose organisations the person may choose, and the one that is chosen. */
export interface AccountPicker {
  offered: string[];
  /** Absent where the picker marks none, or several. */
  current?: string;
}

const mostNames = 30;

/** The account picker behind the round button of the header; undefined while it is closed. */
export function accountPickerOn(page: Survey): AccountPicker | undefined {
  const lines = page.lines.toSorted((a, b) => a.order - b.order);
  const label = lines.findIndex(({ text }) => means(text, 'accounts-in-directory'));
  if (label === -1) return undefined;
  const after = lines.slice(label + 1, label + 1 + mostNames);
  const end = after.findIndex(({ text }) => means(text, 'sign-in-with-another', 'sign-out'));
  // Without its last line nobody can say where the names end and the page begins.
  if (end === -1) return undefined;
  const names = after.slice(0, end);
  const current = currentOf(names);
  const offered = names.map(({ text }) => text);
  return {
    offered: [...new Map(offered.map((name) => [normaliseText(name), name])).values()],
    ...(current !== undefined && { current }),
  };
}

/** The one that is marked; else the only one that can't be pressed. */
function currentOf(names: Leaf[]): string | undefined {
  const marked = names.filter(({ element }) => isMarked(element));
  if (marked.length > 0) return marked.length === 1 ? marked[0]?.text : undefined;
  const plain = names.filter(({ isInControl }) => !isInControl);
  return plain.length === 1 ? plain[0]?.text : undefined;
}

/** By itself or the item around it, not by something that holds the whole picker. */
function isMarked(element: Element): boolean {
  const marks = ['aria-current', 'aria-selected', 'aria-checked'];
  const mark = (candidate: Element) => marks.some((name) => /^(?:true|page|location)$/.test(attributeOf(candidate, name) ?? ''));
  let steps = 0;
  return closestComposed(element, (candidate) => steps++ < 3 && mark(candidate)) !== undefined;
}
