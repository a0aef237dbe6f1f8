// Makes the pictures of the README, the welcome page and the stores from the stand-in portal and the built extension: `npm run pictures`.
import { join } from 'node:path';
import { consolidation } from './journey/consolidate.ts';
import { Overlay } from './journey/overlay.ts';
import { startPortal } from './portal/server.ts';
import { extensionIdOf, launchChromium } from './setup/launch-chromium.ts';
import { ensurePortalPackages, root, run } from './setup/steps.ts';
import { writeWebp } from './setup/write-webp.ts';
import { takeStorePictures } from './ship/take-store-pictures.ts';

if (!ensurePortalPackages() || !run('build for Chrome and Edge', 'wxt', ['build'])) process.exit(1);

const pictures = join(root, 'test/pictures');
const portal = await startPortal();
const context = await launchChromium({ portalPort: portal.port, viewport: { width: 1440, height: 860 } });
const extensionId = await extensionIdOf(context);
const page = context.pages()[0] ?? (await context.newPage());
const { id, name } = portal.state.customer('Fabrikam, Inc.');

const untilSafe = consolidation.findIndex(({ title }) => title.startsWith('Back on From')) + 1;
for (const step of consolidation.slice(0, untilSafe)) {
  console.log(`${step.title}: ${await step.run({ page, portal, customer: { id, name } })}`);
}
await new Overlay(page).region.waitFor();
const overlay = await page.screenshot({ path: join(pictures, 'overlay.png') });
await writeWebp(context, overlay, { file: join(root, 'public/practice-portal.webp'), width: 1200 });

await page.setViewportSize({ width: 400, height: 760 });
await page.goto(`chrome-extension://${extensionId}/popup.html`);
await page.getByRole('progressbar').waitFor();
await page.screenshot({ path: join(pictures, 'popup.png') });

await page.setViewportSize({ width: 1100, height: 700 });
await page.goto(`chrome://extensions/?id=${extensionId}`);
const allow = page.getByText('Allow in Incognito');
await allow.scrollIntoViewIfNeeded();
const row = await allow.boundingBox();
if (!row) throw new Error('The browser shows no switch for private windows.');
await page.screenshot({
  path: join(pictures, 'allow-in-private.png'),
  clip: { x: row.x - 20, y: row.y - 60, width: 680, height: 130 },
});

await context.close();
await portal.close();

await takeStorePictures();
