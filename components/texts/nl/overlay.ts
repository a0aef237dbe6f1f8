import type { overlay as english } from '../en/overlay';
import type { TextsLike } from '../texts-like';

export const overlay: TextsLike<typeof english> = {
  name: 'Consolidator',
  show: 'Tonen',
  hide: 'Verbergen',
  asking: 'Ik zoek op wat van deze pagina bekend is.',
  noAnswer:
    "De extensie gaf geen antwoord: op deze pagina is niets gecontroleerd. Druk op 'Opnieuw controleren' of laad de pagina opnieuw.",
  askAgain: 'Opnieuw controleren',
  updated: 'De extensie is bijgewerkt. Laad deze pagina opnieuw.',
  rebuilding: 'De cijfers worden opnieuw berekend. Tot dat klaar is, heet niets veilig.',
  account: {
    from: 'Transitioning From',
    to: 'Transitioning To',
    unknown: 'Account onbekend',
    named: '{{account}}: {{name}}',
    question: 'Welk account is dit?',
    why: 'De pagina zegt niet bij welk partneraccount u bent aangemeld. Uw antwoord geldt tot u zich als iemand anders aanmeldt.',
    outdated:
      'In een ander tabblad is opnieuw aangemeld, dus deze pagina kan van een ander account zijn. Laad deze pagina opnieuw.',
    anotherFrom: 'Een ander From-account',
    change: 'Ander account kiezen',
    keep: 'Dit account houden',
    contradicted: {
      'partner-id':
        'Deze pagina toont de partner-id van een ander account. Hier wordt niets vastgelegd. Meld u aan bij het juiste account, of druk op Ander account kiezen. Was een eerder antwoord fout? Neem in het logboek van het dashboard terug wat het heeft vastgelegd.',
      'subscription-ids':
        'Deze abonnementen horen bij een ander account van dit project. Hier wordt niets vastgelegd. Meld u aan bij het juiste account, of druk op Ander account kiezen. Was een eerder antwoord fout? Neem in het logboek van het dashboard terug wat het heeft vastgelegd.',
      organisation:
        'De organisatie in de kop is niet die van dit account. Hier wordt niets vastgelegd. Meld u aan bij het juiste account, of druk op Ander account kiezen. Was een eerder antwoord fout? Neem in het logboek van het dashboard terug wat het heeft vastgelegd.',
    },
  },
  clock: {
    billedTwice_one: '{{count}} abonnement van deze klant wordt dubbel gefactureerd.',
    billedTwice_other: '{{count}} abonnementen van deze klant worden dubbel gefactureerd.',
    left: 'Tijd over vandaag: {{utc}} (UTC).',
    leftBoth: 'Tijd over vandaag: {{utc}} (UTC), {{local}} op uw klok ({{zone}}).',
    over: 'De dag is voorbij: elke volgende dag wordt dubbel gefactureerd. Schort nu op in het From-account.',
    suspendToday: 'Schort vandaag op in het From-account.',
    duration: '{{hours}} u {{minutes}} min',
    minutes: '{{minutes}} min',
    none: 'geen tijd',
  },
  customer: 'Deze klant: {{stage}}',
  capture: {
    customers: 'Klanten vastleggen',
    subscriptions: 'Abonnementen vastleggen',
    cancel: 'Annuleren',
    running: 'Vastleggen: {{read}} gelezen',
    runningOf: 'Vastleggen: {{read}} van {{total}} gelezen',
    starting: 'Vastleggen: de pagina wordt gelezen',
    stay: 'Laat dit tabblad vooraan staan tot het klaar is.',
    completeCustomers_one: '{{count}} klant vastgelegd',
    completeCustomers_other: '{{count}} klanten vastgelegd',
    completeCustomersOf_one: '{{count}} van {{total}} klant vastgelegd',
    completeCustomersOf_other: '{{count}} van {{total}} klanten vastgelegd',
    completeSubscriptions_one: '{{count}} abonnement vastgelegd',
    completeSubscriptions_other: '{{count}} abonnementen vastgelegd',
    completeSubscriptionsOf_one: '{{count}} van {{total}} abonnement vastgelegd',
    completeSubscriptionsOf_other: '{{count}} van {{total}} abonnementen vastgelegd',
    withoutQuantity_one:
      '{{count}} abonnement toont geen aantal. Het blijft onbekend: het wordt niet ingevuld en nooit veilig genoemd. Laad de pagina opnieuw en leg opnieuw vast.',
    withoutQuantity_other:
      '{{count}} abonnementen tonen geen aantal. Ze blijven onbekend: ze worden niet ingevuld en nooit veilig genoemd. Laad de pagina opnieuw en leg opnieuw vast.',
    incomplete: 'Onvolledig: {{reason}}',
    incompleteOf: '{{reason}} ({{read}} van {{total}})',
    unreadable: 'Deze pagina is niet te lezen: {{reason}}',
    nothingStored: 'Er is niets opgeslagen.',
    cancelled: 'Gestopt. Er is niets opgeslagen.',
    refused: 'Niet opgeslagen: {{reason}}',
  },
  refused: {
    'account-unknown': "zeg eerst welk account dit is: druk op 'Transitioning From' of 'Transitioning To'.",
    'wrong-account':
      'deze pagina hoort bij een ander account dan waarvoor ze is gehouden. Meld u aan bij het juiste account, of druk op Ander account kiezen.',
    'storage-full': 'de schijf of de ruimte van de browser is vol. Maak ruimte vrij en probeer het dan opnieuw.',
    'storage-failed': 'de database nam het niet aan. Probeer het opnieuw; lukt het weer niet, start dan de browser opnieuw.',
    'not-understood': 'de extensie en deze pagina hebben verschillende versies. Laad de pagina opnieuw en probeer het nog eens.',
    'customer-moved-on': 'de pagina toont intussen een andere klant. Leg opnieuw vast.',
    unexpected:
      'er ging iets mis in de extensie. Laad de pagina opnieuw en probeer het nog eens; lukt het weer niet, meld het dan.',
    'no-answer': 'de extensie gaf geen antwoord. Probeer het opnieuw, of laad de pagina opnieuw.',
  },
  flags: {
    from: 'Abonnementen op deze pagina',
    to: 'Abonnementen op deze pagina',
    customers: 'Klanten op deze pagina',
    row: '{{name}}: {{flag}}',
    customerBilledTwice_one: '{{stage}}, {{count}} dubbel gefactureerd',
    customerBilledTwice_other: '{{stage}}, {{count}} dubbel gefactureerd',
  },
  gate: {
    beside: 'Consolidator: {{sentence}}',
    reasons: 'Wat ontbreekt',
    quantities: 'From {{from}}, To {{to}}',
    unknownQuantity: 'onbekend',
  },
  warnings: {
    title: 'Waarschuwingen',
    titleCount: 'Waarschuwingen ({{count}})',
    open: 'De pagina daarvoor openen',
    more_one: 'Nog {{count}}',
    more_other: 'Nog {{count}}',
    fewer: 'Minder tonen',
  },
  recreate: {
    title: 'Opnieuw aan te maken',
    nothing: 'Voor deze klant hoeft niets meer opnieuw te worden aangemaakt.',
    notCaptured: 'Leg deze klant eerst vast in het From-account. Daarna staat hier wat u koopt.',
    quantity: '{{name}}: {{quantity}}',
    noQuantity: '{{name}}: aantal onbekend',
    fill: 'Aantallen invullen',
    filling: 'De aantallen worden ingevuld',
    filled: '{{quantity}} ingevuld',
    notFilled: 'Niet ingevuld: {{reason}}',
    stopped: 'Er is niets ingevuld: {{reason}}',
    check: 'Controleer wat is ingevuld en druk dan zelf op Verzenden in de pagina.',
    wrongSide: 'Dit is het From-account. Hier wordt niets gekocht: meld u aan bij het To-account.',
    contradicted: 'Deze pagina hoort bij een ander account. Meld u eerst aan bij het To-account.',
    unknownSide: 'Zeg eerst welk account dit is.',
    note: {
      'submitted-waiting': 'Verzonden, wacht op de portal. Koop het niet nog eens.',
      'transfer-first': 'Kan worden overgedragen: niet kopen.',
      'decide-first': 'Beslis eerst hoe het het From-account verlaat (in het dashboard).',
      'quantity-unknown': 'Het aantal is onbekend: open het abonnement in het From-account.',
      'not-by-hand': 'Wordt niet met de hand gekocht.',
      'suspended-before-project': 'Was al opgeschort voor het project. Beslis eerst of het nog nodig is.',
    },
  },
  submitted: {
    purchase:
      'Verzonden. De portal heeft tot 4 uur nodig om het te tonen. Open daarna de abonnementen van deze klant en druk op Abonnementen vastleggen.',
    suspended:
      'Verzonden als opgeschort. De portal heeft tot 4 uur nodig om het te tonen. Druk daarna in de lijst van deze klant op Abonnementen vastleggen.',
    canceled:
      'Verzonden als opgezegd. De portal heeft tot 4 uur nodig om het te tonen. Druk daarna in de lijst van deze klant op Abonnementen vastleggen.',
    active: 'Verzonden als actief. Druk daarna in de lijst van deze klant op Abonnementen vastleggen.',
    notStored:
      'Het verzenden is gezien, maar niet opgeslagen: {{reason}} Leg de abonnementen van deze klant vast zodra de portal ze toont.',
  },
  invitation: {
    record: 'Uitnodiging vastleggen',
    recorded: 'De uitnodiging is vastgelegd. Een koppeling dient voor alle klanten.',
    open: 'Uitnodigingen openen',
    stillToInvite_one: 'Nog {{count}} uit te nodigen',
    stillToInvite_other: 'Nog {{count}} uit te nodigen',
    toOnly: 'Vraag relaties aan in het To-account.',
  },
  openDashboard: 'Dashboard openen',
  suspendQueue: 'Wachtrij voor opschorten',
  safeNow: '{{count}} nu veilig',
};
