import type { MoveProof } from '../../utils/consolidation/move-proof';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { useTexts } from '../texts/use-texts';

interface MoveProofLinesProps {
  name: string;
  proof: MoveProof;
  timeZone: string;
  now: Instant;
}

/** One subscription that others move: what the captures of both accounts show of it. */
export function MoveProofLines({ name, proof: { from, to, isProved }, timeZone, now }: MoveProofLinesProps) {
  const { t, language } = useTexts();
  const at = (instant: Instant) => formatTime(instant, { language, timeZone, now });
  return (
    <>
      <bdi className="subscription-name">{name}</bdi>
      <span className="secondary block">{t(`moves:from.${from.shows}`, { time: at(from.at) })}</span>
      <span className="secondary block">
        {to.at === undefined ? t('moves:to.not-captured') : t(`moves:to.${to.shows}`, { time: at(to.at) })}
      </span>
      {isProved && <span className="proved block">{t('moves:proved')}</span>}
    </>
  );
}
