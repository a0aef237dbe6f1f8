import { Link } from '@fluentui/react-components';
import type { Instant } from '../../utils/consolidation/subscription';
import type { Workload } from '../../utils/consolidation/workload';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

interface OwnerTableProps {
  workloads: readonly Workload[];
  me: string | undefined;
  hrefOf: (owner: string | null) => string;
  timeZone: string;
  now: Instant;
}

/** Who works on how many customers, and what of it presses. */
export function OwnerTable({ workloads, me, hrefOf, timeZone, now }: OwnerTableProps) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  return (
    <div className="scroll">
      <table aria-label={t('team:owner.title')}>
        <TableHead
          columns={(['owner', 'customers', 'done', 'billedTwice', 'deadline'] as const).map((column) => ({
            name: t(`team:owner.column.${column}`),
            className: column === 'owner' || column === 'deadline' ? undefined : 'number',
          }))}
        />
        <tbody>
          {workloads.map(({ owner, customers, customersDone, billedTwice, deadline }) => (
            <tr key={owner ?? ''}>
              <th scope="row">
                <Link
                  href={hrefOf(owner)}
                  aria-label={owner === null ? t('team:owner.showNobody') : t('team:owner.show', { name: owner })}
                >
                  <bdi>
                    {owner === null ? t('team:filter.nobody') : owner === me ? t('team:owner.isYou', { name: owner }) : owner}
                  </bdi>
                </Link>
              </th>
              <td className="number">{number.format(customers)}</td>
              <td className="number">{number.format(customersDone)}</td>
              <td className={billedTwice > 0 ? 'number alarming' : 'number'}>{number.format(billedTwice)}</td>
              <td>
                {deadline === undefined ? (
                  t('team:waves.noDeadline')
                ) : (
                  <time dateTime={deadline}>{formatTime(deadline, { language, timeZone, now })}</time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
