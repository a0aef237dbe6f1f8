import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const wanted = { permissions: ['notifications'] } as const satisfies Parameters<typeof browser.permissions.contains>[0];

/** The optional permission. Allowing must come straight from a click: the browser shows its own question then. */
export function useNotifications(): { isAllowed: boolean | undefined; allow: (isAllowed: boolean) => Promise<boolean> } {
  const [isAllowed, setIsAllowed] = useState<boolean>();
  useEffect(() => void browser.permissions.contains(wanted).then(setIsAllowed), []);
  const allow = async (should: boolean) => {
    await (should ? browser.permissions.request(wanted) : browser.permissions.remove(wanted));
    const is = await browser.permissions.contains(wanted);
    setIsAllowed(is);
    return is;
  };
  return { isAllowed, allow };
}
