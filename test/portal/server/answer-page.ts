import type { Account } from '../state/records.ts';
import { cookie } from './cookies.ts';
import { type Boot, portalDocument } from './document.ts';
import { errorPage } from './error-page.ts';
import type { Faults } from './faults.ts';
import { note, redirect, sendBare, sendHtml, type Visit } from './visit.ts';

/** Every page is the same document; the script reads the address. */
export function answerPage(visit: Visit): void {
  const { url, account, faults } = visit;
  const isFile = /\.[a-z0-9]{2,5}$/i.test(url.pathname);
  const failure = isFile ? undefined : faults.take(url);
  if (isFile) sendBare(visit, 404, 'Not Found');
  else if (failure) sendFailure(visit, failure);
  else if (!account) redirect(visit, `/signin?returnUrl=${encodeURIComponent(url.pathname + url.search)}`);
  else sendPortal(visit, account);
}

function sendFailure(visit: Visit, failure: NonNullable<ReturnType<Faults['take']>>): void {
  note(visit, 'fault', { as: failure }, visit.url.href);
  if (failure === 'error-page') sendHtml(visit, errorPage(visit));
  else sendBare(visit, failure, failure === 503 ? 'Service Unavailable' : 'Internal Server Error');
}

function sendPortal(visit: Visit, account: string): void {
  const { url, state, language } = visit;
  note(visit, 'page-view', { path: url.pathname + url.search, how: 'load' }, url.href);
  const keepLanguage = url.searchParams.has('lang') ? [cookie('pc_language', language, { maxAge: 31_536_000 })] : [];
  sendHtml(visit, portalDocument(bootFor(visit, state.account(account))), { cookies: keepLanguage });
}

function bootFor({ url, state, cookies, language }: Visit, { id, name, tenantId, mpnId, user }: Account): Boot {
  const workspaces = url.searchParams.get('workspaces') ?? cookies.pc_workspaces ?? 'true';
  return {
    language,
    dark: cookies.pc_dark === undefined ? null : cookies.pc_dark === 'true',
    workspaces: workspaces !== 'false' && workspaces !== 'off',
    account: { id, name, tenantId, mpnId, user },
    accounts: state.accounts.map((known) => ({ id: known.id, name: known.name })),
    subscriptionGrid: url.searchParams.get('grid') === 'virtual' ? 'virtual' : state.subscriptionGrid,
  };
}
