/** A UUIDv7 (RFC 9562): made where something happens, sent along with each retry, so that nothing is recorded twice. */
export function makeEventId(now: Date): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = now.getTime().toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(random.slice(4, 5), 16) & 0x3) | 0x8).toString(16);
  return [time.slice(0, 8), time.slice(8), `7${random.slice(0, 3)}`, `${variant}${random.slice(5, 8)}`, random.slice(8, 20)].join(
    '-',
  );
}
