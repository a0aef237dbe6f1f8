import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';

export type MessageKind = keyof typeof en;
export type CustomerMessages = Record<MessageKind, Message>;

export interface Message {
  subject: string;
  body: string;
}

/**
 * Messages to customers, by the customer's language. How a customer removes a partner's roles: Microsoft, "Understand customer-led removal of
 * a GDAP relationship" (learn.microsoft.com/partner-center/customers/gdap-customer-terminate, read 2026-11-23).
 */
export const customerMessages = { en, nl, de, fr, es } satisfies Record<string, CustomerMessages>;

export type MessageLanguage = keyof typeof customerMessages;

export const messageLanguages = Object.keys(customerMessages) as MessageLanguage[];
