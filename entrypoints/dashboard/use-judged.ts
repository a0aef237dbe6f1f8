import { useLiveQuery } from 'dexie-react-hooks';
import type { Guid } from '../../utils/consolidation/guid';
import type { Instant } from '../../utils/consolidation/subscription';
import { type CustomerOnDisk, judgeCustomer } from '../../utils/database/queries';

/** These customers with their judgements, in this order; for a screenful, never for all. */
export function useJudged(customers: Guid[] | undefined, now: Instant): CustomerOnDisk[] | undefined {
  return useLiveQuery(async () => {
    if (!customers) return undefined;
    const found = await Promise.all(customers.map((customer) => judgeCustomer(customer, { now })));
    return found.filter((customer) => customer !== undefined);
  }, [customers?.join(), now]);
}
