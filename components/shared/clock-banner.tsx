import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Deadline } from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { useTexts } from '../texts/use-texts';
import { formatTime, timeLeft } from './format-time';

interface ClockBannerProps {
  billedTwice: number;
  /** The earliest end of the same day over all pairs that are billed twice. */
  deadline?: Deadline;
  timeZone: string;
  now: Instant;
}

/** Today's clock of the same-day rule. Both ends of the day are shown when they differ (domain section 6). */
export function ClockBanner({ billedTwice, deadline, timeZone, now }: ClockBannerProps) {
  const { t, language } = useTexts();
  const left = deadline && timeLeft(deadline.first, now);
  const isOver = deadline !== undefined && left === undefined;
  const at = (instant: Instant, zone: string) => `${formatTime(instant, { language, timeZone: zone, now })} ${zone}`;
  return (
    <MessageBar intent={isOver ? 'error' : 'warning'} layout="multiline" className="clock-banner">
      <MessageBarBody>
        <MessageBarTitle>{t('common:sentence', { words: t('common:clock.billedTwice', { count: billedTwice }) })}</MessageBarTitle>
        {isOver && t('common:clock.over', { count: billedTwice })}
        {deadline && left && (
          <>
            <strong className="clock-left">{t('common:clock.left', left)}</strong>{' '}
            {deadline.utc === deadline.local
              ? t('common:clock.until', { utc: at(deadline.utc, 'UTC') })
              : t('common:clock.untilFirst', {
                  first: deadline.first === deadline.utc ? at(deadline.utc, 'UTC') : at(deadline.local, timeZone),
                  utc: at(deadline.utc, 'UTC'),
                  local: at(deadline.local, timeZone),
                })}
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
