import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';
import { readPrice } from './read-price';

interface PriceDialogProps {
  product: string;
  price?: { monthlyPrice: number; currency: string };
  /** The account's, where it is known. */
  currency?: string;
  onClose: () => void;
  onPrice: (monthlyPrice: number, currency: string) => void;
}

/** What one license of a product costs a month: money is only ever counted with prices that somebody gave. */
export function PriceDialog({ product, price, currency, onClose, onPrice }: PriceDialogProps) {
  const { t, language } = useTexts();
  const [amount, setAmount] = useState(price ? price.monthlyPrice.toLocaleString(language, { useGrouping: false }) : '');
  const [code, setCode] = useState(price?.currency ?? currency ?? '');
  const [isRefused, setIsRefused] = useState(false);
  const monthlyPrice = readPrice(amount);
  const isCodeWrong = !/^[A-Z]{3}$/.test(code.trim().toUpperCase());
  const save = () => {
    if (monthlyPrice === undefined || isCodeWrong) return setIsRefused(true);
    onPrice(monthlyPrice, code.trim().toUpperCase());
  };
  return (
    <Modal
      title={t('dashboard:price.title', { product })}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={save}>
            {t('dashboard:price.save')}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{t('dashboard:price.help')}</p>
      <Field
        label={t('dashboard:price.amount')}
        required
        validationMessage={isRefused && monthlyPrice === undefined ? t('dashboard:price.amountNeeded') : undefined}
      >
        <Input inputMode="decimal" value={amount} onChange={(_, { value }) => setAmount(value)} />
      </Field>
      <Field
        label={t('dashboard:price.currency')}
        required
        validationMessage={isRefused && isCodeWrong ? t('dashboard:price.currencyNeeded') : undefined}
      >
        <Input value={code} maxLength={3} onChange={(_, { value }) => setCode(value)} />
      </Field>
    </Modal>
  );
}
