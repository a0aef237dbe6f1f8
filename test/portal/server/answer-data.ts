import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../state/refusal.ts';
import { findRoute } from './api.ts';
import type { ApiContext, Download } from './api-context.ts';
import { note, readBody, sendJson, type Visit } from './visit.ts';

export async function answerData(visit: Visit): Promise<void> {
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
