import type { CustomerMessages } from './customer-messages';

/** Own translation, not reviewed by a native speaker. */
export const fr: CustomerMessages = {
  invitation: {
    subject: 'Merci d’accepter notre invitation : {{partner}}',
    body: `Bonjour,

Nous regroupons nos comptes de fournisseur de solutions cloud Microsoft. Vos abonnements seront désormais gérés par {{partner}}.

Merci de demander à un administrateur général de {{customer}} d’ouvrir ce lien et d’accepter l’invitation :

{{link}}

Vos utilisateurs conservent leurs licences et vos données restent où elles sont. Nous recréons vos abonnements avec le même nombre de licences et arrêtons les anciens le même jour.

Cordialement,
{{partner}}`,
  },
  handOver: {
    subject: 'Vos abonnements Microsoft sont désormais chez {{partner}}',
    body: `Bonjour,

Les abonnements de {{customer}} ont été déplacés. {{partner}} les gère désormais ; ceux de {{formerPartner}} ont été arrêtés.

Ce qui change : la facture vient de {{partner}} et vos abonnements ont de nouveaux identifiants. Les licences, les utilisateurs et les données restent les mêmes.

Ce que vous pouvez faire maintenant : supprimer les rôles d’administrateur de {{formerPartner}}. Un administrateur général ouvre le Centre d’administration Microsoft 365 (https://admin.microsoft.com), choisit Paramètres > Relations avec les partenaires, sélectionne {{formerPartner}}, puis Supprimer les rôles.

Cordialement,
{{partner}}`,
  },
};
