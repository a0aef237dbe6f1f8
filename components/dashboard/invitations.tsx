import { Button, Field, Input, Link, Textarea } from '@fluentui/react-components';
import type { Instant } from '../../utils/consolidation/subscription';
import { CopyButton } from '../shared/copy-button';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

export interface InvitedCustomer {
  id: string;
  name: string;
  invitedAt?: Instant;
}

interface InvitationsProps {
  invitation?: { at: Instant; link: string; text: string };
  /** The invitation asks for delegated administration too; absent where nobody knows. */
  asksForPermissions?: boolean;
  /** Customers of the project that have not accepted yet. */
  customers: InvitedCustomer[];
  accepted: number;
  /** Everything moved: the customer may take the former partner's roles away. */
  done: InvitedCustomer[];
  hrefOf: (customer: string) => string;
  timeZone: string;
  now: Instant;
  onSent: (customer: string) => void;
  onWrite: (customer: string) => void;
  onHandOver: (customer: string) => void;
  /** Absent when all are shown. */
  onMore?: () => void;
}

/** Domain section 7: after that an invitation counts as silent. */
const silentAfterDays = 7;

function daysBetween(before: Instant, after: Instant): number {
  return Math.floor((Date.parse(after) - Date.parse(before)) / 86_400_000);
}

/** The To account's invitation to copy, and who has not accepted it. */
export function Invitations(props: InvitationsProps) {
  const { invitation, asksForPermissions, customers, accepted, done, hrefOf, timeZone, now, onSent, onWrite, onHandOver, onMore } =
    props;
  const { t, language } = useTexts();
  const at = (instant: Instant) => formatTime(instant, { language, timeZone, now });
  return (
    <>
      <p>{t('dashboard:invitations.intro')}</p>
      {invitation ? (
        <div className="invitation">
          <Field label={t('dashboard:invitations.link')} hint={t('dashboard:invitations.recordedAt', { time: at(invitation.at) })}>
            <Input readOnly value={invitation.link} />
          </Field>
          <CopyButton text={invitation.link}>{t('dashboard:invitations.copyLink')}</CopyButton>
          {asksForPermissions !== undefined && (
            <p className="hint">{t(`dashboard:invitations.permissions.${asksForPermissions ? 'asked' : 'notAsked'}`)}</p>
          )}
          <Field label={t('dashboard:invitations.text')}>
            <Textarea readOnly rows={8} value={invitation.text} />
          </Field>
          <CopyButton text={invitation.text}>{t('dashboard:invitations.copyText')}</CopyButton>
        </div>
      ) : (
        <p className="hint">{t('dashboard:invitations.none')}</p>
      )}
      <h3>{t('dashboard:invitations.toInvite')}</h3>
      {accepted > 0 && <p className="secondary">{t('dashboard:invitations.accepted', { count: accepted })}</p>}
      {customers.length === 0 ? (
        <p>{t('dashboard:invitations.allAccepted')}</p>
      ) : (
        <table aria-label={t('dashboard:invitations.toInvite')}>
          <TableHead
            columns={(['customer', 'sent', 'action'] as const).map((column) => t(`dashboard:invitations.column.${column}`))}
          />
          <tbody>
            {customers.map(({ id, name, invitedAt }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={hrefOf(id)}>
                    <bdi>{name}</bdi>
                  </Link>
                </th>
                <td>
                  {invitedAt ? t('dashboard:invitations.sent', { time: at(invitedAt) }) : t('dashboard:invitations.notSent')}
                  {invitedAt && daysBetween(invitedAt, now) >= silentAfterDays && (
                    <strong> {t('dashboard:invitations.silent', { count: daysBetween(invitedAt, now) })}</strong>
                  )}
                </td>
                <td>
                  <Button
                    size="small"
                    aria-label={t(invitedAt ? 'dashboard:invitations.remindOf' : 'dashboard:invitations.writeTo', { name })}
                    onClick={() => onWrite(id)}
                  >
                    {t(invitedAt ? 'dashboard:invitations.remind' : 'dashboard:invitations.write')}
                  </Button>{' '}
                  <Button
                    size="small"
                    aria-label={t(invitedAt ? 'dashboard:invitations.sendAgainOf' : 'dashboard:invitations.markSentOf', { name })}
                    onClick={() => onSent(id)}
                  >
                    {t(invitedAt ? 'dashboard:invitations.sendAgain' : 'dashboard:invitations.markSent')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {done.length > 0 && (
        <>
          <h3>{t('dashboard:invitations.handOver')}</h3>
          <p>{t('dashboard:invitations.handOverHelp')}</p>
          <ul aria-label={t('dashboard:invitations.handOver')}>
            {done.map(({ id, name }) => (
              <li key={id}>
                <Link href={hrefOf(id)}>
                  <bdi>{name}</bdi>
                </Link>{' '}
                <Button size="small" aria-label={t('dashboard:invitations.writeTo', { name })} onClick={() => onHandOver(id)}>
                  {t('dashboard:invitations.write')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {onMore && <Button onClick={onMore}>{t('dashboard:warnings.more')}</Button>}
    </>
  );
}
