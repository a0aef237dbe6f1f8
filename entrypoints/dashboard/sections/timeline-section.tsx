import { useContext, useMemo, useState } from 'react';
import { calendarEvents } from '../../../components/dashboard/calendar-events';
import { TimelineCalendar } from '../../../components/dashboard/timeline-calendar';
import { type ChartSeries, TimelineChart } from '../../../components/dashboard/timeline-chart';
import { formatDayOrTime } from '../../../components/shared/format-time';
import { TextsContext, useTexts } from '../../../components/texts/use-texts';
import { calendarOf } from '../../../utils/consolidation/calendar';
import { customerSteps, subscriptionSteps } from '../../../utils/consolidation/progress';
import { progressOverTime } from '../../../utils/consolidation/progress-over-time';
import { writeIcs } from '../../../utils/files/write-ics';
import { download } from '../../shared/download';
import { NothingCaptured } from '../nothing-captured';
import { customerHref } from '../route';
import { useHeadlines } from '../use-headlines';
import type { SectionProps } from './section-props';

const daysAhead = 90;

/** Everything here comes from the headlines, added up: it draws as much for one customer as for 50,000. */
export function TimelineSection({ current, now }: SectionProps) {
  const { t, language } = useTexts();
  const texts = useContext(TextsContext);
  const { project } = current;
  const { timeZone } = project.settings;
  const headlines = useHeadlines(current);
  const [saved, setSaved] = useState<string>();
  // By the hour: adding up 50,000 customers twice a minute would be felt.
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  const points = useMemo(() => headlines && progressOverTime(headlines, hour), [headlines, hour]);
  const entries = useMemo(
    () => headlines && calendarOf(headlines, { now: hour, days: daysAhead, timeZone }),
    [headlines, hour, timeZone],
  );
  if (!points || !entries) return <p>{t('dashboard:loading')}</p>;
  const save = ({ isWithoutNames }: { isWithoutNames: boolean }) => {
    const projectId = project.accounts[0]?.id ?? '';
    const events = calendarEvents(entries, texts, { project: projectId, isWithoutNames });
    const file = `consolidation-calendar-${now.slice(0, 10)}.ics`;
    download(writeIcs(events, { name: t('time:calendar.name'), writtenAt: now }), file, 'text/calendar');
    setSaved(t('time:calendar.saved', { file }));
  };
  const days = points.map(({ day }) => day);
  const nameOf = (day: string) => formatDayOrTime(day, { language, timeZone, now });
  // What is finished lies at the bottom and grows.
  const customers = customerSteps.toReversed().map(
    (step): ChartSeries => ({
      stage: step,
      name: t(`rules:stages.${step}`),
      values: points.map((point) => point.customers[step]),
    }),
  );
  const subscriptions = subscriptionSteps.toReversed().map(
    (step): ChartSeries => ({
      stage: step === 'stopped on From' ? 'done' : step,
      name: step === 'stopped on From' ? t('time:timeline.settled') : t(`rules:stages.${step === 'captured' ? 'to do' : step}`),
      values: points.map((point) => point.subscriptions[step]),
    }),
  );
  const overlapping = points.map((point) => point.overlapping);
  const overlap = t('time:timeline.overlap');
  return (
    <>
      <h2>{t('dashboard:section.timeline')}</h2>
      {points.length === 0 ? (
        <>
          <p>{t('time:timeline.empty')}</p>
          <NothingCaptured />
        </>
      ) : (
        <>
          <div className="timeline-charts">
            <TimelineChart
              title={t('time:timeline.customers')}
              basis={t('time:timeline.basis')}
              days={days}
              series={customers}
              nameOf={nameOf}
            />
            <TimelineChart
              title={t('time:timeline.subscriptions')}
              basis={t('time:timeline.basis')}
              days={days}
              series={subscriptions}
              nameOf={nameOf}
            />
            {overlapping.some((count) => count > 0) ? (
              <TimelineChart
                title={overlap}
                basis={t('time:timeline.overlapBasis')}
                days={days}
                series={[{ stage: 'overlap', name: overlap, values: overlapping }]}
                nameOf={nameOf}
              />
            ) : (
              <section className="stack">
                <h3>{overlap}</h3>
                <p>{t('time:timeline.noOverlap')}</p>
              </section>
            )}
          </div>
          <TimelineCalendar entries={entries} days={daysAhead} hrefOf={customerHref} saved={saved} onSave={save} />
        </>
      )}
    </>
  );
}
