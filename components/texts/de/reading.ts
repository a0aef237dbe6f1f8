import type { reading as en } from '../en/reading';
import type { TextsLike } from '../texts-like';

export const reading: TextsLike<typeof en> = {
  unreadable: {
    'not-this-page': 'Diese Adresse ist eine andere Seite. Öffnen Sie die Seite noch einmal über das Menü.',
    'list-not-found':
      'Hier ist keine Liste mit bekannten Spalten. Warten Sie, bis die Seite geladen ist, und versuchen Sie es noch einmal.',
    'columns-not-understood': 'Eine Spalte fehlt oder ist doppelt vorhanden.',
    'two-lists': 'Zwei verschiedene Listen stehen da, wo eine erwartet wurde.',
    'still-loading': 'Die Seite lädt noch. Warten Sie, bis die Zeilen da sind, und versuchen Sie es noch einmal.',
    'customer-differs': 'Die Seite zeigt einen anderen Kunden als ihre Adresse. Laden Sie die Seite neu.',
    'rows-contradict': 'Dieselbe ID steht zweimal mit verschiedenen Werten da. Laden Sie die Seite neu.',
    'rows-without-id':
      'Die Zeilen zeigen keine ID. Ohne sie lässt sich nicht sagen, welches Abonnement oder welcher Kunde gemeint ist.',
    'fields-not-found': 'Die Felder, die zu dieser Seite gehören, fehlen. Warten Sie, bis die Seite geladen ist.',
    'subscription-differs': 'Die Seite zeigt ein anderes Abonnement als ihre Adresse. Laden Sie die Seite neu.',
    'sign-in-page': 'Sie sind abgemeldet. Melden Sie sich in Partner Center an und versuchen Sie es noch einmal.',
    'error-page': 'Partner Center zeigt einen Fehler. Laden Sie die Seite später neu.',
    'page-left': 'Sie haben die Seite verlassen, bevor sie gelesen war. Nichts wurde gespeichert.',
    stopped: 'Das Lesen wurde angehalten. Nichts wurde gespeichert.',
  },
  notFilled: {
    'offer-not-found': 'Dieses Angebot ist nicht auf der Seite. Suchen Sie es im Katalog.',
    'other-offer':
      'Ein Produkt dieses Namens ist hier, aber mit einer anderen Angebots-ID. Wählen Sie es selbst, wenn es das richtige ist.',
    'other-term':
      'Dieses Produkt ist hier, aber mit anderer Laufzeit oder Abrechnungshäufigkeit. Wählen Sie es selbst, wenn das richtig ist.',
    'in-cart': 'Es ist schon im Einkaufswagen.',
    'only-one': 'Die Seite erlaubt nur eines.',
    'below-minimum': 'Die Seite verkauft mindestens {{limit}}.',
    'above-maximum': 'Die Seite verkauft höchstens {{limit}}.',
    'page-refuses': 'Die Seite sagt: {{shown}}',
    'emptied-since': 'Die Seite hat es wieder geleert. Klicken Sie noch einmal auf Mengen eintragen.',
    'changed-since': 'Die Seite zeigt jetzt {{shown}}. Korrigieren Sie das, oder klicken Sie noch einmal auf Mengen eintragen.',
    'offer-twice': 'Mehrere Angebote tragen diesen Namen. Wählen Sie selbst das richtige.',
    'asked-twice': 'Zwei Zeilen führen zum selben Angebot. Tragen Sie die Summe selbst ein.',
    'already-ticked': 'Sie haben eine andere Menge eingetragen; sie wurde so gelassen.',
    'offer-disabled': 'Dieses Angebot lässt sich auf der Seite nicht wählen.',
    'no-quantity-field': 'Es erschien kein Feld für die Menge. Tragen Sie sie selbst ein.',
    'quantity-not-whole': 'Die Menge ist keine ganze Zahl über 0.',
    'quantity-not-taken': 'Die Seite hat die Menge nicht behalten. Prüfen Sie sie und tragen Sie sie selbst ein.',
    'page-changed': 'Die Seite hat sich inzwischen geändert. Klicken Sie noch einmal auf Mengen eintragen.',
    stopped: 'Das Eintragen wurde vor dieser Zeile angehalten.',
  },
};
