import { CaptureAllPanel } from '../../components/dashboard/capture-all-panel';
import { useTexts } from '../../components/texts/use-texts';
import { accountNameIn } from '../shared/accounts';
import { type CaptureAllCommand, controlCaptureAll } from '../shared/capture-all-control';
import { useCaptureAll } from '../shared/use-capture-all';
import { customerHref } from './route';
import type { SectionProps } from './sections/section-props';

/** `Capture all` of each account, where there is something to say about it. */
export function CaptureAllPanels({ current: { project }, now, onDecided }: SectionProps) {
  const { t } = useTexts();
  const states = useCaptureAll(project, accountNameIn(project, { t }));
  return states.map((state) => {
    const control = async (command: CaptureAllCommand) => onDecided(await controlCaptureAll(state.account, command));
    return (
      <CaptureAllPanel
        key={state.account}
        state={state}
        hrefOf={customerHref}
        timeZone={project.settings.timeZone}
        now={now}
        onPause={() => void control({ type: 'pause' })}
        onResume={() => void control({ type: 'resume' })}
        onStop={() => void control({ type: 'stop' })}
        onRetry={(customers) => void control({ type: 'retry', customers })}
      />
    );
  });
}
