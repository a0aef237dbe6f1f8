import type { CustomerListCapture } from '../../consolidation/capture';
import { pathTemplate } from '../customer-path';
import { definePage } from '../define-page';
import { keepWindow } from '../keep-window';
import { endGracefully, startVisit } from '../patience';
import { portalPath } from '../portal-path';
import { lookAtCustomers } from '../read-customer-rows';
import { readWholeList } from '../read-list';

export const examples = [
  '/commerce/customers/list',
  '/commerce/customers',
  '/dashboard/commerce2/customers/list',
  '/en-us/dashboard/commerce2/customers/list',
  '/dashboard/v2/customers/list',
  '/nl-NL/dashboard/v2/customers/list/',
  '/pcv/customers/list',
];

export const matches = /* @__PURE__ */ portalPath('customers(?:/list)?');

export default /* @__PURE__ */ definePage({
  id: 'customer-list',
  examples,
  matches,
  read: (root, options) =>
    endGracefully(async () => {
      const visit = startVisit(root, options);
      if (!matches(visit.url)) return { ok: false as const, reason: 'not-this-page' as const };
      const { rows, completeness } = await keepWindow(visit, () => readWholeList(visit, lookAtCustomers));
      const capture: CustomerListCapture = {
        page: 'customer-list',
        path: pathTemplate(visit.url),
        rows: rows.map(({ customer }) => customer),
        completeness,
      };
      return { ok: true as const, capture };
    }),
});
