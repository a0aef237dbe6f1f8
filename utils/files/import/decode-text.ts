import { refuse } from './import-problem';

export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
] as const;
/** What a text is read with. All but the first four only when the admin says so: their bytes can't be told apart. */
export type TextEncoding = (typeof textEncodings)[number];

// Every JavaScript platform has TextDecoder; TypeScript knows it only together with the DOM, which these folders do without.
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

/**
 * The encoding that the first bytes show. Without a mark it is UTF-8, unless they are none: then what Excel writes in the West. The first
 * foreign letter of a long list may stand near its end, so UTF-8 is only a first try there.
 */
export function detectEncoding(head: Uint8Array): TextEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = countZeros(head);
  // Header words are mostly ASCII: every other byte of UTF-16 is then zero.
  if (zeros.odd > head.length / 5 && zeros.even === 0) return 'utf-16le';
  if (zeros.even > head.length / 5 && zeros.odd === 0) return 'utf-16be';
  if (zeros.even + zeros.odd > 0) refuse('not-a-table');
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  for (const [index, byte] of bytes.entries()) if (byte === 0) count[index % 2 === 0 ? 'even' : 'odd']++;
  return count;
}

/** Whether the bytes are UTF-8, except that the last character may be cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Bytes that Windows-1252 leaves open: the text was written in another code page. */
const notInWindows1252 = /[\u0081\u008d\u008f\u0090\u009d]/;

/** The text piece by piece, without byte order mark. A byte that the encoding does not have refuses the file: a name would change. */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) yield decodeNext(decoder, encoding, chunk);
  yield decodeNext(decoder, encoding);
}

function decodeNext(decoder: InstanceType<typeof TextDecoder>, encoding: TextEncoding, chunk?: Uint8Array): string {
  try {
    const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    if (encoding === 'windows-1252' && notInWindows1252.test(text)) refuse('damaged-text');
    return text;
  } catch (error) {
    if (error instanceof TypeError) refuse('damaged-text');
    throw error;
  }
}
