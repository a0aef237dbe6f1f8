import { useLiveQuery } from 'dexie-react-hooks';
import type { KnownPrice } from '../../../components/dashboard/customer-dialogs';
import { CustomerTeam } from '../../../components/dashboard/customer-team';
import { CustomerView } from '../../../components/dashboard/customer-view';
import { useMasking } from '../../../components/shared/masking-context';
import { useTexts } from '../../../components/texts/use-texts';
import { type Method, methods } from '../../../utils/consolidation/event';
import type { CustomerFacts, ProjectFacts } from '../../../utils/consolidation/facts';
import type { Guid } from '../../../utils/consolidation/guid';
import type { JudgedFromSubscription } from '../../../utils/consolidation/judgement';
import { type KnownSubscription, knowSubscription } from '../../../utils/consolidation/known-subscription';
import { maskEvent, maskFacts } from '../../../utils/consolidation/mask-customer';
import { isAllowed } from '../../../utils/consolidation/method';
import { priceOf } from '../../../utils/consolidation/overlap-cost';
import { closingOf } from '../../../utils/consolidation/proof-closing';
import { decisionsAbout } from '../../../utils/database/decisions';
import { explainFacts } from '../../../utils/database/judge-facts';
import { sourcesAbout } from '../../../utils/database/proof-events';
import { judgeCustomer, listHeadlines } from '../../../utils/database/queries';
import { accountNameIn, addressIn } from '../../shared/accounts';
import { adminName } from '../admin-name';
import { namesIn } from '../bulk-change';
import { proofHref, sectionHref } from '../route';
import type { SectionProps } from './section-props';

export function CustomerSection({ customer, current, now, device, me, decide }: SectionProps & { customer: Guid }) {
  const { t } = useTexts();
  const masking = useMasking();
  const { project } = current;
  const found = useLiveQuery(
    async () => ({
      customer: await judgeCustomer(customer, { now }),
      decisions: await decisionsAbout(customer),
      sources: await sourcesAbout(customer),
    }),
    [customer, now],
  );
  if (!found) return null;
  if (!found.customer) return <p>{t('dashboard:customer.notFound')}</p>;
  const { judgement } = found.customer;
  const facts = masking.isOn ? maskFacts(found.customer.facts, masking) : found.customer.facts;
  const decisions = masking.isOn ? found.decisions.map((event) => maskEvent(event, masking)) : found.decisions;
  const hasStopped = judgement.isInProject && judgement.from.some(({ billing }) => billing === 'stopped');
  const knownOf = (subscription: JudgedFromSubscription) => knownIn(subscription, facts, project);
  return (
    <CustomerView
      facts={facts}
      judgement={judgement}
      decisions={decisions}
      device={device}
      team={
        judgement.isInProject && (
          <CustomerTeam
            owner={facts.owner}
            wave={facts.wave}
            me={me}
            namesOf={async (what) => namesIn((await listHeadlines()).headlines, what)}
            timeZone={project.settings.timeZone}
            now={now}
            onOwner={(owner) => void decide({ customer }, { type: 'owner-set', payload: { owner } })}
            onWave={(wave) => void decide({ customer }, { type: 'wave-set', payload: { wave } })}
            onMe={(name) => void adminName.setValue(name)}
          />
        )
      }
      accountNameOf={accountNameIn(project, { t })}
      addressOf={addressIn(project, facts)}
      methodsOf={(subscription) => allowedMethods(knownOf(subscription))}
      priceOf={(subscription) => priceIn(subscription, { known: knownOf(subscription), project })}
      explanationOf={({ id, account }) => explainFacts(facts, project, { account, subscription: id, now })}
      areNamesConfirmed={(from, to) => project.confirmedNames.some((names) => names.from === from && names.to === to)}
      backHref={sectionHref('customers')}
      closing={hasStopped ? closingOf(facts, judgement, found.sources) : undefined}
      onProof={() => {
        location.hash = proofHref(customer);
      }}
      timeZone={project.settings.timeZone}
      now={now}
      onDecide={(happening, done) => void decide({ customer }, happening, { done })}
      onDecideForAll={(happening) => void decide('project', happening)}
    />
  );
}

/** A judged subscription as the rules know it. */
function knownIn(
  { id, account }: JudgedFromSubscription,
  facts: CustomerFacts,
  { settings }: ProjectFacts,
): KnownSubscription | undefined {
  const subscription = facts.accounts
    .flatMap((side) => side.subscriptions)
    .find((candidate) => candidate.id === id && candidate.account === account);
  return subscription && knowSubscription(subscription, settings);
}

/** The methods that its type allows. */
function allowedMethods(known: KnownSubscription | undefined): Method[] {
  return known ? methods.filter((method) => isAllowed(method, known)) : [];
}

/** A new price replaces the one that counts now, under the product that this is known by. */
function priceIn(
  { name, account }: JudgedFromSubscription,
  { known, project }: { known: KnownSubscription | undefined; project: ProjectFacts },
): KnownPrice {
  const price = known && priceOf(known, project);
  const currency = project.accounts.find(({ id }) => id === account)?.currency;
  return { product: price?.product ?? name, ...(price && { price }), ...(currency !== undefined && { currency }) };
}
