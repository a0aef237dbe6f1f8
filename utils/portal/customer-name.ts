import { means, type Term } from '../reading/vocabulary';
import { headingsOn, type Survey } from './survey';

/**
 * The customer's name in the heading (`O365 Test | Subscriptions`, either order), or undefined where no heading has both. The sections of a
 * page have headings, too: it is the word for the page that tells.
 */
export function customerNameIn(page: Survey, ...pageWords: Term[]): string | undefined {
  for (const { parts } of headingsOn(page)) {
    const names = parts.filter((part) => !means(part, ...pageWords));
    if (parts.length > 1 && names.length === 1) return names[0];
  }
  return undefined;
}

/** The name in the heading of a subscription's own page, which may also be the name alone. */
export function subscriptionNameIn(page: Survey): string | undefined {
  const beside = customerNameIn(page, 'subscriptions', 'subscription');
  if (beside !== undefined) return beside;
  const [main] = headingsOn(page);
  const [name, ...more] = main?.parts ?? [];
  const isName = name !== undefined && more.length === 0 && !means(name, 'subscriptions', 'subscription');
  return main?.level === 1 && isName ? name : undefined;
}
