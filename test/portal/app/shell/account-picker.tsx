import { boot, t } from '../boot.ts';
import { Icon } from '../icon.tsx';

/** Behind the round button: who is signed in, to which organisation. */
export function AccountPicker() {
  const { user, name } = boot.account;
  return (
    <div className="account-picker">
      <div className="who">
        <span className="badge">
          <Icon name="person" />
        </span>
        <div>
          <div className="who-name">{user.name}</div>
          <div>{user.email}</div>
          <a href="#profile">{t('My profile')}</a>
        </div>
      </div>
      <h2>{t('Azure AD directories')}</h2>
      <div className="directory">
        <Icon name="check" /> <b>{name}</b>
        <p>{t('Accounts in this directory:')}</p>
        <p className="current-account" aria-current="true">
          {name}
        </p>
      </div>
      <p>
        <a href={`/signin?returnUrl=${encodeURIComponent(location.pathname)}`}>{t('Sign in with another account')}</a>
      </p>
      <a className="button primary" href="/signout">
        {t('Sign out')}
      </a>
    </div>
  );
}
