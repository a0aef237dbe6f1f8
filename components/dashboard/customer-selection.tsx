import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';
import { type BulkAction, bulkActions } from './customer-row';

interface CustomerSelectionProps {
  chosen: number;
  /** Of them, how many the search and the filters hide. */
  hidden: number;
  /** False while customers are still read, and once all that are shown are selected. */
  mayTakeAll: boolean;
  onAll: () => void;
  onClear: () => void;
  onBulk: (action: BulkAction) => void;
}

/** How many customers are selected, and what can be done with them. */
export function CustomerSelection({ chosen, hidden, mayTakeAll, onAll, onClear, onBulk }: CustomerSelectionProps) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const sentences = [
    chosen === 0 ? t('team:selection.none') : t('team:selection.count', { count: chosen, shown: number.format(chosen) }),
    ...(hidden > 0 ? [t('team:selection.hidden', { count: hidden, shown: number.format(hidden) })] : []),
  ];
  return (
    <div className="selection">
      <p role="status">{sentences.join(' ')}</p>
      <Button disabledFocusable={!mayTakeAll} onClick={() => mayTakeAll && onAll()}>
        {t('team:selection.all')}
      </Button>
      {chosen > 0 && (
        <>
          <Button onClick={onClear}>{t('team:selection.clear')}</Button>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form; these are buttons. */}
          <div role="group" className="actions" aria-label={t('team:bulk.title')}>
            {bulkActions.map((action) => (
              <Button key={action} onClick={() => onBulk(action)}>
                {t(`team:bulk.action.${action}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      <p className="secondary">{t('team:selection.help')}</p>
    </div>
  );
}
