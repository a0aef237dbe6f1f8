import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PortalState } from '../state/portal-state.ts';
import type { LogKind, RequestLog } from '../state/request-log.ts';
import { languageOf, type Translate, translator } from '../words/translate.ts';
import type { Bundle } from './bundle.ts';
import { parseCookies } from './cookies.ts';
import { contentSecurityPolicy } from './document.ts';
import type { Faults } from './faults.ts';
import type { Sessions } from './sessions.ts';

export type PortalParts = { state: PortalState; log: RequestLog; faults: Faults; sessions: Sessions; bundle: Bundle };

/** One request, with what is known about who sent it. */
export type Visit = PortalParts & {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  cookies: Record<string, string>;
  language: string;
  t: Translate;
  account: string | undefined;
};

export function openVisit(request: IncomingMessage, response: ServerResponse, parts: PortalParts): Visit {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'partner.microsoft.com'}`);
  const cookies = parseCookies(request.headers.cookie);
  const inPath = /^\/([a-z]{2}-[a-z]{2})(?=\/)/i.exec(url.pathname)?.[1];
  const language = languageOf(url.searchParams.get('lang') ?? inPath ?? cookies.pc_language ?? 'en-us').code;
  return {
    ...parts,
    request,
    response,
    url,
    cookies,
    language,
    t: translator(language),
    account: parts.sessions.accountOf(cookies.pc_session),
  };
}

export function note(
  { state, log, account, request }: Visit,
  kind: LogKind,
  details: Record<string, unknown>,
  page = String(request.headers.referer ?? ''),
): void {
  log.add({ at: new Date(state.clock.now()).toISOString(), account: account ?? null, kind, details, page });
}

export function sendAsset({ response }: Visit, type: string, content: Uint8Array): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=600' }).end(content);
}

export function sendHtml({ response }: Visit, html: string, { status = 200, cookies = [] as string[] } = {}): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      ...(cookies.length ? { 'set-cookie': cookies } : {}),
    })
    .end(html);
}

export function sendJson({ response }: Visit, answer: object, status = 200): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(answer));
}

export function redirect({ response }: Visit, to: string, cookies: string[] = []): void {
  response
    .writeHead(303, { location: to, 'cache-control': 'no-store', ...(cookies.length ? { 'set-cookie': cookies } : {}) })
    .end();
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** What a broken gateway answers: no page of the portal. */
export function sendBare({ response }: Visit, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}
