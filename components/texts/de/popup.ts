import type { popup as en } from '../en/popup';
import type { TextsLike } from '../texts-like';

export const popup: TextsLike<typeof en> = {
  title: 'Consolidator',
  progress: 'Fortschritt der Konsolidierung',
  customersByStage: 'Kunden',
  subscriptionsByStage: 'Abonnements',
  nextStep: 'Nächster Schritt',
  nextStepIn: '{{account}}: {{step}}',
  openCustomer: 'Den Kunden im Dashboard öffnen',
  deadlines: 'Fristen in den nächsten 24 Stunden',
  needsAttention: 'Braucht Aufmerksamkeit',
  nothingNeedsAttention: 'Im Moment braucht nichts Aufmerksamkeit.',
  moreInDashboard_one: 'Noch {{count}} Kunde im Dashboard',
  moreInDashboard_other: 'Noch {{count}} Kunden im Dashboard',
  notCaptured_one: '{{count}} Kunde wurde nicht erfasst: siehe Dashboard.',
  notCaptured_other: '{{count}} Kunden wurden nicht erfasst: siehe Dashboard.',
  openDashboard: 'Dashboard öffnen',
  empty: {
    title: 'Beginnen Sie mit dem Konto, das Sie verlassen',
    intro: 'Noch ist nichts erfasst. Alles, was Sie erfassen, bleibt in diesem Browser.',
    step1: 'Melden Sie sich in Partner Center mit dem Konto an, das Sie verlassen, und öffnen Sie die Kundenliste.',
    step2: 'Wählen Sie in der Leiste des Consolidator Transitioning From.',
    step3: 'Klicken Sie auf Kunden erfassen, öffnen Sie dann einen Kunden und klicken Sie auf Abonnements erfassen.',
    open: 'Kundenliste öffnen',
  },
};
