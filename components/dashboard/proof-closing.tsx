import type { Closing, ClosingLine } from '../../utils/consolidation/proof-closing';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { invoiceWords } from './invoice-words';
import { ProofReference } from './proof-reference';

interface ClosingPartProps {
  closing: Closing;
  accountNameOf: (account: string | null) => string;
  timeZone: string;
  now: Instant;
}

/** Whether the From account is closed for a customer, what proves it, the final invoices, and the looks that follow. */
export function ClosingPart({ closing, accountNameOf, timeZone, now }: ClosingPartProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const timeOf = (at: Instant) => formatTime(at, { language, timeZone, now });
  const { verdict, lines, captures } = closing;
  return (
    <section className="stack closing" aria-label={t('proof:closing.title')}>
      <h3>{t('proof:closing.title')}</h3>
      <p className={`verdict verdict-${verdict}`}>{t(`proof:closing.verdict.${verdict}`)}</p>
      {verdict === 'verified' && (
        <>
          <p>{t('proof:closing.provedBy')}</p>
          <ul>
            {captures.map(({ account, section, at, proof }) => (
              <li key={`${account}/${section}`} className="secondary">
                {t('proof:closing.provedAt', {
                  account: accountNameOf(account),
                  list: t(`proof:list.${section}`),
                  time: timeOf(at),
                  event: proof?.event ?? '',
                  hash: proof?.hash ?? '',
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        <div className="scroll">
          <table aria-label={t('proof:closing.title')}>
            <TableHead
              columns={[
                t('proof:column.subscription'),
                t('proof:column.shown'),
                t('proof:column.proof'),
                t('proof:column.invoice'),
              ]}
            />
            <tbody>
              {lines.map((line) => (
                <tr key={`${line.account}/${line.subscription}`}>
                  <th scope="row">
                    <bdi>{line.name}</bdi>
                    <span className="secondary">{accountNameOf(line.account)}</span>
                  </th>
                  <td>
                    {t(`proof:closing.shown.${line.shown}`)}
                    <Marks line={line} />
                  </td>
                  <td>
                    {line.proof && (
                      <>
                        {timeOf(line.proof.at)}
                        <ProofReference event={line.proof.event} hash={line.proof.hash} />
                      </>
                    )}
                  </td>
                  <td>{invoiceWords(line, texts)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AfterCareTable closing={closing} timeOf={timeOf} now={now} />
    </section>
  );
}

function Marks({ line: { isStillBilled, isLeft, isOnlyInFile } }: { line: ClosingLine }) {
  const { t } = useTexts();
  return (
    <>
      {isStillBilled && !isLeft && <span className="secondary alarming">{t('proof:closing.stillBilled')}</span>}
      {isLeft && <span className="secondary">{t('proof:closing.stays')}</span>}
      {isOnlyInFile && <span className="secondary">{t('proof:closing.onlyInFile')}</span>}
    </>
  );
}

interface AfterCareTableProps {
  closing: Closing;
  timeOf: (at: Instant) => string;
  now: Instant;
}

function AfterCareTable({ closing: { afterCare, doneAt }, timeOf, now }: AfterCareTableProps) {
  const { t } = useTexts();
  return (
    <>
      <h4>{t('proof:closing.afterCare')}</h4>
      <p className="secondary">{t('proof:closing.afterCareHelp')}</p>
      <p>{doneAt === undefined ? t('proof:closing.afterCareBegins') : t('proof:closing.doneSince', { time: timeOf(doneAt) })}</p>
      {afterCare.length > 0 && (
        <div className="scroll">
          <table aria-label={t('proof:closing.afterCare')}>
            <TableHead columns={[t('proof:closing.afterCare'), t('proof:column.due'), t('proof:column.made')]} />
            <tbody>
              {afterCare.map(({ days, dueAt, capturedAt }) => (
                <tr key={days}>
                  <th scope="row">{t('proof:closing.dayOf', { count: days })}</th>
                  <td>{timeOf(dueAt)}</td>
                  <td>
                    {capturedAt !== undefined
                      ? timeOf(capturedAt)
                      : t(dueAt <= now ? 'proof:closing.isDue' : 'proof:closing.notMade')}
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
