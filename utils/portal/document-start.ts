import type { IdentityEvidence } from '../consolidation/account';

// Microsoft's sign-in hosts, as its documents name them for the commercial, US Government and 21Vianet clouds.
const signInHost = /^login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn|microsoft\.com|windows\.net|live\.com)$/;
const signInPath = /\/(?:sign-?in|sign-?out|log-?in|log-?out|aad)(?:[/-]|$)/i;

/** When this document was loaded, and whether it came straight from a sign-in. A reload keeps its referrer, so it is no sign-in. */
export function readDocumentStart(root: Document): Pick<IdentityEvidence, 'documentStartedAt' | 'signedInAt'> {
  const documentStartedAt = new Date(performance.timeOrigin).toISOString();
  return { documentStartedAt, ...(cameFromSignIn(root) && { signedInAt: documentStartedAt }) };
}

function cameFromSignIn(root: Document): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]; // entries of that type by definition
  if (navigation?.type !== 'navigate') return false;
  const from = URL.parse(root.referrer);
  return from !== null && (signInHost.test(from.hostname) || signInPath.test(from.pathname));
}
