import { describe, expect, it } from 'vitest';
import type { Completeness, SubscriptionListCapture } from '../../utils/consolidation/capture';
import { pageReading } from '../../utils/consolidation/page-health';
import { type UnreadableReason, unreadableReasons } from '../../utils/portal/define-page';
import { pageReadingOf } from '../../utils/portal/page-health';

const customer = '33998320-0de4-465b-bdfe-25c790c3fb12';
const url = new URL(`https://partner.microsoft.com/en-us/commerce/customers/${customer}/subscriptions?x=Contoso`);
const complete: Completeness = { isComplete: true, proof: 'end-of-list' };

function aCapture({ completeness = complete, quantity = 5 as number | null, status = 'active' as 'active' | 'unknown' } = {}) {
  const capture: SubscriptionListCapture = {
    page: 'subscription-list',
    path: '/commerce/customers/{guid}/subscriptions',
    customer,
    customerName: 'Contoso',
    sections: [
      {
        section: 'all',
        rows: [
          { id: customer, name: 'Contoso plan', quantity, quantityText: '5', status, statusText: 'Contoso', isUsageBased: false },
        ],
        completeness,
      },
    ],
  };
  return { ok: true as const, capture };
}

const outcomeOf = (reading: Parameters<typeof pageReadingOf>[2]['reading'], isTaught = false) =>
  pageReadingOf('subscription-list', url, { reading, isTaught })?.outcome;

describe('how a reader got on', () => {
  it('is told in codes, without a word of the page', () => {
    const reading = pageReadingOf('subscription-list', url, { reading: aCapture({ quantity: null, status: 'unknown' }) });
    expect(JSON.stringify(reading)).not.toMatch(/contoso|33998320/i);
    expect(pageReading.parse(reading)).toEqual(reading);
  });

  it.each([
    ['well', aCapture(), { kind: 'well' }],
    ['a quantity missing', aCapture({ quantity: null }), { kind: 'degraded', missing: ['quantity-unreadable'] }],
    ['a status missing', aCapture({ status: 'unknown' }), { kind: 'degraded', missing: ['status-not-known'] }],
    [
      'not complete',
      aCapture({ completeness: { isComplete: false, reason: 'count-differs', statedTotal: 9, read: 1 } }),
      { kind: 'degraded', missing: ['count-differs'] },
    ],
    ['stopped by the admin', aCapture({ completeness: { isComplete: false, reason: 'stopped-by-admin' } }), undefined],
    ['a page without rows', { ok: true as const, capture: { link: 'https://x' } }, { kind: 'well' }],
    [
      'a column missing',
      { ok: false as const, reason: 'columns-not-understood' as const, detail: 'no quantity column' },
      { kind: 'failed', reason: 'columns-not-understood', detail: 'no quantity column' },
    ],
  ])('%s', (_what, reading, outcome) => {
    expect(outcomeOf(reading)).toEqual(outcome);
  });

  it('says when only what was taught made it readable', () => {
    expect(outcomeOf(aCapture(), true)).toEqual({ kind: 'degraded', missing: ['read-as-taught'] });
  });

  it('every refusal is a code that can be kept, or tells nothing about the reader', () => {
    const silent: UnreadableReason[] = ['not-this-page', 'customer-differs', 'sign-in-page', 'error-page', 'page-left', 'stopped'];
    for (const reason of unreadableReasons) {
      const reading = pageReadingOf('subscription-list', url, { reading: { ok: false, reason } });
      if (silent.includes(reason)) expect(reading).toBeUndefined();
      else expect(pageReading.safeParse(reading).success).toBe(true);
    }
  });
});
