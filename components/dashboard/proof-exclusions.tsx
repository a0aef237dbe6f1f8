import type { CustomerProof } from '../../utils/consolidation/proof';
import type { Instant } from '../../utils/consolidation/subscription';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { ProofReference } from './proof-reference';
import { useEventSentence } from './use-event-sentence';

/** What a customer's list of exclusions is drawn from. */
export type ExcludedCustomer = Pick<CustomerProof, 'customer' | 'name' | 'exclusions' | 'steps'>;

interface ProofExclusionsProps {
  proofs: readonly ExcludedCustomer[];
  accountNameOf: (account: string | null) => string;
  timeOf: (at: Instant) => string;
}

/** What does not count, and why. */
export function ProofExclusions({ proofs, accountNameOf, timeOf }: ProofExclusionsProps) {
  const { t } = useTexts();
  const sentenceOf = useEventSentence(accountNameOf);
  const all = proofs.flatMap((proof) => proof.exclusions.map((exclusion, index) => ({ proof, exclusion, index })));
  if (all.length === 0) return <p>{t('proof:noExclusions')}</p>;
  return (
    <div className="scroll">
      <table aria-label={t('proof:exclusions')}>
        <TableHead
          columns={[
            t('proof:column.customer'),
            t('proof:column.subscription'),
            t('proof:column.why'),
            t('proof:column.reason'),
            t('proof:column.hash'),
          ]}
        />
        <tbody>
          {all.map(({ proof, exclusion: { kind, subscriptions, reason, source }, index }) => {
            const taken = proof.steps.find(({ id }) => id === source?.event);
            const sentence = taken ? sentenceOf(taken) : t('proof:captures');
            return (
              <tr key={`${proof.customer} ${String(index)}`}>
                <th scope="row">
                  <bdi>{proof.name}</bdi>
                </th>
                <td>
                  {subscriptions.map(({ id, name }) => (
                    <span key={id} className="block">
                      <bdi>{name}</bdi>
                    </span>
                  ))}
                </td>
                <td>{t(`proof:exclusion.${kind}`, { sentence })}</td>
                <td>{reason ?? (kind === 'left' ? t('proof:noReason') : '')}</td>
                <td>
                  {source && (
                    <>
                      {timeOf(source.at)}
                      <ProofReference event={source.event} hash={source.hash} />
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
