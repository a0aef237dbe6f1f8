import { describe, expect, test } from 'vitest';
import { createProductDictionary } from '../../../utils/consolidation/catalogue/product-dictionary';
import { mappableColumns } from '../../../utils/files/import/column-mapping';
import { aGuid, imported, preview, refusal } from './builders';
import { aWorkbook, aZip, sheetRows } from './zip-builder';

const table = (...rows: string[]) => rows.join('\r\n');

describe('Customers.csv', () => {
  test('Cloud Reseller is the relationship that counts, tags are kept', async () => {
    const { rows } = await imported(
      'customers',
      table(
        'Microsoft ID,Company name,Primary domain name,Relationship,Tags',
        `${aGuid(1).toUpperCase()}, Contoso ,contoso.example,Cloud Reseller,"retail; north"`,
        `${aGuid(2)},Fabrikam,,Advisor,`,
      ),
    );
    expect(rows).toEqual([
      {
        id: aGuid(1),
        name: 'Contoso',
        domain: 'contoso.example',
        relationship: 'Cloud Reseller',
        isReseller: true,
        tags: ['retail', 'north'],
      },
      { id: aGuid(2), name: 'Fabrikam', relationship: 'Advisor', isReseller: false },
    ]);
  });

  test('without a relationship column nothing is said about it', async () => {
    const { rows } = await imported('customers', table('Microsoft ID,Company name', `${aGuid(1)},Contoso`));
    expect(rows).toEqual([{ id: aGuid(1), name: 'Contoso' }]);
  });

  test('a customer that a dual partner sees twice is one customer', async () => {
    const twice = table(
      'Microsoft ID,Company name,Relationship',
      `${aGuid(1)},Contoso,Indirect Reseller`,
      `${aGuid(1)},Contoso,Cloud Reseller`,
    );
    expect((await imported('customers', twice)).rows).toMatchObject([{ id: aGuid(1), isReseller: true }]);
  });

  test('one id with two names is refused', async () => {
    expect(await refusal(table('Microsoft ID,Company name', `${aGuid(1)},Contoso`, `${aGuid(1)},Fabrikam`))).toEqual([
      'duplicate-id',
    ]);
  });
});

describe('Subscriptions file', () => {
  test('Azure is told by its name and has no licenses', async () => {
    const { rows } = await imported(
      'subscriptions',
      table('Subscription ID,Subscription,Quantity,Status', `${aGuid(1)},Azure plan,,Active`),
    );
    expect(rows[0]?.listed).toMatchObject({ quantity: null, isUsageBased: true, commerceType: 'azure' });
  });

  test('what the export may one day tell beyond the list is a detail', async () => {
    const { rows } = await imported(
      'subscriptions',
      table(
        'Microsoft ID,Subscription ID,Subscription,Quantity,Status,Offer ID,Term duration,Billing frequency,Start date',
        `${aGuid(9)},${aGuid(1)},Microsoft 365 E3,5,Active,CFQ7TTC0LFLX:0001:CFQ7TTC0KXSV,Annual,Monthly,2026-01-31`,
      ),
    );
    expect(rows[0]).toMatchObject({
      customer: aGuid(9),
      detail: {
        id: aGuid(1),
        offerId: 'CFQ7TTC0LFLX:0001:CFQ7TTC0KXSV',
        term: 'P1Y',
        billingFrequency: 'monthly',
        startsOn: '2026-01-31',
      },
    });
  });

  test('a name is never empty', async () => {
    expect(await refusal(table('Subscription ID,Subscription,Status', `${aGuid(1)},,Active`))).toEqual(['required-cell-empty']);
  });
});

