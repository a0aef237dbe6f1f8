import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../utils/database/canonical-json';
import { hashOf } from '../../utils/database/hash';
import { makeEventId } from '../../utils/database/make-event-id';

describe('canonical JSON', () => {
  it('has one text whatever the order of the keys', () => {
    expect(canonicalJson({ b: [1, { d: 4, c: null }], a: 'ß' })).toBe('{"a":"ß","b":[1,{"c":null,"d":4}]}');
  });

  it('leaves undefined out, as storing and reading JSON does', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('survives being read and written again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps a key named __proto__ and pollutes nothing', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"a":2}');
    expect(canonicalJson(hostile)).toBe('{"__proto__":{"polluted":1},"a":2}');
    expect('polluted' in {}).toBe(false);
  });

  it('hashes as SHA-256 in hex', () => {
    // printf '{"a":1}' | sha256sum
    expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });
});

describe('event ids', () => {
  it('are UUIDs of version 7 that sort by time', () => {
    const earlier = makeEventId(new Date('2026-11-23T08:00:00.000Z'));
    const later = makeEventId(new Date('2026-11-23T08:00:00.001Z'));
    expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(earlier < later).toBe(true);
  });

  it('differ within one millisecond', () => {
    const now = new Date();
    expect(new Set(Array.from({ length: 1000 }, () => makeEventId(now))).size).toBe(1000);
  });
});
