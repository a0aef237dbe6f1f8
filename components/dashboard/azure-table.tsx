import { Button, Link } from '@fluentui/react-components';
import type { AzureKit, AzureLine } from '../../utils/consolidation/azure-kit';
import type { Instant } from '../../utils/consolidation/subscription';
import { ExternalLink } from '../shared/external-link';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { MoveProofLines } from './move-proof-lines';
import { WarningList } from './warning-list';

interface AzureTableProps {
  kits: readonly AzureKit[];
  hrefOf: (customer: string) => string;
  /** The subscriptions of the customer in an account. */
  addressOf: (kit: AzureKit, account: string) => string;
  warningAddressOf: Parameters<typeof WarningList>[0]['addressOf'];
  toAccount: { id: string; name: string } | undefined;
  accountNameOf: (account: string) => string;
  invitationsHref: string;
  transfersHref: string;
  timeZone: string;
  now: Instant;
  onTold: (kit: AzureKit) => void;
  onAnswer: (kit: AzureKit) => void;
}

const columns = ['customer', 'state', 'proof', 'microsoft', 'action'] as const;

/** Every customer with Azure on From: where it stands, what both accounts show, what Microsoft said. */
export function AzureTable(props: AzureTableProps) {
  const { t } = useTexts();
  return (
    <div className="scroll">
      <table aria-label={t('moves:azure.all')} className="moves azure-moves">
        <TableHead columns={columns.map((column) => t(`moves:azure.column.${column}`))} />
        <tbody>
          {props.kits.map((kit) => (
            <AzureRow key={kit.customer} kit={kit} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AzureRow({ kit, hrefOf, timeZone, now, onTold, onAnswer, ...links }: AzureTableProps & { kit: AzureKit }) {
  const { t } = useTexts();
  const { customer, name, state, lines, untold, warnings } = kit;
  return (
    <tr>
      <th scope="row">
        <Link href={hrefOf(customer)}>
          <bdi>{name}</bdi>
        </Link>
      </th>
      <td>
        <span className={state === 'confirmed' ? 'proved' : undefined}>{t(`moves:azure.state.${state}`)}</span>
        {state === 'not-accepted' && (
          <span className="block">
            <Link href={links.invitationsHref} inline>
              {t('moves:azure.invite')}
            </Link>
          </span>
        )}
        <OtherAzure kit={kit} transfersHref={links.transfersHref} />
        {warnings.length > 0 && (
          <WarningList warnings={warnings} label={t('dashboard:warnings.of', { name })} addressOf={links.warningAddressOf} />
        )}
      </td>
      <td>
        <ul className="stack">
          {lines.map((line) => (
            <li key={`${line.account}/${line.id}`}>
              <MoveProofLines name={line.name} proof={line.proof} timeZone={timeZone} now={now} />
              {untold.includes(line.id) && kit.toldAt !== undefined && (
                <span className="alarming block">{t('moves:azure.isUntold')}</span>
              )}
              {!line.proof.isProved && <CaptureLinks kit={kit} line={line} {...links} />}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <SaidByMicrosoft kit={kit} timeZone={timeZone} now={now} />
      </td>
      <td>
        {state === 'to-tell' && (
          <Button size="small" aria-label={t('moves:azure.recordToldOf', { name })} onClick={() => onTold(kit)}>
            {t('moves:azure.recordTold')}
          </Button>
        )}
        {lines.length > 0 && kit.state !== 'not-accepted' && (
          <Button size="small" aria-label={t('moves:azure.recordAnswerOf', { name })} onClick={() => onAnswer(kit)}>
            {t('moves:azure.recordAnswer')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Azure of the customer that Microsoft is not asked to move. */
function OtherAzure({ kit: { byTransfer, undecided, customer }, transfersHref }: { kit: AzureKit; transfersHref: string }) {
  const { t } = useTexts();
  return (
    <>
      {byTransfer > 0 && (
        <span className="secondary block">
          {t('moves:azure.byTransfer', { count: byTransfer })}{' '}
          <Link href={transfersHref} inline>
            {t('moves:azure.openTransfers')}
          </Link>
        </span>
      )}
      {undecided > 0 && (
        <span className="secondary block">
          <Link href={`#customer=${customer}`} inline>
            {t('moves:azure.undecided', { count: undecided })}
          </Link>
        </span>
      )}
    </>
  );
}

/** Where the captures are made that prove the move. */
function CaptureLinks({
  kit,
  line,
  addressOf,
  toAccount,
  accountNameOf,
}: Pick<AzureTableProps, 'addressOf' | 'toAccount' | 'accountNameOf'> & { kit: AzureKit; line: AzureLine }) {
  const { t } = useTexts();
  const accounts = [{ id: line.account, name: accountNameOf(line.account) }, ...(toAccount ? [toAccount] : [])];
  return (
    <span className="block">
      {accounts.map(({ id, name: account }) => (
        <span key={id} className="account-link">
          <ExternalLink href={addressOf(kit, id)} label={t('moves:openOnOf', { name: kit.name, account })}>
            {t('moves:openOn', { account })}
          </ExternalLink>
        </span>
      ))}
    </span>
  );
}

function SaidByMicrosoft({
  kit: { state, toldAt, reportedAt, answers },
  timeZone,
  now,
}: {
  kit: AzureKit;
  timeZone: string;
  now: Instant;
}) {
  const { t, language } = useTexts();
  const at = (instant: Instant) => formatTime(instant, { language, timeZone, now });
  return (
    <>
      {toldAt !== undefined && <span className="block">{t('moves:azure.toldAt', { time: at(toldAt) })}</span>}
      {toldAt === undefined && state !== 'confirmed' && <span className="block">{t('moves:azure.notTold')}</span>}
      {reportedAt !== undefined && <strong className="block">{t('moves:azure.reportedAt', { time: at(reportedAt) })}</strong>}
      {answers.map(({ event, at: answeredAt, requestNumber, answer }) => (
        <span key={event} className="secondary block">
          {requestNumber === undefined
            ? t('moves:azure.answered', { time: at(answeredAt), answer })
            : t('moves:azure.answeredNumber', { time: at(answeredAt), answer, number: requestNumber })}
        </span>
      ))}
    </>
  );
}
