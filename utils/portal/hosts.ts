/** The one table of Partner Center hosts. A further host is one line here; optional ones are asked for by a click in Settings. */
export const portalHosts = [
  { host: 'partner.microsoft.com', cloud: 'commercial', isOptional: false },
  { host: 'partnercenter.microsoft.com', cloud: 'commercial', isOptional: false },
  { host: 'partner.partnercenter.microsoftonline.cn', cloud: '21vianet', isOptional: true },
] as const;

export type PortalCloud = (typeof portalHosts)[number]['cloud'];

const matchOf = (host: string) => `https://${host}/*`;

export const portalMatches = portalHosts.filter((entry) => !entry.isOptional).map((entry) => matchOf(entry.host));
export const optionalPortalMatches = portalHosts.filter((entry) => entry.isOptional).map((entry) => matchOf(entry.host));

/** The cloud of an address, or undefined when it is not a Partner Center page (protocol and host name must be exact; any port). */
export function cloudOf(address: string): PortalCloud | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  return portalHosts.find((entry) => entry.host === url.hostname)?.cloud;
}
