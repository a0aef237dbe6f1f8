import { useLiveQuery } from 'dexie-react-hooks';
import { FirstStep } from '../../components/popup/first-step';
import type { NextStepItem } from '../../components/popup/next-step';
import { type AttentionItem, PopupView } from '../../components/popup/popup-view';
import { MaskedLine } from '../../components/shared/masked-line';
import { useMasking } from '../../components/shared/masking-context';
import { useTexts } from '../../components/texts/use-texts';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import type { Guid } from '../../utils/consolidation/guid';
import type { Headline } from '../../utils/consolidation/headline';
import { customerStages, subscriptionStages } from '../../utils/consolidation/judgement';
import { type NextToDo, nextToDo } from '../../utils/consolidation/next-step';
import type { Summary } from '../../utils/consolidation/summary';
import { findCustomer } from '../../utils/database/queries';
import { ask } from '../../utils/messages';
import { addressIn } from '../shared/accounts';
import { useNow } from '../shared/clock';
import { KeepPart } from '../shared/keep-part';
import { MaskingProvider } from '../shared/masking-provider';
import { openGuide } from '../shared/open-pages';
import { portalAddress } from '../shared/portal-address';
import { UntilRead } from '../shared/until-read';
import { type Current, useCurrent } from '../shared/use-current';
import { useExport } from '../shared/use-export';
import { CaptureAllNotes } from './capture-all-notes';

const itemsShown = 5;

export function PopupPage() {
  const { current, failure } = useCurrent();
  const { t } = useTexts();
  const now = useNow();
  if (!current) return <UntilRead />;
  const problem = failure && t(`common:storageFailure.${failure}`);
  if (current.summary.customers === 0) {
    const customerList = portalAddress({ id: 'customer-list', account: '' });
    const keep = <KeepPart current={current} now={now} />;
    return (
      <FirstStep
        customerList={customerList}
        keep={keep}
        onOpenDashboard={() => openDashboard()}
        onWelcome={() => void openGuide('welcome')}
      />
    );
  }
  return (
    <MaskingProvider current={current}>
      <Progress current={current} problem={problem} />
    </MaskingProvider>
  );
}

function Progress({ current, problem }: { current: Current; problem: string | undefined }) {
  const { t } = useTexts();
  const now = useNow();
  const { summary, project, isRebuilding } = current;
  const { isExporting, outcome, onExportCsv, onExportExcel } = useExport();
  const shown = summary.mostUrgent.slice(0, itemsShown);
  const attention = useLiveQuery(() => attentionItems(shown, project), [current]) ?? [];
  const masking = useMasking();
  const nameOf = (customer: Guid, name: string) => (masking.isOn ? masking.nameOf(customer) : name);
  const next = nextToDo(summary);
  const step = useLiveQuery(() => nextStepItem(next, project), [current]);
  const failed = problem === undefined ? undefined : { isFailed: true, sentence: problem };
  return (
    <PopupView
      next={{
        ...(step && next.step && { step: { ...step, customer: nameOf(next.step.customer, step.customer) } }),
        isDoneForToday: next.isDoneForToday,
        onOpenCustomer: () => openDashboard(next.step?.customer),
      }}
      customers={customerProgress(summary, (stage) => t(`rules:stages.${stage}`))}
      subscriptions={subscriptionProgress(summary, (stage) => t(`rules:stages.${stage}`))}
      billedTwice={summary.billedTwice}
      {...(summary.deadline && { deadline: summary.deadline })}
      moments={summary.moments ?? []}
      attention={attention.map((item) => ({ ...item, name: nameOf(item.warning.customer, item.name) }))}
      more={summary.withWarnings - shown.length}
      isRebuilding={isRebuilding}
      captureAll={<CaptureAllNotes project={project} />}
      keep={<KeepPart current={current} now={now} />}
      masked={<MaskedLine />}
      onHelp={() => void openGuide('help')}
      timeZone={project.settings.timeZone}
      now={now}
      {...((failed ?? outcome) && { outcome: failed ?? outcome })}
      isExporting={isExporting}
      onOpenDashboard={() => openDashboard()}
      onExportCsv={onExportCsv}
      onExportExcel={onExportExcel}
    />
  );
}

async function nextStepItem({ step, side }: NextToDo, project: ProjectFacts): Promise<NextStepItem | undefined> {
  const facts = step && (await findCustomer(step.customer));
  if (!step || !side || !facts) return undefined;
  return { id: step.id, side, customer: facts.name, ...(step.page && { address: addressIn(project, facts)(step.page) }) };
}

/** The links need the page generation that was last captured, which only the customer's own document knows. */
async function attentionItems(headlines: Headline[], project: ProjectFacts): Promise<AttentionItem[]> {
  const items = headlines.map(async ({ customer, name, topWarning }) => {
    if (!topWarning) return [];
    const facts = await findCustomer(customer);
    return [{ customer, name, warning: topWarning, address: addressIn(project, facts)(topWarning.page) }];
  });
  return (await Promise.all(items)).flat();
}

/** Customers that have nothing to do are no work, so they are no progress either. */
const withoutWork = ['nothing to move', 'not moving', 'left From'] as const;

function customerProgress({ customers, customersByStage }: Summary, nameOf: (stage: (typeof customerStages)[number]) => string) {
  const idle = withoutWork.reduce((sum, stage) => sum + (customersByStage[stage] ?? 0), 0);
  return {
    done: customersByStage.done ?? 0,
    total: customers - idle,
    byStage: countsOf(customerStages, customersByStage, nameOf),
  };
}

function subscriptionProgress(
  { subscriptions, subscriptionsByStage }: Summary,
  nameOf: (stage: (typeof subscriptionStages)[number]) => string,
) {
  return {
    done: subscriptionsByStage.done ?? 0,
    total: subscriptions,
    byStage: countsOf(subscriptionStages, subscriptionsByStage, nameOf),
  };
}

/** From what is finished to what has not begun: the bar fills from its start. */
function countsOf<S extends string>(stages: readonly S[], counts: Partial<Record<S, number>>, nameOf: (stage: S) => string) {
  const finishedFirst = [...stages].sort(
    (a, b) => Number(b === 'done') - Number(a === 'done') || stages.indexOf(b) - stages.indexOf(a),
  );
  return finishedFirst.flatMap((stage) => {
    const count = counts[stage] ?? 0;
    return count > 0 ? [{ stage, name: nameOf(stage), count }] : [];
  });
}

function openDashboard(customer?: Guid): void {
  void ask('open-dashboard', customer === undefined ? {} : { customer }).then(() => close());
}