describe('Excel files', () => {
  const workbook = (rows: Parameters<typeof sheetRows>[0], parts = {}) => aZip(aWorkbook({ sheet: sheetRows(rows), ...parts }));

  test('dates are days, as date cells and as plain serial numbers', async () => {
    const { rows } = await imported(
      'subscriptions',
      workbook([
        ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Renewal date'],
        [aGuid(1), 'Office 365 E3', 25, 'Active', { serial: 46_428 }],
        [aGuid(2), 'Office 365 E5', 3, 'Active', 46_428],
        [aGuid(3), 'Visio Plan 2', 1, 'Active', '2027-02-10'],
      ]),
    );
    expect(rows.map(({ listed }) => [listed?.quantity, listed?.renewsOn])).toEqual([
      [25, '2027-02-10'],
      [3, '2027-02-10'],
      [1, '2027-02-10'],
    ]);
  });

  test('a workbook that counts from 1904 has other serial numbers', async () => {
    const from1904 = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const { rows } = await imported(
      'subscriptions',
      workbook(
        [
          ['Subscription ID', 'Subscription', 'Status', 'Renewal date'],
          [aGuid(1), 'Office 365 E3', 'Active', 44_966],
          [aGuid(2), 'Office 365 E5', 'Active', { serial: 44_966 }],
        ],
        { workbook: from1904 },
      ),
    );
    expect(rows.map(({ listed }) => listed?.renewsOn)).toEqual(['2027-02-10', '2027-02-10']);
  });

  test('a header below a title and remarks is found', async () => {
    const content = workbook([['Customers of Contoso Partner'], [''], ['Microsoft ID', 'Company name'], [aGuid(1), 'Fabrikam']]);
    expect(await preview(content)).toMatchObject({ isAccepted: true, kind: 'portal-customers', rows: 1, sheet: 'Export' });
  });

  test('text that begins with a formula sign is text there', async () => {
    const { rows } = await imported(
      'customers',
      workbook([
        ['Microsoft ID', 'Company name'],
        [aGuid(1), '=Contoso (NL)'],
      ]),
    );
    expect(rows[0]?.name).toBe('=Contoso (NL)');
  });

  test('a problem names the sheet', async () => {
    expect(
      await preview(
        workbook([
          ['Microsoft ID', 'Company name'],
          ['nobody', 'Contoso'],
        ]),
      ),
    ).toMatchObject({
      isAccepted: false,
      problems: [{ id: 'not-a-guid', line: 2, column: 'Microsoft ID', sheet: 'Export', found: 'nobody' }],
    });
  });
});

describe('activity log', () => {
  test('times are UTC, actions stay words', async () => {
    const { entries } = await imported(
      'activity',
      table(
        'Date-Time,Affected customer,Action,Partner user',
        '11/23/2026 5:30 PM,Contoso,Update subscription,admin@partner.example',
      ),
    );
    expect(entries).toEqual([
      {
        at: '2026-11-23T17:30:00.000Z',
        customerName: 'Contoso',
        action: 'other',
        actionText: 'Update subscription',
        user: 'admin@partner.example',
        subscriptions: [],
      },
    ]);
  });

  test('an entry without a time is refused', async () => {
    expect(await refusal(table('Date-Time,Affected customer,Action', ',Contoso,Update subscription'))).toEqual([
      'required-cell-empty',
    ]);
  });
});

describe('offer matrices', () => {
  const business = '3b555118-da6a-4418-894f-7df1e2096870';

  test('a SKU leads to the product that it provisions, also where Excel took the zeros of its id', async () => {
    const matrix = await imported(
      'offer-matrix',
      table(
        '"ProductTitle","ProductId","SkuId","SkuTitle","ProvisioningId","ProvisioningString"',
        `"Microsoft 365 Business Basic","CFQ7TTC0LH18","1","Microsoft 365 Business Basic","${business}","O365_BUSINESS_ESSENTIALS"`,
      ),
    );
    expect(matrix.skus).toEqual([{ id: 'CFQ7TTC0LH18:0001', title: 'Microsoft 365 Business Basic', product: business }]);
    const dictionary = createProductDictionary({ learned: matrix });
    expect(dictionary.sameOffer('BD938F12-058F-4927-BBA3-AE36B1D2501C', 'CFQ7TTC0LH18:0001:CFQ7TTC0K18P')).toBe(true);
  });

  test('the tab NCE Mapping tells which SKU replaces a legacy offer', async () => {
    const mapping = await imported(
      'offer-matrix',
      table(
        'Offer Display Name,Durable Offer ID,Migration enabled,Modern ProductID/SkuID',
        'Azure Active Directory Premium P1,16C9F982-A827-4003-A88E-E75DF1927F27,Yes,CFQ7TTC0LFLS/0002',
        'Azure Information Protection Premium P1,648bf77b-1f0a-4911-8066-caf37d67dc72,No,Not available',
      ),
    );
    expect(mapping.replacements).toEqual([
      { offer: '16c9f982-a827-4003-a88e-e75df1927f27', offerName: 'Azure Active Directory Premium P1', sku: 'CFQ7TTC0LFLS:0002' },
    ]);
    expect(mapping.migratable).toEqual(['16c9f982-a827-4003-a88e-e75df1927f27']);
    expect(createProductDictionary({ learned: mapping }).replacementsOf('16C9F982-A827-4003-A88E-E75DF1927F27')).toEqual([
      { sku: 'CFQ7TTC0LFLS:0002', title: 'Microsoft Entra ID P1' },
    ]);
  });

  test('an id that is none is refused', async () => {
    const text = table('ProductId,SkuId,SkuTitle,ProvisioningId', `CFQ7,1,Basic,${business}`);
    expect(await refusal(text)).toEqual(['not-a-known-word']);
  });
});

