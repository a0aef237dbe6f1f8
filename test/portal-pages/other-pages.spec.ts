import { customer, customerId, otherCustomer, portalPage, subscriptionId, subscriptionsPath } from './fixture-pages';
import { quickPace } from './read-subscriptions';
import { expect, type ReaderPage, test } from './reader-page';

const detailPath = `${subscriptionsPath}/${subscriptionId(1)}`;
const partner = '7260758d-876b-4da1-b8aa-ae70122d886a';

const readDetail = (reader: ReaderPage) =>
  reader.run((readers, pace) => readers.subscriptionDetail.read(document, { pace }), quickPace);
const readCustomers = (reader: ReaderPage) =>
  reader.run((readers, pace) => readers.customerList.read(document, { pace }), quickPace);

const legacyForm = ({ id = subscriptionId(1), suspended = false, extra = '' } = {}) =>
  portalPage(
    `<p>Subscription Id: <b>${id}</b></p><p>Billing frequency: Annually</p><h2>Details</h2><form>
    <label for="nick">Subscription nickname *</label><input id="nick" value="Sales team">
    <h3 id="q">Quantity</h3><input type="number" aria-labelledby="q" value="10"> Licenses
    <h3>Status</h3>
    <label><input type="radio" name="status" ${suspended ? '' : 'checked'}> Active</label><p>Renews on Saturday, September 10, 2022</p>
    <label><input type="radio" name="status" ${suspended ? 'checked' : ''}> Suspended</label>
    <h3>Billing frequency</h3>
    <label><input type="radio" name="billing"> Monthly</label><label><input type="radio" name="billing" checked> Annual</label>
    ${extra}<button type="submit">Submit</button><button type="button">Cancel</button></form>`,
    { heading: 'Subscriptions | Microsoft 365 Business Standard' },
  );

const newCommerceForm = (
  words = {
    active: 'Active',
    suspended: 'Suspended',
    cancel: 'Cancel subscription',
    until: 'Cancel until Wednesday, September 20, 2023 at 11:09 AM PDT',
    renews: 'Renews on Thursday, October 12, 2023 at 5:00 PM PDT',
    autoRenew: 'Auto-renew',
    manage: 'Manage renewal',
    term: 'Term duration',
    monthly: 'Monthly',
    billing: 'Billing frequency',
  },
  lang = 'en-US',
) =>
  portalPage(
    `<p>Subscription Id: ${subscriptionId(1).toUpperCase()}</p>
    <he-radio-group></he-radio-group><p>${words.renews}</p>
    <label><input type="checkbox" checked>${words.autoRenew}</label><a href="#renew">${words.manage}</a>
    <label><input type="radio" name="s"><span>${words.suspended}</span></label>
    <label><input type="radio" name="s"><span>${words.cancel}</span></label><p>${words.until}</p>
    <h3 id="t">${words.term}</h3><select aria-labelledby="t"><option>x</option><option selected>${words.monthly}</option></select>
    <h3>${words.billing}</h3><p>${words.monthly}</p>
    <h3>Reseller (MPN ID)</h3><select aria-label="Reseller (MPN ID)"><option>Select indirect reseller</option><option selected>Fabrikam (ID: 0012345)</option></select>
    <button type="submit">Submit</button>
    <script>
      const group = document.querySelector('he-radio-group');
      group.textContent = ${JSON.stringify(words.active)};
      group.attachShadow({ mode: 'open' }).innerHTML = '<input type="radio" checked aria-label=""><slot></slot>';
    </script>`,
    { heading: 'Subscriptions | Microsoft 365 E3', lang },
  );

