import type { Guid } from '../../consolidation/guid';
import type { ImportProblem } from './import-problem';
import type { Imported, ImportedSubscription } from './imported';

/** Where a subscription was seen before. */
export interface KnownPlace {
  account: string;
  customer: Guid;
}

export interface ImportTarget {
  account: string;
  /** The tenant of that account, where it is known. */
  partnerId?: Guid;
  /** Whose list the admin says it is, where the file does not say. */
  customer?: Guid;
}

/**
 * What the file says against what is known: a license-based subscription belongs to one customer in one account for life, so the file is
 * about another one than the admin chose. Azure ids move along and are no evidence. Nothing of such a file may be recorded.
 */
export function findContradictions(
  imported: Imported,
  target: ImportTarget,
  placesOf: (id: Guid) => readonly KnownPlace[],
): ImportProblem[] {
  switch (imported.type) {
    case 'subscriptions':
      return imported.rows.flatMap((row) => subscriptionProblems(row, target, placesOf));
    case 'customers':
      return partnerProblems(imported, target);
    case 'migrations':
      return imported.migrations.flatMap((migration) => [
        ...partnerProblems(migration, target),
        ...[migration.legacy, migration.newCommerce].flatMap((id) => placeProblems(id, migration, { target, placesOf })),
      ]);
    case 'activity':
      return imported.entries.flatMap((entry) =>
        entry.subscriptions.flatMap(({ id }) => placeProblems(id, entry, { target, placesOf })),
      );
    case 'charges':
      return imported.charges.flatMap((charge) => placeProblems(charge.subscription, charge, { target, placesOf }));
    default:
      return [];
  }
}

/** What a file tells of a subscription that is known elsewhere only was exported from that account, or is about another customer. */
function placeProblems(
  id: Guid | undefined,
  { customer, line }: { customer?: Guid; line?: number },
  { target, placesOf }: { target: ImportTarget; placesOf: (id: Guid) => readonly KnownPlace[] },
): ImportProblem[] {
  if (id === undefined) return [];
  const places = placesOf(id);
  const where = { ...(line !== undefined && { line }), found: id };
  if (places.length > 0 && !places.some(({ account }) => account === target.account))
    return [{ id: 'known-in-another-account', ...where }];
  const isOther = customer !== undefined && places.some((place) => place.customer !== customer);
  return isOther ? [{ id: 'known-under-another-customer', ...where }] : [];
}

function subscriptionProblems(
  row: ImportedSubscription,
  target: ImportTarget,
  placesOf: (id: Guid) => readonly KnownPlace[],
): ImportProblem[] {
  const id = row.listed?.id ?? row.detail?.id;
  const isAzure = row.listed?.isUsageBased === true || row.detail?.commerceType === 'azure';
  const partner = partnerProblems(row, target);
  if (id === undefined || isAzure) return partner;
  const customer = row.customer ?? target.customer;
  const where = { ...(row.line !== undefined && { line: row.line }), found: id };
  const places = placesOf(id);
  const hasOtherCustomer = places.some((place) => customer !== undefined && place.customer !== customer);
  const isElsewhere = places.some((place) => place.account !== target.account);
  return [
    ...partner,
    ...(hasOtherCustomer ? [{ id: 'known-under-another-customer' as const, ...where }] : []),
    ...(isElsewhere ? [{ id: 'known-in-another-account' as const, ...where }] : []),
  ];
}

function partnerProblems({ partnerId, line }: { partnerId?: Guid; line?: number }, target: ImportTarget): ImportProblem[] {
  if (partnerId === undefined || target.partnerId === undefined || partnerId === target.partnerId) return [];
  return [{ id: 'another-partner', ...(line !== undefined && { line }), found: partnerId }];
}
