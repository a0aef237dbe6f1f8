import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickPace } from './read-subscriptions';
import { expect, type ReaderPage, test } from './reader-page';

const folder = join(import.meta.dirname, '../fixtures/page-reports');

interface Wanted {
  /** How many rows the report still has; their quantities all read 1, or 11 and so on. */
  rows: number;
  /** Whether a capture of it is complete; left out where the page has tabs, which do not open in a report. */
  isComplete?: boolean;
}

// To add a page that somebody reported: its file, and one line here (CONTRIBUTING, From a page report to a fixture).
const wanted: Record<string, Wanted> = {
  'customer-list-tables-en.html': { rows: 9, isComplete: true },
  'subscription-list-web-components-nl.html': { rows: 8 },
};

/** Names on screen, as the overlay finds them. */
const namesOnScreen = (reader: ReaderPage, file: string) =>
  file.startsWith('customer-list')
    ? reader.run((readers) => [...readers.customerAnchors(document).values()].map(({ cell }) => readers.visibleText(cell)))
    : reader.run((readers) =>
        [...readers.subscriptionAnchors(document).values()].map(({ name, quantity }) => `${name}, ${quantity ?? 'no quantity'}`),
      );

const captured = (reader: ReaderPage, file: string) =>
  file.startsWith('customer-list')
    ? reader.run(async (readers, pace) => await readers.customerList.read(document, { pace }), quickPace)
    : reader.run(async (readers, pace) => await readers.subscriptionList.read(document, { pace }), quickPace);

test('every report has its line, and every line its report', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(wanted).sort());
});

for (const [file, { rows, isComplete }] of Object.entries(wanted)) {
  test(`reads what was reported: ${file}`, async ({ reader }) => {
    const report = readFileSync(join(folder, file), 'utf8');
    const address = /^address: (\S+)$/m.exec(report)?.[1];
    if (!address) throw new Error(`${file} has no line "address: …" in its first comment`);
    await reader.open(address, report);
    const names = await namesOnScreen(reader, file);
    expect(names).toHaveLength(rows);
    for (const name of names) expect(name).toMatch(file.startsWith('customer-list') ? /Sample/ : /Sample.*, 1+$/);
    if (isComplete === undefined) return;
    const reading = await captured(reader, file);
    if (!reading.ok) throw new Error(`${reading.reason} ${reading.detail ?? ''}`);
    const { capture } = reading;
    const parts = capture.page === 'customer-list' ? [capture] : capture.sections;
    expect(parts.every((part) => part.completeness.isComplete)).toBe(isComplete);
  });
}
