import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';

/** What happened outside this product and is only known when somebody says so. */
export const recordables = ['note', 'invitation-sent', 'transfer-requested', 'told-microsoft', 'microsoft-answered'] as const;
export type Recordable = (typeof recordables)[number];

interface RecordActionsProps {
  /** Those that make sense for this customer. */
  offered: readonly Recordable[];
  onRecord: (what: Recordable) => void;
}

/** The buttons with which the admin says what happened. */
export function RecordActions({ offered, onRecord }: RecordActionsProps) {
  const { t } = useTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form; these are buttons.
    <div role="group" className="inline" aria-label={t('dashboard:record.title')}>
      {recordables
        .filter((what) => offered.includes(what))
        .map((what) => (
          <Button key={what} size="small" onClick={() => onRecord(what)}>
            {t(`dashboard:record.${what}`)}
          </Button>
        ))}
    </div>
  );
}
