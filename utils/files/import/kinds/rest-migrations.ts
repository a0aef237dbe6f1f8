import { readBillingFrequency, readTerm } from '../../../reading/read-term';
import type { ImportedMigrations, MigratedSubscription } from '../imported';
import type { JsonFields } from '../json-fields';
import { readMigrationStatus } from './migration-tool';

/** `GET /v1/customers/{id}/migrations/newcommerce`: legacy subscriptions and what they became, add-ons included. */
export function readRestMigrations(items: readonly JsonFields[]): ImportedMigrations {
  return {
    type: 'migrations',
    migrations: items.flatMap((item) => [item, ...item.list('addOnMigrations')]).flatMap(readMigration),
  };
}

function readMigration(item: JsonFields): MigratedSubscription[] {
  const customer = item.requiredGuid('customerTenantId');
  const legacy = item.requiredGuid('currentSubscriptionId');
  if (customer === undefined || legacy === undefined) return [];
  const newCommerce = item.guid('newCommerceSubscriptionId');
  const [quantity, sku] = [item.wholeNumber('quantity'), item.text('catalogItemId')];
  const term = readTerm(item.text('termDuration') ?? '');
  const billingFrequency = readBillingFrequency(item.text('billingCycle') ?? '');
  return [
    {
      customer,
      legacy,
      ...(newCommerce !== undefined && { newCommerce }),
      ...(quantity !== undefined && { quantity }),
      ...(sku !== undefined && { sku: sku.split(':').slice(0, 2).join(':') }),
      ...(term && { term }),
      ...(billingFrequency && { billingFrequency }),
      ...readMigrationStatus(item.text('status') ?? ''),
    },
  ];
}
