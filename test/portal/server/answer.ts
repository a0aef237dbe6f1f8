import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { PortalState } from '../state/portal-state.ts';
import { Refusal } from '../state/refusal.ts';
import type { LogKind, RequestLog } from '../state/request-log.ts';
import { languageOf, type Translate, translator } from '../words/translate.ts';
import { invitationPage } from './admin-portal.ts';
import { apiPrefix, findRoute } from './api.ts';
import type { ApiContext, Download } from './api-context.ts';
import type { Bundle } from './bundle.ts';
import { cookie, parseCookies } from './cookies.ts';
import { type Boot, contentSecurityPolicy, portalDocument } from './document.ts';
import { errorPage } from './error-page.ts';
import type { Faults } from './faults.ts';
import type { Sessions } from './sessions.ts';
import { signInPage } from './sign-in-page.ts';

export type PortalParts = { state: PortalState; log: RequestLog; faults: Faults; sessions: Sessions; bundle: Bundle };

type Visit = PortalParts & {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  cookies: Record<string, string>;
  language: string;
  t: Translate;
  account: string | undefined;
};

export async function answerRequest(request: IncomingMessage, response: ServerResponse, parts: PortalParts): Promise<void> {
  const visit = openVisit(request, response, parts);
  const { url } = visit;
  if (url.pathname === '/portal-assets/main.js') return sendAsset(visit, 'text/javascript', parts.bundle.script);
  if (url.pathname === '/portal-assets/main.css') return sendAsset(visit, 'text/css', parts.bundle.style);
  if (url.hostname === 'admin.microsoft.com' || url.pathname.startsWith('/Adminportal/')) return answerAdminPortal(visit);
  if (url.pathname === '/signin') return answerSignIn(visit);
  if (url.pathname === '/signout') return signOut(visit);
  if (url.pathname === '/preferences') return keepPreference(visit);
  if (url.pathname.startsWith(apiPrefix)) return answerData(visit);
  return answerPage(visit);
}

function openVisit(request: IncomingMessage, response: ServerResponse, parts: PortalParts): Visit {
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

function note(
  { state, log, account, request }: Visit,
  kind: LogKind,
  details: Record<string, unknown>,
  page = String(request.headers.referer ?? ''),
): void {
  log.add({ at: new Date(state.clock.now()).toISOString(), account: account ?? null, kind, details, page });
}

function sendAsset({ response }: Visit, type: string, content: Uint8Array): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=600' }).end(content);
}

function sendHtml({ response }: Visit, html: string, { status = 200, cookies = [] as string[] } = {}): void {
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

function sendJson({ response }: Visit, answer: object, status = 200): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(answer));
}

