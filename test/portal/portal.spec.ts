import { expect } from '@playwright/test';
import { signInAddress, test } from './portal-fixtures.ts';

const fabrikam = 'Fabrikam, Inc.';

test('asks to sign in and comes back', async ({ page }) => {
  await page.goto('https://partner.microsoft.com/nl-nl/dashboard/v2/customers/list');
  await expect(page).toHaveURL(/\/signin\?returnUrl=/);
  await page.getByRole('button', { name: /Northwind CSP Europe/ }).click();
  await expect(page).toHaveURL('https://partner.microsoft.com/nl-nl/dashboard/v2/customers/list');
  await expect(page.getByRole('heading', { name: 'Klantenlijst | Klanten' })).toBeVisible();
});

test('buys from the tick-box catalogue in one request', async ({ page, portal }) => {
  const customer = portal.state.customer(fabrikam);
  portal.state.acceptRelationship('to', customer.id);
  await page.goto(signInAddress('to', `/pcv/customers/${customer.id}/add-subscriptions`));
  await page.getByLabel('Office 365 Enterprise E3', { exact: true }).check();
  const quantity = page.getByLabel('Quantity of Office 365 Enterprise E3', { exact: true });
  await quantity.fill('0010');
  await quantity.blur();
  await expect(quantity).toHaveValue('10');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('Your order has been submitted.')).toBeVisible();
  expect(portal.log.changes()).toHaveLength(1);
  expect(portal.state.subscriptionsOf('to', customer.id)).toMatchObject([
    { name: 'Office 365 Enterprise E3', quantity: 10, status: 'active' },
  ]);
});

test('buys through the cart of 2026', async ({ page, portal }) => {
  const { id } = portal.state.customer(fabrikam);
  await page.goto(signInAddress('from-1', `/dashboard/v2/customers/${id}/neworder`));
  await page.getByPlaceholder('Search by name or ID').fill('Microsoft 365 Business Premium');
  const row = page.getByRole('row', { name: /^Microsoft 365 Business Premium By/ });
  await row.getByLabel('Quantity of Microsoft 365 Business Premium').fill('12');
  await row.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Buy' }).click();
  await expect(page.getByText('Your order has been submitted.')).toBeVisible();
  expect(portal.log.of('purchase')).toHaveLength(1);
});

test('refuses what the real one refuses', async ({ page, portal }) => {
  const { id } = portal.state.customer(fabrikam);
  const subscription = portal.state.subscriptionsOf('from-1', id)[0];
  await page.goto(signInAddress('from-1', `/commerce/customers/${id}/subscriptions/${subscription?.id}`));
  await page.getByLabel('Quantity').fill('0');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('alert')).toHaveText('Quantity must be at least 1.');
  await page.goto(
    `https://partner.microsoft.com/commerce/customers/${portal.state.customersOf('from-2').at(-1)?.id}/subscriptions`,
  );
  await expect(page.getByRole('alert')).toHaveText('Your organization has no reseller relationship with this customer.');
  expect(portal.log.changes()).toHaveLength(0);
  expect(portal.log.of('refused')).toHaveLength(2);
});

test('suspends, and the list learns it 4 hours later', async ({ page, portal }) => {
  portal.state.lagHours = 4;
  const { id } = portal.state.customer('Tailspin Toys');
  const subscription = portal.state.subscriptionsOf('from-1', id)[0];
  await page.goto(signInAddress('from-1', `/commerce/customers/${id}/subscriptions/${subscription?.id}`));
  await page.getByLabel('Suspended').check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('Your changes have been submitted.')).toBeVisible();
  expect(portal.log.changes().map(({ kind }) => kind)).toEqual(['suspend']);
  await page.getByRole('link', { name: 'Subscriptions' }).first().click();
  await expect(page.getByRole('cell', { name: /Auto renews on/ })).toBeVisible();
  portal.state.clock.advance(4);
  await page.reload();
  await expect(page.getByRole('cell', { name: 'Suspended' })).toBeVisible();
});

