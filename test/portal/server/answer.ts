import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerAdminPortal } from './admin-portal.ts';
import { answerData } from './answer-data.ts';
import { answerPage } from './answer-page.ts';
import { answerSignIn, keepPreference, signOut } from './answer-sign-in.ts';
import { apiPrefix } from './api.ts';
import { openVisit, type PortalParts, sendAsset } from './visit.ts';

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
