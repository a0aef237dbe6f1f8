import { parseArgs } from 'node:util';
import { startPortal } from './server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8443' }, 'lag-hours': { type: 'string', default: '0' } },
});
const portal = await startPortal({ port: Number(values.port), lagHours: Number(values['lag-hours']) });

console.log(`Stand-in Partner Center on https://127.0.0.1:${portal.port}
Open it under the real name:
  chromium --ignore-certificate-errors --user-data-dir=<an empty folder> --host-resolver-rules="${portal.hostResolverRules}" https://partner.microsoft.com/commerce/customers/list
  Firefox: set network.dns.forceResolve to 127.0.0.1 and open https://partner.microsoft.com:${portal.port}/
Stop with Ctrl+C.`);
