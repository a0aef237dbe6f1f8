export function parseCookies(header = ''): Record<string, string> {
  return Object.fromEntries(
    header.split(';').flatMap((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[part.slice(0, at).trim(), decodeURIComponent(part.slice(at + 1).trim())]];
    }),
  );
}

/** Host-only, so that each browser context and each host has its own. */
export function cookie(name: string, value: string, { maxAge }: { maxAge?: number } = {}): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Secure; SameSite=Lax${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`;
}
