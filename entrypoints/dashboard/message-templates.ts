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
  const key = keyOf(kind, language);
  return (Object.hasOwn(own, key) ? own[key] : undefined) ?? customerMessages[language][kind];
}

/** Keeps a template and returns the settings with it. */
export function withTemplate(
  settings: MessageSettings,
  { kind, language, template }: { kind: MessageKind; language: MessageLanguage; template: Message },
): MessageSettings {
  const own = { ...settings.own, [keyOf(kind, language)]: template };
  void ownTemplates.setValue(own);
  return { ...settings, own };
}

/** The same for the language of the next message. */
export function withLanguage(settings: MessageSettings, language: MessageLanguage): MessageSettings {
  void lastLanguage.setValue(language);
  return { ...settings, language };
}

const keyOf = (kind: MessageKind, language: MessageLanguage) => `${kind}:${language}`;
