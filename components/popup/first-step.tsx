import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ExternalLink } from '../shared/external-link';
import { useTexts } from '../texts/use-texts';

interface FirstStepProps {
  /** Address of the portal's customer list. */
  customerList: string;
  /** What was lost here, if anything. */
  keep: ReactNode;
  onOpenDashboard: () => void;
  onWelcome: () => void;
}

/** What the popup says before anything is captured. */
export function FirstStep({ customerList, keep, onOpenDashboard, onWelcome }: FirstStepProps) {
  const { t } = useTexts();
  return (
    <main className="popup">
      <h1>{t('popup:title')}</h1>
      {keep}
      <h2>{t('popup:empty.title')}</h2>
      <ol className="steps">
        <li>
          {t('popup:empty.step1')} <ExternalLink href={customerList}>{t('popup:empty.open')}</ExternalLink>
        </li>
        <li>{t('popup:empty.step2')}</li>
        <li>{t('popup:empty.step3')}</li>
      </ol>
      <p className="secondary">{t('popup:empty.intro')}</p>
      <footer>
        <div className="actions">
          <Button onClick={onOpenDashboard}>{t('popup:openDashboard')}</Button>
          <Button appearance="subtle" onClick={onWelcome}>
            {t('guide:welcome')}
          </Button>
        </div>
      </footer>
    </main>
  );
}
