import type { Day, Instant } from '../consolidation/subscription';

export interface CalendarEvent {
  /** The same for the same fact in each file, so that a calendar replaces instead of doubling it. */
  uid: string;
  /** A whole day, or a moment. */
  on: Day | Instant;
  summary: string;
  description: string;
}

/** A calendar file (RFC 5545) that Outlook, Google and Apple import. */
export function writeIcs(events: readonly CalendarEvent[], { name, writtenAt }: { name: string; writtenAt: Instant }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Consolidator for Partner Center//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, on, summary, description }: CalendarEvent, writtenAt: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(writtenAt)}`,
    // A moment has no end: it is when something ends.
    on.length === 10 ? `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}` : `DTSTART:${utc(on)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20261123T120000Z`. */
function utc(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped; other control characters may not stand in a text. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .toWellFormed()
  );
}

const mostOctets = 75;

/** RFC 5545, 3.1: no line is longer than 75 octets; the next begins with a blank. A character is never cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
