import { useState } from 'react';
import { formatLocalMoment } from '../../words/dates.ts';
import { language, t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { Icon } from '../icon.tsx';
import { LinkButton } from '../link.tsx';
import { navigate } from '../location.ts';
import { Problem, Success } from '../notice.tsx';
import type { DetailProps } from './subscription-detail.tsx';
import { useEdit } from './use-edit.ts';

const resellers = [{ id: '0012345', name: 'Alpine Reseller' }];

/** Picture resellers__reseller-mpn-id. */
export function NewCommerceForm({ route, view: { subscription, now }, path, onSaved }: DetailProps) {
  const { Button, TextField, QuantityField, Radio, Checkbox, Select } = useKit();
  const [nickname, setNickname] = useState(subscription.nickname);
  const [quantity, setQuantity] = useState(String(subscription.quantity));
  const [status, setStatus] = useState(subscription.status);
  const [autoRenew, setAutoRenew] = useState(subscription.autoRenew);
  const [reseller, setReseller] = useState(subscription.resellerMpnId ?? '');
  const [term, setTerm] = useState(subscription.term);
  const { submit, error, isSaved, isBusy } = useEdit(path, onSaved);
  const ends = t(autoRenew ? 'Renews on {date}' : 'Expires on {date}', { date: formatLocalMoment(subscription.endsAt, language) });
  const mayCancel = subscription.cancelableUntil !== undefined && subscription.cancelableUntil >= now;
  return (
    <div className="form">
      {isSaved && <Success>{t('Your changes have been submitted.')}</Success>}
      <h2>{t('Details')}</h2>
      <TextField label={t('Subscription nickname')} required value={nickname} onChange={setNickname} />
      <QuantityField label={t('Quantity')} value={quantity} onChange={setQuantity} unit={t(subscription.unit)} />
      <fieldset>
        <legend>{t('Status')}</legend>
        <Radio name="status" label={t('Active')} checked={status === 'active'} onCheck={() => setStatus('active')} note={ends} />
        {status === 'active' && (
          <div className="under-radio">
            <Checkbox label={t('Auto-renew')} checked={autoRenew} onChange={setAutoRenew} />
            <p>
              <Icon name="calendar" /> <LinkButton onPress={() => {}}>{t('Manage renewal')}</LinkButton> <Icon name="info" />
            </p>
          </div>
        )}
        <Radio name="status" label={t('Suspended')} checked={status === 'suspended'} onCheck={() => setStatus('suspended')} />
        {(mayCancel || status === 'canceled') && (
          <Radio
            name="status"
            label={t('Cancel subscription')}
            checked={status === 'canceled'}
            onCheck={() => setStatus('canceled')}
            note={t('Cancel until {date}', { date: formatLocalMoment(subscription.cancelableUntil ?? now, language) })}
          />
        )}
      </fieldset>
      <Select
        label={t('Term duration')}
        value={term}
        onChange={(value) => setTerm(value as typeof term)}
        options={(['Monthly', '1 year', '3 years'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <div className="field">
        <b>{t('Billing frequency')}</b>
        <div>{t(subscription.billingFrequency)}</div>
        <p>
          <Icon name="calendar" />{' '}
          <LinkButton disabled onPress={() => {}}>
            {t('Manage billing frequency')}
          </LinkButton>
        </p>
      </div>
      <Select
        label={t('Reseller (MPN ID)')}
        value={reseller}
        onChange={setReseller}
        options={[
          { value: '', label: t('Select indirect reseller') },
          ...resellers.map(({ id, name }) => ({ value: id, label: `${name} (ID: ${id})` })),
          { value: 'none', label: t('No indirect reseller') },
          { value: 'other', label: t('Indirect reseller not in the list? Enter MPN ID') },
        ]}
      />
      <Problem error={error} />
      <div className="buttons">
        <Button
          primary
          disabled={isBusy}
          onPress={() =>
            void submit({
              nickname,
              quantity,
              status,
              ...(status === 'active' ? { autoRenew } : {}),
              ...(resellers.some(({ id }) => id === reseller) ? { resellerMpnId: reseller } : {}),
            })
          }
        >
          {t('Submit')}
        </Button>
        <Button onPress={() => navigate(`${route.prefix}/customers/${route.customer}/subscriptions`)}>{t('Cancel')}</Button>
      </div>
    </div>
  );
}
