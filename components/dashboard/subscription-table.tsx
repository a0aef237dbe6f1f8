import { Button } from '@fluentui/react-components';
import type { Guid } from '../../utils/consolidation/guid';
import type {
  JudgedFromSubscription,
  JudgedSubscription,
  JudgedToSubscription,
  Judgement,
  TwinGroup,
} from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { ExternalLink } from '../shared/external-link';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useFlagSentence } from '../shared/use-flag-sentence';
import { useTexts } from '../texts/use-texts';
import type { KnownPrice, OpenDialog } from './customer-dialogs';
import { PairOutcome } from './pair-outcome';
import { type SubscriptionRows, subscriptionRows } from './subscription-rows';

interface SubscriptionTableProps {
  judgement: Judgement;
  accountNameOf: (account: string) => string;
  addressOf: (subscription: JudgedSubscription) => string;
  timeZone: string;
  now: Instant;
  priceOf: (subscription: JudgedFromSubscription) => KnownPrice;
  /** The reason with which the admin accepted what differs, if so. */
  acceptedReasonOf: (group: TwinGroup) => string | undefined;
  onAsk: (open: OpenDialog) => void;
  onAlreadyOnTo: (subscription: Guid) => void;
  onUnlink: (group: TwinGroup) => void;
  /** The two names mean one product, for all customers. */
  onSameProduct: (from: string, to: string) => void;
  /** Whether that was said before. */
  areNamesConfirmed: (from: string, to: string) => boolean;
}

/** From beside To: one line per From subscription, its twins beside it. */
export function SubscriptionTable(props: SubscriptionTableProps) {
  const { t } = useTexts();
  const title = t('dashboard:subscriptions.title');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={title}>
      <table aria-label={title} className="subscriptions">
        <TableHead
          columns={(['from', 'to', 'outcome', 'stage', 'method'] as const).map((column) =>
            t(`dashboard:subscriptions.column.${column}`),
          )}
        />
        {subscriptionRows(props.judgement).map((rows) => (
          <GroupRows key={rows.key} rows={rows} {...props} />
        ))}
      </table>
    </section>
  );
}

function GroupRows({ rows, ...props }: { rows: SubscriptionRows } & SubscriptionTableProps) {
  const { t } = useTexts();
  const [first, ...others] = rows.from;
  const span = Math.max(rows.from.length, 1);
  return (
    <tbody>
      <tr>
        {first ? (
          <th scope="row">
            <Subscription subscription={first} {...props} />
          </th>
        ) : (
          <td className="secondary">{t('dashboard:subscriptions.none')}</td>
        )}
        <td rowSpan={span}>
          <Twins rows={rows} {...props} />
        </td>
        <td rowSpan={span}>
          <PairOutcome rows={rows} {...props} />
        </td>
        {first ? (
          <FromCells subscription={first} {...props} />
        ) : (
          <td colSpan={2}>{rows.to[0] && <ToFlagText twin={rows.to[0]} />}</td>
        )}
      </tr>
      {others.map((subscription) => (
        <tr key={`${subscription.account}/${subscription.id}`}>
          <th scope="row">
            <Subscription subscription={subscription} {...props} />
          </th>
          <FromCells subscription={subscription} {...props} />
        </tr>
      ))}
    </tbody>
  );
}

function Subscription({
  subscription,
  judgement,
  accountNameOf,
  addressOf,
  priceOf,
  onAsk,
}: { subscription: JudgedSubscription } & Pick<
  SubscriptionTableProps,
  'judgement' | 'accountNameOf' | 'addressOf' | 'priceOf' | 'onAsk'
>) {
  const { t, language } = useTexts();
  const { name, quantity, statusText, status, commerceType, isTypeAssumed, addOnOf, account } = subscription;
  const type = t(`rules:commerceType.${commerceType}`);
  // On To nothing depends on the type, so it is shown only where it was seen.
  const isTypeShown = subscription.side === 'from' || commerceType !== 'unknown';
  const base = addOnOf && [...judgement.from, ...judgement.to].find((candidate) => candidate.id === addOnOf);
  const price = isOnFrom(subscription) ? priceOf(subscription).price : undefined;
  const accounts = new Set(judgement.from.map((candidate) => candidate.account));
  return (
    <>
      <span className="subscription-name">
        <bdi>{name}</bdi>
      </span>
      <span className="secondary">
        {quantity === null
          ? t('dashboard:subscriptions.quantityUnknown')
          : t('dashboard:subscriptions.quantity', { count: quantity })}
        {' · '}
        {statusText || t(`rules:status.${status}`)}
        {isTypeShown && ` · ${isTypeAssumed ? t('dashboard:subscriptions.typeAssumed', { type }) : type}`}
      </span>
      {price && <span className="secondary">{t('dashboard:price.known', { price: priceText(price, language) })}</span>}
      {base && <span className="secondary">{t('dashboard:subscriptions.addOn', { name: base.name })}</span>}
      {subscription.side === 'from' && accounts.size > 1 && (
        <span className="secondary">{t('dashboard:subscriptions.account', { account: accountNameOf(account) })}</span>
      )}
      <span className="secondary">
        <ExternalLink href={addressOf(subscription)} label={t('common:openInPortalFor', { name })}>
          {t('dashboard:subscriptions.open')}
        </ExternalLink>{' '}
        <Button
          size="small"
          aria-label={t('dashboard:explanation.openOf', { name })}
          onClick={() => onAsk({ ask: 'explanation', subscription })}
        >
          {t('dashboard:explanation.open')}
        </Button>{' '}
        <Button size="small" aria-label={t('dashboard:note.openOf', { name })} onClick={() => onAsk({ ask: 'note', subscription })}>
          {t('dashboard:note.open')}
        </Button>{' '}
        {isOnFrom(subscription) && quantity !== null && (
          <Button
            size="small"
            aria-label={t('dashboard:price.openOf', { name })}
            onClick={() => onAsk({ ask: 'price', subscription })}
          >
            {t('dashboard:price.open')}
          </Button>
        )}
      </span>
    </>
  );
}