test.describe('subscription detail', () => {
  test('the legacy form of 2021', async ({ reader }) => {
    await reader.open(detailPath, legacyForm());
    expect(await readDetail(reader)).toEqual({
      ok: true,
      capture: {
        page: 'subscription-detail',
        path: '/commerce/customers/{guid}/subscriptions/{guid}',
        customer,
        detail: {
          id: subscriptionId(1),
          name: 'Microsoft 365 Business Standard',
          nickname: 'Sales team',
          quantity: 10,
          status: 'active',
          commerceType: 'legacy',
          billingFrequency: 'annual',
          renewsOn: '2022-09-10',
        },
      },
    });
  });

  test('the add-ons under it, whatever the language says above them', async ({ reader }) => {
    const to = (number: number) => `${subscriptionsPath}/${subscriptionId(number)}`;
    const extra = `<h2>Aanvullingen</h2><table><thead><tr><th>Name</th></tr></thead><tbody><tr><td><a href="${to(2)}">Audio Conferencing</a></td></tr></tbody></table>
      <p><a href="${to(3)}">Extra File Storage</a> <a href="${to(1)}">this one</a> <a href="${to(1)}/history">its history</a></p>`;
    await reader.open(detailPath, legacyForm({ extra }));
    expect(await readDetail(reader)).toMatchObject({
      ok: true,
      capture: { detail: { commerceType: 'legacy', leadsTo: [subscriptionId(3), subscriptionId(2)] } },
    });
  });

  test('the new-commerce form of 2023, its first radio in a shadow root', async ({ reader }) => {
    await reader.open(detailPath, newCommerceForm());
    expect(await readDetail(reader)).toMatchObject({
      ok: true,
      capture: {
        detail: {
          name: 'Microsoft 365 E3',
          status: 'active',
          commerceType: 'new-commerce',
          autoRenew: true,
          term: 'P1M',
          billingFrequency: 'monthly',
          renewsOn: '2023-10-13T00:00:00.000Z',
          cancelUntil: '2023-09-20T18:09:00.000Z',
          reseller: 'Fabrikam (ID: 0012345)',
        },
      },
    });
  });

  test('the new-commerce form in Dutch', async ({ reader }) => {
    const words = {
      active: 'Actief',
      suspended: 'Opgeschort',
      cancel: 'Abonnement opzeggen',
      until: 'Opzeggen tot woensdag 20 september 2023 om 11:09 CEST',
      renews: 'Wordt verlengd op donderdag 12 oktober 2023',
      autoRenew: 'Automatisch verlengen',
      manage: 'Verlenging beheren',
      term: 'Looptijd',
      monthly: 'Maandelijks',
      billing: 'Factureringsfrequentie',
    };
    await reader.open(detailPath, newCommerceForm(words, 'nl-NL'));
    expect(await readDetail(reader)).toMatchObject({
      ok: true,
      capture: {
        detail: {
          commerceType: 'new-commerce',
          status: 'active',
          autoRenew: true,
          term: 'P1M',
          cancelUntil: '2023-09-20T09:09:00.000Z',
          renewsOn: '2023-10-12',
        },
      },
    });
  });

  for (const [what, extra] of [
    ['a Term duration', '<h3>Term duration</h3><p>1 year</p>'],
    ['Manage renewal', '<button type="button">Manage renewal</button>'],
    ['Cancel until', '<p>Cancel until Wednesday, September 20, 2023 at 11:09 AM PDT</p>'],
  ] as const) {
    test(`${what} beside billing radios is new commerce, never legacy`, async ({ reader }) => {
      await reader.open(detailPath, legacyForm({ extra }));
      expect(await readDetail(reader)).toMatchObject({ ok: true, capture: { detail: { commerceType: 'new-commerce' } } });
    });
  }

  for (const [what, extra] of [
    ['a third choice of status', '<label><input type="radio" name="status"> Cancel subscription</label>'],
    ['a radio that nobody understands', '<label><input type="radio" name="other"> Flexible</label>'],
    ['Manage billing frequency', '<button type="button">Manage billing frequency</button>'],
  ] as const) {
    test(`${what} leaves the type open`, async ({ reader }) => {
      await reader.open(detailPath, legacyForm({ extra }));
      const reading = await readDetail(reader);
      expect(reading).toMatchObject({ ok: true });
      if (reading.ok) expect(reading.capture.detail).not.toHaveProperty('commerceType');
    });
  }

  test('another subscription id than the address: refused', async ({ reader }) => {
    await reader.open(detailPath, legacyForm({ id: subscriptionId(2) }));
    expect(await readDetail(reader)).toEqual({ ok: false, reason: 'subscription-differs' });
  });

  test('no subscription id at all: refused', async ({ reader }) => {
    await reader.open(detailPath, legacyForm({ id: 'n/a' }));
    expect(await readDetail(reader)).toMatchObject({ ok: false, reason: 'fields-not-found' });
  });

  test('the menu of another customer: refused', async ({ reader }) => {
    await reader.open(detailPath, legacyForm().replaceAll(`/${customer}/`, `/${otherCustomer}/`));
    expect(await readDetail(reader)).toEqual({ ok: false, reason: 'customer-differs' });
  });

  test('radios of which none is chosen say nothing about the status', async ({ reader }) => {
    await reader.open(detailPath, legacyForm().replace('name="status" checked', 'name="status"'));
    const reading = await readDetail(reader);
    expect(reading).toMatchObject({ ok: true, capture: { detail: { quantity: 10 } } });
    if (reading.ok) expect(reading.capture.detail).not.toHaveProperty('status');
  });

  test('a radio without a name takes none from the line before it', async ({ reader }) => {
    await reader.open(detailPath, legacyForm({ suspended: true }).replace('> Suspended<', '><').replace('> Annual<', '><'));
    const reading = await readDetail(reader);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.capture.detail).not.toHaveProperty('status');
    expect(reading.capture.detail).not.toHaveProperty('billingFrequency');
    expect(reading.capture.detail).not.toHaveProperty('commerceType');
  });

  test('a heading of a part of the page is no name, and a form without a name may be a trial', async ({ reader }) => {
    const html = legacyForm()
      .replace(/<h1>.*?<\/h1>/, '<h2>Details</h2>')
      .replace(/value="Microsoft[^"]*"/, 'value=""');
    await reader.open(detailPath, html);
    const reading = await readDetail(reader);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.capture.detail).not.toHaveProperty('name');
    expect(reading.capture.detail).not.toHaveProperty('commerceType');
  });

  test('a partner to choose is none that was chosen', async ({ reader }) => {
    await reader.open(
      detailPath,
      newCommerceForm().replace('<option selected>Fabrikam (ID: 0012345)', '<option>Fabrikam (ID: 0012345)'),
    );
    const reading = await readDetail(reader);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.capture.detail).not.toHaveProperty('reseller');
  });

  test('a suspended one', async ({ reader }) => {
    await reader.open(detailPath, legacyForm({ suspended: true }));
    expect(await readDetail(reader)).toMatchObject({ ok: true, capture: { detail: { status: 'suspended' } } });
  });
});

