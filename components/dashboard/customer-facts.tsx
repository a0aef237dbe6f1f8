import type { CustomerFacts } from '../../utils/consolidation/facts';
import type { Judgement, Warning } from '../../utils/consolidation/judgement';
import { ExternalLink } from '../shared/external-link';
import { useMasking } from '../shared/masking-context';
import { useTexts } from '../texts/use-texts';

interface CustomerFactsListProps {
  facts: CustomerFacts;
  judgement: Judgement;
  accountNameOf: (account: string) => string;
  addressOf: (page: Warning['page']) => string;
}

/** Who the customer is, how far it is, and where its subscriptions stand in the portal. */
export function CustomerFactsList({ facts, judgement, accountNameOf, addressOf }: CustomerFactsListProps) {
  const { t } = useTexts();
  const masking = useMasking();
  const { isInProject, stage } = judgement;
  return (
    <dl className="facts">
      <div>
        <dt>{t('dashboard:customer.stage')}</dt>
        <dd>
          <span className="stage" data-stage={isInProject ? stage : 'outside'}>
            {isInProject ? t(`rules:stages.${stage}`) : t('dashboard:customers.outside')}
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
        <dd className="guid">{masking.isOn ? masking.hidden : facts.id}</dd>
      </div>
      <div>
        <dt>{t('dashboard:customer.openList')}</dt>
        <dd>
          {facts.accounts.map(({ account }) => (
            <span key={account} className="account-link">
              <ExternalLink
                href={addressOf({ id: 'subscription-list', account, customer: facts.id })}
                label={t('dashboard:customer.openListOf', { account: accountNameOf(account) })}
              >
                {accountNameOf(account)}
              </ExternalLink>
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
