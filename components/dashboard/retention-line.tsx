import { Link } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';

interface RetentionLineProps {
  days: number;
  due: number;
  rest: number;
  settingsHref: string;
}

/** Proposes to erase what the organisation no longer wants kept. It erases nothing. */
export function RetentionLine({ days, due, rest, settingsHref }: RetentionLineProps) {
  const { t } = useTexts();
  if (due === 0) return null;
  return (
    <div className="quiet-line">
      <p>
        {t('guide:retention.due', { count: due, days })}{' '}
        {rest === 0 ? t('guide:retention.all') : t('guide:retention.rest', { count: rest })}
      </p>
      {rest === 0 && <Link href={settingsHref}>{t('guide:retention.open')}</Link>}
    </div>
  );
}
