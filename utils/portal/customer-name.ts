import { means } from '../reading/vocabulary';
import { mainHeading, type Survey } from './survey';

/** The customer's name in the heading (`O365 Test | Subscriptions`, either order), or undefined where the heading has none. */
export function customerNameIn(page: Survey, ...pageWords: Parameters<typeof means>[1][]): string | undefined {
  const parts = mainHeading(page)?.parts ?? [];
  const names = parts.filter((part) => !means(part, ...pageWords));
  return names.length === 1 && parts.length > 1 ? names[0] : undefined;
}
