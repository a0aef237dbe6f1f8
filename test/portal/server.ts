import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { defaultSeed, type Seed } from './seed/seed.ts';
import { answerRequest } from './server/answer.ts';
import { loadBundle } from './server/bundle.ts';
import { makeCertificate } from './server/certificate.ts';
import { Faults } from './server/faults.ts';
import { Sessions } from './server/sessions.ts';
import type { PortalParts } from './server/visit.ts';
import { Clock } from './state/clock.ts';
import { PortalState } from './state/portal-state.ts';
import { RequestLog } from './state/request-log.ts';

export type PortalOptions = {
  /** 0 or nothing: any free one. */
  port?: number;
  seed?: Seed;
  /** Hours until lists show what was done. The real portal says up to 4. */
  lagHours?: 0 | 4 | (number & {});
  /** Start of the portal's clock; it runs on from there. Default: now. */
  startAt?: Date;
};

export type Portal = {
  port: number;
  /** The address under which a browser with mapped hosts opens it. */
  url: string;
  /** The same for Firefox with `network.dns.forceResolve` = 127.0.0.1, which keeps the port in the address. */
  urlWithPort: string;
  /** What to start Chromium with. */
  hostResolverRules: string;
  state: PortalState;
  log: RequestLog;
  faults: Faults;
  close(): Promise<void>;
};

export const portalHosts = ['partner.microsoft.com', 'admin.microsoft.com'];

export async function startPortal({ port = 0, seed = defaultSeed, lagHours = 0, startAt }: PortalOptions = {}): Promise<Portal> {
  const clock = new Clock();
  if (startAt) clock.advance((startAt.getTime() - Date.now()) / 3_600_000);
  const sessions = new Sessions();
  const parts: PortalParts = {
    state: new PortalState(seed(clock.now()), { clock, lagHours }),
    log: new RequestLog(),
    faults: new Faults(sessions),
    sessions,
    bundle: await loadBundle(),
  };
  const server = createServer(await makeCertificate(portalHosts), (request, response) => void serve(request, response, parts));
  const actualPort = await listen(server, port);
  return {
    port: actualPort,
    url: 'https://partner.microsoft.com/',
    urlWithPort: `https://partner.microsoft.com:${actualPort}/`,
    hostResolverRules: portalHosts.map((host) => `MAP ${host} 127.0.0.1:${actualPort}`).join(', '),
    state: parts.state,
    log: parts.log,
    faults: parts.faults,
    close: () => close(server),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, parts: PortalParts): Promise<void> {
  try {
    await answerRequest(request, response, parts);
  } catch (error) {
    console.error('The stand-in could not answer', request.method, request.url, error);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
    response.end('The stand-in Partner Center has a bug.');
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
