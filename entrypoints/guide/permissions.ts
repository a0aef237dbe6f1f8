import type { permissionReasons } from '../../components/guide/privacy-parts';
import { portalHosts } from '../../utils/portal/hosts';

interface Permission {
  permission: string;
  reason: (typeof permissionReasons)[number];
  isOptional: boolean;
}

/** What the manifest asks for, each with its reason; a test on the built manifest compares the two. */
export const permissions: Permission[] = [
  ...portalHosts.map(
    ({ host, isOptional }): Permission => ({ permission: host, reason: isOptional ? 'optionalPortal' : 'portal', isOptional }),
  ),
  { permission: 'storage', reason: 'storage', isOptional: false },
  { permission: 'scripting', reason: 'scripting', isOptional: false },
  { permission: 'alarms', reason: 'alarms', isOptional: false },
  { permission: 'notifications', reason: 'notifications', isOptional: true },
];
