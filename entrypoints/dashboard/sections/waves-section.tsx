import { useContext, useMemo, useState } from 'react';
import { WaveList } from '../../../components/dashboard/wave-list';
import { TextsContext } from '../../../components/texts/use-texts';
import { listWaves, nextWaveNumber, type ProposedWave, proposeWaves, type Wave } from '../../../utils/consolidation/waves';
import { NothingCaptured } from '../nothing-captured';
import { recordForAll } from '../record-for-all';
import { customersHref } from '../route';
import { useHeadlines } from '../use-headlines';
import type { SectionProps } from './section-props';

const usualSize = 20;
const largestSize = 5_000;

export function WavesSection({ current, now, me, tell }: SectionProps) {
  const texts = useContext(TextsContext);
  const { t, language } = texts;
  const headlines = useHeadlines(current);
  const [size, setSize] = useState(usualSize);
  const [working, setWorking] = useState<{ done: number; total: number }>();
  // Every half minute is often enough: what a clock changes is judged again, and then the headlines are read anew.
  const waves = useMemo(() => headlines && listWaves(headlines, now), [headlines, now]);
  const proposed = useMemo(() => headlines && proposeWaves(headlines, { size, now }), [headlines, size, now]);
  if (!headlines || !waves || !proposed) return <p>{t('dashboard:loading')}</p>;
  const record = (parts: readonly { wave: string | null; customers: readonly string[] }[]) =>
    recordForAll(
      parts.map(({ wave, customers }) => ({ decision: { kind: 'wave', wave }, customers })),
      {
        by: me,
        texts,
        tell,
        onProgress: (done, total) => setWorking({ done, total }),
        onEnd: () => setWorking(undefined),
      },
    );
  const accept = (accepted: readonly { name: string; wave: ProposedWave }[]) =>
    record(accepted.map(({ name, wave }) => ({ wave: name, customers: wave.members })));
  const dissolve = ({ name }: Wave) =>
    record([{ wave: null, customers: headlines.flatMap(({ wave, customer }) => (wave === name ? [customer] : [])) }]);
  const number = new Intl.NumberFormat(language);
  const progress = working && { done: number.format(working.done), total: number.format(working.total) };
  return (
    <>
      <h2>{t('dashboard:section.waves')}</h2>
      <p>{t('team:waves.intro')}</p>
      {working && (
        <div className="stack">
          <p>{t('team:bulk.working', progress)}</p>
          <progress className="bar" value={working.done} max={working.total} aria-label={t('team:bulk.working', progress)} />
        </div>
      )}
      {headlines.length === 0 ? (
        <NothingCaptured />
      ) : (
        <WaveList
          waves={waves}
          proposed={proposed}
          size={size}
          largestSize={largestSize}
          firstNumber={nextWaveNumber(waves.map(({ name }) => name))}
          isWorking={working !== undefined}
          hrefOf={(wave) => customersHref({ wave })}
          timeZone={current.project.settings.timeZone}
          now={now}
          onSize={setSize}
          onAccept={accept}
          onDissolve={dissolve}
        />
      )}
    </>
  );
}
