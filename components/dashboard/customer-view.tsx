import { Button, Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Event, Happening, Method } from '../../utils/consolidation/event';
import type { ExplanationLine } from '../../utils/consolidation/explanation';
import type { CustomerFacts } from '../../utils/consolidation/facts';
import type { Guid } from '../../utils/consolidation/guid';
import { firstDeadline } from '../../utils/consolidation/headline';
import type {
  CustomerStage,
  JudgedFromSubscription,
  JudgedSubscription,
  Judgement,
  TwinGroup,
  Warning,
} from '../../utils/consolidation/judgement';
import type { Closing } from '../../utils/consolidation/proof-closing';
import type { Instant } from '../../utils/consolidation/subscription';
import { ClockBanner } from '../shared/clock-banner';
import { useTexts } from '../texts/use-texts';
import { CustomerDialogs, type KnownPrice, movedByMicrosoft, type OpenDialog, toTransfer } from './customer-dialogs';
import { CustomerFactsList } from './customer-facts';
import { DecisionConflicts } from './decision-conflicts';
import { DecisionList } from './decision-list';
import { DecisionReviews } from './decision-reviews';
import { useDecisionWords } from './decision-words';
import { ClosingPart } from './proof-closing';
import { RecordActions, type Recordable } from './record-actions';
import { StartCheck } from './start-check';
import { suggestedPairs } from './subscription-rows';
import { SubscriptionTable } from './subscription-table';
import { WarningList } from './warning-list';

const notStarted: readonly CustomerStage[] = ['captured', 'invited', 'accepted'];
const notAccepted: readonly CustomerStage[] = ['captured', 'invited'];

interface CustomerViewProps {
  facts: CustomerFacts;
  judgement: Judgement;
  /** The decisions about it that count, newest first. */
  decisions: readonly Event[];
  /** Who works on it, and its wave. */
  team?: ReactNode;
  /** This database's own id. */
  device: string | undefined;
  accountNameOf: (account: string | null) => string;
  addressOf: (page: Warning['page']) => string;
  methodsOf: (subscription: JudgedFromSubscription) => Method[];
  priceOf: (subscription: JudgedFromSubscription) => KnownPrice;
  explanationOf: (subscription: JudgedSubscription) => ExplanationLine[];
  /** Whether the admin said before that the two names mean one product. */
  areNamesConfirmed: (from: string, to: string) => boolean;
  backHref: string;
  /** How its From account is closed; absent before anything stopped there. */
  closing?: Closing | undefined;
  onProof: () => void;
  timeZone: string;
  now: Instant;
  /** About this customer; `done` says what was recorded where the page does not show it. */
  onDecide: (happening: Happening, done?: string) => void;
  /** About the whole project. */
  onDecideForAll: (happening: Happening) => void;
}

