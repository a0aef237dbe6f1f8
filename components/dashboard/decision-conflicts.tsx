import { Button } from '@fluentui/react-components';
import type { Event } from '../../utils/consolidation/event';
import type { DecisionConflict } from '../../utils/consolidation/facts';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

interface DecisionConflictsProps {
  conflicts: readonly DecisionConflict[];
  /** The decisions that they name. */
  decisions: readonly Event[];
  sentenceOf: (event: Event) => string;
  whoOf: (event: Event) => string;
  timeZone: string;
  now: Instant;
  onTakeBack: (event: Event) => void;
}

/** Decisions that two people made without knowing of each other: both are kept, one acts, either can be taken back. */
export function DecisionConflicts({ conflicts, decisions, sentenceOf, whoOf, timeZone, now, onTakeBack }: DecisionConflictsProps) {
  const { t, language } = useTexts();
  const byId = new Map(decisions.map((event) => [event.id, event]));
  const title = t('dashboard:conflicts.title');
  return (
    <section className="hint" aria-label={title}>
      <h3>{title}</h3>
      <p>{t('dashboard:conflicts.intro')}</p>
      <div className="scroll">
        <table aria-label={title} className="conflicts">
          <TableHead
            columns={(['decision', 'who', 'time', 'effect'] as const).map((column) => t(`dashboard:conflicts.column.${column}`))}
            hasActions
          />
          {conflicts.map(({ acts, others }) => (
            <tbody key={[acts, ...others].join()}>
              {[acts, ...others].map((id) => {
                const event = byId.get(id);
                if (!event) return null;
                const sentence = sentenceOf(event);
                return (
                  <tr key={id}>
                    <th scope="row">{sentence}</th>
                    <td>{whoOf(event)}</td>
                    <td className="time">
                      <time dateTime={event.at}>{formatTime(event.at, { language, timeZone, now })}</time>
                    </td>
                    <td>{t(id === acts ? 'dashboard:conflicts.acts' : 'dashboard:conflicts.isKept')}</td>
                    <td>
                      <Button
                        size="small"
                        aria-label={t('dashboard:log.takeBackOf', { sentence: `${sentence}, ${whoOf(event)}` })}
                        onClick={() => onTakeBack(event)}
                      >
                        {t('dashboard:log.takeBack')}
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
