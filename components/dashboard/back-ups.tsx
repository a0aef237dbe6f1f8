import { Button } from '@fluentui/react-components';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { useTexts } from '../texts/use-texts';

interface BackUpsProps {
  last?: { file: string; at: Instant };
  /** How many events it lacks. */
  eventsSince: number;
  timeZone: string;
  now: Instant;
  onBackUp: () => void;
  onSeal: () => void;
}

/** When the last back-up was saved, and both ways to save one. */
export function BackUps({ last, eventsSince, timeZone, now, onBackUp, onSeal }: BackUpsProps) {
  const { t, language } = useTexts();
  return (
    <>
      <h3>{t('keep:backUps.title')}</h3>
      <p>
        {last
          ? t('keep:backUps.last', { file: last.file, time: formatTime(last.at, { language, timeZone, now }) })
          : t('keep:backUps.none')}{' '}
        {last && t('keep:backUps.since', { count: eventsSince })}
      </p>
      <p className="actions">
        <Button onClick={onSeal}>{t('keep:passphrase.open')}</Button>
        <Button onClick={onBackUp}>{t('keep:backUps.plain')}</Button>
      </p>
    </>
  );
}
