import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { newsSince } from '../../components/dashboard/news';
import { NewsLine } from '../../components/dashboard/news-line';
import { RetentionLine } from '../../components/dashboard/retention-line';
import { retentionOf } from '../../utils/consolidation/retention';
import type { Instant } from '../../utils/consolidation/subscription';
import { newsSeen } from '../shared/news-seen';
import { usePolicy } from '../shared/policy';
import type { Current } from '../shared/use-current';
import { sectionHref } from './route';
import { useHeadlines } from './use-headlines';

/** What the dashboard says above its sections without being asked: what is new, and what the organisation wants erased. */
export function QuietLines({ current, now }: { current: Current; now: Instant }) {
  const { version } = browser.runtime.getManifest();
  const seen = useNewsSeen();
  const { retentionDays } = usePolicy() ?? {};
  return (
    <>
      {seen !== undefined && <NewsLine news={newsSince(seen, version)} onDismiss={() => void newsSeen.setValue(version)} />}
      {retentionDays !== undefined && <Retention current={current} days={retentionDays} now={now} />}
    </>
  );
}

function Retention({ current, days, now }: { current: Current; days: number; now: Instant }) {
  const headlines = useHeadlines(current);
  if (!headlines) return null;
  return <RetentionLine days={days} {...retentionOf(headlines, { days, now })} settingsHref={sectionHref('settings')} />;
}

function useNewsSeen(): string | null | undefined {
  const [seen, setSeen] = useState<string | null>();
  useEffect(() => {
    void newsSeen.getValue().then(setSeen);
    return newsSeen.watch(setSeen);
  }, []);
  return seen;
}