function redirect({ response }: Visit, to: string, cookies: string[] = []): void {
  response
    .writeHead(303, { location: to, 'cache-control': 'no-store', ...(cookies.length ? { 'set-cookie': cookies } : {}) })
    .end();
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

// Signing in and out

async function answerSignIn(visit: Visit): Promise<void> {
  const { request, url, state, sessions } = visit;
  const fields = request.method === 'POST' ? new URLSearchParams(await readBody(request)) : url.searchParams;
  const language = languageOf(fields.get('lang') ?? visit.language).code;
  const returnUrl = ownPath(fields.get('returnUrl'));
  const keepLanguage = cookie('pc_language', language, { maxAge: 31_536_000 });
  const chosen = state.accounts.find(({ id }) => id === fields.get('account'));
  if (!chosen)
    return sendHtml(visit, signInPage({ state, returnUrl, language, t: translator(language) }), { cookies: [keepLanguage] });
  sessions.end(visit.cookies.pc_session);
  note({ ...visit, account: chosen.id }, 'sign-in', { user: chosen.user.email });
  redirect(visit, returnUrl, [keepLanguage, `${cookie('pc_session', sessions.start(chosen.id))}; HttpOnly`]);
}

/** Only a path of this site: never an address somebody else put in the link. */
function ownPath(path: string | null): string {
  return path && /^\/(?!\/)/.test(path) ? path : '/dashboard/home';
}

function signOut(visit: Visit): void {
  note(visit, 'sign-out', {});
  visit.sessions.end(visit.cookies.pc_session);
  redirect(visit, '/signin', [cookie('pc_session', '', { maxAge: 0 })]);
}

async function keepPreference(visit: Visit): Promise<void> {
  const wanted = JSON.parse((await readBody(visit.request)) || '{}') as Record<string, unknown>;
  const names = { language: 'pc_language', dark: 'pc_dark', workspaces: 'pc_workspaces' } as const;
  const cookies = Object.entries(names).flatMap(([name, cookieName]) =>
    wanted[name] === undefined ? [] : [cookie(cookieName, String(wanted[name]), { maxAge: 31_536_000 })],
  );
  note(visit, 'preference', wanted);
  visit.response.writeHead(204, { 'set-cookie': cookies }).end();
}

// Pages

function answerPage(visit: Visit): void {
  const { url, account, state, cookies, language, t } = visit;
  if (/\.[a-z0-9]{2,5}$/i.test(url.pathname)) return void visit.response.writeHead(404).end();
  const failure = visit.faults.take(url);
  if (failure) {
    note(visit, 'fault', { as: failure }, url.href);
    if (failure === 'error-page') return sendHtml(visit, errorPage({ t, language }), { status: 200 });
    return void visit.response
      .writeHead(failure, { 'content-type': 'text/plain' })
      .end(failure === 503 ? 'Service Unavailable' : 'Internal Server Error');
  }
  if (!account) return redirect(visit, `/signin?returnUrl=${encodeURIComponent(url.pathname + url.search)}`);
  note(visit, 'page-view', { path: url.pathname + url.search, how: 'load' }, url.href);
  const { id, name, tenantId, mpnId, user } = state.account(account);
  const workspaces = url.searchParams.get('workspaces') ?? cookies.pc_workspaces ?? 'true';
  const boot: Boot = {
    language,
    dark: cookies.pc_dark === undefined ? null : cookies.pc_dark === 'true',
    workspaces: workspaces !== 'false' && workspaces !== 'off',
    account: { id, name, tenantId, mpnId, user },
    accounts: state.accounts.map((known) => ({ id: known.id, name: known.name })),
    subscriptionGrid: url.searchParams.get('grid') === 'virtual' ? 'virtual' : state.subscriptionGrid,
  };
  sendHtml(visit, portalDocument(boot), {
    cookies: url.searchParams.has('lang') ? [cookie('pc_language', language, { maxAge: 31_536_000 })] : [],
  });
}

// Data

async function answerData(visit: Visit): Promise<void> {
  const { request, url, account, faults } = visit;
  if (!account) return sendJson(visit, { signIn: true }, 401);
  if (faults.slowMs) await wait(faults.slowMs);
  const failure = faults.take(url);
  if (failure) {
    note(visit, 'fault', { as: failure, data: url.pathname + url.search });
    return sendJson(visit, { error: 'fault' }, failure === 'error-page' ? 500 : failure);
  }
  if (request.headers['x-portal-navigation'])
    note(visit, 'page-view', { path: pathOf(request.headers.referer), how: 'navigation' });
  const found = findRoute(request.method ?? 'GET', url.pathname);
  if (!found) return sendJson(visit, { error: 'unknown' }, 404);
  const body = request.method === 'POST' ? (JSON.parse((await readBody(request)) || '{}') as Record<string, unknown>) : {};
  await answerRoute(visit, account, found, body);
}

async function answerRoute(
  visit: Visit,
  account: string,
  { route, params }: NonNullable<ReturnType<typeof findRoute>>,
  body: Record<string, unknown>,
): Promise<void> {
  const { url, state, faults, language, t } = visit;
  const context: ApiContext = {
    state,
    faults,
    account,
    language,
    t,
    params,
    query: url.searchParams,
    body,
    log: (kind, details) => note(visit, kind, details),
  };
  try {
    const answer = route.answer(context);
    if ('fileName' in answer) sendDownload(visit, answer as Download);
    else sendJson(visit, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    note(visit, 'refused', { message: error.message, asked: { path: url.pathname, body } });
    sendJson(visit, { refusal: t(error.message, error.values) }, 422);
  }
}

function sendDownload({ response }: Visit, { fileName, text }: Download): void {
  response
    .writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    })
    .end(text);
}

function pathOf(referer: string | undefined): string {
  if (!referer) return '';
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

// The customer's admin

async function answerAdminPortal(visit: Visit): Promise<void> {
  const { request, url, state, t, language } = visit;
  const query = url.searchParams;
  if (request.method !== 'POST') return sendHtml(visit, invitationPage({ state, query, language, t }));
  const customer = new URLSearchParams(await readBody(request)).get('customer') ?? '';
  const relationship = state.acceptRelationship(query.get('partnerId')?.toLowerCase() ?? '', customer, {
    delegatedAdministration: query.get('DAP') === 'true',
  });
  note({ ...visit, account: relationship.account }, 'accept-relationship', {
    customer,
    delegatedAdministration: relationship.delegatedAdministration,
  });
  const message = t('{customer} accepted the relationship.', { customer: state.customer(customer).name });
  sendHtml(visit, invitationPage({ state, query, language, t, message, chosen: customer }));
}