test("takes the customer's acceptance of the invitation link", async ({ page, portal }) => {
  const { id } = portal.state.customer(fabrikam);
  await page.goto(signInAddress('to', '/commerce/customers/relationshiprequest'));
  await page.getByLabel(/Include delegated administration/).uncheck();
  const text = await page.getByLabel('Email text').inputValue();
  const link = /https:\/\/\S+ResellerRelationship\S+/.exec(text)?.[0] ?? '';
  expect(link).toContain(`partnerId=${portal.state.account('to').tenantId}&msppId=0&DAP=false#`);
  await page.goto(link);
  await page.getByLabel('Sign in as').selectOption(id);
  await page.getByRole('button', { name: 'Accept & Continue' }).click();
  await expect(page.getByRole('status')).toContainText('accepted the relationship');
  expect(portal.state.relationship('to', id)?.type).toBe('Cloud Reseller');
});

test('shows skeleton rows, then rows with ids, and pages in place', async ({ page }) => {
  await page.goto(signInAddress('from-1', '/dashboard/v2/customers/list'));
  await expect(page.locator('#row-he-row-0')).toBeVisible();
  await expect(page.locator('tr[id^="row-"]').first()).toHaveAttribute('id', /^row-[0-9a-f]{8}-/);
  await expect(page.getByText('83 results found.')).toBeVisible();
  const firstName = await page
    .locator(
      'xpath=//html/body/he-shell/he-layout/div[2]/customer-app/div/customer_he-layout/section[2]/customer_he-data-grid/span[2]/a',
    )
    .textContent();
  await page.getByRole('button', { name: 'Page 9' }).click();
  await expect(page.locator('[role="row"][id^="row-"]')).toHaveCount(3);
  await expect(page.getByRole('link', { name: firstName ?? '' })).toHaveCount(0);
});

test('searches on the server', async ({ page }) => {
  await page.goto(signInAddress('from-1', '/dashboard/v2/customers/granularadminaccess/list'));
  await page.getByPlaceholder('Search', { exact: true }).last().fill('fabrikam, inc');
  await expect(page.getByText('1 results found.')).toBeVisible();
});

test('does the faults it is told to do', async ({ page, portal }) => {
  portal.faults.failNext({ as: 503, path: '/commerce/customers/list' });
  const answer = await page.goto(signInAddress('from-1', '/commerce/customers/list'));
  expect(answer?.status()).toBe(503);
  portal.faults.failNext({ as: 'error-page', listPage: 2 });
  await page.reload();
  await page.getByRole('button', { name: 'Page 2' }).click();
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  portal.faults.totalOffBy = 1;
  await page.goto('https://partner.microsoft.com/dashboard/v2/customers/list');
  await expect(page.getByText('84 results found.')).toBeVisible();
  portal.faults.endSession('from-1');
  await page.reload();
  await expect(page).toHaveURL(/\/signin/);
});

test('shows the rows of the customer before for a while', async ({ page, portal }) => {
  const before = portal.state.customer(fabrikam).id;
  const after = portal.state.customer('Tailspin Toys').id;
  await page.goto(signInAddress('from-1', `/commerce/customers/${before}/subscriptions`));
  await expect(page.getByRole('row')).toHaveCount(9);
  portal.faults.staleRowsMs = 1500;
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/commerce/customers/${after}/subscriptions`);
  await expect(page.getByRole('heading', { name: 'Tailspin Toys | Subscriptions' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(9);
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('downloads the subscriptions of one customer', async ({ page, portal }) => {
  const { id } = portal.state.customer(fabrikam);
  await page.goto(signInAddress('from-1', `/commerce/customers/${id}/subscriptions`));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export subscriptions' }).click();
  expect((await download).suggestedFilename()).toBe('Subscriptions.csv');
});
