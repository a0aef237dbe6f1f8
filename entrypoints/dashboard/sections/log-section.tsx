import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { EventLog } from '../../../components/dashboard/event-log';
import { useTexts } from '../../../components/texts/use-texts';
import { latestEvents, thisDevice } from '../../../utils/database/latest-events';
import { headlinesOf } from '../../../utils/database/queries';
import { accountNameIn } from '../../shared/accounts';
import { decide } from '../decide';
import { customerHref } from '../route';
import type { SectionProps } from './section-props';

const eventsAtOnce = 100;

export function LogSection({ current: { project }, now, onDecided }: SectionProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(eventsAtOnce);
  const log = useLiveQuery(() => readLog(limit), [limit]);
  if (!log) return null;
  return (
    <>
      <h2>{t('dashboard:section.log')}</h2>
      <EventLog
        events={log.events}
        device={log.device}
        accountNameOf={accountNameIn(project, { t })}
        customerNameOf={(customer) => log.names.get(customer) ?? customer}
        hrefOf={customerHref}
        timeZone={project.settings.timeZone}
        now={now}
        onTakeBack={async ({ id, about }) => onDecided(await decide(about, { type: 'undone', payload: { event: id } }))}
        {...(!log.isAll && { onOlder: () => setLimit(limit + eventsAtOnce) })}
      />
    </>
  );
}

async function readLog(limit: number) {
  const { events, isAll } = await latestEvents({ limit });
  const customers = events.flatMap(({ about }) => (typeof about === 'object' && 'customer' in about ? [about.customer] : []));
  const headlines = await headlinesOf([...new Set(customers)]);
  const names = new Map(headlines.map(({ customer, name }) => [customer, name]));
  return { events, isAll, names, device: await thisDevice() };
}