describe('price list', () => {
  const header =
    'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate';
  const price = (term: string, billing: string, unitPrice: string) =>
    `Basic,CFQ7TTC0LH18,0001,Microsoft 365 Business Basic,${term},${billing},NL,eur,${unitPrice},2/1/2026 12:00:00 AM,11/30/9999 11:59:59 PM`;

  test.for([
    ['billed once for the year', [price('P1Y', 'Annual', '57.6')], [4.8]],
    ['billed for a month', [price('P1M', 'Monthly', '5.80')], [5.8]],
    ['a year billed monthly, alone: nobody says what for', [price('P1Y', 'Monthly', '5.04')], [undefined]],
    ['a year billed monthly, listed for a month', [price('P1Y', 'Annual', '57.6'), price('P1Y', 'Monthly', '5.04')], [4.8, 5.04]],
    ['a year billed monthly, listed for the year', [price('P1Y', 'Annual', '57.6'), price('P1Y', 'Monthly', '60.48')], [4.8, 5.04]],
    ['a monthly price far below the yearly one', [price('P1Y', 'Annual', '57.6'), price('P1Y', 'Monthly', '3')], [4.8, undefined]],
    ['two prices that don’t fit each other', [price('P1Y', 'Annual', '57.6'), price('P1Y', 'Monthly', '99')], [4.8, undefined]],
  ] as const)('%s', async ([, lines, expected]) => {
    const { prices } = await imported('prices', table(header, ...lines));
    expect(prices.map(({ monthlyPrice }) => monthlyPrice)).toEqual(expected);
    expect(prices[0]).toMatchObject({
      product: 'CFQ7TTC0LH18:0001',
      currency: 'EUR',
      market: 'NL',
      validFrom: '2026-02-01T00:00:00.000Z',
    });
    // 9999 means that no end is known.
    expect(prices[0]?.validUntil).toBeUndefined();
  });

  test('a list that a European Excel saved again has its decimals behind commas', async () => {
    const text = table(header, price('P1Y', 'Annual', '57,6'), price('P1M', 'Monthly', '1.005,8'))
      .replaceAll(',', ';')
      .replace('57;6', '57,6')
      .replace('1.005;8', '1.005,8')
      .replaceAll('2/1/2026 12:00:00 AM', '1-2-2026 00:00')
      .replaceAll('11/30/9999 11:59:59 PM', '30-11-9999 23:59');
    const { prices } = await imported('prices', text);
    expect(prices.map(({ unitPrice, validFrom }) => [unitPrice, validFrom])).toEqual([
      [57.6, '2026-02-01T00:00:00.000Z'],
      [1005.8, '2026-02-01T00:00:00.000Z'],
    ]);
  });

  test('one number tells the decimal mark of all numbers', async () => {
    const numbers = ['"1.000.000"', '"1.234"', '7'].map((unitPrice) => price('P1Y', 'Annual', unitPrice));
    expect((await imported('prices', table(header, ...numbers))).prices.map(({ unitPrice }) => unitPrice)).toEqual([
      1_000_000, 1234, 7,
    ]);
    const contradicting = ['"1,5"', '"1.5"', '7'].map((unitPrice) => price('P1Y', 'Annual', unitPrice));
    expect(await refusal(table(header, ...contradicting))).toEqual(['ambiguous-number']);
  });

  test('a price or currency that is none is refused', async () => {
    expect(await refusal(table(header, price('P1Y', 'Annual', 'free')))).toEqual(['not-a-number']);
    expect(await refusal(table(header, price('P1Y', 'Annual', '')))).toEqual(['required-cell-empty']);
    expect(await refusal(table(header, price('P1Y', 'Annual', '1').replace('eur', '€')))).toEqual(['not-a-known-word']);
  });
});

