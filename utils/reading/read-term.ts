import type { BillingFrequency, Term } from '../consolidation/subscription';
import { normaliseText } from './normalise-text';
import { means } from './vocabulary';

/** The term that a whole text names (`Monthly`, `1 year`, `P1Y`); undefined when it names none. */
export function readTerm(text: string): Term | undefined {
  const plain = normaliseText(text);
  if (plain === 'p1m' || means(plain, 'monthly')) return 'P1M';
  if (plain === 'p1y' || means(plain, 'annual')) return 'P1Y';
  if (plain === 'p3y' || means(plain, 'triennial')) return 'P3Y';
  return undefined;
}

/** The billing frequency that a whole text names; undefined when it names none. */
export function readBillingFrequency(text: string): BillingFrequency | undefined {
  if (means(text, 'monthly')) return 'monthly';
  if (means(text, 'annual')) return 'annual';
  if (means(text, 'triennial')) return 'triennial';
  return means(text, 'one-time') ? 'one-time' : undefined;
}
