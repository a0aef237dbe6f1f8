import { useEffect, useState } from 'react';
import { Invitations } from '../../../components/dashboard/invitations';
import { MessageDialog } from '../../../components/dashboard/message-dialog';
import { emlOf } from '../../../components/dashboard/write-message';
import { NotWhileMasked } from '../../../components/shared/masked-line';
import { useMasking } from '../../../components/shared/masking-context';
import type { MessageKind } from '../../../components/texts/customer-messages/customer-messages';
import { useTexts } from '../../../components/texts/use-texts';
import type { Guid } from '../../../utils/consolidation/guid';
import { asksForPermissions } from '../../../utils/consolidation/invitation-permissions';
import type { CustomerStage } from '../../../utils/consolidation/judgement';
import { accountNameIn } from '../../shared/accounts';
import { download } from '../../shared/download';
import { type MessageSettings, readMessageSettings, templateIn, withLanguage, withTemplate } from '../message-templates';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import { useJudged } from '../use-judged';
import type { SectionProps } from './section-props';

const customersAtOnce = 50;
const notAccepted: readonly CustomerStage[] = ['captured', 'invited'];
const pastAccepting: readonly CustomerStage[] = ['accepted', 'recreating', 'recreated', 'stopping', 'done'];

interface Written {
  kind: MessageKind;
  customer: { id: Guid; name: string; fromAccounts: string[] };
}

export function InvitationsSection({ current, now, decide }: SectionProps) {
  const { t } = useTexts();
  const masking = useMasking();
  const [limit, setLimit] = useState(customersAtOnce);
  const [written, setWritten] = useState<Written>();
  const [settings, setSettings] = useState<MessageSettings>();
  const { project } = current;
  const { invitation } = project;
  useEffect(() => void readMessageSettings().then(setSettings), []);
  const inProject = useHeadlines(current)?.filter((headline) => headline.isInProject);
  const waiting = inProject?.filter(({ stage }) => notAccepted.includes(stage));
  const done = inProject?.filter(({ stage }) => stage === 'done');
  const judged = useJudged(
    [...(waiting?.slice(0, limit) ?? []), ...(done?.slice(0, limit) ?? [])].map((headline) => headline.customer),
    now,
  );
  if (!inProject || !waiting || !done || !judged || !settings) return <p>{t('dashboard:loading')}</p>;
  const nameOf = accountNameIn(project, { t });
  const write = (kind: MessageKind) => (id: string) => {
    const facts = judged.find((one) => one.facts.id === id)?.facts;
    if (!facts) return;
    const fromAccounts = facts.accounts.filter(({ side }) => side === 'from').map(({ account }) => nameOf(account));
    setWritten({ kind, customer: { id: facts.id, name: facts.name, fromAccounts } });
  };
  const markSent = (customer: Guid) => void decide({ customer }, { type: 'invitation-sent', payload: {} });
  const rows = judged.map(({ facts, judgement }) => ({
    id: facts.id,
    name: facts.name,
    stage: judgement.stage,
    ...(facts.invitedAt !== undefined && { invitedAt: facts.invitedAt }),
  }));
  const permissions = asksForPermissions(project);
  const partner = project.accounts.find(({ side }) => side === 'to');
  return (
    <>
      <h2>{t('dashboard:section.invitations')}</h2>
      {masking.isOn && <NotWhileMasked reason="noMessages" />}
      <Invitations
        {...(invitation && { invitation })}
        {...(permissions !== undefined && { asksForPermissions: permissions })}
        customers={rows.filter(({ stage }) => notAccepted.includes(stage))}
        done={rows.filter(({ stage }) => stage === 'done')}
        accepted={inProject.filter(({ stage }) => pastAccepting.includes(stage)).length}
        hrefOf={customerHref}
        timeZone={project.settings.timeZone}
        now={now}
        onSent={markSent}
        onWrite={write('invitation')}
        onHandOver={write('handOver')}
        {...((waiting.length > limit || done.length > limit) && { onMore: () => setLimit(limit + customersAtOnce) })}
      />
      {written && !masking.isOn && (
        <MessageDialog
          key={`${written.kind}:${written.customer.id}`}
          kind={written.kind}
          customer={written.customer.name}
          values={{
            customer: written.customer.name,
            formerPartner: written.customer.fromAccounts.join(', '),
            ...(partner && { partner: partner.organisation ?? partner.label ?? nameOf(partner.id) }),
            ...(invitation && { link: invitation.link }),
          }}
          language={settings.language}
          templateOf={(language) => templateIn(settings, written.kind, language)}
          onLanguage={(language) => setSettings(withLanguage(settings, language))}
          onSaveTemplate={(language, template) => setSettings(withTemplate(settings, { kind: written.kind, language, template }))}
          // Without the customer's name: the file lies about in a folder that others see.
          onSaveFile={(message) =>
            download(emlOf(message), `${written.kind === 'invitation' ? 'invitation' : 'hand-over'}.eml`, 'message/rfc822')
          }
          {...(written.kind === 'invitation' && {
            onSent: () => {
              markSent(written.customer.id);
              setWritten(undefined);
            },
          })}
          onClose={() => setWritten(undefined)}
        />
      )}
    </>
  );
}
