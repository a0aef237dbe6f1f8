import type { moments as en } from '../en/moments';
import type { TextsLikeWithMany } from '../texts-like';

export const moments: TextsLikeWithMany<typeof en> = {
  'day-ends': {
    name: 'Fin de la journée',
    sentence: 'Facturés deux fois : {{count}}. Fin de la journée : {{at}}.',
    remedy: 'Suspendez sur From avant. La file de suspension indique ce qui est sûr.',
  },
  'later-day-ends': {
    name: 'Seconde fin de journée',
    sentence: 'Encore facturés deux fois : {{count}}. Fin de la plus tardive des journées, UTC ou la vôtre : {{at}}.',
    remedy: "Suspendez maintenant sur From. Personne n'a dit quelle journée compte.",
  },
  'from-window': {
    name: "Fin du délai d'annulation sur From",
    sentence: 'À annuler sur From : {{count}}. Fin du premier délai : {{at}}.',
    remedy: 'Annulez sur From avant, dès que le nouvel abonnement est actif sur To.',
  },
  'to-window': {
    name: "Fin du délai d'annulation d'un achat erroné",
    sentence: 'Achats erronés sur To : {{count}}. Fin du premier délai : {{at}}.',
    remedy: "Corrigez ou annulez avant. Ensuite, il est facturé jusqu'à la fin de son engagement.",
  },
  trial: {
    name: 'Un essai devient payant',
    sentence: 'Essais qui deviennent payants : {{count}}. Le premier : {{at}}.',
    remedy: 'Désactivez avant le renouvellement automatique.',
  },
  renewal: {
    name: 'Renouvellement sur From',
    sentence: 'Renouvellements sur From : {{count}}. Le premier : {{at}}.',
    remedy: "Déplacez-le avant, ou annulez-le à la fin de l'engagement.",
  },
  extension: {
    name: 'Début de prolongation payante sur From',
    sentence: 'Prolongations payantes sur From : {{count}}. La première : {{at}}.',
    remedy: "Réglez sur From l'annulation à la fin de l'engagement. Désactiver le renouvellement ne suffit pas.",
  },
  'term-end': {
    name: "Fin d'engagement sur From",
    sentence: "À recréer à la fin de l'engagement : {{count}}. Le premier : {{at}}.",
    remedy: "Achetez-le maintenant sur To, et vérifiez que l'annulation à la fin de l'engagement est réglée sur From.",
  },
  deletion: {
    name: 'Suppression des données sur From',
    sentence: 'Abonnements suspendus dont les données seront supprimées : {{count}}. Le premier : {{at}}.',
    remedy: "Recréez-le avant sur To, ou remettez-le à l'état Actif.",
  },
  'transfer-expiry': {
    name: "Expiration d'une demande de transfert",
    sentence: 'Abonnements dans des demandes de transfert qui expirent : {{count}}. Le premier : {{at}}.',
    remedy: "Acceptez-la avant dans l'autre compte, ou envoyez-en une nouvelle.",
  },
  'from-chance': {
    name: 'Dernier moment pour annuler sur From',
    sentence: "Encore annulables avec remboursement sur From : {{count}}. Le premier jusqu'au : {{at}}.",
    remedy: 'Rien à faire, sauf si vous préférez le recréer et annuler.',
  },
  'to-chance': {
    name: 'Dernier moment pour corriger un achat sur To',
    sentence: "Achats sur To encore annulables : {{count}}. Le premier jusqu'au : {{at}}.",
    remedy: "Capturez le client sur To avant, pour qu'une erreur se voie à temps.",
  },
  invitation: {
    name: 'Invitation sans réponse',
    sentence: 'Invitations sans réponse : {{count}}. Envoi de la première : {{at}}.',
    remedy: "Capturez la liste des clients sur To. Qui n'y figure pas n'a pas accepté : redemandez.",
  },
};
