import { startPortal } from '../portal/server.ts';
import { launchChromium } from '../setup/launch-chromium.ts';

/** Opens a browser window on the stand-in portal and waits until it is closed. */
export async function tryItOut(): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.error('There is no screen here to open a browser on. Run `npm run demo -- --headless`, which walks through by itself.');
    process.exit(1);
  }
  const portal = await startPortal();
  const context = await launchChromium({ portalPort: portal.port, headless: false });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://partner.microsoft.com/commerce/customers/list');
  console.log(`
The stand-in Partner Center is open. All data in it is fictitious.
  1. Pick "Northwind CSP Germany", then say in the card that it is Transitioning From, and press "Capture customers".
  2. Open "Fabrikam, Inc.", press "Capture subscriptions", and open each subscription once.
  3. Sign out, pick "Northwind CSP Europe" (Transitioning To), accept the invitation of the relationship page as the customer,
     and recreate the subscriptions on /pcv/customers/<Microsoft ID>/add-subscriptions with "Fill quantities".
  4. Capture there, go back to From, and suspend what the card calls safe.
Close the browser to end.`);
  await new Promise((resolve) => context.once('close', resolve));
  await portal.close();
}
