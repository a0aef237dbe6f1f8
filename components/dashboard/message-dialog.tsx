import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { CopyButton } from '../shared/copy-button';
import { ExternalLink } from '../shared/external-link';
import { Modal } from '../shared/modal';
import {
  type Message,
  type MessageKind,
  type MessageLanguage,
  messageLanguages,
} from '../texts/customer-messages/customer-messages';
import { useTexts } from '../texts/use-texts';
import { fillTemplate, type MessageValues, mailtoOf, templateFrom } from './write-message';

interface MessageDialogProps {
  kind: MessageKind;
  customer: string;
  values: MessageValues;
  language: MessageLanguage;
  templateOf: (language: MessageLanguage) => Message;
  onLanguage: (language: MessageLanguage) => void;
  onSaveTemplate: (language: MessageLanguage, template: Message) => void;
  onSaveFile: (message: Message) => void;
  /** Invitations only: the admin says that it was sent. */
  onSent?: () => void;
  onClose: () => void;
}

/** A message to one customer, in that customer's language. The admin sends it: nothing leaves by itself. */
export function MessageDialog(props: MessageDialogProps) {
  const { kind, customer, values, templateOf, onClose, onSent } = props;
  const { t, language: uiLanguage } = useTexts();
  const [language, setLanguage] = useState(props.language);
  const [message, setMessage] = useState(() => fillTemplate(templateOf(props.language), values));
  const [isSaved, setSaved] = useState(false);
  const names = new Intl.DisplayNames([uiLanguage], { type: 'language' });
  const open = /\{\{\w+\}\}/.test(message.subject + message.body);
  const change = (part: Partial<Message>) => {
    setMessage({ ...message, ...part });
    setSaved(false);
  };
  const choose = (chosen: MessageLanguage) => {
    setLanguage(chosen);
    setMessage(fillTemplate(templateOf(chosen), values));
    setSaved(false);
    props.onLanguage(chosen);
  };
  return (
    <Modal
      title={t(`dashboard:message.title.${kind}`, { customer })}
      onClose={onClose}
      actions={
        <>
          {onSent && (
            <Button appearance="primary" onClick={onSent}>
              {t('dashboard:invitations.markSent')}
            </Button>
          )}
          <Button onClick={onClose}>{t('dashboard:message.close')}</Button>
        </>
      }
    >
      <Field label={t('dashboard:message.language')} hint={t('dashboard:message.languageHint')}>
        <Select value={language} onChange={(_, { value }) => choose(messageLanguages.find((one) => one === value) ?? language)}>
          {messageLanguages.map((one) => (
            <option key={one} value={one}>
              {names.of(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('dashboard:message.subject')}>
        <Input lang={language} value={message.subject} onChange={(_, { value }) => change({ subject: value })} />
      </Field>
      <Field
        label={t('dashboard:message.body')}
        validationState={open ? 'warning' : 'none'}
        validationMessage={open ? t('dashboard:message.open') : undefined}
      >
        <Textarea lang={language} rows={12} value={message.body} onChange={(_, { value }) => change({ body: value })} />
      </Field>
      <div className="actions">
        <CopyButton text={`${message.subject}\n\n${message.body}`}>{t('dashboard:message.copy')}</CopyButton>
        <ExternalLink href={mailtoOf(message)}>{t('dashboard:message.mail')}</ExternalLink>
        <Button onClick={() => props.onSaveFile(message)}>{t('dashboard:message.save')}</Button>
        <Button
          onClick={() => {
            props.onSaveTemplate(language, templateFrom(message, values));
            setSaved(true);
          }}
        >
          {t('dashboard:message.saveTemplate')}
        </Button>
        <span role="status">{isSaved && t('dashboard:message.templateSaved')}</span>
      </div>
    </Modal>
  );
}
