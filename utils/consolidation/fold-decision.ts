import type { Event } from './event';
import type { CustomerFacts } from './facts';

/** Adds what the admin did or decided for this customer. Called in the total order: a later decision replaces an earlier one. */
export function foldDecision(facts: CustomerFacts, event: Event, account: string | null): void {
  const when = { at: event.at, event: event.id };
  switch (event.type) {
    case 'purchase-submitted':
      if (account !== null) facts.purchases.push({ ...when, account, lines: event.payload.lines });
      break;
    case 'status-submitted':
      if (account !== null) facts.statusSubmissions.push({ ...when, account, ...event.payload });
      break;
    case 'method-chosen': {
      const { subscription, method, reason } = event.payload;
      facts.methods[subscription] = { ...when, method, ...(reason === undefined ? {} : { reason }) };
      break;
    }
    case 'twins-linked':
      facts.links.push({ ...when, ...event.payload });
      break;
    case 'twins-unlinked':
      facts.unlinks.push({ ...when, ...event.payload });
      break;
    case 'suggestions-confirmed':
      facts.confirmed.push(...event.payload.pairs.map((pair) => ({ ...when, ...pair })));
      break;
    case 'difference-accepted':
      facts.acceptedDifferences.push({ ...when, ...event.payload });
      break;
    case 'marked-already-on-to':
      if (!facts.alreadyOnTo.includes(event.payload.subscription)) facts.alreadyOnTo.push(event.payload.subscription);
      // Said once more, it rests on what was known then.
      facts.markedAlreadyOnTo = [
        ...(facts.markedAlreadyOnTo ?? []).filter(({ subscription }) => subscription !== event.payload.subscription),
        { ...when, ...event.payload },
      ];
      break;
    case 'marked-not-moving':
      facts.notMoving = { ...when, reason: event.payload.reason };
      break;
    case 'wave-set':
      setOrClear(facts, 'wave', event.payload.wave, when);
      break;
    case 'owner-set':
      setOrClear(facts, 'owner', event.payload.owner, when);
      break;
    case 'invitation-sent':
      facts.invitedAt ??= event.at;
      break;
    case 'transfer-requested':
      facts.transfers.push({ ...when, ...event.payload });
      break;
    case 'told-microsoft':
      facts.toldMicrosoft.push({ ...when, ...event.payload });
      break;
    case 'microsoft-answered':
      facts.microsoftAnswers.push({ ...when, ...event.payload });
      break;
    case 'note-added':
      facts.notes.push({ ...when, ...event.payload });
      break;
  }
}

function setOrClear(
  facts: CustomerFacts,
  field: 'wave' | 'owner',
  name: string | null,
  when: Pick<NonNullable<CustomerFacts['wave']>, 'at' | 'event'>,
): void {
  if (name === null) delete facts[field];
  else facts[field] = { ...when, name };
}
