import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';
import { useMasking } from './masking-context';

/** Says that names are hidden, and shows them again by a click alone. */
export function MaskedLine() {
  const { t } = useTexts();
  const { isOn, isForced, onChange } = useMasking();
  if (!isOn) return null;
  return (
    <div className="quiet-line">
      <p>{t('guide:mask.on')}</p>
      {isForced ? (
        <p className="secondary">{t('guide:byOrganisation')}</p>
      ) : (
        <Button size="small" onClick={() => onChange({ isOn: false })}>
          {t('guide:mask.off')}
        </Button>
      )}
    </div>
  );
}

/** In the place of something that needs real names. */
export function NotWhileMasked({ reason }: { reason: 'noMessages' | 'noProof' | 'noImports' }) {
  const { t } = useTexts();
  return <p className="hint">{t(`guide:mask.${reason}`)}</p>;
}
