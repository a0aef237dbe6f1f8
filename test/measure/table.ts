import type { Figures } from './figures.ts';
import type { Caught } from './mistakes.ts';
import type { Size } from './seed.ts';

export interface Measured {
  size: Size;
  byHand: Figures;
  withExtension: Figures;
  caught: Caught[];
  refusedByThePortal: string[];
}

/** Suspended and Submit for each subscription, Submit for each order: the extension never presses these. */
export function reservedForTheAdmin({ customers, subscriptions }: Size): number {
  return customers * subscriptions * 2 + customers;
}

export function tell({ size, byHand, withExtension, caught, refusedByThePortal }: Measured): string {
  const reserved = reservedForTheAdmin(size);
  const times = (hand: number, extension: number) => `${(hand / extension).toFixed(1)} times fewer`;
  const row = (name: string, hand: number, extension: number, note = '') =>
    `${name.padEnd(48)}${String(hand).padStart(9)}${String(extension).padStart(16)}  ${note}`;
  const rest = { hand: byHand.interactions - reserved, extension: withExtension.interactions - reserved };
  const alone = withExtension.pagesOpenedAlone;
  const lines = [
    `${size.customers} customers with ${size.subscriptions} subscriptions each, consolidated twice on the stand-in`,
    '',
    `${''.padEnd(48)}${'by hand'.padStart(9)}${'with extension'.padStart(16)}`,
    row('interactions', byHand.interactions, withExtension.interactions, times(byHand.interactions, withExtension.interactions)),
    row("  of these only the admin's: Suspended and Submit", reserved, reserved, 'never pressed by the extension'),
    row('  all others', rest.hand, rest.extension, times(rest.hand, rest.extension)),
    row('pages opened', byHand.pagesOpened, withExtension.pagesOpened - alone, `and ${alone} by Capture all, in one go each time`),
    row('mistakes caught, of 10', refusedByThePortal.length, caught.length),
    '',
    'Counted alike: a click is one, a typed field or address is one. Invitations are mails and counted in neither.',
    "By hand nothing is counted for searching, for comparing the exports, or for looking up a subscription's type.",
    '',
    ...caught.map(({ mistake, when, at, said }) => `${mistake.padEnd(38)}${when.padEnd(21)}${at} UTC  ${said}`),
    '',
    'What is raised at the next capture is raised on the same day: before 24:00 UTC, when the first double day begins.',
  ];
  return lines.join('\n');
}
