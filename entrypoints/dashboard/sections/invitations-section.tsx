import { useState } from 'react';
import { Invitations } from '../../../components/dashboard/invitations';
import { useTexts } from '../../../components/texts/use-texts';
import type { CustomerStage } from '../../../utils/consolidation/judgement';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import type { SectionProps } from './section-props';

const customersAtOnce = 50;
const notAccepted: readonly CustomerStage[] = ['captured', 'invited'];
const pastAccepting: readonly CustomerStage[] = ['accepted', 'recreating', 'recreated', 'stopping', 'done'];

export function InvitationsSection({ current, now, decide }: SectionProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(customersAtOnce);
  const { invitation, settings } = current.project;
  const inProject = useHeadlines(current)?.filter((headline) => headline.isInProject);
  const waiting = inProject?.filter(({ stage }) => notAccepted.includes(stage));
  const judged = useJudged(
    waiting?.slice(0, limit).map((headline) => headline.customer),
    now,
  );
  if (!inProject || !waiting || !judged) return <p>{t('dashboard:loading')}</p>;
  return (
    <>
      <h2>{t('dashboard:section.invitations')}</h2>
      <Invitations
        {...(invitation && { invitation })}
        customers={judged.map(({ facts }) => ({
          id: facts.id,
          name: facts.name,
          ...(facts.invitedAt !== undefined && { invitedAt: facts.invitedAt }),
        }))}
        accepted={inProject.filter(({ stage }) => pastAccepting.includes(stage)).length}
        hrefOf={customerHref}
        timeZone={settings.timeZone}
        now={now}
        onSent={(customer) => void decide({ customer }, { type: 'invitation-sent', payload: {} })}
        {...(waiting.length > limit && { onMore: () => setLimit(limit + customersAtOnce) })}
      />
    </>
  );
}
