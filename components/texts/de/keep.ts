import type { keep as en } from '../en/keep';
import type { TextsLike } from '../texts-like';

export const keep: TextsLike<typeof en> = {
  due: {
    never_one:
      'Dieses Projekt begann vor {{count}} Tag und wurde nie gesichert. Verliert dieser Browser seine Daten, sind sie weg.',
    never_other:
      'Dieses Projekt begann vor {{count}} Tagen und wurde nie gesichert. Verliert dieser Browser seine Daten, sind sie weg.',
    days_one: 'Die letzte Sicherung ist {{count}} Tag alt. Speichern Sie eine neue.',
    days_other: 'Die letzte Sicherung ist {{count}} Tage alt. Speichern Sie eine neue.',
    decisions_one: 'Seit der letzten Sicherung wurde {{count}} Entscheidung getroffen. Speichern Sie eine neue.',
    decisions_other: 'Seit der letzten Sicherung wurden {{count}} Entscheidungen getroffen. Speichern Sie eine neue.',
    now: 'Sicherung speichern',
    sealed: 'Mit Kennwortsatz speichern',
    later: 'Später',
    where: 'Öffnen Sie das Dashboard und sichern Sie dort.',
  },
  lost: {
    all: 'Dieser Browser hat die Daten der Konsolidierung verloren. Kunden am {{time}}: {{customers}}, mit Abonnements: {{subscriptions}}. Jetzt: keine.',
    part: 'Dieser Browser hat einen Teil der Daten der Konsolidierung verloren. Ereignisse am {{time}}: {{events}}. Jetzt: {{left}}.',
    lastBackUp: 'Ihre letzte Sicherung ist {{file}}, gespeichert am {{time}}.',
    noBackUp: 'Dieser Browser kennt keine Sicherung. Suchen Sie in Ihren Downloads eine Datei, die mit consolidation- beginnt.',
    restore: 'Sicherung zurückholen',
    goOn: 'Mit dem weitermachen, was da ist',
    where: 'Öffnen Sie das Dashboard, um eine Sicherung zurückzuholen.',
  },
  passphrase: {
    open: 'Mit Kennwortsatz speichern',
    title: 'Mit Kennwortsatz sichern',
    help: 'Die Datei öffnet sich nur mit dem Kennwortsatz. Niemand kann ihn wiederherstellen: wir nicht, Microsoft nicht. Ohne ihn ist die Datei nichts wert.',
    label: 'Kennwortsatz',
    again: 'Kennwortsatz wiederholen',
    hint: 'Mindestens 12 Zeichen. Mehrere Wörter merkt man sich leicht.',
    short: 'Zu kurz: mindestens 12 Zeichen.',
    differs: 'Die beiden sind nicht gleich.',
    save: 'Versiegelte Sicherung speichern',
    needed: 'Diese Sicherung ist mit einem Kennwortsatz versiegelt.',
    neededLabel: 'Kennwortsatz dieser Sicherung',
    unseal: 'Öffnen',
    wrong:
      'Dieser Kennwortsatz öffnet die Sicherung nicht. Es wurde nichts geändert. Prüfen Sie Großbuchstaben und Tastatur und versuchen Sie es noch einmal.',
    sealed_one:
      '{{count}} Ereignis versiegelt in {{file}} gespeichert. Bewahren Sie den Kennwortsatz auf, wo Ihr Team ihn findet: Niemand kann ihn wiederherstellen.',
    sealed_other:
      '{{count}} Ereignisse versiegelt in {{file}} gespeichert. Bewahren Sie den Kennwortsatz auf, wo Ihr Team ihn findet: Niemand kann ihn wiederherstellen.',
  },
  backUps: {
    title: 'Sicherungen',
    none: 'Aus diesem Browser wurde noch keine Sicherung gespeichert.',
    last: 'Letzte Sicherung: {{file}}, gespeichert am {{time}}.',
    plain: 'Ohne Kennwortsatz speichern',
    since_one: 'Seitdem {{count}} Ereignis.',
    since_other: 'Seitdem {{count}} Ereignisse.',
  },
  working: {
    reading: 'Lesen: {{percent}} %',
    storing: 'Speichern: {{percent}} %',
    writing: 'Sicherung wird geschrieben: {{percent}} %',
  },
  database: {
    blocked:
      'Ein anderer Tab hält die Daten einer älteren Version der Erweiterung. Schließen Sie die anderen Tabs von Consolidator und Partner Center und laden Sie diesen neu.',
    failed:
      'Der Browser kann die Daten der Konsolidierung nicht öffnen. Starten Sie den Browser neu. Gelingt es wieder nicht, entfernen Sie die Erweiterung, installieren Sie sie neu und stellen Sie Ihre letzte Sicherung wieder her.',
  },
  eraseToo: 'Auch Einstellungen, Vorlagen und angelernte Seiten in diesem Browser werden gelöscht.',
};
