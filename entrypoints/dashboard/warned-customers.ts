import type { WarnedCustomer } from '../../components/dashboard/customer-warnings';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import type { Guid } from '../../utils/consolidation/guid';
import type { Warning } from '../../utils/consolidation/judgement';
import type { CustomerOnDisk } from '../../utils/database/queries';
import { addressIn } from '../shared/accounts';
import { customerHref } from './route';

/** The customers that have such a warning, with no others of theirs. */
export function warnedCustomers(customers: readonly CustomerOnDisk[], isWanted: (warning: Warning) => boolean): WarnedCustomer[] {
  return customers.flatMap(({ facts, judgement }) => {
    const warnings = judgement.warnings.filter(isWanted);
    return warnings.length > 0 ? [{ id: facts.id, name: facts.name, warnings }] : [];
  });
}

/** Where the names and the warnings of these customers lead. */
export function warningLinks(customers: readonly CustomerOnDisk[], project: ProjectFacts) {
  const factsOf = new Map(customers.map(({ facts }) => [facts.id, facts]));
  return {
    hrefOf: (customer: Guid) => customerHref(customer),
    addressOf: (warning: Warning) => addressIn(project, factsOf.get(warning.customer))(warning.page),
  };
}
