import type { CustomerMessages } from './customer-messages';

export const nl: CustomerMessages = {
  invitation: {
    subject: 'Graag onze uitnodiging accepteren: {{partner}}',
    body: `Beste klant,

Wij voegen onze accounts als Microsoft Cloud Solution Provider samen. Voortaan beheert {{partner}} jullie abonnementen.

Vraag een globale beheerder van {{customer}} om deze koppeling te openen en de uitnodiging te accepteren:

{{link}}

Jullie gebruikers houden hun licenties en jullie gegevens blijven waar ze zijn. Wij maken de abonnementen opnieuw aan met hetzelfde aantal licenties en stoppen de oude dezelfde dag.

Met vriendelijke groet,
{{partner}}`,
  },
  handOver: {
    subject: 'Jullie Microsoft-abonnementen staan nu bij {{partner}}',
    body: `Beste klant,

De abonnementen van {{customer}} zijn overgezet. {{partner}} beheert ze nu; die van {{formerPartner}} zijn gestopt.

Wat er verandert: de factuur komt van {{partner}}, en de abonnementen hebben nieuwe abonnements-ID's. Licenties, gebruikers en gegevens blijven hetzelfde.

Wat jullie nu kunnen doen: de beheerdersrollen van {{formerPartner}} verwijderen. Een globale beheerder opent het Microsoft 365-beheercentrum (https://admin.microsoft.com), kiest Instellingen > Partnerrelaties, selecteert {{formerPartner}} en dan Rollen verwijderen.

Met vriendelijke groet,
{{partner}}`,
  },
};
