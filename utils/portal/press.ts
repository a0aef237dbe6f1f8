import { isAdminOnlyName, isExactlyAdminOnly } from '../reading/control-name';
import { normaliseText } from '../reading/normalise-text';
import { means } from '../reading/vocabulary';
import { isDisabled } from './survey';
import { attributeOf, hasAttribute, localNameOf, rootOf, shadowRootOf } from './unclobbered';
import { accessibleName, closestComposed, findElements, roleOf } from './walk';

/** The only purposes for which a control of the portal may be pressed. None of them changes anything but what is shown. */
export type PressPurpose = 'pager' | 'tab' | 'expander' | 'catalogue-tick';

/** A control was to be pressed that is the admin's alone, or is not what its purpose says. */
export class ForbiddenPressError extends Error {
  override name = 'ForbiddenPressError';
}

/**
 * Presses a control of the portal: the one place in the product that clicks. Throws ForbiddenPressError for everything of type submit,
 * for every name that buys, sends, changes or ends something (in any language), and for anything that is not a pager, tab, expander or
 * catalogue tick. Returns false when the control is disabled.
 */
export function press(control: Element, purpose: PressPurpose): boolean {
  const target = nativeControlIn(control);
  for (const element of new Set([control, target, hostOf(target)])) if (element) refuseUnlessHarmless(element, purpose);
  if (!isFor[purpose](target)) throw new ForbiddenPressError(`Expected a ${purpose}, found ${kindOf(target)}`);
  if (isDisabled(target)) return false;
  (target as HTMLElement).click();
  return true;
}

function refuseUnlessHarmless(element: Element, purpose: PressPurpose): void {
  if (isSubmitting(element)) throw new ForbiddenPressError(`Refused to press a submit control (${kindOf(element)})`);
  const name = accessibleName(element);
  const isForbidden = purpose === 'catalogue-tick' ? isExactlyAdminOnly(name) : isAdminOnlyName(name);
  if (isForbidden) throw new ForbiddenPressError('Refused to press a control whose name is for the admin alone');
  if (closestComposed(element, (ancestor) => /^(?:dialog|alertdialog)$/.test(roleOf(ancestor)))) {
    throw new ForbiddenPressError('Refused to press a control in a dialog');
  }
}

function isSubmitting(element: Element): boolean {
  if (/^(?:submit|image|reset)$/i.test(attributeOf(element, 'type')?.trim() ?? '')) return true;
  if (hasAttribute(element, 'formaction')) return true;
  // A button without a type submits the form that it stands in.
  return element instanceof HTMLButtonElement && element.type === 'submit' && element.form !== null;
}

const isFor: Record<PressPurpose, (target: Element) => boolean> = {
  pager: (target) =>
    /^(?:button|link|menuitem)$/.test(roleOf(target)) && isPagerName(accessibleName(target)) && staysOnPage(target),
  tab: (target) => roleOf(target) === 'tab' && staysOnPage(target),
  expander: (target) => hasAttribute(target, 'aria-expanded') || localNameOf(target) === 'summary',
  'catalogue-tick': (target) => roleOf(target) === 'checkbox',
};

export function isPagerName(name: string): boolean {
  return pageNumberOf(name) !== undefined || means(name, 'next', 'previous', 'first', 'last', 'load-more');
}

/** The number in `7`, `Page 7` or `Go to page 7`; undefined for anything else. */
export function pageNumberOf(name: string): number | undefined {
  const match =
    /^(?:(?:go to )?(?:page|pagina|seite|página|strana|strona|oldal|sayfa|sida|страница|ページ|페이지)\s)?(\d{1,4})(?:\s?(?:ページ|페이지))?$/.exec(
      normaliseText(name),
    );
  return match ? Number(match[1]) : undefined;
}

/** A link may be pressed only when it does not lead to another document. */
function staysOnPage(target: Element): boolean {
  if (!(target instanceof HTMLAnchorElement)) return true;
  const href = attributeOf(target, 'href');
  if (href === null || href.startsWith('#')) return true;
  const url = URL.parse(href, document.baseURI);
  return url !== null && url.origin === location.origin && url.pathname === location.pathname;
}

/** The native control inside a custom element (label outside, control in its shadow root); the element itself where there is none. */
export function nativeControlIn(control: Element): Element {
  if (/^(?:button|a|input|summary)$/.test(localNameOf(control)) || !shadowRootOf(control)) return control;
  const inner = findElements(control, (element) => /^(?:button|a|input)$/.test(localNameOf(element)));
  return inner.length === 1 && inner[0] ? inner[0] : control;
}

/** The custom element whose one control this is. The host of a whole part of a page is none: its name would be all the text in it. */
function hostOf(element: Element): Element | undefined {
  const root = rootOf(element);
  return root instanceof ShadowRoot && nativeControlIn(root.host) === element ? root.host : undefined;
}

const kindOf = (element: Element) => `<${localNameOf(element)}> with role ${roleOf(element) || 'none'}`;
