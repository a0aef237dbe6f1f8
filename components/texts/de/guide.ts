import type { guide as en } from '../en/guide';
import type { TextsLike } from '../texts-like';

export const guide: TextsLike<typeof en> = {
  title: 'Anleitung zu Consolidator',
  help: 'Hilfe',
  helpAbout: 'Hilfe: {{topic}}',
  privacy: 'Datenschutz',
  welcome: 'Willkommensseite',
  byOrganisation: 'Von Ihrer Organisation festgelegt',
  news: {
    title: 'Neu in Version {{version}}',
    dismiss: 'Neuigkeiten schließen',
    change: {
      capture: 'Erfasst Kunden und Abonnements und beweist, dass nichts fehlt.',
      safe: 'Sagt nur mit Beweis, dass etwas sicher auszusetzen ist.',
      fill: 'Trägt Lizenzmengen ein. Sie klicken auf Übermitteln.',
    },
  },
  mask: {
    switch: 'Kunden maskieren',
    on: 'Maskiert: Namen, Domänen und IDs der Kunden sind hier verborgen. Die Seiten von Partner Center zeigen sie weiterhin.',
    off: 'Namen wieder zeigen',
    name: 'Kunde {{number}}',
    nameless: 'Kunde',
    hidden: 'verborgen',
    exports: 'Kunden auch in Exporten maskieren',
    exportsHelp: 'Sonst enthalten exportierte Dateien die echten Namen, auch wenn dieser Bildschirm maskiert ist.',
    noMessages:
      'Die Namen sind maskiert. Klicken Sie auf Namen wieder zeigen, bevor Sie jemandem schreiben: Eine Nachricht braucht den echten Namen.',
    noProof:
      'Die Namen sind maskiert. Klicken Sie auf Namen wieder zeigen, um die Nachweise zu sehen: Ein Nachweis braucht die echten Namen.',
    noImports:
      'Die Namen sind maskiert. Klicken Sie auf Namen wieder zeigen, um eine Datei zu importieren: Ihre Vorschau zeigt Namen.',
  },
  retention: {
    due_one:
      '{{count}} Kunde ist fertig, auch mit der Nachsorge, und seit {{days}} Tagen ist nichts mit ihm geschehen. Ihre Organisation will solche Daten gelöscht haben.',
    due_other:
      '{{count}} Kunden sind fertig, auch mit der Nachsorge, und seit {{days}} Tagen ist nichts mit ihnen geschehen. Ihre Organisation will solche Daten gelöscht haben.',
    all: 'Das ist alles in diesem Browserprofil. Speichern Sie die Nachweise und eine Sicherung dort, wo Ihre Organisation sie aufbewahrt, und löschen Sie dann.',
    rest_one:
      '{{count}} weiterer Kunde ist noch nicht so weit. Der Verlauf ist eine einzige Kette, und eine Erfassung nennt viele Kunden: Er lässt sich nur als Ganzes löschen. Nichts wird von selbst gelöscht.',
    rest_other:
      '{{count}} weitere Kunden sind noch nicht so weit. Der Verlauf ist eine einzige Kette, und eine Erfassung nennt viele Kunden: Er lässt sich nur als Ganzes löschen. Nichts wird von selbst gelöscht.',
    open: 'Einstellungen öffnen, um zu löschen',
  },
};
