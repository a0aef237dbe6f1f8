import type { Guid } from '../../../consolidation/guid';
import type { ImportedOfferMatrix } from '../imported';
import { byWords, type TableKind } from '../table-kind';
import { tidyCell } from '../tidy-cell';

type Meaning = 'title' | 'product-id' | 'sku-id' | 'sku-title' | 'provisioning-id' | 'conversion';

/**
 * The new-commerce offer matrix (columns: Partner Center documentation, pricing-and-offers.md): one line per SKU. Its provisioning id is the GUID of the licensing
 * table, which legacy offers share: that is what joins a legacy name with the SKU to buy.
 */
export const offerMatrix: TableKind<Meaning> = {
  kind: 'offer-matrix',
  columns: ['title', 'product-id', 'sku-id', 'sku-title', 'provisioning-id', 'conversion'],
  required: ['product-id', 'sku-id', 'sku-title', 'provisioning-id'],
  meaningOf: byWords<Meaning>({
    title: 'ProductTitle',
    'product-id': 'ProductId',
    'sku-id': 'SkuId',
    'sku-title': 'SkuTitle',
    'provisioning-id': 'ProvisioningId',
    conversion: 'ProductSkuConversion',
  }),
  read: ({ cells, problems }) => {
    const skus = new Map<string, ImportedOfferMatrix['skus'][number]>();
    return {
      add: (row) => {
        const id = skuId(row.text('product-id'), row.text('sku-id'));
        if (id === undefined) {
          problems.add('not-a-known-word', {
            ...row.place('product-id'),
            found: `${row.text('product-id')}:${row.text('sku-id')}`,
          });
          return;
        }
        const product = cells.optionalGuid(row.text('provisioning-id'), row.place('provisioning-id'));
        const title = tidyCell(row.text('sku-title')) || tidyCell(row.text('title'));
        skus.set(id, { id, title, ...(product !== undefined && { product }) });
      },
      finish: () => ({ type: 'offer-matrix', skus: [...skus.values()], replacements: [], migratable: [] }),
    };
  },
};

type MappingMeaning = 'offer-name' | 'offer-id' | 'sku' | 'migration' | 'sku-title';

/**
 * The tab `NCE Mapping` of the legacy offer matrix: each legacy offer (durable id) with the `ProductID/SkuID` that replaces it
 * (Partner Center documentation, migrate-subscriptions-to-new-commerce.md, 2023-10; the words of its headers are quoted there, the file itself is not public).
 */
export const legacyOfferMapping: TableKind<MappingMeaning> = {
  kind: 'legacy-offer-mapping',
  columns: ['offer-name', 'offer-id', 'sku', 'migration', 'sku-title'],
  required: ['offer-id', 'sku'],
  meaningOf: byWords<MappingMeaning>({
    'offer-name': 'Offer Display Name|Offer Name|Legacy Offer Name',
    'offer-id': 'Durable Offer ID|Legacy Offer ID|Offer ID',
    sku: 'Modern ProductID/SkuID|Modern Product ID/Sku ID|New commerce productId/skuId|NCE ProductId/SkuId',
    migration: 'Migration enabled',
    'sku-title': 'New commerce sku name|Modern Sku Title|Modern Product Title',
  }),
  read: ({ cells, problems }) => {
    const skus = new Map<string, ImportedOfferMatrix['skus'][number]>();
    const replacements: ImportedOfferMatrix['replacements'][number][] = [];
    const migratable: Guid[] = [];
    return {
      add: (row) => {
        const text = row.text('sku').trim();
        // Not every legacy offer has a replacement: the cell is then empty or says so in words.
        if (!/[0-9A-Z]{12}/i.test(text)) return;
        const offer = cells.guid(row.text('offer-id'), row.place('offer-id'));
        const [productId = '', skuPart = ''] = text.split(/[/:]/);
        const sku = skuId(productId, skuPart);
        if (sku === undefined) problems.add('not-a-known-word', { ...row.place('sku'), found: text });
        if (offer === undefined || sku === undefined) return;
        replacements.push({ offer, offerName: tidyCell(row.text('offer-name')), sku });
        if (/^(yes|true|enabled|y)$/i.test(row.text('migration').trim())) migratable.push(offer);
        const title = tidyCell(row.text('sku-title'));
        if (title !== '') skus.set(sku, { id: sku, title });
      },
      finish: () => ({ type: 'offer-matrix', skus: [...skus.values()], replacements, migratable }),
    };
  },
};

/** `ProductId:SkuId`. Excel makes 1 of `0001`: the number's zeros are put back. */
export function skuId(productId: string, skuText: string): string | undefined {
  const product = productId.trim().toUpperCase();
  const sku = skuText.trim().toUpperCase().padStart(4, '0');
  return /^[0-9A-Z]{12}$/.test(product) && /^[0-9A-Z]{4}$/.test(sku) ? `${product}:${sku}` : undefined;
}
