import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '../../utils/consolidation/subscription';
import { type ProposedWave, type Wave, waveReasons } from '../../utils/consolidation/waves';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

interface WaveListProps {
  waves: readonly Wave[];
  proposed: readonly ProposedWave[];
  size: number;
  largestSize: number;
  /** The number in the name of the first proposed wave. */
  firstNumber: number;
  /** While waves are being recorded nothing else is asked. */
  isWorking: boolean;
  hrefOf: (wave: string) => string;
  timeZone: string;
  now: Instant;
  onSize: (size: number) => void;
  /** Puts these proposed waves' customers into waves of these names. */
  onAccept: (waves: readonly { name: string; wave: ProposedWave }[]) => void;
  onDissolve: (wave: Wave) => void;
}

const proposedAtOnce = 10;

/** The waves that are, with their progress, and those that come next. */
export function WaveList(props: WaveListProps) {
  const { waves, proposed, firstNumber, isWorking, onAccept } = props;
  const { t, language } = useTexts();
  const [limit, setLimit] = useState(proposedAtOnce);
  const number = new Intl.NumberFormat(language);
  const named = proposed.map((wave, index) => ({ name: t('team:waves.name', { number: firstNumber + index }), wave }));
  const toPlace = proposed.reduce((sum, { customers }) => sum + customers, 0);
  return (
    <>
      <h3>{t('team:waves.existing')}</h3>
      {waves.length === 0 ? <p>{t('team:waves.noneYet')}</p> : <Waves {...props} />}
      <h3>{t('team:waves.proposed')}</h3>
      {toPlace === 0 ? (
        <p>{t('team:waves.allPlaced')}</p>
      ) : (
        <>
          <p>{t('team:waves.toPlace', { count: toPlace, shown: number.format(toPlace) })}</p>
          <div className="toolbar waves-tools">
            <SizeField {...props} />
            <Button appearance="primary" disabledFocusable={isWorking} onClick={() => !isWorking && onAccept(named)}>
              {t('team:waves.acceptAll', { count: named.length, shown: number.format(named.length) })}
            </Button>
          </div>
          <Proposed {...props} named={named.slice(0, limit)} />
          {named.length > limit && (
            <div>
              <Button onClick={() => setLimit(limit + proposedAtOnce)}>{t('team:waves.more')}</Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function SizeField({ size, largestSize, onSize }: WaveListProps) {
  const { t } = useTexts();
  const [text, setText] = useState(String(size));
  const isRight = isSize(text, largestSize);
  return (
    <Field label={t('team:waves.size')} validationMessage={isRight ? undefined : t('team:waves.sizeNeeded')}>
      <Input
        type="number"
        min={1}
        max={largestSize}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          if (isSize(value, largestSize)) onSize(Number(value));
        }}
      />
    </Field>
  );
}

function isSize(text: string, largest: number): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= largest;
}

function Waves({ waves, isWorking, hrefOf, timeZone, now, onDissolve }: WaveListProps) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  return (
    <div className="scroll whole-words">
      <table aria-label={t('team:waves.existing')} className="waves">
        <Head columns={['wave', 'progress', 'subscriptions', 'seats', 'deadline', 'action']} />
        <tbody>
          {waves.map((wave) => {
            const { name, customers, customersDone, subscriptions, subscriptionsDone, seats, deadline } = wave;
            const done = t('team:waves.customersDone', { done: number.format(customersDone), total: number.format(customers) });
            return (
              <tr key={name}>
                <th scope="row">
                  <Link href={hrefOf(name)}>
                    <bdi>{name}</bdi>
                  </Link>
                </th>
                <td>
                  <progress
                    className="bar"
                    value={customersDone}
                    max={customers}
                    aria-label={t('team:waves.progressOf', { wave: name })}
                    aria-valuetext={done}
                  />
                  <span className="secondary">{done}</span>
                </td>
                <td>
                  {t('team:waves.subscriptionsDone', {
                    done: number.format(subscriptionsDone),
                    total: number.format(subscriptions),
                  })}
                </td>
                <td className="number">{number.format(seats)}</td>
                <td>
                  {deadline === undefined ? t('team:waves.noDeadline') : <Time at={deadline} timeZone={timeZone} now={now} />}
                </td>
                <td>
                  <Button
                    size="small"
                    disabledFocusable={isWorking}
                    aria-label={t('team:waves.dissolveOf', { wave: name })}
                    onClick={() => !isWorking && onDissolve(wave)}
                  >
                    {t('team:waves.dissolve')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Proposed({
  named,
  isWorking,
  timeZone,
  now,
  onAccept,
}: WaveListProps & { named: readonly { name: string; wave: ProposedWave }[] }) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  return (
    <div className="scroll whole-words">
      <table aria-label={t('team:waves.proposed')} className="waves">
        <Head columns={['wave', 'customers', 'subscriptions', 'seats', 'deadline', 'why', 'action']} />
        <tbody>
          {named.map(({ name, wave }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{number.format(wave.customers)}</td>
              <td className="number">{number.format(wave.subscriptions)}</td>
              <td className="number">{number.format(wave.seats)}</td>
              <td>
                {wave.deadline === undefined ? (
                  t('team:waves.noDeadline')
                ) : (
                  <Time at={wave.deadline} timeZone={timeZone} now={now} />
                )}
              </td>
              <td>
                {waveReasons
                  .filter((reason) => wave.reasons[reason] > 0)
                  .map((reason) =>
                    t(`team:waves.${reason}`, { count: wave.reasons[reason], shown: number.format(wave.reasons[reason]) }),
                  )
                  .join(', ')}
              </td>
              <td>
                <Button
                  size="small"
                  disabledFocusable={isWorking}
                  aria-label={t('team:waves.acceptOf', { wave: name })}
                  onClick={() => !isWorking && onAccept([{ name, wave }])}
                >
                  {t('team:waves.accept')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Column = 'wave' | 'customers' | 'subscriptions' | 'seats' | 'deadline' | 'why' | 'progress' | 'action';
const numberColumns: ReadonlySet<Column> = new Set(['seats', 'customers']);

function Head({ columns }: { columns: readonly Column[] }) {
  const { t } = useTexts();
  const isNumber = (column: Column) => numberColumns.has(column) || (column === 'subscriptions' && columns.includes('customers'));
  return (
    <TableHead
      columns={columns.map((column) => ({
        name: t(`team:waves.column.${column}`),
        className: isNumber(column) ? 'number' : undefined,
      }))}
    />
  );
}

function Time({ at, timeZone, now }: { at: Instant; timeZone: string; now: Instant }) {
  const { language } = useTexts();
  return <time dateTime={at}>{formatTime(at, { language, timeZone, now })}</time>;
}
