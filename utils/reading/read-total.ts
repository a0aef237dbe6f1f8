import { withAsciiDigits } from './digits';
import { normaliseText } from './normalise-text';
import { readWholeNumber } from './read-quantity';

export interface StatedTotal {
  total: number;
  /** `1-10 of 83`: the first and last row that the page shows. */
  shown?: { first: number; last: number };
}

/*
 * How lists state their size. `83 results found.` is from a screenshot (2026); all else own translation, unverified.
 * {n} = total, {a} and {b} = first and last row shown. A full stop at the end does not matter. Alternates are joined by |.
 */
// biome-ignore format: a data file, one language per line
const templates = [
  '{n} results found|{n} result found|{n} results|{n} result|{n} items|{n} item|{n} customers|{n} customer|{n} subscriptions|{n} subscription|Total: {n}|{n} total|Total results: {n}|{a}-{b} of {n}|{a}-{b} of {n} results|{a}-{b} of {n} items|Showing {a}-{b} of {n}|Showing {a} to {b} of {n}|Showing {a}-{b} of {n} results|Showing {a} to {b} of {n} entries|{a} - {b} of {n}|Showing {a} - {b} of {n}',
  '{n} resultaten gevonden|{n} resultaat gevonden|{n} resultaten|{n} resultaat|{n} items|{n} klanten|{n} klant|{n} abonnementen|{n} abonnement|Totaal: {n}|{a}-{b} van {n}|{a} - {b} van {n}|{a}-{b} van {n} resultaten|{a} tot {b} van {n}|{a} t/m {b} van {n}',
  '{n} Ergebnisse gefunden|{n} Ergebnis gefunden|{n} Ergebnisse|{n} Ergebnis|{n} Elemente|{n} Kunden|{n} Abonnements|{a}-{b} von {n}|{a} bis {b} von {n}',
  '{n} résultats trouvés|{n} résultat trouvé|{n} résultats|{n} résultat|{n} éléments|{n} clients|{n} abonnements|{a}-{b} sur {n}|{a} à {b} sur {n}',
  '{n} resultados encontrados|{n} resultado encontrado|Se encontraron {n} resultados|Se han encontrado {n} resultados|{n} resultados|{n} resultado|{n} elementos|{n} clientes|{n} suscripciones|{a}-{b} de {n}|{a} a {b} de {n}',
  '{n} risultati trovati|{n} risultato trovato|{n} risultati|{n} risultato|{a}-{b} di {n}',
  '{n} resultados encontrados|{n} itens|{n} assinaturas|{n} subscrições|{a}-{b} de {n}',
  '{n} resultat hittades|{n} resultat|{n} träffar|{a}-{b} av {n}',
  'Znaleziono wyników: {n}|Znaleziono {n} wyników|Znalezione wyniki: {n}|{n} wyników|{a}-{b} z {n}',
  'Nalezeno výsledků: {n}|Počet nalezených výsledků: {n}|{n} výsledků|{a}-{b} z {n}',
  '{n} találat|{a}-{b} / {n}',
  '{n} sonuç bulundu|{n} sonuç|{a}-{b} / {n}',
  'Найдено результатов: {n}|Найдено {n} результатов|Результатов: {n}|{a}-{b} из {n}',
  '{n} 件の結果が見つかりました|{n} 件の結果|{n} 件見つかりました|{n} 件|{n} 件中 {a}-{b} 件|{n} 件中 {a}-{b}',
  '{n}개의 결과를 찾았습니다|{n}개 결과를 찾음|{n}개 결과|{n}개의 결과|결과 {n}개|{n}개 중 {a}-{b}',
  '找到 {n} 个结果|找到 {n} 条结果|{n} 个结果|共 {n} 条|共 {n} 项|第 {a}-{b} 项, 共 {n} 项',
  '找到 {n} 個結果|找到 {n} 筆結果|{n} 個結果|共 {n} 筆|共 {n} 項',
];

let patterns: RegExp[] | undefined;

/** The number of rows that a whole text states, or undefined when it states none or the number is ambiguous. */
export function readTotal(text: string, language?: string): StatedTotal | undefined {
  const plain = normaliseText(withAsciiDigits(text)).replace(/[.。]$/, '');
  if (plain.length > 80 || !/\d/.test(plain)) return undefined;
  patterns ??= buildPatterns();
  for (const pattern of patterns) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups?.n) continue;
    const total = readWholeNumber(groups.n, language);
    if (total === undefined) return undefined;
    const first = groups.a === undefined ? undefined : readWholeNumber(groups.a, language);
    const last = groups.b === undefined ? undefined : readWholeNumber(groups.b, language);
    return first === undefined || last === undefined ? { total } : { total, shown: { first, last } };
  }
  return undefined;
}

function buildPatterns(): RegExp[] {
  const all = new Set(templates.flatMap((line) => line.split('|')).map(normaliseText));
  return [...all].map(
    (template) =>
      new RegExp(
        `^${template
          .split(/(\{[nab]\})/)
          .map(patternOf)
          .join('')}$`,
        'u',
      ),
  );
}

function patternOf(piece: string): string {
  const name = /^\{([nab])\}$/.exec(piece)?.[1];
  if (name !== undefined) return `(?<${name}>\\d[\\d.,'\\s]*\\d|\\d)`;
  // Blanks around CJK numbers come and go; a colon may be followed by none.
  return piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s?');
}
