import { useSyncExternalStore } from 'react';
import { type Section, sections } from '../../components/dashboard/shell';
import { type Guid, parseGuid } from '../../utils/consolidation/guid';

/**
 * Where in the dashboard: `#section=today`, `#customer=GUID`, `#proof=GUID` or `#proof=project`; anything else is the list of customers,
 * of one wave or owner where the address names them (`&wave=NAME`, `&owner=NAME`; an empty name asks for those without).
 */
export type Place = { section: Section; customer?: Guid; proof?: 'project' | Guid; filter?: PlaceFilter };
export type PlaceFilter = { wave?: string | null; owner?: string | null };

export function placeOf(hash: string): Place {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const customer = parseGuid(fragment.get('customer') ?? '');
  if (customer) return { section: 'customers', customer };
  const proof = fragment.get('proof');
  const proved = proof === 'project' ? proof : parseGuid(proof ?? '');
  if (proved) return { section: 'customers', proof: proved };
  const section = sections.find((candidate) => candidate === fragment.get('section')) ?? 'customers';
  const [wave, owner] = [fragment.get('wave'), fragment.get('owner')];
  if (section !== 'customers' || (wave === null && owner === null)) return { section };
  return { section, filter: { ...(wave !== null && { wave: wave || null }), ...(owner !== null && { owner: owner || null }) } };
}

export function customersHref({ wave, owner }: PlaceFilter): string {
  const fragment = new URLSearchParams({ section: 'customers' });
  if (wave !== undefined) fragment.set('wave', wave ?? '');
  if (owner !== undefined) fragment.set('owner', owner ?? '');
  return `#${fragment}`;
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
