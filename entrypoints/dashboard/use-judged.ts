import { useLiveQuery } from 'dexie-react-hooks';
import { useMasking } from '../../components/shared/masking-context';
import type { Guid } from '../../utils/consolidation/guid';
import { maskFacts } from '../../utils/consolidation/mask-customer';
import type { Instant } from '../../utils/consolidation/subscription';
import { type CustomerOnDisk, judgeCustomer } from '../../utils/database/queries';

/** These customers with their judgements, in this order; for a screenful, never for all. */
export function useJudged(customers: Guid[] | undefined, now: Instant): CustomerOnDisk[] | undefined {
  const masking = useMasking();
  const judged = useLiveQuery(async () => {
    if (!customers) return undefined;
    const found = await Promise.all(customers.map((customer) => judgeCustomer(customer, { now })));
    return found.filter((customer) => customer !== undefined);
  }, [customers?.join(), now]);
  if (!masking.isOn) return judged;
  return judged?.map(({ facts, judgement }) => ({ facts: maskFacts(facts, masking), judgement }));
}
