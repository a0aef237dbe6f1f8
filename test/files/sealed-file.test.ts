import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Event } from '../../utils/consolidation/event';
import { openHistoryFile } from '../../utils/files/open-history-file';
import { historyPacker } from '../../utils/files/pack-history';
import { sealFile } from '../../utils/files/sealed-file';
import { writeHistoryFile } from '../../utils/files/write-history-file';
import { customerId, today } from './builders';

const by = { writtenAt: today, device: 'device-a', extensionVersion: '0.1.0' };
const passphrase = 'correct horse battery staple';

/** Of letters that hardly pack: three million of them are several parts of a sealed file. */
function aNote(sequence: number, length: number): Event {
  let seed = sequence + 1;
  const text = Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
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
    type: 'note-added',
    payload: { text },
  };
}

const events = Array.from({ length: 400 }, (_, index) => aNote(index + 1, 8_000));
let sealed: Uint8Array;

async function seal(history: readonly Event[]): Promise<Uint8Array> {
  const packer = historyPacker();
  for (const event of history) packer.add([event]);
  const parts: Uint8Array[] = [];
  for await (const part of sealFile(packer.end(by).content, passphrase)) parts.push(part);
  return Buffer.concat(parts);
}

function aFile(bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], 'consolidation.backup');
}

async function open(bytes: Uint8Array, word: string | undefined = passphrase) {
  return await openHistoryFile(aFile(bytes), word === undefined ? {} : { passphrase: word });
}

const headerLength = () => sealed.indexOf(10) + 1;
const partLength = 1024 * 1024 + 16;

beforeAll(async () => {
  sealed = await seal(events);
});

test('a sealed history is read back with its passphrase', async () => {
  const opened = await open(sealed);
  expect(opened).toMatchObject({ is: 'open', header: { ...by, count: 400 } });
  expect(opened.is === 'open' && [...opened.events.batches()].flat()).toEqual(events);
});

test('an empty history is sealed too', async () => {
  expect(await open(await seal([]))).toMatchObject({ is: 'open', header: { count: 0 } });
});

test('it asks for a passphrase, shows nothing without it, and takes no other', async () => {
  expect(await openHistoryFile(aFile(sealed))).toEqual({ is: 'sealed' });
  expect(await open(sealed, 'correct horse battery stable')).toEqual({ is: 'refused', problem: 'wrong-passphrase' });
  expect(await open(sealed, '')).toEqual({ is: 'refused', problem: 'wrong-passphrase' });
  const text = Buffer.from(sealed).toString('latin1');
  for (const word of ['note-added', customerId, 'device-a', passphrase]) expect(text).not.toContain(word);
});

test('letters that a keyboard composes otherwise are the same passphrase', async () => {
  const packer = historyPacker();
  const parts: Uint8Array[] = [];
  for await (const part of sealFile(packer.end(by).content, 'caf\u00e9 \u212b')) parts.push(part);
  expect(await open(Buffer.concat(parts), 'cafe\u0301 \u00c5')).toMatchObject({ is: 'open' });
});

test('two files with one passphrase have nothing in common but their form', async () => {
  const again = Buffer.from(await seal(events));
  expect(again.subarray(headerLength(), headerLength() + 64)).not.toEqual(
    Buffer.from(sealed).subarray(headerLength(), headerLength() + 64),
  );
  const [one, other] = [sealed, again].map((bytes) => JSON.parse(Buffer.from(bytes).subarray(0, bytes.indexOf(10)).toString()));
  expect(one.salt).not.toBe(other.salt);
  expect(one.nonce).not.toBe(other.nonce);
  expect(one.iterations).toBeGreaterThanOrEqual(600_000);
});

test('a file that is cut off anywhere says so before it asks anything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: headerLength(), max: sealed.length - 1 }), async (length) => {
      expect(await openHistoryFile(aFile(sealed.subarray(0, length)))).toEqual({ is: 'refused', problem: 'truncated' });
    }),
  );
  expect(await openHistoryFile(aFile(sealed.subarray(0, 300)))).toEqual({ is: 'refused', problem: 'truncated' });
});

