import type { moments as en } from '../en/moments';
import type { TextsLike } from '../texts-like';

export const moments: TextsLike<typeof en> = {
  'day-ends': {
    name: 'Ende des Tages',
    sentence: 'Doppelt berechnet: {{count}}. Der Tag endet: {{at}}.',
    remedy: 'Setzen Sie vorher in From aus. Der Abschnitt Auszusetzen zeigt, was sicher ist.',
  },
  'later-day-ends': {
    name: 'Späteres Ende des Tages',
    sentence: 'Noch doppelt berechnet: {{count}}. Der spätere von UTC-Tag und Ihrem Tag endet: {{at}}.',
    remedy: 'Setzen Sie jetzt in From aus. Niemand hat gesagt, wessen Tag zählt.',
  },
  'from-window': {
    name: 'Stornierungsfrist in From endet',
    sentence: 'In From zu stornieren: {{count}}. Die erste Frist endet: {{at}}.',
    remedy: 'Stornieren Sie vorher in From, sobald das neue Abonnement in To aktiv ist.',
  },
  'to-window': {
    name: 'Stornierungsfrist eines falschen Kaufs endet',
    sentence: 'Falsche Käufe in To: {{count}}. Die erste Frist endet: {{at}}.',
    remedy: 'Korrigieren oder stornieren Sie vorher. Danach wird bis zum Ende der Laufzeit berechnet.',
  },
  trial: {
    name: 'Testversion wird kostenpflichtig',
    sentence: 'Testversionen, die kostenpflichtig werden: {{count}}. Die erste: {{at}}.',
    remedy: 'Schalten Sie vorher die automatische Verlängerung aus.',
  },
  renewal: {
    name: 'Verlängerung in From',
    sentence: 'Verlängerungen in From: {{count}}. Die erste: {{at}}.',
    remedy: 'Ziehen Sie es vorher um, oder kündigen Sie es zum Ende der Laufzeit.',
  },
  extension: {
    name: 'Kostenpflichtige Verlängerung in From beginnt',
    sentence: 'Kostenpflichtige Verlängerungen nach der Laufzeit in From: {{count}}. Die erste: {{at}}.',
    remedy: 'Stellen Sie in From die Kündigung zum Ende der Laufzeit ein. Automatische Verlängerung aus genügt nicht.',
  },
  'term-end': {
    name: 'Laufzeit in From endet',
    sentence: 'Am Ende der Laufzeit neu anzulegen: {{count}}. Das erste: {{at}}.',
    remedy: 'Kaufen Sie es jetzt in To, und prüfen Sie, dass From zum Ende der Laufzeit kündigt.',
  },
  deletion: {
    name: 'Daten in From werden gelöscht',
    sentence: 'Ausgesetzte Abonnements, deren Daten gelöscht werden: {{count}}. Das erste: {{at}}.',
    remedy: 'Legen Sie es vorher in To neu an, oder setzen Sie es wieder auf Aktiv.',
  },
  'transfer-expiry': {
    name: 'Übertragungsanforderung läuft ab',
    sentence: 'Abonnements in Übertragungsanforderungen, die ablaufen: {{count}}. Das erste: {{at}}.',
    remedy: 'Nehmen Sie sie vorher im anderen Konto an, oder senden Sie eine neue.',
  },
  'from-chance': {
    name: 'Letzter Moment zum Stornieren in From',
    sentence: 'In From noch mit Erstattung zu stornieren: {{count}}. Das erste bis: {{at}}.',
    remedy: 'Nichts zu tun, es sei denn, Sie legen es neu an und stornieren.',
  },
  'to-chance': {
    name: 'Letzter Moment, einen Kauf in To zu korrigieren',
    sentence: 'Käufe in To, die noch zu stornieren sind: {{count}}. Der erste bis: {{at}}.',
    remedy: 'Erfassen Sie den Kunden vorher in To, damit ein Fehler rechtzeitig auffällt.',
  },
  invitation: {
    name: 'Einladung ohne Antwort',
    sentence: 'Einladungen ohne Antwort: {{count}}. Die erste wurde gesendet: {{at}}.',
    remedy: 'Erfassen Sie die Kundenliste in To. Wer dort fehlt, hat nicht angenommen: Fragen Sie noch einmal.',
  },
};
