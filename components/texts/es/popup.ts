import type { popup as en } from '../en/popup';
import type { TextsLikeWithMany } from '../texts-like';

export const popup: TextsLikeWithMany<typeof en> = {
  title: 'Consolidator',
  progress: 'Progreso de la consolidación',
  customersByStage: 'Clientes',
  subscriptionsByStage: 'Suscripciones',
  nextStep: 'Paso siguiente',
  nextStepIn: '{{account}}: {{step}}',
  openCustomer: 'Abrir el cliente en el panel',
  deadlines: 'Plazos en las próximas 24 horas',
  needsAttention: 'Requiere atención',
  nothingNeedsAttention: 'Nada requiere atención ahora.',
  moreInDashboard_one: '{{count}} cliente más en el panel',
  moreInDashboard_many: '{{count}} de clientes más en el panel',
  moreInDashboard_other: '{{count}} clientes más en el panel',
  notCaptured_one: '{{count}} cliente no se capturó: consulte el panel.',
  notCaptured_many: '{{count}} de clientes no se capturaron: consulte el panel.',
  notCaptured_other: '{{count}} clientes no se capturaron: consulte el panel.',
  openDashboard: 'Abrir el panel',
  empty: {
    title: 'Empiece por la cuenta que deja',
    intro: 'Todavía no se ha capturado nada. Todo lo que capture se queda en este navegador.',
    step1: 'Inicie sesión en el Centro de partners con la cuenta que deja y abra su lista de clientes.',
    step2: 'En la banda de Consolidator, elija Transitioning From.',
    step3: 'Pulse Capturar clientes; después abra un cliente y pulse Capturar suscripciones.',
    open: 'Abrir la lista de clientes',
  },
};
