import type { ListedCustomer } from '../../consolidation/capture';
import type { LearnedProducts } from '../../consolidation/catalogue/product-dictionary';
import type { Guid } from '../../consolidation/guid';
import type {
  BillingFrequency,
  Day,
  Instant,
  ListedSubscription,
  SubscriptionDetail,
  Term,
} from '../../consolidation/subscription';

/** What a list in a file says about its own length: it proves nothing, but it can show that rows are missing. */
export interface StatedLength {
  statedTotal?: number;
  /** The answer names a next page. */
  hasNextPage?: boolean;
}

export interface ImportedCustomers extends StatedLength {
  type: 'customers';
  rows: ListedCustomer[];
  /** The partner tenant whose customers these are, where the file names it. */
  partnerId?: Guid;
}

export interface ImportedSubscription {
  /** Absent where the file names no customer: the admin then says whose list it is. */
  customer?: Guid;
  customerName?: string;
  /** The partner tenant that holds it, where the file names it. */
  partnerId?: Guid;
  /** A row of a list. */
  listed?: ListedSubscription;
  /** What the file says beyond a list. */
  detail?: SubscriptionDetail;
  /** Line of the file, from 1; absent in JSON. */
  line?: number;
}

export interface ImportedSubscriptions extends StatedLength {
  type: 'subscriptions';
  /** Whether the file can be the whole list of a customer: the selection of a migration tool never is. */
  mayBeWholeList: boolean;
  rows: ImportedSubscription[];
}

/** One line of the activity log. */
export interface ActivityEntry {
  at: Day | Instant;
  customer?: Guid;
  customerName?: string;
  /** What it did, where the entry says so beyond doubt; else only its words are kept. */
  action: 'suspended' | 'activated' | 'canceled' | 'purchased' | 'other';
  actionText: string;
  user?: string;
  subscriptions: { id: Guid; name?: string; quantity?: number }[];
}

export interface ImportedActivity extends StatedLength {
  type: 'activity';
  entries: ActivityEntry[];
}

export interface ImportedOfferMatrix extends LearnedProducts {
  type: 'offer-matrix';
  /** Legacy offers that the matrix says can be migrated with Microsoft's own tool. */
  migratable: Guid[];
}

export interface ImportedPrice {
  /** `ProductId:SkuId`, or the legacy offer id. */
  product: string;
  title: string;
  term?: Term;
  billingFrequency?: BillingFrequency;
  market?: string;
  segment?: string;
  currency: string;
  /** As listed: for the term or the billing period. */
  unitPrice: number;
  /** For one license and month, where the file proves what the listed price is for. */
  monthlyPrice?: number;
  validFrom?: Day | Instant;
  validUntil?: Day | Instant;
  line: number;
}

export interface ImportedPrices {
  type: 'prices';
  prices: ImportedPrice[];
}

/** One legacy subscription that Microsoft's migration made into a new-commerce one, within the same account. */
export interface MigratedSubscription {
  customer: Guid;
  customerName?: string;
  partnerId?: Guid;
  legacy: Guid;
  legacyName?: string;
  newCommerce?: Guid;
  status: 'completed' | 'processing' | 'failed' | 'canceled' | 'unknown';
  statusText: string;
  reason?: string;
  quantity?: number;
  term?: Term;
  billingFrequency?: BillingFrequency;
  sku?: string;
}

export interface ImportedMigrations {
  type: 'migrations';
  migrations: MigratedSubscription[];
}

/** One line of an invoice's reconciliation file. Amounts are before tax. */
export interface Charge {
  customer: Guid;
  customerName?: string;
  /** The portal's subscription id, where the file has it. */
  subscription?: Guid;
  /** The billing platform's own id, which is another one. */
  billingReference?: string;
  name: string;
  offerId?: string;
  chargeType: string;
  from?: Day | Instant;
  until?: Day | Instant;
  quantity?: number;
  unitPrice?: number;
  amount: number;
  currency: string;
  line: number;
}

export interface ImportedCharges {
  type: 'charges';
  charges: Charge[];
}

export type Imported =
  | ImportedCustomers
  | ImportedSubscriptions
  | ImportedActivity
  | ImportedOfferMatrix
  | ImportedPrices
  | ImportedMigrations
  | ImportedCharges;
