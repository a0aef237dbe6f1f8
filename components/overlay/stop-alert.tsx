import type { OverlayView } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { Icon } from './icon';

/**
 * On the page of a subscription that nothing on To replaces yet: what would stop if it were suspended now. The first stop of the Tab key,
 * and in sight when the panel is folded away.
 */
export function StopAlert({ gate, detail }: Pick<OverlayView, 'gate' | 'detail'>) {
  const { t } = useTexts();
  if (!gate || !detail || !wouldStop(gate)) return null;
  const { name, quantity } = detail;
  const words =
    quantity === null ? t('overlay:gate.wouldStopUncounted', { name }) : t('overlay:gate.wouldStop', { name, count: quantity });
  return (
    <div className="outcomes" data-comes-first="">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who works with the keyboard meets the warning before the portal's Submit */}
      <div className="message message-danger" tabIndex={0}>
        <Icon name="warning" />
        <p role="alert">{words}</p>
      </div>
    </div>
  );
}

/** Azure leaves by itself, and what is not active has stopped already. */
function wouldStop(gate: NonNullable<OverlayView['gate']>): boolean {
  if (gate.isSafe || !gate.missing.includes('no-twin')) return false;
  return !gate.missing.some((reason) => reason === 'is-azure' || reason === 'not-active-on-from');
}
