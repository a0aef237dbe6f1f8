import { formatNumber } from '../../words/dates.ts';
import { language, t } from '../boot.ts';
import { Heading } from '../heading.tsx';
import { Success } from '../notice.tsx';
import type { OrderView } from '../views.ts';

export function OrderConfirmation({ view: { customer, order } }: { view: OrderView }) {
  return (
    <>
      <Heading bold={customer.name} light={t('Confirmation')} title={t('Confirmation')} />
      <Success>{t('Your order has been submitted.')}</Success>
      <p>
        {t('Order number')}: {order.id}
      </p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('Subscription')}</th>
            <th scope="col">{t('Quantity')}</th>
            <th scope="col">{t('Subscription ID')}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.subscription}>
              <td>{line.name}</td>
              <td>{line.unit === 'Usage-based' ? '' : `${formatNumber(line.quantity, language)} ${t(line.unit)}`}</td>
              <td>{line.subscription}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
