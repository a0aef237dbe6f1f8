import { CustomerWarnings } from '../../../components/dashboard/customer-warnings';
import { EndOfDay } from '../../../components/dashboard/end-of-day';
import { AfterCareDue } from '../../../components/dashboard/proof-after-care';
import { ClockBanner } from '../../../components/shared/clock-banner';
import { useTexts } from '../../../components/texts/use-texts';
import { leftToday } from '../../../utils/consolidation/end-of-day';
import { afterCareDue } from '../../../utils/consolidation/headline';
import type { Warning, WarningId } from '../../../utils/consolidation/judgement';
import { byUrgency } from '../../../utils/consolidation/summary';
import { NothingCaptured } from '../nothing-captured';
import { customerHref, sectionHref } from '../route';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import { warnedCustomers, warningLinks } from '../warned-customers';
import type { SectionProps } from './section-props';

const customersShown = 50;

/** What belongs under which heading of today's work; each warning stands under one. */
const groups = {
  billedTwice: [
    'double-billing-overdue',
    'double-billing-today',
    'suspended-still-billed',
    'added-back-on-from',
    'duplicate-on-to',
  ],
  notRecreated: [
    'suspended-before-recreated',
    'suspension-not-confirmed',
    'purchase-not-confirmed',
    'missing-on-to',
    'azure-suspended-early',
  ],
  deadlines: [
    'to-window-closing',
    'cancellation-window-closing',
    'trial-becomes-paid',
    'renews-before-it-is-moved',
    'paid-extension-ahead',
    'data-deletion-ahead',
  ],
} as const satisfies Record<string, WarningId[]>;
const groupNames = ['billedTwice', 'notRecreated', 'deadlines'] as const;

export function TodaySection({ current, now }: SectionProps) {
  const { t } = useTexts();
  const { summary, project } = current;
  const { timeZone } = project.settings;
  const headlines = useHeadlines(current);
  const care = afterCareDue(headlines ?? [], now);
  const due = headlines?.filter(({ warningIds, severity }) => severity !== 'notice' && warningIds.some(isToday)).sort(byUrgency);
  const judged = useJudged(
    due?.slice(0, customersShown).map((headline) => headline.customer),
    now,
  );
  if (!judged) return <p>{t('dashboard:loading')}</p>;
  const links = warningLinks(judged, project);
  const lists = groupNames.map((name) => ({ name, customers: warnedCustomers(judged, isIn(name)) }));
  return (
    <>
      <h2>{t('dashboard:section.today')}</h2>
      {summary.billedTwice > 0 && (
        <ClockBanner
          billedTwice={summary.billedTwice}
          timeZone={timeZone}
          now={now}
          {...(summary.deadline && { deadline: summary.deadline })}
        />
      )}
      {summary.customers > 0 && headlines && (
        <EndOfDay
          left={leftToday(headlines, summary)}
          isRebuilding={current.isRebuilding}
          hasSafe={summary.safeToSuspend > 0}
          hrefOf={customerHref}
          queueHref={sectionHref('suspend-queue')}
          warningsHref={sectionHref('warnings')}
        />
      )}
      {lists.every(({ customers }) => customers.length === 0) &&
        care.length === 0 &&
        (headlines?.length === 0 ? <NothingCaptured /> : <p>{t('dashboard:today.nothing')}</p>)}
      {lists.map(
        ({ name, customers }) =>
          customers.length > 0 && (
            <section key={name}>
              <h3>{t(`dashboard:today.${name}`)}</h3>
              <CustomerWarnings heading="h4" customers={customers} {...links} />
            </section>
          ),
      )}
      <AfterCareDue customers={care} hrefOf={customerHref} timeZone={timeZone} now={now} />
    </>
  );
}

function isIn(name: (typeof groupNames)[number]): (warning: Warning) => boolean {
  const ids: readonly WarningId[] = groups[name];
  return (warning) => warning.severity !== 'notice' && ids.includes(warning.id);
}

function isToday(id: WarningId): boolean {
  return groupNames.some((name) => (groups[name] as readonly WarningId[]).includes(id));
}