/** One customer: what is known, what is wrong, what the admin may decide and take back. */
export function CustomerView(props: CustomerViewProps) {
  const { facts, judgement, decisions, addressOf, timeZone, now, onDecide } = props;
  const { t } = useTexts();
  const words = useDecisionWords(props);
  const [open, setOpen] = useState<OpenDialog>();
  const pairs = suggestedPairs(judgement);
  const { isInProject } = judgement;
  const deadline = firstDeadline(judgement);
  const takeBack = (event: string) => onDecide({ type: 'undone', payload: { event } });
  const listed = { ...words, timeZone, now, onTakeBack: ({ id }: Event) => takeBack(id) };
  const notes = decisions.filter(({ type }) => type === 'note-added');
  const others = decisions.filter(({ type }) => type !== 'note-added');
  return (
    <>
      <p>
        <Link href={props.backHref}>{`← ${t('dashboard:customer.back')}`}</Link>
      </p>
      <div className="section-head">
        <h2>
          <bdi>{facts.name}</bdi>
        </h2>
        <Button onClick={props.onProof}>{t('proof:packOfCustomer')}</Button>
      </div>
      <CustomerFactsList facts={facts} judgement={judgement} accountNameOf={props.accountNameOf} addressOf={addressOf} />
      {props.team}
      <RecordActions
        offered={offeredFor(judgement)}
        onRecord={(what) => {
          if (what === 'invitation-sent') onDecide({ type: what, payload: {} }, t('dashboard:log.happening.invitation-sent'));
          else setOpen({ ask: what });
        }}
      />
      {facts.notMoving && (
        <p className="hint">
          {t('dashboard:customer.notMovingBecause', { reason: facts.notMoving.reason })}{' '}
          <Button size="small" onClick={() => facts.notMoving && takeBack(facts.notMoving.event)}>
            {t('dashboard:customer.moveAgain')}
          </Button>
        </p>
      )}
      {facts.conflicts && <DecisionConflicts conflicts={facts.conflicts} decisions={decisions} {...listed} />}
      {judgement.reviews && (
        <DecisionReviews
          reviews={judgement.reviews}
          onUndo={takeBack}
          onKeep={(event) => {
            const decision = decisions.find(({ id }) => id === event);
            if (decision) onDecide(happeningOf(decision));
          }}
        />
      )}
      {judgement.counts.billedTwice > 0 && (
        <ClockBanner billedTwice={judgement.counts.billedTwice} timeZone={timeZone} now={now} {...(deadline && { deadline })} />
      )}
      {isInProject && !facts.notMoving && notStarted.includes(judgement.stage) && (
        <StartCheck
          start={judgement.start}
          onAcknowledge={() => props.onDecideForAll({ type: 'irreversible-acknowledged', payload: {} })}
        />
      )}
      {judgement.warnings.length > 0 && (
        <>
          <h3>{t('dashboard:customer.warnings')}</h3>
          <WarningList
            warnings={judgement.warnings}
            label={t('dashboard:customer.warnings')}
            addressOf={(warning) => addressOf(warning.page)}
          />
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>{t('dashboard:note.list')}</h3>
          <DecisionList label={t('dashboard:note.list')} decisions={notes} {...listed} />
        </>
      )}
      <div className="section-head">
        <h3>{t('dashboard:subscriptions.title')}</h3>
        {pairs.length > 0 && (
          <Button
            appearance="primary"
            onClick={() =>
              onDecide(
                { type: 'suggestions-confirmed', payload: { pairs } },
                t('dashboard:log.happening.suggestions-confirmed', { count: pairs.length }),
              )
            }
          >
            {t('dashboard:customer.confirmPairs')}
          </Button>
        )}
        {isInProject && !facts.notMoving && (
          <Button onClick={() => setOpen({ ask: 'not-moving' })}>{t('dashboard:customer.notMoving')}</Button>
        )}
      </div>
      {pairs.length > 0 && <p className="secondary">{t('dashboard:customer.confirmPairsHelp', { count: pairs.length })}</p>}
      {judgement.from.length + judgement.to.length === 0 ? (
        <p>{t('dashboard:customer.noSubscriptions')}</p>
      ) : (
        <SubscriptionTable
          judgement={judgement}
          accountNameOf={props.accountNameOf}
          addressOf={({ id, account }) => addressOf({ id: 'subscription-detail', account, customer: facts.id, subscription: id })}
          priceOf={props.priceOf}
          timeZone={timeZone}
          now={now}
          acceptedReasonOf={(group) => acceptedReason(facts, group)}
          onAsk={setOpen}
          onAlreadyOnTo={(subscription) => onDecide({ type: 'marked-already-on-to', payload: { subscription } })}
          onUnlink={({ from, to }) =>
            onDecide({ type: 'twins-unlinked', payload: { from, to } }, t('dashboard:log.happening.twins-unlinked'))
          }
          areNamesConfirmed={props.areNamesConfirmed}
          onSameProduct={(from, to) => props.onDecideForAll({ type: 'names-confirmed', payload: { from, to } })}
        />
      )}
      {props.closing && <ClosingPart closing={props.closing} accountNameOf={props.accountNameOf} timeZone={timeZone} now={now} />}
      {others.length > 0 && (
        <details className="all-decisions">
          <summary>{t('dashboard:decisions.title', { count: others.length })}</summary>
          <DecisionList label={t('dashboard:decisions.list')} decisions={others} {...listed} />
        </details>
      )}
      {open && (
        <CustomerDialogs
          open={open}
          judgement={judgement}
          methodsOf={props.methodsOf}
          priceOf={props.priceOf}
          explanationOf={props.explanationOf}
          timeZone={timeZone}
          now={now}
          onDecide={(happening) => {
            setOpen(undefined);
            onDecide(happening, open.ask === 'note' ? t('dashboard:note.saved') : undefined);
          }}
          onDecideForAll={(happening) => {
            setOpen(undefined);
            props.onDecideForAll(happening);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function offeredFor(judgement: Judgement): Recordable[] {
  if (!judgement.isInProject || judgement.stage === 'not moving') return ['note'];
  const hasAzure = judgement.from.some(({ commerceType }) => commerceType === 'azure');
  return [
    'note',
    ...(notAccepted.includes(judgement.stage) ? (['invitation-sent'] as const) : []),
    ...(toTransfer(judgement).length > 0 ? (['transfer-requested'] as const) : []),
    ...(movedByMicrosoft(judgement).length > 0 ? (['told-microsoft'] as const) : []),
    ...(hasAzure ? (['microsoft-answered'] as const) : []),
  ];
}

/** The same decision once more: made now, it rests on what is known now. */
function happeningOf({ type, payload }: Event): Happening {
  // An event's type and payload belong together; taking both out of one event keeps them so, which the type can't tell.
  return { type, payload } as Happening;
}

function acceptedReason({ acceptedDifferences }: CustomerFacts, { from, to }: TwinGroup): string | undefined {
  const isSame = (a: Guid[], b: Guid[]) => a.length === b.length && a.every((id) => b.includes(id));
  return acceptedDifferences.findLast((accepted) => isSame(accepted.from, from) && isSame(accepted.to, to))?.reason;
}
