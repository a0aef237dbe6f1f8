import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Method } from '../../utils/consolidation/event';
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
import type { Instant } from '../../utils/consolidation/subscription';
import { ClockBanner } from '../shared/clock-banner';
import { ExternalLink } from '../shared/external-link';
import { useTexts } from '../texts/use-texts';
import { DecisionReviews } from './decision-reviews';
import { ExplanationDialog } from './explanation-dialog';
import { LinkDialog } from './link-dialog';
import { MethodDialog } from './method-dialog';
import { ReasonDialog } from './reason-dialog';
import { StartCheck } from './start-check';
import { suggestedPairs } from './subscription-rows';
import { SubscriptionTable } from './subscription-table';
import { WarningList } from './warning-list';

const notStarted: readonly CustomerStage[] = ['captured', 'invited', 'accepted'];

interface CustomerViewProps {
  facts: CustomerFacts;
  judgement: Judgement;
  accountNameOf: (account: string) => string;
  addressOf: (page: Warning['page']) => string;
  methodsOf: (subscription: JudgedFromSubscription) => Method[];
  backHref: string;
  timeZone: string;
  now: Instant;
  onConfirmPairs: (pairs: { from: Guid[]; to: Guid[] }[]) => void;
  onMethod: (subscription: Guid, method: Method, reason: string | undefined) => void;
  onAlreadyOnTo: (subscription: Guid) => void;
  onNotMoving: (reason: string) => void;
  /** Takes a decision back. */
  onUndo: (event: string) => void;
  onAcknowledge: () => void;
  onAcceptDifference: (group: TwinGroup, reason: string) => void;
  onLink: (from: Guid, to: Guid[]) => void;
  explanationOf: (subscription: JudgedSubscription) => ExplanationLine[];
}