const customerRow = (n: number, { name = `Customer ${n}`, relationship = 'Cloud Reseller', link = true } = {}) =>
  `<tr id="${n}"><td>${link ? `<a href="/commerce/customers/${customerId(n)}/subscriptions">${name}</a>` : name}</td><td>c${n}.onmicrosoft.com</td><td>${relationship}</td><td><button aria-label="Expand" aria-expanded="false"></button></td></tr>`;
const customerTable = (body: string) =>
  portalPage(
    `<button>Add Customer</button><table><thead><tr><th>Company name <span>↑</span></th><th>Primary domain name</th><th>Relationship</th><th></th></tr></thead><tbody>${body}</tbody></table>`,
    { heading: 'Customers | Customer List' },
  );

test.describe('customer list', () => {
  test('the table of 2021 with an opened row', async ({ reader }) => {
    const opened = `<tr><td colspan="4"><div>Microsoft ID</div><div>${customerId(2)}</div><a href="/commerce/customers/${customerId(2)}/orders">View orders</a></td></tr>`;
    await reader.open(
      '/commerce/customers/list',
      customerTable(customerRow(1, { name: '  Northwind, O&#39;Neill &amp; Sons' }) + customerRow(2, { link: false }) + opened),
    );
    expect(await readCustomers(reader)).toEqual({
      ok: true,
      capture: {
        page: 'customer-list',
        path: '/commerce/customers/list',
        rows: [
          {
            id: customerId(1),
            name: "Northwind, O'Neill & Sons",
            domain: 'c1.onmicrosoft.com',
            relationship: 'Cloud Reseller',
            isReseller: true,
          },
          { id: customerId(2), name: 'Customer 2', domain: 'c2.onmicrosoft.com', relationship: 'Cloud Reseller', isReseller: true },
        ],
        completeness: { isComplete: true, proof: 'end-of-list' },
      },
    });
  });

  test('the grid of 2023 with ids, tags and radios', async ({ reader }) => {
    const row = (n: number) =>
      `<div role="row"><div role="gridcell"><input type="radio" aria-label="Select row"></div><div role="rowheader">Adatum ${n}</div><div role="gridcell">${customerId(n).toUpperCase()}</div><div role="gridcell">adatum.com</div><div role="gridcell">Cloud Reseller</div><div role="gridcell"><span>partnerTag1</span><span>partnerTag2</span><span>+7</span></div></div>`;
    const header = ['', 'Name', 'Microsoft ID', 'Primary domain name', 'Relationship', 'Tags']
      .map((text) => `<div role="columnheader">${text}</div>`)
      .join('');
    await reader.open(
      '/en-us/dashboard/commerce2/customers/list',
      portalPage(`<p>2 results found.</p><div role="grid"><div role="row">${header}</div>${row(1)}${row(2)}</div>`, {
        heading: 'Customer List | Customers',
      }),
    );
    expect(await readCustomers(reader)).toMatchObject({
      ok: true,
      capture: {
        rows: [
          { id: customerId(1), name: 'Adatum 1', domain: 'adatum.com', isReseller: true, tags: ['partnerTag1', 'partnerTag2'] },
          { id: customerId(2) },
        ],
        completeness: { isComplete: true, proof: 'stated-total', statedTotal: 2 },
      },
    });
  });

  test('a partner who is direct and indirect sees a customer twice: one customer, both relationships, two lines of the count', async ({
    reader,
  }) => {
    const table = customerTable(customerRow(1, { relationship: 'Indirect reseller' }) + customerRow(1) + customerRow(2)).replace(
      '<table>',
      '<p>3 results found.</p><table>',
    );
    await reader.open('/commerce/customers/list', table);
    expect(await readCustomers(reader)).toMatchObject({
      ok: true,
      capture: {
        rows: [{ id: customerId(1), isReseller: true }, { id: customerId(2) }],
        completeness: { isComplete: true, statedTotal: 3 },
      },
    });
  });

  test('one id with two names: refused', async ({ reader }) => {
    await reader.open('/commerce/customers/list', customerTable(customerRow(1) + customerRow(1, { name: 'Somebody else' })));
    expect(await readCustomers(reader)).toEqual({ ok: false, reason: 'rows-contradict' });
  });

  test('a chosen filter makes it incomplete', async ({ reader }) => {
    const filter =
      '<select aria-label="Filter by indirect reseller"><option>All</option><option selected>Fabrikam</option></select>';
    await reader.open('/commerce/customers/list', customerTable(customerRow(1)).replace('<table>', `${filter}<table>`));
    expect(await readCustomers(reader)).toMatchObject({
      ok: true,
      capture: { completeness: { isComplete: false, reason: 'filter-in-effect' } },
    });
  });
});

