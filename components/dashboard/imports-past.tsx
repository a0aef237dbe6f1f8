import { Button } from '@fluentui/react-components';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import type { ShownImport } from './imports-model';
import { useImportSentences } from './use-import-sentences';

interface PastImportsProps {
  /** Newest first. */
  imports: ShownImport[];
  timeZone: string;
  now: Instant;
  onTakeBack: (id: string) => void;
}

/** What files brought, each of which can be taken back as a whole. */
export function PastImports({ imports, timeZone, now, onTakeBack }: PastImportsProps) {
  const { t, language } = useTexts();
  const { broughtOf } = useImportSentences();
  const time = (at: Instant) => formatTime(at, { language, timeZone, now });
  return (
    <>
      <h3>{t('imports:past.title')}</h3>
      {imports.length === 0 ? (
        <p>{t('imports:past.none')}</p>
      ) : (
        <div className="scroll">
          <table aria-label={t('imports:past.title')}>
            <TableHead
              columns={(['time', 'file', 'account', 'brought'] as const).map((column) => t(`imports:past.${column}`))}
              hasActions
            />
            <tbody>
              {imports.map((past) => (
                <tr key={past.id}>
                  <td className="time">
                    <time dateTime={past.at}>{time(past.at)}</time>
                  </td>
                  <td>
                    <bdi>{past.fileName}</bdi>
                    <span className="secondary">
                      {past.kind && t(`imports:kind.${past.kind}`)}
                      {past.isWholeList && `, ${t('imports:past.wholeList')}`}
                    </span>
                    {past.seenAt && <span className="secondary">{t('imports:past.exportedAt', { time: time(past.seenAt) })}</span>}
                  </td>
                  <td>{past.account}</td>
                  <td>
                    {broughtOf(past.brought)}
                    {past.isTakenBack && <span className="secondary">{t('imports:past.takenBack')}</span>}
                  </td>
                  <td>
                    {!past.isTakenBack && (
                      <Button
                        size="small"
                        aria-label={t('imports:past.takeBackOf', { fileName: past.fileName })}
                        onClick={() => onTakeBack(past.id)}
                      >
                        {t('imports:past.takeBack')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
