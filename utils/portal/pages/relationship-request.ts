import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { type Invitation, invitationIn } from '../invitation';
import { pageTrouble } from '../page-trouble';
import { endGracefully, startVisit } from '../patience';
import { guidSource, portalPath } from '../portal-path';
import { readStill } from '../read-still';

export const examples = [
  '/pcv/customers/acquire',
  '/commerce/customers/relationshiprequest',
  '/dashboard/commerce2/customers/relationshiprequest',
  '/en-us/dashboard/v2/customers/relationshiprequest',
  '/dashboard/v2/customers/indirectresellers/relationshiprequest/{guid}',
];

export const matches = /* @__PURE__ */ portalPath(
  `customers/(?:acquire|(?:indirectresellers/)?relationshiprequest(?:/${guidSource})?)`,
);

export default /* @__PURE__ */ definePage({
  id: 'relationship-request',
  examples,
  matches,
  read: (root, options) => endGracefully(() => readInvitation(root, options)),
});

async function readInvitation(root: Document, options?: ReadingOptions): Promise<Reading<Invitation>> {
  const visit = startVisit(root, options);
  if (!matches(visit.url)) return { ok: false, reason: 'not-this-page' };
  return await readStill(visit, (page) => {
    const trouble = pageTrouble(page);
    if (trouble) return { ok: false, ...trouble };
    const invitation = invitationIn(page);
    return invitation ? { ok: true, capture: invitation } : { ok: false, reason: 'fields-not-found', detail: 'no invitation link' };
  });
}
