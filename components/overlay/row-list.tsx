import { useTexts } from '../texts/use-texts';
import type { RowFlag } from './row-flags';

/** The flags once more as a list: for screen readers, for narrow windows and for rows that are scrolled away. */
export function RowList({ flags, label }: { flags: RowFlag[]; label: string }) {
  const { t } = useTexts();
  if (flags.length === 0) return null;
  return (
    <details className="block">
      <summary>
        {label} <span className="badge">{flags.length}</span>
      </summary>
      <ul className="lines" aria-label={label}>
        {flags.map(({ id, name, tone, whole }) => (
          <li key={id} className={`flag-line flag-line-${tone}`}>
            <bdi>{t('overlay:flags.row', { name, flag: whole })}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
