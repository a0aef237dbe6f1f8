import type { keep as english } from '../en/keep';
import type { TextsLike } from '../texts-like';

export const keep: TextsLike<typeof english> = {
  due: {
    never_one:
      'Dit project begon {{count}} dag geleden en er is nooit een back-up gemaakt. Verliest deze browser zijn gegevens, dan zijn ze weg.',
    never_other:
      'Dit project begon {{count}} dagen geleden en er is nooit een back-up gemaakt. Verliest deze browser zijn gegevens, dan zijn ze weg.',
    days_one: 'De laatste back-up is {{count}} dag oud. Bewaar een nieuwe.',
    days_other: 'De laatste back-up is {{count}} dagen oud. Bewaar een nieuwe.',
    decisions_one: 'Sinds de laatste back-up is {{count}} beslissing genomen. Bewaar een nieuwe.',
    decisions_other: 'Sinds de laatste back-up zijn {{count}} beslissingen genomen. Bewaar een nieuwe.',
    now: 'Nu een back-up bewaren',
    sealed: 'Bewaren met een wachtwoordzin',
    later: 'Later',
    where: 'Open het dashboard en druk op Back-up maken.',
  },
  lost: {
    all: 'Deze browser is de gegevens van de consolidatie kwijt. Klanten op {{time}}: {{customers}}, met abonnementen: {{subscriptions}}. Nu: geen.',
    part: 'Deze browser is een deel van de gegevens van de consolidatie kwijt. Gebeurtenissen op {{time}}: {{events}}. Nu: {{left}}.',
    lastBackUp: 'Uw laatste back-up is {{file}}, bewaard op {{time}}.',
    noBackUp: 'Deze browser kent geen back-up. Zoek in uw downloads naar een bestand dat begint met consolidation-.',
    restore: 'Een back-up terughalen',
    goOn: 'Doorgaan met wat er is',
    where: 'Open het dashboard om een back-up terug te halen.',
  },
  passphrase: {
    open: 'Bewaren met een wachtwoordzin',
    title: 'Back-up met wachtwoordzin',
    help: 'Het bestand gaat alleen open met de wachtwoordzin. Niemand kan die herstellen: wij niet, Microsoft niet. Zonder is het bestand niets waard.',
    label: 'Wachtwoordzin',
    again: 'Wachtwoordzin nogmaals',
    hint: 'Minstens 12 tekens. Een paar woorden onthoudt u makkelijk.',
    short: 'Te kort: minstens 12 tekens.',
    differs: 'De twee zijn niet gelijk.',
    save: 'Verzegelde back-up bewaren',
    needed: 'Deze back-up is verzegeld met een wachtwoordzin.',
    neededLabel: 'Wachtwoordzin van deze back-up',
    unseal: 'Openen',
    wrong:
      'Deze wachtwoordzin opent de back-up niet. Er is niets veranderd. Let op hoofdletters en het toetsenbord en probeer het opnieuw.',
    sealed_one:
      '{{count}} gebeurtenis verzegeld bewaard in {{file}}. Bewaar de wachtwoordzin waar uw team haar vindt: niemand kan haar herstellen.',
    sealed_other:
      '{{count}} gebeurtenissen verzegeld bewaard in {{file}}. Bewaar de wachtwoordzin waar uw team haar vindt: niemand kan haar herstellen.',
  },
  backUps: {
    title: 'Back-ups',
    none: 'Vanuit deze browser is nog geen back-up bewaard.',
    last: 'Laatste back-up: {{file}}, bewaard op {{time}}.',
    plain: 'Bewaren zonder wachtwoordzin',
    since_one: '{{count}} gebeurtenis sindsdien.',
    since_other: '{{count}} gebeurtenissen sindsdien.',
  },
  working: {
    reading: 'Lezen: {{percent}} %',
    storing: 'Opslaan: {{percent}} %',
    writing: 'Back-up schrijven: {{percent}} %',
  },
  database: {
    blocked:
      'Een ander tabblad houdt de gegevens van een oudere versie van de extensie vast. Sluit de andere tabbladen van Consolidator en Partner Center en laad dit tabblad opnieuw.',
    failed:
      'De browser kan de gegevens van de consolidatie niet openen. Start de browser opnieuw. Lukt het dan nog niet, verwijder dan de extensie, installeer haar opnieuw en zet uw laatste back-up terug.',
  },
  eraseToo: "Ook instellingen, sjablonen en aangeleerde pagina's in deze browser verdwijnen.",
};
