import type { common as en } from '../en/common';
import type { TextsLike } from '../texts-like';

export const common: TextsLike<typeof en> = {
  productName: 'Consolidator for Partner Center',
  from: 'Transitioning From',
  to: 'Transitioning To',
  exportCsv: 'CSV-export',
  exportExcel: 'Excel-export',
  exporting: 'Bestand wordt geschreven …',
  exported: '{{file}} staat bij je downloads.',
  exportFailed: 'Het bestand kon niet worden geschreven. Sluit andere tabbladen en probeer het opnieuw.',
  nothingToExport: 'Er is nog niets te exporteren. Leg eerst een klant vast.',
  openInPortal: 'Openen in Partner Center',
  openInPortalFor: 'Openen in Partner Center: {{name}}',
  opensNewTab: 'opent in een nieuw tabblad',
  severity: { critical: 'Kritiek', warning: 'Waarschuwing', notice: 'Melding' },
  failure: {
    title: 'Deze pagina werkt niet',
    sentence:
      'Je gegevens zijn bewaard en ongewijzigd. Laad de pagina opnieuw; gaat het weer mis, laad dan de extensie in de browser opnieuw.',
    reload: 'Opnieuw laden',
  },
  storageFailure: {
    'storage-full': 'De schijf is vol, er is niets bewaard. Maak ruimte vrij en probeer het opnieuw.',
    'storage-failed': 'De browser kon dit niet bewaren. Er is niets gewijzigd; probeer het opnieuw.',
    'outdated-page': 'De extensie is bijgewerkt terwijl deze pagina open was. Laad de pagina opnieuw.',
    unknown: 'Dat is niet gelukt. Er is niets gewijzigd; probeer het opnieuw.',
  },
  customersDone: '{{done}} van {{total}} klanten klaar',
  subscriptionsDone: '{{done}} van {{total}} vastgelegde abonnementen klaar',
  rebuilding: 'De regels zijn gewijzigd. Klanten worden opnieuw beoordeeld; tot die tijd heet niets veilig om op te schorten.',
  clock: {
    billedTwice_one: '{{count}} abonnement wordt dubbel betaald',
    billedTwice_other: '{{count}} abonnementen worden dubbel betaald',
    until: 'Schort op in From vóór {{utc}}.',
    untilFirst: 'Schort op in From vóór {{first}}: de UTC-dag eindigt om {{utc}}, die van jou om {{local}}.',
    over_one: 'De dag is voorbij: deze overlap wordt niet vergoed. Schort nu op in From.',
    over_other: 'Voor minstens één is de dag voorbij: die overlap wordt niet vergoed. Schort nu op in From.',
    left: 'nog {{hours}} u {{minutes}} min.',
  },
  about: {
    what: 'Wat dit is',
    whatText:
      'Abonnementen van de accounts Transitioning From en Transitioning To, zoals vastgelegd uit Partner Center, met wat volgt uit de regels van de consolidatie.',
    writtenAt: 'Geschreven op (UTC)',
    version: 'Versie van de extensie',
    customers: 'Klanten',
    subscriptionRows: 'Abonnementen (één rij per kant)',
    warnings: 'Waarschuwingen',
    unknown: 'Lege cellen',
    unknownText: 'Een lege cel is een waarde die niet is gezien. Het is nooit een gok.',
    incomplete: 'Onvolledige vastleggingen',
    incompleteNone: 'Geen: de laatste vastlegging van elke lijst was volledig.',
    incompleteCount: '{{count}}: deze lijsten kunnen niet bewijzen dat iets ontbreekt.',
    incompleteLine: '{{account}}, {{section}}, vastgelegd {{at}}',
  },
};
