import { t } from '../boot.ts';
import { Link } from '../link.tsx';
import type { Route } from '../route.ts';

export function TransferTabs({ route, current }: { route: Route; current: 'subscriptions' | 'transfers' }) {
  const at = (tail: string) => `${route.prefix}/customers/${route.customer}/${tail}`;
  return (
    <nav className="tabs" aria-label={t('Subscriptions')}>
      <Link to={at('subscriptions')} current={current === 'subscriptions'}>
        {t('Subscriptions')}
      </Link>
      <Link to={at('transfers')} current={current === 'transfers'}>
        {t('Transfer requests')}
      </Link>
    </nav>
  );
}
