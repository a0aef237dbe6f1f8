import type { reading as en } from '../en/reading';
import type { TextsLike } from '../texts-like';

export const reading: TextsLike<typeof en> = {
  unreadable: {
    'not-this-page': 'Dit adres is een andere pagina. Open de pagina opnieuw via het menu.',
    'list-not-found': 'Hier staat geen lijst met bekende kolommen. Wacht tot de pagina is geladen en probeer het opnieuw.',
    'columns-not-understood': 'Een kolom ontbreekt of staat er dubbel.',
    'two-lists': 'Er staan twee verschillende lijsten waar er een werd verwacht.',
    'still-loading': 'De pagina is nog aan het laden. Wacht tot de rijen er zijn en probeer het opnieuw.',
    'customer-differs': 'De pagina toont een andere klant dan het adres. Laad de pagina opnieuw.',
    'rows-contradict': 'Dezelfde id staat er twee keer met verschillende waarden. Laad de pagina opnieuw.',
    'rows-without-id': 'De rijen tonen geen id. Zonder id is niet te zeggen welk abonnement of welke klant het is.',
    'fields-not-found': 'De velden die op deze pagina horen, ontbreken. Wacht tot de pagina is geladen.',
    'subscription-differs': 'De pagina toont een ander abonnement dan het adres. Laad de pagina opnieuw.',
    'sign-in-page': 'U bent afgemeld. Meld u aan bij Partner Center en probeer het opnieuw.',
    'error-page': 'Partner Center toont een fout. Laad de pagina later opnieuw.',
    'page-left': 'U verliet de pagina voordat alles was gelezen. Er is niets opgeslagen.',
    stopped: 'Het lezen is gestopt. Er is niets opgeslagen.',
  },
  notFilled: {
    'offer-not-found': 'Deze aanbieding staat niet op de pagina. Zoek haar in de catalogus.',
    'offer-twice': 'Meerdere aanbiedingen hebben deze naam. Kies zelf de juiste.',
    'asked-twice': 'Twee regels leiden naar dezelfde aanbieding. Vul zelf de som in.',
    'already-ticked': 'U hebt haar met een ander aantal aangevinkt; dat is zo gelaten.',
    'offer-disabled': 'Deze aanbieding kan op de pagina niet worden aangevinkt.',
    'no-quantity-field': 'Er verscheen geen veld voor het aantal. Vul het zelf in.',
    'quantity-not-whole': 'Het aantal is geen geheel getal boven 0.',
    'quantity-not-taken': 'De pagina hield het aantal niet vast. Controleer het en vul het zelf in.',
    'page-changed': 'De pagina is intussen veranderd. Druk opnieuw op Aantallen invullen.',
    stopped: 'Het invullen is voor deze regel gestopt.',
  },
};
