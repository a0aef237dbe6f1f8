import type { Customer, Order, Subscription, Transfer } from '../state/records.ts';

// What the server answers; see server/api-*.ts.

export type CustomerRow = Customer & { relationship: string };
export type PageOf<T> = { rows: T[]; total: number; page: number; pages: number };

export type SubscriptionRow = Omit<Subscription, 'quantity'> & {
  section: 'license' | 'usage' | 'software' | 'marketplace';
  quantity: number | null;
};
export type SubscriptionsView = PageOf<SubscriptionRow> & {
  customer: Customer;
  stale: { rowsMs: number; heading: boolean };
  now: number;
};
export type SubscriptionView = {
  customer: Customer;
  subscription: Subscription & { section: string };
  addOns: Subscription[];
  now: number;
};
export type OrderView = { customer: Customer; order: Order };
export type TransferRow = Transfer & { isSent: boolean; customerName: string; sourceName: string; targetName: string };
export type TransferView = { customer: Customer; transfer: TransferRow; movable: Subscription[] };
