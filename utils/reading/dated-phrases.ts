import { normaliseText } from './normalise-text';

export type DatedPhrase = 'auto-renews-on' | 'renews-on' | 'expires-on' | 'cancel-until' | 'deleted-on';

/*
 * What stands around a date. English from screenshots (`Auto renews on 9/10/2022`, `Renews on Saturday, September 10, 2022`,
 * `Cancel until …`) and documents (`Expires on`); German, Japanese, Korean, Spanish and Turkish `Auto renews on` / `Expires on` from the
 * localised documents; the rest own translation, unverified. Alternates are joined by |.
 */
// biome-ignore format: a data file, one phrase per line
const phrases: Record<DatedPhrase, string> = {
  'auto-renews-on': 'Auto renews on {}|Auto-renews on {}|Automatically renews on {}|Wordt automatisch verlengd op {}|Wordt automatisch vernieuwd op {}|Automatisch verlengd op {}|Automatisch vernieuwd op {}|Datum der automatischen Verlängerung: {}|Wird automatisch verlängert am {}|Automatische Verlängerung am {}|Renouvellement automatique le {}|Renouvelé automatiquement le {}|Se renueva automáticamente en {}|Se renueva automáticamente el {}|Si rinnova automaticamente il {}|Rinnovo automatico il {}|Renova automaticamente em {}|Renovação automática em {}|Förnyas automatiskt den {}|Förnyas automatiskt {}|Automatycznie odnawia się {}|Automatyczne odnowienie {}|Automaticky se obnoví {}|Automatikusan megújul: {}|Automatikus megújítás: {}|{} tarihinde otomatik olarak yenilenir|Otomatik yenileme: {}|Автоматическое продление {}|Автоматически продлевается {}|自動更新: {}|自動更新日: {}|{}에 자동 갱신|{}에 자동 갱신됨|自动续订日期: {}|自动续订: {}|于 {} 自动续订|将于 {} 自动续订|自動續約日期: {}|自動更新日期: {}|於 {} 自動續約',
  'renews-on': 'Renews on {}|Wordt verlengd op {}|Wordt vernieuwd op {}|Wird verlängert am {}|Verlängerung am {}|Renouvellement le {}|Se renouvelle le {}|Se renueva el {}|Se renueva en {}|Si rinnova il {}|Renova em {}|Förnyas den {}|Förnyas {}|Odnawia się {}|Obnoví se {}|Megújul: {}|Yenileme: {}|{} tarihinde yenilenir|Продлевается {}|更新日: {}|{}에 갱신|续订日期: {}|于 {} 续订|續約日期: {}|於 {} 續約',
  'expires-on': 'Expires on {}|Expires {}|Verloopt op {}|Gültig bis {}|Läuft ab am {}|Expire le {}|Expira el {}|Expira em {}|Scade il {}|Upphör den {}|Upphör {}|Wygasa {}|Vyprší {}|Lejár: {}|{} tarihinde sona erer|Süre sonu: {}|Срок действия истекает {}|Истекает {}|有効期限: {}|{}에 만료|{}에 만료됨|到期日期: {}|于 {} 到期|到期日: {}|於 {} 到期',
  'cancel-until': 'Cancel until {}|Opzeggen tot {}|Annuleren tot {}|Opzegbaar tot {}|Kündbar bis {}|Stornierbar bis {}|Kündigen bis {}|Stornieren bis {}|Annuler jusqu\'au {}|Annulable jusqu\'au {}|Cancelar hasta el {}|Cancelar hasta {}|Annulla entro il {}|Annullabile fino al {}|Cancelar até {}|Avbryt till {}|Kan avbrytas till {}|Anuluj do {}|Zrušit do {}|Lemondható eddig: {}|{} tarihine kadar iptal et|Отменить до {}|キャンセル期限: {}|{}까지 취소|在 {} 之前取消|取消截止日期: {}|在 {} 之前取消|取消期限: {}',
  'deleted-on': 'Deleted on {}|Will be deleted on {}|Wordt verwijderd op {}|Wird gelöscht am {}|Sera supprimé le {}|Se eliminará el {}',
};

interface Template {
  phrase: DatedPhrase;
  before: string;
  after: string;
}

let templates: Template[] | undefined;

/** The phrase that a whole text is, and the text of its date; undefined when it is none, or when no digit stands where the date should. */
export function readDatedPhrase(text: string): { phrase: DatedPhrase; dateText: string } | undefined {
  templates ??= buildTemplates();
  const plain = normaliseText(text);
  for (const { phrase, before, after } of templates) {
    if (plain.length <= before.length + after.length || !plain.startsWith(before) || !plain.endsWith(after)) continue;
    const dateText = plain.slice(before.length, plain.length - after.length).trim();
    if (/\p{Nd}/u.test(dateText) && dateText.length <= 70) return { phrase, dateText };
  }
  return undefined;
}

function buildTemplates(): Template[] {
  const built = Object.entries(phrases).flatMap(([phrase, texts]) =>
    texts.split('|').map((text) => {
      const [before = '', after = ''] = text.split('{}');
      // The blank before the date is part of the phrase (`Förnyas {}` must not eat `Förnyas automatiskt …`); a colon may lack its blank.
      return {
        phrase: phrase as DatedPhrase,
        before: before.endsWith(': ') ? normaliseText(before) : normaliseStart(before),
        after: normaliseEnd(after),
      };
    }),
  );
  // The longest first: `Förnyas automatiskt {}` before `Förnyas {}`.
  return built.sort((a, b) => b.before.length + b.after.length - (a.before.length + a.after.length));
}

const normaliseStart = (text: string) => normaliseText(text) + (/\s$/.test(text) ? ' ' : '');
const normaliseEnd = (text: string) => (/^\s/.test(text) ? ' ' : '') + normaliseText(text);
