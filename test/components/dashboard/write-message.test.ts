import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emlOf, fillTemplate, mailtoOf, templateFrom } from '../../../components/dashboard/write-message';
import { customerMessages, messageLanguages } from '../../../components/texts/customer-messages/customer-messages';

const values = {
  customer: 'Contoso',
  partner: 'Fabrikam Europe Ltd.',
  link: 'https://admin.microsoft.com/x',
  formerPartner: 'Fabrikam B.V.',
};

describe('a message to a customer', () => {
  it.each(messageLanguages)('is filled in completely (%s)', (language) => {
    for (const template of Object.values(customerMessages[language])) {
      const { subject, body } = fillTemplate(template, values);
      expect(subject + body).not.toMatch(/[{}]/);
      expect(body).toContain('Contoso');
      expect(body).toContain('Fabrikam Europe Ltd.');
    }
  });

  it.each(messageLanguages)('names the same things in each language (%s)', (language) => {
    const names = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();
    for (const kind of ['invitation', 'handOver'] as const) {
      expect(names(customerMessages[language][kind].body)).toEqual(names(customerMessages.en[kind].body));
    }
  });

  it('keeps the braces of what is not known, so that the admin sees it', () => {
    expect(fillTemplate({ subject: '{{partner}}', body: '{{link}} {{other}}' }, { partner: 'Contoso' })).toEqual({
      subject: 'Contoso',
      body: '{{link}} {{other}}',
    });
  });

  it('becomes a template again, also where one name holds the other', () => {
    const own = { subject: 'Hi {{customer}}', body: '{{customer}} moves from {{formerPartner}} to {{partner}}: {{link}}' };
    const nested = { ...values, customer: 'Fabrikam', partner: 'Fabrikam Europe' };
    expect(templateFrom(fillTemplate(own, nested), nested)).toEqual(own);
  });
});

describe('a message as a file', () => {
  const decode = (eml: string) => {
    const [head = '', body = ''] = eml.split('\r\n\r\n');
    const text = (base64: string) => new TextDecoder().decode(Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)));
    const subject = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([, word = '']) => text(word)).join('');
    return { head, subject, body: text(body.replaceAll('\r\n', '')).replaceAll('\r\n', '\n') };
  };

  it('reads back as it was written, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const plain = body.replaceAll('\r', '');
        const back = decode(emlOf({ subject, body: plain }));
        expect(back.subject).toBe(subject.replace(/\s+/g, ' '));
        expect(back.body).toBe(plain);
      }),
    );
  });

  it('has no line that is longer than mail allows, and no second header from a subject', () => {
    const eml = emlOf({ subject: 'Übertragung '.repeat(20).concat('\r\nBcc: evil@example.com'), body: 'ß'.repeat(900) });
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    expect(decode(eml).head).not.toMatch(/^Bcc/im);
  });

  it('opens in a mail program with its line ends', () => {
    expect(mailtoOf({ subject: 'A & B', body: 'one\ntwo' })).toBe('mailto:?subject=A%20%26%20B&body=one%0D%0Atwo');
  });
});
