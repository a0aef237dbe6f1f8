import { Field, Switch } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useTexts } from '../texts/use-texts';

export interface OptionalPortal {
  host: string;
  isAllowed: boolean;
  /** The organisation does not want it. */
  isForbidden?: boolean;
}

/** Portals of other clouds: off until the admin allows them, and the browser asks once more. */
export function OptionalPortals({
  portals,
  onAllow,
}: {
  portals: OptionalPortal[];
  onAllow: (host: string, isAllowed: boolean) => void;
}) {
  const { t } = useTexts();
  return (
    <Field label={t('dashboard:settings.optionalPortals')} hint={t('dashboard:settings.optionalPortalsHelp')}>
      <div className="optional-portals">
        {portals.map(({ host, isAllowed, isForbidden = false }) => (
          <Fragment key={host}>
            <Switch
              label={host}
              checked={isAllowed}
              // What was allowed before can still be taken away.
              disabled={isForbidden && !isAllowed}
              onChange={(_, { checked }) => onAllow(host, checked)}
            />
            {isForbidden && <p className="secondary">{t('guide:byOrganisation')}</p>}
          </Fragment>
        ))}
      </div>
    </Field>
  );
}