function isOnFrom(subscription: JudgedSubscription): subscription is JudgedFromSubscription {
  return subscription.side === 'from';
}

function priceText({ monthlyPrice, currency }: NonNullable<KnownPrice['price']>, language: string): string {
  return `${monthlyPrice.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 6 })} ${currency}`;
}

function Twins({ rows, ...props }: { rows: SubscriptionRows } & SubscriptionTableProps) {
  const { t } = useTexts();
  if (rows.to.length === 0) return <span className="secondary">{t('dashboard:subscriptions.none')}</span>;
  return rows.to.map((twin) => (
    <div key={twin.id} className="twin">
      <Subscription subscription={twin} {...props} />
      {mayHaveStoodThere(twin) && (
        <Button
          size="small"
          aria-label={t('dashboard:subscriptions.wasAlreadyOnToOf', { name: twin.name })}
          onClick={() => props.onAlreadyOnTo(twin.id)}
        >
          {t('dashboard:subscriptions.wasAlreadyOnTo')}
        </Button>
      )}
    </div>
  ));
}

/** Where the admin's word can settle it: a suggestion, or something that nothing on From explains. */
function mayHaveStoodThere({ group, flag, outcome }: JudgedToSubscription): boolean {
  return outcome !== 'already on To' && (group?.isSuggestion === true || flag === 'not-on-from' || flag === 'duplicate');
}

function FromCells({
  subscription,
  timeZone,
  now,
  onAsk,
}: { subscription: JudgedFromSubscription } & Pick<SubscriptionTableProps, 'timeZone' | 'now' | 'onAsk'>) {
  const { t, language } = useTexts();
  const flagSentence = useFlagSentence();
  const { name, stage, flag, plannedFor, stoppedAt, overlapDays, overlapCost, method, methodAdvice, isMethodChosen } = subscription;
  const at = (instant: Instant) => formatTime(instant, { language, timeZone, now });
  return (
    <>
      <td>
        <span className="stage">{t(`rules:stages.${stage}`)}</span>
        <span className="flag" data-flag={flag}>
          {flagSentence(subscription)}
        </span>
        {plannedFor && <span className="secondary">{t('dashboard:subscriptions.plannedFor', { day: plannedFor })}</span>}
        {stoppedAt && (
          <span className="secondary">
            {stoppedAt.earliest === stoppedAt.latest
              ? t('dashboard:subscriptions.stoppedAt', { time: at(stoppedAt.latest) })
              : t('dashboard:subscriptions.stoppedBetween', { earliest: at(stoppedAt.earliest), latest: at(stoppedAt.latest) })}
          </span>
        )}
        {overlapDays && <span className="secondary">{t('dashboard:subscriptions.overlap', { days: daysText(overlapDays) })}</span>}
        {overlapCost && (
          <span className="secondary">{t('dashboard:subscriptions.overlapCost', { cost: moneyText(overlapCost, language) })}</span>
        )}
      </td>
      <td>
        <span>{t(`rules:method.${method}`)}</span>
        {isMethodChosen ? (
          <span className="secondary">{t('dashboard:subscriptions.chosen')}</span>
        ) : (
          <details className="secondary">
            <summary>{t('dashboard:subscriptions.proposed')}</summary>
            {t(`rules:advice.${methodAdvice.reason}`)}{' '}
            <ExternalLink href={methodAdvice.document}>
              {t('dashboard:subscriptions.document', { day: methodAdvice.checkedOn })}
            </ExternalLink>
          </details>
        )}
        <Button
          size="small"
          aria-label={t('dashboard:subscriptions.changeOf', { name })}
          onClick={() => onAsk({ ask: 'method', subscription })}
        >
          {t('dashboard:subscriptions.change')}
        </Button>
      </td>
    </>
  );
}

function ToFlagText({ twin }: { twin: JudgedToSubscription }) {
  const { t } = useTexts();
  return (
    <span className="flag" data-flag={twin.flag}>
      {t(`rules:flags.to.${twin.flag}`)}
    </span>
  );
}

function moneyText({ least, most, currency }: NonNullable<JudgedFromSubscription['overlapCost']>, language: string): string {
  const amount = (value: number) => `${value.toLocaleString(language, { minimumFractionDigits: 2 })} ${currency}`;
  return least === most ? amount(least) : `${amount(least)} – ${amount(most)}`;
}

function daysText({ least, most }: { least: number; most: number }): string {
  return least === most ? String(least) : `${least}–${most}`;
}
