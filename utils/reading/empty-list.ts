import { normaliseText } from './normalise-text';

/*
 * Texts by which a list says that it is empty. `This customer doesn't have any usage-based subscriptions.` is from a screenshot (about
 * 2020); all else own translation, unverified. `*` stands for anything.
 */
const texts = [
  "This customer doesn't have any * subscriptions|This customer doesn't have any subscriptions|This customer does not have any * subscriptions|This customer does not have any subscriptions|No results found|No results|0 results found|No subscriptions|No subscriptions found|There are no subscriptions|There are no * subscriptions|No customers|No customers found|There are no customers|No data|No data available|No items to display|No items|No records found|Nothing to show|You don't have any customers|You don't have any customers yet|There are no subscriptions to show|There are no subscriptions to display|There are no customers to show|There are no customers to display|There are no items to show|There are no items to display|There are no results to show|There are no results to display|There are no records to show|There are no records to display|No subscriptions to show|No subscriptions to display|No customers to show|No customers to display|No items to show|No results to show|No results to display|No records to show|No records to display",
  'Deze klant heeft geen * abonnementen|Deze klant heeft geen abonnementen|Geen resultaten gevonden|Geen resultaten|0 resultaten gevonden|Geen abonnementen|Geen abonnementen gevonden|Er zijn geen abonnementen|Er zijn geen * abonnementen|Geen klanten|Geen klanten gevonden|Er zijn geen klanten|Geen gegevens|Geen items|U hebt nog geen klanten|Er zijn geen abonnementen om weer te geven|Er zijn geen klanten om weer te geven|Er zijn geen items om weer te geven|Er zijn geen resultaten om weer te geven|Geen abonnementen om weer te geven|Geen klanten om weer te geven|Geen items om weer te geven|Geen resultaten om weer te geven',
  'Dieser Kunde hat keine * Abonnements|Dieser Kunde hat keine Abonnements|Keine Ergebnisse gefunden|Keine Ergebnisse|Keine Abonnements|Keine Kunden|Es sind keine Abonnements vorhanden|Es sind keine * Abonnements vorhanden|Keine Daten',
  "Ce client n'a aucun abonnement *|Ce client n'a aucun abonnement|Aucun résultat trouvé|Aucun résultat|Aucun abonnement|Aucun abonnement à afficher|Aucun abonnement basé sur *|Aucun client|Aucune donnée",
  'Este cliente no tiene suscripciones *|Este cliente no tiene ninguna suscripción *|Este cliente no tiene suscripciones|No se encontraron resultados|No se han encontrado resultados|Sin resultados|No hay suscripciones|No hay suscripciones para mostrar|No hay suscripciones basadas en *|No hay clientes|No hay datos',
  'Nessun risultato trovato|Nessun risultato|Nenhum resultado encontrado|Nenhum resultado|Sem resultados|Inga resultat hittades|Inga resultat|Nie znaleziono wyników|Brak wyników|Nebyly nalezeny žádné výsledky|Žádné výsledky|Nincs találat|Sonuç bulunamadı|Результаты не найдены|Ничего не найдено|結果が見つかりません|結果が見つかりませんでした|サブスクリプションはありません|表示するサブスクリプションはありません|使用量ベースのサブスクリプションはありません|ライセンスベースのサブスクリプションはありません|결과를 찾을 수 없음|결과가 없습니다|未找到结果|没有结果|找不到結果|沒有結果',
];

let patterns: RegExp[] | undefined;

/** Whether a whole text says that a list has no rows. */
export function saysEmpty(text: string): boolean {
  patterns ??= texts.flatMap((line) => line.split('|')).map(patternOf);
  const plain = normaliseText(text).replace(/[.。!]$/, '');
  return plain.length <= 160 && patterns.some((pattern) => pattern.test(plain));
}

const patternOf = (text: string) =>
  new RegExp(
    `^${normaliseText(text)
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace('*', '.+')}$`,
    'u',
  );
