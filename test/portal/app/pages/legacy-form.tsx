import { useState } from 'react';
import type { BillingFrequency } from '../../state/records.ts';
import { formatLongDate } from '../../words/dates.ts';
import { language, t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { Dialog } from '../dialog.tsx';
import { navigate } from '../location.ts';
import { Problem, Success } from '../notice.tsx';
import type { DetailProps } from './subscription-detail.tsx';
import { useEdit } from './use-edit.ts';

// A suspended legacy subscription is deleted after 90 days (subscription-lifecycle.md).
const suspensionLength = 90 * 86_400_000;

export function LegacyForm({ route, view: { subscription, now }, path, onSaved }: DetailProps) {
  const { Button, TextField, QuantityField, Radio } = useKit();
  const [nickname, setNickname] = useState(subscription.nickname);
  const [quantity, setQuantity] = useState(String(subscription.quantity));
  const [status, setStatus] = useState(subscription.status);
  const [billing, setBilling] = useState(subscription.billingFrequency);
  const [askedBilling, setAskedBilling] = useState<BillingFrequency>();
  const { submit, error, isSaved, isBusy } = useEdit(path, onSaved);
  const renews = t(subscription.autoRenew ? 'Renews on {date}' : 'Expires on {date}', {
    date: formatLongDate(subscription.endsAt, language),
  });
  const expires = t('Expires on {date}', { date: formatLongDate(now + suspensionLength, language) });
  return (
    <div className="form">
      {isSaved && <Success>{t('Your changes have been submitted.')}</Success>}
      <h2>{t('Details')}</h2>
      <TextField label={t('Subscription nickname')} required value={nickname} onChange={setNickname} />
      <QuantityField
        label={t('Quantity')}
        value={quantity}
        onChange={setQuantity}
        unit={t(subscription.unit)}
        disabled={subscription.isTrial}
      />
      <fieldset>
        <legend>{t('Status')}</legend>
        <Radio
          name="status"
          label={t('Active')}
          checked={status === 'active'}
          onCheck={() => setStatus('active')}
          disabled={subscription.isTrial}
          {...(status === 'active' ? { note: renews } : {})}
        />
        <Radio
          name="status"
          label={t('Suspended')}
          checked={status === 'suspended'}
          onCheck={() => setStatus('suspended')}
          disabled={subscription.isTrial}
          {...(status === 'suspended' ? { note: expires } : {})}
        />
      </fieldset>
      <fieldset>
        <legend>{t('Billing frequency')}</legend>
        <Radio
          name="billing"
          label={t('Monthly')}
          checked={billing === 'Monthly'}
          onCheck={() => setAskedBilling('Monthly')}
          disabled={subscription.isTrial}
        />
        <Radio
          name="billing"
          label={t('Annual')}
          checked={billing === 'Annual'}
          onCheck={() => setAskedBilling('Annual')}
          disabled={subscription.isTrial}
        />
      </fieldset>
      {askedBilling && askedBilling !== billing && (
        <ChangeBillingCycle
          to={askedBilling}
          name={`${subscription.name} - ${subscription.id}`}
          onAnswer={(agreed) => {
            if (agreed) setBilling(askedBilling);
            setAskedBilling(undefined);
          }}
        />
      )}
      <Problem error={error} />
      <div className="buttons">
        <Button
          primary
          disabled={isBusy || subscription.isTrial}
          onPress={() => void submit({ nickname, quantity, status, billingFrequency: billing })}
        >
          {t('Submit')}
        </Button>
        <Button onPress={() => navigate(`${route.prefix}/customers/${route.customer}/subscriptions`)}>{t('Cancel')}</Button>
      </div>
    </div>
  );
}

/** Picture change-billing-frequency__ok-to-change-billing. */
function ChangeBillingCycle({ to, name, onAnswer }: { to: BillingFrequency; name: string; onAnswer(agreed: boolean): void }) {
  const { Button } = useKit();
  return (
    <Dialog
      title={t('Change Billing Cycle')}
      actions={
        <>
          <Button primary onPress={() => onAnswer(true)}>
            {t('OK')}
          </Button>
          <Button onPress={() => onAnswer(false)}>{t('Cancel')}</Button>
        </>
      }
    >
      <p>
        {t(
          'Changing the billing cycle will update all the subscriptions that are part of the "order". This will create a new annual term for all subscriptions at the current price based on the price list. The below subscriptions will be updated to "{billing}" billing. To complete this request please click "OK" and then Submit.',
          { billing: t(to) },
        )}
      </p>
      <ul>
        <li>{name}</li>
      </ul>
    </Dialog>
  );
}
