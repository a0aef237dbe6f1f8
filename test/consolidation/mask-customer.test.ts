import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../utils/consolidation/event';
import type { CustomerFacts } from '../../utils/consolidation/facts';
import type { Headline } from '../../utils/consolidation/headline';
import {
  codeLength,
  maskEvent,
  maskFacts,
  maskForExport,
  maskHeadline,
  numbersOf,
  withCodes,
} from '../../utils/consolidation/mask-customer';

const id = '11111111-1111-4111-8111-111111111111';
const mask = { nameOf: (customer: string) => `Customer ${customer === id ? 7 : 0}`, hidden: 'hidden' };
const secret = /Contoso|contoso\.example|ask Anna/;

const facts = {
  id,
  name: 'Contoso',
  domain: 'contoso.example',
  notes: [{ at: '2026-11-23T00:00:00.000Z', event: 'e1', text: 'ask Anna of Contoso' }],
  microsoftAnswers: [{ at: '2026-11-23T00:00:00.000Z', event: 'e2', answer: 'Contoso is moved', reportsMigrated: true }],
  acceptedDifferences: [{ at: '2026-11-23T00:00:00.000Z', event: 'e3', from: [], to: [], reason: 'Contoso wants it' }],
  methods: { s1: { at: '2026-11-23T00:00:00.000Z', event: 'e4', method: 'leave', reason: 'ask Anna' } },
  notMoving: { at: '2026-11-23T00:00:00.000Z', event: 'e5', reason: 'Contoso stays' },
} as unknown as CustomerFacts; // only what a mask touches

const events = [
  { type: 'note-added', payload: { text: 'ask Anna' } },
  { type: 'microsoft-answered', payload: { answer: 'Contoso is moved', reportsMigrated: false } },
  { type: 'difference-accepted', payload: { from: [], to: [], reason: 'Contoso wants it' } },
  { type: 'marked-not-moving', payload: { reason: 'Contoso stays' } },
  { type: 'method-chosen', payload: { subscription: id, method: 'leave', reason: 'ask Anna' } },
  { type: 'file-imported', payload: { fileName: 'Contoso.csv' } },
] as unknown as Event[];

describe('a masked customer', () => {
  it('has a number in the place of its name, and no domain', () => {
    const headline = { customer: id, name: 'Contoso', domain: 'contoso.example' } as Headline;
    expect(maskHeadline(headline, mask)).toEqual({ customer: id, name: 'Customer 7' });
  });

  it('shows nothing that somebody wrote about it', () => {
    expect(JSON.stringify(facts)).toMatch(secret);
    expect(JSON.stringify(maskFacts(facts, mask))).not.toMatch(secret);
  });

  it('keeps its Microsoft ID for links, and loses it in a file', () => {
    expect(maskFacts(facts, mask).id).toBe(id);
    expect(JSON.stringify(maskForExport(facts, mask))).not.toContain(id);
  });

  it.each(events.map((event) => [event.type, event] as const))('is not named by the event %s', (_type, event) => {
    expect(JSON.stringify(event)).toMatch(secret);
    expect(JSON.stringify(maskEvent(event, mask))).not.toMatch(secret);
  });
});

const code = fc.stringMatching(new RegExp(`^[0-9a-f]{${codeLength}}$`));

describe('the numbers of masked customers', () => {
  it('never change when others come', () => {
    fc.assert(
      fc.property(fc.array(code), fc.array(code), (first, later) => {
        const before = withCodes('', first);
        const numbers = numbersOf(withCodes(before, later));
        for (const [known, number] of numbersOf(before)) expect(numbers.get(known)).toBe(number);
      }),
    );
  });

  it('are one for each customer, from 1 on without a gap', () => {
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        const numbers = [...numbersOf(withCodes('', codes)).values()];
        expect(numbers).toEqual(Array.from({ length: new Set(codes).size }, (_, index) => index + 1));
      }),
    );
  });
});
