import { useEffect, useState } from 'react';
import { type Loaded, useData } from './data.ts';
import type { SubscriptionsView } from './views.ts';

// Survives moves inside the single-page app, so that a page can show what it had before.
let shownBefore: SubscriptionsView | undefined;

/**
 * Rows of one customer. With the fault "stale rows" on, the page goes on showing
 * the customer before under the new address for a while, as slow single-page apps do.
 */
export function useSubscriptions(customer: string, query = ''): Loaded<SubscriptionsView> {
  const loaded = useData<SubscriptionsView>(`customers/${customer}/subscriptions${query}`);
  const [isLate, setLate] = useState<string>();
  const { data } = loaded;
  const old = shownBefore;
  const isStale =
    data !== undefined && data.stale.rowsMs > 0 && old !== undefined && old.customer.id !== customer && isLate !== customer;
  useEffect(() => {
    if (!data) return;
    if (!isStale) {
      shownBefore = data;
      return;
    }
    const timer = setTimeout(() => setLate(customer), data.stale.rowsMs);
    return () => clearTimeout(timer);
  }, [data, isStale, customer]);
  if (!isStale) return loaded;
  return { ...loaded, data: data.stale.heading ? old : { ...old, customer: data.customer } };
}
