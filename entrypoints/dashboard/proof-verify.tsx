import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type ChainResult, ProofChain } from '../../components/dashboard/proof-chain';
import { useTexts } from '../../components/texts/use-texts';
import type { Instant } from '../../utils/consolidation/subscription';
import { type ProofProgress, type ProofWorker, startProofWorker } from './proof-work';

type Verifying = { step: 'working'; progress?: ProofProgress } | { step: 'done'; result: ChainResult } | { step: 'failed' };

/** The button that computes every hash again, and what came of it. */
export function ProofVerify({ device, timeZone, now }: { device: string | undefined; timeZone: string; now: Instant }) {
  const { t } = useTexts();
  const [state, setState] = useState<Verifying>();
  const worker = useRef<ProofWorker>(undefined);
  useEffect(() => () => worker.current?.end(), []);
  const verify = async () => {
    if (state?.step === 'working') return;
    setState({ step: 'working' });
    worker.current ??= startProofWorker();
    try {
      const answer = await worker.current.ask({ ask: 'verify' }, (progress) => setState({ step: 'working', progress }));
      if (answer.is !== 'verified') throw new Error(`Expected what was verified, not ${answer.is}`);
      setState({ step: 'done', result: answer.chain });
    } catch (error) {
      setState({ step: 'failed' });
      throw error;
    }
  };
  const isBroken = state?.step === 'done' && state.result.problems.length > 0;
  const result = state?.step === 'done' && <ProofChain result={state.result} device={device} timeZone={timeZone} now={now} />;
  return (
    <section className="stack" aria-label={t('proof:verify')}>
      <div className="inline">
        <Button onClick={() => void verify()}>{t('proof:verify')}</Button>
        <span className="secondary">{t('proof:verifyHelp')}</span>
      </div>
      <div role="status" className="stack">
        {state?.step === 'working' && (
          <p>{state.progress ? t(`proof:${state.progress.doing}`, { ...state.progress }) : t('proof:working')}</p>
        )}
        {!isBroken && result}
      </div>
      <div role="alert" className="stack">
        {isBroken && result}
        {state?.step === 'failed' && <p>{t('proof:failed')}</p>}
      </div>
    </section>
  );
}
