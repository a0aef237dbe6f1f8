import { Link } from '@fluentui/react-components';
import { afterCareDays } from '../../utils/consolidation/proof-after-care';
import type { Closing } from '../../utils/consolidation/proof-closing';
import type { Instant } from '../../utils/consolidation/subscription';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { invoiceWords } from './invoice-words';
import { ProofReference } from './proof-reference';

/** One customer in the closing of the project. */
export interface ClosingCustomer {
  customer: string;
  name: string;
  closing: Closing;
}

interface ClosingProjectProps {
  customers: readonly ClosingCustomer[];
  hrefOf: (customer: string) => string;
  accountNameOf: (account: string | null) => string;
  timeOf: (at: Instant) => string;
  now: Instant;
}

/** A page of so many lines still draws and prints at once; the files hold all. */
const mostLines = 1_000;

/** How From is closed, for all customers: what shows that nothing is billed, the final invoices, the looks that follow. */
export function ClosingProject(props: ClosingProjectProps) {
  const { t } = useTexts();
  return (
    <>
      <section className="stack closing" aria-label={t('proof:closing.allSuspended')}>
        <h3>{t('proof:closing.allSuspended')}</h3>
        <p className="secondary">{t('proof:closing.allSuspendedHelp')}</p>
        <VerdictTable {...props} />
      </section>
      <section className="stack closing" aria-label={t('proof:closing.invoices')}>
        <h3>{t('proof:closing.invoices')}</h3>
        <p className="secondary">{t('proof:closing.invoicesHelp')}</p>
        <InvoiceTable {...props} />
      </section>
      <section className="stack closing" aria-label={t('proof:closing.afterCare')}>
        <h3>{t('proof:closing.afterCare')}</h3>
        <p className="secondary">{t('proof:closing.afterCareHelp')}</p>
        <CareTable {...props} />
      </section>
    </>
  );
}

function VerdictTable({ customers, hrefOf, accountNameOf, timeOf }: ClosingProjectProps) {
  const { t } = useTexts();
  return (
    <div className="scroll">
      <table aria-label={t('proof:closing.allSuspended')}>
        <TableHead columns={[t('proof:column.customer'), t('proof:column.closing'), t('proof:column.proof')]} />
        <tbody>
          {customers.map(({ customer, name, closing: { verdict, captures } }) => (
            <tr key={customer}>
              <CustomerCell href={hrefOf(customer)} name={name} />
              <td>
                <span className={`verdict verdict-${verdict}`}>{t(`proof:closing.short.${verdict}`)}</span>
              </td>
              <td>
                {captures.map(({ account, section, at, isComplete, proof }) => (
                  <div key={`${account}/${section}`}>
                    {accountNameOf(account)}, {t(`proof:list.${section}`)}: {timeOf(at)}
                    {!isComplete && <span className="secondary alarming">{t('proof:closing.incomplete')}</span>}
                    {proof && <ProofReference event={proof.event} hash={proof.hash} />}
                  </div>
                ))}
                {captures.length === 0 && t('proof:closing.neverCaptured')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InvoiceTable({ customers, hrefOf, accountNameOf, timeOf }: ClosingProjectProps) {
  const texts = useTexts();
  const { t } = texts;
  const all = customers.flatMap((customer) => customer.closing.lines.map((line) => ({ ...customer, line })));
  const more = all.length - mostLines;
  return (
    <>
      <div className="scroll">
        <table aria-label={t('proof:closing.invoices')}>
          <TableHead
            columns={[
              t('proof:column.customer'),
              t('proof:column.subscription'),
              t('proof:column.shown'),
              t('proof:column.invoice'),
            ]}
          />
          <tbody>
            {all.slice(0, mostLines).map(({ customer, name, line }) => (
              <tr key={`${customer}/${line.account}/${line.subscription}`}>
                <CustomerCell href={hrefOf(customer)} name={name} />
                <td>
                  <bdi>{line.name}</bdi>
                  <span className="secondary block">{accountNameOf(line.account)}</span>
                </td>
                <td>
                  {t(`proof:closing.shown.${line.shown}`)}
                  {line.isLeft && <span className="secondary block">{t('proof:closing.stays')}</span>}
                  {line.proof && <span className="secondary block">{timeOf(line.proof.at)}</span>}
                </td>
                <td>{invoiceWords(line, texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p>{t('proof:closing.moreLines', { count: more })}</p>}
    </>
  );
}

function CareTable({ customers, hrefOf, timeOf, now }: ClosingProjectProps) {
  const { t } = useTexts();
  const done = customers.filter(({ closing }) => closing.afterCare.length > 0);
  if (done.length === 0) return <p>{t('proof:closing.nobodyDone')}</p>;
  return (
    <div className="scroll">
      <table aria-label={t('proof:closing.afterCare')}>
        <TableHead
          columns={[
            t('proof:column.customer'),
            t('proof:column.doneAt'),
            ...afterCareDays.map((count) => t('proof:closing.dayOf', { count })),
          ]}
        />
        <tbody>
          {done.map(({ customer, name, closing: { doneAt, afterCare } }) => (
            <tr key={customer}>
              <CustomerCell href={hrefOf(customer)} name={name} />
              <td>{doneAt !== undefined && timeOf(doneAt)}</td>
              {afterCare.map(({ days, dueAt, capturedAt }) => (
                <td key={days}>
                  {capturedAt !== undefined
                    ? t('proof:closing.capturedOn', { time: timeOf(capturedAt) })
                    : t(dueAt <= now ? 'proof:closing.dueSince' : 'proof:closing.dueOn', { time: timeOf(dueAt) })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CustomerCell({ href, name }: { href: string; name: string }) {
  return (
    <th scope="row">
      <Link href={href}>
        <bdi>{name}</bdi>
      </Link>
    </th>
  );
}
