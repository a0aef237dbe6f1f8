import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { mayNotify, notificationPermission } from '../shared/reminder-settings';

/** The optional permission. Allowing must come straight from a click: the browser shows its own question then. */
export function useNotifications(): { isAllowed: boolean | undefined; allow: (isAllowed: boolean) => Promise<boolean> } {
  const [isAllowed, setIsAllowed] = useState<boolean>();
  useEffect(() => void mayNotify().then(setIsAllowed), []);
  const allow = async (should: boolean) => {
    await (should ? browser.permissions.request(notificationPermission) : browser.permissions.remove(notificationPermission));
    const is = await mayNotify();
    setIsAllowed(is);
    return is;
  };
  return { isAllowed, allow };
}
