import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { type ImportFile, readBytes } from './import/import-file';

/**
 * A file that only its passphrase opens: one line of JSON that says how, then parts of AES-256-GCM. The key comes from the passphrase by
 * PBKDF2-SHA-256 with a salt of its own. Each part is bound to the header, to its number and to being the last one or not, so that a
 * part that was changed, moved, left out or cut off is noticed.
 */
export const sealedFormat = 'consolidator-sealed-history';
const sealedVersion = 1;
/** OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256, as published since 2023. Browsers have no Argon2 yet (2026-11). */
const iterations = 600_000;
/** More would only make a hostile file slow to refuse. */
const mostIterations = 10_000_000;
const partBytes = 1024 * 1024;
const tagBytes = 16;
const mostHeaderBytes = 2_000;

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));

const sealedHeader = z.strictObject({
  format: z.literal(sealedFormat),
  version: z.literal(sealedVersion),
  derivation: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.minimum(iterations), z.maximum(mostIterations)),
  salt: hex(16),
  cipher: z.literal('AES-256-GCM'),
  /** The first eight bytes of each part's initialisation vector; the part's number is the rest. */
  nonce: hex(8),
  partBytes: z.int().check(z.minimum(1024), z.maximum(64 * partBytes)),
  /** What is sealed, before sealing. */
  bytes: z.int().check(z.nonnegative()),
  /** Follows from the key: tells a wrong passphrase from a damaged file. */
  check: hex(16),
  /** Over the fields above: tells a damaged header from a wrong passphrase. */
  checksum: hex(32),
});
type SealedHeader = z.infer<typeof sealedHeader>;

export interface SealedFile {
  header: SealedHeader;
  /** With the line feed that ends it. */
  headerBytes: Uint8Array;
}

export type SealProblem = 'newer-version' | 'altered' | 'truncated' | 'wrong-passphrase';

/** Why a sealed file can't be opened. Nothing of it may be used. */
export class SealError extends Error {
  override name = 'SealError';
  readonly problem: SealProblem;

  constructor(problem: SealProblem) {
    super(`The sealed file can't be opened: ${problem}`);
    this.problem = problem;
  }
}

