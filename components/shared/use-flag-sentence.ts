import type { JudgedFromSubscription } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';

/** The flag of a From row with what to do. Whose type was seen is not sent back to look at it. */
export function useFlagSentence(): (subscription: JudgedFromSubscription) => string {
  const { t } = useTexts();
  return ({ flag, commerceType, isTypeAssumed }) => {
    if (commerceType === 'unknown' || isTypeAssumed) return t(`rules:flags.from.${flag}`);
    switch (flag) {
      case 'suspended-still-billed':
        return commerceType === 'new-commerce'
          ? t('rules:flags.seenType.suspended-still-billed-new-commerce')
          : t('rules:flags.seenType.suspended-still-billed');
      case 'still-billed':
      case 'decide':
        return t(`rules:flags.seenType.${flag}`);
      default:
        return t(`rules:flags.from.${flag}`);
    }
  };
}