describe('batch migration tool', () => {
  const legacyHeader =
    'PartnerTenantId,IndirectResellerMpnId,CustomerName,CustomerTenantId,LegacySubscriptionId,LegacySubscriptionName,LegacyProductName,ExpirationDate,AutoRenewEnabled,MigrationEligible,NcePsa,CurrentTerm,CurrentBillingPlan,CurrentSeatCount,StartNewTermInNce,Term,BillingPlan,SeatCount,CustomTermEndDate,AddOn,BaseSubscriptionId,MigrationIneligibilityReason';
  const legacy = `${aGuid(7)},,Contoso,${aGuid(9)},${aGuid(1)},Head office,Office 365 E3,2/1/2027,True,True,,P1Y,Annual,25,False,P1Y,Annual,25,,False,,`;

  test('its legacy subscriptions were seen to be legacy, and have no term', async () => {
    const { rows, mayBeWholeList } = await imported('subscriptions', table(legacyHeader, legacy));
    expect(mayBeWholeList).toBe(false);
    expect(rows).toEqual([
      {
        line: 2,
        customer: aGuid(9),
        customerName: 'Contoso',
        partnerId: aGuid(7),
        detail: {
          id: aGuid(1),
          name: 'Office 365 E3',
          nickname: 'Head office',
          commerceType: 'legacy',
          quantity: 25,
          billingFrequency: 'annual',
          autoRenew: true,
          renewsOn: '2027-02-01',
        },
      },
    ]);
  });

  test('the older header without two columns, and the documented one with blanks, are read as well', async () => {
    const older = table(
      'Partner tenant ID,Indirect Reseller PartnerID,Customer Name,Customer Tenant ID,Legacy Subscription ID,Legacy Subscription Name,Legacy Product Name,Expiration Date,Migration Eligible,Current Term,Current Billing Plan,Current Seat Count,Start New Term,Term,Billing Plan,Seat Count,Add On,Base Subscription,Migration Ineligibility Reason',
      `${aGuid(7)},,Contoso,${aGuid(9)},${aGuid(1)},Office 365 E3,Office 365 E3,2/1/2027,True,P1Y,Annual,25,False,P1Y,Annual,25,True,${aGuid(2)},`,
    );
    expect((await imported('subscriptions', older)).rows[0]?.detail).toMatchObject({ addOnOf: aGuid(2), quantity: 25 });
  });

  test('its new-commerce subscriptions keep term and billing', async () => {
    const text = table(
      'PartnerTenantId,IndirectResellerMpnId,CustomerName,CustomerTenantId,SubscriptionId,SubscriptionName,ProductName,ExpirationDate,Psa,Term,BillingPlan,SeatCount,MigratedFromSubscriptionId',
      `${aGuid(7)},,Contoso,${aGuid(9)},${aGuid(3)},Office 365 E3,Office 365 E3,2/1/2027,,P1Y,Monthly,25,${aGuid(1)}`,
    );
    expect((await imported('subscriptions', text)).rows[0]?.detail).toMatchObject({
      commerceType: 'new-commerce',
      term: 'P1Y',
      billingFrequency: 'monthly',
    });
  });

  test('its results join a legacy subscription with what it became', async () => {
    const text = table(
      'PartnerTenantId,IndirectResellerMpnId,CustomerName,CustomerTenantId,LegacySubscriptionId,LegacySubscriptionName,LegacyProductName,ExpirationDate,AddOn,BaseSubscriptionId,MigrationStatus,StartedNewTermInNce,NCETermDuration,NCEBillingPlan,NCESeatCount,CustomTermEndDate,ErrorCode,ErrorReason,NCESubscriptionId,BatchId,MigrationId',
      `${aGuid(7)},,Contoso,${aGuid(9)},${aGuid(1)},n,Office 365 E3,2/1/2027,False,,Completed,False,P1Y,Monthly,25,,,,${aGuid(3)},b,m`,
      `${aGuid(7)},,Contoso,${aGuid(9)},${aGuid(2)},n,Visio Plan 2,2/1/2027,False,,Failed,False,,,,,,Not eligible,,b,m`,
      `${aGuid(7)},,Contoso,${aGuid(9)},${aGuid(4)},n,Visio Plan 1,2/1/2027,False,,Paused,False,,,,,,,,b,m`,
    );
    const { migrations } = await imported('migrations', text);
    expect(migrations.map(({ legacy: from, newCommerce, status, reason }) => [from, newCommerce, status, reason])).toEqual([
      [aGuid(1), aGuid(3), 'completed', undefined],
      [aGuid(2), undefined, 'failed', 'Not eligible'],
      [aGuid(4), undefined, 'unknown', undefined],
    ]);
  });

  test('an id that stands in it twice is refused', async () => {
    expect(await refusal(table(legacyHeader, legacy, legacy))).toEqual(['duplicate-id']);
    const customer = `${aGuid(9)},contoso.example,Contoso`;
    expect(await refusal(table('TenantId,Domain,CompanyName', customer, customer))).toEqual(['duplicate-id']);
  });

  test('its customers are customers', async () => {
    const { rows } = await imported('customers', table('TenantId,Domain,CompanyName', `${aGuid(9)},contoso.example,Contoso`));
    expect(rows).toEqual([{ id: aGuid(9), name: 'Contoso', domain: 'contoso.example' }]);
  });
});

