/** What comes to an end, in notifications, popup, timeline and calendar files. Notifications show these as they are: no names. */
export const moments = {
  'day-ends': {
    name: 'End of the day',
    sentence: 'Billed twice: {{count}}. The day ends: {{at}}.',
    remedy: 'Suspend on From before then. The suspend queue says what is safe.',
  },
  'later-day-ends': {
    name: 'Later end of the day',
    sentence: 'Still billed twice: {{count}}. The later of the UTC day and yours ends: {{at}}.',
    remedy: 'Suspend on From now. Nobody has said whose day counts.',
  },
  'from-window': {
    name: 'Cancellation window on From closes',
    sentence: 'To cancel on From: {{count}}. The first window closes: {{at}}.',
    remedy: 'Cancel on From before then, once the new subscription is active on To.',
  },
  'to-window': {
    name: 'Cancellation window of a wrong purchase closes',
    sentence: 'Wrong purchases on To: {{count}}. The first window closes: {{at}}.',
    remedy: 'Correct or cancel before then. Later it is billed until its term ends.',
  },
  trial: {
    name: 'Trial becomes paid',
    sentence: 'Trials that become paid: {{count}}. The first: {{at}}.',
    remedy: 'Switch auto-renew off before then.',
  },
  renewal: {
    name: 'Renewal on From',
    sentence: 'Renewals on From: {{count}}. The first: {{at}}.',
    remedy: 'Move it before then, or cancel it at the end of its term.',
  },
  extension: {
    name: 'Paid extension on From begins',
    sentence: 'Paid extensions on From: {{count}}. The first: {{at}}.',
    remedy: 'Set cancel at end of term on From. Auto-renew off is not enough.',
  },
  'term-end': {
    name: 'Term on From ends',
    sentence: 'To be recreated when their term ends: {{count}}. The first: {{at}}.',
    remedy: 'Buy it on To now, and check that From cancels at the end of the term.',
  },
  deletion: {
    name: 'Data is deleted on From',
    sentence: 'Suspended subscriptions whose data is deleted: {{count}}. The first: {{at}}.',
    remedy: 'Recreate it on To before then, or set it back to Active.',
  },
  'transfer-expiry': {
    name: 'Transfer request expires',
    sentence: 'Subscriptions in transfer requests that expire: {{count}}. The first: {{at}}.',
    remedy: 'Accept it in the other account before then, or send a new one.',
  },
  'from-chance': {
    name: 'Last moment to cancel on From',
    sentence: 'Can still be canceled for a refund on From: {{count}}. The first until: {{at}}.',
    remedy: 'Nothing to do, unless you choose to recreate it and cancel.',
  },
  'to-chance': {
    name: 'Last moment to correct a purchase on To',
    sentence: 'Purchases on To that can still be canceled: {{count}}. The first until: {{at}}.',
    remedy: 'Capture the customer on To before then, so that a mistake is seen in time.',
  },
  invitation: {
    name: 'Invitation without an answer',
    sentence: 'Invitations without an answer: {{count}}. The first was sent: {{at}}.',
    remedy: 'Capture the customer list on To. Who is not there has not accepted: ask again.',
  },
} as const;
