import { type ReactNode, useEffect, useRef, useState } from 'react';
import { boot, t } from '../boot.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Link } from '../link.tsx';
import type { Generation } from '../route.ts';
import { AccountPicker } from './account-picker.tsx';
import { keepPreference, SettingsMenu } from './settings-menu.tsx';

/** The black bar. 2019-21 it named the organisation; later the account picker is the only place that does. */
export function Header({ generation }: { generation: Generation }) {
  const namesOrganisation = generation === 'g1' && !boot.workspaces;
  return (
    <header className="header">
      <span className="menu-button">
        <Icon name={namesOrganisation ? 'sparkle' : 'menu'} />
      </span>
      <span className="product">
        Microsoft {t('Partner Center')} {namesOrganisation && <small>{boot.account.name}</small>}
      </span>
      <search className="header-search">
        <Icon name="search" />
        <input type="search" aria-label={t('Search the portal')} placeholder={t('Search')} />
      </search>
      <div className="header-tools">
        {generation === 'g1' && <WorkspacesToggle />}
        <ToolButton icon="bell" label={t('Notifications')} />
        {generation === 'g2' && <ToolButton icon="smile" label={t('Feedback')} />}
        {generation === 'g3' ? <ToolButton icon="sparkle" label={t('Assistant')} /> : <ToolButton icon="help" label={t('Help')} />}
        <Flyout icon="gear" label={t('Settings')}>
          <SettingsMenu />
        </Flyout>
        <Flyout icon="person" label={t('Account')} round>
          <AccountPicker />
        </Flyout>
      </div>
    </header>
  );
}

/** Switched off, the page shows the older CSP menu. */
function WorkspacesToggle() {
  const toggle = () => void keepPreference({ workspaces: !boot.workspaces }).then(() => location.reload());
  return (
    <label className="toggle">
      {t('Workspaces')}{' '}
      <input type="checkbox" role="switch" aria-checked={boot.workspaces} checked={boot.workspaces} onChange={toggle} />
    </label>
  );
}

function ToolButton({ icon, label }: { icon: IconName; label: string }) {
  return (
    <button type="button" className="tool" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

function Flyout({ icon, label, round = false, children }: { icon: IconName; label: string; round?: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (!event.composedPath().includes(host.current as EventTarget)) setOpen(false);
    };
    addEventListener('pointerdown', close);
    return () => removeEventListener('pointerdown', close);
  }, [isOpen]);
  return (
    <div className="flyout" ref={host}>
      <button
        type="button"
        className={round ? 'tool round' : 'tool'}
        aria-label={label}
        aria-expanded={isOpen}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
      </button>
      {isOpen && <div className="flyout-body">{children}</div>}
    </div>
  );
}

export function Breadcrumb({ trail }: { trail: { label: string; to?: string }[] }) {
  return (
    <nav className="breadcrumb" aria-label={t('Breadcrumb')}>
      <ol>
        {trail.map(({ label, to }, position) => (
          <li key={`${label} ${to}`}>
            {to && position < trail.length - 1 ? <Link to={to}>{label}</Link> : <b aria-current="page">{label}</b>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
