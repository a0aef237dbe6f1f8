import { compareText } from './compare-text';
import type { Warning, WarningSeverity } from './judgement';
import type { WarnedCase, WarningRule } from './warning-rule';
import { billingWarnings } from './warnings-about-billing';
import { customerWarnings } from './warnings-about-customer';
import { twinWarnings } from './warnings-about-twins';

/** Every warning of domain section 7. To add one: an entry in its list, its sentence in the locale files, its rows in the tests. */
export const warningRules: readonly WarningRule[] = [...billingWarnings, ...twinWarnings, ...customerWarnings];

const severities: readonly WarningSeverity[] = ['critical', 'warning', 'notice'];

/** Most severe first; among those the one whose moment comes first; then in the order of the rules. */
export function raiseWarnings(customer: WarnedCase): Warning[] {
  const { id } = customer.facts;
  const raised = warningRules.flatMap((rule) =>
    rule
      .raise(customer)
      .map((warning): Warning => ({ ...warning, id: rule.id, customer: id, page: { ...warning.page, customer: id } })),
  );
  return raised.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareText(a.deadline ?? '9999', b.deadline ?? '9999'),
  );
}
