import type { time as en } from '../en/time';
import type { TextsLike } from '../texts-like';

export const time: TextsLike<typeof en> = {
  reminders: {
    title: 'Herinneringen',
    allow: 'Herinner me met meldingen',
    allowHelp:
      'Voordat de dag van een overlap eindigt, voordat een annuleringstermijn sluit, voor een verlenging, en over uitnodigingen zonder antwoord. Ze zeggen hoeveel en wat te doen, en noemen geen klant. De browser vraagt het u een keer.',
    refused: 'De browser staat het niet toe. Sta meldingen voor deze extensie toe in de browser en probeer het opnieuw.',
    quiet: 'Stille uren',
    quietHelp: 'Volgens de klok van uw tijdzone. Wat ze zouden inslikken, komt een uur voordat ze beginnen.',
    quietFrom: 'Stil vanaf',
    quietUntil: 'Stil tot',
    silentAfterDays: 'Dagen waarna een uitnodiging als onbeantwoord geldt',
  },
  endOfDay: {
    title: 'Controle aan het einde van de dag',
    done: 'Klaar voor vandaag: niets wordt dubbel gefactureerd, geen verzending is onbevestigd, er staat geen kritieke waarschuwing.',
    basis: 'Volgens wat is vastgelegd. Wat sindsdien in de portal is veranderd, zit er niet in.',
    left: 'Nog niet klaar. Dit is over:',
    rebuilding: 'Klanten worden opnieuw beoordeeld. De controle volgt daarna.',
    'billed-twice': {
      sentence: 'Aan beide kanten gefactureerd: {{count}}.',
      remedy: 'Schort in From op wat veilig is; bij de klant staat waar de rest op wacht.',
    },
    unconfirmed: {
      sentence: 'Niet-bevestigde verzendingen: {{count}}.',
      remedy: 'Leg de abonnementen opnieuw vast. De portal kan een wijziging tot 4 uur later tonen.',
    },
    critical: {
      sentence: 'Kritieke waarschuwingen: {{count}}.',
      remedy: 'Doe wat elke waarschuwing zegt.',
    },
    step: {
      sentence: 'Begonnen en niet af: {{count}}.',
    },
    openQueue: 'Naar Op te schorten',
    openWarnings: 'Open de waarschuwingen',
    openCustomer: 'Open {{name}}',
    more: 'en nog {{count}}',
  },
  timeline: {
    empty: 'Zodra klanten zijn vastgelegd, staat hier hoe ver ze op welke dag waren.',
    customers: 'Klanten per fase',
    subscriptions: 'Abonnementen per fase',
    overlap: 'Aan beide kanten gefactureerd',
    basis: 'Per UTC-dag, zoals de vastleggingen het vandaag zeggen. Een fase die is teruggedraaid, staat er niet bij.',
    overlapBasis: 'Abonnementen per UTC-dag, hooguit: vanaf de dag waarop het nieuwe begon tot voor de dag waarop het oude stopte.',
    noOverlap: 'Op geen enkele dag werd iets aan beide kanten gefactureerd.',
    chart: '{{title}}, van {{from}} tot {{until}}. Nu: {{now}}.',
    value: '{{name}} {{count}}',
    asTable: 'Als tabel: {{title}}',
    day: 'Dag',
    settled: 'Gestopt in From, of afgehandeld',
  },
  calendar: {
    title: 'De komende {{days}} dagen',
    nothing:
      'In de komende {{days}} dagen verlengt, eindigt of sluit niets, voor zover data bekend zijn. Open een abonnement in de portal: zijn pagina toont de data.',
    basis: 'Alleen data die zijn gezien. De lijst van de portal toont er weinig; open een abonnement en zijn data zijn bekend.',
    column: {
      day: 'Dag',
      what: 'Wat',
      subscriptions: 'Abonnementen',
      customers: 'Klanten',
    },
    kind: 'Tonen',
    everyKind: 'Alles',
    more: 'en nog {{count}}',
    showAll: 'Alle {{count}} rijen tonen',
    save: 'Opslaan als agendabestand (.ics)',
    withoutNames: 'Zonder namen',
    withoutNamesHelp: 'Met namen ziet wie de agenda opent uw klanten.',
    name: 'Consolidatie',
    ofCustomer: '{{what}}: {{name}} ({{count}})',
    ofAll: '{{what}} ({{count}})',
    saved: '{{file}} is opgeslagen in uw downloads. Importeer het in uw agenda; een nieuwer bestand vervangt dezelfde afspraken.',
  },
};
