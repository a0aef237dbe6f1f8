import { useContext } from 'react';
import { Welcome } from '../../components/guide/welcome';
import { TextsContext } from '../../components/texts/use-texts';
import { accountNameIn } from '../shared/accounts';
import { openDashboardPage } from '../shared/open-pages';
import { usePolicy } from '../shared/policy';
import { portalAddress } from '../shared/portal-address';
import { useCurrent } from '../shared/use-current';
import { recordAnswers } from './record-answers';
import { partHref } from './route';
import { useNotifications } from './use-notifications';

export function WelcomePart() {
  const texts = useContext(TextsContext);
  const { current } = useCurrent();
  const policy = usePolicy();
  const { isAllowed, allow } = useNotifications();
  if (!current || !policy || isAllowed === undefined) return null;
  const { project } = current;
  const nameOf = accountNameIn(project, texts);
  return (
    <Welcome
      picture="/practice-portal.webp"
      known={project.accounts.map(({ id }) => nameOf(id))}
      defaultType={policy.defaultCommerceType ?? project.settings.defaultCommerceType}
      isTypeForced={policy.defaultCommerceType !== undefined}
      onAccounts={(names, defaultType) => recordAnswers({ names, defaultType }, project)}
      notifications={policy.notificationsOff ? 'forbidden' : isAllowed ? 'allowed' : 'not-allowed'}
      onAllow={allow}
      customerList={portalAddress({ id: 'customer-list', account: '' })}
      helpHref={partHref('help')}
      privacyHref={partHref('privacy')}
      onFinish={() => void openDashboardPage()}
    />
  );
}
