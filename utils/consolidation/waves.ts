import { compareText } from './compare-text';
import type { Guid } from './guid';
import type { Headline } from './headline';
import { addDays, earlier } from './instants';
import { needsNothing } from './stage';
import type { Instant } from './subscription';

/** Why a customer's turn comes when it does: its cancellation window closes, it renews soon, or neither: then few seats come first. */
export const waveReasons = ['window', 'renewal', 'seats'] as const;
export type WaveReason = (typeof waveReasons)[number];

/** What a wave comes to; customers seen on To only and those without a wave count in none. */
export interface WaveTotals {
  customers: number;
  subscriptions: number;
  /** Of what is still open. */
  seats: number;
  /** The first moment that can't be put off: a day of double billing, a cancellation window, a renewal. */
  deadline?: Instant;
}

export interface ProposedWave extends WaveTotals {
  /** In the order in which their turn comes. */
  members: Guid[];
  reasons: Record<WaveReason, number>;
}

export interface Wave extends WaveTotals {
  name: string;
  /** Customers and subscriptions that need nothing more. */
  customersDone: number;
  subscriptionsDone: number;
}

const renewalDays = 30;

/**
 * Puts the customers that still have to move and are in no wave into waves of at most `size`: first those whose cancellation window
 * closes, closing soonest first, then those that renew within 30 days, soonest first, then the others, few seats first.
 * Each stands in exactly one wave, and the order of `headlines` does not matter.
 */
export function proposeWaves(headlines: readonly Headline[], { size, now }: { size: number; now: Instant }): ProposedWave[] {
  const renewalsUntil = addDays(now, renewalDays);
  const ordered = headlines
    .filter((headline) => headline.wave === undefined && isToDo(headline))
    .map((headline) => ({ headline, turn: turnOf(headline, { now, renewalsUntil }) }))
    .sort(
      (a, b) =>
        waveReasons.indexOf(a.turn.reason) - waveReasons.indexOf(b.turn.reason) ||
        compareText(a.turn.at, b.turn.at) ||
        seatsOf(a.headline) - seatsOf(b.headline) ||
        compareText(a.headline.customer, b.headline.customer),
    );
  const perWave = Math.max(1, Math.floor(size));
  return Array.from({ length: Math.ceil(ordered.length / perWave) }, (_, index) => {
    const part = ordered.slice(index * perWave, (index + 1) * perWave);
    const reasons = { window: 0, renewal: 0, seats: 0 };
    for (const { turn } of part) reasons[turn.reason] += 1;
    const inWave = part.map(({ headline }) => headline);
    return { members: inWave.map(({ customer }) => customer), reasons, ...totalsOf(inWave, now) };
  });
}

/** The waves that customers were put into, by name as people count ("Wave 2" before "Wave 10"). */
export function listWaves(headlines: readonly Headline[], now: Instant): Wave[] {
  const inWaves = headlines.filter(({ wave, isInProject }) => wave !== undefined && isInProject);
  return [...Map.groupBy(inWaves, ({ wave = '' }) => wave)]
    .map(([name, members]) => ({
      name,
      ...totalsOf(members, now),
      customersDone: members.filter(({ stage }) => needsNothing(stage)).length,
      subscriptionsDone: members.reduce((sum, { byStage }) => sum + (byStage.done ?? 0), 0),
    }))
    .sort((a, b) => byNumber.compare(a.name, b.name) || compareText(a.name, b.name));
}

/** The number after the highest that a wave's name ends with. */
export function nextWaveNumber(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => Number(/(\d{1,6})\s*$/.exec(name)?.[1] ?? 0))) + 1;
}

/** One order for every language of the interface. */
const byNumber = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function isToDo({ isInProject, stage }: Headline): boolean {
  return isInProject && !needsNothing(stage);
}

function turnOf(
  { pressure }: Headline,
  { now, renewalsUntil }: { now: Instant; renewalsUntil: Instant },
): { reason: WaveReason; at: string } {
  const { windowEndsAt, renewsAt } = pressure ?? {};
  if (windowEndsAt !== undefined && windowEndsAt > now) return { reason: 'window', at: windowEndsAt };
  if (renewsAt !== undefined && renewsAt > now && renewsAt <= renewalsUntil) return { reason: 'renewal', at: renewsAt };
  return { reason: 'seats', at: '' };
}

function seatsOf({ pressure }: Headline): number {
  return pressure?.seats ?? 0;
}

/** What these customers come to together. */
export function totalsOf(members: readonly Headline[], now: Instant): WaveTotals {
  let [subscriptions, seats] = [0, 0];
  let deadline: Instant | undefined;
  for (const member of members) {
    subscriptions += member.subscriptions;
    seats += seatsOf(member);
    const { windowEndsAt, renewsAt } = member.pressure ?? {};
    // A day of double billing that is over presses most; a window or renewal that has passed presses no more.
    const ahead = [windowEndsAt, renewsAt].filter((at) => at !== undefined && at > now);
    for (const at of [member.deadline?.first, ...ahead]) {
      if (at !== undefined) deadline = deadline === undefined ? at : earlier(deadline, at);
    }
  }
  return { customers: members.length, subscriptions, seats, ...(deadline !== undefined && { deadline }) };
}
