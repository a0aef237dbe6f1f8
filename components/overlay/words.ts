import type { TFunction } from 'i18next';
import type { IncompleteReason } from '../../utils/consolidation/capture';
import type { CustomerStage, FromFlag, SuspendGate, ToFlag, Warning } from '../../utils/consolidation/judgement';
import type { RowFlag } from './row-flags';
import type { Tone } from './tone';

type T = TFunction<['overlay', 'rules', 'reading']>;

/** The flag's whole sentence, and its first words, which stand before the colon. */
export function flagWords(side: 'from' | 'to', flag: FromFlag | ToFlag, t: T): { short: string; whole: string } {
  const whole = t(`rules:flags.${side}.${flag}` as never) as string;
  return { whole, short: whole.split(':')[0] ?? whole };
}

export function stageWords(stage: CustomerStage, t: T): string {
  return t(`rules:stages.${stage}` as never) as string;
}

export function gateTone(gate: SuspendGate): Tone {
  if (gate.isSafe) return 'good';
  return gate.missing.includes('is-new-commerce') || gate.missing.includes('is-azure') ? 'danger' : 'attention';
}

export function gateWords(gate: SuspendGate, t: T): { sentence: string; further: string[] } {
  if (gate.isSafe) return { sentence: t('rules:gate.safe' as never) as string, further: [] };
  const [first, ...further] = gate.missing.map((reason) => t(`rules:gate.${reason}` as never) as string);
  return { sentence: first ?? '', further };
}

export function gateMark(gate: SuspendGate, t: T): Omit<RowFlag, 'id' | 'name'> {
  const sentence = t('overlay:gate.beside', { sentence: gateWords(gate, t).sentence });
  return { tone: gateTone(gate), short: sentence, whole: sentence };
}

export function warningWords(warning: Warning, t: T): { sentence: string; remedy: string } {
  return {
    sentence: t(`rules:warnings.${warning.id}.sentence` as never, warning.values as never) as string,
    remedy: t(`rules:warnings.${warning.id}.remedy` as never, warning.values as never) as string,
  };
}

export function incompleteWords({ reason, read, total }: { reason: IncompleteReason; read: number; total?: number }, t: T): string {
  return t(`reading:incomplete.${reason}` as never, { read, total } as never) as string;
}
