// What the portal remembers. Times are epoch milliseconds of the portal's own clock.

export type AccountId = string;

export type Account = {
  id: AccountId;
  /** Name of the partner organisation as the header and the account picker show it. */
  name: string;
  /** "Microsoft ID" of the partner: its directory. */
  tenantId: string;
  mpnId: string;
  country: string;
  user: { name: string; email: string };
};

export type Customer = {
  /** "Microsoft ID": the same under every partner account. */
  id: string;
  /** May start with a blank: the real portal shows such names. */
  name: string;
  domain: string;
  country: string;
  tags: string[];
};

export type Relationship = {
  account: AccountId;
  customer: string;
  type: 'Cloud Reseller';
  delegatedAdministration: boolean;
  since: number;
};

export type CommerceType = 'legacy' | 'new-commerce' | 'azure-legacy' | 'azure-plan' | 'usage-based' | 'software';
export type SubscriptionStatus = 'active' | 'suspended' | 'canceled' | 'expired' | 'disabled' | 'deleted' | 'pending';
export type BillingFrequency = 'Monthly' | 'Annual';
export type Term = 'Monthly' | '1 year' | '3 years';

export type AzureSubscription = { id: string; name: string; status: 'active' | 'inactive' };

export type Subscription = {
  id: string;
  account: AccountId;
  customer: string;
  offer: string;
  name: string;
  nickname: string;
  unit: string;
  commerceType: CommerceType;
  isTrial: boolean;
  quantity: number;
  status: SubscriptionStatus;
  autoRenew: boolean;
  startsAt: number;
  endsAt: number;
  /** New commerce: seats may go down and the subscription may be cancelled until then. */
  cancelableUntil?: number;
  term: Term;
  billingFrequency: BillingFrequency;
  /** An add-on names its base. */
  base?: string;
  resellerMpnId?: string;
  azureSubscriptions?: AzureSubscription[];
};

export type OrderLine = { offer: string; name: string; quantity: number; unit: string; subscription: string };
export type Order = { id: string; account: AccountId; customer: string; at: number; status: 'completed'; lines: OrderLine[] };

export type CartLine = { offer: string; quantity: number; term?: Term; billingFrequency?: BillingFrequency };

export type TransferStatus = 'Pending' | 'Complete' | 'Canceled' | 'Expired';
export type Transfer = {
  id: string;
  customer: string;
  /** Who asks for the subscriptions. */
  target: AccountId;
  /** Who has them. */
  source: AccountId;
  subscriptions: string[];
  status: TransferStatus;
  requestedAt: number;
  expiresAt: number;
  transferredAt?: number;
};
