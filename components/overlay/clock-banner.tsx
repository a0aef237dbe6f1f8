import type { OverlayView } from '../../utils/consolidation/overlay-view';
import type { Instant } from '../../utils/consolidation/subscription';
import { useTexts } from '../texts/use-texts';
import { Icon } from './icon';
import type { Translate } from './words';

interface ClockBannerProps {
  clock: NonNullable<OverlayView['clock']>;
  now: Instant;
}

/** The same-day rule: how much of the day is left, in UTC and in the project's time zone where they differ. */
export function ClockBanner({ clock, now }: ClockBannerProps) {
  const { t } = useTexts();
  const isOver = clock.isOver || clock.first <= now;
  const left = clock.billedTwice - clock.submitted;
  if (left <= 0) {
    return (
      <div className="clock">
        <Icon name="clock" />
        <p>{t('overlay:clock.submitted', { count: clock.submitted })}</p>
      </div>
    );
  }
  return (
    <div className={`clock ${isOver ? 'clock-over' : ''}`}>
      <Icon name="clock" />
      <div>
        <p className="clock-what">{t('overlay:clock.billedTwice', { count: left })}</p>
        <p>{isOver ? t('overlay:clock.over') : `${timeLeft(clock, now, t)} ${t('overlay:clock.suspendToday')}`}</p>
        {clock.submitted > 0 && <p>{t('overlay:clock.submitted', { count: clock.submitted })}</p>}
      </div>
    </div>
  );
}

function timeLeft({ utc, local, timeZone }: ClockBannerProps['clock'], now: Instant, t: Translate): string {
  const utcLeft = duration(now, utc, t);
  if (utc === local) return t('overlay:clock.left', { utc: utcLeft });
  return t('overlay:clock.leftBoth', { utc: utcLeft, local: duration(now, local, t), zone: timeZone.replaceAll('_', ' ') });
}

/** Whole minutes, rounded down: a clock that promises too much costs a day of double billing. */
function duration(from: Instant, until: Instant, t: Translate): string {
  const minutes = Math.floor((Date.parse(until) - Date.parse(from)) / 60_000);
  if (minutes <= 0) return t('overlay:clock.none');
  if (minutes < 60) return t('overlay:clock.minutes', { minutes });
  return t('overlay:clock.duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
