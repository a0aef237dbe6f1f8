import type { Event } from '../../utils/consolidation/event';
import type { CustomerProof, ProofFromSubscription, ProofState } from '../../utils/consolidation/proof';
import type { ProofCapture } from '../../utils/consolidation/proof-source';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { ClosingPart } from './proof-closing';
import { ProofExclusions } from './proof-exclusions';
import { ProofReference } from './proof-reference';
import { ProofWho } from './proof-who';
import { useEventSentence } from './use-event-sentence';

interface ProofCustomerProps {
  proof: CustomerProof;
  /** The accounts' customer lists that hold the customer. */
  customerLists: readonly ProofCapture[];
  accountNameOf: (account: string | null) => string;
  timeZone: string;
  now: Instant;
}

/** One customer's proof as it is printed. */
export function ProofCustomer({ proof, customerLists, accountNameOf, timeZone, now }: ProofCustomerProps) {
  const { t, language } = useTexts();
  const timeOf = (at: Instant) => formatTime(at, { language, timeZone, now });
  const captures = [...proof.captures, ...customerLists].sort((a, b) => (a.at < b.at ? -1 : 1));
  const numberOf = new Map(captures.map(({ event }, index) => [event, index + 1]));
  const states = { timeOf, numberOf };
  const paired = new Set(proof.from.flatMap(({ twins }) => twins));
  const onlyOnTo = proof.to.filter(({ id }) => !paired.has(id));
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('dashboard:customer.stage')}</dt>
          <dd>{proof.isInProject ? t(`rules:stages.${proof.stage}`) : t('dashboard:customers.outside')}</dd>
        </div>
        {proof.domain !== undefined && (
          <div>
            <dt>{t('dashboard:customer.domain')}</dt>
            <dd>{proof.domain}</dd>
          </div>
        )}
        <div>
          <dt>{t('dashboard:customer.microsoftId')}</dt>
          <dd className="guid">{proof.customer}</dd>
        </div>
      </dl>
      <h3>{t('proof:beforeAndAfter')}</h3>
      <div className="scroll">
        <table aria-label={t('proof:beforeAndAfter')}>
          <TableHead
            columns={[
              t('proof:column.subscription'),
              t('proof:column.before'),
              t('proof:column.after'),
              t('proof:column.twin'),
              t('proof:column.howAndWhen'),
              t('proof:column.overlap'),
            ]}
          />
          <tbody>
            {proof.from.map((from) => (
              <tr key={`${from.account}/${from.id}`}>
                <th scope="row">
                  <Named name={from.name} id={from.id} account={accountNameOf(from.account)} />
                </th>
                <td>{from.before && <State state={from.before} {...states} />}</td>
                <td>
                  <State state={from.after} isAbsent={from.isAbsent} {...states} />
                </td>
                <td>
                  {from.twins.length === 0 && t('proof:noTwin')}
                  {proof.to
                    .filter(({ id }) => from.twins.includes(id))
                    .map((twin) => (
                      <div key={`${twin.account}/${twin.id}`} className="twin">
                        <bdi>{twin.name}</bdi>
                        <span className="secondary guid">{twin.id}</span>
                        <State state={twin.after} isAbsent={twin.isAbsent} {...states} />
                      </div>
                    ))}
                </td>
                <td>
                  <Course from={from} timeOf={timeOf} />
                </td>
                <td>{from.overlapDays && <Days {...from.overlapDays} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onlyOnTo.length > 0 && (
        <>
          <h3>{t('proof:onTo')}</h3>
          <div className="scroll">
            <table aria-label={t('proof:onTo')}>
              <TableHead columns={[t('proof:column.subscription'), t('proof:column.before'), t('proof:column.after')]} />
              <tbody>
                {onlyOnTo.map((to) => (
                  <tr key={`${to.account}/${to.id}`}>
                    <th scope="row">
                      <Named name={to.name} id={to.id} account={accountNameOf(to.account)} />
                    </th>
                    <td>{to.before ? <State state={to.before} {...states} /> : t('proof:notThereBefore')}</td>
                    <td>
                      <State state={to.after} isAbsent={to.isAbsent} {...states} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <ClosingPart closing={proof.closing} accountNameOf={accountNameOf} timeZone={timeZone} now={now} />
      <h3>{t('proof:exclusions')}</h3>
      <ProofExclusions proofs={[proof]} accountNameOf={accountNameOf} timeOf={timeOf} />
      <h3>{t('proof:captures')}</h3>
      <CaptureTable captures={captures} accountNameOf={accountNameOf} timeOf={timeOf} />
      <h3>{t('proof:steps')}</h3>
      <StepTable steps={proof.steps} accountNameOf={accountNameOf} timeOf={timeOf} />
    </>
  );
}

function Named({ name, id, account }: { name: string; id: string; account: string }) {
  return (
    <>
      <bdi>{name}</bdi>
      <span className="secondary guid">{id}</span>
      <span className="secondary">{account}</span>
    </>
  );
}

interface StateProps {
  state: ProofState;
  isAbsent?: boolean;
  timeOf: (at: Instant) => string;
  numberOf: ReadonlyMap<string, number>;
}

function State({ state: { quantity, status, at, source }, isAbsent = false, timeOf, numberOf }: StateProps) {
  const { t } = useTexts();
  const counted = quantity === null ? t('proof:noQuantity') : t('proof:quantity', { count: quantity });
  const number = numberOf.get(source?.event ?? '');
  const time = timeOf(at);
  return (
    <>
      {isAbsent ? t('proof:notListed') : t('proof:state', { quantity: counted, status: t(`rules:status.${status}`) })}
      <span className="secondary block">
        {number === undefined ? t('proof:seen', { time }) : t('proof:seenIn', { time, number })}
      </span>
    </>
  );
}

function Course({ from, timeOf }: { from: ProofFromSubscription; timeOf: (at: Instant) => string }) {
  const { t } = useTexts();
  const { method, stage, twinSeenAt, twinVerifiedAt, stoppedAt } = from;
  return (
    <>
      {t(`rules:method.${method}`)}
      <span className="secondary block">{t(`rules:stages.${stage}`)}</span>
      {twinSeenAt !== undefined && <span className="secondary block">{t('proof:twinSeen', { time: timeOf(twinSeenAt) })}</span>}
      {twinVerifiedAt !== undefined && (
        <span className="secondary block">{t('proof:twinVerified', { time: timeOf(twinVerifiedAt) })}</span>
      )}
      {stoppedAt && (
        <span className="secondary block">
          {stoppedAt.earliest === stoppedAt.latest
            ? t('proof:stopped', { time: timeOf(stoppedAt.latest) })
            : t('proof:stoppedBetween', { earliest: timeOf(stoppedAt.earliest), latest: timeOf(stoppedAt.latest) })}
        </span>
      )}
    </>
  );
}

function Days({ least, most }: { least: number; most: number }) {
  const { t } = useTexts();
  return <>{least === most ? least : t('proof:daysBetween', { least, most })}</>;
}

interface TableProps {
  accountNameOf: (account: string | null) => string;
  timeOf: (at: Instant) => string;
}

function CaptureTable({ captures, accountNameOf, timeOf }: TableProps & { captures: readonly ProofCapture[] }) {
  const { t } = useTexts();
  return (
    <div className="scroll">
      <table aria-label={t('proof:captures')}>
        <TableHead
          columns={[
            t('proof:column.number'),
            t('proof:column.time'),
            t('proof:column.account'),
            t('proof:column.what'),
            t('proof:column.who'),
            t('proof:column.hash'),
          ]}
        />
        <tbody>
          {captures.map((capture, index) => (
            <tr key={capture.event}>
              <td>{index + 1}</td>
              <td className="time">{timeOf(capture.seenAt)}</td>
              <td>{accountNameOf(capture.movedTo ?? capture.account)}</td>
              <td>
                {capture.isFile ? t('proof:fromFile', { page: t(`proof:page.${capture.page}`) }) : t(`proof:page.${capture.page}`)}
                {capture.lists.map((list) => (
                  <ListLine key={list.name} {...list} />
                ))}
                {!capture.isCounted && <span className="secondary block alarming">{t('proof:takenBack')}</span>}
              </td>
              <td>
                <ProofWho source={capture} />
              </td>
              <td>
                <ProofReference event={capture.event} hash={capture.hash} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ListLine({ name, rows, completeness }: ProofCapture['lists'][number]) {
  const { t } = useTexts();
  // The names of lists are those of sections and directions, which have their words.
  const list = (t as (key: string) => string)(`proof:list.${name}`);
  const sentence = completeness.isComplete
    ? t('proof:listComplete', { list, count: rows })
    : t('proof:listIncomplete', { list, count: rows, reason: t(`rules:capture.incomplete.${completeness.reason}`) });
  return <span className="secondary block">{sentence}</span>;
}

function StepTable({ steps, accountNameOf, timeOf }: TableProps & { steps: readonly Event[] }) {
  const { t } = useTexts();
  const sentenceOf = useEventSentence(accountNameOf);
  return (
    <div className="scroll">
      <table aria-label={t('proof:steps')}>
        <TableHead columns={[t('proof:column.time'), t('proof:column.what'), t('proof:column.who'), t('proof:column.hash')]} />
        <tbody>
          {steps.map((event) => (
            <tr key={event.id}>
              <td className="time">{timeOf(event.at)}</td>
              <td>{sentenceOf(event)}</td>
              <td>
                <ProofWho source={event} />
              </td>
              <td>
                <ProofReference event={event.id} hash={event.hash} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
