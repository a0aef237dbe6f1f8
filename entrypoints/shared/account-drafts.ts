import type { Account } from '../../utils/consolidation/account';
import type { DraftEvent } from '../../utils/consolidation/event';
import { makeEventId } from '../../utils/database/make-event-id';

/**
 * What adds an account. With the first one the project takes this computer's time zone: the same-day rule runs out at the end of the day
 * there or in UTC, whichever comes first. Settings can change it.
 */
export function accountDrafts(account: Account, { isFirst }: { isFirst: boolean }): DraftEvent[] {
  const added: DraftEvent = { id: account.id, account: account.id, about: 'project', type: 'account-added', payload: { account } };
  if (!isFirst) return [added];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const zone: DraftEvent = {
    id: makeEventId(new Date()),
    account: null,
    about: 'project',
    type: 'setting-changed',
    payload: { key: 'timeZone', value: timeZone },
  };
  return [added, zone];
}
