import { Button } from '@fluentui/react-components';
import type { DecisionReview } from '../../utils/consolidation/judgement';
import { useRuleSentence } from '../shared/use-rule-sentence';
import { useTexts } from '../texts/use-texts';

/** Decisions whose ground moved after they were made. Deciding anew or undoing takes one off the list. */
export function DecisionReviews({ reviews, onUndo }: { reviews: readonly DecisionReview[]; onUndo: (event: string) => void }) {
  const { t } = useTexts();
  const sentenceOf = useRuleSentence();
  return (
    <section className="hint" aria-label={t('dashboard:reviews.title')}>
      <h3>{t('dashboard:reviews.title')}</h3>
      <ul>
        {reviews.map(({ reason, values, event }) => {
          const sentence = sentenceOf(`review.${reason}`, values);
          return (
            <li key={`${event} ${reason}`}>
              {sentence}{' '}
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
