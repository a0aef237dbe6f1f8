import { useEffect, useRef, useState } from 'react';
import type { ImportStep, ReadingChoices, ShownPlan, ShownQuestions } from '../../components/dashboard/imports-model';
import type { ImportOptions } from '../../utils/files/import/preview-import';
import { now } from '../shared/clock';
import { dataChanged } from './data-changed';
import { recallColumns, rememberColumns } from './imports-columns';
import type { AdminAnswers, ImportAnswerOf, ShownPreview } from './imports-protocol';
import { ImportReader, ReaderEndedError } from './imports-reader';

const nothing: ImportStep = { step: 'choose' };

/** One file from its choice to its recording; the worker that reads it lives as long as it is on screen. */
export function useFileImport(answersTo: (questions: ShownQuestions) => AdminAnswers | undefined) {
  const [state, setState] = useState<ImportStep>(nothing);
  const [file, setFile] = useState<File>();
  const reader = useRef<ImportReader>(undefined);
  const answers = state.step === 'preview' && state.questions ? answersTo(state.questions) : undefined;
  const end = (next: ImportStep) => {
    reader.current?.end();
    reader.current = undefined;
    setFile(undefined);
    setState(next);
  };
  useEffect(() => () => reader.current?.end(), []);

  /** What ended the reading is told, unless the admin ended it. */
  const endedBy = (error: unknown) => {
    if (!(error instanceof ReaderEndedError)) throw error;
    if (error.reason === 'stopped') return;
    end({ step: 'choose', ended: error.reason === 'too-slow' ? 'tooSlow' : 'failed' });
    if (error.reason === 'failed') throw error;
  };

  const look = async (chosen: File, choices: ReadingChoices) => {
    reader.current?.end();
    const current = new ImportReader({
      onProgress: (share) =>
        setState((shown) =>
          shown.step === 'preview' && shown.isRecording ? { ...shown, share } : { step: 'reading', fileName: chosen.name, share },
        ),
    });
    reader.current = current;
    setFile(chosen);
    setState({ step: 'reading', fileName: chosen.name, share: 0 });
    const read = await readWithMemory(current, chosen, choices);
    // Another file was chosen meanwhile.
    if (reader.current === current) setState(stepOf(chosen, read));
  };

  return {
    state,
    file,
    plan: usePlan(state, answers, reader, endedBy),
    onFile: (chosen: File) => void look(chosen, {}).catch(endedBy),
    onReadAgain: (choices: ReadingChoices) => void (file && look(file, choices).catch(endedBy)),
    onCancel: () => end(nothing),
    /** Records what was planned; undefined when the reading was ended instead. */
    record: async (): Promise<ImportAnswerOf['record'] | undefined> => {
      if (state.step !== 'preview' || !answers || !reader.current) return undefined;
      setState({ ...state, isRecording: true });
      try {
        const recorded = await reader.current.ask({ ask: 'record', answers, now: now() });
        if (recorded.isRecorded) {
          dataChanged();
          end(nothing);
        } else {
          setState(state);
        }
        return recorded;
      } catch (error) {
        endedBy(error);
        return undefined;
      }
    },
  };
}

/** What the file would bring, anew whenever an answer changes. */
function usePlan(
  state: ImportStep,
  answers: AdminAnswers | undefined,
  reader: { current: ImportReader | undefined },
  endedBy: (error: unknown) => void,
): ShownPlan | 'comparing' | undefined {
  const [plan, setPlan] = useState<ShownPlan | 'comparing'>();
  const isShown = state.step === 'preview' && !state.isRecording;
  const asked = isShown && answers ? JSON.stringify(answers) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers as text are what the plan depends on
  useEffect(() => {
    setPlan(asked === undefined ? undefined : 'comparing');
    if (asked === undefined || !answers) return;
    let isWanted = true;
    reader.current?.ask({ ask: 'plan', answers }).then((planned) => isWanted && setPlan(planned), endedBy);
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return plan;
}

interface Looked {
  preview: ShownPreview;
  choices: ReadingChoices;
}

/** Reads the file; where the admin once said what these columns mean, as they said. What they say now is remembered once it works. */
async function readWithMemory(reader: ImportReader, file: File, choices: ReadingChoices): Promise<Looked> {
  const read = async (chosen: ReadingChoices) => await reader.ask({ ask: 'preview', file, options: optionsOf(chosen) });
  const preview = await read(choices);
  const columns = columnsOf(preview);
  if (choices.mapping) {
    if (preview.isAccepted && columns) await rememberColumns(columns, choices.mapping);
    return { preview, choices };
  }
  const remembered = columns && (await recallColumns(columns));
  if (!remembered) return { preview, choices };
  const again = { ...choices, mapping: remembered };
  return { preview: await read(again), choices: again };
}

// The encodings offered are those that the reader knows.
const optionsOf = (choices: ReadingChoices) => choices as ImportOptions;

const columnsOf = (preview: ShownPreview) => (preview.isAccepted ? preview.columns : preview.table?.columns);

function stepOf({ name }: File, { preview, choices }: Looked): ImportStep {
  if (!preview.isAccepted) {
    const { problems, table } = preview;
    return { step: 'refused', fileName: name, problems, choices, ...table };
  }
  const { kind, rows, sheet, columns, sample, questions } = preview;
  return {
    step: 'preview',
    fileName: name,
    kind,
    rows,
    choices,
    isRecording: false,
    ...(sheet !== undefined && { sheet }),
    ...(columns && { columns }),
    ...(sample && { sample }),
    ...(questions && { questions }),
  };
}
