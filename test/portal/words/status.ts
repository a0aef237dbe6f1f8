import type { Subscription } from '../state/records.ts';
import { formatShortDate } from './dates.ts';
import type { Translate } from './translate.ts';

/** The Status cell of a list. An active license-based row says when it renews or ends, not "Active". */
export function formatStatus(
  { status, autoRenew, endsAt, unit }: Pick<Subscription, 'status' | 'autoRenew' | 'endsAt' | 'unit'>,
  { t, language }: { t: Translate; language: string },
): string {
  if (status !== 'active') return t(statusWords[status]);
  if (unit === 'Usage-based') return t('Active');
  const date = formatShortDate(endsAt, language);
  return autoRenew ? t('Auto renews on {date}', { date }) : t('Expires on {date}', { date });
}

const statusWords = {
  suspended: 'Suspended',
  canceled: 'Canceled',
  expired: 'Expired',
  disabled: 'Disabled',
  deleted: 'Deleted',
  pending: 'Pending',
} as const;
