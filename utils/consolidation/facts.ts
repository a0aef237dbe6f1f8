import type { Account, Side } from './account';
import type { Completeness, TransferListCapture } from './capture';
import type { EventOf, InvoiceCharge, LoggedActivity, Method } from './event';
import type { Guid } from './guid';
import type {
  BillingFrequency,
  CommerceType,
  Instant,
  ListedSubscription,
  Section,
  Status,
  SubscriptionDetail,
  Term,
} from './subscription';

/** What is known of one subscription in one account. Facts hold no clock: nothing here depends on now. */
export interface SubscriptionFacts {
  id: Guid;
  account: string;
  side: Side;
  section: Section;
  /** The latest row of a list, when one was seen. */
  listed?: ListedSubscription;
  /** The latest detail page or imported detail, field by field. */
  detail?: SubscriptionDetail;
  detailAt?: Instant;
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  /** Event ids of the captures it rests on, first and latest (explain). */
  firstSeenIn: string;
  lastSeenIn: string;
  /** A status or quantity as of each time it changed, oldest first; the first entry is the first capture. */
  /** `seenUntil` is the latest time at which that status was still seen: a stop lies between it and the next entry. */
  /** `isInFile`: only an imported file said so; no page has shown it since. Files prove nothing to a gate. */
  statusHistory: { at: Instant; status: Status; statusText: string; seenUntil: Instant; event?: string; isInFile?: true }[];
  quantityHistory: { at: Instant; quantity: number | null; event?: string; isInFile?: true }[];
  /** Type as it was seen, term, billing frequency and reseller as of each time that one of them changed, oldest first. */
  conditionsHistory?: Conditions[];
  /** Complete captures of its section, oldest first, that lacked it since it was last seen. */
  absentIn: { at: Instant; event: string }[];
  /** True when an earlier complete capture of the same section lacked it. */
  isNewSinceFirstCapture: boolean;
  /** Its row stands in an imported file; no list of the portal has shown it. */
  isOnlyInFile?: true;
  /** Its own page was read: what that said of type, offer and term stands against files. */
  isDetailOnPage?: true;
  /** What the imported activity log says of it, oldest first. */
  activity?: SubscriptionActivity[];
}

export type SubscriptionActivity = Omit<LoggedActivity, 'subscriptions'> & { event: string; quantity?: number };

export interface Conditions {
  at: Instant;
  event: string;
  commerceType: CommerceType;
  term?: Term;
  billingFrequency?: BillingFrequency;
  reseller?: string;
}

export interface SectionFacts {
  section: Section;
  at: Instant;
  event: string;
  completeness: Completeness;
  rows: number;
  /** The latest complete capture, when the latest one is not it. */
  completeAt?: Instant;
  firstCompleteAt?: Instant;
  everHeldRows: boolean;
}

export interface AccountSideFacts {
  account: string;
  side: Side;
  /** Path template of the subscription list last captured here, for links. */
  path?: string;
  sections: SectionFacts[];
  subscriptions: SubscriptionFacts[];
  /** The customer's line in the account's latest roster. */
  roster?: {
    at: Instant;
    isListed: boolean;
    isComplete: boolean;
    relationship?: string;
    isReseller?: boolean;
    firstListedAt?: Instant;
    /** The latest complete list before that, which lacked it: the relationship is younger. */
    lastLackedAt?: Instant;
  };
  agreement?: { at: Instant; isConfirmed: boolean };
  /** The customer's transfer requests as this account's page last showed them; of which subscriptions it does not say. */
  transferRequests?: { at: Instant; sections: TransferListCapture['sections'] };
}

/** Everything known about one customer over all accounts, folded from its ordered events and roster lines. */
export interface CustomerFacts {
  id: Guid;
  name: string;
  domain?: string;
  /** From accounts first, in the order in which they were added. */
  accounts: AccountSideFacts[];
  purchases: { at: Instant; account: string; event: string; lines: EventOf<'purchase-submitted'>['payload']['lines'] }[];
  statusSubmissions: { at: Instant; account: string; event: string; subscription: Guid; to: 'suspended' | 'canceled' | 'active' }[];
  /** Decisions that act now: later ones replaced earlier ones, undone ones are gone. */
  methods: Record<Guid, { at: Instant; event: string; method: Method; reason?: string }>;
  links: { at: Instant; event: string; from: Guid[]; to: Guid[] }[];
  unlinks: { at: Instant; event: string; from: Guid[]; to: Guid[] }[];
  confirmed: { at: Instant; event: string; from: Guid[]; to: Guid[] }[];
  acceptedDifferences: { at: Instant; event: string; from: Guid[]; to: Guid[]; reason: string }[];
  alreadyOnTo: Guid[];
  /** Whose word that was, for each of `alreadyOnTo` (explain). */
  markedAlreadyOnTo?: { at: Instant; event: string; subscription: Guid }[];
  notMoving?: { at: Instant; event: string; reason: string };
  /** The wave in which it is done; absent where it is in none. */
  wave?: { at: Instant; event: string; name: string };
  /** Who works on it now; absent where nobody does. */
  owner?: { at: Instant; event: string; name: string };
  invitedAt?: Instant;
  transfers: { at: Instant; event: string; subscriptions: Guid[]; expiresAt?: Instant }[];
  toldMicrosoft: { at: Instant; event: string; subscriptions: Guid[] }[];
  microsoftAnswers: { at: Instant; event: string; requestNumber?: string; answer: string; reportsMigrated: boolean }[];
  notes: { at: Instant; event: string; text: string; subscription?: Guid }[];
  conflicts?: DecisionConflict[];
  /** Imported entries of the activity log, oldest first. */
  activity?: (LoggedActivity & { event: string; account: string })[];
  /** Imported lines of invoices. */
  charges?: (InvoiceCharge & { event: string; account: string })[];
  /** Number of events and the latest one: what a headline was made from. */
  lastEventAt: Instant;
}

/** Decisions of several devices, made without knowing of each other, that can't hold together. Event ids; `acts` is the one that counts. */
export interface DecisionConflict {
  acts: string;
  others: string[];
  /** Those that they are about; none where they are about the customer as a whole. */
  subscriptions: Guid[];
}

/** What holds for all customers: accounts, settings, confirmed names, prices. `rulesNumber` grows with each project event. */
export interface ProjectFacts {
  accounts: Account[];
  confirmedNames: { from: string; to: string }[];
  /** What imported offer matrices add to the built-in catalogue; `events` tells one state of it from another. */
  learned?: { events: string[] } & EventOf<'products-learned'>['payload'];
  prices: { product: string; side: Side; monthlyPrice: number; currency: string; at: Instant }[];
  settings: ProjectSettings;
  invitation?: {
    at: Instant;
    account: string;
    link: string;
    text: string;
    /** It asks for delegated administration too; unknown where the page has no such checkbox. */
    includesPermissions?: boolean;
  };
  irreversibleAcknowledgedAt?: Instant;
  conflicts?: DecisionConflict[];
  rulesNumber: number;
}

export interface ProjectSettings {
  /** What a license-based subscription counts as until its type is seen; never `legacy`. */
  defaultCommerceType: 'new-commerce' | 'unknown';
  /** IANA zone of the admin, else UTC. */
  timeZone: string;
}
