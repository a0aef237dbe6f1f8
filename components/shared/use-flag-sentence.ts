import type { JudgedFromSubscription } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';

/** The flag of a From row with what to do, as the overlay says it beside the row. */
export function useFlagSentence(): (subscription: JudgedFromSubscription) => string {
  const { t } = useTexts();
  return ({ flag }) => t(`rules:flags.from.${flag}`);
}
