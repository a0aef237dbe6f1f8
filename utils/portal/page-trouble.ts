import { means } from '../reading/vocabulary';
import type { UnreadableReason } from './define-page';
import { mainHeading, type Survey } from './survey';

/** The sign-in page or an error page in the place of the page that the address promises; undefined when it is neither. */
export function pageTrouble(page: Survey): { reason: UnreadableReason } | undefined {
  const asksPassword = page.controls.some(({ element }) => element instanceof HTMLInputElement && element.type === 'password');
  const heading = mainHeading(page)?.parts ?? [];
  if (asksPassword || heading.some((part) => means(part, 'sign-in'))) return { reason: 'sign-in-page' };
  return heading.some((part) => means(part, 'error')) ? { reason: 'error-page' } : undefined;
}
