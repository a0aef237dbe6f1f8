export const keep = {
  due: {
    never_one: 'This project began {{count}} day ago and was never backed up. If this browser loses its data, it is gone.',
    never_other: 'This project began {{count}} days ago and was never backed up. If this browser loses its data, it is gone.',
    days_one: 'The last back-up is {{count}} day old. Save a new one.',
    days_other: 'The last back-up is {{count}} days old. Save a new one.',
    decisions_one: '{{count}} decision was made since the last back-up. Save a new one.',
    decisions_other: '{{count}} decisions were made since the last back-up. Save a new one.',
    now: 'Save a back-up',
    sealed: 'Save one with a passphrase',
    later: 'Later',
    where: 'Open the dashboard and press Back up.',
  },
  lost: {
    all: 'This browser lost the data of the consolidation. Customers on {{time}}: {{customers}}, with subscriptions: {{subscriptions}}. Now: none.',
    part: 'This browser lost a part of the data of the consolidation. Events on {{time}}: {{events}}. Now: {{left}}.',
    lastBackUp: 'Your last back-up is {{file}}, saved on {{time}}.',
    noBackUp: 'This browser knows of no back-up. Look in your downloads for a file that begins with consolidation-.',
    restore: 'Bring back a back-up',
    goOn: 'Go on with what is here',
    where: 'Open the dashboard to bring back a back-up.',
  },
  passphrase: {
    open: 'Save with a passphrase',
    title: 'Back up with a passphrase',
    help: 'The file opens only with the passphrase. Nobody can recover it: not us, not Microsoft. Without it the file is worth nothing.',
    label: 'Passphrase',
    again: 'Passphrase again',
    hint: 'At least 12 characters. Several words are easy to keep.',
    short: 'Too short: at least 12 characters.',
    differs: 'The two are not the same.',
    save: 'Save the sealed back-up',
    needed: 'This back-up is sealed with a passphrase.',
    neededLabel: 'Passphrase of this back-up',
    unseal: 'Open',
    wrong:
      'This passphrase does not open the back-up. Nothing was changed. Check capital letters and the keyboard, then try again.',
    sealed_one: 'Saved {{count}} event in {{file}}, sealed. Keep the passphrase where your team finds it: nobody can recover it.',
    sealed_other:
      'Saved {{count}} events in {{file}}, sealed. Keep the passphrase where your team finds it: nobody can recover it.',
  },
  backUps: {
    title: 'Back-ups',
    none: 'No back-up was saved from this browser yet.',
    last: 'Last back-up: {{file}}, saved on {{time}}.',
    plain: 'Save without a passphrase',
    since_one: '{{count}} event since then.',
    since_other: '{{count}} events since then.',
  },
  working: {
    reading: 'Reading: {{percent}} %',
    storing: 'Storing: {{percent}} %',
    writing: 'Writing the back-up: {{percent}} %',
  },
  database: {
    blocked:
      'Another tab holds the data of an older version of the extension. Close the other tabs of Consolidator and Partner Center, then reload this one.',
    failed:
      'The browser can not open the data of the consolidation. Restart the browser. If it fails again, remove the extension, install it anew and restore your latest back-up.',
  },
  eraseToo: 'Settings, templates and taught pages in this browser go too.',
} as const;
