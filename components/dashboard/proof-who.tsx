import type { ProofSource } from '../../utils/consolidation/proof-source';
import { useTexts } from '../texts/use-texts';

/** Who recorded it: the name that was told, and the profile. */
export function ProofWho({ source: { by, device } }: { source: Pick<ProofSource, 'by' | 'device'> }) {
  const { t } = useTexts();
  const profile = device.slice(0, 8);
  return <>{by === undefined ? t('proof:profile', { device: profile }) : t('proof:byPerson', { name: by, device: profile })}</>;
}
