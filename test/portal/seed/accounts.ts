import type { Account } from '../state/records.ts';

// All fictitious. Two accounts to empty and one to fill, as in a regional consolidation.
export const accounts: Account[] = [
  {
    id: 'from-1',
    name: 'Northwind CSP Germany',
    tenantId: '5b2f6a1e-3c47-4d19-9a60-0e8d5c71f201',
    mpnId: '5175285',
    country: 'Germany',
    user: { name: 'Anna Bauer', email: 'anna.bauer@northwind-csp.example' },
  },
  {
    id: 'from-2',
    name: 'Northwind CSP France',
    tenantId: 'c1d94e07-8ab2-4f63-b5d1-7f3a2e90c402',
    mpnId: '5291774',
    country: 'France',
    user: { name: 'Luc Martin', email: 'luc.martin@northwind-csp.example' },
  },
  {
    id: 'to',
    name: 'Northwind CSP Europe',
    tenantId: 'e8a03b65-1f7c-42de-8c24-96b1d7f5a803',
    mpnId: '6003418',
    country: 'Ireland',
    user: { name: 'Maeve Byrne', email: 'maeve.byrne@northwind-csp.example' },
  },
];