test.describe('who is signed in', () => {
  const invitation = (id: string) =>
    `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${id}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;
  const requestPage = (text: string) =>
    portalPage(`<label for="t">Email text</label><textarea id="t">${text}</textarea><button>Done</button>`, {
      heading: 'Customer list | Create a relationship request',
    });

  test('the invitation tells the partner id, the header the organisation, the account button a hash', async ({ reader }) => {
    await reader.open(
      '/commerce/customers/relationshiprequest',
      requestPage(`Contoso would like …\n${invitation(partner)}\nNote: …`),
    );
    const evidence = await reader.run((readers) => readers.readIdentity(document));
    expect(evidence).toMatchObject({ partnerId: partner, organisation: 'Contoso Partners GmbH', licenseBasedIds: [] });
    expect(evidence.identityHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await reader.run((readers, pace) => readers.relationshipRequest.read(document, { pace }), quickPace)).toEqual({
      ok: true,
      capture: {
        link: invitation(partner),
        text: `Contoso would like …\n${invitation(partner)}\nNote: …`,
        partnerId: partner,
        includesPermissions: true,
      },
    });
  });

  test('a switch beside the product name is no organisation', async ({ reader }) => {
    for (const toggle of ['<input type="search"><label>Workspaces <input type="checkbox"></label>', '<div>Workspaces</div>']) {
      await reader.open('/commerce/customers/list', portalPage('').replace('<small>Contoso Partners GmbH</small>', toggle));
      const evidence = await reader.run((readers) => readers.readIdentity(document));
      expect(evidence).not.toHaveProperty('organisation');
    }
  });

  for (const [what, link, expected] of [
    [
      'before 2020',
      `https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=${partner}&csp=1&msppid=0`,
      partner,
    ],
    [
      'of an indirect relationship',
      `https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship&id=${partner}&csp=1&indirectCSP=${customerId(1)}`,
      undefined,
    ],
    ['of two partners', `${invitation(partner)} ${invitation(customerId(1))}`, undefined],
    ['that is none', `https://example.com/?partnerId=${partner}`, undefined],
  ] as const) {
    test(`an invitation ${what}`, async ({ reader }) => {
      await reader.open('/commerce/customers/relationshiprequest', requestPage(link));
      expect((await reader.run((readers) => readers.readIdentity(document))).partnerId).toBe(expected);
    });
  }

  test('two people give two hashes; a bare account button gives none', async ({ reader }) => {
    const hashes: (string | undefined)[] = [];
    for (const name of ['Account manager for Ada Admin', 'Account manager for Bob Buyer', 'ada@contoso.com', 'Account']) {
      await reader.open('/commerce/customers/list', customerTable(customerRow(1)).replace('Account manager for Ada Admin', name));
      hashes.push((await reader.run((readers) => readers.readIdentity(document))).identityHash);
    }
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[3]).toBeUndefined();
  });

  const identity = (reader: ReaderPage) => reader.run((readers) => readers.readIdentity(document));
  const picker = (accounts: string) =>
    `<header role="banner"><button>Account</button><div><b>Jo Smith</b><p>jo@contoso.example</p><h2>Azure AD directories</h2>
    <section><b>Contoso</b><p>Accounts in this directory:</p>${accounts}</section><section><p><button>Contoso Ltd.</button></p></section>
    <p><a href="#x">Sign in with another account</a></p></div></header>`;
  const other = '<p><a href="#apps">Contoso Apps</a></p>';
  for (const [what, html, expected] of [
    ['marked as current', `${other}<p aria-current="true">Contoso systems</p><p>Contoso AddOns</p>`, 'Contoso systems'],
    ['that is the only one not to be pressed', `${other}<p>Contoso systems</p>`, 'Contoso systems'],
    ['unmarked among several', `<p>Contoso systems</p><p>Contoso Apps</p>`, undefined],
    ['marked twice', `<p aria-current="true">A</p><p aria-current="true">B</p>`, undefined],
  ] as const) {
    test(`the opened account picker: an account ${what}`, async ({ reader }) => {
      await reader.open('/commerce/customers/list', `${picker(html)}<main><h1>Customers</h1></main>`);
      expect((await identity(reader)).pickedOrganisation).toBe(expected);
    });
  }

  test('an account picker without its end is none', async ({ reader }) => {
    await reader.open(
      '/commerce/customers/list',
      '<p>Accounts in this directory:</p><p>Contoso</p><main><h1>Customers</h1></main>',
    );
    expect(await identity(reader)).not.toHaveProperty('pickedOrganisation');
  });

  test('license-based ids on screen are evidence, Azure ids are not', async ({ reader }) => {
    const list = `<h2>License-based</h2><table><tr><th>Name</th><th>Quantity</th><th>Status</th></tr><tr><td><a href="${subscriptionsPath}/${subscriptionId(1)}">Visio</a></td><td>1</td><td>Active</td></tr></table>
      <h2>Usage-based</h2><table><tr><th>Name</th><th>Cost</th><th>Status</th></tr><tr><td><a href="${subscriptionsPath}/${subscriptionId(2)}">Azure plan</a></td><td>1</td><td>Active</td></tr></table>`;
    await reader.open(subscriptionsPath, portalPage(list));
    expect((await reader.run((readers) => readers.readIdentity(document))).licenseBasedIds).toEqual([subscriptionId(1)]);
  });

  test('Account settings show the own Microsoft ID', async ({ reader }) => {
    await reader.open(
      '/dashboard/account/v3/organization/legalinfo',
      portalPage(`<dl><dt>Company name</dt><dd>Contoso</dd><dt>Microsoft ID</dt><dd>${partner}</dd></dl>`, {
        heading: 'Account settings',
      }),
    );
    expect(await reader.run((readers, pace) => readers.accountSettings.read(document, { pace }), quickPace)).toMatchObject({
      ok: true,
      capture: { partnerId: partner },
    });
  });
});

