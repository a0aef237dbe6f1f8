import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { AnswerDialog } from '../../../components/dashboard/answer-dialog';
import { AzureNotes } from '../../../components/dashboard/azure-notes';
import { AzureRequest } from '../../../components/dashboard/azure-request';
import { AzureTable } from '../../../components/dashboard/azure-table';
import { emlOf } from '../../../components/dashboard/write-message';
import { NotWhileMasked } from '../../../components/shared/masked-line';
import { useMasking } from '../../../components/shared/masking-context';
import { useTexts } from '../../../components/texts/use-texts';
import { type AzureKit, azureKitOf, azureStates } from '../../../utils/consolidation/azure-kit';
import type { Happening } from '../../../utils/consolidation/event';
import { accountNameIn, addressIn } from '../../shared/accounts';
import { download } from '../../shared/download';
import { namedAccounts } from '../named-accounts';
import { customerHref, sectionHref } from '../route';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import type { SectionProps } from './section-props';

const customersAtOnce = 50;

export function AzureSection({ current, now, decide, decideTogether }: SectionProps) {
  const { t } = useTexts();
  const masking = useMasking();
  const [limit, setLimit] = useState(customersAtOnce);
  const [answered, setAnswered] = useState<AzureKit>();
  const { project } = current;
  // What is open comes first, so that a message to Microsoft leaves nobody out for those that are done.
  const withAzure = useHeadlines(current)
    ?.filter(({ azure }) => azure)
    .sort((a, b) => Number((b.azure?.open ?? 0) > 0) - Number((a.azure?.open ?? 0) > 0));
  const judged = useJudged(
    withAzure?.slice(0, limit).map(({ customer }) => customer),
    now,
  );
  if (!withAzure || !judged) return <p>{t('dashboard:loading')}</p>;
  const nameOf = accountNameIn(project, { t });
  const factsOf = new Map(judged.map(({ facts }) => [facts.id, facts]));
  const kits = judged
    .flatMap(({ facts, judgement }) => azureKitOf(facts, judgement) ?? [])
    .toSorted((a, b) => azureStates.indexOf(a.state) - azureStates.indexOf(b.state));
  const ready = kits.filter(({ state }) => state === 'to-tell');
  const accounts = namedAccounts(project, nameOf);
  const to = accounts.find(({ side }) => side === 'to');
  const toldOf = ({ customer, untold }: AzureKit) => ({
    about: { customer },
    happening: { type: 'told-microsoft', payload: { subscriptions: untold } } satisfies Happening,
  });
  const tell = (told: readonly AzureKit[]) => void decideTogether(told.map(toldOf), t('moves:azure.told', { count: told.length }));
  const leaving = new Set(ready.flatMap(({ lines }) => lines.map(({ account }) => account)));
  return (
    <>
      <h2>{t('dashboard:section.azure')}</h2>
      <p>{t('moves:azure.intro')}</p>
      {kits.length === 0 ? (
        <p>{t('moves:azure.nothing')}</p>
      ) : (
        <>
          <AzureNotes />
          {ready.length > 0 && masking.isOn && <NotWhileMasked reason="noMessages" />}
          {ready.length > 0 && !masking.isOn && (
            <AzureRequest
              ready={ready}
              from={accounts.filter(({ id }) => leaving.has(id))}
              to={to}
              // Without a name: the file lies about in a folder that others see.
              onSaveFile={(message) => download(emlOf(message), 'azure-request.eml', 'message/rfc822')}
              onTold={tell}
            />
          )}
          <h3>{t('moves:azure.all')}</h3>
          <AzureTable
            kits={kits}
            hrefOf={customerHref}
            addressOf={({ customer }, account) =>
              addressIn(project, factsOf.get(customer))({ id: 'subscription-list', account, customer })
            }
            warningAddressOf={({ page, customer }) => addressIn(project, factsOf.get(customer))(page)}
            toAccount={to}
            accountNameOf={nameOf}
            invitationsHref={sectionHref('invitations')}
            transfersHref={sectionHref('transfers')}
            timeZone={project.settings.timeZone}
            now={now}
            onTold={(kit) => tell([kit])}
            onAnswer={setAnswered}
          />
          {withAzure.length > limit && (
            <>
              <p className="secondary">{t('moves:shown', { shown: limit, total: withAzure.length })}</p>
              <div>
                <Button onClick={() => setLimit(limit + customersAtOnce)}>{t('moves:moreCustomers')}</Button>
              </div>
            </>
          )}
        </>
      )}
      {answered && (
        <AnswerDialog
          onClose={() => setAnswered(undefined)}
          onAnswer={(payload) => {
            setAnswered(undefined);
            void decide({ customer: answered.customer }, { type: 'microsoft-answered', payload });
          }}
        />
      )}
    </>
  );
}
