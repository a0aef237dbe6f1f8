import type { CustomerAccountCapture } from '../../consolidation/capture';
import { parseGuid } from '../../consolidation/guid';
import { normaliseText } from '../../reading/normalise-text';
import { means } from '../../reading/vocabulary';
import { customerNameIn } from '../customer-name';
import { customerOf, pathTemplate } from '../customer-path';
import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { textsLabelled } from '../fields';
import { pageTrouble } from '../page-trouble';
import { endGracefully, startVisit } from '../patience';
import { customerPath } from '../portal-path';
import { readStill } from '../read-still';
import type { Survey } from '../survey';

export const examples = [
  '/commerce/customers/{guid}/account',
  '/en-us/dashboard/commerce2/customers/{guid}/account',
  '/dashboard/v2/customers/{guid}/account',
];

export const matches = /* @__PURE__ */ customerPath('account');

export default /* @__PURE__ */ definePage({
  id: 'customer-account',
  examples,
  matches,
  read: (root, options) => endGracefully(() => readAccountPage(root, options)),
});

async function readAccountPage(root: Document, options?: ReadingOptions): Promise<Reading<CustomerAccountCapture>> {
  const visit = startVisit(root, options);
  if (!matches(visit.url)) return { ok: false, reason: 'not-this-page' };
  return await readStill(visit, readAccount);
}

function readAccount(page: Survey): Reading<CustomerAccountCapture> {
  const customer = customerOf(page.url);
  if (!customer) return { ok: false, reason: 'not-this-page' };
  const trouble = pageTrouble(page);
  if (trouble) return { ok: false, ...trouble };
  const shown = textsLabelled(page, 'microsoft-id')
    .map(parseGuid)
    .filter((id) => id !== undefined);
  if (shown.some((id) => id !== customer)) return { ok: false, reason: 'customer-differs' };
  if (shown.length === 0) return { ok: false, reason: 'fields-not-found', detail: 'no Microsoft ID on the page' };
  const name = customerNameIn(page, 'account') ?? textsLabelled(page, 'company-name')[0];
  const hasConfirmedAgreement = agreementOn(page);
  return {
    ok: true,
    capture: {
      page: 'customer-account',
      path: pathTemplate(page.url),
      customer,
      ...(name !== undefined && { customerName: name }),
      ...(hasConfirmedAgreement !== undefined && { hasConfirmedAgreement }),
    },
  };
}

/**
 * What the page says beside or under `Microsoft Customer Agreement`, in the next few lines. Undefined where it says neither or both:
 * whether customers' agreements look so is not known from any picture.
 */
function agreementOn(page: Survey): boolean | undefined {
  const lines = page.lines.filter(({ isInControl, isInBanner }) => !isInControl && !isInBanner).sort((a, b) => a.order - b.order);
  const start = lines.findIndex(({ text }) => means(text.replace(/\s*[:：].*$/, ''), 'customer-agreement'));
  if (start === -1) return undefined;
  const inline = /[:：]\s*(.+)$/.exec(lines[start]?.text ?? '')?.[1];
  const texts = [...(inline === undefined ? [] : [inline]), ...lines.slice(start + 1, start + 4).map(({ text }) => text)];
  const isDenied = texts.some((text) => means(text, 'not-confirmed'));
  const isConfirmed = texts.some((text) => means(text, 'confirmed') || datedConfirmation.test(normaliseText(text)));
  return isDenied === isConfirmed ? undefined : isConfirmed;
}

/** `Accepted on 3/4/2025`: own guess at the wording, English and Dutch. */
const datedConfirmation = /^(?:confirmed|accepted|agreed|signed|bevestigd|geaccepteerd|ondertekend)(?: on| op| by| door)? .*\d{4}/;
