import type { ClosingLine } from '../../utils/consolidation/proof-closing';
import type { useTexts } from '../texts/use-texts';

/** What the final invoice says of a subscription, with its amount as the reader's language writes it. */
export function invoiceWords(
  { invoice, amount, currency = '' }: ClosingLine,
  { t, language }: ReturnType<typeof useTexts>,
): string {
  return t(`proof:closing.invoice.${invoice}`, { amount: amountIn(amount, language), currency });
}

function amountIn(amount: number | undefined, language: string): string {
  if (amount === undefined) return '';
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);
}
