import { Button, Checkbox, Field, Input, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { ClockGap } from '../../utils/consolidation/clock-gaps';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { useMasking } from '../shared/masking-context';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

/** Another history is united with this one, or takes its place. */
export type HistoryUse = 'unite' | 'restore';

/** How far the work with a chosen file has come. */
export type HistoryStep =
  | { step: 'choose' }
  | { step: 'working'; percent?: number; isStoring?: boolean }
  /** Sealed with a passphrase; `isWrong`: not with the one that was given. */
  | { step: 'sealed'; isWrong?: boolean }
  /** `sentence` says what is wrong with the file and what to do. */
  | { step: 'refused'; sentence: string }
  | {
      step: 'preview';
      device: string;
      writtenAt: Instant;
      version: string;
      total: number;
      /** Events that are not here yet. */
      fresh: number;
      /** Events that are here and not in the file. */
      missing: number;
      latestHere?: Instant;
      clockGaps: ClockGap[];
    }
  | { step: 'united'; added: number; clockGaps: ClockGap[]; inConflict: { id: string; name: string; count: number }[] }
  | { step: 'restored'; count: number };

interface HistoryDialogProps {
  use: HistoryUse;
  state: HistoryStep;
  timeZone: string;
  now: Instant;
  /** The short name of a device among the histories. */
  deviceNameOf: (device: string) => string;
  hrefOf: (customer: string) => string;
  onFile: (file: File) => void;
  /** That of the chosen file. */
  onPassphrase: (passphrase: string) => void;
  onBackUp: () => void;
  onConfirm: () => void;
  onClose: () => void;
}

/** A history from a file: looked at first, then united with this one or put in its place, after the admin's word. */
export function HistoryDialog(props: HistoryDialogProps) {
  const { use, state, onClose } = props;
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isSure, setIsSure] = useState(false);
  const isPreview = state.step === 'preview';
  const givesUp = use === 'restore' && isPreview && state.missing > 0;
  const mayGoOn = isPreview && (use === 'restore' || state.fresh > 0);
  const isOver = state.step === 'united' || state.step === 'restored';
  return (
    <Modal
      title={t(`dashboard:historyUse.${use}.title`)}
      onClose={onClose}
      actions={
        <>
          {(state.step === 'choose' || state.step === 'refused' || state.step === 'sealed') && (
            <Button appearance={state.step === 'sealed' ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
              {t('dashboard:importing.choose')}
            </Button>
          )}
          {mayGoOn && (
            <Button
              appearance="primary"
              disabledFocusable={givesUp && !isSure}
              onClick={() => (!givesUp || isSure) && props.onConfirm()}
            >
              {t(`dashboard:historyUse.${use}.confirm`)}
            </Button>
          )}
          {givesUp && <Button onClick={props.onBackUp}>{t('dashboard:historyUse.backUpFirst')}</Button>}
          <Button onClick={onClose}>{t(isOver ? 'dashboard:close' : 'dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{t(`dashboard:historyUse.${use}.intro`)}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,.csv,.backup"
        aria-label={t('dashboard:importing.choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was mended.
          target.value = '';
          setIsSure(false);
          if (file) props.onFile(file);
        }}
      />
      {state.step === 'refused' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{state.sentence}</MessageBarBody>
        </MessageBar>
      )}
      {state.step === 'sealed' && <PassphraseQuestion isWrong={state.isWrong === true} onPassphrase={props.onPassphrase} />}
      <div role="status" className="stack">
        <State {...props} />
      </div>
      {givesUp && (
        <Checkbox
          checked={isSure}
          onChange={(_, { checked }) => setIsSure(checked === true)}
          label={t('dashboard:historyUse.sure', { count: state.missing })}
        />
      )}
    </Modal>
  );
}

/** Kept no longer than this question. */
function PassphraseQuestion({ isWrong, onPassphrase }: { isWrong: boolean; onPassphrase: (passphrase: string) => void }) {
  const { t } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <p>{t('keep:passphrase.needed')}</p>
      <Field label={t('keep:passphrase.neededLabel')} {...(isWrong && { validationMessage: t('keep:passphrase.wrong') })}>
        <Input type="password" autoComplete="off" autoFocus value={passphrase} onChange={(_, { value }) => setPassphrase(value)} />
      </Field>
      <p>
        <Button appearance="primary" type="submit">
          {t('keep:passphrase.unseal')}
        </Button>
      </p>
    </form>
  );
}

function State({ use, state, timeZone, now, deviceNameOf, hrefOf }: HistoryDialogProps): ReactNode {
  const { t, language } = useTexts();
  const masking = useMasking();
  const timeOf = (at: Instant) => formatTime(at, { language, timeZone, now });
  switch (state.step) {
    case 'choose':
    case 'refused':
    case 'sealed':
      return null;
    case 'working':
      return <p>{state.percent === undefined ? t('dashboard:loading') : t(workingText(state), { percent: state.percent })}</p>;
    case 'preview':
      return (
        <>
          <p>
            {t('dashboard:importing.from', {
              device: deviceNameOf(state.device),
              time: timeOf(state.writtenAt),
              version: state.version,
            })}
          </p>
          <p>
            <strong>
              {use === 'unite' && state.fresh === 0
                ? t('dashboard:importing.nothingNew', { total: state.total })
                : t('dashboard:importing.fresh', { count: state.fresh, total: state.total })}
            </strong>
          </p>
          {use === 'restore' && (
            <p>
              {state.missing === 0
                ? t('dashboard:historyUse.givesUpNothing')
                : t('dashboard:historyUse.givesUp', {
                    count: state.missing,
                    latest: state.latestHere === undefined ? '' : timeOf(state.latestHere),
                  })}
            </p>
          )}
          <ClockGaps gaps={state.clockGaps} deviceNameOf={deviceNameOf} timeOf={timeOf} />
        </>
      );
    case 'united':
      return (
        <>
          <p>{t('dashboard:importing.done', { count: state.added })}</p>
          {state.inConflict.length > 0 && (
            <>
              <p>
                <strong>{t('dashboard:conflicts.found')}</strong> {t('dashboard:conflicts.foundHelp')}
              </p>
              <ul aria-label={t('dashboard:conflicts.title')}>
                {state.inConflict.map(({ id, name, count }) => (
                  <li key={id}>
                    <Link href={hrefOf(id)}>
                      <bdi>{masking.isOn ? masking.nameOf(id) : name}</bdi>
                    </Link>{' '}
                    ({count})
                  </li>
                ))}
              </ul>
            </>
          )}
          <ClockGaps gaps={state.clockGaps} deviceNameOf={deviceNameOf} timeOf={timeOf} />
        </>
      );
    case 'restored':
      return <p>{t('dashboard:historyUse.restored', { count: state.count })}</p>;
  }
}

function ClockGaps({
  gaps,
  deviceNameOf,
  timeOf,
}: {
  gaps: readonly ClockGap[];
  deviceNameOf: (device: string) => string;
  timeOf: (at: Instant) => string;
}) {
  const { t } = useTexts();
  if (gaps.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {gaps.map(({ device, ahead, minutes, at }) => (
          <span key={`${device} ${ahead}`} className="block">
            {t('dashboard:clockGap.sentence', {
              device: deviceNameOf(device),
              ahead: deviceNameOf(ahead),
              minutes,
              time: timeOf(at),
            })}{' '}
          </span>
        ))}
        {t('dashboard:clockGap.remedy')}
      </MessageBarBody>
    </MessageBar>
  );
}

function workingText({ isStoring = false }: { isStoring?: boolean }) {
  return isStoring ? 'keep:working.storing' : 'keep:working.reading';
}
