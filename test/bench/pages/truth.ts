import type { PageId } from '../../../utils/consolidation/judgement';

/** What a page shows, from the stand-in's own state: never from anything that our reader said. */
export type Truth = CustomerListTruth | SubscriptionListTruth | DetailTruth | AccountTruth | CatalogueTruth;
export type TruthOf<Page extends Truth['page']> = Extract<Truth, { page: Page }>;

export interface CustomerListTruth {
  page: 'customer-list';
  rows: { id: string; name: string; domain: string }[];
}

export interface SubscriptionListTruth {
  page: 'subscription-list';
  customer: string;
  customerName: string;
  rows: SubscriptionTruth[];
}

export interface SubscriptionTruth {
  id: string;
  name: string;
  /** Null = usage-based: the page shows none. */
  quantity: number | null;
  status: string;
  isUsageBased: boolean;
  /** Day (UTC) on which it renews or ends. */
  endsOn: string;
  autoRenew: boolean;
  isTrial: boolean;
  reseller?: string;
}

export interface DetailTruth extends Omit<SubscriptionTruth, 'endsOn'> {
  page: 'subscription-detail';
  customer: string;
  commerceType: string;
  billingFrequency: string;
  term: string;
}

export interface AccountTruth {
  page: 'customer-account';
  customer: string;
  customerName: string;
}

export interface CatalogueTruth {
  page: 'add-subscription';
  customer: string;
  /** Names of the offers that can be ticked. */
  offers: string[];
}

/** One page of the stand-in as it was drawn, in as many views as it has tabs or pages; `data-view` on a control leads to another. */
export interface DrawnPage {
  title: string;
  id: PageId & Truth['page'];
  path: string;
  language: string;
  views: string[];
  first: number;
  truth: Truth;
}