/** One customer: what is known, what is wrong, what the admin may decide. */
export function CustomerView(props: CustomerViewProps) {
  const { facts, judgement, addressOf, timeZone, now } = props;
  const { t } = useTexts();
  const [isAskingReason, setIsAskingReason] = useState(false);
  const [changing, setChanging] = useState<JudgedFromSubscription>();
  const [accepting, setAccepting] = useState<TwinGroup>();
  const [linking, setLinking] = useState<JudgedFromSubscription>();
  const [explaining, setExplaining] = useState<JudgedSubscription>();
  const pairs = suggestedPairs(judgement);
  const { isInProject } = judgement;
  const deadline = firstDeadline(judgement);
  const pageOf = ({ id, account }: JudgedSubscription): Warning['page'] => ({
    id: 'subscription-detail',
    account,
    customer: facts.id,
    subscription: id,
  });
  return (
    <>
      <p>
        <Link href={props.backHref}>{`← ${t('dashboard:customer.back')}`}</Link>
      </p>
      <h2>
        <bdi>{facts.name}</bdi>
      </h2>
      <dl className="facts">
        <div>
          <dt>{t('dashboard:customer.stage')}</dt>
          <dd>
            <span className="stage" data-stage={isInProject ? judgement.stage : 'outside'}>
              {isInProject ? t(`rules:stages.${judgement.stage}`) : t('dashboard:customers.outside')}
            </span>
          </dd>
        </div>
        {facts.domain && (
          <div>
            <dt>{t('dashboard:customer.domain')}</dt>
            <dd>{facts.domain}</dd>
          </div>
        )}
        <div>
          <dt>{t('dashboard:customer.microsoftId')}</dt>
          <dd className="guid">{facts.id}</dd>
        </div>
        <div>
          <dt>{t('dashboard:customer.openList')}</dt>
          <dd>
            {facts.accounts.map(({ account }) => (
              <span key={account} className="account-link">
                <ExternalLink
                  href={addressOf({ id: 'subscription-list', account, customer: facts.id })}
                  label={t('dashboard:customer.openListOf', { account: props.accountNameOf(account) })}
                >
                  {props.accountNameOf(account)}
                </ExternalLink>
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {facts.notMoving && (
        <p className="hint">
          {t('dashboard:customer.notMovingBecause', { reason: facts.notMoving.reason })}{' '}
          <Button size="small" onClick={() => facts.notMoving && props.onUndo(facts.notMoving.event)}>
            {t('dashboard:customer.moveAgain')}
          </Button>
        </p>
      )}
      {judgement.counts.billedTwice > 0 && (
        <ClockBanner billedTwice={judgement.counts.billedTwice} timeZone={timeZone} now={now} {...(deadline && { deadline })} />
      )}
      {isInProject && !facts.notMoving && notStarted.includes(judgement.stage) && (
        <StartCheck start={judgement.start} onAcknowledge={props.onAcknowledge} />
      )}
      {judgement.reviews && <DecisionReviews reviews={judgement.reviews} onUndo={props.onUndo} />}
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
      <div className="section-head">
        <h3>{t('dashboard:subscriptions.title')}</h3>
        {pairs.length > 0 && (
          <Button appearance="primary" onClick={() => props.onConfirmPairs(pairs)}>
            {t('dashboard:customer.confirmPairs')}
          </Button>
        )}
        {isInProject && !facts.notMoving && (
          <Button onClick={() => setIsAskingReason(true)}>{t('dashboard:customer.notMoving')}</Button>
        )}
      </div>
      {pairs.length > 0 && <p className="secondary">{t('dashboard:customer.confirmPairsHelp', { count: pairs.length })}</p>}
      {judgement.from.length + judgement.to.length === 0 ? (
        <p>{t('dashboard:customer.noSubscriptions')}</p>
      ) : (
        <SubscriptionTable
          judgement={judgement}
          accountNameOf={props.accountNameOf}
          addressOf={(subscription) => addressOf(pageOf(subscription))}
          timeZone={timeZone}
          now={now}
          onChangeMethod={setChanging}
          onAlreadyOnTo={props.onAlreadyOnTo}
          acceptedReasonOf={(group) => acceptedReason(facts, group)}
          onAcceptDifference={setAccepting}
          onLink={setLinking}
          onExplain={setExplaining}
        />
      )}
      {explaining && (
        <ExplanationDialog
          name={explaining.name}
          lines={props.explanationOf(explaining)}
          timeZone={timeZone}
          now={now}
          onClose={() => setExplaining(undefined)}
        />
      )}
      {isAskingReason && (
        <ReasonDialog
          title={t('dashboard:customer.notMovingTitle')}
          help={t('dashboard:customer.notMovingHelp')}
          action={t('dashboard:customer.notMoving')}
          onClose={() => setIsAskingReason(false)}
          onReason={(reason) => {
            setIsAskingReason(false);
            props.onNotMoving(reason);
          }}
        />
      )}
      {changing && (
        <MethodDialog
          subscription={changing}
          methods={props.methodsOf(changing)}
          onClose={() => setChanging(undefined)}
          onChoose={(method, reason) => {
            setChanging(undefined);
            props.onMethod(changing.id, method, reason);
          }}
        />
      )}
      {accepting && (
        <ReasonDialog
          title={t('dashboard:difference.title')}
          help={t('dashboard:difference.help')}
          action={t('dashboard:difference.accept')}
          onClose={() => setAccepting(undefined)}
          onReason={(reason) => {
            setAccepting(undefined);
            props.onAcceptDifference(accepting, reason);
          }}
        />
      )}
      {linking && (
        <LinkDialog
          subscription={linking}
          candidates={judgement.to}
          onClose={() => setLinking(undefined)}
          onLink={(to) => {
            setLinking(undefined);
            props.onLink(linking.id, to);
          }}
        />
      )}
    </>
  );
}

function acceptedReason({ acceptedDifferences }: CustomerFacts, { from, to }: TwinGroup): string | undefined {
  const isSame = (a: Guid[], b: Guid[]) => a.length === b.length && a.every((id) => b.includes(id));
  return acceptedDifferences.findLast((accepted) => isSame(accepted.from, from) && isSame(accepted.to, to))?.reason;
}
