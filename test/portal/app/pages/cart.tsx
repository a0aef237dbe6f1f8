import type { CartLine, Customer } from '../../state/records.ts';
import { formatNumber } from '../../words/dates.ts';
import { language, t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { send } from '../data.ts';
import { Heading } from '../heading.tsx';
import { LinkButton } from '../link.tsx';

export type Cart = { customer: Customer; lines: (CartLine & { name: string; unit: string })[] };

type PaneProps = { cart: Cart; onCart(): void; onReview(): void; onCancel(): void };

export function CartPane({ cart: { customer, lines }, onCart, onReview, onCancel }: PaneProps) {
  const { Button } = useKit();
  const remove = (offer: string) => void send(`customers/${customer.id}/cart`, { offer, quantity: null }).then(onCart);
  return (
    <aside className="cart" aria-label={t('Your cart')}>
      <h2>{t('Your cart')}</h2>
      {lines.length === 0 ? (
        <div className="cart-empty">
          <p>
            <b>{t('Your cart is empty.')}</b>
          </p>
          <p>
            {t('Specify a quantity of any product and click')} <b>{t('Add to cart')}</b> {t('to continue.')}
          </p>
        </div>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.offer}>
              {line.name}
              <div className="quiet">
                {formatNumber(line.quantity, language)} {t(line.unit)} ·{' '}
                <LinkButton onPress={() => remove(line.offer)}>{t('Remove')}</LinkButton>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Button primary disabled={lines.length === 0} onPress={onReview}>
        {t('Review')}
      </Button>
      <Button onPress={onCancel}>{t('Cancel')}</Button>
    </aside>
  );
}

export function ReviewCart({ cart: { lines }, onBack, onBuy }: { cart: Cart; onBack(): void; onBuy(): void }) {
  const { Button } = useKit();
  return (
    <>
      <Heading bold={t('Review')} />
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('Products')}</th>
            <th scope="col">{t('Quantity')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.offer}>
              <td>{line.name}</td>
              <td>{line.unit === 'Usage-based' ? '' : `${formatNumber(line.quantity, language)} ${t(line.unit)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="buttons">
        <Button primary onPress={onBuy}>
          {t('Buy')}
        </Button>
        <Button onPress={onBack}>{t('Cancel')}</Button>
      </div>
    </>
  );
}
