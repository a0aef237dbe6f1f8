import type { PortalState } from '../state/portal-state.ts';
import type { Translate } from '../words/translate.ts';
import { escapeHtml, plainDocument } from './document.ts';
import { note, readBody, sendHtml, type Visit } from './visit.ts';

export async function answerAdminPortal(visit: Visit): Promise<void> {
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

/** The customer's side: what their admin sees after opening the partner's invitation link. */
function invitationPage({
  state,
  query,
  language,
  t,
  message = '',
  chosen = '',
}: {
  state: PortalState;
  query: URLSearchParams;
  language: string;
  t: Translate;
  message?: string;
  chosen?: string;
}): string {
  const partner = state.accounts.find(({ tenantId }) => tenantId === query.get('partnerId')?.toLowerCase());
  const title = t('Accept partner relationship');
  if (!partner)
    return plainDocument({
      title,
      language,
      body: `<main class="invitation"><h1>${escapeHtml(title)}</h1><p role="alert">${escapeHtml(t('This invitation is not valid.'))}</p></main>`,
    });
  const customers = [...state.customers.values()]
    .sort((one, other) => one.name.trim().localeCompare(other.name.trim()))
    .map(({ id, name }) => `<option value="${id}"${id === chosen ? ' selected' : ''}>${escapeHtml(name)}</option>`)
    .join('');
  return plainDocument({
    title,
    language,
    body: `<main class="invitation">
<h1>${escapeHtml(title)}</h1>
${message ? `<p role="status" class="success">${escapeHtml(message)}</p>` : ''}
<p><b>${escapeHtml(partner.name)}</b> ${escapeHtml(t('would like to be your Microsoft Cloud Solution Provider.'))}</p>
<p>${escapeHtml(t('Microsoft ID'))}: ${partner.tenantId}</p>
<form method="post" action="/Adminportal/Home?${escapeHtml(query.toString())}">
<p><label>${escapeHtml(t('Sign in as'))} <select name="customer">${customers}</select></label></p>
<p><button class="primary">${escapeHtml(t('Accept & Continue'))}</button></p>
</form>
</main>`,
  });
}
