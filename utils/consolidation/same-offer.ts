/**
 * Whether two offer ids name one offer. Of `ProductId:SkuId:AvailabilityId` product and SKU count: the availability differs by segment,
 * currency and term, and pages often leave it out.
 */
export function isSameOfferId(one: string, other: string): boolean {
  const [a, b] = [skuOf(one), skuOf(other)];
  return a !== '' && a === b;
}

function skuOf(offerId: string): string {
  return offerId.trim().toLowerCase().split(':').slice(0, 2).join(':');
}
