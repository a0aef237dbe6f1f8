import type { AccountState } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { Message } from './message';
import type { InvitationState } from './overlay-model';
import { TrustedButton } from './trusted-button';
import { unreadableWords } from './words';

interface InvitationProps {
  account: AccountState;
  stillToInvite: number;
  invitation: InvitationState;
  record: () => void;
  open: () => void;
}

/** The relationship request: one link serves all customers, so it is recorded once and sent from the dashboard's list. */
export function Invitation({ account, stillToInvite, invitation, record, open }: InvitationProps) {
  const { t } = useTexts();
  const isFrom = account.state !== 'unknown' && account.side === 'from';
  return (
    <div className="block">
      <p className="count">{t('overlay:invitation.stillToInvite', { count: stillToInvite })}</p>
      {isFrom && <Message tone="attention" text={t('overlay:invitation.toOnly')} />}
      <div className="row">
        {!isFrom && (
          <TrustedButton className="button primary" onPress={record}>
            {t('overlay:invitation.record')}
          </TrustedButton>
        )}
        <TrustedButton onPress={open}>{t('overlay:invitation.open')}</TrustedButton>
      </div>
      {invitation.state === 'recorded' && <Message role="status" tone="good" text={t('overlay:invitation.recorded')} />}
      {invitation.state === 'unreadable' && <Message role="alert" tone="danger" text={unreadableWords(invitation.reason, t)} />}
      {invitation.state === 'refused' && (
        <Message
          role="alert"
          tone="danger"
          text={t('overlay:capture.refused', { reason: t(`overlay:refused.${invitation.problem}`) })}
        />
      )}
    </div>
  );
}
