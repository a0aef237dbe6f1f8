import { tidyText } from '../reading/normalise-text';
import { meaningsOf, means, type Term } from '../reading/vocabulary';
import type { Found, Leaf, Survey } from './survey';
import { attributeOf, isElement } from './unclobbered';
import { accessibleName, composedParent, findElements, isDrawn, roleOf, visibleText } from './walk';

/**
 * The texts that stand beside a label on the page: behind its colon (`Subscription Id: …`), or as the next line. Field values are not
 * among them; see `fieldNamed`.
 */
export function textsLabelled(page: Survey, ...terms: Term[]): string[] {
  const lines = page.lines.filter(({ isInControl, isInBanner }) => !isInControl && !isInBanner).sort((a, b) => a.order - b.order);
  return lines.flatMap((line, position) => {
    const inline = /^(.{1,80}?)\s*[:：]\s*(.+)$/.exec(line.text);
    if (inline?.[1] !== undefined && inline[2] !== undefined && means(inline[1], ...terms)) return [tidyText(inline[2])];
    const next = lines[position + 1];
    return means(line.text, ...terms) && next && !isLabel(next) ? [next.text] : [];
  });
}

/** Whether a label with one of these meanings stands anywhere on the page, controls included. */
export function hasLabel(page: Survey, ...terms: Term[]): boolean {
  const texts = [...page.lines, ...page.leaves].filter(({ isInBanner }) => !isInBanner).map(({ text }) => text);
  const names = page.controls.filter(({ isInBanner }) => !isInBanner).map(({ element }) => accessibleName(element));
  return [...texts, ...names].some((text) => means(text.replace(/[:：].*$/, ''), ...terms));
}

/** The next label is no value: the field between them is empty or holds its value in an input. */
const isLabel = ({ text }: Leaf) => /[:：]$/.test(text) || [...meaningsOf(text)].some((term) => labelTerms.has(term));

const labelTerms = new Set<Term>([
  'subscription-id',
  'billing-frequency',
  'quantity',
  'status',
  'term-duration',
  'nickname',
  'reseller',
  'offer-id',
  'start-date',
  'end-date',
  'microsoft-id',
  'company-name',
  'primary-domain-name',
  'customer-agreement',
  'manage-renewal',
  'manage-billing-frequency',
]);

const fieldRoles = /^(?:textbox|searchbox|spinbutton|combobox)$/;

/** The one field with a name that has this meaning; undefined without one, or with several. */
export function fieldNamed(page: Survey, ...terms: Term[]): Found | undefined {
  const named = page.controls.filter(
    ({ element, isInBanner }) =>
      !isInBanner && fieldRoles.test(roleOf(element)) && namesOf(page, element).some((name) => means(name, ...terms)),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** What a field holds, as shown. */
export function valueOfField(element: Element): string {
  if (element instanceof HTMLSelectElement) return tidyText(element.selectedOptions[0]?.text ?? '');
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value.trim();
  return visibleText(element);
}

/** The names that a control may be known by: the one given to it, else the texts nearest around it, else the line before it. */
export function namesOf(page: Survey, control: Element): string[] {
  const own = accessibleName(control);
  if (own !== '') return [own, ...partsOf(labelsOf(control))];
  const around = textsAround(control);
  // The name of a box or radio stands behind it: the line before it is another one's.
  if (around.length > 0 || /^(?:checkbox|radio|switch)$/.test(roleOf(control))) return around;
  const at = page.controls.find(({ element }) => element === control)?.order ?? 0;
  const before = page.lines.filter(({ order, isInControl }) => order < at && !isInControl).sort((a, b) => b.order - a.order)[0];
  return before ? [before.text] : [];
}

const labelsOf = (control: Element): Element[] => (control instanceof HTMLInputElement ? [...(control.labels ?? [])] : []);

/** A label may hold more than the name (`Active` and under it `Renews on …`): its parts are candidates, too. */
function partsOf(labels: Element[]): string[] {
  return labels.flatMap((label) => findElements(label, isDrawn).map((element) => visibleText(element)));
}

/** The smallest element around a control that shows text: custom elements keep the label outside and the input, nameless, inside. */
function textsAround(control: Element): string[] {
  for (let node = composedParent(control), steps = 0; node && steps < 6; node = composedParent(node), steps++) {
    if (!isElement(node) || attributeOf(node, 'role') === 'main') continue;
    const text = visibleText(node);
    if (text === '') continue;
    if (findElements(node, (element) => isControl(element) && element !== control).length > 0) return [];
    return [text, ...findElements(node, isDrawn).map((element) => visibleText(element))].filter((part) => part !== '');
  }
  return [];
}

const isControl = (element: Element) => /^(?:checkbox|radio|textbox|spinbutton|combobox|searchbox)$/.test(roleOf(element));

/** Whether a checkbox, radio or switch is on; undefined when it does not say. */
export function isOn(control: Element): boolean | undefined {
  if (control instanceof HTMLInputElement) return control.checked;
  const checked = attributeOf(control, 'aria-checked');
  return checked === 'true' ? true : checked === 'false' ? false : undefined;
}
