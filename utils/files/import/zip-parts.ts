import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { importLimits } from './import-limits';
import { refuse } from './import-problem';

interface ZipPart {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  crc: number;
  start: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const stored = 0;
const deflated = 8;

/**
 * The parts that are wanted, unpacked. Everything the archive says of itself is checked before anything is unpacked, and what is unpacked
 * is checked against what was said: a header that lies must not decide how much memory is taken.
 */
export function readZipParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = readDirectory(bytes);
  const wanted = parts.filter(({ name }) => isWanted(name));
  checkSizes(wanted);
  return new Map(wanted.map((part) => [part.name, unpack(part, bytes)]));
}

function readDirectory(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > importLimits.workbookParts) refuse('too-many-parts');
  const parts: ZipPart[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) refuse('damaged-workbook');
    const nameLength = view.getUint16(at + 28, true);
    const part = readEntry(view, at, asciiName(bytes, at + 46, nameLength));
    if (names.has(part.name.toLowerCase()) || /(^|[/\\])\.\.([/\\]|$)/.test(part.name)) refuse('unsafe-workbook');
    names.add(part.name.toLowerCase());
    parts.push(part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function findEnd(view: DataView): number {
  // The record is 22 bytes long and may be followed by a comment of 65,535 bytes at most.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endOfDirectory && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return refuse('damaged-workbook');
}

function readEntry(view: DataView, at: number, name: string): ZipPart {
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) === 1) refuse('encrypted-file');
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localEntry) refuse('damaged-workbook');
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
}

/** Names of a workbook's parts are ASCII; any other is never one that is asked for. */
function asciiName(bytes: Uint8Array, start: number, length: number): string {
  return Array.from(bytes.subarray(start, start + length), (byte) => String.fromCharCode(byte)).join('');
}

function checkSizes(parts: readonly ZipPart[]): void {
  let total = 0;
  for (const { size, packedSize } of parts) {
    total += size;
    const isBomb = size > importLimits.smallPartBytes && size > packedSize * importLimits.packingRatio;
    if (isBomb || size > importLimits.partBytes || total > importLimits.unpackedBytes) refuse('unpacks-too-large');
  }
}

/** Deflate makes at most 1,032 bytes of one: pieces of this size can't overshoot the limit by more than 4 MB. */
const pieceBytes = 4096;

function unpack({ method, packedSize, size, crc, start }: ZipPart, bytes: Uint8Array): Uint8Array {
  if (start + packedSize > bytes.length) refuse('damaged-workbook');
  const packed = bytes.subarray(start, start + packedSize);
  const unpacked = method === stored ? packed : method === deflated ? inflate(packed, size) : refuse('damaged-workbook');
  if (unpacked.length !== size || crc32(unpacked) !== crc) refuse('damaged-workbook');
  return unpacked;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  let isFinished = false;
  const inflater = new Inflate((piece, isFinal) => {
    if (length + piece.length > size) refuse('damaged-workbook');
    unpacked.set(piece, length);
    length += piece.length;
    isFinished ||= isFinal;
  });
  try {
    for (let at = 0; at < packed.length && !isFinished; at += pieceBytes) {
      inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    }
  } catch (error) {
    // fflate marks its own errors (invalid block, unexpected end) with a number.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') refuse('damaged-workbook');
    throw error;
  }
  return unpacked.subarray(0, length);
}