describe('reconciliation files', () => {
  test('the license-based file knows the portal’s subscription id', async () => {
    const { charges } = await imported(
      'charges',
      table(
        'CustomerId,CustomerName,SubscriptionId,SyndicationPartnerSubscriptionNumber,DurableOfferId,OfferName,ChargeStartDate,ChargeEndDate,ChargeType,UnitPrice,Quantity,Subtotal,Currency',
        `${aGuid(9)},Contoso,usCBMgAAAAAAAAIA,${aGuid(1)},796B6B5F-613C-4E24-A17C-EBA730D49C02,Office 365 E3,11/1/2026 0:00,11/30/2026 23:59,Cycle fee,20.5,2,41,EUR`,
        `${aGuid(9)},Contoso,usCBMgAAAAAAAAIA,${aGuid(1)},796B6B5F-613C-4E24-A17C-EBA730D49C02,Office 365 E3,11/24/2026 0:00,11/30/2026 23:59,Cancel fee,20.5,-2,-9.57,EUR`,
      ),
    );
    expect(charges[0]).toEqual({
      customer: aGuid(9),
      customerName: 'Contoso',
      subscription: aGuid(1),
      billingReference: 'usCBMgAAAAAAAAIA',
      name: 'Office 365 E3',
      offerId: '796b6b5f-613c-4e24-a17c-eba730d49c02',
      chargeType: 'Cycle fee',
      from: '2026-11-01T00:00:00.000Z',
      until: '2026-11-30T23:59:00.000Z',
      quantity: 2,
      unitPrice: 20.5,
      amount: 41,
      currency: 'EUR',
      line: 2,
    });
    expect(charges[1]?.amount).toBe(-9.57);
  });

  test('the new-commerce file has an id of the billing platform only', async () => {
    const { charges } = await imported(
      'charges',
      table(
        'CustomerId,ProductId,SkuId,SkuName,ChargeType,UnitPrice,Quantity,Subtotal,Currency,SubscriptionId,ChargeStartDate,ChargeEndDate',
        `${aGuid(9)},CFQ7TTC0LFLX,0001,Microsoft 365 E3,renew,36,5,180,EUR,${aGuid(5)},9/1/2026,9/30/2026`,
      ),
    );
    expect(charges[0]).toMatchObject({ billingReference: aGuid(5), offerId: 'CFQ7TTC0LFLX:0001', from: '2026-09-01' });
    expect(charges[0]?.subscription).toBeUndefined();
  });
});

