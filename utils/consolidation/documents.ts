/** What the rules rest on: Microsoft's documents, with the day on which we read them. */
export const documents = {
  consolidation: {
    address: 'https://learn.microsoft.com/partner-center/customers/csp-regional-authorization-tenant-consolidation',
    checkedOn: '2026-11-23',
  },
  transfer: {
    address: 'https://learn.microsoft.com/partner-center/customers/transfer-subscriptions',
    checkedOn: '2026-11-23',
  },
  azurePlanTransfer: {
    address: 'https://learn.microsoft.com/partner-center/customers/transfer-azure-subscriptions-under-azure-plan',
    checkedOn: '2026-11-23',
  },
  lifecycle: {
    address: 'https://learn.microsoft.com/partner-center/customers/subscription-lifecycle',
    checkedOn: '2026-11-23',
  },
} as const;
export type DocumentId = keyof typeof documents;
