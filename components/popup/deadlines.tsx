import { deadlinesWithin, type Moment, momentOf } from '../../utils/consolidation/moments';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatDayOrTime, timeLeft } from '../shared/format-time';
import { useTexts } from '../texts/use-texts';

interface DeadlinesProps {
  moments: readonly Moment[];
  timeZone: string;
  now: Instant;
}

const hours = 24;
const deadlinesShown = 3;

/** What ends within a day, with the time that is left. The end of an overlap's day has its own banner. */
export function Deadlines({ moments, timeZone, now }: DeadlinesProps) {
  const { t, language } = useTexts();
  const near = deadlinesWithin(moments, { now, hours }).slice(0, deadlinesShown);
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{t('popup:deadlines')}</h2>
      <ul className="attention" aria-labelledby="deadlines-title">
        {near.map((moment) => {
          const { kind, on, count } = moment;
          const left = timeLeft(momentOf(moment), now);
          return (
            <li key={`${kind} ${on}`}>
              <p>
                {t(`moments:${kind}.sentence`, { count, at: formatDayOrTime(on, { language, timeZone, now }) })}{' '}
                {left && <strong className="clock-left">{t('common:clock.left', left)}</strong>}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
