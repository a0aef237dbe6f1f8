import type { time as en } from '../en/time';
import type { TextsLikeWithMany } from '../texts-like';

export const time: TextsLikeWithMany<typeof en> = {
  reminders: {
    title: 'Rappels',
    allow: 'Me rappeler par des notifications',
    allowHelp:
      "Avant la fin de la journée d'un chevauchement, avant la fin d'un délai d'annulation, avant un renouvellement, et pour les invitations sans réponse. Ils disent combien et que faire, et ne nomment aucun client. Le navigateur vous le demande une fois.",
    refused: "Le navigateur ne l'autorise pas. Autorisez-y les notifications de cette extension, puis réessayez.",
    quiet: 'Heures calmes',
    quietHelp: "Selon l'heure de votre fuseau horaire. Ce qu'elles avaleraient arrive une heure avant leur début.",
    quietFrom: 'Calme à partir de',
    quietUntil: "Calme jusqu'à",
    silentAfterDays: 'Jours après lesquels une invitation compte comme sans réponse',
  },
  endOfDay: {
    title: 'Contrôle de fin de journée',
    done: "Terminé pour aujourd'hui : rien n'est facturé deux fois, aucun envoi n'est non confirmé, il ne reste aucun avertissement critique.",
    basis: "D'après ce qui a été capturé. Ce qui a changé depuis dans le portail n'y figure pas.",
    left: 'Pas encore terminé. Il reste :',
    rebuilding: 'Les clients sont réévalués. Le contrôle suivra.',
    'billed-twice': {
      sentence: 'Facturés des deux côtés : {{count}}.',
      remedy: 'Suspendez sur From ce qui est sûr ; la page du client dit ce que le reste attend.',
    },
    unconfirmed: {
      sentence: 'Envois non confirmés : {{count}}.',
      remedy: "Capturez à nouveau les abonnements. Le portail peut afficher un changement jusqu'à 4 heures plus tard.",
    },
    critical: {
      sentence: 'Avertissements critiques : {{count}}.',
      remedy: 'Faites ce que dit chaque avertissement.',
    },
    step: {
      sentence: 'Commencés et non terminés : {{count}}.',
    },
    openQueue: 'Ouvrir la file de suspension',
    openWarnings: 'Ouvrir les avertissements',
    openCustomer: 'Ouvrir {{name}}',
    more: 'et {{count}} de plus',
  },
  timeline: {
    empty: 'Dès que des clients sont capturés, ceci montre où ils en étaient chaque jour.',
    customers: 'Clients par étape',
    subscriptions: 'Abonnements par étape',
    overlap: 'Facturés des deux côtés',
    basis: "Par jour UTC, selon ce que disent les captures aujourd'hui. Une étape retirée n'y figure pas.",
    overlapBasis:
      "Abonnements par jour UTC, au plus : du jour où le nouveau a commencé jusqu'avant le jour où l'ancien s'est arrêté.",
    noOverlap: "Aucun jour, rien n'a été facturé des deux côtés.",
    chart: '{{title}}, du {{from}} au {{until}}. Maintenant : {{now}}.',
    value: '{{name}} {{count}}',
    asTable: 'En tableau : {{title}}',
    day: 'Jour',
    settled: 'Arrêté sur From, ou réglé',
  },
  calendar: {
    title: 'Les {{days}} prochains jours',
    nothing:
      "Rien ne se renouvelle, ne se termine ni ne se ferme dans les {{days}} prochains jours, d'après les dates connues. Ouvrez un abonnement dans le portail : sa page montre ses dates.",
    basis: 'Seulement les dates vues. La liste du portail en montre peu ; ouvrez un abonnement et ses dates sont connues.',
    column: {
      day: 'Jour',
      what: 'Quoi',
      subscriptions: 'Abonnements',
      customers: 'Clients',
    },
    kind: 'Afficher',
    everyKind: 'Tout',
    more: 'et {{count}} de plus',
    showAll: 'Afficher les {{count}} lignes',
    save: 'Enregistrer en fichier de calendrier (.ics)',
    withoutNames: 'Sans noms',
    withoutNamesHelp: 'Avec les noms, qui ouvre le calendrier voit vos clients.',
    name: 'Consolidation',
    ofCustomer: '{{what}} : {{name}} ({{count}})',
    ofAll: '{{what}} ({{count}})',
    saved:
      '{{file}} est dans vos téléchargements. Importez-le dans votre calendrier ; un fichier plus récent remplace les mêmes entrées.',
  },
};
