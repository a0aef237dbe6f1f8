import { boot, t } from '../boot.ts';
import { HarmonyFrame } from '../g3/harmony-frame.tsx';
import { Icon } from '../icon.tsx';
import { Link } from '../link.tsx';
import { CspMenu } from './csp-menu.tsx';
import { Breadcrumb, Header } from './header.tsx';
import { customerMenu, type MenuItem } from './menus.ts';
import { type FrameProps, menuOf, trailOf } from './place.ts';

/** Everything around a page: header, breadcrumb, left menu, as each generation had them. */
export function Frame(props: FrameProps) {
  const { route } = props;
  if (route.generation === 'g0') return <OldFrame {...props} />;
  if (route.generation === 'g3') return <HarmonyFrame {...props} />;
  if (route.generation === 'g1' && !boot.workspaces) return <CspMenuFrame {...props} />;
  return (
    <div className={`shell ${route.generation}`}>
      <Header generation={route.generation} />
      <div className="breadcrumb-bar">
        <Breadcrumb trail={trailOf(props)} />
        {route.generation === 'g2' && (
          <span className="thumbs">
            <Icon name="thumb" />
            <Icon name="thumb" />
          </span>
        )}
      </div>
      <div className="body">
        <SideMenu groups={menuOf(props)} current={props.current} />
        <main className="content">{props.children}</main>
      </div>
    </div>
  );
}

export function SideMenu({ groups, current }: { groups: { heading?: string; items: MenuItem[] }[]; current: string | undefined }) {
  return (
    <nav className="side-menu" aria-label={t('Section')}>
      {groups.map(({ heading, items }) => (
        <div key={heading ?? ''}>
          {heading && <h2>{t(heading)}</h2>}
          <ul className={heading ? 'indented' : ''}>
            {items.map(({ label, to }) => (
              <li key={label}>
                <Link to={to} current={label === current}>
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** 2019-21: dark bar at the left, grey column with the customer's name. */
function CspMenuFrame({ route, area, current, customerName, children }: FrameProps) {
  return (
    <div className="shell g1 csp">
      <Header generation="g1" />
      <div className="body">
        <CspMenu prefix={route.prefix} />
        {area === 'customer' && route.customer && (
          <div className="customer-column">
            <div className="customer-name">
              {customerName} <Icon name="swap" />
            </div>
            <SideMenu groups={[{ items: customerMenu(route, route.customer, true) }]} current={current} />
          </div>
        )}
        <main className="content">{children}</main>
      </div>
    </div>
  );
}

/** 2015-18. No picture shows this frame: kept as plain as can be. */
function OldFrame({ route, area, current, customerName, children }: FrameProps) {
  return (
    <div className="shell g0">
      <Header generation="g0" />
      <div className="body">
        <SideMenu groups={menuOf({ route, area, customerName, children: null })} current={current} />
        <main className="content">{children}</main>
      </div>
      <button type="button" className="post-a-question">
        {t('Post a question')}
      </button>
    </div>
  );
}
