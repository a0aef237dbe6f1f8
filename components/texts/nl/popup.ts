import type { popup as en } from '../en/popup';
import type { TextsLike } from '../texts-like';

export const popup: TextsLike<typeof en> = {
  title: 'Consolidator',
  progress: 'Voortgang van de consolidatie',
  customersByStage: 'Klanten',
  subscriptionsByStage: 'Abonnementen',
  nextStep: 'Volgende stap',
  nextStepIn: '{{account}}: {{step}}',
  openCustomer: 'Open de klant in het dashboard',
  deadlines: 'Deadlines in de komende 24 uur',
  needsAttention: 'Vraagt aandacht',
  nothingNeedsAttention: 'Niets vraagt nu aandacht.',
  moreInDashboard_one: 'Nog {{count}} klant in het dashboard',
  moreInDashboard_other: 'Nog {{count}} klanten in het dashboard',
  notCaptured_one: '{{count}} klant is niet vastgelegd: zie het dashboard.',
  notCaptured_other: '{{count}} klanten zijn niet vastgelegd: zie het dashboard.',
  openDashboard: 'Dashboard',
  empty: {
    title: 'Begin met het account dat u verlaat',
    intro: 'Er is nog niets vastgelegd. Alles wat u vastlegt blijft in deze browser.',
    step1: 'Meld u in Partner Center aan met het account dat u verlaat en open de klantenlijst.',
    step2: 'Kies Transitioning From in de Consolidator-balk.',
    step3: 'Druk op Klanten vastleggen, open daarna een klant en druk op Abonnementen vastleggen.',
    open: 'Klantenlijst openen',
  },
};
