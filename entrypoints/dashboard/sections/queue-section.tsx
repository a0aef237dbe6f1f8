import { SuspendQueue } from '../../../components/dashboard/suspend-queue';
import { useTexts } from '../../../components/texts/use-texts';
import { addressIn } from '../../shared/accounts';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import type { SectionProps } from './section-props';

const customersShown = 30;

export function QueueSection({ current, now }: SectionProps) {
  const { t } = useTexts();
  const { project, isRebuilding } = current;
  const safe = useHeadlines(current)?.filter((headline) => headline.safeToSuspend > 0);
  const judged = useJudged(
    safe?.slice(0, customersShown).map((headline) => headline.customer),
    now,
  );
  if (!safe || !judged) return <p>{t('dashboard:loading')}</p>;
  // Judged by older rules nothing may be called safe: the list waits until all are judged again.
  const queued = isRebuilding
    ? []
    : judged.map(({ facts, judgement }) => ({
        id: facts.id,
        name: facts.name,
        facts,
        subscriptions: judgement.from.filter((subscription) => subscription.flag === 'safe-to-suspend'),
      }));
  const factsOf = new Map(queued.map(({ id, facts }) => [id, facts]));
  return (
    <>
      <h2>{t('dashboard:section.suspend-queue')}</h2>
      <SuspendQueue
        customers={queued.filter((customer) => customer.subscriptions.length > 0)}
        rest={Math.max(0, safe.length - customersShown)}
        hrefOf={customerHref}
        addressOf={(customer, { id, account }) =>
          addressIn(project, factsOf.get(customer))({ id: 'subscription-detail', account, customer, subscription: id })
        }
        timeZone={project.settings.timeZone}
        now={now}
      />
    </>
  );
}
