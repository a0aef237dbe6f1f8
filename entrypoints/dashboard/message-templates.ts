import { storage } from 'wxt/utils/storage';
import {
  customerMessages,
  type Message,
  type MessageKind,
  type MessageLanguage,
  messageLanguages,
} from '../../components/texts/customer-messages/customer-messages';

/** The admin's own wording, with braces in the place of names: no customer is in it. */
const ownTemplates = storage.defineItem<Record<string, Message>>('local:messageTemplates', { fallback: {} });
const lastLanguage = storage.defineItem<string>('local:messageLanguage', { fallback: 'en' });

export interface MessageSettings {
  own: Record<string, Message>;
  language: MessageLanguage;
}

export async function readMessageSettings(): Promise<MessageSettings> {
  const [own, stored] = await Promise.all([ownTemplates.getValue(), lastLanguage.getValue()]);
  return { own, language: messageLanguages.find((language) => language === stored) ?? 'en' };
}

export function templateIn({ own }: MessageSettings, kind: MessageKind, language: MessageLanguage): Message {
  const key = `${kind}:${language}`;
  return (Object.hasOwn(own, key) ? own[key] : undefined) ?? customerMessages[language][kind];
}

export async function saveTemplate(kind: MessageKind, language: MessageLanguage, template: Message): Promise<void> {
  await ownTemplates.setValue({ ...(await ownTemplates.getValue()), [`${kind}:${language}`]: template });
}

export async function rememberLanguage(language: MessageLanguage): Promise<void> {
  await lastLanguage.setValue(language);
}
