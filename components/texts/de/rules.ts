import type { rules as en } from '../en/rules';
import type { TextsLike } from '../texts-like';

export const rules: TextsLike<typeof en> = {
  flags: {
    from: {
      'added-back':
        'Wieder da: In From wird wieder berechnet. Fragen Sie, wer es war; setzen Sie es wieder aus oder stornieren Sie',
      'suspended-still-billed':
        'Ausgesetzt, noch berechnet: Die Rechnung läuft weiter. New Commerce wird bis zum Laufzeitende berechnet; wurde der Typ nicht gesehen, öffnen Sie es',
      'suspended-not-recreated':
        'Ausgesetzt, nicht neu angelegt: Setzen Sie es jetzt zurück auf Aktiv und legen Sie es dann in To neu an',
      'waiting-for-portal':
        'Wartet auf das Portal: vor weniger als 4 Stunden übermittelt. Erfassen Sie diese Liste später noch einmal',
      stopped: 'Beendet: From wird nicht mehr berechnet',
      'moved-by-microsoft':
        'Von Microsoft verschoben: Setzen Sie es nicht von Hand aus. Erfassen Sie beide Konten, wenn Microsoft es meldet',
      transfer: 'Übertragung: In To anfordern, dann annehmen. Lassen Sie es bis dahin aktiv',
      stays: 'Bleibt: Es zieht nicht um',
      'safe-to-suspend': 'Sicher auszusetzen: Öffnen Sie es, wählen Sie Ausgesetzt, klicken Sie auf Übermitteln',
      'quantity-differs': 'Menge weicht ab: Vergleichen Sie From und To, bevor Sie etwas aussetzen',
      'still-billed': 'Noch berechnet: Öffnen Sie es, um den Typ zu prüfen und was fehlt',
      'not-recreated': 'Noch nicht neu angelegt: Fügen Sie es zuerst in To hinzu',
      decide: 'Entscheiden: Öffnen Sie es, um den Typ zu prüfen, und wählen Sie dann, wie es geht',
    },
    to: {
      recreated: 'Neu angelegt: Erfassen Sie From, um zu sehen, was dort enden darf',
      'quantity-differs': 'Menge weicht ab: Vergleichen Sie mit From',
      duplicate: 'Doppelt: zusammen mehr, als From je hatte. Stornieren Sie es, solange die Frist läuft',
      'already-on-to': 'Schon in To: Es war vorher da und ersetzt nichts',
      'not-on-from': 'Nicht in From: Nichts Erfasstes in From gehört dazu',
    },
    seenType: {
      'suspended-still-billed':
        'Ausgesetzt, noch berechnet: Aussetzen beendet die Rechnung nicht. Klicken Sie auf Warum?, um zu sehen, was sie beendet',
      'suspended-still-billed-new-commerce':
        'Ausgesetzt, noch berechnet: New Commerce wird bis zum Laufzeitende berechnet. Übertragen Sie es, stornieren Sie innerhalb der Frist, oder kündigen Sie zum Laufzeitende',
      'still-billed': 'Noch berechnet: Klicken Sie auf Warum?, um zu sehen, was fehlt',
      decide: 'Entscheiden: Wählen Sie, wie es geht',
    },
  },
  stages: {
    captured: 'Erfasst',
    invited: 'Eingeladen',
    accepted: 'Angenommen',
    recreating: 'Wird neu angelegt',
    recreated: 'Neu angelegt',
    stopping: 'Wird beendet',
    waiting: 'Wartet',
    'nothing to move': 'Nichts umzuziehen',
    'not moving': 'Zieht nicht um',
    'left From': 'Hat From verlassen',
    'to do': 'Zu erledigen',
    requested: 'Angefordert',
    planned: 'Geplant',
    submitted: 'Übermittelt',
    'twin seen': 'Gegenstück gesehen',
    'twin verified': 'Gegenstück geprüft',
    'stopped on From': 'In From beendet',
    done: 'Fertig',
  },
  method: {
    'recreate-and-suspend': 'Neu anlegen und aussetzen',
    transfer: 'Übertragen',
    'recreate-and-cancel': 'Neu anlegen und stornieren',
    'recreate-at-term-end': 'Zum Laufzeitende neu anlegen',
    'moved-by-microsoft': 'Von Microsoft verschoben',
    leave: 'Belassen',
    decide: 'Entscheiden',
  },
  commerceType: {
    legacy: 'Legacy',
    'new-commerce': 'New Commerce',
    azure: 'Azure',
    'usage-other': 'Nutzungsbasiert',
    trial: 'Testversion',
    software: 'Software',
    marketplace: 'Marketplace',
    reservation: 'Reservierung',
    unknown: 'Unbekannt',
  },
  status: {
    active: 'Aktiv',
    suspended: 'Ausgesetzt',
    expired: 'Abgelaufen',
    canceled: 'Storniert',
    deleted: 'Gelöscht',
    disabled: 'Deaktiviert',
    pending: 'Ausstehend',
    unknown: 'Unbekannt',
  },
  outcome: {
    equal: 'Gleich',
    'quantity differs': 'Menge weicht ab',
    differs: 'Weicht ab',
    'missing on To': 'Fehlt in To',
    'extra on To': 'Zusätzlich in To',
    'already on To': 'Schon in To',
    unreadable: 'Nicht lesbar',
  },
  billing: { running: 'Noch berechnet', stopped: 'Nicht berechnet' },
  advice: {
    'legacy-recreate':
      'Legacy, lizenzbasiert: Fügen Sie dasselbe in To hinzu und setzen Sie es in From am selben Tag aus (Instructions for CSP tenant consolidation).',
    'usage-recreate':
      'Nutzungsbasiert, nicht Azure: Fügen Sie es in To hinzu und setzen Sie es in From von Hand aus; achten Sie auf die nächste Rechnung (Instructions for CSP tenant consolidation).',
    'new-commerce-transfer':
      'New Commerce wird auch ausgesetzt berechnet, also übertragen Sie es: To fordert an, From nimmt an (Tutorial: consolidate or migrate customers between partner tenants).',
    'azure-plan-transfer':
      'Azure-Plan: Kaufen Sie in To einen Azure-Plan und übertragen Sie dann (Transfer Azure subscriptions under an Azure plan).',
    'azure-moved-by-microsoft':
      'Legacy-Azure: Microsoft verschiebt es, nachdem Sie die Firmennamen gesendet haben (Instructions for CSP tenant consolidation).',
    'trial-stays': 'Testversion ohne automatische Verlängerung: Sie endet von selbst. Nennen Sie den Grund, warum sie bleibt.',
    'trial-decide':
      'Testversion: Sehen Sie nach, ob die automatische Verlängerung aus ist, bevor Sie sie belassen; sonst wird sie kostenpflichtig.',
    'other-decide': 'Software, Marketplace und Reservierungen haben eigene Regeln: Entscheiden Sie, was damit geschieht.',
    'type-unknown': 'Der Typ wurde nicht gesehen. Öffnen Sie es: Legacy wird ausgesetzt nicht mehr berechnet, New Commerce schon.',
    'suspended-before-project': 'Es war bei der ersten Erfassung ausgesetzt: Entscheiden Sie, ob es noch gebraucht wird.',
    'ended-before-project': 'Es war bei der ersten Erfassung schon zu Ende: Es gibt nichts umzuziehen.',
  },
  gate: {
    safe: 'Sicher auszusetzen',
    'account-unknown': 'Nicht sicher auszusetzen: Sagen Sie zuerst, welches Konto das ist.',
    'account-contradicted':
      'Nicht sicher auszusetzen: Zwei Konten führen dasselbe Abonnement, also wurde eine Liste unter dem falschen Konto erfasst. Nehmen Sie diese Erfassung im Protokoll des Dashboards zurück und erfassen Sie neu.',
    'type-not-seen':
      'Nicht sicher auszusetzen: Der Typ wurde nicht gesehen. Laden Sie diese Seite neu, damit sie gelesen wird; New Commerce wird weiter berechnet.',
    'type-not-legacy': 'Nicht sicher auszusetzen: Nur bei Legacy-Abonnements beendet das Aussetzen die Rechnung.',
    'is-azure':
      'Setzen Sie es nicht von Hand aus. Es verlässt dieses Konto, wenn Microsoft es verschiebt oder wenn Sie die Übertragung annehmen.',
    'is-new-commerce':
      'Nicht sicher auszusetzen: New Commerce wird bis zum Laufzeitende berechnet, ausgesetzt oder nicht (Microsoft, subscription lifecycle). Übertragen Sie es, stornieren Sie innerhalb der Frist, oder kündigen Sie zum Laufzeitende.',
    'is-usage-other':
      'Nicht sicher auszusetzen: nutzungsbasiert. Neu angelegt; darf ausgesetzt werden; achten Sie auf die nächste Rechnung.',
    'method-other': 'Nicht sicher auszusetzen: Die Methode ist nicht Neu anlegen und aussetzen.',
    'quantity-on-screen-differs':
      'Nicht sicher auszusetzen: Diese Seite zeigt eine andere Menge als die verglichene. Erfassen Sie From noch einmal.',
    'add-on-not-recreated': 'Nicht sicher auszusetzen: Ein Add-On darunter hat kein geprüftes Gegenstück und würde mit enden.',
    'no-twin': 'Nicht sicher auszusetzen: In To wurde kein Gegenstück gesehen. Die Lizenzen würden enden.',
    'twin-is-suggestion': 'Nicht sicher auszusetzen: Das Gegenstück ist nur vorgeschlagen. Bestätigen Sie das Paar im Dashboard.',
    'twin-not-active': 'Nicht sicher auszusetzen: Das Gegenstück ist in To nicht aktiv.',
    'quantity-differs': 'Nicht sicher auszusetzen: From und To haben nicht die gleiche Menge.',
    'twin-differs':
      'Nicht sicher auszusetzen: Laufzeit, Abrechnungshäufigkeit oder Händler des Gegenstücks weichen ab. Akzeptieren Sie das im Dashboard mit einem Grund.',
    'to-capture-missing': 'Nicht sicher auszusetzen: Die To-Liste wurde nicht erfasst. Erfassen Sie sie zuerst.',
    'to-capture-old': 'Nicht sicher auszusetzen: Die To-Liste wurde vor mehr als 24 Stunden erfasst. Erfassen Sie sie noch einmal.',
    'to-capture-incomplete':
      'Nicht sicher auszusetzen: Die letzte Erfassung der To-Liste ist nicht vollständig. Erfassen Sie sie noch einmal.',
    'from-capture-incomplete':
      'Nicht sicher auszusetzen: Die letzte Erfassung dieser From-Liste ist nicht vollständig, ein Add-On kann fehlen. Erfassen Sie sie noch einmal.',
    'in-transfer': 'Nicht sicher auszusetzen: Es ist in einer Übertragungsanforderung.',
    'not-active-on-from': 'Nicht sicher auszusetzen: Es ist in From nicht aktiv, oder das Aussetzen wurde übermittelt.',
    'rules-being-recomputed':
      'Nicht sicher auszusetzen: Die Regeln haben sich geändert und werden angewendet. Warten Sie einen Moment.',
  },
  start: {
    'not-in-project': 'Der Kunde ist nicht im Projekt.',
    'clouds-differ': 'Die Konten sind in verschiedenen Clouds: Kunden können nicht zwischen ihnen umziehen.',
    'nothing-open': 'Bei diesem Kunden ist nichts offen.',
    'irreversible-not-acknowledged':
      'Bestätigen Sie zuerst, dass der frühere Zustand nicht wiederherstellbar ist (Instructions for CSP tenant consolidation).',
    'from-capture-missing': 'Ein From-Konto, das diesen Kunden aufführt, wurde nicht erfasst.',
    'from-capture-incomplete': 'Eine Erfassung von From ist nicht vollständig.',
    'from-capture-old': 'Eine Erfassung von From ist älter als 24 Stunden.',
    'decision-to-review': 'Nach Ihrer Entscheidung hat sich etwas geändert. Sehen Sie sich die Entscheidung noch einmal an.',
    'method-undecided': 'Ein Abonnement hat noch keine Methode.',
    'type-not-seen': 'Der Typ eines Abonnements wurde nicht gesehen. Öffnen Sie es in From.',
    'relationship-not-seen':
      'Der Kunde wurde in To nicht mit der Beziehung Cloud Reseller gesehen. Erfassen Sie die Kundenliste von To.',
    'agreement-not-seen':
      'Der Microsoft-Kundenvertrag wurde nicht als bestätigt gesehen. Öffnen Sie in To die Seite Konto des Kunden.',
    'subscription-limit': 'Der Kunde kommt der Grenze von 300 Abonnements nahe.',
    'in-transfer': 'Ein Abonnement ist in einer Übertragungsanforderung.',
    'too-late-today': 'Von heute sind hier oder in UTC weniger als 3 Stunden übrig. Beginnen Sie morgen.',
  },
  review: {
    'method-excluded':
      '{{name}}: Sie haben $t(rules:method.{{method}}) gewählt, was der Typ nicht zulässt. Ihre Wahl gilt nicht; wählen Sie neu.',
    'type-changed':
      '{{name}}: Der Typ war $t(rules:commerceType.{{before}}), als Sie die Methode wählten, jetzt ist er $t(rules:commerceType.{{now}}). Wählen Sie neu.',
    'quantity-changed': '{{name}}: {{before}} Lizenzen, als Sie die Methode wählten, jetzt {{now}}. Wählen Sie neu.',
    'status-changed':
      '{{name}}: $t(rules:status.{{before}}), als Sie die Methode wählten, jetzt $t(rules:status.{{now}}). Wählen Sie neu.',
    'part-not-seen':
      'Ein Paar, das Sie verbunden haben, nennt ein Abonnement, das keine Erfassung zeigt. Verknüpfen Sie neu oder machen Sie es rückgängig.',
    'part-gone':
      'Einem Paar, das Sie verbunden haben, fehlt {{name}}: Es ist aus seiner Liste verschwunden. Verknüpfen Sie neu oder machen Sie es rückgängig.',
    'part-ended':
      'Ein Paar, das Sie verbunden haben, enthält {{name}}, das in To zu Ende ist. Verknüpfen Sie neu oder machen Sie es rückgängig.',
    'quantities-changed':
      '{{name}}: Die Mengen haben sich geändert, nachdem Sie die Abweichung akzeptiert haben ({{acceptedReason}}): jetzt {{fromQuantity}} in From, {{toQuantity}} in To. Entscheiden Sie neu.',
    'terms-changed':
      '{{name}}: Laufzeit, Abrechnungshäufigkeit oder Händler haben sich geändert, nachdem Sie die Abweichung akzeptiert haben ({{acceptedReason}}). Entscheiden Sie neu.',
    'pair-changed':
      '{{name}}: Sie haben eine Abweichung akzeptiert ({{acceptedReason}}), aber es hat jetzt ein anderes Gegenstück. Entscheiden Sie neu.',
    'changed-on-from':
      'Als nicht umziehend markiert ({{acceptedReason}}), aber seither hat sich das in From geändert: {{name}}. Entscheiden Sie neu.',
    'transfer-changed':
      '{{name}}: Es hat sich nach der Anforderung der Übertragung geändert, und eine Übertragung nimmt keine Änderung mit. Fordern Sie neu an oder machen Sie es rückgängig.',
    'told-incomplete': '{{name}}: erst gesehen, nachdem Sie Microsoft informiert haben. Informieren Sie Microsoft auch darüber.',
    'already-on-to-changed':
      '{{name}}: {{before}} Lizenzen, als Sie sagten, es sei schon in To gewesen, jetzt {{now}}. Wurde es dafür gekauft? Entscheiden Sie neu.',
    'unlinked-changed': 'Sie haben ein Paar getrennt, und seither hat sich die Menge geändert: {{name}}. Entscheiden Sie neu.',
    'window-after-wave':
      '{{name}} wurde erst gesehen, nachdem der Kunde in {{wave}} gestellt wurde, und kann nur bis {{until}} storniert werden. Wählen Sie die Welle neu.',
  },
  explain: {
    'first-seen': 'Zuerst erfasst: Menge {{quantity}}, $t(rules:status.{{status}}).',
    'type-seen': 'Der Typ wurde gesehen: $t(rules:commerceType.{{commerceType}}).',
    'status-changed': 'Erfasst als $t(rules:status.{{now}}); vorher war es $t(rules:status.{{before}}).',
    'quantity-changed': 'Erfasst mit Menge {{now}}; vorher war sie {{before}}.',
    absent: 'Nicht mehr in der Liste. Vollständige Erfassungen ohne es seither: {{count}}.',
    'only-in-file':
      'Nur eine importierte Datei zeigt es, keine Seite von Partner Center. Dateien machen nichts sicher auszusetzen.',
    'activity-logged': 'Das Aktivitätsprotokoll sagt: {{action}}.',
    'activity-logged-by': 'Das Aktivitätsprotokoll sagt: {{action}} ({{user}}).',
    'last-captured': 'Letzte Erfassung der Liste: vollständig.',
    'last-captured-incomplete': 'Die letzte Erfassung der Liste ist nicht vollständig: $t(rules:capture.incomplete.{{reason}}).',
    bought: 'Übermitteln wurde in To gesehen: {{name}}, Menge {{quantity}}.',
    'stop-submitted': 'Übermitteln wurde gesehen: gesetzt auf $t(rules:status.{{status}}).',
    'method-chosen': 'Sie haben die Methode $t(rules:method.{{method}}) gewählt.',
    'method-chosen-because': 'Sie haben die Methode $t(rules:method.{{method}}) gewählt: {{reason}}.',
    linked: 'Sie haben es mit {{names}} verknüpft.',
    unlinked: 'Sie haben es von {{names}} gelöst.',
    confirmed: 'Sie haben bestätigt, dass es zu {{names}} gehört.',
    'difference-accepted': 'Sie haben die Abweichung akzeptiert: {{reason}}.',
    'marked-already-on-to': 'Sie haben gesagt, dass es schon in To war.',
    'marked-not-moving': 'Sie haben den Kunden als nicht umziehend markiert: {{reason}}.',
    'wave-set': 'Der Kunde wurde in die Welle {{wave}} gestellt.',
    'owner-set': 'Der Kunde wurde die Aufgabe von {{owner}}.',
    'transfer-requested': 'Eine Übertragung wurde angefordert.',
    'told-microsoft': 'Microsoft wurde informiert.',
    'microsoft-answered': 'Microsoft hat geantwortet (Anfrage {{number}}): {{answer}}',
    'twin-seen': 'In To gesehen: {{name}}, Menge {{quantity}}, $t(rules:status.{{status}}).',
    'twin-status-changed': 'In To wurde {{name}} als $t(rules:status.{{now}}) erfasst; vorher war es $t(rules:status.{{before}}).',
    'twin-quantity-changed': 'In To wurde {{name}} mit Menge {{now}} erfasst; vorher war sie {{before}}.',
    'twin-verified': 'Geprüft: Alles in To ist aktiv und gleich, in einer vollständigen Erfassung.',
    'type-assumed':
      'Der Typ ist nach der Einstellung des Projekts angenommen, nicht gesehen: $t(rules:commerceType.{{commerceType}}).',
    'type-unknown': 'Der Typ wurde nicht gesehen.',
    'matched-hand': 'Nach Ihrer Angabe verbunden mit {{names}}.',
    'matched-purchase': 'Verbunden mit {{names}}: dafür gekauft, wie beim Übermitteln gesehen.',
    'matched-product-term-billing': 'Verbunden mit {{names}}: gleiches Produkt, gleiche Laufzeit und Abrechnungshäufigkeit.',
    'matched-product': 'Verbunden mit {{names}}: gleiche Produkt-ID.',
    'matched-catalogue': 'Verbunden mit {{names}}: dasselbe Produkt laut Katalog oder laut Namen, die Sie bestätigt haben.',
    'matched-suggestion':
      'Vielleicht {{names}}: ähnliche Namen, oder es war vielleicht schon vorher in To. Darauf beruht nichts, bis Sie es bestätigen.',
    'not-matched': 'Nichts auf der anderen Seite gehört dazu.',
    'still-billed': 'Gilt in From als noch berechnet: $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).',
    'not-billed': 'Gilt in From als nicht mehr berechnet: $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).',
    conflict:
      '{{count}} Entscheidungen dazu widersprechen sich, getroffen in Browserprofilen, die nichts voneinander wussten. Eine gilt; sehen Sie sie sich an.',
    'stage-to-do': 'Also noch zu erledigen: Dafür wurde nichts gekauft oder angefordert.',
    'stage-requested': 'Also angefordert: Jetzt muss jemand anders handeln.',
    'stage-planned': 'Also geplant für {{day}}, wenn die Laufzeit endet.',
    'stage-submitted': 'Also übermittelt: in To gekauft, noch nicht in der Liste gesehen.',
    'stage-twin-seen': 'Das Gegenstück ist also gesehen, aber nicht als aktiv, gleich und sicher belegt.',
    'stage-twin-verified': 'Das Gegenstück ist also geprüft, und From ist nicht beendet.',
    'stage-stopped-on-from': 'Also in From beendet; eine vollständige Erfassung von From muss das noch belegen.',
    'stage-done': 'Also fertig: Die Methode ist ausgeführt, und Erfassungen belegen es.',
    'stage-done-left': 'Also fertig: Es bleibt, wo es ist, aus dem Grund, den Sie genannt haben.',
    'stage-done-ended-before': 'Also fertig: Es war zu Ende, bevor das Projekt begann.',
    'new-because-lacked': 'Es ist neu in To: In einer früheren vollständigen Erfassung fehlte es.',
    'new-because-bought': 'Es ist neu in To: Der Kauf wurde gesehen.',
    'new-because-started': 'Es ist neu in To: Es begann, nachdem die Beziehung angenommen war.',
    'old-because-marked': 'Es war schon in To: Das haben Sie gesagt.',
    'old-because-started': 'Es war schon in To: Es begann, bevor die Beziehung angenommen war.',
    'newness-unknown': 'Ob es neu in To ist, ist nicht bekannt: Jedes Paar damit ist ein Vorschlag.',
    'next-decide': 'Wählen Sie die Methode.',
    'next-recreate': 'Fügen Sie es in To hinzu.',
    'next-request-transfer': 'Fordern Sie die Übertragung in To an.',
    'next-accept-transfer': 'Nehmen Sie die Übertragung an und erfassen Sie dann beide Konten.',
    'next-tell-microsoft': 'Senden Sie Microsoft den Firmennamen und halten Sie das hier fest.',
    'next-await-microsoft': 'Warten Sie auf Microsoft und erfassen Sie dann beide Konten.',
    'next-give-reason': 'Nennen Sie den Grund, warum es bleibt.',
    'next-wait': 'Warten Sie, bis {{day}} näher kommt.',
    'next-capture-to': 'Erfassen Sie die To-Liste noch einmal, bis sie vollständig ist.',
    'next-confirm-pair': 'Bestätigen Sie das vorgeschlagene Paar, oder verknüpfen Sie ein anderes.',
    'next-twin-active': 'Sehen Sie nach, warum es in To nicht aktiv ist.',
    'next-settle-difference': 'Korrigieren Sie die Abweichung in To, oder akzeptieren Sie sie mit einem Grund.',
    'next-suspend': 'Setzen Sie es in From am selben Tag auf Ausgesetzt.',
    'next-cancel': 'Stornieren Sie es in From innerhalb der Frist.',
    'next-cancel-at-term-end': 'Wählen Sie in From die Kündigung zum Laufzeitende.',
    'next-capture-from': 'Erfassen Sie die From-Liste noch einmal, bis sie vollständig ist.',
  },
  warnings: {
    'double-billing-overdue': {
      sentence:
        '{{name}} wird in From und in To berechnet; der Tag endete {{until}}. Die Überschneidung wird nicht gutgeschrieben.',
      remedy:
        'Beenden Sie es jetzt in From. Legacy: Ist es sicher auszusetzen, wählen Sie Ausgesetzt und klicken Sie auf Übermitteln.',
    },
    'double-billing-today': {
      sentence: '{{name}} wird in From und in To berechnet.',
      remedy: 'Beenden Sie es in From vor {{until}}.',
    },
    'suspended-still-billed': {
      sentence: '{{name}} ist in From ausgesetzt und gilt als noch berechnet.',
      remedy:
        'Öffnen Sie es. New Commerce: Übertragen Sie es, oder kündigen Sie zum Laufzeitende. Nutzungsbasiert: Achten Sie auf die nächste Rechnung.',
    },
    'charged-after-stop': {
      sentence: 'Eine importierte Rechnung berechnet {{amount}} {{currency}} für {{name}} für Tage nach dem Ende ({{stoppedAt}}).',
      remedy: 'Öffnen Sie es und prüfen Sie den Status. Ist es beendet, fordern Sie den Betrag von Microsoft zurück.',
    },
    'credit-missing': {
      sentence:
        '{{name}} wurde beendet ({{stoppedAt}}), aber die importierten Rechnungen berechnen die Tage danach und enthalten keine Gutschrift.',
      remedy: 'Importieren Sie die nächste Rechnung: Vielleicht steht die Gutschrift dort. Wenn nicht, bitten Sie Microsoft darum.',
    },
    'suspended-before-recreated': {
      sentence: '{{name}} ist in From ausgesetzt, und in To wurde nie ein Gegenstück geprüft: Die Lizenzen sind beendet.',
      remedy:
        'Setzen Sie es jetzt in From zurück auf Aktiv und legen Sie es dann in To neu an. Hat To ein vorgeschlagenes Gegenstück, bestätigen Sie es.',
    },
    'suspended-blocks-transfer': {
      sentence:
        '{{name}} soll übertragen werden und ist ausgesetzt. Das verhindert eine Übertragung (bei Legacy gesehen, bei New Commerce nicht geprüft).',
      remedy: 'Setzen Sie es zurück auf Aktiv und übertragen Sie es dann.',
    },
    'suspension-not-confirmed': {
      sentence: 'Das Ende von {{name}} wurde {{submittedAt}} übermittelt, und die From-Liste zeigt es nicht.',
      remedy: 'Erfassen Sie die From-Liste noch einmal. Läuft es noch, öffnen Sie es und übermitteln Sie noch einmal.',
    },
    'purchase-not-confirmed': {
      sentence: '{{name}} wurde {{submittedAt}} in To gekauft und ist noch nicht aufgeführt.',
      remedy: 'Sehen Sie im Bestellverlauf nach, bevor Sie noch einmal kaufen, und erfassen Sie dann die To-Liste.',
    },
    'quantity-differs': {
      sentence: '{{name}}: {{fromQuantity}} in From, {{toQuantity}} in To.',
      remedy: 'Korrigieren Sie die Menge in To, oder akzeptieren Sie die Abweichung mit einem Grund.',
    },
    'twin-differs': {
      sentence: 'Das Gegenstück von {{name}} weicht in To ab: {{differences}}.',
      remedy: 'Korrigieren Sie es in To, oder akzeptieren Sie die Abweichung mit einem Grund.',
    },
    'missing-on-to': {
      sentence: 'Noch nicht in To: {{names}}.',
      remedy: 'Fügen Sie es in To hinzu, oder verknüpfen Sie das To-Abonnement, das es ersetzt.',
    },
    'extra-on-to': {
      sentence: '{{name}} ist neu in To und ersetzt nichts in From.',
      remedy: 'Verknüpfen Sie es mit dem From-Abonnement, das es ersetzt, oder markieren Sie es als schon in To.',
    },
    'duplicate-on-to': {
      sentence: '{{name}} wurde in To mehr als einmal gekauft: zusammen {{toQuantity}}, From hatte höchstens {{fromQuantity}}.',
      remedy: 'Stornieren Sie das überzählige in To, solange die Stornierungsfrist läuft.',
    },
    'to-window-closing': {
      sentence: '{{name}} ist in To falsch und kann bis {{until}} storniert werden: der letzte günstige Moment.',
      remedy: 'Stornieren oder korrigieren Sie es vorher in To.',
    },
    'added-back-on-from': {
      sentence: '{{name}} wird in From wieder berechnet, obwohl es fertig war.',
      remedy: 'Fragen Sie, wer es hinzugefügt hat. Beenden Sie es in From, oder ziehen Sie es noch einmal um.',
    },
    'changed-on-from': {
      sentence: '{{name}} hat sich in From geändert, nachdem das Neuanlegen begann: jetzt {{quantity}}, vorher {{before}}.',
      remedy: 'Gleichen Sie To an und erfassen Sie dann beide noch einmal.',
    },
    'azure-not-confirmed': {
      sentence: 'Microsoft meldet {{name}} als migriert; die Erfassungen zeigen es nicht.',
      remedy: 'Erfassen Sie die Azure-Abonnements des Kunden in beiden Konten. Weichen sie dann noch ab, antworten Sie Microsoft.',
    },
    'azure-suspended-early': {
      sentence: '{{name}} ist in From ausgesetzt, während To es nicht als aktiv zeigt.',
      remedy: 'Setzen Sie es in From zurück auf Aktiv, oder fragen Sie Microsoft nach dem Stand der Migration.',
    },
    'cancellation-window-closing': {
      sentence: '{{name}} kann in From bis {{until}} storniert werden. Danach wird es bis zum Laufzeitende berechnet.',
      remedy: 'Prüfen Sie das Gegenstück in To und stornieren Sie es vorher in From.',
    },
    'trial-becomes-paid': {
      sentence:
        'Die Testversion {{name}} wird an ihrem Ende ({{until}}) kostenpflichtig: Die automatische Verlängerung ist an oder wurde nicht gesehen.',
      remedy: 'Öffnen Sie sie und schalten Sie die automatische Verlängerung aus.',
    },
    'renews-before-it-is-moved': {
      sentence: '{{name}} verlängert sich in From am {{until}} und ist in To nicht geprüft.',
      remedy: 'Ziehen Sie es vorher um, oder schalten Sie die automatische Verlängerung aus und kündigen Sie zum Laufzeitende.',
    },
    'paid-extension-ahead': {
      sentence:
        '{{name}} hat die automatische Verlängerung aus, aber keine Kündigung zum Laufzeitende: Am Laufzeitende ({{until}}) beginnt eine bezahlte Verlängerung (Microsoft, extended service terms).',
      remedy: 'Öffnen Sie es, dann Manage renewal, und wählen Sie die Kündigung zum Laufzeitende.',
    },
    'data-deletion-ahead': {
      sentence: '{{name}} ist ohne geprüftes Gegenstück ausgesetzt; Microsoft löscht die Daten, spätestens etwa {{until}}.',
      remedy: 'Legen Sie es vorher in To neu an, oder setzen Sie es zurück auf Aktiv.',
    },
    'relationship-silent': {
      sentence: 'Der Kunde wurde {{invitedAt}} eingeladen und hat nicht angenommen.',
      remedy: 'Erinnern Sie den Kunden und erfassen Sie dann die Kundenliste von To.',
    },
    'agreement-not-seen': {
      sentence: 'In To wurde kein bestätigter Microsoft-Kundenvertrag gesehen.',
      remedy: 'Öffnen Sie in To die Seite Konto des Kunden.',
    },
    'incomplete-capture': {
      sentence: 'Die Erfassung von {{capturedAt}} ist nicht vollständig: Sie kann nicht belegen, dass etwas fehlt.',
      remedy:
        'Erfassen Sie diese Liste noch einmal, bis sie vollständig ist. Zeigt sie nichts, sehen Sie nach und drücken Sie nach der Erfassung auf "Sie ist leer".',
    },
    'stale-capture': {
      sentence: 'Die Liste wurde {{capturedAt}} erfasst, vor mehr als 24 Stunden, und es gibt offene Arbeit.',
      remedy: 'Erfassen Sie sie noch einmal.',
    },
    'commerce-type-assumed': {
      sentence: 'Der Typ ist angenommen, nicht gesehen: {{names}}.',
      remedy: 'Öffnen Sie jedes in From: Die Seite nennt den Typ. Ein angenommener Typ macht nichts sicher auszusetzen.',
    },
    'subscription-limit': {
      sentence: 'Dieser Kunde kommt auf {{count}} Abonnements, die neu anzulegenden mitgezählt. Microsoft erlaubt 300 je Kunde.',
      remedy: 'Entfernen Sie, was zu Ende ist, oder planen Sie in Schritten, bevor Sie kaufen.',
    },
    'wrong-account': {
      sentence: 'Diese Seite gehört zu einem anderen Konto als dem, für das sie gehalten wird. Nichts wird erfasst.',
      remedy: 'Klicken Sie auf Konto ändern, oder melden Sie sich beim anderen Konto an.',
    },
  },
  capture: {
    incomplete: {
      'count-differs': 'Die Seite nennt eine andere Summe als die gelesenen Zeilen',
      'pager-not-finished': 'Nicht jede Seite der Liste wurde gelesen',
      'list-not-at-end': 'Das Ende der Liste wurde nicht erreicht',
      'filter-in-effect': 'Eine Suche oder ein Filter ist aktiv',
      'changed-while-reading': 'Die Liste änderte sich beim Lesen',
      'tab-hidden': 'Der Tab war nicht vorn',
      'rows-without-id': 'Eine Zeile hat keine Abonnement-ID',
      'unreadable-rows': 'Eine Zeile war nicht lesbar',
      'stopped-by-admin': 'Sie haben es angehalten',
      'no-proof-of-end': 'Nichts auf der Seite belegt, dass die Liste hier endet',
      'imported-file': 'Es kommt aus einer Datei',
    },
  },
};
