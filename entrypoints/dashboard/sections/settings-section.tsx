import { useEffect, useState } from 'react';
import { OptionalPortals } from '../../../components/dashboard/optional-portals';
import { Settings } from '../../../components/dashboard/settings';
import type { Language } from '../../../components/texts/texts';
import { useTexts } from '../../../components/texts/use-texts';
import { languageSetting } from '../../shared/language';
import { decide } from '../decide';
import { useOptionalPortals } from '../use-optional-portals';
import type { SectionProps } from './section-props';

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

export function SettingsSection({ current, onDecided }: SectionProps) {
  const { t } = useTexts();
  const { portals, allow } = useOptionalPortals();
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    void languageSetting.getValue().then(setLanguage);
    return languageSetting.watch(setLanguage);
  }, []);
  return (
    <>
      <h2>{t('dashboard:section.settings')}</h2>
      <Settings
        project={current.project}
        language={language}
        timeZones={timeZones}
        ownTimeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        onLanguage={(chosen) => void languageSetting.setValue(chosen)}
        onSetting={async (key, value) =>
          onDecided(await decide('project', { type: 'setting-changed', payload: { key, value } }), t('dashboard:settings.saved'))
        }
        onLabel={async (account, label) =>
          onDecided(
            await decide({ account }, { type: 'account-identified', payload: { label } }, account),
            t('dashboard:settings.saved'),
          )
        }
      />
      <OptionalPortals portals={portals} onAllow={allow} />
    </>
  );
}
