/** The guide's own texts, loaded by its page alone. In a text each line is a paragraph; lines that begin with a hyphen are a list. */
export const handbook = {
  parts: 'Guide',
  part: { welcome: 'Welcome', help: 'Help', privacy: 'Privacy' },
  openDashboard: 'Open dashboard',
  notMicrosoft: 'This is not a Microsoft product. Microsoft has not reviewed or endorsed it.',
  failed: 'That could not be stored. Try again; the dashboard has the same settings.',
  welcome: {
    title: 'Welcome',
    progress: 'Step {{step}} of {{steps}}',
    skip: 'Skip this step',
    back: 'Back',
    next: 'Next',
    finish: 'Finish',
    see: {
      title: 'What it does',
      picture:
        "The practice portal: beside the list of a customer's subscriptions stands the card of Consolidator. It says Transitioning From, what is safe to suspend, and what is still billed.",
      caption: 'The practice portal with fictitious customers. In the real one the card stands beside the page in the same way.',
      text: 'Consolidator works inside Partner Center, in the account that you leave and in the one that you move to.\n- It reads the lists of customers and subscriptions and keeps them in this browser.\n- It fills license counts while you recreate subscriptions. You press Submit.\n- It says what is billed twice, until when, and what is safe to suspend.',
      never: 'It never buys, suspends, cancels or accepts anything, and it sends nothing anywhere.',
    },
    accounts: {
      title: 'Your accounts',
      text: 'Which partner accounts do you move between? Give them names that you recognise. Use the same names in each browser profile.',
      from: 'Account that you leave',
      fromNumbered: 'Account that you leave, number {{number}}',
      to: 'Account that you move to',
      another: 'Leave one more account',
      hint: 'For example: Germany',
      toHint: 'For example: Europe',
      known: 'Known already: {{names}}',
      twice: 'Each account needs a name of its own.',
      type: 'Most subscriptions of your customers are',
      typeHelp: 'This holds until the page of a subscription was seen. Nothing is called safe to suspend on an assumption.',
      typeUnknown: 'I do not know: ask me',
      typeNewCommerce: 'New commerce',
    },
    remind: {
      title: 'Reminders',
      text: "What is billed on both sides must be suspended the same day. The browser can remind you in time. A reminder holds numbers, never a customer's name.",
      switch: 'Allow notifications',
      refused: 'The browser did not allow it. You can allow it later in Settings.',
      forbidden: 'Your organisation switched notifications off.',
      begin: 'Then begin: sign in to the account that you leave, open its customer list, and press Capture customers.',
      openPortal: 'Open the customer list',
      helps: 'Questions later? Help is in the popup and in the dashboard.',
    },
  },
  help: {
    title: 'Help',
    search: 'Search the help',
    found_one: '{{count}} answer',
    found_other: '{{count}} answers',
    none: 'No answer has these words. Try one word, such as billed, role or undo.',
    clear: 'Show all answers',
    source: "Microsoft's text of {{day}}",
    link: 'Link to this answer',
    group: {
      urgent: 'At the end of the day',
      start: 'How to work',
      words: 'What the words mean',
      trouble: 'When something is wrong',
    },
    topic: {
      deadline: {
        title: 'Until when must I suspend?',
        text: 'Until the end of the day on which the subscription was bought on the To account. Microsoft asks for the same day and gives no credit for an overlap.\nNobody has published whose day that is. So the clock counts to the end of the day in UTC and in your time zone, whichever comes first, and shows both when they differ.\nToo late? Suspend now all the same: each further day is paid twice.',
      },
      'suspended-early': {
        title: 'I suspended too early. What now?',
        text: 'The customer may be without licenses now.\n- Open the subscription on the From account and set it back to Active. Submit.\n- Recreate it on the To account with the same quantity, and capture the list there.\n- Suspend on From again when the row says Safe to suspend.\nA suspended legacy subscription is deleted after 90 days (21Vianet: 60), with its data. A new-commerce one is billed while it is suspended, and suspending switched its auto-renew off: switch that on again if the customer stays for now.',
      },
      'bought-twice': {
        title: 'I bought too much, or the wrong thing',
        text: 'A new-commerce purchase can be cancelled or reduced for 7 days (7 × 24 hours) after it was bought. Use the time that its page prints as Cancel until. After that it runs until its term ends.\nA legacy subscription on the To account: lower the quantity or suspend it.\nThe dashboard shows these under Warnings, with the time that is left.',
      },
      'not-listed': {
        title: 'I pressed Submit, but the list does not show it',
        text: 'The lists lag by up to 4 hours, as Partner Center itself says above them. Until then the row says Waiting for the portal. Do not submit again.\nAfter 4 hours: look in Order history before you buy again, and open the subscription before you suspend again.',
      },
      'done-today': {
        title: 'What must be done before I go home?',
        text: '- Suspend what says Safe to suspend (dashboard, Suspend queue).\n- Look at Today: nothing may be billed on both sides, and each Submit should be confirmed by a capture.\n- If something can not be finished today, do not begin to recreate it. What is not recreated yet is billed once and harms nobody.',
      },
      'two-accounts': {
        title: 'How do I work in both accounts?',
        text: 'A browser window is signed in to one partner account at a time. Two ways work.\n- Two browser profiles, one for each account (Chrome, Edge, Firefox). Each has its own data. In one press Back up, in the other Import. The order does not matter.\n- A normal and an InPrivate window (Chrome, Edge). Both use the same data. Allow it once: in the browser, Extensions, Details of Consolidator, Allow in Incognito or Allow in InPrivate.\nIn Firefox use two profiles, or the container tabs of its Multi-Account Containers; containers share their data.\nThe ribbon on each page says which account it belongs to. Look at it before each Submit.',
      },
      role: {
        title: 'Which role do I need?',
        text: "Admin agent, in both accounts. With less, Partner Center hides the buttons that you need.\nThe customer's Global admin accepts the invitation of the To account. Nobody else can.\nConsolidator needs no role of its own: it sees what you see.",
      },
      order: {
        title: 'In which order do I work?',
        text: '- On From: capture the customers, then the subscriptions of each, and open each subscription once so that its type is seen.\n- On To: send the invitation. When the customer accepted, capture the customer list, and the still empty subscriptions.\n- On To: recreate with Fill quantities, check, Submit. Capture the list.\n- On From, the same day: suspend what says Safe to suspend, Submit. Capture the list.\nNext step leads to what comes next.',
      },
      never: {
        title: 'What does it never do for me?',
        text: 'It never presses Submit, Buy, Confirm, OK, Suspend, Cancel or Accept. It never signs in, invites, mails or answers. It never sends data anywhere.\nWhat it presses: the next page of a list, tabs, and rows to open, so that it can read all of them. In Fill quantities it writes numbers into fields, and it ticks in the catalogue.',
      },
      'go-back': {
        title: 'Can I go back?',
        text: 'Not with Microsoft: there is no way back to the previous state. In Consolidator each decision can be taken back, in the customer or in the Log.',
      },
      'still-billed': {
        title: 'What does Still billed mean?',
        text: 'That the From account may still be charged for the subscription, while its twin runs on the To account. You pay twice.\nSuspending stops the bill of a legacy subscription only. A suspended new-commerce subscription is billed until its term ends. What is not known counts as billed.\nWhat to do stands beside the words: suspend it, or open it so that its type is seen.',
      },
      safe: {
        title: 'When is something Safe to suspend?',
        text: 'When all of this was seen: the type is legacy, the twin on To is active with an equal quantity in a capture of the last 24 hours, the pair is certain, its add-ons are settled, and nothing of it is in a transfer. Otherwise the sentence names what is missing.\nIt is never said of new-commerce or Azure subscriptions.',
      },
      types: {
        title: 'Legacy or new commerce: how do I tell?',
        text: "Only the subscription's own page shows it. New commerce has a term and a Cancel until date; legacy has neither. Open each subscription once, or use Capture all With details.",
      },
      azure: {
        title: 'What about Azure?',
        text: 'Do not suspend it by hand. An Azure plan leaves by transfer: To requests, From accepts. Under the instructions of 2020 Microsoft moves legacy Azure after you send the company names. The sections Azure and Transfers lead through it.',
      },
      'cannot-read': {
        title: "It says Can't read this page",
        text: 'Then nothing was stored. Wait until the list is there, bring the tab to the front, and press Capture again.\n- Press Teach this page and point at the list: say what its columns are. Only the words over the columns are kept.\n- Press Page report there. It holds the structure of the page without names or numbers. Read it, then attach it to a report of the fault.\n- Meanwhile export the list from Partner Center and read the file under Imports. No file makes anything Safe to suspend.',
      },
      'wrong-account': {
        title: 'A list was captured under the wrong account',
        text: 'In the dashboard open Log, find the capture, and press Take back, or move it to the right account. On the page press Change account.\nCaptures stop by themselves when the page contradicts the account that it is taken for.',
      },
      'lost-data': {
        title: 'My data is gone, or I have another computer',
        text: 'The data belongs to one browser profile. Is it the right profile? In the dashboard press Restore and choose the latest back-up. Without a back-up capture again: the portal still shows what is there, not what was decided.',
      },
      presenting: {
        title: 'Others can see my screen',
        text: 'Switch on Mask customers in the header of the dashboard. Popup and dashboard then show Customer 12 instead of names, domains and IDs, until you press Show names again. The same number always means the same customer in this browser profile.\nThe pages of Partner Center are not ours: they still show names, and so do addresses in the address bar. Exported files hold the real names unless Settings says otherwise.',
      },
    },
  },
  privacy: {
    title: 'Privacy',
    intro:
      "Consolidator for Partner Center keeps everything on your machine. It has no server, no account, no telemetry, and no update of its own beyond your browser's store.",
    network:
      "It opens no network connection. Its pages and its background script may connect to nothing (connect-src 'none' in their content security policy). A test records the browser's own network log over a whole consolidation and finds no request by the extension; the same test sees a build that leaks on purpose.",
    never:
      'Passwords, access tokens and cookies are never read. Invoices only from files that you import, and only the lines about subscriptions that are known.',
    stored: 'What is stored, field by field',
    storedIntro: 'A test compares these lists with the code: a field that is missing here fails it.',
    column: { what: 'What', why: 'Why', fields: 'Fields' },
    place: {
      database: {
        title: "In the extension's own database",
        text: "IndexedDB in your browser profile, named consolidator. Web pages can not read it. Erase in the dashboard's Settings removes all of it; so does removing the extension.",
      },
      local: {
        title: "In the extension's storage",
        text: 'chrome.storage.local in your browser profile, never synchronised. Erase and removing the extension remove it.',
      },
      session: {
        title: 'In memory until the browser closes',
        text: 'chrome.storage.session. It is never written to the disk. Closing the browser removes it.',
      },
      managed: {
        title: 'From your organisation',
        text: 'Read, never written: rules that your organisation sets for this extension. Only your organisation can remove them.',
      },
    },
    kind: {
      envelope: {
        what: 'Each event',
        why: 'When it happened, in which database (a random id), about whom, and hashes that show when a history was altered.',
      },
      accounts: { what: 'Partner accounts', why: 'To tell the account that you leave from the one that you move to.' },
      customerLists: { what: 'Customer lists', why: 'Which customers must move, and who accepted the invitation.' },
      subscriptions: {
        what: 'Subscriptions, as their list and their own page show them',
        why: 'To match both accounts, fill quantities, and prove what stopped. Further columns of the list are kept as shown.',
      },
      customerPages: {
        what: 'Account page and transfer requests of a customer',
        why: 'Whether the customer agreement is confirmed, and who must act.',
      },
      submitted: { what: 'Submits that were seen', why: 'The clock of the same day begins with them.' },
      invitations: { what: 'Invitation', why: 'Its link and text, to write messages with, and which customer was sent it.' },
      decisions: {
        what: 'What you decided',
        why: 'Methods, pairs, prices, reasons, notes, waves, who works on what, what Microsoft was told and answered, and what was taken back.',
      },
      settings: { what: 'Settings of the project', why: 'Time zone and default type; they hold for all who share the history.' },
      imports: { what: 'Files that you imported', why: 'What came from which file, so that all of it can be taken back.' },
      captureAll: { what: 'Capture all', why: 'To go on after a restart, and to list what failed.' },
      derived: {
        what: 'Worked out from all that',
        why: 'So that lists open at once. It holds nothing that is not in the events, besides counts, stages and warnings.',
      },
      folder: {
        what: 'Shared folder',
        why: 'Which folder you chose for the exchange with other machines, in a database of its own. The files in it are yours.',
      },
      admin: { what: 'Your name', why: 'So that others see who decided, if you gave one.' },
      language: { what: 'Language', why: 'To speak your language.' },
      card: { what: 'The card in the page', why: 'Whether it is folded away, and at which side it stands.' },
      messages: { what: 'Your own wording of messages', why: 'With braces in the place of names.' },
      columns: { what: 'Columns of imported files', why: 'What you said they mean, so that you are not asked again.' },
      taught: { what: 'Taught pages', why: 'Words over columns and where the list stands. No value of any row.' },
      health: { what: 'Page health', why: 'How each kind of page was read last. Codes only, no word of a page.' },
      keep: {
        what: 'Witness and latest back-up',
        why: 'To notice when the database lost something, and to remind you of a back-up: numbers, times, the name of the file.',
      },
      reminders: {
        what: 'Reminders',
        why: 'Your quiet hours, and how many things of which kind you were reminded of. Nothing of anybody.',
      },
      pace: { what: 'Pace of Capture all', why: 'How long it waits between two pages.' },
      signIn: {
        what: 'Which account a sign-in belongs to',
        why: 'So that you are asked once. The signed-in name is kept as a one-way hash only; of an InPrivate window, in memory only.',
      },
      guide: { what: 'News that you have seen', why: 'So that they are shown once.' },
      workedOut: {
        what: 'Version that worked things out',
        why: 'So that stages and warnings are worked out anew after an update.',
      },
      masking: {
        what: 'Masking',
        why: "Whether names are masked, and a one-way code of each customer's Microsoft ID, so that the same customer keeps the same number.",
      },
      signedIn: { what: 'Latest account of a window', why: 'So that a page that shows no name goes with the page before it.' },
      runTab: { what: 'The tab of Capture all', why: 'Which tab reads which page now.' },
      policy: { what: 'Rules of your organisation', why: 'To follow them.' },
    },
    seen: {
      title: 'Who can see it',
      text: "You, and anyone who can open your browser profile. Files that you export (CSV, Excel, calendar, back-up, proof pack) are ordinary files: they hold customer data and go where you put them. Other customers' names never appear in a page of Partner Center: the card there shows counts. The toolbar badge, its title, notifications and file names hold no customer data.",
    },
    remove: {
      title: 'How to remove it',
      text: "Erase in the dashboard's Settings removes everything that the extension keeps in this browser, settings too. What remains is an empty database with a new random id, and what the browser itself keeps: permissions, keyboard shortcuts, files that you saved. Removing the extension deletes its database and settings with it.",
    },
    permissions: {
      title: 'Permissions',
      column: { permission: 'Permission', why: 'For' },
      portal: 'reading the pages that you open there, and drawing beside them',
      optionalPortal: 'the same, when you allow it',
      storage: 'language and the other small settings above',
      scripting: 'starting the card only on the pages that need it',
      alarms: 'noticing that a day has ended, without keeping the extension awake',
      notifications: 'reminders, when you allow them',
      optional: 'optional',
    },
  },
} as const;
