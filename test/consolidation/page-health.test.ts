import { describe, expect, it } from 'vitest';
import { type PageReading, pageHealth, pageReading, withReading } from '../../utils/consolidation/page-health';

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

  it('takes a page for the same whether its address ends in a slash, and never for another page', () => {
    const once = withReading([], aReading({ path: '/a/customers' }), monday);
    expect(withReading(once, aReading({ path: '/A/customers/' }), tuesday)).toHaveLength(1);
    expect(withReading(once, aReading({ path: '/acustomers' }), tuesday)).toHaveLength(2);
    expect(withReading(once, aReading({ path: '/a/customers', page: 'subscription-list' }), tuesday)).toHaveLength(2);
  });

  it('does not claim that a page was ever read well while it was not', () => {
    const [first] = withReading([], aReading({ outcome: failed }), monday);
    expect(first).toStrictEqual({ reading: aReading({ outcome: failed }), at: monday });
  });

  it.each<[string, PageReading['outcome']]>([
    ['well', { kind: 'well' }],
    ['with a list that is not whole', { kind: 'degraded', missing: ['pager-not-finished'] }],
    ['with a quantity that nobody can read', { kind: 'degraded', missing: ['quantity-unreadable', 'read-as-taught'] }],
    ['not at all', failed],
    ['not at all, and what was looked for', { ...failed, detail: 'no Quantity column' }],
  ])('takes a reading that ended %s, as it is', (_how, outcome) => {
    const reading = aReading({ outcome });
    expect(pageReading.parse(reading)).toEqual(reading);
    const health = { reading, at: tuesday, lastWellAt: monday };
    expect(pageHealth.parse(health)).toEqual(health);
  });

  it.each([
    ['a GUID', { path: '/customers/33998320-0de4-465b-bdfe-25c790c3fb12/x?y' }],
    ['a name', { path: '/customers/Contoso GmbH' }],
    ['a query', { path: '/customers/list?search=Contoso' }],
    ['a long path', { path: `/${'a/'.repeat(120)}` }],
    ['a reason with a name in it', { outcome: { kind: 'failed', reason: 'Contoso was not found' } }],
    ['a detail with a number', { outcome: { ...failed, detail: 'customer 4711' } }],
    ['a detail that begins with a number', { outcome: { ...failed, detail: '4711 customer' } }],
    ['a reason that ends in a name', { outcome: { kind: 'failed', reason: 'no-list Contoso' } }],
    ['something before the path', { path: 'Contoso/customers/list' }],
    ['a long detail', { outcome: { ...failed, detail: 'a'.repeat(81) } }],
    ['a missing thing that nobody knows', { outcome: { kind: 'degraded', missing: ['contoso'] } }],
    ['an unknown page', { page: 'contoso' }],
  ])('takes no reading with %s', (_what, change) => {
    expect(pageReading.safeParse({ ...aReading(), ...change }).success).toBe(false);
  });
});
