/**
 * What the rules rest on: Microsoft's documents. The address is where each stands today; `checkedOn` is the date of the text that was
 * read, which may have changed there since.
 */
export const documents = {
  consolidation: {
    address: 'https://learn.microsoft.com/partner-center/customers/csp-regional-authorization-tenant-consolidation',
    // The edition of 2022-10. Of its successor, the "Tutorial: Consolidate or migrate customers", only the beginning was read.
    checkedOn: '2023-10-23',
  },
  transfer: {
    address: 'https://learn.microsoft.com/partner-center/customers/transfer-subscriptions',
    // A stored copy without a date; transfers of new commerce, which it describes, began in the middle of 2024.
    checkedOn: '2024',
  },
  azurePlanTransfer: {
    address: 'https://learn.microsoft.com/partner-center/customers/transfer-azure-subscriptions-under-azure-plan',
    checkedOn: '2023-10-23',
  },
  lifecycle: {
    address: 'https://learn.microsoft.com/partner-center/customers/subscription-lifecycle',
    checkedOn: '2023-10-23',
  },
  cancellation: {
    address: 'https://learn.microsoft.com/partner-center/customers/new-commerce-cancellation-policy',
    checkedOn: '2023-10-23',
  },
  gdap: {
    address: 'https://learn.microsoft.com/partner-center/gdap-obtain-admin-permissions-to-manage-customer',
    // A stored copy without a date, read on that day.
    checkedOn: '2026-11-23',
  },
} as const;
export type DocumentId = keyof typeof documents;
