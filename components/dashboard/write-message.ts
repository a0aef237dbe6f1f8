import type { Message } from '../texts/customer-messages/customer-messages';

/** What stands in double braces in a template, by its name. */
export type MessageValues = Partial<Record<'customer' | 'partner' | 'link' | 'formerPartner', string>>;

/** Fills a template in. A value that is not known leaves its braces, so that the admin sees what to write there. */
export function fillTemplate(template: Message, values: MessageValues): Message {
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (braces, name: string) => values[name as keyof MessageValues] ?? braces);
  return { subject: fill(template.subject), body: fill(template.body) };
}

/** Turns a message back into a template: what was filled in becomes its braces again. The longest value first, since one may hold another. */
export function templateFrom(message: Message, values: MessageValues): Message {
  const known = Object.entries(values)
    .filter(([, value]) => value !== '')
    .toSorted(([, a], [, b]) => b.length - a.length);
  const open = (text: string) => known.reduce((rest, [name, value]) => rest.replaceAll(value, `{{${name}}}`), text);
  return { subject: open(message.subject), body: open(message.body) };
}

/** Opens the admin's mail program. */
export function mailtoOf({ subject, body }: Message): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

/** A message file (RFC 5322) without a receiver; `X-Unsent` makes Outlook open it as a draft. */
export function emlOf({ subject, body }: Message): string {
  return [
    'X-Unsent: 1',
    `Subject: ${encodedWords(subject.replace(/\s+/g, ' '))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines(base64(body.replaceAll('\n', '\r\n'))),
    '',
  ].join('\r\n');
}

/** RFC 2047: each encoded word holds whole characters; with the header's name no line is longer than 78. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (base64(word + character).length > 56) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${base64(part)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function lines(text: string): string[] {
  return text.match(/.{1,76}/g) ?? [];
}
