import { useContext } from 'react';
import { pageIds } from '../../utils/consolidation/judgement';
import type { PageHealth as Health, PageReading } from '../../utils/consolidation/page-health';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import type { English } from '../texts/namespaces';
import { TextsContext, useTexts } from '../texts/use-texts';

type UnreadableReason = keyof English['reading']['unreadable'];
type UnreadValue = keyof English['teach']['health']['missing'];

interface PageHealthProps {
  /** The page read last first. */
  health: Health[];
  timeZone: string;
  now: string;
}

/** How each page reader got on, one line for each address it was used at; a reader never used says so. */
export function PageHealth({ health, timeZone, now }: PageHealthProps) {
  const { t, language } = useTexts();
  const time = (at: string) => <time dateTime={at}>{formatTime(at, { language, timeZone, now })}</time>;
  const lines = pageIds.flatMap((page): { page: typeof page; health?: Health }[] => {
    const own = health.filter(({ reading }) => reading.page === page);
    return own.length === 0 ? [{ page }] : own.map((one) => ({ page, health: one }));
  });
  return (
    <>
      <p>{t('teach:health.intro')}</p>
      <div className="scroll">
        <table aria-label={t('dashboard:section.page-health')}>
          <TableHead
            columns={(['page', 'outcome', 'missing', 'at', 'lastWell'] as const).map((column) =>
              t(`teach:health.column.${column}`),
            )}
          />
          <tbody>
            {lines.map(({ page, health: one }) => (
              <tr key={`${page} ${one?.reading.path}`}>
                <th scope="row">
                  {t(`teach:health.page.${page}`)}
                  {one && <span className="secondary">{one.reading.path}</span>}
                </th>
                {one ? (
                  <>
                    <td>
                      <span className={`health health-${one.reading.outcome.kind}`}>
                        {t(`teach:health.outcome.${one.reading.outcome.kind}`)}
                      </span>
                    </td>
                    <td>
                      <Missing outcome={one.reading.outcome} />
                    </td>
                    <td className="time">{time(one.at)}</td>
                    <td className="time">{one.lastWellAt === undefined ? t('teach:health.never') : time(one.lastWellAt)}</td>
                  </>
                ) : (
                  <td colSpan={4} className="secondary">
                    {t('teach:health.notYet')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t('teach:health.help')}</p>
    </>
  );
}

function Missing({ outcome }: { outcome: PageReading['outcome'] }) {
  const texts = useContext(TextsContext);
  const { t } = useTexts();
  // An older or newer version may have noted a code that this one has no sentence for.
  const isReason = (reason: string): reason is UnreadableReason => texts.exists(`reading:unreadable.${reason}`);
  const isUnreadValue = (missing: string): missing is UnreadValue => texts.exists(`teach:health.missing.${missing}`);
  if (outcome.kind === 'well') return t('teach:health.nothing');
  if (outcome.kind === 'failed') {
    return (
      <>
        {isReason(outcome.reason) ? t(`reading:unreadable.${outcome.reason}`) : outcome.reason}
        {outcome.detail !== undefined && <span className="secondary">{t('teach:health.detail', { detail: outcome.detail })}</span>}
      </>
    );
  }
  return (
    <ul className="missing">
      {outcome.missing.map((missing) => (
        <li key={missing}>
          {isUnreadValue(missing) ? t(`teach:health.missing.${missing}`) : t(`rules:capture.incomplete.${missing}`)}
        </li>
      ))}
    </ul>
  );
}
