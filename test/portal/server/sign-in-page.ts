import type { PortalState } from '../state/portal-state.ts';
import { languages, type Translate } from '../words/translate.ts';
import { escapeHtml, plainDocument } from './document.ts';

/** The stand-in's own sign-in: choose the organisation, no password. */
export function signInPage({
  state,
  returnUrl,
  language,
  t,
}: {
  state: PortalState;
  returnUrl: string;
  language: string;
  t: Translate;
}): string {
  const choices = state.accounts
    .map(
      ({ id, name, user }) =>
        `<li><button name="account" value="${id}"><b>${escapeHtml(name)}</b><br><span>${escapeHtml(user.name)} · ${escapeHtml(user.email)}</span></button></li>`,
    )
    .join('\n');
  const options = languages
    .map(({ code, name }) => `<option value="${code}"${code === language ? ' selected' : ''}>${escapeHtml(name)}</option>`)
    .join('');
  return plainDocument({
    title: t('Sign in to your account'),
    language,
    body: `<main class="sign-in">
<p class="stand-in-notice">Stand-in Partner Center. Fictitious data, no connection to Microsoft.</p>
<h1>${escapeHtml(t('Pick an account'))}</h1>
<form method="post" action="/signin">
<input type="hidden" name="returnUrl" value="${escapeHtml(returnUrl)}">
<p><label>${escapeHtml(t('Language'))} <select name="lang">${options}</select></label></p>
<ul>${choices}</ul>
</form>
</main>`,
  });
}
