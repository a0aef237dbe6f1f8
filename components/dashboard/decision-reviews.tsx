import { Button } from '@fluentui/react-components';
import type { DecisionReview, ReviewReason } from '../../utils/consolidation/judgement';
import { useRuleSentence } from '../shared/use-rule-sentence';
import { useTexts } from '../texts/use-texts';

interface DecisionReviewsProps {
  reviews: readonly DecisionReview[];
  onUndo: (event: string) => void;
  /** Decides the same again, on what is known now. */
  onKeep: (event: string) => void;
}

/** Where deciding the same again settles nothing: the type excludes it, or a part of the pair is not there. */
const notKeepable: ReadonlySet<ReviewReason> = new Set([
  'method-excluded',
  'part-not-seen',
  'part-gone',
  'pair-changed',
  'transfer-changed',
  'told-incomplete',
]);

/** Decisions whose ground moved after they were made. Deciding anew, the same again, or undoing takes one off the list. */
export function DecisionReviews({ reviews, onUndo, onKeep }: DecisionReviewsProps) {
  const { t } = useTexts();
  const sentenceOf = useRuleSentence();
  return (
    <section className="hint" aria-label={t('dashboard:reviews.title')}>
      <h3>{t('dashboard:reviews.title')}</h3>
      <ul>
        {reviews.map(({ reason, values, event, subscriptions }) => {
          const sentence = sentenceOf(`review.${reason}`, values);
          return (
            <li key={`${event} ${reason} ${subscriptions.join()}`}>
              {sentence}{' '}
              {!notKeepable.has(reason) && (
                <Button size="small" aria-label={t('dashboard:reviews.keepOf', { sentence })} onClick={() => onKeep(event)}>
                  {t('dashboard:reviews.keep')}
                </Button>
              )}{' '}
              <Button size="small" aria-label={t('dashboard:reviews.undoOf', { sentence })} onClick={() => onUndo(event)}>
                {t('dashboard:reviews.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
