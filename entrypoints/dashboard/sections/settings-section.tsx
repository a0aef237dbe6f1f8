import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { BackUps } from '../../../components/dashboard/back-ups';
import { EraseDialog } from '../../../components/dashboard/erase-dialog';
import { OptionalPortals } from '../../../components/dashboard/optional-portals';
import { Settings } from '../../../components/dashboard/settings';
import { isLanguage, type Language } from '../../../components/texts/choose-language';
import { useTexts } from '../../../components/texts/use-texts';
import type { ProjectFacts } from '../../../utils/consolidation/facts';
import type { Policy } from '../../../utils/consolidation/policy';
import { eraseEverything } from '../../shared/erase-everything';
import { languageSetting } from '../../shared/language';
import { usePolicy } from '../../shared/policy';
import { useKept } from '../../shared/use-kept';
import { dataChanged } from '../data-changed';
import { useOptionalPortals } from '../use-optional-portals';
import { ProjectDecisions } from './project-decisions';
import { RemindersPart } from './reminders-part';
import type { SectionProps } from './section-props';

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

export function SettingsSection(props: SectionProps) {
  const { current, now, decide, onDecided, onBackUp, onSeal } = props;
  const kept = useKept(current, now);
  const { t } = useTexts();
  const policy = usePolicy();
  const { portals, allow } = useOptionalPortals();
  const [language, setLanguage] = useState<Language | null>(null);
  const [isErasing, setIsErasing] = useState(false);
  useEffect(() => {
    void languageSetting.getValue().then(setLanguage);
    return languageSetting.watch(setLanguage);
  }, []);
  if (!policy) return null;
  const done = t('dashboard:settings.saved');
  const erase = async () => {
    setIsErasing(false);
    const problem = await eraseEverything();
    if (!problem) dataChanged();
    onDecided(problem, t('dashboard:erase.done'));
  };
  return (
    <>
      <h2>{t('dashboard:section.settings')}</h2>
      <Settings
        project={withForced(current.project, policy)}
        language={language}
        timeZones={timeZones}
        forced={{
          language: isLanguage(policy.language),
          defaultCommerceType: policy.defaultCommerceType !== undefined,
        }}
        ownTimeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        onLanguage={(chosen) => void languageSetting.setValue(chosen)}
        onSetting={(key, value) => void decide('project', { type: 'setting-changed', payload: { key, value } }, { done })}
        onLabel={(account, label) =>
          void decide({ account }, { type: 'account-identified', payload: { label } }, { account, done })
        }
      />
      <RemindersPart />
      <OptionalPortals
        portals={portals.map((portal) => ({ ...portal, isForbidden: policy.optionalPortals?.includes(portal.host) === false }))}
        onAllow={allow}
      />
      <ProjectDecisions {...props} />
      {kept && (
        <BackUps
          {...(kept.mark && { last: kept.mark })}
          eventsSince={kept.eventsSince}
          timeZone={current.project.settings.timeZone}
          now={now}
          onBackUp={onBackUp}
          onSeal={onSeal}
        />
      )}
      <h3>{t('dashboard:erase.heading')}</h3>
      <p>
        <Button onClick={() => setIsErasing(true)}>{t('dashboard:erase.open')}</Button>
      </p>
      {isErasing && <EraseDialog onBackUp={onBackUp} onClose={() => setIsErasing(false)} onErase={() => void erase()} />}
    </>
  );
}

/** What the organisation set is shown even before a project has anything to judge by it. */
function withForced(project: ProjectFacts, { defaultCommerceType }: Policy): ProjectFacts {
  return defaultCommerceType === undefined ? project : { ...project, settings: { ...project.settings, defaultCommerceType } };
}
