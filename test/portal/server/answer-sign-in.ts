import { languageOf, translator } from '../words/translate.ts';
import { cookie } from './cookies.ts';
import { signInPage } from './sign-in-page.ts';
import { note, readBody, redirect, sendHtml, type Visit } from './visit.ts';

export async function answerSignIn(visit: Visit): Promise<void> {
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

export function signOut(visit: Visit): void {
  note(visit, 'sign-out', {});
  visit.sessions.end(visit.cookies.pc_session);
  redirect(visit, '/signin', [cookie('pc_session', '', { maxAge: 0 })]);
}

export async function keepPreference(visit: Visit): Promise<void> {
  const wanted = JSON.parse((await readBody(visit.request)) || '{}') as Record<string, unknown>;
  const names = { language: 'pc_language', dark: 'pc_dark', workspaces: 'pc_workspaces' } as const;
  const cookies = Object.entries(names).flatMap(([name, cookieName]) =>
    wanted[name] === undefined ? [] : [cookie(cookieName, String(wanted[name]), { maxAge: 31_536_000 })],
  );
  note(visit, 'preference', wanted);
  visit.response.writeHead(204, { 'set-cookie': cookies }).end();
}
