import { Button, Link, Spinner } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import type { Deadline, Warning } from '../../utils/consolidation/judgement';
import type { Moment } from '../../utils/consolidation/moments';
import type { Instant } from '../../utils/consolidation/subscription';
import { ClockBanner } from '../shared/clock-banner';
import { ExternalLink } from '../shared/external-link';
import { SeverityMark } from '../shared/severity-mark';
import { StageBar, type StageCount, StageList } from '../shared/stage-bar';
import { useWarningTexts } from '../shared/use-warning-texts';
import { useTexts } from '../texts/use-texts';
import { Deadlines } from './deadlines';
import { NextStep } from './next-step';

export interface AttentionItem {
  customer: string;
  name: string;
  warning: Warning;
  address: string;
}

interface PopupViewProps {
  next: ComponentProps<typeof NextStep>;
  customers: { done: number; total: number; byStage: StageCount[] };
  subscriptions: { done: number; total: number; byStage: StageCount[] };
  billedTwice: number;
  deadline?: Deadline;
  /** What ends soon, over all customers. */
  moments: readonly Moment[];
  attention: AttentionItem[];
  /** Customers with warnings that are not in the list. */
  more: number;
  isRebuilding: boolean;
  /** Runs of `Capture all`, if any. */
  captureAll: ReactNode;
  /** What was lost here, or that a back-up is due. */
  keep: ReactNode;
  /** Says that names are hidden, while they are. */
  masked: ReactNode;
  onHelp: () => void;
  timeZone: string;
  now: Instant;
  /** What the last export did. */
  outcome?: { isFailed: boolean; sentence: string };
  isExporting: boolean;
  onOpenDashboard: () => void;
  onExportCsv: () => void;
  onExportExcel: () => void;
}

/** How far the consolidation is, what can't wait, and the way on. */
export function PopupView(props: PopupViewProps) {
  const { customers, subscriptions, billedTwice, deadline, attention, more, isRebuilding, timeZone, now, outcome } = props;
  const { t } = useTexts();
  const words = [t('common:customersDone', customers), t('common:subscriptionsDone', subscriptions)];
  return (
    <main className="popup">
      <div className="title">
        <h1>{t('popup:title')}</h1>
        <Link as="button" onClick={props.onHelp}>
          {t('guide:help')}
        </Link>
      </div>
      {props.keep}
      <section className="progress" aria-labelledby="progress-title">
        <h2 id="progress-title">{t('popup:progress')}</h2>
        {/* By customers: subscriptions are counted only once they were captured, and few of them done would look like everything. */}
        <StageBar
          label={t('popup:progress')}
          counts={customers.byStage}
          done={customers.done}
          total={customers.total}
          words={`${words.join('. ')}.`}
        />
        <p className="words">
          <strong>{words[0]}</strong>
          <span>{words[1]}</span>
        </p>
        <div className="stages">
          <StageList title={t('popup:customersByStage')} counts={customers.byStage} />
          <StageList title={t('popup:subscriptionsByStage')} counts={subscriptions.byStage} />
        </div>
      </section>
      {props.masked}
      {props.captureAll}
      {isRebuilding && <p className="hint">{t('common:rebuilding')}</p>}
      {billedTwice > 0 && <ClockBanner billedTwice={billedTwice} timeZone={timeZone} now={now} {...(deadline && { deadline })} />}
      {!isRebuilding && <NextStep {...props.next} />}
      <Deadlines moments={props.moments} timeZone={timeZone} now={now} />
      <section aria-labelledby="attention-title">
        <h2 id="attention-title">{t('popup:needsAttention')}</h2>
        {attention.length === 0 ? <p className="secondary">{t('popup:nothingNeedsAttention')}</p> : <Attention items={attention} />}
        {more > 0 && <p className="secondary">{t('popup:moreInDashboard', { count: more })}</p>}
      </section>
      <footer>
        <p role="status">{outcome && !outcome.isFailed && outcome.sentence}</p>
        <p role="alert">{outcome?.isFailed && outcome.sentence}</p>
        <div className="actions">
          <Button appearance="primary" onClick={props.onOpenDashboard}>
            {t('popup:openDashboard')}
          </Button>
          <Button onClick={props.onExportCsv} disabledFocusable={props.isExporting}>
            {t('common:exportCsv')}
          </Button>
          <Button onClick={props.onExportExcel} disabledFocusable={props.isExporting}>
            {t('common:exportExcel')}
          </Button>
          {props.isExporting && <Spinner size="tiny" label={t('common:exporting')} />}
        </div>
      </footer>
    </main>
  );
}

function Attention({ items }: { items: AttentionItem[] }) {
  const { t } = useTexts();
  const textsOf = useWarningTexts();
  return (
    <ul className="attention" aria-labelledby="attention-title">
      {items.map(({ customer, name, warning, address }) => {
        const { sentence, remedy } = textsOf(warning);
        return (
          <li key={customer}>
            <SeverityMark severity={warning.severity} />
            <div>
              <p className="customer">
                <bdi>{name}</bdi>
              </p>
              <p>{sentence}</p>
              <p className="secondary">{remedy}</p>
              <ExternalLink href={address} label={t('common:openInPortalFor', { name })}>
                {t('common:openInPortal')}
              </ExternalLink>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
