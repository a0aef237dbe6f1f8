/** What the rules say (domain.md). `flags.from.*` and `flags.to.*` begin with the words of contract.md and go on with what to do. */
export const rules = {
  flags: {
    from: {
      'added-back': 'Added back: it is billed again on From. Ask who did it, then suspend or cancel it again',
      'suspended-still-billed': 'Suspended, still billed: open it to check its type. New commerce is billed until its term ends',
      'suspended-not-recreated': 'Suspended, not recreated: set it back to Active now, then recreate it on To',
      'waiting-for-portal': 'Waiting for the portal: submitted less than 4 hours ago. Capture this list again later',
      stopped: 'Stopped: From is no longer billed',
      'moved-by-microsoft': "Moved by Microsoft: don't suspend this by hand. Capture both accounts when Microsoft reports it",
      transfer: 'Transfer: request it on To, then accept it. Keep it active until then',
      stays: 'Stays: it is not moved',
      'safe-to-suspend': 'Safe to suspend: open it, choose Suspended, press Submit',
      'quantity-differs': 'Quantity differs: compare From and To before you suspend anything',
      'still-billed': 'Still billed: open it to check its type and what is missing',
      'not-recreated': 'Not recreated yet: add it on To first',
      decide: 'Decide: open it to check its type, then choose how it leaves',
    },
    to: {
      recreated: 'Recreated: capture From to see what may stop there',
      'quantity-differs': 'Quantity differs: compare it with From',
      duplicate: 'Duplicate: together more than From ever had. Cancel it while its window is open',
      'already-on-to': 'Already on To: it stood here before and replaces nothing',
      'not-on-from': 'Not on From: nothing captured on From belongs to it',
    },
  },
  stages: {
    captured: 'Captured',
    invited: 'Invited',
    accepted: 'Accepted',
    recreating: 'Recreating',
    recreated: 'Recreated',
    stopping: 'Stopping',
    waiting: 'Waiting',
    'nothing to move': 'Nothing to move',
    'not moving': 'Not moving',
    'left From': 'Left From',
    'to do': 'To do',
    requested: 'Requested',
    planned: 'Planned',
    submitted: 'Submitted',
    'twin seen': 'Twin seen',
    'twin verified': 'Twin verified',
    'stopped on From': 'Stopped on From',
    done: 'Done',
  },
  method: {
    'recreate-and-suspend': 'Recreate and suspend',
    transfer: 'Transfer',
    'recreate-and-cancel': 'Recreate and cancel',
    'recreate-at-term-end': 'Recreate at term end',
    'moved-by-microsoft': 'Moved by Microsoft',
    leave: 'Leave',
    decide: 'Decide',
  },
  commerceType: {
    legacy: 'Legacy',
    'new-commerce': 'New commerce',
    azure: 'Azure',
    'usage-other': 'Usage-based',
    trial: 'Trial',
    software: 'Software',
    marketplace: 'Marketplace',
    reservation: 'Reservation',
    unknown: 'Unknown',
  },
  status: {
    active: 'Active',
    suspended: 'Suspended',
    expired: 'Expired',
    canceled: 'Canceled',
    deleted: 'Deleted',
    disabled: 'Disabled',
    pending: 'Pending',
    unknown: 'Unknown',
  },
  outcome: {
    equal: 'Equal',
    'quantity differs': 'Quantity differs',
    differs: 'Differs',
    'missing on To': 'Missing on To',
    'extra on To': 'Extra on To',
    'already on To': 'Already on To',
    unreadable: 'Unreadable',
  },
  billing: { running: 'Still billed', stopped: 'Not billed' },
  advice: {
    'legacy-recreate':
      'Legacy, license-based: add the same on To and suspend it on From the same day (Instructions for CSP tenant consolidation).',
    'usage-recreate':
      'Usage-based, not Azure: add it on To and suspend it on From by hand; watch the next invoice (Instructions for CSP tenant consolidation).',
    'new-commerce-transfer':
      'New commerce stays billed when suspended, so transfer it: To requests, From accepts (Tutorial: consolidate or migrate customers between partner tenants).',
    'azure-plan-transfer':
      'Azure plan: buy an Azure plan on To, then transfer it (Transfer Azure subscriptions under an Azure plan).',
    'azure-moved-by-microsoft':
      'Legacy Azure: Microsoft moves it after you send the company names (Instructions for CSP tenant consolidation).',
    'trial-stays': 'Trial with auto-renew off: it ends by itself. Give the reason why it stays.',
    'trial-decide': 'Trial: see whether auto-renew is off before you leave it; else it becomes paid.',
    'other-decide': 'Software, marketplace and reservations have rules of their own: decide what happens to it.',
    'type-unknown': 'Its type was not seen. Open it: legacy stops being billed when suspended, new commerce does not.',
    'suspended-before-project': 'It was suspended when it was first captured: decide whether it is still needed.',
    'ended-before-project': 'It had ended when it was first captured: there is nothing to move.',
  },
  gate: {
    safe: 'Safe to suspend',
    'account-unknown': 'Not safe to suspend: say first which account this is.',
    'account-contradicted': 'Not safe to suspend: this page belongs to another account than the one you named.',
    'type-not-seen':
      'Not safe to suspend: its type was not seen. Reload this page so that it can be read; new commerce stays billed.',
    'type-not-legacy': 'Not safe to suspend: only for legacy subscriptions does suspending stop the bill.',
    'is-azure': "Don't suspend this by hand. It leaves this account when Microsoft moves it or when you accept the transfer.",
    'is-new-commerce':
      'Not safe to suspend: new commerce is billed until its term ends, suspended or not (Microsoft, subscription lifecycle). Transfer it, cancel it inside its window, or cancel at end of term.',
    'is-usage-other': 'Not safe to suspend: usage-based. Recreated; may be suspended; watch the next invoice.',
    'method-other': 'Not safe to suspend: its method is not Recreate and suspend.',
    'quantity-on-screen-differs':
      'Not safe to suspend: this page shows another quantity than the one that was compared. Capture From again.',
    'add-on-not-recreated': 'Not safe to suspend: an add-on under it has no verified twin and would stop with it.',
    'no-twin': 'Not safe to suspend: no twin was seen on To. Its licenses would stop.',
    'twin-is-suggestion': 'Not safe to suspend: its twin is only suggested. Confirm the pair in the dashboard.',
    'twin-not-active': 'Not safe to suspend: its twin is not active on To.',
    'quantity-differs': 'Not safe to suspend: From and To do not have equal quantities.',
    'twin-differs':
      'Not safe to suspend: term, billing frequency or reseller of the twin differ. Accept that with a reason in the dashboard.',
    'to-capture-missing': 'Not safe to suspend: the To list was not captured. Capture it first.',
    'to-capture-old': 'Not safe to suspend: the To list was captured more than 24 hours ago. Capture it again.',
    'to-capture-incomplete': 'Not safe to suspend: the latest capture of the To list is not complete. Capture it again.',
    'from-capture-incomplete':
      'Not safe to suspend: the latest capture of this From list is not complete and may lack an add-on. Capture it again.',
    'in-transfer': 'Not safe to suspend: it is in a transfer request.',
    'not-active-on-from': 'Not safe to suspend: it is not active on From, or its suspension was submitted.',
    'rules-being-recomputed': 'Not safe to suspend: the rules changed and are being applied. Wait a moment.',
  },
  start: {
    'not-in-project': 'The customer is not in the project.',
    'clouds-differ': "The accounts are in different clouds: customers can't be moved between them.",
    'nothing-open': 'Nothing of this customer is open.',
    'irreversible-not-acknowledged':
      'Acknowledge first: "You can\'t go back to the previous state" (Instructions for CSP tenant consolidation).',
    'from-capture-missing': 'A From account that lists this customer was not captured.',
    'from-capture-incomplete': 'A capture of From is not complete.',
    'from-capture-old': 'A capture of From is more than 24 hours old.',
    'decision-to-review': 'Something changed after you decided. Look at that decision again.',
    'method-undecided': 'A subscription has no method yet.',
    'type-not-seen': 'The type of a subscription was not seen. Open it on From.',
    'relationship-not-seen': 'The customer was not seen on To as Cloud Reseller. Capture the To customer list.',
    'agreement-not-seen': "The Microsoft Customer Agreement was not seen confirmed. Open the customer's Account page on To.",
    'subscription-limit': 'The customer comes near the limit of 300 subscriptions.',
    'in-transfer': 'A subscription is in a transfer request.',
    'too-late-today': 'Less than 3 hours are left of today, here or in UTC. Start tomorrow.',
  },
  review: {
    'method-excluded':
      '{{name}}: you chose "$t(rules:method.{{method}})", which its type does not allow. Your choice is set aside; choose again.',
    'type-changed':
      '{{name}}: its type was $t(rules:commerceType.{{before}}) when you chose its method, now it is $t(rules:commerceType.{{now}}). Choose again.',
    'quantity-changed': '{{name}}: {{before}} licenses when you chose its method, now {{now}}. Choose again.',
    'status-changed':
      '{{name}}: $t(rules:status.{{before}}) when you chose its method, now $t(rules:status.{{now}}). Choose again.',
    'part-not-seen': 'A pair that you joined names a subscription that no capture shows. Link again or undo it.',
    'part-gone': 'A pair that you joined lacks {{name}}: it is gone from its list. Link again or undo it.',
    'part-ended': 'A pair that you joined has {{name}}, which has ended on To. Link again or undo it.',
    'quantities-changed':
      '{{name}}: quantities changed after you accepted the difference ({{acceptedReason}}): now {{fromQuantity}} on From, {{toQuantity}} on To. Decide again.',
    'terms-changed':
      '{{name}}: term, billing frequency or reseller changed after you accepted the difference ({{acceptedReason}}). Decide again.',
    'pair-changed': '{{name}}: you accepted a difference ({{acceptedReason}}), but it has another twin now. Decide again.',
    'changed-on-from': 'Marked as not moving ({{acceptedReason}}), but this changed on From since: {{name}}. Decide again.',
  },
  warnings: {
    'double-billing-overdue': {
      sentence: '{{name}} is billed on From and on To; the day ended {{until}}. The overlap is not credited.',
      remedy: 'Stop it on From now. Legacy: if it is safe to suspend, choose Suspended and press Submit.',
    },
    'double-billing-today': {
      sentence: '{{name}} is billed on From and on To.',
      remedy: 'Stop it on From before {{until}}.',
    },
    'suspended-still-billed': {
      sentence: '{{name}} is suspended on From and counts as still billed.',
      remedy: 'Open it. New commerce: transfer it, or cancel at end of term. Usage-based: watch the next invoice.',
    },
    'suspended-before-recreated': {
      sentence: '{{name}} is suspended on From and no twin was ever verified on To: its licenses have stopped.',
      remedy: 'Set it back to Active on From now, then recreate it on To. If To has a suggested twin, confirm that.',
    },
    'suspended-blocks-transfer': {
      sentence:
        '{{name}} is to be transferred and is suspended. That blocks a transfer (seen for legacy, unverified for new commerce).',
      remedy: 'Set it back to Active, then transfer it.',
    },
    'suspension-not-confirmed': {
      sentence: 'The stop of {{name}} was submitted {{submittedAt}} and the From list does not show it.',
      remedy: 'Capture the From list again. If it still runs, open it and submit again.',
    },
    'purchase-not-confirmed': {
      sentence: '{{name}} was bought on To {{submittedAt}} and is not listed yet.',
      remedy: 'Look in Order history before you buy again, then capture the To list.',
    },
    'quantity-differs': {
      sentence: '{{name}}: {{fromQuantity}} on From, {{toQuantity}} on To.',
      remedy: 'Correct the quantity on To, or accept the difference with a reason.',
    },
    'twin-differs': {
      sentence: 'The twin of {{name}} differs on To: {{differences}}.',
      remedy: 'Correct it on To, or accept the difference with a reason.',
    },
    'missing-on-to': {
      sentence: 'Not on To yet: {{names}}.',
      remedy: 'Add it on To, or link the To subscription that replaces it.',
    },
    'extra-on-to': {
      sentence: '{{name}} is new on To and replaces nothing on From.',
      remedy: 'Link it to the From subscription that it replaces, or mark it as already on To.',
    },
    'duplicate-on-to': {
      sentence: '{{name}} was bought more than once on To: {{toQuantity}} together, From had at most {{fromQuantity}}.',
      remedy: 'Cancel the one too many on To while its cancellation window is open.',
    },
    'to-window-closing': {
      sentence: '{{name}} on To is wrong and can be cancelled until {{until}}: the last cheap moment.',
      remedy: 'Cancel or correct it on To before then.',
    },
    'added-back-on-from': {
      sentence: '{{name}} is billed again on From although it was done.',
      remedy: 'Ask who added it. Stop it on From, or move it again.',
    },
    'changed-on-from': {
      sentence: '{{name}} changed on From after the recreation began: now {{quantity}}, before {{before}}.',
      remedy: 'Make To equal, then capture both again.',
    },
    'azure-not-confirmed': {
      sentence: 'Microsoft reports {{name}} as migrated; the captures do not show it.',
      remedy: "Capture the customer's Azure subscriptions in both accounts. If they still differ, answer Microsoft.",
    },
    'azure-suspended-early': {
      sentence: '{{name}} is suspended on From while To does not show it active.',
      remedy: 'Set it back to Active on From, or ask Microsoft where the migration stands.',
    },
    'cancellation-window-closing': {
      sentence: '{{name}} can be cancelled on From until {{until}}. After that it is billed until its term ends.',
      remedy: 'Verify its twin on To, then cancel it on From before then.',
    },
    'trial-becomes-paid': {
      sentence: 'The trial {{name}} becomes paid when it ends ({{until}}): auto-renew is on or was not seen.',
      remedy: 'Open it and turn auto-renew off.',
    },
    'renews-before-it-is-moved': {
      sentence: '{{name}} renews on From on {{until}} and is not verified on To.',
      remedy: 'Move it before then, or turn auto-renew off and cancel at end of term.',
    },
    'paid-extension-ahead': {
      sentence:
        '{{name}} has auto-renew off without cancel at end of term: at its term end ({{until}}) a paid extension begins (Microsoft, extended service terms).',
      remedy: 'Open it, Manage renewal, choose to cancel at end of term.',
    },
    'data-deletion-ahead': {
      sentence: '{{name}} is suspended without a verified twin; Microsoft deletes its data, at the latest about {{until}}.',
      remedy: 'Recreate it on To or set it back to Active before then.',
    },
    'relationship-silent': {
      sentence: 'The customer was invited {{invitedAt}} and has not accepted.',
      remedy: 'Remind the customer, then capture the To customer list.',
    },
    'agreement-not-seen': {
      sentence: 'No confirmed Microsoft Customer Agreement was seen on To.',
      remedy: "Open the customer's Account page on To.",
    },
    'incomplete-capture': {
      sentence: 'The capture of {{capturedAt}} is not complete: it can not prove that something is absent.',
      remedy: 'Capture this list again until it is complete.',
    },
    'stale-capture': {
      sentence: 'The list was captured {{capturedAt}}, more than 24 hours ago, and there is open work.',
      remedy: 'Capture it again.',
    },
    'commerce-type-assumed': {
      sentence: 'The type is assumed, not seen: {{names}}.',
      remedy: 'Open each on From: its page tells the type. An assumed type opens no gate.',
    },
    'subscription-limit': {
      sentence:
        'This customer comes to {{count}} subscriptions, those still to recreate included. Microsoft allows 300 per customer.',
      remedy: 'Remove what ended, or plan in steps, before you buy.',
    },
    'wrong-account': {
      sentence: 'This page belongs to another account than the one it is taken for. Nothing is captured.',
      remedy: 'Press Change account, or sign in to the other account.',
    },
  },
  capture: {
    incomplete: {
      'count-differs': 'the page states another total than the rows that were read',
      'pager-not-finished': 'not every page of the list was read',
      'list-not-at-end': 'the end of the list was not reached',
      'filter-in-effect': 'a search or filter is in effect',
      'changed-while-reading': 'the list changed while it was read',
      'tab-hidden': 'the tab was not in front',
      'rows-without-id': 'a row has no subscription ID',
      'unreadable-rows': 'a row could not be read',
      'stopped-by-admin': 'you stopped it',
      'no-proof-of-end': 'nothing on the page proves that the list ends here',
      'imported-file': 'it comes from a file',
    },
  },
} as const;
