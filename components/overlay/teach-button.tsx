import { useTexts } from '../texts/use-texts';
import { TrustedButton } from './trusted-button';

/** Where a page was not understood: the admin says what is what, or saves a report without customer data. */
export function TeachButton({ teach }: { teach: () => void }) {
  const { t } = useTexts();
  return (
    <p className="row">
      <TrustedButton onPress={teach}>{t('teach:open')}</TrustedButton>
    </p>
  );
}
