const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a PNG states in its first chunk (IHDR, ISO/IEC 15948 section 11.2.2). */
export function readPng(bytes: Buffer): { width: number; height: number; hasAlpha: boolean } {
  if (!signature.every((byte, index) => bytes[index] === byte)) throw new Error('This is not a PNG.');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha: [4, 6].includes(bytes.readUInt8(25)) };
}
