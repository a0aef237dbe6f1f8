import type { ToRecreate as Line } from '../../utils/consolidation/judgement';
import type { AccountState } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { Message } from './message';
import type { FilledLine, FillState } from './overlay-model';
import { TrustedButton } from './trusted-button';
import { type Translate, unreadableWords } from './words';

interface ToRecreateProps {
  lines: Line[];
  account: AccountState;
  isCaptured: boolean;
  fill: FillState;
  fillQuantities: () => void;
}

/** What is still to be bought for this customer, and what became of it after `Fill quantities`. */
export function ToRecreate({ lines, account, isCaptured, fill, fillQuantities }: ToRecreateProps) {
  const { t } = useTexts();
  const isTo = account.state === 'known' && account.side === 'to';
  const canFill = isTo && lines.some((line) => line.isFillable);
  const results = fill.state === 'filled' ? fill.lines : {};
  return (
    <section className="block" aria-labelledby="to-recreate">
      <h2 id="to-recreate">{t('overlay:recreate.title')}</h2>
      {lines.length === 0 && (
        <p className="hint">{isCaptured ? t('overlay:recreate.nothing') : t('overlay:recreate.notCaptured')}</p>
      )}
      {!isTo && lines.length > 0 && <Message tone="attention" text={t(`overlay:recreate.${whyNot(account)}`)} />}
      {canFill && (
        <TrustedButton className="button primary" onPress={fillQuantities} disabled={fill.state === 'running'}>
          {t('overlay:recreate.fill')}
        </TrustedButton>
      )}
      {fill.state === 'running' && <p role="status">{t('overlay:recreate.filling')}</p>}
      {fill.state === 'filled' && <Message role="status" tone="attention" text={t('overlay:recreate.check')} />}
      {fill.state === 'stopped' && <Message role="alert" tone="danger" text={stoppedWords(fill, t)} />}
      <ul className="lines">
        {lines.map((line) => (
          <RecreateLine key={line.from.join()} line={line} result={results[line.from[0] ?? '']} />
        ))}
      </ul>
    </section>
  );
}

function stoppedWords(fill: Extract<FillState, { state: 'stopped' }>, t: Translate): string {
  if (fill.kind === 'unreadable') return unreadableWords(fill.reason, t);
  return t('overlay:recreate.stopped', { reason: t(`overlay:refused.${fill.problem}`) });
}

function whyNot(account: AccountState): 'unknownSide' | 'wrongSide' | 'contradicted' {
  if (account.state === 'unknown') return 'unknownSide';
  return account.state === 'contradicted' ? 'contradicted' : 'wrongSide';
}

function RecreateLine({ line, result }: { line: Line; result: FilledLine | undefined }) {
  const { t } = useTexts();
  const isKnown = line.note !== 'quantity-unknown';
  return (
    <li className="line">
      <p className="line-name">
        <bdi>
          {isKnown
            ? t('overlay:recreate.quantity', { name: line.name, quantity: line.quantity })
            : t('overlay:recreate.noQuantity', { name: line.name })}
        </bdi>
      </p>
      {line.note && <p className="hint">{t(`overlay:recreate.note.${line.note}`)}</p>}
      {result && (
        <p className={`chip ${result.filled ? 'chip-good' : 'chip-danger'}`}>
          {result.filled
            ? t('overlay:recreate.filled', { quantity: result.quantity })
            : t('overlay:recreate.notFilled', { reason: t(`reading:notFilled.${result.reason}`) })}
        </p>
      )}
    </li>
  );
}
