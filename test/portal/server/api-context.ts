import type { PortalState } from '../state/portal-state.ts';
import type { LogKind } from '../state/request-log.ts';
import type { Translate } from '../words/translate.ts';
import type { Faults } from './faults.ts';

/** One data request of a page, ready to be answered. */
export type ApiContext = {
  state: PortalState;
  faults: Faults;
  account: string;
  language: string;
  t: Translate;
  params: string[];
  query: URLSearchParams;
  body: Record<string, unknown>;
  log(kind: LogKind, details: Record<string, unknown>): void;
};

export type Download = { fileName: string; text: string };
export type ApiAnswer = object | Download;
export type ApiRoute = { method: 'GET' | 'POST'; path: RegExp; answer(context: ApiContext): ApiAnswer };