// Deriving the key takes a quarter of a second: a few places of each kind, chosen anew in each run.
test('a byte that was changed anywhere is noticed', async () => {
  const places = [
    headerLength(),
    headerLength() + partLength - 1,
    headerLength() + partLength,
    sealed.length - 1,
    ...fc.sample(fc.integer({ min: headerLength(), max: sealed.length - 1 }), 2),
  ];
  for (const at of places) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await open(changed)).toEqual({ is: 'refused', problem: 'altered' });
  }
});

test('a header that was changed anywhere is noticed', async () => {
  for (let at = 40; at < headerLength() - 1; at += 5) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await openHistoryFile(aFile(changed))).toMatchObject({
      is: 'refused',
      problem: expect.stringMatching(/altered|truncated/),
    });
  }
});

test('parts that changed places, or stand in for one that is missing, are noticed', async () => {
  const at = headerLength();
  const [head, first, second, rest] = [
    sealed.subarray(0, at),
    sealed.subarray(at, at + partLength),
    sealed.subarray(at + partLength, at + 2 * partLength),
    sealed.subarray(at + 2 * partLength),
  ];
  expect(await open(Buffer.concat([head, second, first, rest]))).toEqual({ is: 'refused', problem: 'altered' });
  expect(await open(Buffer.concat([head, first, first, rest]))).toEqual({ is: 'refused', problem: 'altered' });
});

/** What somebody could write who wants a shorter file to look whole: the fields fit, the checksum of the header fits. */
async function withHeader(change: Record<string, unknown>, body: Uint8Array): Promise<Uint8Array> {
  const { checksum: _old, ...fields } = JSON.parse(
    Buffer.from(sealed)
      .subarray(0, headerLength() - 1)
      .toString(),
  );
  const changed = { ...fields, ...change };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(changed)));
  const header = JSON.stringify({ ...changed, checksum: Buffer.from(digest).toString('hex') });
  return Buffer.concat([Buffer.from(`${header}\n`), body]);
}

test('an end that was moved together with the header is noticed', async () => {
  const whole = sealed.subarray(headerLength());
  expect(await open(await withHeader({}, whole))).toMatchObject({ is: 'open' });
  const shorter = await withHeader({ bytes: 1024 * 1024 }, whole.subarray(0, partLength));
  expect(await open(shorter)).toEqual({ is: 'refused', problem: 'altered' });
  expect(await open(await withHeader({ version: 2 }, whole))).toEqual({ is: 'refused', problem: 'newer-version' });
  expect(await open(await withHeader({ iterations: 1_000 }, whole))).toEqual({ is: 'refused', problem: 'altered' });
  expect(await open(await withHeader({ iterations: 1_000_000_000 }, whole))).toEqual({ is: 'refused', problem: 'altered' });
});

test.for([
  ['whole', writeHistoryFile(events, by), { is: 'open', header: { count: 400 } }],
  ['empty', writeHistoryFile([], by), { is: 'open', header: { count: 0 } }],
  ['laid out anew by an editor', JSON.stringify(JSON.parse(writeHistoryFile(events, by)), null, 2), { is: 'open' }],
  ['with the line ends of Windows', writeHistoryFile(events, by).replaceAll('\n', '\r\n'), { is: 'open' }],
  ['cut off after an event', writeHistoryFile(events, by).slice(0, -5), { is: 'refused', problem: 'truncated' }],
  ['cut off in an event', writeHistoryFile(events, by).slice(0, -500), { is: 'refused', problem: 'truncated' }],
  ['cut off before the end mark', writeHistoryFile(events, by).slice(0, -3), { is: 'refused', problem: 'truncated' }],
  ['with a letter changed', writeHistoryFile(events, by).replace('event-2', 'event-9'), { is: 'refused', problem: 'altered' }],
  ['none of ours', 'Microsoft ID,Name', { is: 'refused', problem: 'not-json' }],
] as const)('a plain file, %s', async ([, text, expected]) => {
  expect(await openHistoryFile(new File([text], 'consolidation.json'))).toMatchObject(expected);
});
