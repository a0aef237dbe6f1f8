import { Link } from '@fluentui/react-components';
import type { AccessConfirmation } from '../../utils/consolidation/access-confirmations';
import type { CustomerProof } from '../../utils/consolidation/proof';
import { type Closing, isToClose } from '../../utils/consolidation/proof-closing';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { AccessTable } from './access-table';
import { ClosingProject } from './closing-project';
import { type ExcludedCustomer, ProofExclusions } from './proof-exclusions';

/** One customer in the project's proof. */
export interface ProofLine extends ExcludedCustomer {
  isInProject: boolean;
  stage: CustomerProof['stage'];
  subscriptions: number;
  done: number;
  closing: Closing;
  overlap: { least: number; most: number };
}

export interface ProofTotals {
  customers: number;
  customersDone: number;
  subscriptions: number;
  subscriptionsDone: number;
  verified: number;
  overlap: { least: number; most: number };
  exclusions: number;
}

interface ProofProjectProps {
  totals: ProofTotals;
  lines: readonly ProofLine[];
  access: readonly AccessConfirmation[];
  /** Customers that stand in the files alone. */
  more: number;
  hrefOf: (customer: string) => string;
  accountNameOf: (account: string | null) => string;
  timeZone: string;
  now: Instant;
}

/** The whole project's proof as it is printed: totals, every customer in one line, every exclusion. */
export function ProofProject({ totals, lines, access, more, hrefOf, accountNameOf, timeZone, now }: ProofProjectProps) {
  const { t, language } = useTexts();
  const timeOf = (at: Instant) => formatTime(at, { language, timeZone, now });
  const daysOf = ({ least, most }: ProofTotals['overlap']) =>
    least === most ? String(least) : t('proof:daysBetween', { least, most });
  return (
    <>
      <dl className="facts">
        <Total label={t('proof:total.customers')}>
          {t('proof:total.of', { done: totals.customersDone, total: totals.customers })}
        </Total>
        <Total label={t('proof:total.subscriptions')}>
          {t('proof:total.of', { done: totals.subscriptionsDone, total: totals.subscriptions })}
        </Total>
        <Total label={t('proof:total.verified')}>{t('proof:total.customersCount', { count: totals.verified })}</Total>
        <Total label={t('proof:total.overlap')}>{daysOf(totals.overlap)}</Total>
        <Total label={t('proof:total.exclusions')}>{totals.exclusions}</Total>
      </dl>
      <h3>{t('proof:customers')}</h3>
      <div className="scroll whole-words">
        <table aria-label={t('proof:customers')}>
          <TableHead
            columns={[
              t('proof:column.customer'),
              t('proof:column.stage'),
              t('proof:column.done'),
              t('proof:column.closing'),
              t('proof:column.overlap'),
              t('proof:column.doneAt'),
            ]}
          />
          <tbody>
            {lines.map((line) => (
              <tr key={line.customer}>
                <th scope="row">
                  <Link href={hrefOf(line.customer)}>
                    <bdi>{line.name}</bdi>
                  </Link>
                </th>
                <td>{line.isInProject ? t(`rules:stages.${line.stage}`) : t('dashboard:customers.outside')}</td>
                <td>{t('proof:total.of', { done: line.done, total: line.subscriptions })}</td>
                <td>{t(`proof:closing.short.${line.stage === 'not moving' ? 'stays' : line.closing.verdict}`)}</td>
                <td>{daysOf(line.overlap)}</td>
                <td>{line.closing.doneAt !== undefined && timeOf(line.closing.doneAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p>{t('proof:moreCustomers', { count: more })}</p>}
      <h3>{t('proof:access.title')}</h3>
      <AccessTable confirmations={access} timeOf={timeOf} />
      <ClosingProject customers={lines.filter(isToClose)} hrefOf={hrefOf} accountNameOf={accountNameOf} timeOf={timeOf} now={now} />
      <h3>{t('proof:exclusions')}</h3>
      <ProofExclusions proofs={lines} accountNameOf={accountNameOf} timeOf={timeOf} />
    </>
  );
}

function Total({ label, children }: { label: string; children: string | number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
