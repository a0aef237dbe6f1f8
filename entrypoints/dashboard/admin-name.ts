import { useEffect, useState } from 'react';
import { storage } from 'wxt/utils/storage';

/** What the admin of this browser profile is called, for those who share the history. Kept here alone until a decision names it. */
export const adminName = storage.defineItem<string | null>('local:adminName', { fallback: null });

export function useAdminName(): string | undefined {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    void adminName.getValue().then(setName);
    return adminName.watch(setName);
  }, []);
  return name ?? undefined;
}
