import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Policy, parsePolicy } from '../../utils/consolidation/policy';

/** What the admin's organisation set; nothing where there is no policy. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where there is no policy for this extension ("Managed storage manifest not found"): that is how it says so.
  return parsePolicy(await browser.storage.managed.get(null).catch(() => undefined));
}

export function watchPolicy(onChange: (policy: Policy) => void): () => void {
  const changed = (_changes: unknown, area: string) => {
    if (area === 'managed') void readPolicy().then(onChange);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage?.onChanged.removeListener(changed);
}

/** Undefined until it was read: what a rule would forbid is not offered before. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    void readPolicy().then(setPolicy);
    return watchPolicy(setPolicy);
  }, []);
  return policy;
}
