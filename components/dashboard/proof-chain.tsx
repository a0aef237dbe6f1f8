import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { useTexts } from '../texts/use-texts';

/** What became of verifying the history. */
export interface ChainResult {
  events: number;
  ends: { device: string; sequence: number; hash: string; at: Instant }[];
  problems: {
    kind: 'missing' | 'altered' | 'content-altered' | 'content-missing' | 'cut-off';
    device: string;
    sequence: number;
  }[];
}

interface ProofChainProps {
  result: ChainResult;
  /** This database's own id. */
  device: string | undefined;
  timeZone: string;
  now: Instant;
}

/** Whether the history is as it was recorded, in one sentence; then what is wrong, or where each chain ends. */
export function ProofChain({ result: { events, ends, problems }, device, timeZone, now }: ProofChainProps) {
  const { t, language } = useTexts();
  const nameOf = (id: string) => (id === device ? t('proof:thisProfile') : t('proof:profile', { device: id.slice(0, 8) }));
  if (problems.length > 0) {
    return (
      <>
        <p className="alarming">{t('proof:notVerified')}</p>
        <ul>
          {problems.map(({ kind, device: id, sequence }) => (
            <li key={`${kind} ${id} ${sequence}`}>{t(`proof:problem.${kind}`, { profile: nameOf(id), sequence })}</li>
          ))}
        </ul>
        <p>{t('proof:notVerifiedRemedy')}</p>
      </>
    );
  }
  if (events === 0) return <p>{t('proof:verifiedEmpty')}</p>;
  return (
    <>
      <p className="verdict verdict-verified">{t('proof:verified', { count: events })}</p>
      <p className="secondary">{t('proof:ends')}</p>
      <ul>
        {ends.map(({ device: id, sequence, hash, at }) => (
          <li key={id} className="secondary">
            {t('proof:endOf', { profile: nameOf(id), sequence, hash, time: formatTime(at, { language, timeZone, now }) })}
          </li>
        ))}
      </ul>
    </>
  );
}
