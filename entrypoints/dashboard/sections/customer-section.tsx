import { useLiveQuery } from 'dexie-react-hooks';
import { CustomerView } from '../../../components/dashboard/customer-view';
import { useTexts } from '../../../components/texts/use-texts';
import { type Happening, type Method, methods } from '../../../utils/consolidation/event';
import type { CustomerFacts } from '../../../utils/consolidation/facts';
import type { Guid } from '../../../utils/consolidation/guid';
import type { JudgedFromSubscription } from '../../../utils/consolidation/judgement';
import { knowSubscription } from '../../../utils/consolidation/known-subscription';
import { isAllowed } from '../../../utils/consolidation/method';
import { explainFacts } from '../../../utils/database/judge-facts';
import { judgeCustomer } from '../../../utils/database/queries';
import { accountNameIn, addressIn } from '../../shared/accounts';
import { decide } from '../decide';
import { sectionHref } from '../route';
import type { SectionProps } from './section-props';

export function CustomerSection({ customer, current, now, onDecided }: SectionProps & { customer: Guid }) {
  const { t } = useTexts();
  const { project } = current;
  const found = useLiveQuery(async () => ({ customer: await judgeCustomer(customer, { now }) }), [customer, now]);
  if (!found) return null;
  if (!found.customer) return <p>{t('dashboard:customer.notFound')}</p>;
  const { facts, judgement } = found.customer;
  const record = async (happening: Happening, done?: string) => onDecided(await decide({ customer }, happening), done);
  return (
    <CustomerView
      facts={facts}
      judgement={judgement}
      accountNameOf={accountNameIn(project, { t })}
      addressOf={addressIn(project, facts)}
      methodsOf={(subscription) => allowedMethods(subscription, facts, current)}
      backHref={sectionHref('customers')}
      timeZone={project.settings.timeZone}
      now={now}
      onConfirmPairs={(pairs) =>
        void record(
          { type: 'suggestions-confirmed', payload: { pairs } },
          t('dashboard:log.happening.suggestions-confirmed', { count: pairs.length }),
        )
      }
      onMethod={(subscription, method, reason) =>
        void record({ type: 'method-chosen', payload: { subscription, method, ...(reason !== undefined && { reason }) } })
      }
      onAlreadyOnTo={(subscription) => void record({ type: 'marked-already-on-to', payload: { subscription } })}
      onNotMoving={(reason) => void record({ type: 'marked-not-moving', payload: { reason } })}
      onUndo={(event) => void record({ type: 'undone', payload: { event } })}
      onAcceptDifference={({ from, to }, reason) => void record({ type: 'difference-accepted', payload: { from, to, reason } })}
      onLink={(from, to) => void record({ type: 'twins-linked', payload: { from: [from], to } })}
      explanationOf={({ id, account }) => explainFacts(facts, project, { account, subscription: id, now })}
      onAcknowledge={async () => onDecided(await decide('project', { type: 'irreversible-acknowledged', payload: {} }))}
    />
  );
}

/** The methods that the type of a subscription allows, as the rules see it. */
function allowedMethods(
  { id, account }: JudgedFromSubscription,
  facts: CustomerFacts,
  { project }: SectionProps['current'],
): Method[] {
  const subscription = facts.accounts
    .flatMap((side) => side.subscriptions)
    .find((candidate) => candidate.id === id && candidate.account === account);
  if (!subscription) return [];
  const known = knowSubscription(subscription, project.settings);
  return methods.filter((method) => isAllowed(method, known));
}
