import { cloudOf } from './hosts';
import { guidSource } from './portal-path';
import { type Redactor, redactText, withoutNumbers } from './redact-text';
import { attributesOf, localNameOf } from './unclobbered';

/*
 * A list of what may stay, not of what must go: an attribute that nobody here thought of does not reach a report.
 */

const roles = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form generic grid gridcell group heading img link list listbox listitem main menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);
const inputTypes = new Set(
  'button checkbox date email hidden image number password radio reset search submit tel text url'.split(' '),
);
const states = new Set([
  'true',
  'false',
  'mixed',
  'page',
  'step',
  'ascending',
  'descending',
  'none',
  'other',
  'row',
  'col',
  'rowgroup',
  'colgroup',
  'polite',
  'assertive',
  'off',
  'menu',
  'listbox',
  'dialog',
  'grid',
  'tree',
]);
const stateNames = new Set(
  'aria-selected aria-expanded aria-checked aria-hidden aria-busy aria-disabled aria-current aria-pressed aria-sort aria-live aria-modal aria-readonly aria-required aria-haspopup aria-atomic aria-multiselectable scope disabled checked selected hidden loading busy current readonly required multiple open expanded contenteditable'.split(
    ' ',
  ),
);
/** Where columns are: structure. Where rows are would tell how many there are: `renumber`. */
const columnNumbers = new Set(
  'colspan rowspan aria-colspan aria-rowspan aria-colindex aria-colcount aria-level aria-valuenow tabindex'.split(' '),
);
const texts = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext aria-placeholder placeholder title alt label'.split(' '),
);
const references = new Set(
  'id for name aria-labelledby aria-describedby aria-controls aria-owns aria-details headers list slot'.split(' '),
);
const rowKeys = new Set('row-id data-row-id data-row-key'.split(' '));

export interface AttributeRedaction {
  redactor: Redactor;
  url: URL;
  language: string | undefined;
  /** The rank of a row's number among those seen before. */
  renumber(value: string): string;
}

/** What of an element's attributes may stay, as pairs. */
export function redactAttributes(element: Element, redaction: AttributeRedaction): [string, string][] {
  return [...attributesOf(element)].flatMap(({ name, value }): [string, string][] => {
    const redacted = redactAttribute(element, name, value, redaction);
    return redacted === undefined ? [] : [[name, redacted]];
  });
}

function redactAttribute(
  element: Element,
  name: string,
  value: string,
  { redactor, url, language, renumber }: AttributeRedaction,
): string | undefined {
  const plain = value.trim().toLowerCase();
  if (name === 'role') return roles.has(plain) ? plain : undefined;
  if (name === 'type') return inputTypes.has(plain) ? plain : undefined;
  if (name === 'lang') return /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(value) ? value : undefined;
  if (stateNames.has(name)) return plain === '' || plain === name ? '' : states.has(plain) ? plain : undefined;
  if (columnNumbers.has(name))
    return /^-?\d{1,2}$/.test(plain) ? (name === 'aria-valuenow' ? withoutNumbers(plain) : plain) : undefined;
  if (name === 'aria-rowindex') return /^\d{1,9}$/.test(plain) ? renumber(plain) : undefined;
  // Only that the page does not know is told: how many there are is the partner's own business.
  if (name === 'aria-rowcount') return plain === '-1' ? '-1' : undefined;
  if (texts.has(name)) return redactText(value, redactor, language);
  if (rowKeys.has(name)) return new RegExp(`${guidSource}$`, 'i').test(value) ? redactor.reference(value) : undefined;
  if (references.has(name))
    return value
      .split(/\s+/)
      .filter((id) => id !== '')
      .map(redactor.reference)
      .join(' ');
  if (name === 'href') return redactAddress(value, { redactor, url });
  return name === 'value' && localNameOf(element) === 'input' ? redactValue(element, value, { redactor, language }) : undefined;
}

/** Words of buttons are labels; what was typed or chosen is not. The value of a radio is code that may name a customer. */
function redactValue(
  element: Element,
  value: string,
  { redactor, language }: { redactor: Redactor; language: string | undefined },
): string | undefined {
  if (!(element instanceof HTMLInputElement)) return undefined;
  if (/^(?:submit|button|reset)$/.test(element.type)) return redactText(value, redactor, language);
  if (!/^(?:text|number|search|tel)$/.test(element.type)) return undefined;
  return /^\s*[\p{Nd}.,\s]*$/u.test(element.value) ? withoutNumbers(element.value) : redactText(element.value, redactor, language);
}

/** Names that the portal gives its folders; any other folder may be a customer's. */
const folders = new Set(
  'pcv commerce commerce2 dashboard v2 customers customer list subscriptions subscription orders order add-subscriptions add-subscription addsubscription new catalog catalogue products product cart review account accounts settings account-settings relationshiprequest relationship-request relationships transfers transfer users devices servicemanagement analytics home overview details detail azure software partner membership referrals billing invoices pricing offers'.split(
    ' ',
  ),
);

/** An address with its shape: folders of the portal stay, GUIDs stay apart, everything else is gone, the query first. */
export function redactAddress(address: string, { redactor, url }: { redactor: Redactor; url: URL }): string {
  const target = URL.parse(address, url);
  if (!target || !/^https?:$/.test(target.protocol) || cloudOf(target.origin) === undefined) return 'https://example.com/';
  const pathOf = (path: string) =>
    path
      .split('/')
      .map((folder) => redactFolder(folder, redactor))
      .join('/');
  const fragment = target.hash.replace(/^#!?/, '');
  if (address.trim().startsWith('#')) return `#${fragment === '' ? '' : pathOf(fragment)}`;
  return pathOf(target.pathname) + (fragment === '' ? '' : `#${pathOf(fragment)}`);
}

function redactFolder(folder: string, redactor: Redactor): string {
  if (folder === '' || folders.has(folder.toLowerCase()) || /^[a-z]{2}-[a-z]{2}$/i.test(folder)) return folder;
  return new RegExp(`^${guidSource}$`, 'i').test(folder) ? redactor.guid(folder) : 'x';
}