test.describe('customer account', () => {
  const account = (id: string, agreement = '') =>
    portalPage(
      `<h2>Customer account info</h2><dl><dt>Microsoft ID</dt><dd>${id}</dd><dt>Domain name</dt><dd>x.com</dd></dl>${agreement}`,
      { heading: 'Contoso Retail | Account' },
    );
  /** Picture of 2022: acceptance through Microsoft, acceptance confirmed by partner, then the older agreement. */
  const section = (microsoft: string, partner: string, cloud = 'Not Provided') =>
    `<h2>Microsoft Customer Agreement</h2><dl><dt>Customer acceptance through Microsoft:</dt><dd>${microsoft}</dd></dl>
    <h3>Customer acceptance confirmed by partner <button>Edit</button></h3><dl><dt>Customer acceptance confirmed by partner:</dt><dd>${partner}</dd></dl>
    <h2>Microsoft Cloud Agreement</h2><h3>Customer acceptance confirmed by partner</h3><dl><dt>Customer acceptance confirmed by partner:</dt><dd>${cloud}</dd></dl>
    <h2>Customer Permissions</h2><label><input type="radio">Allow customer to purchase</label>`;
  const read = (reader: ReaderPage) => reader.run((readers, pace) => readers.customerAccount.read(document, { pace }), quickPace);

  for (const [what, html, expected] of [
    ['confirmed', '<h3>Microsoft Customer Agreement</h3><p>Confirmed</p>', true],
    ['confirmed on a day', '<h3>Microsoft Customer Agreement</h3><p>Accepted on 3/4/2025</p>', true],
    ['not confirmed', '<p>Microsoft Customer Agreement: Not confirmed</p>', false],
    ['not mentioned', '', undefined],
    ['mentioned without a word', '<h3>Microsoft Customer Agreement</h3><p>Learn more</p>', undefined],
    ['accepted in neither way', section('Not Provided', 'Not Provided'), false],
    ['accepted through Microsoft', section('Accepted', 'Not Provided'), true],
    ['confirmed by the partner', section('Not Provided', 'Confirmed on 1/4/2023'), true],
    ['with words that nobody knows', section('Not Provided', 'Jane Doe'), undefined],
    ['that is another one', section('Not Provided', 'Not Provided', 'Confirmed'), false],
    [
      'without values, above another one',
      '<h2>Microsoft Customer Agreement</h2><h2>Microsoft Cloud Agreement</h2><p>Confirmed</p>',
      undefined,
    ],
    [
      'without headings, above another one',
      '<p>Microsoft Customer Agreement</p><p>Microsoft Cloud Agreement</p><p>Confirmed</p>',
      undefined,
    ],
  ] as const) {
    test(`an agreement ${what}`, async ({ reader }) => {
      await reader.open(`/commerce/customers/${customer}/account`, account(customer, html));
      const reading = await read(reader);
      expect(reading).toMatchObject({ ok: true, capture: { customer, customerName: 'Contoso Retail' } });
      if (reading.ok) expect(reading.capture.hasConfirmedAgreement).toBe(expected);
    });
  }

  test('another Microsoft ID than the address: refused', async ({ reader }) => {
    await reader.open(`/commerce/customers/${customer}/account`, account(otherCustomer));
    expect(await read(reader)).toEqual({ ok: false, reason: 'customer-differs' });
  });
});

