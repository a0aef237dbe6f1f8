import type { ListedCustomer } from '../../../consolidation/capture';
import type { ImportedCustomers, StatedLength } from '../imported';
import type { JsonFields } from '../json-fields';

/** `GET /v1/customers`: one customer of the partner per item. */
export function readRestCustomers(items: readonly JsonFields[], length: StatedLength): ImportedCustomers {
  const seen = new Set<string>();
  const rows = items.flatMap((item): ListedCustomer[] => {
    const id = item.requiredGuid('id');
    const profile = item.object('companyProfile');
    const tenant = profile?.guid('tenantId');
    const name = profile?.text('companyName');
    if (name === undefined) item.problem('required-cell-empty', 'companyProfile.companyName');
    // The customer's id is its tenant: where both are given they are one.
    if (id !== undefined && tenant !== undefined && tenant !== id)
      item.problem('contradicting-id', 'companyProfile.tenantId', tenant);
    if (id !== undefined && seen.has(id)) item.problem('duplicate-id', 'id', id);
    if (id === undefined || name === undefined) return [];
    seen.add(id);
    const domain = profile?.text('domain');
    const relationship = item.text('relationshipToPartner');
    return [
      {
        id,
        name,
        ...(domain !== undefined && { domain }),
        ...(relationship !== undefined && { relationship, isReseller: relationship.toLowerCase() === 'reseller' }),
      },
    ];
  });
  return { type: 'customers', rows, ...length };
}
