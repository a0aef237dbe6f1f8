import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../utils/reading/vocabulary';
import { aGuid, customersHeader, imported, preview, refusal, subscriptionsHeader } from './builders';

const rows = [
  [aGuid(1), 'Café Müller & Zoon', 'muller.onmicrosoft.com', 'Cloud Reseller'],
  [aGuid(2), 'O\'Brien, "the" firm', 'obrien.example', 'Cloud Reseller'],
  [aGuid(3), 'Two\nlines', '', 'Advisor'],
];
const names = rows.map(([, name]) => name?.replace('\n', ' '));
const csv = (delimiter = ',', newline = '\r\n') => Papa.unparse([customersHeader.split(','), ...rows], { delimiter, newline });

function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  return bytes;
}

/** Only for letters whose code is the same in Windows-1252 and Unicode. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('encodings', () => {
  test.for<[string, Uint8Array | string, string]>([
    ['UTF-8', csv(), 'utf-8'],
    ['UTF-8 with mark', `\uFEFF${csv()}`, 'utf-8'],
    ['UTF-16 with mark', utf16(`\uFEFF${csv()}`), 'utf-16le'],
    ['UTF-16 without mark', utf16(csv()), 'utf-16le'],
    ['UTF-16, big end first, with mark', utf16(`\uFEFF${csv()}`, true), 'utf-16be'],
    ['UTF-16, big end first, without mark', utf16(csv(), true), 'utf-16be'],
    ['Windows-1252', windows1252(csv()), 'windows-1252'],
  ])('%s is read letter by letter', async ([, content, encoding]) => {
    const result = await preview(content);
    expect(result).toMatchObject({ isAccepted: true, encoding });
    const customers = await imported('customers', content);
    expect(customers.rows.map(({ name }) => name)).toEqual(names);
  });

  test('a foreign letter far from the start still makes the file Windows-1252', async () => {
    const many = Array.from({ length: 15_000 }, (_, index) => `${aGuid(index)},Contoso ${index},contoso.example,Cloud Reseller`);
    const text = [customersHeader, ...many, `${aGuid(99_999)},Café,cafe.example,Cloud Reseller`].join('\r\n');
    const customers = await imported('customers', windows1252(text));
    expect(customers.rows.at(-1)?.name).toBe('Café');
  });

  test('a code page that the bytes can’t tell is read when the admin names it', async () => {
    // Příbor in Windows-1250.
    const bytes = Uint8Array.from([
      ...windows1252(`${customersHeader}\r\n${aGuid(1)},P`),
      0xf8,
      0xed,
      ...windows1252('bor,a.example,x'),
    ]);
    expect((await imported('customers', bytes, { encoding: 'windows-1250' })).rows[0]?.name).toBe('Příbor');
  });

  test('bytes that Windows-1252 does not have are refused', async () => {
    expect(await refusal(Uint8Array.from([...windows1252(`${customersHeader}\r\n${aGuid(1)},A`), 0x81, 0xe9]))).toEqual([
      'damaged-text',
    ]);
  });

  test('a letter cut in half at the end is refused', async () => {
    expect(await refusal(utf16(`\uFEFF${csv()}`).slice(0, -1))).toEqual(['damaged-text']);
  });
});

describe('shapes', () => {
  test.for([',', ';', '\t'].flatMap((delimiter) => ['\r\n', '\n', '\r'].map((newline) => [delimiter, newline] as const)))(
    'delimiter %j with line end %j',
    async ([delimiter, newline]) => {
      expect((await imported('customers', csv(delimiter, newline))).rows.map(({ name }) => name)).toEqual(names);
    },
  );

  test('Excel’s hint about the separator is not a row', async () => {
    expect((await imported('customers', `sep=;\r\n${csv(';')}`)).rows).toHaveLength(3);
  });

  test('columns stand in any order, and unknown ones are kept with their rows', async () => {
    const text = `Note,Status,Reseller,Subscription,Subscription ID,Quantity\r\nfirst,Suspended,1234567,Office 365 E3,${aGuid(1)},25`;
    const { rows: subscriptions } = await imported('subscriptions', text);
    expect(subscriptions[0]?.listed).toEqual({
      id: aGuid(1),
      name: 'Office 365 E3',
      quantity: 25,
      quantityText: '25',
      status: 'suspended',
      statusText: 'Suspended',
      isUsageBased: false,
      reseller: '1234567',
      other: { Note: 'first' },
    });
  });

  test('blank lines and empty cells behind the header’s end don’t matter', async () => {
    const text = `${customersHeader},,\r\n\r\n${aGuid(1)},Contoso,contoso.example,Cloud Reseller,,\r\n,,,,,\r\n`;
    expect((await imported('customers', text)).rows).toHaveLength(1);
  });

  test('a line that is longer than the header is refused, and so is a header without lines', async () => {
    expect(await refusal(`${customersHeader}\r\n${aGuid(1)},A,a.example,x,more`)).toEqual(['wrong-number-of-cells']);
    expect(await refusal(`${customersHeader}\r\n`)).toEqual(['no-rows']);
  });

  test('one apostrophe before a formula sign is our guard and is taken away', async () => {
    const text = `${customersHeader}\r\n${aGuid(1)},'=Contoso,'@contoso.example,''quoted''`;
    const [customer] = (await imported('customers', text)).rows;
    expect(customer).toMatchObject({ name: '=Contoso', domain: '@contoso.example', relationship: "''quoted''" });
  });

  test('names and notes that merely begin with a sign are no formulas', async () => {
    const names = ['-Contoso (NL)', '@home', '+31 (0)20 123', '- ', '-5'];
    const lines = names.map((name, index) => `${aGuid(index)},${name},a.example,x`);
    const { rows: customers } = await imported('customers', [customersHeader, ...lines].join('\r\n'));
    expect(customers.map(({ name }) => name)).toEqual(['-Contoso (NL)', '@home', '+31 (0)20 123', '-', '-5']);
  });

  test('problems name the line of the file, also behind cells with line breaks', async () => {
    const text = `${customersHeader}\r\n${aGuid(1)},"Two\r\nlines",a.example,x\r\nno-guid,B,b.example,x\r\n${aGuid(3)},C\r\n`;
    const result = await preview(text);
    expect(result).toMatchObject({
      isAccepted: false,
      problems: [
        { id: 'not-a-guid', line: 4, column: 'Microsoft ID', found: 'no-guid' },
        { id: 'wrong-number-of-cells', line: 5 },
      ],
    });
  });

  test('any table that PapaParse writes is read back cell by cell, however the file is cut into portions', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/^[\s=+\-@'\uFEFF]|\p{C}|\p{Co}/u.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n'),
        fc.boolean(),
        async (notes, delimiter, newline, quotes) => {
          const body = notes.map((note, index) => [note, aGuid(index), 'Office 365 E3', '1', 'Active', 'a "b"; c, d\te']);
          const header = ['Remark', ...subscriptionsHeader.split(',')];
          const { rows: read } = await imported('subscriptions', Papa.unparse([header, ...body], { delimiter, newline, quotes }));
          expect(read.map(({ listed }) => listed?.other?.Remark ?? '')).toEqual(notes.map((note) => note.trim()));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('languages', () => {
  const locales = [
    'en',
    'nl',
    'cs',
    'de',
    'es',
    'fr',
    'hu',
    'it',
    'ja',
    'ko',
    'pl',
    'pt-br',
    'pt-pt',
    'ru',
    'sv',
    'tr',
    'zh-cn',
    'zh-tw',
  ] as const;
  const word = (term: Parameters<typeof wordsFor>[0], locale: (typeof locales)[number]) => wordsFor(term, locale)[0] ?? '';

  test.for(locales)('headers of both lists in %s', async (locale) => {
    const customers = `"${word('microsoft-id', locale)}","${word('company-name', locale)}","${word('primary-domain-name', locale)}"\r\n${aGuid(1)},Contoso,contoso.example`;
    expect((await imported('customers', customers)).rows).toEqual([{ id: aGuid(1), name: 'Contoso', domain: 'contoso.example' }]);
    const header = (['subscription-id', 'subscription', 'quantity', 'status', 'reseller'] as const).map(
      (term) => `"${word(term, locale)}"`,
    );
    const subscriptions = `${header.join(';')}\r\n${aGuid(2)};Office 365 E3;7;"${word('suspended', locale)}";None`;
    const { rows: read } = await imported('subscriptions', subscriptions, { language: locale });
    expect(read[0]?.listed).toMatchObject({ id: aGuid(2), name: 'Office 365 E3', quantity: 7 });
    // Chinese has one word for Suspended and Pending: that one stays unknown.
    expect(['suspended', 'unknown']).toContain(read[0]?.listed?.status);
  });

  test('a status that is no known word keeps its text and is unknown', async () => {
    const { rows: read } = await imported('subscriptions', `${subscriptionsHeader}\r\n${aGuid(1)},Office 365 E3,1,On hold,None`);
    expect(read[0]?.listed).toMatchObject({ status: 'unknown', statusText: 'On hold' });
  });

  test.for([
    ['Auto renews on 13/02/2027', undefined, '2027-02-13'],
    ['Auto renews on 2/3/2027', 'en-US', '2027-02-03'],
    ['Auto renews on 2/3/2027', 'en-GB', '2027-03-02'],
    ['Auto renews on 2/3/2027', undefined, undefined],
  ] as const)('%s, told %s', async ([status, language, renewsOn]) => {
    const text = `${subscriptionsHeader}\r\n${aGuid(1)},Office 365 E3,1 Licenses,${status},None`;
    const { rows: read } = await imported('subscriptions', text, language === undefined ? {} : { language });
    expect(read[0]?.listed).toMatchObject({ status: 'active', autoRenew: true, quantity: 1 });
    expect(read[0]?.listed?.renewsOn).toBe(renewsOn);
  });

  const withDates = (...dates: string[]) =>
    [
      'Subscription ID,Subscription,Status,Renewal date',
      ...dates.map((date, index) => `${aGuid(index)},Office 365 E3,Active,${date}`),
    ].join('\r\n');

  test('one date tells the order of all dates', async () => {
    const { rows: read } = await imported('subscriptions', withDates('2/3/2027', '25/3/2027'));
    expect(read.map(({ listed }) => listed?.renewsOn)).toEqual(['2027-03-02', '2027-03-25']);
  });

  test('dates that nothing orders are a problem until the admin says how they are written', async () => {
    expect(await refusal(withDates('2/3/2027'))).toEqual(['ambiguous-date']);
    const { rows: read } = await imported('subscriptions', withDates('2/3/2027'), { language: 'nl' });
    expect(read[0]?.listed?.renewsOn).toBe('2027-03-02');
  });

  test('a file that contradicts itself is refused', async () => {
    expect(await preview(withDates('25/3/2027', '3/25/2027', '2/3/2027'))).toMatchObject({
      problems: [{ id: 'ambiguous-date', line: 4 }],
    });
  });

  test('an order that the admin says and the file contradicts is no order', async () => {
    expect(await refusal(withDates('2/3/2027', '25/3/2027'), { language: 'en-US' })).toEqual(['ambiguous-date']);
  });

  test('a quantity that could be two numbers is refused, and read where the language is known', async () => {
    const text = `Subscription ID;Subscription;Quantity;Status\r\n${aGuid(1)};Office 365 E3;1.000;Actief`;
    expect(await refusal(text)).toEqual(['ambiguous-number']);
    const { rows: read } = await imported('subscriptions', text, { language: 'nl' });
    expect(read[0]?.listed?.quantity).toBe(1000);
  });
});

describe('the admin’s own mapping', () => {
  const text = `Key,Thing,State\r\n${aGuid(1)},Office 365 E3,Active`;

  test('an unknown table is refused with its header', async () => {
    expect(await preview(text)).toEqual({
      isAccepted: false,
      problems: [{ id: 'unknown-table', line: 1, found: 'Key, Thing, State' }],
      table: { columns: ['Key', 'Thing', 'State'].map((header) => ({ header, meaning: null })) },
    });
  });

  test('columns mean what the admin says', async () => {
    const mapping = { Key: 'subscription-id', Thing: 'name', State: 'status' };
    const { rows: read } = await imported('subscriptions', text, { mapping });
    expect(read[0]?.listed).toMatchObject({ id: aGuid(1), name: 'Office 365 E3', status: 'active' });
  });

  test('two columns with one meaning are refused until one is set aside', async () => {
    const twice = `Subscription ID,Subscription,Product,Status\r\n${aGuid(1)},Office 365 E3,Something else,Active`;
    expect(await refusal(twice)).toEqual(['duplicate-column']);
    const { rows: read } = await imported('subscriptions', twice, { mapping: { Product: null } });
    expect(read[0]?.listed).toMatchObject({ name: 'Office 365 E3', other: { Product: 'Something else' } });
  });
});
