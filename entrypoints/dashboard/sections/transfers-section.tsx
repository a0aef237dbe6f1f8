import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ChooseSubscriptionsDialog } from '../../../components/dashboard/choose-subscriptions-dialog';
import { TransferCustomer } from '../../../components/dashboard/transfer-customer';
import { TransferIds } from '../../../components/dashboard/transfer-ids';
import { useTexts } from '../../../components/texts/use-texts';
import type { Guid } from '../../../utils/consolidation/guid';
import type { Headline } from '../../../utils/consolidation/headline';
import { type TransferBatch, transferDeskOf } from '../../../utils/consolidation/transfer-desk';
import { accountNameIn, addressIn } from '../../shared/accounts';
import { namedAccounts } from '../named-accounts';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import type { SectionProps } from './section-props';

const customersAtOnce = 30;

export function TransfersSection({ current, now, decide }: SectionProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(customersAtOnce);
  const [asked, setAsked] = useState<{ customer: Guid; batch: TransferBatch }>();
  const { project } = current;
  const transferring = useHeadlines(current)
    ?.filter(({ transfers }) => transfers)
    .sort((a, b) => urgency(b) - urgency(a));
  const judged = useJudged(
    transferring?.slice(0, limit).map(({ customer }) => customer),
    now,
  );
  if (!transferring || !judged) return <p>{t('dashboard:loading')}</p>;
  const nameOf = accountNameIn(project, { t });
  const desks = judged.flatMap(({ facts, judgement }) => {
    const desk = transferDeskOf(facts, judgement, now);
    return desk ? [{ desk, facts }] : [];
  });
  const accounts = namedAccounts(project, nameOf);
  return (
    <>
      <h2>{t('dashboard:section.transfers')}</h2>
      <p>{t('moves:transfers.intro')}</p>
      {desks.length === 0 ? (
        <p>{t('moves:transfers.nothing')}</p>
      ) : (
        <TransferIds accounts={accounts.filter(({ side }) => side === 'from')} />
      )}
      {desks.map(({ desk, facts }) => (
        <TransferCustomer
          key={desk.customer}
          desk={desk}
          href={customerHref(desk.customer)}
          toAccount={accounts.find(({ side }) => side === 'to')}
          accountNameOf={nameOf}
          addressOf={(account) => addressIn(project, facts)({ id: 'transfer-list', account, customer: desk.customer })}
          timeZone={project.settings.timeZone}
          now={now}
          onRequested={(batch) => setAsked({ customer: desk.customer, batch })}
          onTakeBack={({ event }) => void decide({ customer: desk.customer }, { type: 'undone', payload: { event } })}
        />
      ))}
      {transferring.length > limit && (
        <>
          <p className="secondary">{t('moves:shownTransfers', { shown: limit, total: transferring.length })}</p>
          <div>
            <Button onClick={() => setLimit(limit + customersAtOnce)}>{t('moves:moreCustomers')}</Button>
          </div>
        </>
      )}
      {asked && (
        <ChooseSubscriptionsDialog
          what="transfer-requested"
          candidates={asked.batch.items}
          onClose={() => setAsked(undefined)}
          onChosen={(subscriptions, expiresOn) => {
            setAsked(undefined);
            void decide(
              { customer: asked.customer },
              {
                type: 'transfer-requested',
                payload: { subscriptions, ...(expiresOn !== undefined && { expiresAt: `${expiresOn}T23:59:59.999Z` }) },
              },
            );
          }}
        />
      )}
    </>
  );
}

/** What waits for somebody first, what is done last. */
function urgency({ transfers }: Headline): number {
  if (!transfers || transfers.open === 0) return 0;
  return transfers.requested > 0 ? 2 : 1;
}
