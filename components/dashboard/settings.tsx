import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Account } from '../../utils/consolidation/account';
import type { ProjectFacts, ProjectSettings } from '../../utils/consolidation/facts';
import { useMasking } from '../shared/masking-context';
import { TableHead } from '../shared/table-head';
import { chooseLanguage, type Language } from '../texts/choose-language';
import { languageNames, unreviewed } from '../texts/language-names';
import { useTexts } from '../texts/use-texts';

interface SettingsProps {
  project: ProjectFacts;
  /** Null follows the browser. */
  language: Language | null;
  timeZones: string[];
  /** What this computer is set to. */
  ownTimeZone: string;
  /** Which of these the organisation set: they can be read, not changed. */
  forced: { language: boolean; defaultCommerceType: boolean };
  onLanguage: (language: Language | null) => void;
  onSetting: <K extends keyof ProjectSettings>(key: K, value: ProjectSettings[K]) => void;
  onLabel: (account: string, label: string) => void;
}

const browserLanguage = 'browser';

export function Settings({ project, language, timeZones, ownTimeZone, forced, onLanguage, onSetting, onLabel }: SettingsProps) {
  const { t, language: spoken } = useTexts();
  const masking = useMasking();
  const byOrganisation = t('guide:byOrganisation');
  const { defaultCommerceType, timeZone } = project.settings;
  return (
    <div className="settings">
      <Field
        label={t('dashboard:settings.language')}
        hint={forced.language ? byOrganisation : unreviewed[chooseLanguage(spoken, [])]}
      >
        <Select
          disabled={forced.language}
          value={language ?? browserLanguage}
          // The options below are the languages and the browser's.
          onChange={(_, { value }) => onLanguage(value === browserLanguage ? null : (value as Language))}
        >
          <option value={browserLanguage}>{t('dashboard:settings.languageBrowser')}</option>
          {Object.entries(languageNames).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('dashboard:settings.defaultType')}
        hint={forced.defaultCommerceType ? byOrganisation : t('dashboard:settings.defaultTypeHelp')}
      >
        <Select
          disabled={forced.defaultCommerceType}
          value={defaultCommerceType}
          onChange={(_, { value }) => onSetting('defaultCommerceType', value === 'new-commerce' ? 'new-commerce' : 'unknown')}
        >
          <option value="unknown">{t('dashboard:settings.typeUnknown')}</option>
          <option value="new-commerce">{t('dashboard:settings.typeNewCommerce')}</option>
        </Select>
      </Field>
      <Field label={t('dashboard:settings.timeZone')} hint={t('dashboard:settings.timeZoneHelp')}>
        <Select value={timeZone} onChange={(_, { value }) => onSetting('timeZone', value)}>
          {timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </Select>
      </Field>
      {ownTimeZone !== timeZone && (
        <p>
          <Button onClick={() => onSetting('timeZone', ownTimeZone)}>
            {t('dashboard:settings.useOwn', { timeZone: ownTimeZone })}
          </Button>
        </p>
      )}
      <Field hint={t('guide:mask.exportsHelp')}>
        <Switch
          label={t('guide:mask.exports')}
          checked={masking.inExports}
          onChange={(_, { checked }) => masking.onChange({ inExports: checked })}
        />
      </Field>
      <h3>{t('dashboard:settings.accounts')}</h3>
      {project.accounts.length === 0 ? (
        <p>{t('dashboard:settings.accountsEmpty')}</p>
      ) : (
        <table aria-label={t('dashboard:settings.accounts')}>
          <TableHead
            columns={(['side', 'organisation', 'partnerId', 'label'] as const).map((column) =>
              t(`dashboard:settings.column.${column}`),
            )}
          />
          <tbody>
            {project.accounts.map((account) => (
              <AccountRow key={account.id} account={account} onLabel={onLabel} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function AccountRow({ account, onLabel }: { account: Account; onLabel: SettingsProps['onLabel'] }) {
  const { t } = useTexts();
  const [label, setLabel] = useState(account.label ?? '');
  const name = account.organisation ?? account.label ?? t(`common:${account.side}`);
  const isChanged = label.trim() !== (account.label ?? '') && label.trim() !== '';
  return (
    <tr>
      <th scope="row">{t(`common:${account.side}`)}</th>
      <td>{account.organisation ?? <span className="secondary">{t('dashboard:settings.notSeen')}</span>}</td>
      <td>{account.partnerId ?? <span className="secondary">{t('dashboard:settings.notSeen')}</span>}</td>
      <td>
        <form
          className="inline"
          onSubmit={(event) => {
            event.preventDefault();
            if (isChanged) onLabel(account.id, label.trim());
          }}
        >
          <Input
            size="small"
            value={label}
            maxLength={200}
            aria-label={t('dashboard:settings.labelOf', { account: name })}
            onChange={(_, { value }) => setLabel(value)}
          />
          <Button
            size="small"
            type="submit"
            disabledFocusable={!isChanged}
            aria-label={t('dashboard:settings.saveOf', { account: name })}
          >
            {t('dashboard:settings.save')}
          </Button>
        </form>
      </td>
    </tr>
  );
}
