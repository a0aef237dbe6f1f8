import type { time as en } from '../en/time';
import type { TextsLike } from '../texts-like';

export const time: TextsLike<typeof en> = {
  reminders: {
    title: 'Erinnerungen',
    allow: 'Mit Benachrichtigungen erinnern',
    allowHelp:
      'Bevor der Tag einer Überschneidung endet, bevor eine Stornierungsfrist endet, vor einer Verlängerung und bei Einladungen ohne Antwort. Sie sagen, wie viele es sind und was zu tun ist, und nennen keinen Kunden. Der Browser fragt Sie einmal.',
    refused:
      'Der Browser erlaubt es nicht. Erlauben Sie im Browser Benachrichtigungen für diese Erweiterung, und versuchen Sie es erneut.',
    quiet: 'Ruhezeiten',
    quietHelp: 'Nach der Uhr Ihrer Zeitzone. Was sie verschlucken würden, kommt eine Stunde vor ihrem Beginn.',
    quietFrom: 'Ruhe ab',
    quietUntil: 'Ruhe bis',
    silentAfterDays: 'Tage, nach denen eine Einladung als unbeantwortet gilt',
  },
  endOfDay: {
    title: 'Prüfung am Ende des Tages',
    done: 'Fertig für heute: Nichts wird doppelt berechnet, keine Übermittlung ist unbestätigt, keine kritische Warnung besteht.',
    basis: 'Nach dem, was erfasst wurde. Was sich seitdem im Portal geändert hat, ist nicht enthalten.',
    left: 'Noch nicht fertig. Das ist übrig:',
    rebuilding: 'Die Kunden werden neu bewertet. Die Prüfung folgt danach.',
    'billed-twice': {
      sentence: 'Auf beiden Seiten berechnet: {{count}}.',
      remedy: 'Setzen Sie in From aus, was sicher ist; beim Kunden steht, worauf der Rest wartet.',
    },
    unconfirmed: {
      sentence: 'Unbestätigte Übermittlungen: {{count}}.',
      remedy: 'Erfassen Sie die Abonnements erneut. Das Portal zeigt eine Änderung bis zu 4 Stunden später.',
    },
    critical: {
      sentence: 'Kritische Warnungen: {{count}}.',
      remedy: 'Tun Sie, was jede Warnung sagt.',
    },
    step: {
      sentence: 'Begonnen und nicht fertig: {{count}}.',
    },
    openQueue: 'Auszusetzen öffnen',
    openWarnings: 'Warnungen öffnen',
    openCustomer: '{{name}} öffnen',
    more: 'und {{count}} weitere',
  },
  timeline: {
    empty: 'Sobald Kunden erfasst sind, sehen Sie hier, wie weit sie an welchem Tag waren.',
    customers: 'Kunden nach Phase',
    subscriptions: 'Abonnements nach Phase',
    overlap: 'Auf beiden Seiten berechnet',
    basis: 'Nach UTC-Tagen, wie die Erfassungen es heute sagen. Eine Phase, die zurückgenommen wurde, ist nicht enthalten.',
    overlapBasis: 'Abonnements je UTC-Tag, höchstens: vom Tag, an dem das neue begann, bis vor den Tag, an dem das alte endete.',
    noOverlap: 'An keinem Tag wurde etwas auf beiden Seiten berechnet.',
    chart: '{{title}}, von {{from}} bis {{until}}. Jetzt: {{now}}.',
    value: '{{name}} {{count}}',
    asTable: 'Als Tabelle: {{title}}',
    day: 'Tag',
    settled: 'In From beendet oder erledigt',
  },
  calendar: {
    title: 'Die nächsten {{days}} Tage',
    nothing:
      'In den nächsten {{days}} Tagen verlängert sich nichts und keine Frist endet, soweit Daten bekannt sind. Öffnen Sie ein Abonnement im Portal: Seine Seite zeigt die Daten.',
    basis:
      'Nur Daten, die gesehen wurden. Die Liste des Portals zeigt wenige; öffnen Sie ein Abonnement, und seine Daten sind bekannt.',
    column: {
      day: 'Tag',
      what: 'Was',
      subscriptions: 'Abonnements',
      customers: 'Kunden',
    },
    kind: 'Anzeigen',
    everyKind: 'Alles',
    more: 'und {{count}} weitere',
    showAll: 'Alle {{count}} Zeilen anzeigen',
    save: 'Als Kalenderdatei speichern (.ics)',
    withoutNames: 'Ohne Namen',
    withoutNamesHelp: 'Mit Namen sieht Ihre Kunden, wer den Kalender öffnet.',
    name: 'Konsolidierung',
    ofCustomer: '{{what}}: {{name}} ({{count}})',
    ofAll: '{{what}} ({{count}})',
    saved: '{{file}} ist in Ihren Downloads. Importieren Sie die Datei in Ihren Kalender; eine neuere ersetzt dieselben Einträge.',
  },
};
