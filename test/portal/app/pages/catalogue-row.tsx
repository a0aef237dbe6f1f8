import { useState } from 'react';
import type { Offer } from '../../state/catalogue.ts';
import { t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { send } from '../data.ts';
import { Problem } from '../notice.tsx';

// The recorded list of 2019 names Microsoft's programme; new-commerce titles have no publisher line of their own.
const publisher = 'By Microsoft Corporation';

export function CatalogueRow({ offer, customer, onCart }: { offer: Offer; customer: string; onCart(): void }) {
  const { Button, QuantityField } = useKit();
  const [quantity, setQuantity] = useState('');
  const [error, setError] = useState<Error>();
  const isUsageBased = offer.unit === 'Usage-based';
  // Picture add-products: the old Azure offer is in the list and cannot be bought.
  const isGone = offer.commerceType === 'azure-legacy';
  const add = () => {
    setError(undefined);
    send(`customers/${customer}/cart`, { offer: offer.id, quantity: isUsageBased ? 1 : quantity }).then(onCart, setError);
  };
  return (
    <tr>
      <td>
        {offer.name}
        <div className="quiet">
          {t(publisher)} · {offer.id}
        </div>
        {isGone && <div className="field-message">{t("This item isn't available, learn more.")}</div>}
        <Problem error={error} />
      </td>
      <td>
        {!isUsageBased && (
          <QuantityField
            hideLabel
            label={t('Quantity of {name}', { name: offer.name })}
            value={quantity}
            onChange={setQuantity}
            unit={t(offer.unit)}
          />
        )}
      </td>
      <td>
        <Button disabled={isGone} onPress={add}>
          {t('Add to cart')}
        </Button>
      </td>
    </tr>
  );
}
