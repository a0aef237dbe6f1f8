import { Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isDecidedByAdmin } from '../../utils/consolidation/decided-by-admin';
import type { Event } from '../../utils/consolidation/event';
import { eventsInForce, reassignedAccounts } from '../../utils/consolidation/events-in-force';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { useEventSentence } from './use-event-sentence';

interface EventLogProps {
  /** Newest first. */
  events: Event[];
  accountNameOf: (account: string | null) => string;
  customerNameOf: (customer: string) => string;
  hrefOf: (customer: string) => string;
  /** This database's own id: what another one wrote says so. */
  device: string | undefined;
  timeZone: string;
  now: string;
  /** Whether all of this is as it was recorded. */
  verify?: ReactNode;
  onOlder?: () => void;
  onTakeBack: (event: Event) => void;
  /** Absent where there is no other account to move a capture to. */
  onReassign?: (event: Event) => void;
}

/** What pages told: stored without being asked for one by one, so possibly under a wrong answer to "Which account is this?". */
const toldByPages: ReadonlySet<Event['type']> = new Set([
  'captured',
  'account-identified',
  'invitation-recorded',
  'purchase-submitted',
  'status-submitted',
]);

/** What was taken back can be put in force again by taking that back. */
function mayBeTakenBack(event: Event): boolean {
  return toldByPages.has(event.type) || isDecidedByAdmin(event) || event.type === 'undone';
}

/** Everything that happened, newest first, in plain words. */
export function EventLog({
  events,
  accountNameOf,
  customerNameOf,
  hrefOf,
  device,
  timeZone,
  now,
  verify,
  onOlder,
  onTakeBack,
  onReassign,
}: EventLogProps) {
  const { t, language } = useTexts();
  const plainSentenceOf = useEventSentence(accountNameOf);
  // What takes an event back is later than it, so it is among the events that are shown.
  const inForce = eventsInForce(events);
  const counts = new Set(inForce.map(({ id }) => id));
  const movedTo = reassignedAccounts(inForce);
  const byId = new Map(events.map((event) => [event.id, event]));
  const sentenceOf = (event: Event): string => {
    const target = event.type === 'undone' ? byId.get(event.payload.event) : undefined;
    return target ? t('dashboard:log.undid', { sentence: sentenceOf(target) }) : plainSentenceOf(event);
  };
  if (events.length === 0) return <p>{t('dashboard:log.empty')}</p>;
  return (
    <>
      <p>{t('dashboard:log.intro')}</p>
      {verify}
      <div className="scroll whole-words">
        <table aria-label={t('dashboard:section.log')}>
          <TableHead columns={[t('dashboard:log.time'), t('dashboard:log.what'), t('dashboard:log.about')]} hasActions />
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <td className="time">
                  <time dateTime={event.at}>{formatTime(event.at, { language, timeZone, now })}</time>
                  {device !== undefined && event.device !== device && (
                    <span className="secondary">{t('dashboard:log.otherDevice')}</span>
                  )}
                </td>
                <td>
                  {sentenceOf(event)}
                  {!counts.has(event.id) && <span className="secondary">{t('dashboard:log.takenBack')}</span>}
                  {movedTo.has(event.id) && (
                    <span className="secondary">
                      {t('dashboard:log.movedTo', { account: accountNameOf(movedTo.get(event.id) ?? null) })}
                    </span>
                  )}
                </td>
                <td>
                  <About event={event} accountNameOf={accountNameOf} customerNameOf={customerNameOf} hrefOf={hrefOf} />
                </td>
                <td className="log-actions">
                  {counts.has(event.id) && mayBeTakenBack(event) && (
                    <Button
                      size="small"
                      aria-label={t('dashboard:log.takeBackOf', { sentence: sentenceOf(event) })}
                      onClick={() => onTakeBack(event)}
                    >
                      {t('dashboard:log.takeBack')}
                    </Button>
                  )}
                  {counts.has(event.id) && event.type === 'captured' && onReassign && (
                    <Button
                      size="small"
                      aria-label={t('dashboard:reassign.openOf', { sentence: sentenceOf(event) })}
                      onClick={() => onReassign(event)}
                    >
                      {t('dashboard:reassign.open')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onOlder && <Button onClick={onOlder}>{t('dashboard:log.older')}</Button>}
    </>
  );
}

function About({
  event: { about },
  accountNameOf,
  customerNameOf,
  hrefOf,
}: { event: Event } & Pick<EventLogProps, 'accountNameOf' | 'customerNameOf' | 'hrefOf'>) {
  const { t } = useTexts();
  if (about === 'project') return t('dashboard:log.project');
  if ('account' in about) return accountNameOf(about.account);
  return (
    <Link href={hrefOf(about.customer)}>
      <bdi>{customerNameOf(about.customer)}</bdi>
    </Link>
  );
}
