import type { IncompleteReason } from '../../utils/consolidation/capture';
import type { CustomerStage, FromFlag, SuspendGate, ToFlag, Warning } from '../../utils/consolidation/judgement';
import type { OverlayView } from '../../utils/consolidation/overlay-view';
import { isStopSeen } from '../../utils/consolidation/stop-seen';
import type { WarningTexts } from '../shared/warning-texts';
import type { useTexts } from '../texts/use-texts';
import type { UnreadableReason } from './overlay-model';
import type { RowFlag } from './row-flags';
import { fromFlagTones, type Tone } from './tone';

export type Translate = ReturnType<typeof useTexts>['t'];
export type FlagOnSide = { side: 'from'; flag: FromFlag } | { side: 'to'; flag: ToFlag };

/** The flag's whole sentence, and its first words, which stand before the colon. */
export function flagWords(on: FlagOnSide, t: Translate): { short: string; whole: string } {
  const whole = on.side === 'from' ? t(`rules:flags.from.${on.flag}`) : t(`rules:flags.to.${on.flag}`);
  return { whole, short: beforeColon(whole) };
}

export function stageWords(stage: CustomerStage, t: Translate): string {
  return t(`rules:stages.${stage}`);
}

function gateTone(gate: SuspendGate): Tone {
  if (gate.isSafe) return 'good';
  return gate.missing.includes('is-new-commerce') || gate.missing.includes('is-azure') ? 'danger' : 'attention';
}

interface GateWords {
  sentence: string;
  further: string[];
}

/** The first thing missing as a sentence, the others without its `Not safe to suspend`. */
function gateWords(gate: SuspendGate, t: Translate): GateWords {
  if (gate.isSafe) return { sentence: t('rules:gate.safe'), further: [] };
  const [first, ...further] = gate.missing.map((reason) => t(`rules:gate.${reason}`));
  return { sentence: first ?? '', further: further.map(afterColon) };
}

// French has a space before the colon.
const beforeColon = (sentence: string): string => (sentence.split(':')[0] ?? sentence).trimEnd();

function afterColon(sentence: string): string {
  const at = sentence.indexOf(': ');
  if (at === -1) return sentence;
  const rest = sentence.slice(at + 2);
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

type OnDetailPage = Pick<OverlayView, 'gate' | 'detail'>;

/** What is said of the subscription on screen: its gate, or what became of it once its stop was seen. */
export function gateSaid({ gate, detail }: OnDetailPage, t: Translate): (GateWords & { tone: Tone }) | undefined {
  if (!gate) return undefined;
  if (detail && isStopSeen({ flag: detail.flag, gate })) {
    const { whole } = flagWords({ side: 'from', flag: detail.flag }, t);
    return { tone: fromFlagTones[detail.flag], sentence: whole, further: [] };
  }
  return { tone: gateTone(gate), ...gateWords(gate, t) };
}

/** Beside the Status section. It says who speaks, since it stands in the middle of the portal's own words. */
export function gateMark(on: OnDetailPage, t: Translate): Omit<RowFlag, 'id' | 'name'> | undefined {
  const said = gateSaid(on, t);
  const beside = (words: string) => t('overlay:gate.beside', { sentence: words });
  return said && { tone: said.tone, whole: beside(said.sentence), short: beside(beforeColon(said.sentence)) };
}

export function warningWords(warning: Warning, t: Translate): WarningTexts {
  // The rule that raised it filled in its values: i18next's types would want those of all rules at once.
  const say = t as unknown as (key: string, values: Warning['values']) => string;
  return {
    sentence: say(`rules:warnings.${warning.id}.sentence`, warning.values),
    remedy: say(`rules:warnings.${warning.id}.remedy`, warning.values),
  };
}

export function unreadableWords(reason: UnreadableReason, t: Translate): string {
  return t('overlay:capture.unreadable', { reason: t(`reading:unreadable.${reason}`) });
}

export function incompleteWords(
  { reason, read, total }: { reason: IncompleteReason; read: number; total?: number },
  t: Translate,
): string {
  const words = t(`rules:capture.incomplete.${reason}`);
  const counted = total === undefined ? words : t('overlay:capture.incompleteOf', { reason: words, read, total });
  return t('overlay:capture.incomplete', { reason: counted });
}
