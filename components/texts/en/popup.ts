export const popup = {
  title: 'Consolidator',
  progress: 'Consolidation progress',
  customersByStage: 'Customers',
  subscriptionsByStage: 'Subscriptions',
  needsAttention: 'Needs attention',
  nothingNeedsAttention: 'Nothing needs attention now.',
  moreInDashboard_one: '{{count}} more customer in the dashboard',
  moreInDashboard_other: '{{count}} more customers in the dashboard',
  openDashboard: 'Open dashboard',
  empty: {
    title: 'Start with the account that you leave',
    intro: 'Nothing is captured yet. Everything that you capture stays in this browser.',
    step1: 'Sign in to Partner Center with the account that you leave, and open its customer list.',
    step2: 'In the Consolidator ribbon choose Transitioning From.',
    step3: 'Press Capture customers, then open a customer and press Capture subscriptions.',
    open: 'Open the customer list',
  },
} as const;
