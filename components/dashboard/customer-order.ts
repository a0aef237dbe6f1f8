import { customerStages } from '../../utils/consolidation/judgement';
import type { CustomerRow } from './customer-row';

export const sortable = ['name', 'stage', 'done', 'billedTwice', 'safe', 'warnings', 'wave', 'owner'] as const;
export type SortColumn = (typeof sortable)[number];

export interface CustomerOrder {
  by: SortColumn;
  isDescending: boolean;
}

/** Columns of which the most matters come down first at the first click. */
const mostFirst: ReadonlySet<SortColumn> = new Set(['billedTwice', 'safe', 'warnings']);

/** The order after a click on a column's head. */
export function orderAfter(order: CustomerOrder, by: SortColumn): CustomerOrder {
  return order.by === by ? { by, isDescending: !order.isDescending } : { by, isDescending: mostFirst.has(by) };
}

/** Equal customers stay in the order of their names, in which they come; those without a wave or an owner stand last in both directions. */
export function inOrder(customers: readonly CustomerRow[], { by, isDescending }: CustomerOrder): CustomerRow[] {
  const direction = isDescending ? -1 : 1;
  if (by === 'name') return isDescending ? customers.toReversed() : [...customers];
  if (by === 'wave' || by === 'owner') {
    return customers.toSorted((a, b) => {
      const [one, other] = [a[by], b[by]];
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      return direction * names.compare(one, other);
    });
  }
  const rank = rankOf[by];
  return customers.toSorted((a, b) => direction * (rank(a) - rank(b)));
}

/** Critical ones weigh more than any number of others. */
const criticalWeight = 1_000_000;

const rankOf: Record<Exclude<SortColumn, 'name' | 'wave' | 'owner'>, (customer: CustomerRow) => number> = {
  stage: ({ stage }) => (stage === null ? customerStages.length : customerStages.indexOf(stage)),
  done: ({ done, total }) => (total === 0 ? -1 : done / total),
  billedTwice: ({ billedTwice }) => billedTwice,
  safe: ({ safeToSuspend }) => safeToSuspend,
  warnings: ({ critical, otherWarnings, toReview }) => critical * criticalWeight + otherWarnings + toReview,
};

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
