import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { OptionalPortal } from '../../components/dashboard/optional-portals';
import { portalHosts } from '../../utils/portal/hosts';

const hosts = portalHosts.filter(({ isOptional }) => isOptional).map(({ host }) => host);
const originsOf = (host: string) => [`https://${host}/*`];

/** Which optional portals are allowed. Allowing must come straight from a click: the browser shows its own question then. */
export function useOptionalPortals(): { portals: OptionalPortal[]; allow: (host: string, isAllowed: boolean) => void } {
  const [portals, setPortals] = useState<OptionalPortal[]>([]);
  const refresh = useCallback(async () => {
    const read = async (host: string) => ({ host, isAllowed: await browser.permissions.contains({ origins: originsOf(host) }) });
    setPortals(await Promise.all(hosts.map(read)));
  }, []);
  useEffect(() => void refresh(), [refresh]);
  const allow = (host: string, isAllowed: boolean) => {
    const asked = isAllowed
      ? browser.permissions.request({ origins: originsOf(host) })
      : browser.permissions.remove({ origins: originsOf(host) });
    void asked.then(refresh, refresh);
  };
  return { portals, allow };
}
