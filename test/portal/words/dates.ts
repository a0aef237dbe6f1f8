/** `9/10/2022`, day by UTC as lists show it. */
export function formatShortDate(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(at);
}

/** `Saturday, September 10, 2022`, by UTC: the legacy detail page. */
export function formatLongDate(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** `Thursday, October 12, 2023 at 5:00 PM PDT`: LOCAL time, as the picture resellers__reseller-mpn-id shows. */
export function formatLocalMoment(at: number, language: string): string {
  const date = new Intl.DateTimeFormat(language, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }).format(at);
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }).format(at);
  return language.startsWith('en') ? `${date} at ${time}` : `${date} ${time}`;
}

/** `January 5, 2023`: billing periods. */
export function formatDay(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(at);
}

/** `10/6/21 4:28 AM`: the "Report for" line. */
export function formatReportTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(at).replace(',', '');
}

export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
