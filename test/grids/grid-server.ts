import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../portal/server/certificate.ts';
import { bundlePage } from './bundle-page.ts';
import { type GridRequest, gridNames, requestIn } from './grid-page.ts';

export interface GridServer {
  port: number;
  close(): Promise<void>;
}

/** Answers for the portal's host with pages around other people's grids; the address says which (see grid-page.ts). */
export async function startGridServer(): Promise<GridServer> {
  const certificate = await makeCertificate(['partner.microsoft.com']);
  const server = createServer(certificate, (request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://partner.microsoft.com');
  const send = (status: number, type: string, body: string) =>
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  try {
    const asset = /^\/grids\/([a-z0-9-]+)\.(js|css)$/.exec(url.pathname);
    const grid = gridNames.find((name) => name === asset?.[1]);
    if (grid) {
      const { script, style } = await bundlePage(grid);
      return void (asset?.[2] === 'js' ? send(200, 'text/javascript', script) : send(200, 'text/css', style));
    }
    const page = requestIn(url.searchParams);
    if (page) return void send(200, 'text/html', documentAround(page));
    send(404, 'text/plain', 'Not Found');
  } catch (error) {
    console.error(`The page ${url.pathname}${url.search} could not be built`, error);
    send(500, 'text/plain', 'The page could not be built');
  }
}

const asHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The frame of a portal page, as far as a reader looks at it; the grid comes with the script. */
function documentAround({ grid, text, search }: GridRequest): string {
  return `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>Partner Center</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/grids/${grid}.css">
<style>body { margin: 0; font: 14px sans-serif } header { background: #333; color: #fff; padding: 8px } main { padding: 16px 32px }
.box { height: 480px; overflow: auto } .clipped { height: 480px }</style></head>
<body><header role="banner"><span>Microsoft Partner Center</span> <input type="search" aria-label="Search" value=""></header>
<main><h1 id="heading">Subscriptions</h1><p>${asHtml(text)}</p>
<p><input type="search" aria-label="Search the list" value="${asHtml(search)}"></p>
<div id="grid"></div></main>
<script type="module" src="/grids/${grid}.js"></script></body></html>`;
}
