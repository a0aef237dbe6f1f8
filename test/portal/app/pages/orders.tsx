import type { Customer, Order } from '../../state/records.ts';
import { formatNumber, formatShortDate } from '../../words/dates.ts';
import { language, t } from '../boot.ts';
import { useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { BrokenPage, Loading } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';

/** Order history. Its real columns are not public. */
export function Orders({ route }: { route: Route }) {
  const { data, error } = useData<{ customer: Customer; orders: Order[] }>(`customers/${route.customer}/orders`);
  return (
    <Frame route={route} area="customer" current="Order history" customerName={data?.customer.name}>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <>
          <Heading bold={data.customer.name} light={t('Order history')} title={t('Order history')} />
          {data.orders.length === 0 ? (
            <p className="empty">{t('No results found')}</p>
          ) : (
            <table className="list">
              <thead>
                <tr>
                  {['Order number', 'Date', 'Products', 'Quantity', 'Status'].map((word) => (
                    <th scope="col" key={word}>
                      {t(word)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.orders.flatMap((order) =>
                  order.lines.map((line) => (
                    <tr key={line.subscription}>
                      <td>{order.id}</td>
                      <td>{formatShortDate(order.at, language)}</td>
                      <td>{line.name}</td>
                      <td>{formatNumber(line.quantity, language)}</td>
                      <td>{t('Completed')}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          )}
        </>
      )}
    </Frame>
  );
}
