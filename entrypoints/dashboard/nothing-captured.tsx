import { ExternalLink } from '../../components/shared/external-link';
import { useTexts } from '../../components/texts/use-texts';
import { portalAddress } from '../shared/portal-address';

/** What a section that lives on captures says before there is one: the first step, and the way to it. */
export function NothingCaptured() {
  const { t } = useTexts();
  return (
    <p className="hint">
      {t('dashboard:customers.empty')}{' '}
      <ExternalLink href={portalAddress({ id: 'customer-list', account: '' })}>{t('dashboard:customers.openList')}</ExternalLink>
    </p>
  );
}
