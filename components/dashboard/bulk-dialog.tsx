import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type BulkDecision, type BulkPreview, proposed } from '../../utils/consolidation/bulk-decision';
import { type Method, methods } from '../../utils/consolidation/event';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';
import type { BulkAction } from './customer-row';
import { NameField } from './name-field';

/** How far it is: the admin still chooses, or it is being recorded. */
export type BulkStep = { step: 'ask' } | { step: 'working'; done: number; total: number };

/** What a decision would change, as far as that is known. */
export type ShownPreview = { is: 'looking'; done: number; total: number } | { is: 'known'; preview: BulkPreview };

interface BulkDialogProps {
  action: BulkAction;
  customers: number;
  /** Names of waves or owners that are in use. */
  names: readonly string[];
  /** What the field holds at first. */
  initial: string;
  state: BulkStep;
  preview: ShownPreview | undefined;
  /** The decision as it stands in the form now; undefined while something is missing. */
  onChange: (decision: BulkDecision | undefined) => void;
  onApply: (decision: BulkDecision) => void;
  onStop: () => void;
  onClose: () => void;
}

const longestName = 100;

/** One decision for many customers: chosen, looked at, recorded. */
export function BulkDialog(props: BulkDialogProps) {
  const { action, customers, names, initial, state, preview, onChange, onApply, onStop, onClose } = props;
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const [text, setText] = useState(initial);
  const [method, setMethod] = useState<Method>('transfer');
  const [isRefused, setIsRefused] = useState(false);
  const decision = decisionOf(action, { text, method });
  const change = (next: { text?: string; method?: Method }) => {
    setText(next.text ?? text);
    setMethod(next.method ?? method);
    onChange(decisionOf(action, { text, method, ...next }));
  };
  const isWorking = state.step === 'working';
  const hasNothing = preview?.is === 'known' && preview.preview.changes === 0;
  const isReasonMissing = action === 'method' && method === 'leave' && text.trim() === '';
  const missing = isReasonMissing ? t('dashboard:customer.reasonNeeded') : t('dashboard:note.textNeeded');
  const isLooking = preview?.is === 'looking';
  return (
    <Modal
      title={t(`team:bulk.action.${action}`)}
      onClose={isWorking ? onStop : onClose}
      actions={
        isWorking ? (
          <Button onClick={onStop}>{t('team:bulk.stop')}</Button>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={hasNothing || isLooking}
              onClick={() => {
                if (!decision) setIsRefused(true);
                else if (!hasNothing && !isLooking) onApply(decision);
              }}
            >
              {t('team:bulk.apply')}
            </Button>
            <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
          </>
        )
      }
    >
      <p>{t('team:bulk.for', { count: customers, shown: number.format(customers) })}</p>
      {!isWorking && (action === 'wave' || action === 'owner') && (
        <NameField
          label={t(`team:bulk.${action}`)}
          hint={t(`team:bulk.${action}Help`)}
          names={names}
          value={text}
          problem={text.trim().length > longestName ? t('team:bulk.tooLong', { count: longestName }) : undefined}
          onChange={(value) => change({ text: value })}
        />
      )}
      {!isWorking && action === 'method' && (
        <>
          <Field label={t('team:bulk.method')} hint={t('team:bulk.methodHelp')}>
            {/* The group's value is one of the methods drawn below. */}
            <RadioGroup value={method} onChange={(_, { value }) => change({ method: value as Method })}>
              {methods.map((candidate) => (
                <Radio key={candidate} value={candidate} label={t(`rules:method.${candidate}`)} />
              ))}
            </RadioGroup>
          </Field>
          <Field
            label={method === 'leave' ? t('dashboard:method.reason') : t('dashboard:method.reasonOptional')}
            required={method === 'leave'}
            validationMessage={isRefused && !decision ? missing : undefined}
          >
            <Textarea value={text} onChange={(_, { value }) => change({ text: value })} />
          </Field>
        </>
      )}
      {!isWorking && action === 'note' && (
        <Field label={t('team:bulk.note')} required validationMessage={isRefused && !decision ? missing : undefined}>
          <Textarea value={text} onChange={(_, { value }) => change({ text: value })} />
        </Field>
      )}
      {/* Outside what is read out: every batch would be announced. */}
      {isWorking && <Progress sentence="working" done={state.done} total={state.total} />}
      {!isWorking && preview?.is === 'looking' && <Progress sentence="looking" done={preview.done} total={preview.total} />}
      <div role="status" className="stack">
        {!isWorking && preview?.is === 'known' && <Preview action={action} preview={preview.preview} />}
      </div>
    </Modal>
  );
}

/** What the form says; undefined while something that is needed is missing. */
export function decisionOf(action: BulkAction, { text, method }: { text: string; method: Method }): BulkDecision | undefined {
  const written = text.trim();
  switch (action) {
    case 'wave':
      return written.length > longestName ? undefined : { kind: 'wave', wave: written || null };
    case 'owner':
      return written.length > longestName ? undefined : { kind: 'owner', owner: written || null };
    case 'note':
      return written === '' ? undefined : { kind: 'note', text: written };
    case 'method':
      if (method === 'leave' && written === '') return undefined;
      return { kind: 'method', method, ...(written !== '' && { reason: written }) };
  }
}

function Progress({ sentence, done, total }: { sentence: 'working' | 'looking'; done: number; total: number }) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const text = t(`team:bulk.${sentence}`, { done: number.format(done), total: number.format(total) });
  return (
    <>
      <p>{text}</p>
      <progress className="bar" value={done} max={Math.max(1, total)} aria-label={text} />
    </>
  );
}

const mostValues = 8;

function Preview({ action, preview }: { action: BulkAction; preview: BulkPreview }) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const { changes, before } = preview;
  const what = action === 'method' ? 'subscriptionsChange' : 'customersChange';
  const values = Object.entries(before).sort(([, a], [, b]) => b - a);
  const beforeText = (value: string, count: string) => {
    if (value === '') return t('team:bulk.beforeNone', { shown: count });
    if (action !== 'method') return t('team:bulk.before', { value, shown: count });
    const isProposed = value.startsWith(proposed);
    const method = methodName(isProposed ? value.slice(proposed.length) : value, t);
    return t(isProposed ? 'team:bulk.beforeProposed' : 'team:bulk.before', { value: method, shown: count });
  };
  const isTold = action !== 'note' && changes > 0;
  return (
    <>
      <h3>{t('team:bulk.preview')}</h3>
      <p>
        <strong>
          {changes === 0 ? t('team:bulk.nothing') : t(`team:bulk.${what}`, { count: changes, shown: number.format(changes) })}
        </strong>
      </p>
      {isTold && (
        <ul className="plain">
          {values.slice(0, mostValues).map(([value, count]) => (
            <li key={value}>{beforeText(value, number.format(count))}</li>
          ))}
          {values.length > mostValues && <li>{t('team:folder.notesMore', { count: values.length - mostValues })}</li>}
        </ul>
      )}
      {(['same', 'excluded', 'settled'] as const).map(
        (kind) =>
          preview[kind] > 0 && (
            <p key={kind}>{t(`team:bulk.${kind}`, { count: preview[kind], shown: number.format(preview[kind]) })}</p>
          ),
      )}
    </>
  );
}

function methodName(value: string, t: ReturnType<typeof useTexts>['t']): string {
  const method = methods.find((candidate) => candidate === value);
  return method ? t(`rules:method.${method}`) : value;
}
