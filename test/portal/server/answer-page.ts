import { cookie } from './cookies.ts';
import { type Boot, portalDocument } from './document.ts';
import { errorPage } from './error-page.ts';
import { note, redirect, sendBare, sendHtml, type Visit } from './visit.ts';

/** Every page is the same document; the script reads the address. */
export function answerPage(visit: Visit): void {
  const { url, account, state, cookies, language, t } = visit;
  if (/\.[a-z0-9]{2,5}$/i.test(url.pathname)) return sendBare(visit, 404, 'Not Found');
  const failure = visit.faults.take(url);
  if (failure) {
    note(visit, 'fault', { as: failure }, url.href);
    if (failure === 'error-page') return sendHtml(visit, errorPage({ t, language }), { status: 200 });
    return sendBare(visit, failure, failure === 503 ? 'Service Unavailable' : 'Internal Server Error');
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
