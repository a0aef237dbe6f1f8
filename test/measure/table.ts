import type { ByHand } from './by-hand.ts';
import type { Figures } from './figures.ts';
import type { Caught } from './mistakes.ts';
import type { Size } from './seed.ts';

export interface Measured {
  size: Size;
  byHand: ByHand;
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
  const { byTheLetter: letter, withTypes: types } = byHand;
  const { interactions, pagesOpened, pagesOpenedAlone } = withExtension;
  const cells = (name: string, ...numbers: (number | string)[]) =>
    name.padEnd(50) + numbers.map((number) => String(number).padStart(18)).join('');
  const rest = { letter: letter.interactions - reserved, types: types.interactions - reserved, extension: interactions - reserved };
  const times = (hand: number, extension: number) => (hand / extension).toFixed(1);
  const lines = [
    `${size.customers} customers with ${size.subscriptions} subscriptions each, consolidated on the stand-in`,
    '',
    cells('', 'by hand, by the', 'by hand, types', 'with the'),
    cells('', 'letter of 2020', 'looked up as well', 'extension'),
    cells('interactions', letter.interactions, types.interactions, interactions),
    cells('  times those of the extension', times(letter.interactions, interactions), times(types.interactions, interactions), 1),
    cells("  of these Suspended and Submit, the admin's alone", reserved, reserved, reserved),
    cells('  times, with no other press at all', times(letter.interactions, reserved), times(types.interactions, reserved), 1),
    cells('  all others', rest.letter, rest.types, rest.extension),
    cells('  times those of the extension', times(rest.letter, rest.extension), times(rest.types, rest.extension), 1),
    cells('pages opened by the admin', letter.pagesOpened, types.pagesOpened, pagesOpened - pagesOpenedAlone),
    cells('pages opened by Capture all', 0, 0, pagesOpenedAlone),
    cells('mistakes caught, of 10', refusedByThePortal.length, refusedByThePortal.length, caught.length),
    '',
    'Counted alike: a click is one, a typed field or address is one. Invitations are mails and counted in neither.',
    'By hand nothing is counted for searching in the customer list or for comparing the exports.',
    '',
    ...caught.map(({ mistake, when, at, said }) => `${mistake.padEnd(38)}${when.padEnd(21)}${at} UTC  ${said}`),
    '',
    'What is raised at the next capture is raised on the same day: before 24:00 UTC, when the first double day begins.',
  ];
  return lines.join('\n');
}
