import type { AccountState } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { Icon } from './icon';
import type { OverlayActions } from './overlay-model';
import { TrustedButton } from './trusted-button';

interface RibbonProps {
  account: AccountState | undefined;
  isCollapsed: boolean;
  isOnLeft: boolean;
  isOnTop: boolean;
  bodyId: string;
  collapse: (isCollapsed: boolean) => void;
  move: OverlayActions['move'];
}

/** Which account the tab is signed in to: always in sight, also when the panel is folded away. */
export function Ribbon({ account, isCollapsed, isOnLeft, isOnTop, bodyId, collapse, move }: RibbonProps) {
  const { t } = useTexts();
  const side = account && account.state !== 'unknown' ? account.side : 'unknown';
  return (
    <header className={`ribbon ribbon-${account?.state === 'contradicted' ? 'contradicted' : side}`}>
      <Icon name={side === 'from' ? 'leave' : side === 'to' ? 'arrive' : 'question'} />
      <p className="ribbon-account">
        <AccountName account={account} />
      </p>
      <TrustedButton
        className="ribbon-toggle"
        aria-label={isOnLeft ? t('overlay:moveRight') : t('overlay:moveLeft')}
        onPress={() => move('isOnLeft')}
      >
        <Icon name={isOnLeft ? 'toRight' : 'toLeft'} />
      </TrustedButton>
      {/* Beside the page it hangs from the top anyway. */}
      <TrustedButton
        className="ribbon-toggle ribbon-height"
        aria-label={isOnTop ? t('overlay:moveDown') : t('overlay:moveUp')}
        onPress={() => move('isOnTop')}
      >
        <Icon name={isOnTop ? 'toBottom' : 'toTop'} />
      </TrustedButton>
      <TrustedButton
        className="ribbon-toggle"
        aria-expanded={!isCollapsed}
        aria-controls={bodyId}
        aria-label={isCollapsed ? t('overlay:show') : t('overlay:hide')}
        onPress={() => collapse(!isCollapsed)}
      >
        <Icon name={isCollapsed ? 'up' : 'down'} />
      </TrustedButton>
    </header>
  );
}

function AccountName({ account }: { account: AccountState | undefined }) {
  const { t } = useTexts();
  if (!account || account.state === 'unknown') return <bdi>{t('overlay:account.unknown')}</bdi>;
  const words = t(`overlay:account.${account.side}`);
  return <bdi>{account.name ? t('overlay:account.named', { account: words, name: account.name }) : words}</bdi>;
}
