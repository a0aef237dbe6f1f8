import { useState } from 'react';
import { boot, t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { Heading } from '../heading.tsx';
import { LinkButton } from '../link.tsx';
import { navigate } from '../location.ts';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';

/** Picture customers__create-relationship. The invitation link names the partner: `partnerId=`. */
export function RelationshipRequest({ route }: { route: Route }) {
  const { Button, Checkbox } = useKit();
  const [includesAdministration, setIncludesAdministration] = useState(true);
  const [isCopied, setCopied] = useState(false);
  const text = emailText(boot.account, includesAdministration);
  return (
    <Frame route={route} area="customers" current={route.generation === 'g3' ? 'Customer List' : 'Customer list'}>
      <Heading bold={t('Customer list')} light={t('Create a relationship request')} />
      <p>
        {t(
          'To request a reseller relationship with a customer, copy and paste the following text, including the URL, into an email. Edit the text if necessary, and send the email to your customer.',
        )}{' '}
        <a href="#learn-more">{t('Learn more')}</a>
      </p>
      <Checkbox
        label={t('Include delegated administration privileges for Azure Active Directory and Office 365.')}
        checked={includesAdministration}
        onChange={setIncludesAdministration}
      />
      <div className="field wide">
        <label htmlFor="email-text">{t('Email text')}</label>
        <textarea id="email-text" key={text} rows={14} defaultValue={text} />
      </div>
      <p className="actions">
        <a href={`mailto:?subject=${encodeURIComponent(t('Reseller relationship request'))}&body=${encodeURIComponent(text)}`}>
          {t('Open in email')}
        </a>
        <LinkButton onPress={() => void navigator.clipboard?.writeText(text).then(() => setCopied(true))}>
          {t('Copy to clipboard')}
        </LinkButton>
        {isCopied && <span role="status">{t('Copied')}</span>}
      </p>
      <Button primary onPress={() => navigate(`${route.prefix}/customers/list`)}>
        {t('Done')}
      </Button>
    </Frame>
  );
}

function emailText({ name, tenantId }: { name: string; tenantId: string }, includesAdministration: boolean): string {
  const link = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${tenantId}&msppId=0&DAP=${includesAdministration}#/BillingAccounts/partner-invitation`;
  return [
    t('{name} would like to be your Microsoft Cloud Solution Provider for your Microsoft Cloud account.', { name }),
    t('To accept the invitation, do the below 2 steps:'),
    `${t('Step 1: Check and make sure customer profile is complete here:')} https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts`,
    t(
      'Step 2: After customer profile is complete (may take up to max 5 minutes to refresh after profile is updated), click the following link to accept this invitation and authorize {name} to be your Microsoft Cloud Solution Provider and accept the Microsoft Customer Agreement.',
      { name },
    ),
    link,
    t('Note: User with Global Admin permission is required to accept relationship.'),
  ].join('\n\n');
}
