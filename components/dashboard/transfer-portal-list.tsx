import type { Instant } from '../../utils/consolidation/subscription';
import type { PortalRequest, TransferDesk } from '../../utils/consolidation/transfer-desk';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

interface TransferPortalListProps {
  desk: Pick<TransferDesk, 'name' | 'portal'>;
  accountNameOf: (account: string) => string;
  timeZone: string;
  now: Instant;
}

const columns = ['id', 'account', 'state', 'action', 'requested'] as const;

/** The customer's requests as the portal's own pages showed them when they were captured. */
export function TransferPortalList({ desk: { name, portal }, accountNameOf, timeZone, now }: TransferPortalListProps) {
  const { t, language } = useTexts();
  const at = (instant: Instant) => formatTime(instant, { language, timeZone, now });
  return (
    <div className="stack">
      <h4>{t('moves:transfers.portal')}</h4>
      <p className="secondary">{t('moves:transfers.portalHelp')}</p>
      <div className="scroll">
        <table aria-label={`${t('moves:transfers.portal')}: ${name}`} className="moves">
          <TableHead columns={columns.map((column) => t(`moves:transfers.portalColumn.${column}`))} />
          <tbody>
            {portal.map((row) => (
              <tr key={`${row.account}/${row.direction}/${row.id}`}>
                <th scope="row">{row.id}</th>
                <td>
                  {accountNameOf(row.account)}
                  <span className="secondary block">
                    {t(`moves:transfers.direction.${row.direction}`)}, {t('moves:transfers.capturedAt', { time: at(row.seenAt) })}
                  </span>
                </td>
                <td>
                  {t(`moves:transfers.portalState.${row.state}`, { text: row.statusText })}
                  {row.isPendingLong && <strong className="alarming block">{t('moves:transfers.pendingOver')}</strong>}
                </td>
                <td>
                  <NeededAction row={row} account={accountNameOf(row.account)} />
                </td>
                {/* A day stays what the portal printed: it names no zone. */}
                <td>{row.requestedOn === undefined ? '' : row.requestedOn.slice(0, 10)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function NeededAction({ row: { needsAction }, account }: { row: PortalRequest; account: string }) {
  const { t } = useTexts();
  if (needsAction === undefined) return t('moves:transfers.actionUnknown');
  return needsAction ? <strong>{t('moves:transfers.needsAction', { account })}</strong> : t('moves:transfers.needsNoAction');
}
