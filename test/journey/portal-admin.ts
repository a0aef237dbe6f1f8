import { expect, type Page } from '@playwright/test';

const portal = 'https://partner.microsoft.com';

/** The admin's own hands on the portal (G1 unless said): what the extension must never do is done here. */
export class PortalAdmin {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Signs in as another partner account, as an admin does who has one window. */
  async signInAs(organisation: string): Promise<void> {
    await this.#page.goto(`${portal}/signin?returnUrl=${encodeURIComponent('/commerce/customers/list')}`);
    await this.#page.getByRole('button', { name: organisation }).click();
    await this.#page.waitForURL('**/customers/list');
  }

  async openCustomers(prefix = '/commerce'): Promise<void> {
    await this.#page.goto(`${portal}${prefix}/customers/list`);
  }

  async openSubscriptions(customer: string, prefix = '/commerce'): Promise<void> {
    await this.#page.goto(`${portal}${prefix}/customers/${customer}/subscriptions`);
  }

  async openSubscription(customer: string, subscription: string, prefix = '/commerce'): Promise<void> {
    await this.#page.goto(`${portal}${prefix}/customers/${customer}/subscriptions/${subscription}`);
    await expect(this.#page.getByText('Subscription Id')).toBeVisible();
  }

  async openRelationshipRequest(): Promise<void> {
    await this.#page.goto(`${portal}/commerce/customers/relationshiprequest`);
  }

  async openTickBoxCatalogue(customer: string): Promise<void> {
    await this.#page.goto(`${portal}/pcv/customers/${customer}/add-subscriptions`);
    await expect(this.#page.getByRole('checkbox').first()).toBeVisible();
  }

  async submitOrder(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(this.#page.getByText('Your order has been submitted.')).toBeVisible();
  }

  async suspend(): Promise<void> {
    await this.#page.getByRole('radio', { name: 'Suspended' }).check();
    await this.#page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(this.#page.getByText('Your changes have been submitted.')).toBeVisible();
  }

  /** The customer's own admin opens the invitation and accepts it. */
  async acceptInvitation(link: string, customer: string): Promise<void> {
    await this.#page.goto(link);
    await this.#page.getByLabel('Sign in as').selectOption(customer);
    await this.#page.getByRole('button', { name: 'Accept & Continue' }).click();
    await expect(this.#page.getByRole('status')).toBeVisible();
  }
}
