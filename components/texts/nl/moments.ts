import type { moments as english } from '../en/moments';
import type { TextsLike } from '../texts-like';

export const moments: TextsLike<typeof english> = {
  'day-ends': {
    name: 'Einde van de dag',
    sentence_one: '{{count}} abonnement wordt dubbel betaald. De dag eindigt: {{at}}.',
    sentence_other: '{{count}} abonnementen worden dubbel betaald. De dag eindigt: {{at}}.',
    remedy: 'Schort voor die tijd op in From. De wachtrij zegt wat veilig is.',
  },
  'later-day-ends': {
    name: 'Latere einde van de dag',
    sentence_one: '{{count}} abonnement wordt nog dubbel betaald. De latere van de UTC-dag en jouw dag eindigt: {{at}}.',
    sentence_other: '{{count}} abonnementen worden nog dubbel betaald. De latere van de UTC-dag en jouw dag eindigt: {{at}}.',
    remedy: 'Schort nu op in From. Niemand heeft gezegd wiens dag telt.',
  },
  'from-window': {
    name: 'Annuleringstermijn in From sluit',
    sentence_one: '{{count}} abonnement kan in From worden geannuleerd tot {{at}}.',
    sentence_other: '{{count}} abonnementen kunnen in From worden geannuleerd, het eerste tot {{at}}.',
    remedy: 'Annuleer voor die tijd in From, zodra het nieuwe abonnement in To actief is.',
  },
  'to-window': {
    name: 'Annuleringstermijn van een foute aankoop sluit',
    sentence_one: '{{count}} foute aankoop in To kan worden geannuleerd tot {{at}}.',
    sentence_other: '{{count}} foute aankopen in To kunnen worden geannuleerd, de eerste tot {{at}}.',
    remedy: 'Verbeter of annuleer voor die tijd. Daarna wordt ze betaald tot de termijn eindigt.',
  },
  trial: {
    name: 'Proefversie wordt betaald',
    sentence_one: '{{count}} proefversie in From wordt betaald: {{at}}.',
    sentence_other: '{{count}} proefversies in From worden betaald, de eerste: {{at}}.',
    remedy: 'Zet voor die tijd automatische verlenging uit.',
  },
  renewal: {
    name: 'Verlenging in From',
    sentence_one: '{{count}} abonnement in From wordt verlengd: {{at}}.',
    sentence_other: '{{count}} abonnementen in From worden verlengd, het eerste: {{at}}.',
    remedy: 'Verhuis het voor die tijd, of annuleer het bij einde termijn.',
  },
  extension: {
    name: 'Betaalde verlenging in From begint',
    sentence_one: '{{count}} abonnement in From loopt betaald door: {{at}}.',
    sentence_other: '{{count}} abonnementen in From lopen betaald door, het eerste: {{at}}.',
    remedy: 'Stel in From annuleren bij einde termijn in. Automatische verlenging uit is niet genoeg.',
  },
  'term-end': {
    name: 'Termijn in From eindigt',
    sentence_one: '{{count}} abonnement wordt opnieuw gemaakt als de termijn eindigt: {{at}}.',
    sentence_other: '{{count}} abonnementen worden opnieuw gemaakt als de termijn eindigt, het eerste: {{at}}.',
    remedy: 'Koop het nu in To en controleer dat From bij einde termijn annuleert.',
  },
  deletion: {
    name: 'Gegevens in From worden verwijderd',
    sentence_one: 'De gegevens van {{count}} opgeschort abonnement worden verwijderd: {{at}}.',
    sentence_other: 'De gegevens van {{count}} opgeschorte abonnementen worden verwijderd, de eerste: {{at}}.',
    remedy: 'Maak het voor die tijd opnieuw in To, of zet het weer op Actief.',
  },
  'transfer-expiry': {
    name: 'Overdrachtsverzoek verloopt',
    sentence_one: 'Het overdrachtsverzoek voor {{count}} abonnement verloopt: {{at}}.',
    sentence_other: 'Overdrachtsverzoeken voor {{count}} abonnementen verlopen, de eerste: {{at}}.',
    remedy: 'Accepteer het voor die tijd in het andere account, of stuur een nieuwe.',
  },
  'from-chance': {
    name: 'Laatste moment om in From te annuleren',
    sentence_one: '{{count}} abonnement kan in From met teruggave worden geannuleerd tot {{at}}.',
    sentence_other: '{{count}} abonnementen kunnen in From met teruggave worden geannuleerd, het eerste tot {{at}}.',
    remedy: 'Niets te doen, tenzij je het opnieuw maakt en annuleert.',
  },
  'to-chance': {
    name: 'Laatste moment om een aankoop in To te verbeteren',
    sentence_one: '{{count}} aankoop in To kan met teruggave worden geannuleerd tot {{at}}.',
    sentence_other: '{{count}} aankopen in To kunnen met teruggave worden geannuleerd, de eerste tot {{at}}.',
    remedy: 'Leg de klant in To voor die tijd vast, zodat een fout op tijd wordt gezien.',
  },
  invitation: {
    name: 'Uitnodiging zonder antwoord',
    sentence_one: '{{count}} klant heeft een uitnodiging niet geaccepteerd: {{at}}.',
    sentence_other: '{{count}} klanten hebben hun uitnodiging niet geaccepteerd, de eerste: {{at}}.',
    remedy: 'Leg de klantenlijst in To vast. Wie daar niet staat, heeft niet geaccepteerd: vraag het nog eens.',
  },
};
