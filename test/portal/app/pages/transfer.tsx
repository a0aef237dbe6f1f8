import { useState } from 'react';
import { formatShortDate } from '../../words/dates.ts';
import { language, t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { send, useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { LinkButton } from '../link.tsx';
import { navigate } from '../location.ts';
import { BrokenPage, Loading, Problem, Success } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { CustomerRow, TransferView } from '../views.ts';

/** Picture modernazuretransfers__CompleteTrnasferRequestForm. */
export function NewTransfer({ route }: { route: Route }) {
  const { Button, TextField } = useKit();
  const { data, error } = useData<CustomerRow>(`customers/${route.customer}`);
  const [email, setEmail] = useState('');
  const [partnerName, setPartnerName] = useState('');
  const [partnerId, setPartnerId] = useState('');
  const [problem, setProblem] = useState<Error>();
  const request = () =>
    send<TransferView>(`customers/${route.customer}/transfers`, { sourceMicrosoftId: partnerId }).then(
      ({ transfer }) => navigate(`${route.prefix}/customers/${route.customer}/transfers/${transfer.id}`),
      setProblem,
    );
  return (
    <Frame route={route} area="customer" current="Transfers" customerName={data?.name}>
      <Heading bold={t('Transfer request')} />
      {error && <BrokenPage error={error} />}
      <dl className="facts">
        <dt>{t('Customer name')}</dt>
        <dd>{data?.name}</dd>
      </dl>
      <TextField label={t('Customer email')} value={email} onChange={setEmail} />
      <TextField label={t('Current partner name')} value={partnerName} onChange={setPartnerName} />
      <TextField label={t('Current partner Microsoft ID')} required value={partnerId} onChange={setPartnerId} />
      <Problem error={problem} />
      <div className="buttons">
        <Button primary onPress={() => void request()}>
          {t('Send transfer request')}
        </Button>
        <Button onPress={() => navigate(`${route.prefix}/customers/${route.customer}/transfers`)}>{t('Cancel')}</Button>
      </div>
    </Frame>
  );
}

/** Picture modernazuretransfers__TransferPending, and on the source's side SelectSubs. */
export function Transfer({ route }: { route: Route }) {
  const path = `customers/${route.customer}/transfers/${route.item}`;
  const { data, error, reload } = useData<TransferView>(path);
  return (
    <Frame route={route} area="customer" current="Transfers" customerName={data?.customer.name}>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <Details route={route} view={data} path={path} onChange={reload} />
      )}
    </Frame>
  );
}

function Details({
  route,
  view: { transfer, movable },
  path,
  onChange,
}: {
  route: Route;
  view: TransferView;
  path: string;
  onChange(): void;
}) {
  const { Button } = useKit();
  const [problem, setProblem] = useState<Error>();
  const isPending = transfer.status === 'Pending';
  const facts: [string, string][] = [
    ['Transfer status:', t(transfer.status)],
    ['Action required:', t(isPending && !transfer.isSent ? 'Review request' : 'None')],
    ['Transfer request ID:', transfer.id],
    ['Customer name:', transfer.customerName],
    ['Current partner name:', transfer.sourceName],
    ['Request sent date:', formatShortDate(transfer.requestedAt, language)],
    ['Expiry date:', formatShortDate(transfer.expiresAt, language)],
  ];
  return (
    <>
      {isPending && transfer.isSent && <Success>{t('The transfer request was sent')}</Success>}
      <div className="heading-row">
        <Heading bold={t(isPending && !transfer.isSent ? 'Review transfer request' : 'Transfer request')} />
        {isPending && transfer.isSent && (
          <LinkButton onPress={() => void send(`${path}/cancel`, {}).then(onChange, setProblem)}>{t('Cancel request')}</LinkButton>
        )}
      </div>
      <p>{t('Billing ownership transfer request:')}</p>
      <h2>{t('Details')}</h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isPending && !transfer.isSent && (
        <Choose
          movable={movable}
          onAccept={(subscriptions) => void send(`${path}/accept`, { subscriptions }).then(onChange, setProblem)}
        />
      )}
      <Problem error={problem} />
      <div className="buttons">
        <Button primary onPress={() => navigate(`${route.prefix}/customers/${route.customer}/transfers`)}>
          {t('Done')}
        </Button>
      </div>
    </>
  );
}

function Choose({ movable, onAccept }: { movable: TransferView['movable']; onAccept(subscriptions: string[]): void }) {
  const { Button, Checkbox } = useKit();
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <>
      <h2>{t('Subscriptions')}</h2>
      {movable.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={`${name} - ${id}`}
          checked={chosen.includes(id)}
          onChange={(isChosen) => setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))}
        />
      ))}
      <div className="buttons">
        <Button onPress={() => onAccept(chosen)}>{t('Accept and transfer')}</Button>
      </div>
    </>
  );
}
