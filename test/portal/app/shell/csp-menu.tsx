import { t } from '../boot.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Link } from '../link.tsx';

const items: { label: string; icon: IconName; to?: string; opens?: boolean }[] = [
  { label: 'Home', icon: 'home', to: '/dashboard/home' },
  { label: 'CSP', icon: 'star' },
  { label: 'Overview', icon: 'calendar' },
  { label: 'Customers', icon: 'person', to: '/customers/list' },
  { label: 'Sell', icon: 'plus', opens: true },
  { label: 'Support', icon: 'help', opens: true },
  { label: 'Billing', icon: 'calendar' },
  { label: 'Azure spending', icon: 'arrowUp' },
  { label: 'Analyze', icon: 'arrowRight', opens: true },
  { label: 'Referrals', icon: 'person' },
];

export function CspMenu({ prefix }: { prefix: string }) {
  return (
    <nav className="csp-menu" aria-label={t('Main menu')}>
      <ul>
        {items.map(({ label, icon, to, opens }) => (
          <li key={label}>
            <Icon name={icon} />
            {to ? <Link to={to.startsWith('/customers') ? prefix + to : to}>{t(label)}</Link> : <span>{t(label)}</span>}
            {opens && <Icon name="down" />}
          </li>
        ))}
      </ul>
    </nav>
  );
}
