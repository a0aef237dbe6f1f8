import type { ReactNode } from 'react';
import { t } from './boot.ts';
import { Refused } from './data.ts';
import { Icon } from './icon.tsx';

export function Info({ children }: { children: ReactNode }) {
  return (
    <div className="notice" role="note">
      <Icon name="info" />
      <span>{children}</span>
    </div>
  );
}

export function Success({ children }: { children: ReactNode }) {
  return (
    <div className="notice success" role="status">
      <Icon name="check" />
      <span>{children}</span>
    </div>
  );
}

/** A refusal says what is wrong; everything else is "Something went wrong". */
export function Problem({ error }: { error: Error | undefined }) {
  if (!error) return null;
  return (
    <div className="notice problem" role="alert">
      <span>{error instanceof Refused ? error.message : t('Something went wrong')}</span>
    </div>
  );
}

/** Instead of a page whose data could not be had. */
export function BrokenPage({ error }: { error: Error }) {
  if (error instanceof Refused) return <Problem error={error} />;
  return (
    <div className="error-page">
      <h1>{t('Something went wrong')}</h1>
      <p>{t('We had a problem loading this page. Try again later.')}</p>
    </div>
  );
}

export function Loading() {
  return (
    <p className="loading" role="status">
      {t('Loading...')}
    </p>
  );
}
