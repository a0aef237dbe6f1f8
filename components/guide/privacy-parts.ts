export const storedPlaces = ['database', 'local', 'session', 'managed'] as const;

/** What a permission is for; one sentence each (`handbook:privacy.permissions.*`). */
export const permissionReasons = ['portal', 'optionalPortal', 'storage', 'scripting', 'alarms', 'notifications'] as const;
