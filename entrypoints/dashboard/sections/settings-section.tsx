import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { EraseDialog } from '../../../components/dashboard/erase-dialog';
import { OptionalPortals } from '../../../components/dashboard/optional-portals';
import { Settings } from '../../../components/dashboard/settings';
import type { Language } from '../../../components/texts/choose-language';
import { useTexts } from '../../../components/texts/use-texts';
import { eraseHistory } from '../../../utils/database/restore-history';
import { languageSetting } from '../../shared/language';
import { dataChanged } from '../data-changed';
import { useOptionalPortals } from '../use-optional-portals';
import { ProjectDecisions } from './project-decisions';
import type { SectionProps } from './section-props';

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

export function SettingsSection(props: SectionProps) {
  const { current, decide, onDecided, onBackUp } = props;
  const { t } = useTexts();
  const { portals, allow } = useOptionalPortals();
  const [language, setLanguage] = useState<Language | null>(null);
  const [isErasing, setIsErasing] = useState(false);
  useEffect(() => {
    void languageSetting.getValue().then(setLanguage);
    return languageSetting.watch(setLanguage);
  }, []);
  const done = t('dashboard:settings.saved');
  const erase = async () => {
    setIsErasing(false);
    const problem = await eraseHistory();
    if (!problem) dataChanged();
    onDecided(problem, t('dashboard:erase.done'));
  };
  return (
    <>
      <h2>{t('dashboard:section.settings')}</h2>
      <Settings
        project={current.project}
        language={language}
        timeZones={timeZones}
        ownTimeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        onLanguage={(chosen) => void languageSetting.setValue(chosen)}
        onSetting={(key, value) => void decide('project', { type: 'setting-changed', payload: { key, value } }, { done })}
        onLabel={(account, label) =>
          void decide({ account }, { type: 'account-identified', payload: { label } }, { account, done })
        }
      />
      <OptionalPortals portals={portals} onAllow={allow} />
      <ProjectDecisions {...props} />
      <h3>{t('dashboard:erase.heading')}</h3>
      <p>
        <Button onClick={() => setIsErasing(true)}>{t('dashboard:erase.open')}</Button>
      </p>
      {isErasing && <EraseDialog onBackUp={onBackUp} onClose={() => setIsErasing(false)} onErase={() => void erase()} />}
    </>
  );
}
