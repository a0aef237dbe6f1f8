import { describe, expect, it } from 'vitest';
import { type PageReading, pageReading, withReading } from '../../utils/consolidation/page-health';

const monday = '2026-11-23T08:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';

function aReading(change: Partial<PageReading> = {}): PageReading {
  return { page: 'customer-list', path: '/commerce/customers/list', outcome: { kind: 'well' }, ...change };
}

const failed = { kind: 'failed', reason: 'list-not-found' } as const;

describe('page health', () => {
  it('keeps the latest reading of a page and when it was last read well', () => {
    const once = withReading([], aReading(), monday);
    const twice = withReading(once, aReading({ outcome: failed }), tuesday);
    expect(twice).toEqual([{ reading: aReading({ outcome: failed }), at: tuesday, lastWellAt: monday }]);
  });

  it('keeps each address of a page apart, whatever its case or last slash', () => {
    const both = withReading(withReading([], aReading(), monday), aReading({ path: '/dashboard/v2/customers/list' }), tuesday);
    expect(both).toHaveLength(2);
    expect(withReading(both, aReading({ path: '/Commerce/customers/list/' }), tuesday)).toHaveLength(2);
  });

  it('has room for a hundred addresses', () => {
    let health = withReading([], aReading(), monday);
    for (let n = 0; n < 120; n++) health = withReading(health, aReading({ path: `/p${n}/customers/list` }), tuesday);
    expect(health).toHaveLength(100);
    expect(health[0]?.reading.path).toBe('/p119/customers/list');
  });

  it.each([
    ['a GUID', { path: '/customers/33998320-0de4-465b-bdfe-25c790c3fb12/x?y' }],
    ['a name', { path: '/customers/Contoso GmbH' }],
    ['a query', { path: '/customers/list?search=Contoso' }],
    ['a long path', { path: `/${'a/'.repeat(120)}` }],
    ['a reason with a name in it', { outcome: { kind: 'failed', reason: 'Contoso was not found' } }],
    ['a detail with a number', { outcome: { ...failed, detail: 'customer 4711' } }],
    ['a long detail', { outcome: { ...failed, detail: 'a'.repeat(81) } }],
    ['a missing thing that nobody knows', { outcome: { kind: 'degraded', missing: ['contoso'] } }],
    ['an unknown page', { page: 'contoso' }],
  ])('takes no reading with %s', (_what, change) => {
    expect(pageReading.safeParse({ ...aReading(), ...change }).success).toBe(false);
  });
});
