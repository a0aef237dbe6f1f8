import type { Event, EventOf } from '../../utils/consolidation/event';
import { useTexts } from '../texts/use-texts';

/** What happened, as one sentence. */
export function useEventSentence(accountNameOf: (account: string | null) => string): (event: Event) => string {
  return eventSentenceIn(useTexts(), accountNameOf);
}

/** The same where nothing is drawn. */
export function eventSentenceIn(
  { t }: Pick<ReturnType<typeof useTexts>, 't'>,
  accountNameOf: (account: string | null) => string,
): (event: Event) => string {
  const captured = ({ account, payload }: EventOf<'captured'>): string => {
    const name = accountNameOf(account);
    if (payload.page === 'subscription-detail' || payload.page === 'customer-account' || payload.page === 'transfer-list') {
      return t(`dashboard:log.happening.captured-${payload.page}`, { account: name });
    }
    const lists = payload.page === 'customer-list' ? [payload] : payload.sections;
    const count = lists.reduce((sum, list) => sum + list.rows.length, 0);
    const sentence = t(`dashboard:log.happening.captured-${payload.page}`, { account: name, count });
    const isComplete = lists.every((list) => list.completeness.isComplete);
    return isComplete ? sentence : t('dashboard:log.happening.captured-incomplete', { sentence });
  };
  const answered = ({ payload: { answer, requestNumber: number, reportsMigrated } }: EventOf<'microsoft-answered'>): string => {
    const sentence = reportsMigrated
      ? t('dashboard:log.happening.microsoft-answered-migrated', { answer })
      : t('dashboard:log.happening.microsoft-answered', { answer });
    return number === undefined ? sentence : t('dashboard:log.happening.microsoft-answered-number', { sentence, number });
  };
  return (event) => {
    switch (event.type) {
      case 'captured':
        return captured(event);
      case 'account-added': {
        const { side, organisation, label } = event.payload.account;
        const name = organisation ?? label;
        return t('dashboard:log.happening.account-added', { side: t(`common:${side}`) + (name ? `: ${name}` : '') });
      }
      case 'purchase-submitted':
        return t('dashboard:log.happening.purchase-submitted', { count: event.payload.lines.length });
      case 'status-submitted':
        return t('dashboard:log.happening.status-submitted', { status: t(`rules:status.${event.payload.to}`) });
      case 'method-chosen': {
        const method = t(`rules:method.${event.payload.method}`);
        const { reason } = event.payload;
        return reason
          ? t('dashboard:log.happening.method-chosen-because', { method, reason })
          : t('dashboard:log.happening.method-chosen', { method });
      }
      case 'suggestions-confirmed':
        return t('dashboard:log.happening.suggestions-confirmed', { count: event.payload.pairs.length });
      case 'products-learned':
        return t('dashboard:log.happening.products-learned', {
          count: event.payload.skus.length + event.payload.replacements.length,
        });
      case 'capture-all-started':
        return t('dashboard:log.happening.capture-all-started', { count: event.payload.customers.length });
      case 'capture-all-changed':
        return t(`dashboard:log.happening.capture-all-${event.payload.to}`);
      case 'price-set':
        return t('dashboard:log.happening.price-set', { ...event.payload, price: event.payload.monthlyPrice });
      case 'setting-changed':
        return t('dashboard:log.happening.setting-changed', { key: event.payload.key, value: String(event.payload.value) });
      case 'names-confirmed':
        return t('dashboard:log.happening.names-confirmed', event.payload);
      case 'difference-accepted':
      case 'marked-not-moving':
        return t(`dashboard:log.happening.${event.type}`, { reason: event.payload.reason });
      case 'microsoft-answered':
        return answered(event);
      case 'file-imported':
        return t('dashboard:log.happening.file-imported', { fileName: event.payload.fileName });
      case 'wave-set':
        return event.payload.wave === null ? t('team:log.wave-cleared') : t('team:log.wave-set', { wave: event.payload.wave });
      case 'owner-set':
        return event.payload.owner === null ? t('team:log.owner-cleared') : t('team:log.owner-set', { owner: event.payload.owner });
      case 'access-registered': {
        const { note } = event.payload;
        return note === undefined
          ? t('dashboard:log.happening.access-registered')
          : t('dashboard:log.happening.access-registered-note', { note });
      }
      case 'note-added':
        return t('dashboard:log.happening.note-added', { text: event.payload.text });
      default:
        return t(`dashboard:log.happening.${event.type}`);
    }
  };
}
