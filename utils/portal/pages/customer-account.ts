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
import { headingLevel, type Survey } from '../survey';

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
 * What stands in the section `Microsoft Customer Agreement`, up to the next agreement or section. Seen 2022: two ways of acceptance, `Customer
 * acceptance through Microsoft` and `… confirmed by partner`, each with a value such as `Not Provided`; either is enough. How a given acceptance
 * looks is not known from any picture: what is not understood leaves it open, and the Microsoft Cloud Agreement below is another one.
 */
function agreementOn(page: Survey): boolean | undefined {
  const lines = page.lines.filter(({ isInControl, isInBanner }) => !isInControl && !isInBanner).sort((a, b) => a.order - b.order);
  const start = lines.findIndex(({ text }) => means(labelIn(text), 'customer-agreement'));
  const title = lines[start];
  if (!title) return undefined;
  const level = title.heading ? headingLevel(title.heading) : undefined;
  const rest = lines.slice(start + 1, start + 1 + longestSection);
  const end = rest.findIndex(
    ({ text, heading }) =>
      means(labelIn(text), 'cloud-agreement') || (heading && level !== undefined && headingLevel(heading) <= level),
  );
  const inSection = end === -1 ? rest : rest.slice(0, end);
  const values = [title, ...inSection].flatMap(({ text, heading }, at) => valueIn(text, at === 0 || heading !== undefined));
  if (values.some((text) => means(text, 'confirmed') || datedConfirmation.test(normaliseText(text)))) return true;
  return values.length > 0 && values.every((text) => means(text, 'not-confirmed')) ? false : undefined;
}

const longestSection = 8;
const labelIn = (text: string) => text.replace(/\s*[:：].*$/, '');

/** Behind a colon, or a line that is neither label nor heading. */
function valueIn(text: string, isTitle: boolean): string[] {
  const behind = /[:：]\s*(.*)$/.exec(text)?.[1];
  if (behind !== undefined) return behind === '' ? [] : [behind];
  return isTitle ? [] : [text];
}

/** `Accepted on 3/4/2025`: own guess at the wording, English and Dutch. */
const datedConfirmation = /^(?:confirmed|accepted|agreed|signed|bevestigd|geaccepteerd|ondertekend)(?: on| op| by| door)? .*\d{4}/;
