import { useState } from 'react';
import { formatLocalMoment } from '../../words/dates.ts';
import { formatStatus } from '../../words/status.ts';
import { language, t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { Dialog } from '../dialog.tsx';
import { formatQuantity } from '../g1/subscription-list.tsx';
import { Problem, Success } from '../notice.tsx';
import type { DetailProps } from './subscription-detail.tsx';
import { useEdit } from './use-edit.ts';

type Wish = 'suspended' | 'active' | 'canceled';

const questions: Record<Wish, { button: string; question: string }> = {
  suspended: { button: 'Suspend', question: 'Suspend this subscription?' },
  active: { button: 'Reactivate', question: 'Reactivate this subscription?' },
  canceled: { button: 'Cancel subscription', question: 'Cancel this subscription?' },
};

/**
 * The form that the documentation describes where the pictures show radios: "Select Suspend. In the pop-up dialog, select OK"
 * (create-a-new-subscription.md). Opened with `?form=dialog`; its other words are invented.
 */
export function ButtonForm({ view: { subscription, now }, path, onSaved }: DetailProps) {
  const { Button } = useKit();
  const [asked, setAsked] = useState<Wish>();
  const { submit, error, isSaved, isBusy } = useEdit(path, onSaved);
  const isNewCommerce = subscription.commerceType === 'new-commerce';
  const mayCancel = isNewCommerce && subscription.cancelableUntil !== undefined && subscription.cancelableUntil >= now;
  const wishes: Wish[] = [
    subscription.status === 'suspended' ? 'active' : 'suspended',
    ...(mayCancel ? (['canceled'] as const) : []),
  ];
  return (
    <div className="form">
      {isSaved && <Success>{t('Your changes have been submitted.')}</Success>}
      <h2>{t('Details')}</h2>
      <dl className="facts">
        <dt>{t('Status')}</dt>
        <dd>{formatStatus(subscription, { t, language })}</dd>
        <dt>{t('Quantity')}</dt>
        <dd>{formatQuantity(subscription)}</dd>
        {isNewCommerce && (
          <>
            <dt>{t('Term duration')}</dt>
            <dd>{t(subscription.term)}</dd>
          </>
        )}
      </dl>
      {mayCancel && <p>{t('Cancel until {date}', { date: formatLocalMoment(subscription.cancelableUntil ?? now, language) })}</p>}
      <Problem error={error} />
      <div className="buttons">
        {wishes.map((wish) => (
          <Button key={wish} disabled={isBusy || subscription.isTrial} onPress={() => setAsked(wish)}>
            {t(questions[wish].button)}
          </Button>
        ))}
      </div>
      {asked && (
        <Dialog
          title={t(questions[asked].question)}
          actions={
            <>
              <Button
                primary
                onPress={() => {
                  setAsked(undefined);
                  void submit({ status: asked });
                }}
              >
                {t('OK')}
              </Button>
              <Button onPress={() => setAsked(undefined)}>{t('Cancel')}</Button>
            </>
          }
        >
          <p>{subscription.name}</p>
        </Dialog>
      )}
    </div>
  );
}
