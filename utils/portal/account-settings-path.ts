/** Account settings have lived in several places: `/pcv/accountsettings/…`, `/dashboard/account/v3/…`, `/dashboard/v2/account-settings/…`. */
export function isAccountSettingsPath(url: URL): boolean {
  return /^(?:\/[a-z]{2}-[a-z]{2,4})?(?:\/[a-z0-9]+){1,2}\/(?:accountsettings|account-settings)(?:\/|$)|\/dashboard\/account\/v\d+\//i.test(
    url.pathname,
  );
}
