import type { OverlayView } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { Icon } from './icon';
import { gateSaid } from './words';

/** Whether this subscription may be set to Suspended, said before the admin chooses it. */
export function GateNote({ gate, detail }: Pick<OverlayView, 'gate' | 'detail'>) {
  const { t } = useTexts();
  const words = gateSaid({ gate, detail }, t);
  if (!words) return null;
  const { tone } = words;
  return (
    <div className={`gate gate-${tone}`}>
      <Icon name={tone === 'good' ? 'check' : tone === 'waiting' ? 'clock' : 'warning'} />
      <div>
        <p className="gate-sentence">{words.sentence}</p>
        {words.further.length > 0 && (
          <ul className="gate-further" aria-label={t('overlay:gate.reasons')}>
            {words.further.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        {detail && hasQuantities(detail) && (
          <p className="hint">
            {t('overlay:gate.quantities', {
              from: detail.fromQuantity ?? t('overlay:gate.unknownQuantity'),
              to: detail.toQuantity ?? t('overlay:gate.unknownQuantity'),
            })}
          </p>
        )}
      </div>
    </div>
  );
}

const hasQuantities = ({ fromQuantity, toQuantity }: NonNullable<OverlayView['detail']>) =>
  fromQuantity !== null || toQuantity !== null;
