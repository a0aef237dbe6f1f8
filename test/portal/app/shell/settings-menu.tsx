import { useState } from 'react';
import { languages } from '../../words/translate.ts';
import { boot, language, t } from '../boot.ts';
import { Link } from '../link.tsx';

export async function keepPreference(preference: { language?: string; dark?: boolean; workspaces?: boolean }): Promise<void> {
  await fetch('/preferences', { method: 'POST', body: JSON.stringify(preference) });
}

/** Behind the gear: account settings, dark mode, language. */
export function SettingsMenu() {
  const [dark, setDark] = useState(boot.dark ?? matchMedia('(prefers-color-scheme: dark)').matches);
  const [choosesLanguage, setChoosesLanguage] = useState(false);
  const switchTheme = () => {
    setDark(!dark);
    document.documentElement.dataset.theme = dark ? 'light' : 'dark';
    void keepPreference({ dark: !dark });
  };
  const choose = (code: string) =>
    void keepPreference({ language: code }).then(() =>
      location.assign(location.pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/i, '')),
    );
  return (
    <div className="settings-menu">
      <Link to="/dashboard/v2/account-settings/legalinfo">{t('Account settings')}</Link>
      <a href="#preferences">{t('My preferences')}</a>
      <hr />
      <label className="toggle">
        {t('Dark mode')} <input type="checkbox" role="switch" aria-checked={dark} checked={dark} onChange={switchTheme} />
      </label>
      {choosesLanguage ? (
        <ul className="languages">
          {languages.map(({ code, name }) => (
            <li key={code}>
              <button type="button" className="link" lang={code} onClick={() => choose(code)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <button type="button" className="link" onClick={() => setChoosesLanguage(true)}>
          {languages.find(({ code }) => code === language)?.name}
        </button>
      )}
    </div>
  );
}
