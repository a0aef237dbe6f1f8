import { Field, Switch } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';

export interface OptionalPortal {
  host: string;
  isAllowed: boolean;
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
        {portals.map(({ host, isAllowed }) => (
          <Switch key={host} label={host} checked={isAllowed} onChange={(_, { checked }) => onAllow(host, checked)} />
        ))}
      </div>
    </Field>
  );
}
