import { type Mask, maskForExport } from '../../utils/consolidation/mask-customer';
import type { Instant } from '../../utils/consolidation/subscription';
import { type CustomerOnDisk, eachCustomer } from '../../utils/database/queries';

/** The customers as an export shows them: as they are, or masked where the admin asked for that. */
export async function* exportedCustomers(now: Instant, mask: Mask | undefined): AsyncGenerator<CustomerOnDisk> {
  for await (const { facts, judgement } of eachCustomer({ now })) {
    yield { facts: mask ? maskForExport(facts, mask) : facts, judgement };
  }
}
