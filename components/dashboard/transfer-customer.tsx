import { Button, Link } from '@fluentui/react-components';
import type { Instant } from '../../utils/consolidation/subscription';
import { mostItemsPerRequest } from '../../utils/consolidation/transfer';
import type { SentRequest, TransferBatch, TransferDesk, TransferItem } from '../../utils/consolidation/transfer-desk';
import { ExternalLink } from '../shared/external-link';
import { formatTime, timeLeft } from '../shared/format-time';
import { useMasking } from '../shared/masking-context';
import { useTexts } from '../texts/use-texts';
import { MoveProofLines } from './move-proof-lines';
import { TransferPortalList } from './transfer-portal-list';

interface TransferCustomerProps {
  desk: TransferDesk;
  href: string;
  toAccount: { id: string; name: string } | undefined;
  accountNameOf: (account: string) => string;
  /** The customer's transfers in an account. */
  addressOf: (account: string) => string;
  timeZone: string;
  now: Instant;
  onRequested: (batch: TransferBatch) => void;
  onTakeBack: (request: SentRequest) => void;
}

/** What of one customer leaves by transfer: what was asked for, what is to be asked for, what the captures show. */
export function TransferCustomer(props: TransferCustomerProps) {
  const { desk, href, timeZone, now } = props;
  const { t } = useTexts();
  const masking = useMasking();
  const { name, customer, batches, blocked, requests, unrecorded } = desk;
  return (
    <section aria-label={name} className="warned-customer transfer-customer">
      <h3>
        <Link href={href}>
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <p className="secondary">{t('moves:transfers.customersId', { id: masking.isOn ? masking.hidden : customer })}</p>
      {!desk.isAccepted && <p className="alarming">{t('moves:transfers.relationshipFirst')}</p>}
      {requests.map((request) => (
        <Sent key={request.event} request={request} {...props} />
      ))}
      {batches.map((batch, index) => (
        <Batch key={batch.items[0]?.id} batch={batch} place={{ number: index + 1, total: batches.length }} {...props} />
      ))}
      {batches.some(({ asker }) => asker === 'from') && <p className="hint">{t('moves:transfers.legacyUnknown')}</p>}
      {blocked.length > 0 && (
        <>
          <h4>{t('moves:transfers.blocked')}</h4>
          <ul className="stack">
            {blocked.map((item) => (
              <li key={`${item.account}/${item.id}`}>
                <ItemName item={item} />
                <span className="secondary block">{t(`moves:transfers.block.${item.block}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unrecorded.length > 0 && (
        <>
          <h4>{t('moves:transfers.unrecorded')}</h4>
          <ul className="stack">
            {unrecorded.map(({ id, account, name: item, proof }) => (
              <li key={`${account}/${id}`}>
                <MoveProofLines name={item} proof={proof} timeZone={timeZone} now={now} />
              </li>
            ))}
          </ul>
        </>
      )}
      {desk.portal.length > 0 && <TransferPortalList {...props} />}
    </section>
  );
}

function Sent({
  request,
  desk,
  toAccount,
  accountNameOf,
  addressOf,
  timeZone,
  now,
  onTakeBack,
}: TransferCustomerProps & { request: SentRequest }) {
  const { t, language } = useTexts();
  const { at, state, items, acceptor } = request;
  const time = formatTime(at, { language, timeZone, now });
  const from = items[0]?.account ?? '';
  const acting = acceptor === 'from' ? { id: from, name: accountNameOf(from) } : toAccount;
  return (
    <div className="stack">
      <h4>
        {t('moves:transfers.sent', { time })}
        {': '}
        <span className={state === 'proved' ? 'proved' : undefined}>{t(`moves:transfers.state.${state}`)}</span>
      </h4>
      {state === 'accept' && (
        <p>
          <strong>
            {acceptor === undefined
              ? t('moves:transfers.acceptorUnknown')
              : t(`moves:transfers.acceptor.${acceptor}`, { account: accountNameOf(from) })}
          </strong>
          {'. '}
          <Expiry request={request} timeZone={timeZone} now={now} />
        </p>
      )}
      {request.isPendingLong && (
        <p>
          <strong className="alarming">{t('moves:transfers.pendingLong', { count: request.pendingDays })}</strong>{' '}
          {t('moves:transfers.pendingLongHelp')}
        </p>
      )}
      {state === 'expired' && (
        <p className="alarming">
          {t('moves:transfers.expired', { time: formatTime(request.expiresAt, { language, timeZone, now }) })}
        </p>
      )}
      <ul className="stack">
        {items.map(({ id, account, name, proof }) => (
          <li key={`${account}/${id}`}>
            <MoveProofLines name={name} proof={proof} timeZone={timeZone} now={now} />
          </li>
        ))}
      </ul>
      <div className="inline">
        {state === 'accept' && acting && <PortalLink account={acting} name={desk.name} address={addressOf(acting.id)} />}
        {state !== 'proved' && (
          <Button
            size="small"
            aria-label={t('moves:transfers.takeBackOf', { time, name: desk.name })}
            onClick={() => onTakeBack(request)}
          >
            {t('moves:transfers.takeBack')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The day on which it ends, and how long that is from now. */
function Expiry({ request, timeZone, now }: { request: SentRequest; timeZone: string; now: Instant }) {
  const { t, language } = useTexts();
  const left = timeLeft(request.expiresAt, now);
  if (!left) return null;
  const days = Math.floor(left.hours / 24);
  return (
    <>
      {t('moves:transfers.expires', { time: formatTime(request.expiresAt, { language, timeZone, now }) })}
      {' ('}
      {days > 0 ? t('moves:transfers.daysLeft', { count: days }) : t('moves:transfers.hoursLeft', { count: left.hours })}
      {').'}
    </>
  );
}

function Batch({
  batch,
  place,
  desk,
  toAccount,
  accountNameOf,
  addressOf,
  onRequested,
}: TransferCustomerProps & { batch: TransferBatch; place: { number: number; total: number } }) {
  const { t } = useTexts();
  const { account, asker, items, needsAzurePlan } = batch;
  const asking = asker === 'from' ? { id: account, name: accountNameOf(account) } : toAccount;
  const title = place.total === 1 ? t('moves:transfers.batchOnly') : t('moves:transfers.batch', place);
  return (
    <div className="stack">
      <h4>
        {title} ({t('moves:transfers.batchItems', { count: items.length, account: accountNameOf(account) })})
      </h4>
      {items.length >= mostItemsPerRequest && (
        <p className="hint">{t('moves:transfers.mostItems', { count: mostItemsPerRequest })}</p>
      )}
      <p>
        {needsAzurePlan && <strong>{t('moves:transfers.planFirst')} </strong>}
        {t(`moves:transfers.ask.${asker}`, { account: accountNameOf(account) })}
      </p>
      <ul className="items">
        {items.map((item) => (
          <li key={item.id}>
            <ItemName item={item} />
          </li>
        ))}
      </ul>
      <div className="inline">
        {asking && <PortalLink account={asking} name={desk.name} address={addressOf(asking.id)} />}
        <Button
          size="small"
          aria-label={t('moves:transfers.recordOf', { name: desk.name, number: place.number })}
          onClick={() => onRequested(batch)}
        >
          {t('moves:transfers.record')}
        </Button>
      </div>
    </div>
  );
}

function PortalLink({ account, name, address }: { account: { name: string }; name: string; address: string }) {
  const { t } = useTexts();
  return (
    <ExternalLink href={address} label={t('moves:transfers.openTransfersOf', { name, account: account.name })}>
      {t('moves:transfers.openTransfers', { account: account.name })}
    </ExternalLink>
  );
}

function ItemName({ item: { name, quantity } }: { item: TransferItem }) {
  const { t } = useTexts();
  return (
    <>
      <bdi className="subscription-name">{name}</bdi>
      {quantity !== null && ` · ${t('dashboard:subscriptions.quantity', { count: quantity })}`}
    </>
  );
}
