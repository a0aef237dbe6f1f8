/** What the script needs to know before its first request. */
export type Boot = {
  language: string;
  dark: boolean | null;
  workspaces: boolean;
  account: { id: string; name: string; tenantId: string; mpnId: string; user: { name: string; email: string } };
  accounts: { id: string; name: string }[];
  subscriptionGrid: 'paged' | 'virtual';
};

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // lit (in the vaadin grid) makes the first; the second lets it empty a cell. No other policy may exist.
  'trusted-types lit-html default',
].join('; ');

export function portalDocument(boot: Boot): string {
  const data = JSON.stringify(boot).replaceAll('<', '\\u003c');
  const theme = boot.dark === null ? '' : ` data-theme="${boot.dark ? 'dark' : 'light'}"`;
  return `<!doctype html>
<html lang="${boot.language}"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner Center</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/portal-assets/main.css">
<script type="application/json" id="boot">${data}</script>
<script type="module" src="/portal-assets/main.js"></script>
</head>
<body></body>
</html>`;
}

export function plainDocument({
  title,
  language,
  body,
  head = '',
}: {
  title: string;
  language: string;
  body: string;
  head?: string;
}): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/portal-assets/main.css">
${head}</head>
<body class="plain">
${body}
</body>
</html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
