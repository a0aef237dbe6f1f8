import type { Message } from '../texts/customer-messages/customer-messages';

export interface NamedAccount {
  name: string;
  /** The partner's own Microsoft ID, where a page has shown it. */
  microsoftId?: string;
}
interface NamedCustomer {
  name: string;
  customer: string;
}

interface AzureRequest {
  from: readonly NamedAccount[];
  to: NamedAccount | undefined;
  customers: readonly NamedCustomer[];
}

/** To Microsoft, always in English: which customers' Azure may move. Braces stand for what is not known, so that the admin sees it. */
export function writeAzureMessage({ from, to, customers }: AzureRequest): Message {
  const named = ({ name, microsoftId }: NamedAccount) => `${name}, Microsoft ID ${microsoftId ?? '{{Microsoft ID}}'}`;
  const [target] = to ? [to] : [{ name: '{{To account}}' }];
  return {
    subject: 'CSP tenant consolidation: Azure subscriptions ready to be moved',
    body: [
      'Dear Microsoft partner support,',
      '',
      'We are consolidating our Cloud Solution Provider partner accounts. Please move the Azure subscriptions of the customers below.',
      '',
      ...from.map((account) => `Transitioning From: ${named(account)}`),
      `Transitioning To: ${named(target)}`,
      '',
      'Each of these customers has accepted the reseller relationship with the Transitioning To account:',
      '',
      writeCustomerList(customers),
      '',
      'Please confirm the request number, and tell us when each customer has been moved.',
      '',
      'Kind regards,',
      to?.name ?? '{{To account}}',
    ].join('\n'),
  };
}

/** One line each. The ID comes first: a name that begins with = would be a formula where the list is pasted into a sheet. */
export function writeCustomerList(customers: readonly NamedCustomer[]): string {
  return customers.map(({ customer, name }) => `Microsoft ID ${customer}: ${name.trim().replace(/\s+/g, ' ')}`).join('\n');
}
