import type { Account } from '../../utils/consolidation/account';
import type { CustomerFacts, ProjectFacts } from '../../utils/consolidation/facts';
import type { Warning } from '../../utils/consolidation/judgement';
import { portalAddress } from './portal-address';

/** The address of a page of a project's account, in the generation that this customer's list was last captured in there. */
export function addressIn(project: ProjectFacts, facts?: CustomerFacts): (page: Warning['page']) => string {
  return (page) => {
    const cloud: Account['cloud'] = project.accounts.find((account) => account.id === page.account)?.cloud ?? 'commercial';
    return portalAddress(page, cloud, facts?.accounts.find((account) => account.account === page.account)?.path);
  };
}

/** What the admin calls an account: organisation, own label, else its side. */
export function accountNameIn(
  project: ProjectFacts,
  sideName: (side: Account['side']) => string,
): (account: string | null) => string {
  return (id) => {
    const account = project.accounts.find((candidate) => candidate.id === id);
    if (!account) return '';
    return account.organisation ?? account.label ?? sideName(account.side);
  };
}
