import type { Customer } from '../../state/records.ts';
import { formatShortDate } from '../../words/dates.ts';
import { language, t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { useData } from '../data.ts';
import { TransferTabs } from '../g1/transfer-tabs.tsx';
import { Heading } from '../heading.tsx';
import { Link } from '../link.tsx';
import { navigate } from '../location.ts';
import { BrokenPage, Loading } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { TransferRow } from '../views.ts';

/** Picture modernazuretransfers__Transferrequestheader. */
export function Transfers({ route }: { route: Route }) {
  const { Button } = useKit();
  const { data, error } = useData<{ customer: Customer; transfers: TransferRow[] }>(`customers/${route.customer}/transfers`);
  return (
    <Frame
      route={route}
      area="customer"
      current={route.generation === 'g1' ? 'Subscriptions' : 'Transfers'}
      customerName={data?.customer.name}
    >
      <Heading bold={t('Transfer requests')} />
      {route.generation === 'g1' && <TransferTabs route={route} current="transfers" />}
      <p>{t('Billing ownership of Azure subscriptions and/or Reservations may be transferred between partners.')}</p>
      <p className="actions">
        <Button primary onPress={() => navigate(`${route.prefix}/customers/${route.customer}/transfers/new`)}>
          {t('Add new request')}
        </Button>
      </p>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <>
          <h2>{t('Sent requests')}</h2>
          <p>{t('Transfer requests sent to other partners')}</p>
          <TransferTable
            route={route}
            rows={data.transfers.filter(({ isSent }) => isSent)}
            none={t('There are no sent transfer requests')}
          />
          <h2>{t('Received requests')}</h2>
          <p>{t('Transfer requests received from other partners')}</p>
          <TransferTable
            route={route}
            rows={data.transfers.filter(({ isSent }) => !isSent)}
            none={t('There are no received transfer requests')}
          />
        </>
      )}
    </Frame>
  );
}

function TransferTable({ route, rows, none }: { route: Route; rows: TransferRow[]; none: string }) {
  if (rows.length === 0) return <p className="empty">{none}</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          {['Transfer request ID', 'Status', 'Action required', 'Request date', 'Transfer date'].map((word) => (
            <th scope="col" key={word}>
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link to={`${route.prefix}/customers/${route.customer}/transfers/${row.id}`}>{row.id}</Link>
            </td>
            <td>{t(row.status)}</td>
            <td>{t(!row.isSent && row.status === 'Pending' ? 'Review request' : 'None')}</td>
            <td>{formatShortDate(row.requestedAt, language)}</td>
            <td>{row.transferredAt ? formatShortDate(row.transferredAt, language) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
