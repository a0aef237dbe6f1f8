import { Button } from '@fluentui/react-components';
import type { StartGate } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';

/** Whether the recreation of this customer can begin, or everything that is missing (domain section 8). */
export function StartCheck({ start, onAcknowledge }: { start: StartGate; onAcknowledge: () => void }) {
  const { t } = useTexts();
  return (
    <section className="start-check hint" data-green={start.isGreen}>
      <h3>{t('dashboard:customer.start.title')}</h3>
      {start.isGreen ? (
        <p>{t('dashboard:customer.start.ready')}</p>
      ) : (
        <>
          <p>{t('dashboard:customer.start.missing')}</p>
          <ul>
            {start.missing.map((reason) => (
              <li key={reason}>{t(`rules:start.${reason}`)}</li>
            ))}
          </ul>
        </>
      )}
      {start.missing.includes('irreversible-not-acknowledged') && (
        <Button onClick={onAcknowledge}>{t('dashboard:customer.start.acknowledge')}</Button>
      )}
    </section>
  );
}
