import { Button, Checkbox, Field, Link, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type CalendarEntry, calendarKinds } from '../../utils/consolidation/calendar';
import type { Guid } from '../../utils/consolidation/guid';
import type { MomentKind } from '../../utils/consolidation/moments';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

interface TimelineCalendarProps {
  entries: CalendarEntry[];
  days: number;
  hrefOf: (customer: Guid) => string;
  /** What became of the last file. */
  saved: string | undefined;
  onSave: (options: { isWithoutNames: boolean }) => void;
}

const rowsShown = 60;
const customersNamed = 3;

/** What renews, ends or closes on which day; the same as a file for a calendar. */
export function TimelineCalendar({ entries, days, hrefOf, saved, onSave }: TimelineCalendarProps) {
  const { t, language } = useTexts();
  const id = useId();
  const [kind, setKind] = useState<MomentKind>();
  const [isWhole, setWhole] = useState(false);
  const [isWithoutNames, setWithoutNames] = useState(false);
  const fitting = entries.filter((entry) => kind === undefined || entry.kind === kind);
  const shown = isWhole ? fitting : fitting.slice(0, rowsShown);
  const present = calendarKinds.filter((one) => entries.some((entry) => entry.kind === one));
  const dayName = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language);
  return (
    <section className="stack" aria-labelledby={id}>
      <h3 id={id}>{t('time:calendar.title', { days })}</h3>
      {entries.length === 0 ? (
        <p>{t('time:calendar.nothing', { days })}</p>
      ) : (
        <>
          <p className="secondary">{t('time:calendar.basis')}</p>
          <div className="toolbar calendar-tools">
            <Field label={t('time:calendar.kind')}>
              <Select
                value={kind ?? ''}
                onChange={(_, { value }) => {
                  setKind(calendarKinds.find((one) => one === value));
                  setWhole(false);
                }}
              >
                <option value="">{t('time:calendar.everyKind')}</option>
                {present.map((one) => (
                  <option key={one} value={one}>
                    {t(`moments:${one}.name`)}
                  </option>
                ))}
              </Select>
            </Field>
            <Button onClick={() => onSave({ isWithoutNames })}>{t('time:calendar.save')}</Button>
            <Field hint={t('time:calendar.withoutNamesHelp')}>
              <Checkbox
                label={t('time:calendar.withoutNames')}
                checked={isWithoutNames}
                onChange={(_, { checked }) => setWithoutNames(checked === true)}
              />
            </Field>
          </div>
          <p role="status">{saved}</p>
          <div className="scroll">
            <table aria-labelledby={id}>
              <TableHead
                columns={(['day', 'what', 'subscriptions', 'customers'] as const).map((column) => ({
                  name: t(`time:calendar.column.${column}`),
                  className: column === 'subscriptions' ? 'number calendar-count' : undefined,
                }))}
              />
              <tbody>
                {shown.map((entry) => (
                  <tr key={`${entry.day} ${entry.kind}`}>
                    <th scope="row" className="calendar-day">
                      <time dateTime={entry.day}>{dayName.format(new Date(entry.day))}</time>
                    </th>
                    <td className="calendar-what">{t(`moments:${entry.kind}.name`)}</td>
                    <td className="number">{number.format(entry.subscriptions)}</td>
                    <td>
                      <Customers entry={entry} hrefOf={hrefOf} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {shown.length < fitting.length && (
            <p>
              <Button onClick={() => setWhole(true)}>{t('time:calendar.showAll', { count: fitting.length })}</Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Customers({ entry, hrefOf }: { entry: CalendarEntry; hrefOf: (customer: Guid) => string }) {
  const { t } = useTexts();
  const named = new Map(entry.customers.map(({ customer, name }) => [customer, name]));
  const more = named.size - customersNamed;
  return (
    <>
      {[...named].slice(0, customersNamed).map(([customer, name], index) => (
        <span key={customer}>
          {index > 0 && ', '}
          <Link href={hrefOf(customer)} inline>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
      {more > 0 && ` ${t('time:calendar.more', { count: more })}`}
    </>
  );
}
