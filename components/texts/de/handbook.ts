import type { handbook as en } from '../en/handbook';
import type { TextsLike } from '../texts-like';

export const handbook: TextsLike<typeof en> = {
  parts: 'Anleitung',
  part: { welcome: 'Willkommen', help: 'Hilfe', privacy: 'Datenschutz' },
  openDashboard: 'Dashboard öffnen',
  notMicrosoft: 'Dies ist kein Produkt von Microsoft. Microsoft hat es weder geprüft noch gebilligt.',
  failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es erneut; das Dashboard hat dieselben Einstellungen.',
  welcome: {
    title: 'Willkommen',
    progress: 'Schritt {{step}} von {{steps}}',
    skip: 'Diesen Schritt überspringen',
    back: 'Zurück',
    next: 'Weiter',
    finish: 'Fertig',
    see: {
      title: 'Was es tut',
      picture:
        'Das Übungsportal: Neben der Liste der Abonnements eines Kunden steht die Karte von Consolidator. Sie sagt Transitioning From, was sicher auszusetzen ist und was noch berechnet wird.',
      caption: 'Das Übungsportal mit erfundenen Kunden. Im echten steht die Karte genauso neben der Seite.',
      text: 'Consolidator arbeitet in Partner Center, in dem Konto, das Sie verlassen, und in dem, zu dem Sie wechseln.\n- Es liest die Listen der Kunden und Abonnements und bewahrt sie in diesem Browser auf.\n- Es trägt Lizenzmengen ein, während Sie Abonnements neu anlegen. Sie klicken auf Übermitteln.\n- Es sagt, was doppelt berechnet wird, bis wann, und was sicher auszusetzen ist.',
      never: 'Es kauft, setzt aus, kündigt und akzeptiert niemals etwas, und es sendet nichts irgendwohin.',
    },
    accounts: {
      title: 'Ihre Konten',
      text: 'Zwischen welchen Partnerkonten ziehen Sie um? Geben Sie ihnen Namen, die Sie wiedererkennen. Verwenden Sie in jedem Browserprofil dieselben Namen.',
      from: 'Konto, das Sie verlassen',
      fromNumbered: 'Konto, das Sie verlassen, Nummer {{number}}',
      to: 'Konto, zu dem Sie wechseln',
      another: 'Noch ein Konto verlassen',
      hint: 'Zum Beispiel: Deutschland',
      toHint: 'Zum Beispiel: Europa',
      known: 'Schon bekannt: {{names}}',
      twice: 'Jedes Konto braucht einen eigenen Namen.',
      type: 'Die meisten Abonnements Ihrer Kunden sind',
      typeHelp: 'Das gilt, bis die Seite eines Abonnements gesehen wurde. Aufgrund einer Annahme heißt nichts sicher auszusetzen.',
      typeUnknown: 'Ich weiß es nicht: Fragen Sie mich',
      typeNewCommerce: 'New Commerce',
    },
    remind: {
      title: 'Erinnerungen',
      text: 'Was auf beiden Seiten berechnet wird, muss am selben Tag ausgesetzt werden. Der Browser kann Sie rechtzeitig erinnern. Eine Erinnerung enthält Zahlen, niemals den Namen eines Kunden.',
      switch: 'Benachrichtigungen erlauben',
      refused: 'Der Browser hat es nicht erlaubt. Sie können es später in den Einstellungen erlauben.',
      forbidden: 'Ihre Organisation hat Benachrichtigungen ausgeschaltet.',
      begin:
        'Dann beginnen Sie: Melden Sie sich bei dem Konto an, das Sie verlassen, öffnen Sie seine Kundenliste und klicken Sie auf Kunden erfassen.',
      openPortal: 'Kundenliste öffnen',
      helps: 'Später Fragen? Die Hilfe steht im Popup und im Dashboard.',
    },
  },
  help: {
    title: 'Hilfe',
    search: 'In der Hilfe suchen',
    found_one: '{{count}} Antwort',
    found_other: '{{count}} Antworten',
    none: 'Keine Antwort enthält diese Wörter. Versuchen Sie ein einzelnes Wort wie berechnet, Rolle oder zurück.',
    clear: 'Alle Antworten zeigen',
    source: 'Text von Microsoft vom {{day}}',
    link: 'Link zu dieser Antwort',
    group: {
      urgent: 'Am Ende des Tages',
      start: 'So arbeiten Sie',
      words: 'Was die Wörter bedeuten',
      trouble: 'Wenn etwas nicht stimmt',
    },
    topic: {
      deadline: {
        title: 'Bis wann muss ich aussetzen?',
        text: 'Bis zum Ende des Tages, an dem das Abonnement im To-Konto gekauft wurde. Microsoft verlangt denselben Tag und schreibt eine Überschneidung nicht gut.\nNiemand hat veröffentlicht, wessen Tag das ist. Deshalb zählt die Uhr bis zum Ende des Tages in UTC und in Ihrer Zeitzone, was zuerst kommt, und zeigt beide, wenn sie sich unterscheiden.\nZu spät? Setzen Sie trotzdem jetzt aus: Jeder weitere Tag wird doppelt bezahlt.',
      },
      'suspended-early': {
        title: 'Ich habe zu früh ausgesetzt. Was nun?',
        text: 'Der Kunde hat jetzt vielleicht keine Lizenzen.\n- Öffnen Sie das Abonnement im From-Konto und stellen Sie es wieder auf Aktiv. Übermitteln.\n- Legen Sie es im To-Konto mit derselben Menge neu an und erfassen Sie dort die Liste.\n- Setzen Sie in From wieder aus, wenn die Zeile Sicher auszusetzen sagt.\nEin ausgesetztes Legacy-Abonnement wird nach 90 Tagen gelöscht (21Vianet: 60), mit seinen Daten. Eines von New Commerce wird auch ausgesetzt berechnet, und das Aussetzen hat seine automatische Verlängerung ausgeschaltet: Schalten Sie sie wieder ein, wenn der Kunde vorerst bleibt.',
      },
      'bought-twice': {
        title: 'Ich habe zu viel oder das Falsche gekauft',
        text: 'Ein Kauf in New Commerce lässt sich 7 Tage (7 × 24 Stunden) nach dem Kauf stornieren oder verringern. Maßgeblich ist die Zeit, die seine Seite als Cancel until zeigt. Danach läuft er bis zum Ende der Laufzeit.\nEin Legacy-Abonnement im To-Konto: Verringern Sie die Menge oder setzen Sie es aus.\nDas Dashboard zeigt diese unter Warnungen, mit der Zeit, die bleibt.',
      },
      'not-listed': {
        title: 'Ich habe übermittelt, aber die Liste zeigt es nicht',
        text: 'Die Listen hinken bis zu 4 Stunden nach, wie Partner Center selbst über ihnen sagt. Bis dahin sagt die Zeile, dass sie auf das Portal wartet. Übermitteln Sie nicht noch einmal.\nNach 4 Stunden: Sehen Sie in den Bestellverlauf, bevor Sie noch einmal kaufen, und öffnen Sie das Abonnement, bevor Sie noch einmal aussetzen.',
      },
      'done-today': {
        title: 'Was muss vor Feierabend erledigt sein?',
        text: '- Setzen Sie aus, was sicher auszusetzen ist (Dashboard, Auszusetzen).\n- Sehen Sie unter Heute nach: Nichts darf auf beiden Seiten berechnet werden, und jede Übermittlung soll durch eine Erfassung bestätigt sein.\n- Was heute nicht fertig wird, legen Sie nicht erst neu an. Was noch nicht neu angelegt ist, wird einmal berechnet und schadet niemandem.',
      },
      'two-accounts': {
        title: 'Wie arbeite ich in beiden Konten?',
        text: 'Ein Browserfenster ist bei einem Partnerkonto zugleich angemeldet. Zwei Wege gehen.\n- Zwei Browserprofile, eines je Konto (Chrome, Edge, Firefox). Jedes hat eigene Daten. Klicken Sie im einen auf Sichern, im anderen auf Importieren. Die Reihenfolge ist gleichgültig.\n- Ein normales und ein InPrivate-Fenster (Chrome, Edge). Beide verwenden dieselben Daten. Erlauben Sie es einmal: im Browser, Erweiterungen, Details von Consolidator, im Inkognitomodus oder in InPrivate zulassen.\nIn Firefox zwei Profile, oder die Container-Tabs von Multi-Account Containers; Container teilen ihre Daten.\nDas Band auf jeder Seite sagt, zu welchem Konto sie gehört. Sehen Sie vor jeder Übermittlung darauf.',
      },
      role: {
        title: 'Welche Rolle brauche ich?',
        text: 'Administrator-Agent (Admin agent), in beiden Konten. Mit weniger verbirgt Partner Center die Schaltflächen, die Sie brauchen.\nDer globale Administrator des Kunden nimmt die Einladung des To-Kontos an. Niemand sonst kann das.\nConsolidator selbst braucht keine Rolle: Es sieht, was Sie sehen.',
      },
      order: {
        title: 'In welcher Reihenfolge arbeite ich?',
        text: '- In From: Erfassen Sie die Kunden, dann die Abonnements jedes Kunden, und öffnen Sie jedes Abonnement einmal, damit sein Typ gesehen wird.\n- In To: Senden Sie die Einladung. Hat der Kunde angenommen, erfassen Sie die Kundenliste und die noch leeren Abonnements.\n- In To: Legen Sie mit Mengen eintragen neu an, prüfen Sie, übermitteln Sie. Erfassen Sie die Liste.\n- In From, am selben Tag: Setzen Sie aus, was sicher auszusetzen ist, übermitteln Sie. Erfassen Sie die Liste.\nNächster Schritt führt zu dem, was kommt.',
      },
      never: {
        title: 'Was tut es niemals für mich?',
        text: 'Es klickt niemals auf Submit, Buy, Confirm, OK, Suspend, Cancel oder Accept. Es meldet nicht an, lädt nicht ein, schreibt und antwortet nicht. Es sendet nirgendwohin Daten.\nWorauf es klickt: die nächste Seite einer Liste, Registerkarten und Zeilen zum Aufklappen, damit es alles lesen kann. Bei Mengen eintragen schreibt es Zahlen in Felder, und im Katalog setzt es Häkchen.',
      },
      'go-back': {
        title: 'Kann ich zurück?',
        text: 'Bei Microsoft nicht: Es gibt keinen Weg zurück zum vorherigen Zustand. In Consolidator lässt sich jede Entscheidung zurücknehmen, beim Kunden oder im Protokoll.',
      },
      'still-billed': {
        title: 'Was bedeutet Noch berechnet?',
        text: 'Dass dem From-Konto das Abonnement vielleicht noch berechnet wird, während sein Zwilling im To-Konto läuft. Sie zahlen doppelt.\nAussetzen stoppt nur die Rechnung eines Legacy-Abonnements. Ein ausgesetztes von New Commerce wird bis zum Ende seiner Laufzeit berechnet. Was nicht bekannt ist, zählt als berechnet.\nWas zu tun ist, steht daneben: aussetzen, oder öffnen, damit der Typ gesehen wird.',
      },
      safe: {
        title: 'Wann ist etwas sicher auszusetzen?',
        text: 'Wenn all das gesehen wurde: Der Typ ist legacy, der Zwilling in To ist aktiv mit gleicher Menge in einer Erfassung der letzten 24 Stunden, das Paar steht fest, seine Add-Ons sind geregelt, und nichts davon ist in einer Übertragung. Sonst nennt der Satz, was fehlt.\nVon Abonnements von New Commerce oder Azure wird es nie gesagt.',
      },
      types: {
        title: 'Legacy oder New Commerce: Woran sehe ich das?',
        text: 'Nur die eigene Seite des Abonnements zeigt es. New Commerce hat eine Laufzeit und ein Datum Cancel until; legacy hat beides nicht. Öffnen Sie jedes Abonnement einmal, oder verwenden Sie Alle erfassen Mit Details.',
      },
      azure: {
        title: 'Und Azure?',
        text: 'Setzen Sie es nicht von Hand aus. Ein Azure-Plan geht durch Übertragung: To fordert an, From nimmt an. Nach der Anleitung von 2020 verlegt Microsoft Legacy-Azure, nachdem Sie die Firmennamen gesendet haben. Die Abschnitte Azure und Übertragungen führen hindurch.',
      },
      'cannot-read': {
        title: 'Es sagt, diese Seite ist nicht lesbar',
        text: 'Dann wurde nichts gespeichert. Warten Sie, bis die Liste da ist, holen Sie den Tab nach vorn und erfassen Sie erneut.\n- Klicken Sie auf Diese Seite anlernen und zeigen Sie auf die Liste: Sagen Sie, was ihre Spalten sind. Nur die Wörter über den Spalten werden behalten.\n- Klicken Sie dort auf Seitenbericht. Er enthält den Aufbau der Seite ohne Namen und Zahlen. Lesen Sie ihn und hängen Sie ihn an die Meldung des Fehlers.\n- Exportieren Sie inzwischen die Liste aus Partner Center und lesen Sie die Datei unter Importe ein. Keine Datei macht etwas sicher auszusetzen.',
      },
      'wrong-account': {
        title: 'Eine Liste wurde unter dem falschen Konto erfasst',
        text: 'Öffnen Sie im Dashboard das Protokoll, suchen Sie die Erfassung und klicken Sie auf Zurücknehmen, oder verschieben Sie sie zum richtigen Konto. Klicken Sie auf der Seite auf Konto ändern.\nErfassungen stoppen von selbst, wenn die Seite dem Konto widerspricht, für das sie gehalten wird.',
      },
      'lost-data': {
        title: 'Meine Daten sind weg, oder ich habe einen anderen Computer',
        text: 'Die Daten gehören zu einem Browserprofil. Ist es das richtige? Klicken Sie im Dashboard auf Wiederherstellen und wählen Sie die letzte Sicherung. Ohne Sicherung erfassen Sie neu: Das Portal zeigt noch, was da ist, nicht, was entschieden wurde.',
      },
      presenting: {
        title: 'Andere sehen meinen Bildschirm',
        text: 'Schalten Sie im Kopf des Dashboards Kunden maskieren ein. Popup und Dashboard zeigen dann Kunde 12 statt Namen, Domänen und IDs, bis Sie auf Namen wieder zeigen klicken. Dieselbe Nummer ist in diesem Browserprofil immer derselbe Kunde.\nDie Seiten von Partner Center gehören uns nicht: Sie zeigen weiterhin Namen, ebenso die Adressleiste. Exportierte Dateien enthalten die echten Namen, wenn die Einstellungen nichts anderes sagen.',
      },
    },
  },
  privacy: {
    title: 'Datenschutz',
    intro:
      'Consolidator for Partner Center bewahrt alles auf Ihrem Computer auf. Es hat keinen Server, kein Konto, keine Telemetrie und keine eigenen Updates außer denen des Stores Ihres Browsers.',
    network:
      "Es öffnet keine Netzwerkverbindung. Seine Seiten und sein Hintergrundskript dürfen sich mit nichts verbinden (connect-src 'none' in ihrer content security policy). Ein Test zeichnet das Netzwerkprotokoll des Browsers während einer ganzen Konsolidierung auf und findet keine Anfrage der Erweiterung; derselbe Test sieht eine Fassung, die absichtlich etwas sendet.",
    never:
      'Kennwörter, Zugriffstoken und Cookies werden niemals gelesen. Rechnungen nur aus Dateien, die Sie importieren, und nur die Zeilen über bekannte Abonnements.',
    stored: 'Was gespeichert wird, Feld für Feld',
    storedIntro: 'Ein Test vergleicht diese Listen mit dem Code: Fehlt hier ein Feld, schlägt er fehl.',
    column: { what: 'Was', why: 'Wozu', fields: 'Felder' },
    place: {
      database: {
        title: 'In der eigenen Datenbank der Erweiterung',
        text: 'IndexedDB in Ihrem Browserprofil, mit dem Namen consolidator. Webseiten können sie nicht lesen. Löschen in den Einstellungen des Dashboards entfernt alles; das Entfernen der Erweiterung auch.',
      },
      local: {
        title: 'Im Speicher der Erweiterung',
        text: 'chrome.storage.local in Ihrem Browserprofil, niemals synchronisiert. Löschen und das Entfernen der Erweiterung entfernen ihn.',
      },
      session: {
        title: 'Im Arbeitsspeicher, bis der Browser schließt',
        text: 'chrome.storage.session. Es kommt niemals auf die Festplatte. Das Schließen des Browsers entfernt es.',
      },
      managed: {
        title: 'Von Ihrer Organisation',
        text: 'Gelesen, niemals geschrieben: Regeln, die Ihre Organisation für diese Erweiterung setzt. Nur sie kann sie entfernen.',
      },
    },
    kind: {
      envelope: {
        what: 'Jedes Ereignis',
        why: 'Wann, in welcher Datenbank (eine zufällige ID), über wen, und Hashes, die zeigen, ob ein Verlauf geändert wurde.',
      },
      accounts: { what: 'Partnerkonten', why: 'Um das Konto, das Sie verlassen, von dem zu unterscheiden, zu dem Sie wechseln.' },
      customerLists: { what: 'Kundenlisten', why: 'Welche Kunden umziehen müssen und wer die Einladung angenommen hat.' },
      subscriptions: {
        what: 'Abonnements, wie ihre Liste und ihre eigene Seite sie zeigen',
        why: 'Um beide Konten zu vergleichen, Mengen einzutragen und zu beweisen, was gestoppt ist. Weitere Spalten der Liste werden wie gezeigt behalten.',
      },
      customerPages: {
        what: 'Kontoseite und Übertragungsanforderungen eines Kunden',
        why: 'Ob der Kundenvertrag bestätigt ist und wer handeln muss.',
      },
      submitted: { what: 'Gesehene Übermittlungen', why: 'Mit ihnen beginnt die Uhr desselben Tages.' },
      invitations: { what: 'Einladung', why: 'Ihr Link und Text, um Nachrichten zu schreiben, und welcher Kunde sie bekam.' },
      decisions: {
        what: 'Was Sie entschieden haben',
        why: 'Methoden, Paare, Preise, Gründe, Notizen, Wellen, wer woran arbeitet, was Microsoft gesagt wurde und antwortete, und was zurückgenommen wurde.',
      },
      settings: {
        what: 'Einstellungen des Projekts',
        why: 'Zeitzone und Standardtyp; sie gelten für alle, die den Verlauf teilen.',
      },
      imports: {
        what: 'Dateien, die Sie importiert haben',
        why: 'Was aus welcher Datei kam, damit alles davon zurückgenommen werden kann.',
      },
      captureAll: { what: 'Alle erfassen', why: 'Um nach einem Neustart weiterzumachen und zu zeigen, was misslang.' },
      derived: {
        what: 'Daraus abgeleitet',
        why: 'Damit Listen sofort öffnen. Es enthält nichts, was nicht in den Ereignissen steht, außer Anzahlen, Phasen und Warnungen.',
      },
      folder: {
        what: 'Gemeinsamer Ordner',
        why: 'Welchen Ordner Sie für den Austausch mit anderen Computern gewählt haben, in einer eigenen Datenbank. Die Dateien darin gehören Ihnen.',
      },
      admin: { what: 'Ihr Name', why: 'Damit andere sehen, wer entschieden hat, falls Sie einen angegeben haben.' },
      language: { what: 'Sprache', why: 'Um Ihre zu sprechen.' },
      card: { what: 'Die Karte in der Seite', why: 'Ob sie eingeklappt ist und auf welcher Seite sie steht.' },
      messages: { what: 'Ihre eigenen Texte für Nachrichten', why: 'Mit Klammern an Stelle der Namen.' },
      columns: {
        what: 'Spalten importierter Dateien',
        why: 'Was sie nach Ihrer Angabe bedeuten, damit nicht erneut gefragt wird.',
      },
      taught: { what: 'Angelernte Seiten', why: 'Wörter über Spalten und wo die Liste steht. Kein Wert einer Zeile.' },
      health: { what: 'Seitenzustand', why: 'Wie jede Art von Seite zuletzt gelesen wurde. Nur Codes, kein Wort einer Seite.' },
      keep: {
        what: 'Zeuge und letzte Sicherung',
        why: 'Um zu merken, dass der Datenbank etwas fehlt, und an eine Sicherung zu erinnern: Zahlen, Zeiten, der Name der Datei.',
      },
      reminders: {
        what: 'Erinnerungen',
        why: 'Ihre Ruhezeiten, und an wie vieles welcher Art Sie erinnert wurden. Nichts über irgendwen.',
      },
      pace: { what: 'Tempo von Alle erfassen', why: 'Wie lange es zwischen zwei Seiten wartet.' },
      signIn: {
        what: 'Zu welchem Konto eine Anmeldung gehört',
        why: 'Damit Sie einmal gefragt werden. Vom angemeldeten Namen wird nur ein nicht umkehrbarer Hash behalten; von einem InPrivate-Fenster nur im Arbeitsspeicher.',
      },
      guide: { what: 'Neuigkeiten, die Sie gesehen haben', why: 'Damit sie einmal gezeigt werden.' },
      workedOut: {
        what: 'Version, die alles ausgewertet hat',
        why: 'Damit Phasen und Warnungen nach einem Update neu ausgewertet werden.',
      },
      masking: {
        what: 'Maskierung',
        why: 'Ob Namen maskiert sind, und ein nicht umkehrbarer Code der Microsoft-ID jedes Kunden, damit derselbe Kunde dieselbe Nummer behält.',
      },
      signedIn: { what: 'Letztes Konto eines Fensters', why: 'Damit eine Seite ohne Namen zur Seite davor gehört.' },
      runTab: { what: 'Der Tab von Alle erfassen', why: 'Welcher Tab gerade welche Seite liest.' },
      policy: { what: 'Regeln Ihrer Organisation', why: 'Um sie zu befolgen.' },
    },
    seen: {
      title: 'Wer es sehen kann',
      text: 'Sie, und jeder, der Ihr Browserprofil öffnen kann. Dateien, die Sie exportieren (CSV, Excel, Kalender, Sicherung, Nachweise), sind gewöhnliche Dateien: Sie enthalten Kundendaten und gehen dorthin, wo Sie sie ablegen. Namen anderer Kunden erscheinen nie in einer Seite von Partner Center: Die Karte dort zeigt Anzahlen. Die Zahl am Symbol, sein Titel, Benachrichtigungen und Dateinamen enthalten keine Kundendaten.',
    },
    remove: {
      title: 'Wie Sie es entfernen',
      text: 'Löschen in den Einstellungen des Dashboards entfernt alles, was die Erweiterung in diesem Browser aufbewahrt, auch Einstellungen. Es bleiben eine leere Datenbank mit einer neuen zufälligen ID und was der Browser selbst aufbewahrt: Berechtigungen, Tastenkombinationen, Dateien, die Sie gespeichert haben. Das Entfernen der Erweiterung löscht auch ihre Datenbank und Einstellungen.',
    },
    permissions: {
      title: 'Berechtigungen',
      column: { permission: 'Berechtigung', why: 'Wozu' },
      portal: 'die Seiten lesen, die Sie dort öffnen, und daneben zeichnen',
      optionalPortal: 'dasselbe, wenn Sie es erlauben',
      storage: 'Sprache und die anderen kleinen Einstellungen oben',
      scripting: 'die Karte nur auf den Seiten starten, die sie brauchen',
      alarms: 'merken, dass ein Tag vorbei ist, ohne die Erweiterung wach zu halten',
      notifications: 'Erinnerungen, wenn Sie sie erlauben',
      optional: 'freiwillig',
    },
  },
};
