import { parseGuid } from '../../../consolidation/guid';
import type { ActivityEntry, ImportedActivity, StatedLength } from '../imported';
import type { JsonFields } from '../json-fields';

/** `GET /v1/auditrecords`: exact time, user and subscription of each purchase and change. Failed operations changed nothing. */
export function readRestActivityLog(items: readonly JsonFields[], length: StatedLength): ImportedActivity {
  const entries = items.flatMap((item): ActivityEntry[] => {
    const at = item.instant('operationDate');
    const actionText = item.text('operationType');
    if (item.text('operationDate') === undefined) item.problem('required-cell-empty', 'operationDate');
    if (actionText === undefined) item.problem('required-cell-empty', 'operationType');
    const customer = item.guid('customerId');
    const succeeded = item.text('operationStatus')?.toLowerCase() === 'succeeded';
    if (at === undefined || actionText === undefined || !succeeded) return [];
    const [customerName, user] = [item.text('customerName'), item.text('userPrincipalName')];
    const data = customizedData(item);
    return [
      {
        at,
        ...(customer !== undefined && { customer }),
        ...(customerName !== undefined && { customerName }),
        action: actionOf(actionText, data),
        actionText,
        ...(user !== undefined && { user }),
        subscriptions: subscriptionsOf(data),
      },
    ];
  });
  return { type: 'activity', entries, ...length };
}

/** Pairs of key and value; keys of a purchase carry the number of its line (`SubscriptionId-0`). */
function customizedData(item: JsonFields): ReadonlyMap<string, string> {
  return new Map(
    item.list('customizedData').flatMap((pair) => {
      const [key, value] = [pair.text('key'), pair.text('value')];
      return key === undefined || value === undefined ? [] : [[key.toLowerCase(), value] as const];
    }),
  );
}

const byStatus: Record<string, ActivityEntry['action']> = { active: 'activated', suspended: 'suspended', deleted: 'canceled' };

/** An update says which status it left behind, not that it changed it: it proves that the subscription then had that status. */
function actionOf(operation: string, data: ReadonlyMap<string, string>): ActivityEntry['action'] {
  if (operation === 'create_order') return 'purchased';
  if (operation !== 'update_subscription') return 'other';
  return byStatus[data.get('status')?.toLowerCase() ?? ''] ?? 'other';
}

function subscriptionsOf(data: ReadonlyMap<string, string>): ActivityEntry['subscriptions'] {
  return [...data].flatMap(([key, value]) => {
    const suffix = /^subscriptionid(-\d+)?$/.exec(key);
    const id = parseGuid(value);
    if (!suffix || id === undefined) return [];
    const [name, quantity] = [
      data.get(`subscriptionname${suffix[1] ?? ''}`),
      Number(data.get(`quantity${suffix[1] ?? ''}`) ?? Number.NaN),
    ];
    return [{ id, ...(name !== undefined && { name }), ...(Number.isSafeInteger(quantity) && { quantity }) }];
  });
}
