/** What the popup and the dashboard say of the guide, of masking and of the organisation's rules; the guide's own texts are in handbook.ts. */
export const guide = {
  title: 'Consolidator guide',
  help: 'Help',
  helpAbout: 'Help: {{topic}}',
  privacy: 'Privacy',
  welcome: 'Welcome page',
  byOrganisation: 'Set by your organisation',
  news: {
    title: 'New in version {{version}}',
    dismiss: 'Dismiss the news',
    change: {
      capture: 'Captures customers and subscriptions, and proves that nothing is missing.',
      safe: 'Says Safe to suspend only with proof.',
      fill: 'Fills license counts. You press Submit.',
    },
  },
  mask: {
    switch: 'Mask customers',
    on: 'Masked: customer names, domains and IDs are hidden here. The pages of Partner Center still show them.',
    off: 'Show names again',
    name: 'Customer {{number}}',
    nameless: 'Customer',
    hidden: 'hidden',
    exports: 'Mask customers in the exports too',
    exportsHelp: 'Without it, exported files hold the real names even while this screen is masked.',
    noMessages: 'Names are masked. Press Show names again before you write to somebody: a message needs the real name.',
    noProof: 'Names are masked. Press Show names again to see the proof pack: a proof needs the real names.',
    noImports: 'Names are masked. Press Show names again to import a file: its preview shows names.',
  },
  retention: {
    due_one:
      '{{count}} customer is done, past its after-care, and nothing has happened to it for {{days}} days. Your organisation wants such data erased.',
    due_other:
      '{{count}} customers are done, past their after-care, and nothing has happened to them for {{days}} days. Your organisation wants such data erased.',
    all: 'That is everything in this browser profile. Save the proof pack and a back-up where your organisation keeps them, then erase.',
    rest_one:
      '{{count}} other customer is not ready. The history is one chain, and one capture lists many customers: it can only be erased as a whole. Nothing is erased by itself.',
    rest_other:
      '{{count}} other customers are not ready. The history is one chain, and one capture lists many customers: it can only be erased as a whole. Nothing is erased by itself.',
    open: 'Open Settings to erase',
  },
} as const;
