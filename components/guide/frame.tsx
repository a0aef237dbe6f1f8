import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts';

type Part = 'welcome' | 'help' | 'privacy';

interface FrameProps {
  parts: readonly Part[];
  part: Part;
  hrefOf: (part: Part) => string;
  onDashboard: () => void;
  children: ReactNode;
}

/** What stands around each part of the guide. */
export function Frame({ parts, part, hrefOf, onDashboard, children }: FrameProps) {
  const { t } = useTexts();
  return (
    <div className="guide">
      <header>
        <span className="product">{t('common:productName')}</span>
        <nav aria-label={t('handbook:parts')}>
          <ul>
            {parts.map((one) => (
              <li key={one}>
                <a href={hrefOf(one)} aria-current={one === part ? 'page' : undefined}>
                  {t(`handbook:part.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Link as="button" onClick={onDashboard}>
          {t('handbook:openDashboard')}
        </Link>
      </header>
      <main>{children}</main>
    </div>
  );
}
