import type { ProjectFacts } from './facts';

/**
 * Whether who accepts the recorded invitation also gives delegated administration; undefined where nobody knows. US Government pages have no
 * checkbox: there they are always asked (Microsoft, "Enroll in CSP for Microsoft Cloud for US Government", read 2026-11).
 */
export function asksForPermissions({ invitation, accounts }: Pick<ProjectFacts, 'invitation' | 'accounts'>): boolean | undefined {
  if (!invitation) return undefined;
  const cloud = accounts.find(({ id }) => id === invitation.account)?.cloud;
  return cloud === 'us-government' ? true : invitation.includesPermissions;
}
