import type { Day, Instant, Status } from '../consolidation/subscription';
import { type DatedPhrase, readDatedPhrase } from './dated-phrases';
import { tidyText } from './normalise-text';
import { isDate, readDate } from './read-date';
import { meaningsOf, type Term } from './vocabulary';

export interface StatusReading {
  status: Status;
  /** The text as shown, tidied. */
  text: string;
  autoRenew?: boolean;
  renewsOn?: Day | Instant;
  endsOn?: Day | Instant;
}

const stateTerms = new Set<Term>(['active', 'suspended', 'expired', 'canceled', 'deleted', 'disabled', 'pending']);

/**
 * The state that a whole status text names. An active row does not say Active but when it renews. Anything else, and every word that
 * means two states in some language, is `unknown` with its text kept: a wrong state would cost money.
 */
export function readStatus(text: string, language?: string): StatusReading {
  const shown = tidyText(text);
  const states = [...meaningsOf(shown)].filter((term) => stateTerms.has(term));
  if (states.length === 1) return { status: states[0] as Status, text: shown };
  if (states.length > 1) return { status: 'unknown', text: shown };
  const dated = readDatedPhrase(shown);
  if (!dated || !activePhrases.has(dated.phrase) || !isDate(dated.dateText, language)) return { status: 'unknown', text: shown };
  const date = readDate(dated.dateText, language);
  if (dated.phrase === 'expires-on') return { status: 'active', text: shown, autoRenew: false, ...(date && { endsOn: date }) };
  return {
    status: 'active',
    text: shown,
    // `Renews on` alone stands on detail pages beside an Auto-renew box that may be empty: it says nothing about it.
    ...(dated.phrase === 'auto-renews-on' && { autoRenew: true }),
    ...(date && { renewsOn: date }),
  };
}

const activePhrases = new Set<DatedPhrase>(['auto-renews-on', 'renews-on', 'expires-on']);
