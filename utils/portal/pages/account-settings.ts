import type { IdentityEvidence } from '../../consolidation/account';
import { isAccountSettingsPath } from '../account-settings-path';
import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { identityOn, readIdentity } from '../identity';
import { endGracefully, startVisit } from '../patience';
import { readStill } from '../read-still';

export const examples = [
  '/pcv/accountsettings/partnerprofile',
  '/dashboard/account/v3/accountsettings/billingprofile',
  '/dashboard/account/v3/organization/legalinfo',
  '/dashboard/account/v3/organization/identity',
  '/en-us/dashboard/v2/account-settings/overview',
  '/dashboard/v2/account-settings/account-management/home',
];

export const matches = isAccountSettingsPath;

/** Only who is signed in is read here, nothing of the account itself. */
export default /* @__PURE__ */ definePage({
  id: 'account-settings',
  examples,
  matches,
  read: (root, options) => endGracefully(() => readSettings(root, options)),
});

async function readSettings(root: Document, options?: ReadingOptions): Promise<Reading<IdentityEvidence>> {
  const visit = startVisit(root, options);
  if (!matches(visit.url)) return { ok: false, reason: 'not-this-page' };
  const reading = await readStill(visit, (page) => {
    const { partnerId, organisation } = identityOn(page);
    return partnerId || organisation
      ? { ok: true, capture: { partnerId, organisation } }
      : { ok: false, reason: 'fields-not-found', detail: 'no Microsoft ID of the account' };
  });
  return reading.ok ? { ok: true, capture: readIdentity(root, visit.url) } : reading;
}
