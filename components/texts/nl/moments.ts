import type { moments as en } from '../en/moments';
import type { TextsLike } from '../texts-like';

export const moments: TextsLike<typeof en> = {
  'day-ends': {
    name: 'Einde van de dag',
    sentence: 'Dubbel gefactureerd: {{count}}. De dag eindigt: {{at}}.',
    remedy: 'Schort voor die tijd op in From. Onder Op te schorten staat wat veilig is.',
  },
  'later-day-ends': {
    name: 'Latere einde van de dag',
    sentence: 'Nog dubbel gefactureerd: {{count}}. De latere van de UTC-dag en uw dag eindigt: {{at}}.',
    remedy: 'Schort nu op in From. Niemand heeft gezegd wiens dag telt.',
  },
  'from-window': {
    name: 'Annuleringstermijn in From sluit',
    sentence: 'Te annuleren in From: {{count}}. De eerste termijn sluit: {{at}}.',
    remedy: 'Annuleer voor die tijd in From, zodra het nieuwe abonnement actief is in To.',
  },
  'to-window': {
    name: 'Annuleringstermijn van een foute aankoop sluit',
    sentence: 'Foute aankopen in To: {{count}}. De eerste termijn sluit: {{at}}.',
    remedy: 'Verbeter of annuleer voor die tijd. Daarna wordt betaald tot de termijn eindigt.',
  },
  trial: {
    name: 'Proefversie wordt betaald',
    sentence: 'Proefversies die betaald worden: {{count}}. De eerste: {{at}}.',
    remedy: 'Zet automatische verlenging voor die tijd uit.',
  },
  renewal: {
    name: 'Verlenging in From',
    sentence: 'Verlengingen in From: {{count}}. De eerste: {{at}}.',
    remedy: 'Verhuis het voor die tijd, of annuleer het bij einde termijn.',
  },
  extension: {
    name: 'Betaalde verlenging in From begint',
    sentence: 'Betaalde verlengingen na de termijn in From: {{count}}. De eerste: {{at}}.',
    remedy: 'Stel in From annuleren bij einde termijn in. Automatische verlenging uit is niet genoeg.',
  },
  'term-end': {
    name: 'Termijn in From eindigt',
    sentence: 'Opnieuw te maken als de termijn eindigt: {{count}}. De eerste: {{at}}.',
    remedy: 'Koop het nu in To en controleer dat From bij einde termijn annuleert.',
  },
  deletion: {
    name: 'Gegevens in From worden verwijderd',
    sentence: 'Opgeschorte abonnementen waarvan de gegevens worden verwijderd: {{count}}. De eerste: {{at}}.',
    remedy: 'Maak het voor die tijd opnieuw in To, of zet het terug op Actief.',
  },
  'transfer-expiry': {
    name: 'Overdrachtsverzoek verloopt',
    sentence: 'Abonnementen in overdrachtsverzoeken die verlopen: {{count}}. De eerste: {{at}}.',
    remedy: 'Accepteer het voor die tijd in het andere account, of stuur een nieuw verzoek.',
  },
  'from-chance': {
    name: 'Laatste moment om in From te annuleren',
    sentence: 'Nog met teruggave te annuleren in From: {{count}}. Het eerste tot: {{at}}.',
    remedy: 'Niets te doen, tenzij u het opnieuw maakt en annuleert.',
  },
  'to-chance': {
    name: 'Laatste moment om een aankoop in To te verbeteren',
    sentence: 'Aankopen in To die nog te annuleren zijn: {{count}}. De eerste tot: {{at}}.',
    remedy: 'Leg de klant voor die tijd vast in To, zodat een fout op tijd wordt gezien.',
  },
  invitation: {
    name: 'Uitnodiging zonder antwoord',
    sentence: 'Uitnodigingen zonder antwoord: {{count}}. De eerste is verstuurd: {{at}}.',
    remedy: 'Leg de klantenlijst in To vast. Wie daar niet staat, heeft niet geaccepteerd: vraag het nog eens.',
  },
};
