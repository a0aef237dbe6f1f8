import type { popup as en } from '../en/popup';
import type { TextsLikeWithMany } from '../texts-like';

export const popup: TextsLikeWithMany<typeof en> = {
  title: 'Consolidator',
  progress: 'Avancement de la consolidation',
  customersByStage: 'Clients',
  subscriptionsByStage: 'Abonnements',
  nextStep: 'Prochaine action',
  nextStepIn: '{{account}} : {{step}}',
  openCustomer: 'Ouvrir le client dans le tableau de bord',
  deadlines: 'Échéances dans les 24 heures',
  needsAttention: 'À traiter',
  nothingNeedsAttention: 'Rien à traiter pour le moment.',
  moreInDashboard_one: '{{count}} autre client dans le tableau de bord',
  moreInDashboard_many: "{{count}} d'autres clients dans le tableau de bord",
  moreInDashboard_other: '{{count}} autres clients dans le tableau de bord',
  notCaptured_one: "{{count}} client n'a pas été capturé : voir le tableau de bord.",
  notCaptured_many: "{{count}} de clients n'ont pas été capturés : voir le tableau de bord.",
  notCaptured_other: "{{count}} clients n'ont pas été capturés : voir le tableau de bord.",
  openDashboard: 'Tableau de bord',
  empty: {
    title: 'Commencez par le compte que vous quittez',
    intro: "Rien n'est encore capturé. Tout ce que vous capturez reste dans ce navigateur.",
    step1: "Connectez-vous à l'Espace partenaires avec le compte que vous quittez et ouvrez sa liste des clients.",
    step2: 'Dans le bandeau Consolidator, choisissez Transitioning From.',
    step3: 'Appuyez sur Capturer les clients, puis ouvrez un client et appuyez sur Capturer les abonnements.',
    open: 'Ouvrir la liste des clients',
  },
};
