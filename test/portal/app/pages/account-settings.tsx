import type { Account } from '../../state/records.ts';
import { t } from '../boot.ts';
import { useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { BrokenPage, Loading } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';

const pages = { 'legal-info': 'Legal info', 'azure-ad-profile': 'Azure AD profile', identifiers: 'Identifiers' } as const;
type SettingsPage = keyof typeof pages;

/** Pictures legal-biz and account-settings-my-access; Azure AD profile follows the documentation's text. */
export function AccountSettings({ route, page }: { route: Route; page: SettingsPage }) {
  const { data, error } = useData<Account>('partner');
  return (
    <Frame route={route} area="settings" current={pages[page]}>
      <Heading bold={t('Account settings')} light={t(pages[page])} title={t('Account settings')} />
      {error ? <BrokenPage error={error} /> : !data ? <Loading /> : <Profile page={page} partner={data} />}
    </Frame>
  );
}

function Profile({ page, partner }: { page: SettingsPage; partner: Account }) {
  if (page === 'azure-ad-profile')
    return (
      <Facts
        facts={[
          ['Microsoft ID', partner.tenantId],
          ['Company name', partner.name],
          ['Default domain', partner.user.email.split('@')[1] ?? ''],
          ['Primary contact', `${partner.user.name}, ${partner.user.email}`],
        ]}
      />
    );
  if (page === 'identifiers')
    return (
      <>
        <h2>{t('MPN IDs')}</h2>
        <Facts facts={[['PartnerID', partner.mpnId]]} />
        <h2>CSP</h2>
        <Facts
          facts={[
            ['PartnerID', partner.mpnId],
            ['Microsoft ID', partner.tenantId],
          ]}
        />
      </>
    );
  return <LegalInfo partner={partner} />;
}

function LegalInfo({ partner }: { partner: Account }) {
  return (
    <>
      <p>{t('Each tab displays details for aspects of your business.')}</p>
      <nav className="tabs" aria-label={t('Legal info')}>
        <a href="#mpn" aria-current="page">
          {t('Partner')}
        </a>
        <a href="#csp">{t('Reseller')}</a>
        <a href="#developer">{t('Developer')}</a>
      </nav>
      <h2>{t('Legal business profile')}</h2>
      <Facts
        facts={[
          ['Verification Status', t('Authorized')],
          ['Legal business name', partner.name],
          ['Country/region', partner.country],
          ['Microsoft ID', partner.tenantId],
        ]}
      />
      <h2>{t('Profile info')}</h2>
      <Facts
        facts={[
          ['Verification Status', t('Authorized')],
          ['Primary contact', partner.user.name],
        ]}
      />
      <h2>{t('Program info')}</h2>
      <Facts
        facts={[
          ['MPN program status', t('Active')],
          ['Cloud Solution Provider tier', '1-Tier'],
          ['MPN ID', partner.mpnId],
        ]}
      />
      <h2>{t('Business locations')}</h2>
      <p>
        {t(
          'The location MPN ID identifies a specific company location. Use the business location MPN ID for transactional business like the Cloud Solution Provider program or incentives programs.',
        )}
      </p>
      <p>{t('Locations: {count}', { count: 1 })}</p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('Location company name')}</th>
            <th scope="col">{t('Location MPN ID')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{partner.name}</td>
            <td>{partner.mpnId}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Facts({ facts }: { facts: [string, string][] }) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