describe('answers of the REST API', () => {
  const subscription = {
    id: aGuid(1).toUpperCase(),
    offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
    offerName: 'Office 365 Enterprise E3',
    friendlyName: 'Head office',
    quantity: 25,
    creationDate: '2018-03-26T21:41:51.677Z',
    commitmentEndDate: '2027-03-26T00:00:00Z',
    status: 'suspended',
    autoRenewEnabled: true,
    isTrial: false,
    billingType: 'license',
    billingCycle: 'monthly',
    links: { self: { uri: `/customers/${aGuid(9)}/subscriptions/${aGuid(1)}` } },
    attributes: { objectType: 'Subscription' },
  };
  const answer = (...items: object[]) =>
    JSON.stringify({ totalCount: items.length, items, attributes: { objectType: 'Collection' } });

  function inPascalCase(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(inPascalCase);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key[0]?.toUpperCase() + key.slice(1), inPascalCase(inner)]),
    );
  }

  test('a legacy subscription is legacy by its offer id, and its customer stands in the links', async () => {
    const { rows } = await imported('subscriptions', answer(subscription));
    expect(rows).toEqual([
      {
        customer: aGuid(9),
        listed: {
          id: aGuid(1),
          name: 'Office 365 Enterprise E3',
          quantity: 25,
          quantityText: '25',
          status: 'suspended',
          statusText: 'suspended',
          isUsageBased: false,
          autoRenew: true,
          renewsOn: '2027-03-26T00:00:00.000Z',
          commerceType: 'legacy',
        },
        detail: {
          id: aGuid(1),
          name: 'Office 365 Enterprise E3',
          nickname: 'Head office',
          quantity: 25,
          status: 'suspended',
          statusText: 'suspended',
          commerceType: 'legacy',
          offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
          billingFrequency: 'monthly',
          autoRenew: true,
          startsOn: '2018-03-26T21:41:51.677Z',
          renewsOn: '2027-03-26T00:00:00.000Z',
          isTrial: false,
        },
      },
    ]);
  });

  test('PascalCase, wrappers and a bare list say the same', async () => {
    const plain = await imported('subscriptions', answer(subscription));
    for (const value of [inPascalCase(JSON.parse(answer(subscription))), { body: JSON.parse(answer(subscription)) }]) {
      expect(await imported('subscriptions', JSON.stringify(value))).toEqual(plain);
    }
    expect((await imported('subscriptions', JSON.stringify([subscription]))).rows).toEqual(plain.rows);
  });

  test.for([
    [{ offerId: 'CFQ7TTC0LFLX:0001:CFQ7TTC0KXSV', termDuration: 'P1Y', productType: { id: 'OnlineServicesNCE' } }, 'new-commerce'],
    [{ offerId: 'CFQ7TTC0LFLX:0001:CFQ7TTC0KXSV', termDuration: 'P1Y' }, undefined],
    [{ offerId: 'MS-AZR-0145P', billingType: 'usage' }, 'azure'],
    [{ offerId: 'DZH318Z0BPS6:0001:DZH318Z0BPS7', productType: { id: 'Azure' } }, 'azure'],
    [{ offerId: 'DG7GMGF0FKZV:0003:DG7GMGF0DQLM', productType: { id: 'Software' } }, 'software'],
    [{ billingType: 'usage' }, 'usage-other'],
    [{ isTrial: true }, 'trial'],
    [{ termDuration: 'P1Y' }, undefined],
    [{ billingType: 'none' }, undefined],
  ] as const)('%j is %s', async ([fields, commerceType]) => {
    const { rows } = await imported('subscriptions', answer({ ...subscription, ...fields }));
    expect(rows[0]?.detail?.commerceType).toBe(commerceType);
    if (commerceType === 'azure' || commerceType === 'usage-other')
      expect(rows[0]).toMatchObject({ listed: { quantity: null, isUsageBased: true } });
  });

  test('a status that the API does not have is unknown, with its word', async () => {
    const { rows } = await imported('subscriptions', answer({ ...subscription, status: 'Dunning' }));
    expect(rows[0]?.listed).toMatchObject({ status: 'unknown', statusText: 'Dunning' });
  });

  test('an end in the year 9999 is no end', async () => {
    const { rows } = await imported('subscriptions', answer({ ...subscription, commitmentEndDate: '9999-12-14T00:00:00Z' }));
    expect(rows[0]?.detail?.renewsOn).toBeUndefined();
  });

  test('totalCount is kept, even where it lies, and a next page is noticed', async () => {
    const lying = JSON.stringify({ totalCount: 37, items: [subscription], links: { next: { uri: '/customers' } } });
    expect(await imported('subscriptions', lying)).toMatchObject({ statedTotal: 37, hasNextPage: true });
    expect(
      (await imported('subscriptions', JSON.stringify({ totalCount: 'many', items: [subscription] }))).statedTotal,
    ).toBeUndefined();
  });

  test.for([
    [{ id: 'none' }, 'not-a-guid', '$.items[0].id'],
    [{ quantity: -1 }, 'not-a-number', '$.items[0].quantity'],
    [{ quantity: Number.POSITIVE_INFINITY }, 'not-a-number', '$.items[0].quantity'],
    [{ quantity: '25' }, 'not-a-number', '$.items[0].quantity'],
    [{ creationDate: 'yesterday' }, 'not-a-date', '$.items[0].creationDate'],
    [
      { links: { self: { uri: `/customers/${aGuid(9)}/subscriptions/${aGuid(2)}` } } },
      'contradicting-id',
      '$.items[0].links.self.uri',
    ],
  ] as const)('%j is refused with its path', async ([fields, id, path]) => {
    const text = answer({ ...subscription, ...fields }).replace('"quantity":null', '"quantity":1e400');
    expect(await preview(text)).toMatchObject({ isAccepted: false, problems: [{ id, path }] });
  });

  test('a single subscription may be a request to change it', async () => {
    expect(await refusal(JSON.stringify(subscription))).toEqual(['not-a-list']);
  });

  test('customers are their tenants', async () => {
    const customer = {
      id: aGuid(9),
      companyProfile: { tenantId: aGuid(9), domain: 'contoso.example', companyName: 'Contoso' },
      relationshipToPartner: 'reseller',
    };
    expect((await imported('customers', answer(customer))).rows).toEqual([
      { id: aGuid(9), name: 'Contoso', domain: 'contoso.example', relationship: 'reseller', isReseller: true },
    ]);
    expect(await refusal(answer(customer, customer))).toEqual(['duplicate-id']);
    expect(await refusal(answer(subscription, subscription))).toEqual(['duplicate-id']);
    const other = { ...customer, companyProfile: { ...customer.companyProfile, tenantId: aGuid(8) } };
    expect(await refusal(answer(other))).toEqual(['contradicting-id']);
  });

  test('the activity log tells who suspended which subscription and when', async () => {
    const record = {
      customerId: aGuid(9),
      customerName: 'Contoso',
      userPrincipalName: 'admin@partner.example',
      operationType: 'update_subscription',
      operationDate: '2026-11-23T17:30:00.0039212Z',
      operationStatus: 'succeeded',
      customizedData: [
        { key: 'SubscriptionId', value: aGuid(1) },
        { key: 'SubscriptionName', value: 'Office 365 E3' },
        { key: 'Quantity', value: '25' },
        { key: 'Status', value: 'Suspended' },
      ],
      attributes: { objectType: 'AuditRecord' },
    };
    const purchase = {
      ...record,
      operationType: 'create_order',
      customizedData: [
        { key: 'SubscriptionId-0', value: aGuid(2) },
        { key: 'Quantity-0', value: '5' },
        { key: 'SubscriptionId-1', value: aGuid(3) },
        { key: 'PartnerOnRecord-1', value: null },
      ],
    };
    const { entries } = await imported('activity', answer(record, purchase, { ...record, operationStatus: 'failed' }));
    expect(entries).toMatchObject([
      {
        at: '2026-11-23T17:30:00.003Z',
        action: 'suspended',
        user: 'admin@partner.example',
        subscriptions: [{ id: aGuid(1), name: 'Office 365 E3', quantity: 25 }],
      },
      { action: 'purchased', subscriptions: [{ id: aGuid(2), quantity: 5 }, { id: aGuid(3) }] },
    ]);
    expect(entries).toHaveLength(2);
  });
});

test.for(mappableColumns)('what makes a $kind can be chosen for a column', ({ columns, required }) => {
  expect(required.length).toBeGreaterThan(0);
  expect(columns).toEqual(expect.arrayContaining([...required]));
  expect(new Set(columns).size).toBe(columns.length);
});
