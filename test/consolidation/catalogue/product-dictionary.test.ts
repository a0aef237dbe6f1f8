import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { createProductDictionary, type LearnedProducts } from '../../../utils/consolidation/catalogue/product-dictionary';
import { readCatalogue } from '../../../utils/consolidation/catalogue/read-catalogue';
import { buildCatalogue } from '../../data-scripts/build-catalogue';

const dictionary = createProductDictionary();
const data = '../shared/data';
const isDataThere = existsSync(data);
const whenDataIsThere = isDataThere ? test : test.skip;
const title = (text: string) => (isDataThere ? text : `${text} (skipped: ${data} is not there)`);

function table<T>(file: string): T[] {
  return Papa.parse<T>(readFileSync(`${data}/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The names of 2026 that two GUIDs have. */
const doubleNames = [
  'Azure Information Protection Plan 1',
  'Dynamics 365 Customer Voice Additional Responses',
  'Dynamics 365 Enterprise Edition - Additional Portal for Government',
  'Dynamics 365 for Case Management, Enterprise Edition for Government',
  'Microsoft 365 Apps for Business',
  'Microsoft 365 Business Basic',
  'Microsoft 365 Business Standard EEA (no Teams)',
  'Microsoft Copilot for Microsoft 365',
  'Microsoft 365 F1',
  'Power BI Premium Per User Add-On for GCC',
  'Privacy Management - subject rights request (50)',
  'Visio Plan 1',
  'Visio Plan 2',
  'Windows 10/11 Enterprise E3',
];

describe('names over time', () => {
  test.for([
    ['Azure Active Directory Premium P2', 'Microsoft Entra ID P2'],
    ['Office 365 Enterprise E3', 'Office 365 E3'],
    ['Office 365 Business Premium', 'Microsoft 365 Business Standard'],
    ['Microsoft 365 Business', 'Microsoft 365 Business Premium'],
    ['Project Online Professional', 'Planner and Project Plan 3'],
    ['Phone System', 'Microsoft Teams Phone Standard'],
    ['Power BI (free)', 'Microsoft Fabric (Free)'],
    ['Exchange Online (Plan 2)', 'Exchange Online Plan 2'],
    ['OFFICE 365  E3', 'Office 365 E3'],
  ] as const)('%s is %s', ([older, newer]) => {
    expect(dictionary.sameProduct(older, newer)).toBe(true);
    expect(dictionary.sameProduct(newer, older)).toBe(true);
  });

  test.for([
    ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)'],
    ['Office 365 E3', 'Office 365 E5'],
    ['Office 365 Enterprise E3', 'Microsoft 365 E3'],
    ['Microsoft 365 E3', 'Microsoft 365 E3 (no Teams)'],
    ['Project Online Professional', 'Planner and Project Plan 5'],
    ['Visio Plan 1', 'Visio Plan 2'],
    ['Something nobody sells', 'Something nobody sells'],
    ['', ''],
  ] as const)('%s is not proved to be %s', ([a, b]) => {
    expect(dictionary.sameProduct(a, b)).toBe(false);
  });
});

describe('conditions of sale', () => {
  test.for([
    ['Office 365 Enterprise E3 Trial', 'Office 365 E3', false],
    ['Office 365 Enterprise E3 (Nonprofit Staff Pricing)', 'Office 365 E3', false],
    ['Office 365 Enterprise E3 (Nonprofit Staff Pricing)', 'Office 365 E3 (Nonprofit Staff Pricing)', true],
    ['Office 365 Enterprise E3 (Nonprofit Staff Pricing) Trial', 'Office 365 E3 (Nonprofit Staff Pricing)', false],
    ['Office 365 Enterprise E3 Trial', 'Office 365 E3 Trial', true],
    ['Office 365 Enterprise E3 (Nonprofits Pricing)', 'Office 365 E3 (Nonprofits Pricing)', true],
    ['Office 365 E3 Trial', 'Office 365 E5 Trial', false],
    ['Office 365 E3 Trial', 'Office 365 E3 (Nonprofits Pricing)', false],
    [
      'Dynamics 365 Customer Engagement Plan Tier 1 (1-99 users)',
      'Dynamics 365 Customer Engagement Plan Tier 2 (100-249 Users)',
      false,
    ],
    [
      'Dynamics 365 Customer Engagement Plan Tier 1 (1-99 users)',
      'Dynamics 365 Customer Engagement Plan Tier 1 (1-99 users)',
      true,
    ],
    ['Dynamics 365 for Customer Service Enterprise Device', 'Dynamics 365 for Customer Service Enterprise', false],
    ['Dynamics 365 - Additional Database Storage', 'Dynamics 365 - Additional Database Storage (Qualified Offer)', false],
  ] as const)('%s and %s: %s', ([a, b, isSame]) => {
    // A new one each time: a dictionary remembers the names that it was asked for.
    expect(createProductDictionary().sameProduct(a, b)).toBe(isSame);
  });
});

describe('a name that no licensing product has', () => {
  test('names the one thing to buy that is called so', () => {
    expect(dictionary.productsNamed('SharePoint Plan 1')).toEqual([]);
    expect(dictionary.sameProduct('SharePoint Plan 1', 'sharepoint  plan 1')).toBe(true);
    expect(dictionary.sameProduct('SharePoint Plan 1', 'SharePoint Plan 2')).toBe(false);
  });
});

test('the catalogue is decoded whole: GUIDs of 32 digits, SKUs of two parts, names without marks of the data file', () => {
  const { products, legacyOffers, newCommerceSkus } = readCatalogue();
  const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const ids = [...products, ...legacyOffers].map(({ id }) => id);
  expect(ids.filter((id) => !guid.test(id))).toEqual([]);
  expect(ids.some((id) => id.startsWith('0'))).toBe(true);
  expect(newCommerceSkus.filter(({ id }) => !/^[0-9A-Z]{12}:[0-9A-Z]{4}$/.test(id))).toEqual([]);
  const names = [...products, ...newCommerceSkus].flatMap((one) => one.names).concat(legacyOffers.map(({ name }) => name));
  expect(names.filter((name) => !/^[^|~\s](?:[^|~]*[^|~\s])?$/.test(name))).toEqual([]);
  expect(newCommerceSkus.find(({ id }) => id === 'CFQ7TTC0HDB0:0002')?.names).toEqual([
    'Planner and Project Plan 3',
    'Project Plan 3',
  ]);
});

describe('a name that two products have', () => {
  test.for(doubleNames)('%s is no key, not even to itself', (name) => {
    expect(dictionary.productsNamed(name).length).toBeGreaterThan(1);
    expect(dictionary.sameProduct(name, name)).toBe(false);
  });

  test('the name that F3 once had is today the name of another product', () => {
    expect(dictionary.sameProduct('Microsoft 365 F1', 'Microsoft 365 F3')).toBe(false);
  });

  test('exactly these names of 2026 have two products, and two more have a legacy offer’s product beside today’s', () => {
    const today = Map.groupBy(readCatalogue().products, ({ names }) => names[0]?.toLowerCase());
    const double = [...today].filter(([, products]) => products.length > 1).map(([name]) => name);
    const withLegacy = ['Dynamics 365 for Talent', 'Flow Additional Runs per 50,000'];
    expect(double.sort()).toEqual([...doubleNames, ...withLegacy].map((name) => name.toLowerCase()).sort());
  });
});

describe('renames', () => {
  whenDataIsThere(title('each of the 40 renames joins its names, unless one of them has two products'), () => {
    const renames = table<{ guid: string; name2022: string; name2026: string }>('catalogue/renamed-products-2022-to-2026.csv');
    expect(renames).toHaveLength(40);
    for (const { guid, name2022, name2026 } of renames) {
      const holders = [dictionary.productsNamed(name2022), dictionary.productsNamed(name2026)];
      expect(
        holders.every((ids) => ids.includes(guid)),
        guid,
      ).toBe(true);
      const isKey = holders.every((ids) => ids.length === 1);
      expect(dictionary.sameProduct(name2022, name2026), `${name2022} = ${name2026}`).toBe(isKey);
    }
    const unproved = renames.filter(({ name2022, name2026 }) => !dictionary.sameProduct(name2022, name2026));
    expect(unproved.map(({ name2026 }) => name2026)).toEqual([
      'Visio Plan 1',
      'Visio Plan 2',
      'Windows 10/11 Enterprise E3',
      'Windows 10/11 Enterprise E3',
    ]);
  });

  whenDataIsThere(title('the data file is what the script makes'), () => {
    expect(readFileSync('utils/consolidation/catalogue/products.ts', 'utf8')).toBe(buildCatalogue(data));
  });

  whenDataIsThere(title('every recorded offer and product is in the catalogue with its id'), () => {
    const { products, legacyOffers } = readCatalogue();
    const names = new Map(products.map((product) => [product.id, product.names]));
    for (const { guid, productName } of table<{ guid: string; productName: string }>('catalogue/products-2026-01.csv')) {
      expect(names.get(guid.trim().toLowerCase())?.[0]).toBe(productName.trim());
    }
    const offers = new Map(legacyOffers.map((offer) => [offer.id, offer]));
    const recorded = table<{ offerId: string; name: string; productId: string }>('catalogue/offers-us-2019-recorded.csv');
    expect(recorded).toHaveLength(274);
    for (const { offerId, name, productId } of recorded.filter((offer) => offer.offerId !== 'MS-AZR-0145P')) {
      expect(offers.get(offerId.toLowerCase())).toEqual({
        id: offerId.toLowerCase(),
        name: name.trim(),
        product: productId.toLowerCase(),
      });
    }
  });
});

test('the data file stays small enough to load with the background', () => {
  expect(readFileSync('utils/consolidation/catalogue/products.ts').length).toBeLessThan(60_000);
});

test('being the same product is symmetric and follows from the product, for all names of the catalogue', () => {
  const { products, legacyOffers, newCommerceSkus } = readCatalogue();
  const names = [
    ...products.flatMap((product) => product.names),
    ...legacyOffers.map(({ name }) => name),
    ...newCommerceSkus.flatMap((sku) => sku.names),
  ];
  const anyName = fc.constantFrom(...names);
  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      expect(dictionary.sameProduct(a, b)).toBe(dictionary.sameProduct(b, a));
      if (!dictionary.sameProduct(a, b)) return;
      const [idsA, idsB] = [dictionary.productsNamed(a), dictionary.productsNamed(b)];
      expect(idsA).toEqual(idsB);
      expect(idsA.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

describe('what an imported offer matrix teaches', () => {
  const basic = '3b555118-da6a-4418-894f-7df1e2096870';
  const learned: LearnedProducts = {
    skus: [
      { id: 'CFQ7TTC0LH18:0001', title: 'Microsoft 365 Business Basic', product: basic },
      { id: 'CFQ7TTC0LCH4:0009', title: 'Microsoft Intune Plan 1' },
    ],
    replacements: [{ offer: '73b45f83-fb4f-4cdc-a0d6-3d8792708f80', offerName: 'Intune', sku: 'CFQ7TTC0LCH4:0009' }],
  };
  const taught = createProductDictionary({ learned });

  test('a legacy offer and the SKU that provisions its product are the same, by id', () => {
    expect(taught.sameOffer('BD938F12-058F-4927-BBA3-AE36B1D2501C', 'CFQ7TTC0LH18:0001:CFQ7TTC0K18P')).toBe(true);
    expect(dictionary.sameOffer('BD938F12-058F-4927-BBA3-AE36B1D2501C', 'CFQ7TTC0LH18:0001:CFQ7TTC0K18P')).toBe(false);
  });

  test('a charity price is not the product without it', () => {
    expect(taught.sameOffer('5392A891-CF7A-47C2-ABF2-E9D131CAD575', 'CFQ7TTC0LH18:0001')).toBe(false);
  });

  test('Microsoft’s mapping joins a legacy offer and its replacement, by id and by name', () => {
    expect(taught.sameOffer('73b45f83-fb4f-4cdc-a0d6-3d8792708f80', 'cfq7ttc0lch4:0009')).toBe(true);
    expect(taught.sameProduct('Intune', 'Microsoft Intune Plan 1')).toBe(true);
    expect(dictionary.sameProduct('Intune', 'Microsoft Intune Plan 1')).toBe(false);
    expect(taught.replacementsOf('73B45F83-FB4F-4CDC-A0D6-3D8792708F80')).toEqual([
      { sku: 'CFQ7TTC0LCH4:0009', title: 'Microsoft Intune Plan 1' },
    ]);
  });

  test('the mapping stands in either order, and joins its two and no others', () => {
    expect(taught.sameOffer(' cfq7ttc0lch4:0009 ', '73b45f83-fb4f-4cdc-a0d6-3d8792708f80')).toBe(true);
    expect(taught.sameProduct('Microsoft Intune Plan 1', 'Intune')).toBe(true);
    expect(taught.sameProduct('Intune', 'Office 365 E3')).toBe(false);
    expect(taught.sameProduct('Office 365 E3', 'Office 365 E5')).toBe(false);
    expect(taught.sameOffer('CFQ7TTC0LCH4:0009', 'CFQ7TTC0LH18:0001')).toBe(false);
  });

  test('a replacement has its title from the matrix, else from the catalogue, else none', () => {
    const [offer, offerName] = ['73b45f83-fb4f-4cdc-a0d6-3d8792708f80', 'Intune'];
    const replacements = ['CFQ7TTC0HDB0:0002', 'CFQ7TTC0XXXX:0001'].map((sku) => ({ offer, offerName, sku }));
    expect(createProductDictionary({ learned: { skus: [], replacements } }).replacementsOf(offer)).toStrictEqual([
      { sku: 'CFQ7TTC0HDB0:0002', title: 'Planner and Project Plan 3' },
      { sku: 'CFQ7TTC0XXXX:0001' },
    ]);
  });

  test('the title of a SKU is one more name of the product that it provisions', () => {
    const [product = ''] = dictionary.productsNamed('Office 365 E3');
    const sku = { id: 'CFQ7TTC0XXXX:0001', title: 'E3 for everybody', product };
    const named = createProductDictionary({ learned: { skus: [sku], replacements: [] } });
    expect(named.sameProduct('E3 for everybody', 'Office 365 Enterprise E3')).toBe(true);
    expect(named.productsNamed('E3 for everybody')).toEqual([product]);
  });

  test('an offer without a mapping has no replacement', () => {
    expect(taught.replacementsOf('BD938F12-058F-4927-BBA3-AE36B1D2501C')).toEqual([]);
  });
});
