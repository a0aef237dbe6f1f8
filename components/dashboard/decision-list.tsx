import { Button } from '@fluentui/react-components';
import type { Event } from '../../utils/consolidation/event';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { useTexts } from '../texts/use-texts';

interface DecisionListProps {
  /** The list's accessible name. */
  label: string;
  /** Newest first. */
  decisions: readonly Event[];
  sentenceOf: (event: Event) => string;
  whoOf: (event: Event) => string;
  timeZone: string;
  now: Instant;
  onTakeBack: (event: Event) => void;
}

/** What was decided or noted and counts, each with the button that takes it back. */
export function DecisionList({ label, decisions, sentenceOf, whoOf, timeZone, now, onTakeBack }: DecisionListProps) {
  const { t, language } = useTexts();
  return (
    <ul aria-label={label} className="decisions">
      {decisions.map((event) => {
        const sentence = sentenceOf(event);
        return (
          <li key={event.id}>
            <span>
              {sentence}
              <span className="secondary">
                <time dateTime={event.at}>{formatTime(event.at, { language, timeZone, now })}</time>, {whoOf(event)}
              </span>
            </span>
            <Button size="small" aria-label={t('dashboard:log.takeBackOf', { sentence })} onClick={() => onTakeBack(event)}>
              {t('dashboard:log.takeBack')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
