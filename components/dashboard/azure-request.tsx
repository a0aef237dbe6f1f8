import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { AzureKit } from '../../utils/consolidation/azure-kit';
import type { Guid } from '../../utils/consolidation/guid';
import { CopyButton } from '../shared/copy-button';
import { ExternalLink } from '../shared/external-link';
import type { Message } from '../texts/customer-messages/customer-messages';
import { useTexts } from '../texts/use-texts';
import { type NamedAccount, writeAzureMessage, writeCustomerList } from './azure-message';
import { mailtoOf } from './write-message';

/** Mail programs on Windows get no more than that from a link. */
const longestMailto = 2_000;

interface AzureRequestProps {
  /** Those that Microsoft is to be told of. */
  ready: readonly AzureKit[];
  from: readonly NamedAccount[];
  to: NamedAccount | undefined;
  onSaveFile: (message: Message) => void;
  onTold: (customers: readonly AzureKit[]) => void;
}

/** One message to Microsoft about all customers that are ready. The admin sends it, and says so. */
export function AzureRequest({ ready, from, to, onSaveFile, onTold }: AzureRequestProps) {
  const { t } = useTexts();
  const [left, setLeft] = useState<Guid[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  const chosen = ready.filter(({ customer }) => !left.includes(customer));
  const unknown = [...from, ...(to ? [to] : [])].filter(({ microsoftId }) => microsoftId === undefined);
  const choose = (customer: Guid, isChosen: boolean) =>
    setLeft(isChosen ? left.filter((other) => other !== customer) : [...left, customer]);
  return (
    <section aria-label={t('moves:azure.ready')} className="invitation">
      <h3>{t('moves:azure.ready')}</h3>
      <p>{t('moves:azure.readyHelp')}</p>
      {unknown.map(({ name }) => (
        <p key={name} className="hint">
          {t('moves:azure.idUnknown', { account: name })}
        </p>
      ))}
      <fieldset className="choices">
        <legend>{t('moves:azure.customers')}</legend>
        {ready.map(({ customer, name }) => (
          <Checkbox
            key={customer}
            checked={chosen.some((one) => one.customer === customer)}
            onChange={(_, { checked }) => choose(customer, checked === true)}
            label={<bdi>{name}</bdi>}
          />
        ))}
      </fieldset>
      <CopyButton text={writeCustomerList(chosen)}>{t('moves:azure.copyList')}</CopyButton>
      <WrittenMessage
        // What was changed by hand belongs to these customers and accounts.
        key={JSON.stringify([chosen.map(({ customer }) => customer), from, to])}
        written={writeAzureMessage({ from, to, customers: chosen })}
        onSaveFile={onSaveFile}
      />
      <div>
        <Button appearance="primary" onClick={() => (chosen.length === 0 ? setIsRefused(true) : onTold(chosen))}>
          {t('moves:azure.recordTold')}
        </Button>
      </div>
      {isRefused && chosen.length === 0 && (
        <p role="alert" className="alarming">
          {t('moves:azure.chooseOne')}
        </p>
      )}
    </section>
  );
}

function WrittenMessage({ written, onSaveFile }: { written: Message; onSaveFile: AzureRequestProps['onSaveFile'] }) {
  const { t } = useTexts();
  const [message, setMessage] = useState(written);
  const mailto = mailtoOf(message);
  const isOpen = /\{\{[^}]+\}\}/.test(message.subject + message.body);
  return (
    <>
      <Field label={t('moves:azure.subject')}>
        <Input lang="en" value={message.subject} onChange={(_, { value }) => setMessage({ ...message, subject: value })} />
      </Field>
      <Field
        label={t('moves:azure.body')}
        validationState={isOpen ? 'warning' : 'none'}
        validationMessage={isOpen ? t('dashboard:message.open') : undefined}
      >
        <Textarea lang="en" rows={14} value={message.body} onChange={(_, { value }) => setMessage({ ...message, body: value })} />
      </Field>
      <div className="inline">
        <CopyButton text={`${message.subject}\n\n${message.body}`}>{t('moves:azure.copy')}</CopyButton>
        {mailto.length <= longestMailto && <ExternalLink href={mailto}>{t('moves:azure.mail')}</ExternalLink>}
        <Button onClick={() => onSaveFile(message)}>{t('moves:azure.save')}</Button>
      </div>
      {mailto.length > longestMailto && <p className="hint">{t('moves:azure.mailTooLong')}</p>}
    </>
  );
}
