import { useId } from 'react';
import { useTexts } from '../texts/use-texts';
import { AccountQuestion } from './account-question';
import { CaptureAllOffer, CaptureAllRun } from './capture-all-bar';
import { CaptureBar, CaptureOutcome } from './capture-bar';
import { ClockBanner } from './clock-banner';
import { GateNote } from './gate-note';
import { Invitation } from './invitation';
import { Message } from './message';
import { NextStep } from './next-step';
import { offerMarks } from './offer-marks';
import type { OverlayActions, OverlayModel } from './overlay-model';
import { Ribbon } from './ribbon';
import { rowFlags } from './row-flags';
import { RowList } from './row-list';
import { RowMarks } from './row-marks';
import { StopAlert } from './stop-alert';
import { SubmissionNote } from './submission-note';
import { TeachButton } from './teach-button';
import { ToRecreate } from './to-recreate';
import { TrustedButton } from './trusted-button';
import { WarningList } from './warning-list';
import { gateMark, stageWords, type Translate, unreadableWords } from './words';

interface OverlayProps {
  model: OverlayModel;
  actions: OverlayActions;
}

/** The whole surface over a portal page: the docked panel, and the marks beside the portal's rows. */
export function Overlay({ model, actions }: OverlayProps) {
  const { t } = useTexts();
  const bodyId = useId();
  const { view, isCollapsed } = model;
  const flags = rowFlags(model, t);
  const gate = view && gateMark(view, t);
  return (
    <>
      <RowMarks flags={[...flags, ...offerMarks(model, t)]} gate={gate} />
      <section
        className={`panel ${isCollapsed ? 'panel-collapsed' : ''}`}
        aria-label={t('overlay:name')}
        data-panel={model.isOnLeft ? 'left' : 'right'}
        data-height={model.isOnTop ? 'top' : 'bottom'}
      >
        {view && <StopAlert gate={view.gate} detail={view.detail} />}
        <Ribbon
          account={view?.account}
          isCollapsed={isCollapsed}
          isOnLeft={model.isOnLeft}
          isOnTop={model.isOnTop}
          bodyId={bodyId}
          collapse={actions.collapse}
          move={actions.move}
        />
        <div className="outcomes">
          {model.captureAll?.run && <CaptureAllRun run={model.captureAll.run} press={actions.captureAll} />}
          <Outcomes model={model} actions={actions} />
        </div>
        <div id={bodyId} className="body" hidden={isCollapsed}>
          <PanelBody model={model} actions={actions} flags={flags} />
        </div>
      </section>
    </>
  );
}

/** What was just done and how it ended; in sight even when the panel is folded away. */
function Outcomes({ model, actions }: OverlayProps) {
  const { t } = useTexts();
  const kind = capturedKind(model);
  return (
    <>
      {kind && <CaptureOutcome kind={kind} capture={model.capture} teach={actions.teach} confirmEmpty={actions.confirmEmpty} />}
      {model.submission && <SubmissionNote submission={model.submission} />}
      {/* Right after a Submit it is what the admin wants next: here it is in sight, folded away or not. */}
      {hasNextStepOnTop(model) && <Next model={model} actions={actions} />}
      {model.isPressRefused && <Message role="alert" tone="danger" text={t('overlay:pressRefused')} />}
      {model.pageProblem?.kind === 'unreadable' && (
        <Message role="alert" tone="danger" text={unreadableWords(model.pageProblem.reason, t)}>
          <p>{t('overlay:capture.nothingStored')}</p>
          <TeachButton teach={actions.teach} />
        </Message>
      )}
      {model.pageProblem?.kind === 'refused' && (
        <Message
          role="alert"
          tone="danger"
          text={t('overlay:capture.refused', { reason: t(`overlay:refused.${model.pageProblem.problem}`) })}
        />
      )}
    </>
  );
}

const hasNextStepOnTop = ({ submission, view, connection }: OverlayModel) =>
  submission?.stored === true && view !== undefined && connection !== 'failed';

function Next({ model: { view }, actions }: OverlayProps) {
  return view ? <NextStep next={view.next} account={view.account} go={actions.goToNextStep} /> : null;
}

