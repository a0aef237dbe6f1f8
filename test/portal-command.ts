// `npm run portal -- --port N`: the stand-in Partner Center alone.
import { ensurePortalPackages } from './setup/steps.ts';

if (!ensurePortalPackages()) process.exit(1);
await import('./portal/main.ts');
