import type { NamedAccount } from '../../components/dashboard/azure-message';
import type { Account, Side } from '../../utils/consolidation/account';
import type { ProjectFacts } from '../../utils/consolidation/facts';

/** The accounts as Microsoft knows them: organisation and Microsoft ID. The admin's own name stands in where no page has shown them. */
export function namedAccounts(
  { accounts }: ProjectFacts,
  nameOf: (account: string) => string,
): (NamedAccount & { id: string; side: Side })[] {
  return accounts.map(({ id, side, organisation, partnerId }: Account) => ({
    id,
    side,
    name: organisation ?? nameOf(id),
    ...(partnerId !== undefined && { microsoftId: partnerId }),
  }));
}