function PanelBody({ model, actions, flags }: OverlayProps & { flags: ReturnType<typeof rowFlags> }) {
  const { t } = useTexts();
  const { view, page } = model;
  if (model.connection === 'failed') return <NoAnswer askAgain={actions.askAgain} />;
  if (!view) return <p className="hint">{t('overlay:asking')}</p>;
  const kind = capturedKind(model);
  const isOutdated = view.account.state === 'unknown' && view.account.isOutdated === true;
  const isAsked = (view.account.state === 'unknown' && !isOutdated) || model.isChoosingAccount;
  return (
    <>
      {view.account.state === 'contradicted' && (
        <Message role="alert" tone="danger" text={t(`overlay:account.contradicted.${view.account.evidence}`)} />
      )}
      {isOutdated && <Message role="alert" tone="danger" text={t('overlay:account.outdated')} />}
      {isAsked && (
        <AccountQuestion
          choices={view.choices}
          canKeep={view.account.state === 'known'}
          problem={model.accountProblem}
          choose={actions.chooseAccount}
          keep={actions.keepAccount}
        />
      )}
      {view.isRebuilding && <Message tone="attention" text={t('overlay:rebuilding')} />}
      <GateNote gate={view.gate} detail={view.detail} />
      {view.clock && view.clock.billedTwice > 0 && <ClockBanner clock={view.clock} now={model.now} />}
      {kind && <CaptureBar kind={kind} capture={model.capture} start={actions.capture} cancel={actions.cancelCapture} />}
      {page === 'customer-list' && isOffered(model.captureAll) && (
        <CaptureAllOffer offer={model.captureAll?.offer} isBusy={model.capture.state === 'running'} press={actions.captureAll} />
      )}
      {page === 'add-subscription' && <ToRecreate view={view} fill={model.fill} catalogue={model.catalogue} actions={actions} />}
      {page === 'relationship-request' && (
        <Invitation
          account={view.account}
          stillToInvite={view.counts.stillToInvite}
          invitation={model.invitation}
          record={actions.recordInvitation}
          open={() => actions.openDashboard('invitations')}
        />
      )}
      {view.customer && <p className="hint">{t('overlay:customer', { stage: stageWords(view.customer.stage, t) })}</p>}
      <WarningList warnings={view.warnings} addressOf={actions.addressOf} />
      <RowList flags={flags} label={rowListLabel(model, t)} />
      {!hasNextStepOnTop(model) && <Next model={model} actions={actions} />}
      <Footer model={model} actions={actions} />
    </>
  );
}

function Footer({ model, actions }: OverlayProps) {
  const { t } = useTexts();
  const account = model.view?.account;
  const isFrom = account !== undefined && account.state !== 'unknown' && account.side === 'from';
  return (
    <footer className="footer">
      {isFrom && (
        <TrustedButton onPress={() => actions.openDashboard('suspend-queue')}>
          {t('overlay:suspendQueue')}{' '}
          <span className="badge">{t('overlay:safeNow', { count: model.view?.counts.safeToSuspend ?? 0 })}</span>
        </TrustedButton>
      )}
      <TrustedButton onPress={() => actions.openDashboard()}>{t('overlay:openDashboard')}</TrustedButton>
      <TrustedButton className="button subtle" onPress={actions.changeAccount}>
        {t('overlay:account.change')}
      </TrustedButton>
      {/* A page may be read well and still wrongly: the way to say so is here always. */}
      <TrustedButton className="button subtle" onPress={actions.teach}>
        {t('overlay:reportPage')}
      </TrustedButton>
    </footer>
  );
}

/** No answer means nothing was checked: that is said aloud, since an empty panel would look like "no warnings". */
function NoAnswer({ askAgain }: { askAgain: () => void }) {
  const { t } = useTexts();
  return (
    <>
      <Message role="alert" tone="attention" text={t('overlay:noAnswer')} />
      <TrustedButton onPress={askAgain}>{t('overlay:askAgain')}</TrustedButton>
    </>
  );
}

function capturedKind({ page }: OverlayModel): 'customers' | 'subscriptions' | undefined {
  if (page === 'customer-list') return 'customers';
  return page === 'subscription-list' ? 'subscriptions' : undefined;
}

/** One run at a time in an account. */
function isOffered(captureAll: OverlayModel['captureAll']): boolean {
  const state = captureAll?.run?.state;
  return state !== 'running' && state !== 'paused';
}

function rowListLabel({ page, view }: OverlayModel, t: Translate): string {
  if (page === 'customer-list') return t('overlay:flags.customers');
  return view?.account.state === 'known' && view.account.side === 'from' ? t('overlay:flags.from') : t('overlay:flags.to');
}
