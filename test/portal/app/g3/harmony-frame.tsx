import { createElement, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../boot.ts';
import { Link } from '../link.tsx';
import { Breadcrumb, Header } from '../shell/header.tsx';
import { type FrameProps, menuOf, trailOf } from '../shell/place.ts';
import { PrefixContext } from './harmony-kit.tsx';

/**
 * The shell of 2026. The depth of the light DOM is the one a script of 2023 walked:
 * he-layout/div[2]/customer-app/div/customer_he-layout/section[2]/customer_he-data-grid/span[2]/a
 */
export function HarmonyFrame(props: FrameProps) {
  const { area, current, children } = props;
  const prefix = area === 'settings' ? 'accexp_' : current === 'Administer' ? 'customersvcadmin_' : 'customer_';
  return (
    <PrefixContext value={prefix}>
      <he-layout class="shell g3">
        <div>
          <Header generation="g3" />
          <div className="breadcrumb-bar">
            <Breadcrumb trail={trailOf(props)} />
          </div>
        </div>
        <div className="body">
          <nav className="side-menu" aria-label={t('Section')}>
            {menuOf(props).map(({ heading, items }) => (
              <div key={heading ?? ''}>
                {heading && <h2>{t(heading)}</h2>}
                {items.map(({ label, to }) => (
                  <v6_he-task-item key={label} aria-label={t(label)} active={label === current || undefined}>
                    <Link to={to} current={label === current}>
                      {t(label)}
                    </Link>
                  </v6_he-task-item>
                ))}
              </div>
            ))}
          </nav>
          <MicroFrontend prefix={prefix}>{children}</MicroFrontend>
        </div>
      </he-layout>
    </PrefixContext>
  );
}

function MicroFrontend({ prefix, children }: { prefix: string; children: ReactNode }) {
  const page = <div className="content">{createElement(`${prefix}he-layout`, {}, children)}</div>;
  if (prefix !== 'customersvcadmin_') return createElement(`${prefix.replace('_', '')}-app`, {}, page);
  return <ShadowedApp>{page}</ShadowedApp>;
}

/** The Administer page lives in its micro-frontend's own shadow root. */
function ShadowedApp({ children }: { children: ReactNode }) {
  const [host, setHost] = useState<Element | null>(null);
  return (
    <>
      <customersvcadmin-app
        ref={(element: HTMLElement | null) => setHost(element?.shadowRoot?.querySelector('.app-host') ?? null)}
      />
      {host && createPortal(children, host)}
    </>
  );
}
