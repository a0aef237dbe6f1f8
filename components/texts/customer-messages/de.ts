import type { CustomerMessages } from './customer-messages';

/** Own translation, not reviewed by a native speaker. */
export const de: CustomerMessages = {
  invitation: {
    subject: 'Bitte nehmen Sie unsere Einladung an: {{partner}}',
    body: `Guten Tag,

wir führen unsere Konten als Microsoft Cloud Solution Provider zusammen. Ihre Abonnements verwaltet künftig {{partner}}.

Bitte lassen Sie einen globalen Administrator von {{customer}} diesen Link öffnen und die Einladung annehmen:

{{link}}

Ihre Benutzer behalten ihre Lizenzen, und Ihre Daten bleiben, wo sie sind. Wir legen Ihre Abonnements mit derselben Anzahl von Lizenzen neu an und beenden die alten am selben Tag.

Mit freundlichen Grüßen
{{partner}}`,
  },
  handOver: {
    subject: 'Ihre Microsoft-Abonnements sind jetzt bei {{partner}}',
    body: `Guten Tag,

die Abonnements von {{customer}} sind umgezogen. {{partner}} verwaltet sie jetzt; die von {{formerPartner}} wurden beendet.

Was sich für Sie ändert: Die Rechnung kommt von {{partner}}, und Ihre Abonnements haben neue Abonnement-IDs. Lizenzen, Benutzer und Daten bleiben gleich.

Was Sie jetzt tun können: die Administratorrollen von {{formerPartner}} entfernen. Ein globaler Administrator öffnet das Microsoft 365 Admin Center (https://admin.microsoft.com), wählt Einstellungen > Partnerbeziehungen, dann {{formerPartner}} und Rollen entfernen.

Mit freundlichen Grüßen
{{partner}}`,
  },
};
