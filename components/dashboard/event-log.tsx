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
}

/** Everything that happened, newest first, in plain words. */
export function EventLog({ events, accountNameOf, customerNameOf, hrefOf, device, timeZone, now, onOlder }: EventLogProps) {
  const { t, language } = useTexts();
  const sentenceOf = useEventSentence(accountNameOf);
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
                <td>{sentenceOf(event)}</td>
                <td>
                  <About event={event} accountNameOf={accountNameOf} customerNameOf={customerNameOf} hrefOf={hrefOf} />
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
