import { Button, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

const noteKinds = [
  'foreign',
  'newer-version',
  'cut-off',
  'altered',
  'unreadable-event',
  'not-fetched',
  'copy',
  'hole',
  'chain-broken',
  'conflicting',
  'in-the-future',
] as const;
type NoteKind = (typeof noteKinds)[number];

interface SharedFolderProps {
  state: 'unknown' | 'not-here' | 'none' | 'asks' | 'ready';
  name: string;
  isRunning: boolean;
  progress?: { done: number; total: number };
  last?: { at: Instant; written: number; added: number };
  minutesBetween: number;
  devices: readonly { device: string; name: string; events: number; latestAt: Instant }[];
  notes: readonly { kind: NoteKind; file: string }[];
  inConflict: readonly { id: string; name: string; count: number }[];
  /** Why the folder could not be used, as a sentence. */
  problem?: string;
  hrefOf: (customer: string) => string;
  timeZone: string;
  now: Instant;
  onChoose: () => void;
  onAllow: () => void;
  onLeave: () => void;
  onNow: () => void;
}

const mostNotes = 10;

/** The folder through which machines give each other their events. */
export function SharedFolderPart(props: SharedFolderProps) {
  const { state, problem, onChoose } = props;
  const { t } = useTexts();
  return (
    <section aria-label={t('team:folder.title')} className="stack">
      <h3>{t('team:folder.title')}</h3>
      {state === 'not-here' ? (
        <p>{t('team:folder.notHere')}</p>
      ) : (
        <>
          <p>{t('team:folder.intro')}</p>
          {state === 'none' && (
            <div>
              <Button onClick={onChoose}>{t('team:folder.choose')}</Button>
            </div>
          )}
          {(state === 'asks' || state === 'ready') && <Chosen {...props} />}
          <div role="alert">
            {problem !== undefined && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{problem}</MessageBarBody>
              </MessageBar>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Chosen(props: SharedFolderProps) {
  const { state, name, isRunning, progress, last, minutesBetween, timeZone, now } = props;
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const doneLast = last && {
    time: formatTime(last.at, { language, timeZone, now }),
    written: number.format(last.written),
    added: number.format(last.added),
  };
  return (
    <>
      <p>
        <strong>
          <bdi>{t('team:folder.chosen', { name })}</bdi>
        </strong>
      </p>
      <div className="actions">
        {state === 'asks' ? (
          <Button appearance="primary" onClick={props.onAllow}>
            {t('team:folder.allowAgain')}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={isRunning} onClick={() => !isRunning && props.onNow()}>
            {t('team:folder.now')}
          </Button>
        )}
        <Button onClick={props.onChoose}>{t('team:folder.another')}</Button>
        <Button onClick={props.onLeave}>{t('team:folder.leave')}</Button>
      </div>
      <p>{state === 'asks' ? t('team:folder.askAgain') : t('team:folder.interval', { count: minutesBetween })}</p>
      <p role="status">
        {isRunning
          ? progress
            ? t('team:folder.reading', progress)
            : t('team:folder.running')
          : doneLast
            ? t('team:folder.last', doneLast)
            : t('team:folder.never')}
      </p>
      <Devices {...props} />
      <Notes {...props} />
      <InConflict {...props} />
    </>
  );
}

function Devices({ devices, timeZone, now }: SharedFolderProps) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  if (devices.length === 0) return null;
  return (
    <div className="scroll">
      <table aria-label={t('team:folder.devices')}>
        <TableHead
          columns={[
            t('team:folder.column.device'),
            { name: t('team:folder.column.events'), className: 'number' },
            t('team:folder.column.latest'),
          ]}
        />
        <tbody>
          {devices.map(({ device, name, events, latestAt }) => (
            <tr key={device}>
              <th scope="row">{name}</th>
              <td className="number">{number.format(events)}</td>
              <td>
                <time dateTime={latestAt}>{formatTime(latestAt, { language, timeZone, now })}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Notes({ notes }: SharedFolderProps) {
  const { t } = useTexts();
  if (notes.length === 0) return null;
  return (
    <div className="hint">
      <h4>{t('team:folder.notes')}</h4>
      <ul aria-label={t('team:folder.notes')} className="plain">
        {notes.slice(0, mostNotes).map(({ kind, file }) => (
          <li key={`${kind} ${file}`}>{t(`team:folder.note.${kind}`, { file })}</li>
        ))}
        {notes.length > mostNotes && <li>{t('team:folder.notesMore', { count: notes.length - mostNotes })}</li>}
      </ul>
    </div>
  );
}

function InConflict({ inConflict, hrefOf }: SharedFolderProps) {
  const { t } = useTexts();
  if (inConflict.length === 0) return null;
  return (
    <div className="hint">
      <p>{t('team:folder.inConflict', { count: inConflict.length })}</p>
      <ul aria-label={t('dashboard:conflicts.title')} className="plain">
        {inConflict.slice(0, mostNotes).map(({ id, name, count }) => (
          <li key={id}>
            <Link href={hrefOf(id)}>
              <bdi>{name}</bdi>
            </Link>{' '}
            ({count})
          </li>
        ))}
        {inConflict.length > mostNotes && <li>{t('team:folder.notesMore', { count: inConflict.length - mostNotes })}</li>}
      </ul>
    </div>
  );
}
