import type { AccountNames } from '../../components/guide/welcome-accounts';
import type { Account } from '../../utils/consolidation/account';
import type { DraftEvent } from '../../utils/consolidation/event';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import { hashOfText } from '../../utils/database/hash';
import { makeEventId } from '../../utils/database/make-event-id';
import { record } from '../../utils/database/record';
import { ask } from '../../utils/messages';
import { accountDrafts } from '../shared/account-drafts';
import { now } from '../shared/clock';

interface Answers {
  names: AccountNames;
  defaultType: 'new-commerce' | 'unknown';
}

/** Stores what the admin said on the welcome page; false when it could not be stored. */
export async function recordAnswers(answers: Answers, project: ProjectFacts): Promise<boolean> {
  const drafts = draftsOf(answers, project);
  if (drafts.length === 0) return true;
  const { isRecorded } = await record(drafts, { now: now() });
  // The toolbar follows; what was recorded is recorded whether or not the worker answers.
  if (isRecorded) ask('data-changed', {}).catch((error) => console.warn('The background did not answer', error));
  return isRecorded;
}

export function draftsOf({ names, defaultType }: Answers, { accounts, settings }: ProjectFacts): DraftEvent[] {
  const named = [
    ...names.from.map((label): Account => ({ id: accountIdOf('from', label), side: 'from', cloud: 'commercial', label })),
    ...(names.to === undefined ? [] : [toAccount(names.to)]),
  ];
  const isKnown = ({ id, side, label }: Account) =>
    accounts.some((known) => known.id === id || (known.side === side && nameKey(known.label) === nameKey(label)));
  const fresh = named.filter((account) => !isKnown(account) && !(account.side === 'to' && knownTo(accounts)));
  const known = knownTo(accounts);
  return [
    ...fresh.flatMap((account, index) =>
      // Two profiles may add the same account: one account, two events.
      accountDrafts(account, { isFirst: accounts.length === 0 && index === 0 }).map((draft) => ({ ...draft, id: newId() })),
    ),
    ...(known && names.to !== undefined && known.label !== names.to ? [renamed(known.id, names.to)] : []),
    ...(defaultType === settings.defaultCommerceType ? [] : [typeSetting(defaultType)]),
  ];
}

const newId = () => makeEventId(new Date());

/** There is one To account. */
const knownTo = (accounts: readonly Account[]) => accounts.find(({ side }) => side === 'to');
const toAccount = (label: string): Account => ({ id: 'to', side: 'to', cloud: 'commercial', label });

function nameKey(label = ''): string {
  return label.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The same name gives the same account in each browser profile, so that uniting their histories makes no second one. */
function accountIdOf(side: 'from', label: string): string {
  return `${side}-${hashOfText(nameKey(label)).slice(0, 16)}`;
}

function renamed(account: string, label: string): DraftEvent {
  return { id: newId(), account, about: { account }, type: 'account-identified', payload: { label } };
}

function typeSetting(value: Answers['defaultType']): DraftEvent {
  return { id: newId(), account: null, about: 'project', type: 'setting-changed', payload: { key: 'defaultCommerceType', value } };
}
