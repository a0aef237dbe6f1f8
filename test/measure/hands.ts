import type { Locator, Page } from '@playwright/test';

const portal = 'https://partner.microsoft.com';

/**
 * The admin's mouse and keyboard, with a counter. Everything the admin does in a measured run goes through here, by hand and
 * with the extension: one click is one interaction, one typed field is one (the click into it included), one typed address is one.
 */
export class Hands {
  interactions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }

  /** A control of the card's. Where nothing comes of it the admin presses again, and that counts again. */
  async press(control: Locator, hasWorked: () => Promise<void>): Promise<void> {
    await this.click(control);
    await hasWorked().catch(async () => {
      await this.click(control);
      await hasWorked();
    });
  }

  async type(field: Locator, text: string): Promise<void> {
    this.interactions += 1;
    await field.click({ clickCount: 3 });
    await this.page.keyboard.type(text);
  }

  /** A typed address, or a bookmark. */
  async open(path: string): Promise<void> {
    this.interactions += 1;
    await this.page.goto(`${portal}${path}`);
  }

  async signInAs(organisation: string): Promise<void> {
    await this.open(`/signin?returnUrl=${encodeURIComponent('/commerce/customers/list')}`);
    await this.click(this.page.getByRole('button', { name: organisation }));
    await this.page.waitForURL('**/customers/list');
  }
}
