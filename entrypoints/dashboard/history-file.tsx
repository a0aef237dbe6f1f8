import { useContext, useEffect, useRef, useState } from 'react';
import { HistoryDialog, type HistoryStep, type HistoryUse } from '../../components/dashboard/history-dialog';
import type { createTexts } from '../../components/texts/texts';
import { TextsContext } from '../../components/texts/use-texts';
import type { Instant } from '../../utils/consolidation/subscription';
import { forgetChosenFolder } from '../../utils/database/chosen-folder';
import { noteRestored, replacing } from '../shared/keep-store';
import { dataChanged } from './data-changed';
import { type HistoryAnswer, type HistoryAsk, type HistoryRefusal, type HistoryWorker, startHistoryWorker } from './history-work';
import { customerHref } from './route';

interface HistoryFileProps {
  use: HistoryUse;
  /** This database's own id. */
  device: string | undefined;
  timeZone: string;
  now: Instant;
  onBackUp: () => void;
  /** A restore ended the use of a shared folder. */
  onFolderLeft: () => void;
  onClose: () => void;
}

/** A back-up file is read, proved and stored in a worker that lives as long as this dialog. */
export function HistoryFile({ use, device, timeZone, now, onBackUp, onFolderLeft, onClose }: HistoryFileProps) {
  const texts = useContext(TextsContext);
  const [state, setState] = useState<HistoryStep>({ step: 'choose' });
  const [chosen, setChosen] = useState<File>();
  const worker = useRef<HistoryWorker>(undefined);
  const looked = useRef<{ file: string; at: Instant }>(undefined);
  useEffect(() => () => worker.current?.end(), []);
  const run = (question: HistoryAsk) => {
    setState({ step: 'working' });
    worker.current ??= startHistoryWorker();
    const asked = worker.current.ask(question, (percent) =>
      setState({ step: 'working', percent, isStoring: question.ask !== 'look' }),
    );
    const answered =
      question.ask === 'restore'
        ? replacing(
            () => asked,
            (answer) => answer.is === 'restored',
          )
        : asked;
    answered.then(
      (answer) => {
        if (answer.is === 'united' || answer.is === 'restored') dataChanged();
        if (answer.is === 'restored' && looked.current) void noteRestored(looked.current);
        // What the back-up gave up would come back from a shared folder by itself.
        if (answer.is === 'restored') void forgetChosenFolder().then((had) => had && onFolderLeft());
        if (answer.is === 'looked' && question.ask === 'look')
          looked.current = { file: question.file.name, at: answer.header.writtenAt };
        setState(stepOf(answer, { texts, isTried: question.ask === 'look' && question.passphrase !== undefined }));
      },
      (error) => {
        setState({ step: 'refused', sentence: texts.t('common:storageFailure.unknown') });
        throw error;
      },
    );
  };
  return (
    <HistoryDialog
      use={use}
      state={state}
      timeZone={timeZone}
      now={now}
      deviceNameOf={(id) => (id === device || id === '' ? texts.t('dashboard:log.thisDevice') : id.slice(0, 8))}
      hrefOf={customerHref}
      onFile={(file) => {
        setChosen(file);
        run({ ask: 'look', file });
      }}
      onPassphrase={(passphrase) => chosen && run({ ask: 'look', file: chosen, passphrase })}
      onBackUp={onBackUp}
      onConfirm={() => run({ ask: use })}
      onClose={onClose}
    />
  );
}

type Texts = ReturnType<typeof createTexts>;

function stepOf(answer: HistoryAnswer, { texts, isTried }: { texts: Texts; isTried: boolean }): HistoryStep {
  switch (answer.is) {
    case 'looked': {
      const { device, writtenAt, extensionVersion: version } = answer.header;
      return { step: 'preview', device, writtenAt, version, ...answer.look };
    }
    case 'united':
      return { step: 'united', added: answer.added, clockGaps: answer.clockGaps, inConflict: answer.inConflict };
    case 'restored':
      return { step: 'restored', count: answer.count };
    case 'sealed':
      return { step: 'sealed' };
    case 'refused':
      // Another try is one field away.
      if (isTried && answer.refusal.problem === 'wrong-passphrase') return { step: 'sealed', isWrong: true };
      return { step: 'refused', sentence: sentenceFor(answer.refusal, texts) };
    default:
      throw new Error(`Expected something about a file, not ${answer.is}`);
  }
}

function sentenceFor(refusal: HistoryRefusal, { t }: Texts): string {
  switch (refusal.problem) {
    case 'storage-full':
    case 'storage-failed':
    case 'outdated-page':
      return t(`common:storageFailure.${refusal.problem}`);
    case 'wrong-passphrase':
      return t('keep:passphrase.wrong');
    case 'exported-csv':
      return t('dashboard:historyProblem.exported-csv', { count: refusal.rows });
    case 'exported-csv-broken':
      return t('dashboard:historyProblem.exported-csv-broken', { line: refusal.line, column: refusal.column });
    case 'unreadable-event':
      return t('dashboard:historyProblem.unreadable-event', { event: refusal.event ?? 1 });
    case 'chain-broken':
    case 'own-chain-broken': {
      const [first] = refusal.breaks ?? [];
      return t(`dashboard:historyProblem.${refusal.problem}`, {
        sequence: first?.sequence ?? '?',
        device: first?.device.slice(0, 8) ?? '?',
      });
    }
    default:
      return t(`dashboard:historyProblem.${refusal.problem}`);
  }
}
