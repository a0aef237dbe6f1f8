import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts';
import type { ImportStep, MappableKind, ReadingChoices, ShownPlan } from './imports-model';
import { ImportProblems } from './imports-problems';
import { ImportQuestions, type ImportQuestionsProps } from './imports-questions';
import { ImportReading } from './imports-reading';
import { useImportSentences } from './use-import-sentences';

export interface FileImportProps {
  state: ImportStep;
  kinds: readonly MappableKind[];
  languages: readonly string[];
  encodings: readonly string[];
  /** The form and what fills it, while a file is shown that may be imported. */
  form?: Omit<ImportQuestionsProps, 'kind' | 'questions'>;
  /** Absent until all questions are answered; `comparing` while it is worked out. */
  plan?: ShownPlan | 'comparing' | undefined;
  onFile: (file: File) => void;
  onReadAgain: (choices: ReadingChoices) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

/** One file: chosen, looked at, corrected, recorded. Until the admin presses Import nothing of it is stored. */
export function FileImport(props: FileImportProps) {
  const { t } = useTexts();
  const { state, onFile, onCancel } = props;
  return (
    <section className="stack" aria-label={t('imports:read.title')}>
      <p>{t('imports:read.intro')}</p>
      {state.step === 'choose' && <ChooseFile onFile={onFile} />}
      <div role="alert">
        {state.step === 'choose' && state.ended && <Refusal>{t(`imports:read.${state.ended}`)}</Refusal>}
        {state.step === 'refused' && (
          <Refusal>
            <strong>
              <bdi>{t('imports:read.refused', { fileName: state.fileName })}</bdi>
            </strong>{' '}
            {t('imports:nothingChanged')}
          </Refusal>
        )}
      </div>
      <div role="status">
        {state.step === 'reading' &&
          t('imports:read.reading', { fileName: state.fileName, percent: Math.round(state.share * 100) })}
      </div>
      {state.step === 'reading' && (
        <div>
          <Button onClick={onCancel}>{t('imports:read.stop')}</Button>
        </div>
      )}
      {state.step === 'refused' && <Refused {...props} state={state} />}
      {state.step === 'preview' && <Preview {...props} state={state} />}
    </section>
  );
}

function ChooseFile({ onFile, label }: { onFile: (file: File) => void; label?: string }) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    // The button inside does the same for the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file needs a place, which is no control
    <div
      className="drop-zone"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <span>{t('imports:read.drop')}</span>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {label ?? t('imports:read.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('imports:read.choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

const Refusal = ({ children }: { children: ReactNode }) => (
  <MessageBar intent="error" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);

type Of<S extends ImportStep['step']> = FileImportProps & { state: Extract<ImportStep, { step: S }> };

function Refused({ state, kinds, languages, encodings, onFile, onReadAgain, onCancel }: Of<'refused'>) {
  const { t } = useTexts();
  const { problems, columns, kind, choices } = state;
  const mayBeReadOtherwise = columns !== undefined || problems.some(({ id }) => id === 'damaged-text');
  return (
    <>
      <h3>{t('imports:problems.title')}</h3>
      <ImportProblems problems={problems} />
      {mayBeReadOtherwise && <ImportReading {...{ columns, kind, choices, kinds, languages, encodings, onReadAgain }} />}
      <ChooseFile onFile={onFile} label={t('imports:read.chooseAnother')} />
      <div>
        <Button onClick={onCancel}>{t('imports:read.cancel')}</Button>
      </div>
    </>
  );
}

function Preview(props: Of<'preview'>) {
  const { t } = useTexts();
  const { state, form, plan, kinds, languages, encodings, onReadAgain, onConfirm, onCancel } = props;
  const { kind, rows, sheet, columns, sample, choices, questions, isRecording, share } = state;
  const mayRecord = plan !== undefined && plan !== 'comparing' && plan.events > 0 && !isRecording;
  return (
    <>
      <h3>
        <bdi>{state.fileName}</bdi>
      </h3>
      <p>
        {t('imports:read.recognised', { kind: t(`imports:kind.${kind}`) })}
        {', '}
        {t('imports:read.rows', { count: rows })}
        {sheet !== undefined && `, ${t('imports:read.sheet', { sheet })}`}
      </p>
      {questions === undefined && <p>{t(kind === 'own-back-up' ? 'imports:read.ownBackUp' : 'imports:read.ownExport')}</p>}
      {questions && (
        // Another reading of the file begins with its own columns.
        <ImportReading
          key={JSON.stringify(choices)}
          {...{ columns, kind, sample, choices, kinds, languages, encodings, onReadAgain }}
        />
      )}
      {questions && form && (
        <>
          <h4>{t('imports:ask.title')}</h4>
          <ImportQuestions kind={kind} questions={questions} {...form} />
          <Plan plan={plan} />
        </>
      )}
      <div className="actions">
        {questions && (
          <Button appearance="primary" disabledFocusable={!mayRecord} onClick={onConfirm}>
            {t('imports:plan.confirm')}
          </Button>
        )}
        <Button disabled={isRecording} onClick={onCancel}>
          {t('imports:read.cancel')}
        </Button>
      </div>
      <div role="status">
        {isRecording &&
          (share === undefined
            ? t('imports:read.recording')
            : t('imports:read.recordingShare', { percent: Math.round(share * 100) }))}
      </div>
    </>
  );
}

function Plan({ plan }: Pick<FileImportProps, 'plan'>) {
  const { t } = useTexts();
  const { broughtOf, leftOutOf } = useImportSentences();
  const isRefused = plan !== undefined && plan !== 'comparing' && plan.problems.length > 0;
  return (
    <>
      <h4>{t('imports:plan.title')}</h4>
      <div role="status" className="stack">
        {plan === undefined && <p>{t('imports:plan.unanswered')}</p>}
        {plan === 'comparing' && <p>{t('imports:plan.checking')}</p>}
        {plan !== undefined && plan !== 'comparing' && !isRefused && (
          <>
            <p>
              <strong>
                {plan.events === 0 ? t('imports:plan.nothing') : t('imports:plan.brings', { brought: broughtOf(plan.brought) })}
              </strong>
            </p>
            {leftOutOf(plan.leftOut).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {(plan.brought.subscriptions ?? 0) > 0 && <p className="secondary">{t('imports:plan.notComplete')}</p>}
          </>
        )}
      </div>
      <div role="alert">{isRefused && <Refusal>{t('imports:plan.contradicts')}</Refusal>}</div>
      {isRefused && <ImportProblems problems={plan.problems} />}
    </>
  );
}
