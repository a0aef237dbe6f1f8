import type { AccessConfirmation } from '../../utils/consolidation/access-confirmations';
import type { Instant } from '../../utils/consolidation/subscription';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { ProofReference } from './proof-reference';
import { ProofWho } from './proof-who';

interface AccessTableProps {
  confirmations: readonly AccessConfirmation[];
  timeOf: (at: Instant) => string;
}

/** Who confirmed that API access and tools work on To, as it stands in the proof pack. */
export function AccessTable({ confirmations, timeOf }: AccessTableProps) {
  const { t } = useTexts();
  if (confirmations.length === 0) return <p>{t('proof:access.none')}</p>;
  return (
    <div className="scroll">
      <table aria-label={t('proof:access.title')}>
        <TableHead columns={[t('proof:column.time'), t('proof:column.who'), t('proof:column.note'), t('proof:column.hash')]} />
        <tbody>
          {confirmations.map((confirmation) => (
            <tr key={confirmation.event}>
              <td className="time">{timeOf(confirmation.at)}</td>
              <td>
                <ProofWho source={confirmation} />
              </td>
              <td>{confirmation.note}</td>
              <td>
                <ProofReference event={confirmation.event} hash={confirmation.hash} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
