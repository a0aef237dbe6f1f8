import { useSyncExternalStore } from 'react';
import { type Section, sections } from '../../components/dashboard/shell';
import { type Guid, parseGuid } from '../../utils/consolidation/guid';

/** Where in the dashboard: `#section=today`, `#customer=GUID`, `#proof=GUID` or `#proof=project`; anything else is the list of customers. */
export type Place = { section: Section; customer?: Guid; proof?: 'project' | Guid };

export function placeOf(hash: string): Place {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const customer = parseGuid(fragment.get('customer') ?? '');
  if (customer) return { section: 'customers', customer };
  const proof = fragment.get('proof');
  const proved = proof === 'project' ? proof : parseGuid(proof ?? '');
  if (proved) return { section: 'customers', proof: proved };
  return { section: sections.find((section) => section === fragment.get('section')) ?? 'customers' };
}

export const sectionHref = (section: Section) => `#section=${section}`;
export const proofHref = (proof: 'project' | Guid) => `#proof=${proof}`;
export const customerHref = (customer: Guid) => `#customer=${customer}`;

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(watchHash, readHash));
}

const readHash = () => location.hash;
function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
