import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeIcs } from '../../utils/files/write-ics';

const writtenAt = '2026-11-23T12:00:00.000Z';
const anEvent = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'renewal.2026-12-24.x@consolidator',
  on: '2026-12-24',
  summary: 'Renewal',
  description: 'Move it',
  ...overrides,
});
const write = (...events: CalendarEvent[]) => writeIcs(events, { name: 'Consolidation', writtenAt });

/** As RFC 5545 tells readers to: unfold first, then split, then unescape. */
function read(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name = '', value = ''] = /^([^:]+):([\s\S]*)$/.exec(line) ?? [];
    const event = events.at(-1);
    if (event) event[name] = value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
  }
  return events;
}

describe('a calendar file', () => {
  test('is what RFC 5545 asks for', () => {
    expect(write(anEvent(), anEvent({ uid: 'window', on: '2026-12-24T09:40:00.000Z' }))).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Consolidator for Partner Center//Timeline//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Consolidation',
        'BEGIN:VEVENT',
        'UID:renewal.2026-12-24.x@consolidator',
        'DTSTAMP:20261123T120000Z',
        'DTSTART;VALUE=DATE:20261224',
        'SUMMARY:Renewal',
        'DESCRIPTION:Move it',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:window',
        'DTSTAMP:20261123T120000Z',
        'DTSTART:20261224T094000Z',
        'SUMMARY:Renewal',
        'DESCRIPTION:Move it',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('folds a long name between characters, never within one', () => {
    const summary = '株式会社コントソ・コンサルティング・サービシーズ 👩‍💻 ציבורית '.repeat(4);
    const text = write(anEvent({ summary }));
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(read(text)[0]?.SUMMARY).toBe(summary);
  });

  test.for<[string, string, string]>([
    ['marks', 'A; B, C\\ D: "E"', 'A; B, C\\ D: "E"'],
    ['line breaks', 'one\r\ntwo\nthree\rfour\u2028five', 'one\ntwo\nthree\nfour\nfive'],
    ['what would end the entry', 'x\r\nEND:VEVENT\r\nBEGIN:VALARM', 'x\nEND:VEVENT\nBEGIN:VALARM'],
    ['control characters', 'a\u0000b\u0007c\td', 'abc\td'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
  ])('keeps %s inside its text', ([, summary, expected]) => {
    const events = read(write(anEvent({ summary })));
    expect(events).toHaveLength(1);
    expect(events[0]?.SUMMARY).toBe(expected);
  });

  test('reads back whatever the names, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 5 }), (names) => {
        const text = write(...names.map((summary, index) => anEvent({ summary, uid: String(index) })));
        expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(/[^\r]\n|\r(?!\n)/.test(text)).toBe(false);
        expect(read(text).map(({ UID, SUMMARY }) => [UID, SUMMARY])).toEqual(
          names.map((name, index) => [
            String(index),
            // biome-ignore lint/suspicious/noControlCharactersInRegex: these are taken out
            name.replace(/[\u2028\u2029\u0085]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''),
          ]),
        );
      }),
    );
  });
});
