import { Button, Link } from '@fluentui/react-components';
import type { Event } from '../../utils/consolidation/event';
import { formatTime } from '../shared/format-time';
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
  onOlder?: () => void;
  onTakeBack: (event: Event) => void;
}

/** What pages told: stored without being asked for one by one, so possibly under a wrong answer to "Which account is this?". */
const toldByPages: ReadonlySet<Event['type']> = new Set([
  'captured',
  'account-identified',
  'invitation-recorded',
  'purchase-submitted',
  'status-submitted',
]);

/** Everything that happened, newest first, in plain words. */
export function EventLog({
  events,
  accountNameOf,
  customerNameOf,
  hrefOf,
  device,
  timeZone,
  now,
  onOlder,
  onTakeBack,
}: EventLogProps) {
  const { t, language } = useTexts();
  const sentenceOf = useEventSentence(accountNameOf);
  const takenBack = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.payload.event] : [])));
  if (events.length === 0) return <p>{t('dashboard:log.empty')}</p>;
  return (
    <>
      <p>{t('dashboard:log.intro')}</p>
      <div className="scroll">
        <table aria-label={t('dashboard:section.log')}>
          <thead>
            <tr>
              <th scope="col">{t('dashboard:log.time')}</th>
              <th scope="col">{t('dashboard:log.what')}</th>
              <th scope="col">{t('dashboard:log.about')}</th>
              <td />
            </tr>
          </thead>
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
                  {takenBack.has(event.id) && <span className="secondary">{t('dashboard:log.takenBack')}</span>}
                </td>
                <td>
                  <About event={event} accountNameOf={accountNameOf} customerNameOf={customerNameOf} hrefOf={hrefOf} />
                </td>
                <td>
                  {toldByPages.has(event.type) && !takenBack.has(event.id) && (
                    <Button
                      size="small"
                      aria-label={t('dashboard:log.takeBackOf', { sentence: sentenceOf(event) })}
                      onClick={() => onTakeBack(event)}
                    >
                      {t('dashboard:log.takeBack')}
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
