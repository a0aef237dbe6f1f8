import type { Outcome } from '../../components/dashboard/shell';
import type { createTexts } from '../../components/texts/texts';
import type { BulkDecision } from '../../utils/consolidation/bulk-decision';
import type { BulkPart, BulkResult } from '../../utils/database/bulk-decisions';
import { dataChanged } from './data-changed';
import { startTeamTask, type TeamTask } from './team-work';

type Texts = ReturnType<typeof createTexts>;

interface RecordOptions {
  by: string | undefined;
  texts: Texts;
  tell: (outcome: Outcome) => void;
  onProgress: (done: number, total: number) => void;
  onEnd: () => void;
}

/** Records decisions for many customers in the worker, says what came of it, and offers to take all of it back. */
export function recordForAll(parts: readonly BulkPart[], options: RecordOptions): TeamTask {
  const { by, texts, tell, onProgress, onEnd } = options;
  const task = startTeamTask({ ask: 'record', parts, by }, onProgress);
  task.answer
    .then(
      (answer) => {
        if (answer.is !== 'recorded') throw new Error(`Expected what was recorded, not ${answer.is}`);
        dataChanged();
        tell(outcomeOf(answer.result, { parts, ...options }));
      },
      (error) => {
        tell({ intent: 'error', sentence: texts.t('common:storageFailure.unknown') });
        throw error;
      },
    )
    .finally(onEnd);
  return task;
}

function outcomeOf(
  { recorded, preview, done, failure }: BulkResult,
  { parts, texts, by, tell }: RecordOptions & { parts: readonly BulkPart[] },
): Outcome {
  const { t, language } = texts;
  const number = new Intl.NumberFormat(language);
  const undoing = recorded.length > 0 && { onUndo: () => takeBack(recorded, { texts, by, tell }) };
  if (failure) return { intent: 'error', sentence: t(`common:storageFailure.${failure}`), ...undoing };
  const total = parts.reduce((sum, { customers }) => sum + customers.length, 0);
  const [first] = parts;
  const what =
    first && parts.length === 1
      ? sentenceOf(first.decision, texts)
      : t('team:waves.accepted', { count: parts.length, shown: number.format(parts.length) });
  const count = preview.customers;
  const said = t('team:bulk.recorded', { what, count, shown: number.format(count) });
  if (done >= total) return { intent: 'success', sentence: said, ...undoing };
  const stopped = t('team:bulk.stopped', { done: number.format(done), total: number.format(total) });
  return { intent: 'info', sentence: `${said} ${stopped}`, ...undoing };
}

function sentenceOf(decision: BulkDecision, { t }: Texts): string {
  switch (decision.kind) {
    case 'wave':
      return decision.wave === null ? t('team:log.wave-cleared') : t('team:log.wave-set', { wave: decision.wave });
    case 'owner':
      return decision.owner === null ? t('team:log.owner-cleared') : t('team:log.owner-set', { owner: decision.owner });
    case 'note':
      return t('team:bulk.action.note');
    case 'method':
      return t('dashboard:log.happening.method-chosen', { method: t(`rules:method.${decision.method}`) });
  }
}

function takeBack(
  recorded: BulkResult['recorded'],
  { texts: { t, language }, by, tell }: Pick<RecordOptions, 'texts' | 'by' | 'tell'>,
): void {
  const number = new Intl.NumberFormat(language);
  const working = (done: number): Outcome => ({
    intent: 'info',
    sentence: t('team:bulk.takingBack', { done: number.format(done), total: number.format(recorded.length) }),
  });
  tell(working(0));
  startTeamTask({ ask: 'take-back', recorded, by }, (done) => tell(working(done))).answer.then(
    (answer) => {
      if (answer.is !== 'taken-back') throw new Error(`Expected what was taken back, not ${answer.is}`);
      dataChanged();
      const { failure } = answer;
      tell(
        failure
          ? { intent: 'error', sentence: t(`common:storageFailure.${failure}`) }
          : { intent: 'info', sentence: t('dashboard:takenBack') },
      );
    },
    (error) => {
      tell({ intent: 'error', sentence: t('common:storageFailure.unknown') });
      throw error;
    },
  );
}
