import { useId, useState } from 'react';
import type { Offer } from '../../state/catalogue.ts';
import { t } from '../boot.ts';

type Props = { offer: Offer; quantity: string | undefined; onTick(isTicked: boolean): void; onQuantity(quantity: string): void };

/** The box is React's: it holds what was typed and is rewritten on blur ("007" becomes "7"). */
export function OfferRow({ offer, quantity, onTick, onQuantity }: Props) {
  const id = useId();
  const [message, setMessage] = useState('');
  const isTicked = quantity !== undefined;
  const leave = () => {
    if (quantity === undefined) return;
    const tidy = quantity.trim().replace(/^0+(?=\d)/, '');
    setMessage(complaint(tidy, offer));
    onQuantity(tidy);
  };
  return (
    <div className={isTicked ? 'offer ticked' : 'offer'}>
      <input type="checkbox" id={id} checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <label htmlFor={id}>{offer.name}</label>
      {isTicked && (
        <span className="offer-quantity">
          <input
            type="number"
            aria-label={t('Quantity of {name}', { name: offer.name })}
            aria-invalid={message !== ''}
            value={quantity}
            onChange={(event) => onQuantity(event.target.value)}
            onBlur={leave}
          />
          <span>{t(offer.unit)}</span>
        </span>
      )}
      {isTicked && message && (
        <p className="field-message" role="alert">
          {message}
        </p>
      )}
    </div>
  );
}

function complaint(quantity: string, { minimum, maximum }: Offer): string {
  if (!/^\d+$/.test(quantity)) return t('Enter a whole number.');
  if (Number(quantity) < minimum) return t('Quantity must be at least {minimum}.', { minimum });
  return Number(quantity) > maximum ? t('Quantity cannot be more than {maximum}.', { maximum }) : '';
}
