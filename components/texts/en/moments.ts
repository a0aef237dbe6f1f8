/** What comes to an end, in notifications, popup, timeline and calendar files. Notifications show these as they are: no names. */
export const moments = {
  'day-ends': {
    name: 'End of the day',
    sentence_one: '{{count}} subscription is billed twice. Its day ends: {{at}}.',
    sentence_other: '{{count}} subscriptions are billed twice. Their day ends: {{at}}.',
    remedy: 'Suspend on From before then. The suspend queue says what is safe.',
  },
  'later-day-ends': {
    name: 'Later end of the day',
    sentence_one: '{{count}} subscription is still billed twice. The later of the UTC day and yours ends: {{at}}.',
    sentence_other: '{{count}} subscriptions are still billed twice. The later of the UTC day and yours ends: {{at}}.',
    remedy: 'Suspend on From now. Nobody has said whose day counts.',
  },
  'from-window': {
    name: 'Cancellation window on From closes',
    sentence_one: '{{count}} subscription can be canceled on From until {{at}}.',
    sentence_other: '{{count}} subscriptions can be canceled on From, the first until {{at}}.',
    remedy: 'Cancel on From before then, once the new subscription is active on To.',
  },
  'to-window': {
    name: 'Cancellation window of a wrong purchase closes',
    sentence_one: '{{count}} wrong purchase on To can be canceled until {{at}}.',
    sentence_other: '{{count}} wrong purchases on To can be canceled, the first until {{at}}.',
    remedy: 'Correct or cancel before then. Later it is billed until its term ends.',
  },
  trial: {
    name: 'Trial becomes paid',
    sentence_one: '{{count}} trial on From becomes paid: {{at}}.',
    sentence_other: '{{count}} trials on From become paid, the first: {{at}}.',
    remedy: 'Switch auto-renew off before then.',
  },
  renewal: {
    name: 'Renewal on From',
    sentence_one: '{{count}} subscription on From renews: {{at}}.',
    sentence_other: '{{count}} subscriptions on From renew, the first: {{at}}.',
    remedy: 'Move it before then, or cancel it at the end of its term.',
  },
  extension: {
    name: 'Paid extension on From begins',
    sentence_one: '{{count}} subscription on From goes into a paid extension: {{at}}.',
    sentence_other: '{{count}} subscriptions on From go into a paid extension, the first: {{at}}.',
    remedy: 'Set cancel at end of term on From. Auto-renew off is not enough.',
  },
  'term-end': {
    name: 'Term on From ends',
    sentence_one: '{{count}} subscription is to be recreated when its term ends: {{at}}.',
    sentence_other: '{{count}} subscriptions are to be recreated when their term ends, the first: {{at}}.',
    remedy: 'Buy it on To now, and check that From cancels at the end of the term.',
  },
  deletion: {
    name: 'Data is deleted on From',
    sentence_one: 'The data of {{count}} suspended subscription is deleted: {{at}}.',
    sentence_other: 'The data of {{count}} suspended subscriptions is deleted, the first: {{at}}.',
    remedy: 'Recreate it on To before then, or set it back to Active.',
  },
  'transfer-expiry': {
    name: 'Transfer request expires',
    sentence_one: 'The transfer request for {{count}} subscription expires: {{at}}.',
    sentence_other: 'Transfer requests for {{count}} subscriptions expire, the first: {{at}}.',
    remedy: 'Accept it in the other account before then, or send a new one.',
  },
  'from-chance': {
    name: 'Last moment to cancel on From',
    sentence_one: '{{count}} subscription can be canceled for a refund on From until {{at}}.',
    sentence_other: '{{count}} subscriptions can be canceled for a refund on From, the first until {{at}}.',
    remedy: 'Nothing to do, unless you choose to recreate it and cancel.',
  },
  'to-chance': {
    name: 'Last moment to correct a purchase on To',
    sentence_one: '{{count}} purchase on To can be canceled for a refund until {{at}}.',
    sentence_other: '{{count}} purchases on To can be canceled for a refund, the first until {{at}}.',
    remedy: 'Capture the customer on To before then, so that a mistake is seen in time.',
  },
  invitation: {
    name: 'Invitation without an answer',
    sentence_one: '{{count}} customer has not accepted an invitation: {{at}}.',
    sentence_other: '{{count}} customers have not accepted their invitation, the first: {{at}}.',
    remedy: 'Capture the customer list on To. Who is not there has not accepted: ask again.',
  },
} as const;
