import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { EventLog } from '../../../components/dashboard/event-log';
import { ReassignDialog } from '../../../components/dashboard/reassign-dialog';
import { useEventSentence } from '../../../components/dashboard/use-event-sentence';
import { useMasking } from '../../../components/shared/masking-context';
import { useTexts } from '../../../components/texts/use-texts';
import type { Event } from '../../../utils/consolidation/event';
import { maskEvent } from '../../../utils/consolidation/mask-customer';
import { latestEvents } from '../../../utils/database/latest-events';
import { headlinesOf } from '../../../utils/database/queries';
import { accountNameIn } from '../../shared/accounts';
import { ProofVerify } from '../proof-verify';
import { customerHref } from '../route';
import type { SectionProps } from './section-props';

const eventsAtOnce = 100;

export function LogSection({ current: { project }, now, device, decide }: SectionProps) {
  const { t } = useTexts();
  const masking = useMasking();
  const [limit, setLimit] = useState(eventsAtOnce);
  const [moving, setMoving] = useState<Event>();
  const log = useLiveQuery(() => readLog(limit), [limit]);
  const accountNameOf = accountNameIn(project, { t });
  const sentenceOf = useEventSentence(accountNameOf);
  if (!log) return null;
  return (
    <>
      <h2>{t('dashboard:section.log')}</h2>
      <EventLog
        events={masking.isOn ? log.events.map((event) => maskEvent(event, masking)) : log.events}
        device={device}
        verify={<ProofVerify device={device} timeZone={project.settings.timeZone} now={now} />}
        accountNameOf={accountNameOf}
        customerNameOf={(customer) => (masking.isOn ? masking.nameOf(customer) : (log.names.get(customer) ?? customer))}
        hrefOf={customerHref}
        timeZone={project.settings.timeZone}
        now={now}
        onTakeBack={({ id, about }) => void decide(about, { type: 'undone', payload: { event: id } })}
        {...(project.accounts.length > 1 && { onReassign: setMoving })}
        {...(!log.isAll && { onOlder: () => setLimit(limit + eventsAtOnce) })}
      />
      {moving && (
        <ReassignDialog
          sentence={sentenceOf(moving)}
          accounts={project.accounts.filter(({ id }) => id !== moving.account).map(({ id }) => ({ id, name: accountNameOf(id) }))}
          onClose={() => setMoving(undefined)}
          onAccount={(account) => {
            setMoving(undefined);
            const done = t('dashboard:log.movedTo', { account: accountNameOf(account) });
            void decide(moving.about, { type: 'capture-reassigned', payload: { event: moving.id, account } }, { done });
          }}
        />
      )}
    </>
  );
}

async function readLog(limit: number) {
  const { events, isAll } = await latestEvents({ limit });
  const customers = events.flatMap(({ about }) => (typeof about === 'object' && 'customer' in about ? [about.customer] : []));
  const headlines = await headlinesOf([...new Set(customers)]);
  const names = new Map(headlines.map(({ customer, name }) => [customer, name]));
  return { events, isAll, names };
}
