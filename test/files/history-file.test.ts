import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../utils/consolidation/event';
import { checksumOf } from '../../utils/files/history-file';
import { readHistoryFile } from '../../utils/files/read-history-file';
import { writeHistoryFile } from '../../utils/files/write-history-file';
import { customerId, fromId, today } from './builders';

const header = { writtenAt: today, device: 'device-a', extensionVersion: '0.1.0' };

function anEvent(
  sequence: number,
  happening: Record<string, unknown> = { type: 'note-added', payload: { text: 'Called them' } },
): Event {
  return {
    id: `event-${sequence}`,
    device: 'device-a',
    sequence,
    at: today,
    account: null,
    about: { customer: customerId },
    payloadHash: 'a',
    previousHash: 'b',
    hash: 'c',
    ...happening,
    // The builder takes any happening; the schema under test is what judges it.
  } as Event;
}

const events = [
  anEvent(1),
  anEvent(2, { type: 'method-chosen', payload: { subscription: fromId, method: 'leave', reason: 'Test "tenant", =1+1\n🚀' } }),
  anEvent(3, {
    type: 'captured',
    payload: {
      page: 'subscription-list',
      path: '/commerce/customers/{guid}/subscriptions',
      customer: customerId,
      sections: [
        {
          section: 'license-based',
          rows: [
            {
              id: fromId,
              name: 'Microsoft 365 E3',
              quantity: 25,
              quantityText: '25 Licenses',
              status: 'active',
              statusText: 'Active',
              isUsageBased: false,
              other: { Reseller: 'Fabrikam', constructor: 'odd header' },
            },
          ],
          completeness: { isComplete: true, proof: 'stated-total', statedTotal: 1 },
        },
      ],
    },
  }),
];
const written = writeHistoryFile(events, header);

/** A file whose checksum is right although its content is not ours. */
function forged(changed: unknown[], rest: Record<string, unknown> = {}): string {
  const file = { ...JSON.parse(written), events: changed, count: changed.length, ...rest };
  return JSON.stringify({ ...file, checksum: rest.checksum ?? checksumOf(changed.map((event) => JSON.stringify(event))) });
}

test('a history is read back as it was written', () => {
  expect(readHistoryFile(written)).toMatchObject({ isReadable: true, events, header: { ...header, count: 3, version: 1 } });
});

test('a file that an editor laid out anew is the same history', () => {
  expect(readHistoryFile(JSON.stringify(JSON.parse(written), null, 2))).toMatchObject({ isReadable: true, events });
});

test('an empty history is a history', () => {
  expect(readHistoryFile(writeHistoryFile([], header))).toMatchObject({ isReadable: true, events: [] });
});

test('whatever text an event holds survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
      const history = [anEvent(1, { type: 'note-added', payload: { text } })];
      expect(readHistoryFile(writeHistoryFile(history, header))).toMatchObject({ isReadable: true, events: history });
    }),
  );
});

test('every truncated file is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: written.trimEnd().length - 1 }), (length) => {
      const read = readHistoryFile(written.slice(0, length));
      expect(read).toMatchObject({ isReadable: false, problem: length < 40 ? expect.any(String) : 'truncated' });
    }),
  );
});

test('every altered character is refused', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: written.trimEnd().length - 1 }),
      fc.constantFrom('0', 'f', 'x', '"', '}'),
      (at, letter) => {
        fc.pre(written[at] !== letter && !/\s/.test(written[at] ?? ''));
        const changed = written.slice(0, at) + letter + written.slice(at + 1);
        const read = readHistoryFile(changed);
        // The header's own words about who wrote it and when are not part of the history.
        const isHeaderWord =
          /"(writtenAt|device|extensionVersion)":"[^"]*$/.test(changed.slice(0, at)) && at < changed.indexOf('"count"');
        expect(read.isReadable && !isHeaderWord).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test.for([
  ['hello', 'not-json'],
  ['', 'not-json'],
  ['[]', 'foreign'],
  ['null', 'foreign'],
  ['{"format":"somebody-else"}', 'foreign'],
  [JSON.stringify({ ...JSON.parse(written), version: 2, more: true }), 'newer-version'],
  [JSON.stringify({ ...JSON.parse(written), version: 0 }), 'altered'],
  [JSON.stringify({ ...JSON.parse(written), extra: 1 }), 'altered'],
  [JSON.stringify({ ...JSON.parse(written), count: -1 }), 'altered'],
  [JSON.stringify({ ...JSON.parse(written), events: {} }), 'altered'],
  [JSON.stringify({ ...JSON.parse(written), events: events.slice(1) }), 'truncated'],
  [JSON.stringify({ ...JSON.parse(written), events: [...events, anEvent(4)] }), 'altered'],
  [JSON.stringify({ ...JSON.parse(written), events: [events[1], events[0], events[2]] }), 'altered'],
  [forged(events, { checksum: '0'.repeat(64) }), 'altered'],
] as const)('%#: refused as %2$s', ([text, problem]) => {
  expect(readHistoryFile(text)).toEqual({ isReadable: false, problem });
});

test.for([
  ['an unknown happening', { type: 'suspended-for-the-admin', payload: {} }],
  ['a payload of the wrong shape', { type: 'method-chosen', payload: { subscription: 'x', method: 'leave' } }],
  ['a field that nobody knows', { type: 'note-added', payload: { text: 'x', colour: 'red' } }],
  [
    'an id that is not in its canonical form',
    { type: 'marked-already-on-to', payload: { subscription: fromId.toUpperCase().replace('2', 'A') } },
  ],
] as const)('%s is refused with its number', ([, happening]) => {
  expect(readHistoryFile(forged([anEvent(1), anEvent(2, happening)]))).toEqual({
    isReadable: false,
    problem: 'unreadable-event',
    event: 2,
  });
});

test('a key that sets a prototype is refused, even where the schema allows any key', () => {
  const text = JSON.stringify(events[2]).replace('"Reseller":"Fabrikam"', '"__proto__":{}');
  expect(text).toContain('__proto__');
  expect(readHistoryFile(forged([JSON.parse(text)]))).toEqual({ isReadable: false, problem: 'altered' });
});