test.describe('transfer requests', () => {
  const path = `/dashboard/commerce2/customers/${customer}/transfers`;
  const [one, two] = [subscriptionId(71), subscriptionId(72)];
  const headers = ['Transfer request ID', 'Status', 'Action required', 'Request date', 'Transfer date'];
  const table = (cells: string[][], columns = headers) =>
    `<table><thead><tr>${columns.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${cells
      .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;
  const none = '<p>There are no received transfer requests</p>';
  const pending = [one, 'Pending', 'None', '11/3/2026', ''];
  const transfersPage = (sent: string, received = none) =>
    portalPage(
      `<h2>Sent requests</h2><p>Transfer requests sent to other partners</p>${sent}<h2>Received requests</h2><p>Transfer requests received from other partners</p>${received}`,
      { heading: 'Transfer requests' },
    );
  const read = (reader: ReaderPage) => reader.run((readers, pace) => readers.transferList.read(document, { pace }), quickPace);

  test('sent ones in a table, received ones in words', async ({ reader }) => {
    await reader.open(path, transfersPage(table([pending, [two, 'Complete', 'None', '9/30/2026', '10/2/2026']])));
    expect(await read(reader)).toEqual({
      ok: true,
      capture: {
        page: 'transfer-list',
        path: '/dashboard/commerce2/customers/{guid}/transfers',
        customer,
        sections: [
          {
            direction: 'sent',
            rows: [
              { id: one, state: 'pending', statusText: 'Pending', needsAction: false, requestedOn: '2026-11-03' },
              {
                id: two,
                state: 'completed',
                statusText: 'Complete',
                needsAction: false,
                requestedOn: '2026-09-30',
                transferredOn: '2026-10-02',
              },
            ],
            completeness: { isComplete: true, proof: 'end-of-list' },
          },
          { direction: 'received', rows: [], completeness: { isComplete: true, proof: 'end-of-list' } },
        ],
      },
    });
  });

  test('what to do is told where the words are known; an unknown status stays unknown', async ({ reader }) => {
    const rows = [
      [one, 'Pending', 'Review request', '', ''],
      [two, 'Something new', 'Sign here', '', ''],
    ];
    await reader.open(path, transfersPage('<p>There are no sent transfer requests</p>', table(rows)));
    expect(await read(reader)).toMatchObject({
      capture: {
        sections: [
          { rows: [] },
          {
            direction: 'received',
            rows: [
              { state: 'pending', needsAction: true },
              { state: 'unknown', statusText: 'Something new' },
            ],
          },
        ],
      },
    });
  });

  for (const [what, sent, reason] of [
    ['a section without table and without words', '<p>Soon here</p>', 'list-not-found'],
    ['two tables under one heading', table([pending]) + table([pending]), 'two-lists'],
    ['a table without its ids', table([['Pending']], ['Status']), 'columns-not-understood'],
    ['a row without an id', table([['', 'Pending', 'None', '', '']]), 'rows-without-id'],
    ['one id twice', table([pending, pending]), 'rows-without-id'],
    ['placeholders', table([['', '', '', '', '']]), 'still-loading'],
  ] as const) {
    test(`${what}: refused`, async ({ reader }) => {
      await reader.open(path, transfersPage(sent));
      expect(await read(reader)).toMatchObject({ ok: false, reason });
    });
  }

  test('more pages than one are not pressed through: incomplete', async ({ reader }) => {
    await reader.open(
      path,
      transfersPage(`${table([pending])}<nav><button type="button">1</button><button type="button">Next</button></nav>`),
    );
    expect(await read(reader)).toMatchObject({
      capture: {
        sections: [{ completeness: { isComplete: false, reason: 'no-proof-of-end' } }, { completeness: { isComplete: true } }],
      },
    });
  });

  test('another customer’s page: refused', async ({ reader }) => {
    await reader.open(path, transfersPage(table([pending])).replaceAll(`customers/${customer}`, `customers/${otherCustomer}`));
    expect(await read(reader)).toMatchObject({ ok: false, reason: 'customer-differs' });
  });
});