// Every JavaScript platform has WebCrypto; TypeScript knows it only together with the DOM, which these folders do without.
interface Subtle {
  importKey(format: 'raw', key: Uint8Array, algorithm: string, extractable: false, usages: string[]): Promise<unknown>;
  deriveBits(algorithm: Record<string, unknown>, key: unknown, length: number): Promise<ArrayBuffer>;
  encrypt(algorithm: Record<string, unknown>, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
  decrypt(algorithm: Record<string, unknown>, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
}
declare const crypto: { subtle: Subtle; getRandomValues(bytes: Uint8Array): Uint8Array };
declare const TextDecoder: new (encoding: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** Seals these bytes, part after part. The passphrase is used here and kept nowhere. */
export async function* sealFile(content: readonly Uint8Array[], passphrase: string): AsyncGenerator<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  const { key, check } = await deriveKey(passphrase, { salt, iterations });
  const fields = {
    format: sealedFormat,
    version: sealedVersion,
    derivation: 'PBKDF2-SHA-256',
    iterations,
    salt: bytesToHex(salt),
    cipher: 'AES-256-GCM',
    nonce: bytesToHex(nonce),
    partBytes,
    bytes: content.reduce((sum, { length }) => sum + length, 0),
    check,
  } as const;
  const headerBytes = utf8ToBytes(`${JSON.stringify({ ...fields, checksum: checksumOf(fields) })}\n`);
  yield headerBytes;
  const count = partsOf(fields);
  let number = 0;
  for (const part of inParts(content, partBytes)) {
    yield new Uint8Array(await crypto.subtle.encrypt(cipherOf({ nonce, headerBytes, number, count }), key, part));
    number += 1;
  }
}

/** How a file is sealed; undefined when it is none of ours. Throws SealError for one of ours that can't be opened. */
export async function readSealedHeader(file: ImportFile): Promise<SealedFile | undefined> {
  const start = await readBytes(file, 0, mostHeaderBytes);
  const begin = utf8ToBytes(`{"format":"${sealedFormat}"`);
  if (!begin.every((byte, index) => start[index] === byte)) return undefined;
  const end = start.indexOf(10);
  if (end < 0) throw new SealError(file.size < mostHeaderBytes ? 'truncated' : 'altered');
  const fields = parseJson(start.subarray(0, end));
  if (fields === undefined) throw new SealError('altered');
  const { checksum, ...rest } = fields;
  if (checksum !== checksumOf(rest)) throw new SealError('altered');
  if (typeof rest.version === 'number' && rest.version > sealedVersion) throw new SealError('newer-version');
  const header = sealedHeader.safeParse(fields);
  if (!header.success) throw new SealError('altered');
  const expected = end + 1 + header.data.bytes + partsOf(header.data) * tagBytes;
  if (file.size !== expected) throw new SealError(file.size < expected ? 'truncated' : 'altered');
  return { header: header.data, headerBytes: start.slice(0, end + 1) };
}

/** What was sealed, part after part, each proved before it is given. Throws SealError. */
export async function* unsealFile(
  file: ImportFile,
  { header, headerBytes }: SealedFile,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const { key, check } = await deriveKey(passphrase, { salt: bytesOf(header.salt), iterations: header.iterations });
  if (check !== header.check) throw new SealError('wrong-passphrase');
  const count = partsOf(header);
  const nonce = bytesOf(header.nonce);
  for (let number = 0; number < count; number += 1) {
    const start = headerBytes.length + number * (header.partBytes + tagBytes);
    const part = await readBytes(file, start, start + header.partBytes + tagBytes);
    try {
      yield new Uint8Array(await crypto.subtle.decrypt(cipherOf({ nonce, headerBytes, number, count }), key, part));
    } catch (cause) {
      // WebCrypto says OperationError and no more: the part is not what was sealed.
      if (cause instanceof Error && cause.name !== 'OperationError') throw cause;
      throw new SealError('altered');
    }
  }
}

/** An empty file has one empty part, so that its end is proved too. */
function partsOf({ bytes, partBytes }: Pick<SealedHeader, 'bytes' | 'partBytes'>): number {
  return Math.max(1, Math.ceil(bytes / partBytes));
}

interface Place {
  nonce: Uint8Array;
  headerBytes: Uint8Array;
  number: number;
  count: number;
}

function cipherOf({ nonce, headerBytes, number, count }: Place): Record<string, unknown> {
  const counter = new Uint8Array(4);
  new DataView(counter.buffer).setUint32(0, number);
  const isLast = new Uint8Array([number === count - 1 ? 1 : 0]);
  return {
    name: 'AES-GCM',
    iv: concatBytes(nonce, counter),
    additionalData: concatBytes(sha256(headerBytes), counter, isLast),
    tagLength: tagBytes * 8,
  };
}

async function deriveKey(
  passphrase: string,
  { salt, iterations: rounds }: { salt: Uint8Array; iterations: number },
): Promise<{ key: unknown; check: string }> {
  // The same letters have several encodings, by keyboard and system.
  const secret = await crypto.subtle.importKey('raw', utf8ToBytes(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, secret, 256);
  const root = await crypto.subtle.importKey('raw', new Uint8Array(stretched), 'HKDF', false, ['deriveBits']);
  const derive = async (info: string, bits: number) =>
    new Uint8Array(
      await crypto.subtle.deriveBits(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8ToBytes(`${sealedFormat} ${info}`) },
        root,
        bits,
      ),
    );
  const key = await crypto.subtle.importKey('raw', await derive('key', 256), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, check: bytesToHex(await derive('check', 128)) };
}

function* inParts(content: readonly Uint8Array[], size: number): Generator<Uint8Array> {
  let part = new Uint8Array(size);
  let filled = 0;
  let isEmpty = true;
  for (const piece of content) {
    for (let start = 0; start < piece.length; ) {
      // A full part is given only when more follows: the last one must know that it is the last.
      if (filled === size) {
        yield part;
        part = new Uint8Array(size);
        filled = 0;
      }
      const taken = piece.subarray(start, start + size - filled);
      part.set(taken, filled);
      filled += taken.length;
      start += taken.length;
      isEmpty = false;
    }
  }
  if (isEmpty || filled > 0) yield part.subarray(0, filled);
}

function checksumOf(fields: Record<string, unknown>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(fields))));
}

function parseJson(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    // Expected of a damaged file: the caller says so.
    return undefined;
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length / 2 }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16));
}
