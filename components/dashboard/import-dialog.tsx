import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

/** How far the import of a chosen file has come. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'working' }
  /** `sentence` says what is wrong with the file and what to do. */
  | { step: 'refused'; sentence: string }
  | { step: 'preview'; device: string; writtenAt: Instant; version: string; fresh: number; total: number }
  | { step: 'done'; added: number };

interface ImportDialogProps {
  state: ImportState;
  timeZone: string;
  now: Instant;
  onFile: (file: File) => void;
  onConfirm: () => void;
  onClose: () => void;
}

/** Another profile's history: looked at first, united after the admin's word. */
export function ImportDialog({ state, timeZone, now, onFile, onConfirm, onClose }: ImportDialogProps) {
  const { t, language } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Modal
      title={t('dashboard:importing.title')}
      onClose={onClose}
      actions={
        <>
          {(state.step === 'choose' || state.step === 'refused') && (
            <Button appearance="primary" onClick={() => input.current?.click()}>
              {t('dashboard:importing.choose')}
            </Button>
          )}
          {state.step === 'preview' && state.fresh > 0 && (
            <Button appearance="primary" onClick={onConfirm}>
              {t('dashboard:importing.confirm')}
            </Button>
          )}
          <Button onClick={onClose}>{t(state.step === 'done' ? 'dashboard:close' : 'dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{t('dashboard:importing.intro')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,.csv"
        aria-label={t('dashboard:importing.choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      {state.step === 'refused' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{state.sentence}</MessageBarBody>
        </MessageBar>
      )}
      <div role="status" className="stack">
        {state.step === 'working' && <p>{t('dashboard:loading')}</p>}
        {state.step === 'preview' && (
          <>
            <p>
              {t('dashboard:importing.from', {
                device: state.device.slice(0, 8),
                time: formatTime(state.writtenAt, { language, timeZone, now }),
                version: state.version,
              })}
            </p>
            <p>
              <strong>
                {state.fresh === 0
                  ? t('dashboard:importing.nothingNew', { total: state.total })
                  : t('dashboard:importing.fresh', { count: state.fresh, total: state.total })}
              </strong>
            </p>
          </>
        )}
        {state.step === 'done' && <p>{t('dashboard:importing.done', { count: state.added })}</p>}
      </div>
    </Modal>
  );
}
