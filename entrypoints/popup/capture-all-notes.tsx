import { CaptureAllNote } from '../../components/popup/capture-all-note';
import { useTexts } from '../../components/texts/use-texts';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import { accountNameIn } from '../shared/accounts';
import { type CaptureAllCommand, controlCaptureAll } from '../shared/capture-all-control';
import { useCaptureAll } from '../shared/use-capture-all';

/** The runs of `Capture all` that are under way or left customers out. */
export function CaptureAllNotes({ project }: { project: ProjectFacts }) {
  const { t } = useTexts();
  const states = useCaptureAll(project, accountNameIn(project, { t }));
  return states.map((state) => {
    const control = (type: Exclude<CaptureAllCommand['type'], 'retry'>) => void controlCaptureAll(state.account, { type });
    return (
      <CaptureAllNote
        key={state.account}
        state={state}
        onPause={() => control('pause')}
        onResume={() => control('resume')}
        onStop={() => control('stop')}
      />
    );
  });
}
