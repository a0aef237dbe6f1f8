import { expect, type Locator, type Page } from '@playwright/test';

/** The extension's card in the portal page, by the names that contract and screen readers use. */
export class Overlay {
  readonly region: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.locator('consolidator-overlay').getByRole('region', { name: 'Consolidator', exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name });
  }

  get status(): Locator {
    return this.region.getByRole('status');
  }

  get alert(): Locator {
    return this.region.getByRole('alert');
  }

  async expectAccount(name: 'Transitioning From' | 'Transitioning To' | 'Account unknown'): Promise<void> {
    await expect(this.region).toContainText(name, { timeout: 15_000 });
  }

  /** Answers "Which account is this?" when it is asked; says whether it was. */
  async chooseAccount(name: string | RegExp): Promise<void> {
    const question = this.region.getByRole('group', { name: 'Which account is this?' });
    await question.getByRole('button', { name, exact: true }).click();
    await expect(question).toBeHidden();
  }

  /** Presses a capture button and waits for its outcome: a status that begins `Captured`, or the alert's text. */
  async capture(button: 'Capture customers' | 'Capture subscriptions', timeout = 60_000): Promise<string> {
    await this.button(button).click();
    const outcome = this.status
      .filter({ hasText: /^Captured/ })
      .or(this.alert.filter({ hasText: /^(Incomplete|Can't read this page)/ }))
      .first();
    await expect(outcome, `no outcome: ${await this.region.textContent()}`).toBeVisible({ timeout });
    return (await outcome.textContent())?.trim() ?? '';
  }

  /** The flag beside the row of a subscription, as text. */
  flagOf(subscription: string): Locator {
    return this.#page.locator('consolidator-overlay').locator(`[data-flag-for="${subscription.toLowerCase()}"]`).first();
  }

  get toRecreate(): Locator {
    return this.region.getByRole('region', { name: 'To recreate' }).getByRole('listitem');
  }
}
