import { describe, expect, test } from 'vitest';
import { headerMeaning } from '../../utils/reading/header-meaning';
import { readQuantity } from '../../utils/reading/read-quantity';
import { readStatus } from '../../utils/reading/read-status';
import { languages, type Term, wordsFor } from '../../utils/reading/vocabulary';

/** One row per language of the vocabulary, written out by hand from portal-terms.csv: words as pages show them, dates as browsers write them. */
const rows = [
  [
    'en-US',
    'Active',
    'Suspended',
    'Canceled',
    'Auto renews on 9/10/2022',
    'Expires on 9/10/2022',
    '1,000 Licenses',
    'Quantity',
    'Status',
  ],
  [
    'nl-NL',
    'Actief',
    'Opgeschort',
    'Geannuleerd',
    'Wordt automatisch verlengd op 10-9-2022',
    'Verloopt op 10-9-2022',
    '1.000 licenties',
    'Aantal',
    'Status',
  ],
  [
    'cs-CZ',
    'Aktivní',
    'Pozastaveno',
    'zrušeno',
    'Automaticky se obnoví 10. 9. 2022',
    'Vyprší 10. 9. 2022',
    '1\u00a0000 licencí',
    'Množství',
    'Stav',
  ],
  [
    'de-DE',
    'Aktiv',
    'Ausgesetzt',
    'Storniert',
    'Automatische Verlängerung am 10.9.2022',
    'Läuft ab am 10.9.2022',
    '1.000 Lizenzen',
    'Menge',
    'Status',
  ],
  [
    'es-ES',
    'Activo',
    'Suspendida',
    'Cancelada',
    'Se renueva automáticamente el 10/9/2022',
    'Expira el 10/9/2022',
    '1.000 licencias',
    'Cantidad',
    'Estado',
  ],
  [
    'fr-FR',
    'Actif',
    'Suspendu',
    'Annulé',
    'Renouvellement automatique le 10/09/2022',
    'Expire le 10/09/2022',
    '1\u202f000 licences',
    'Quantité',
    'État',
  ],
  [
    'hu-HU',
    'Aktív',
    'Felfüggesztve',
    'Lemondva',
    'Automatikusan megújul: 2022. 09. 10.',
    'Lejár: 2022. 09. 10.',
    '1\u00a0000 licenc',
    'Mennyiség',
    'Állapot',
  ],
  [
    'it-IT',
    'Attiva',
    'Sospesa',
    'Annullata',
    'Si rinnova automaticamente il 10/9/2022',
    'Scade il 10/9/2022',
    '1.000 licenze',
    'Quantità',
    'Stato',
  ],
  ['ja-JP', 'アクティブ', '中断', 'キャンセル', '自動更新日: 2022/9/10', '有効期限: 2022/9/10', '1,000 ライセンス', '数量', '状態'],
  ['ko-KR', '활성', '일시 중단됨', '취소됨', '2022. 9. 10.에 자동 갱신', '2022. 9. 10.에 만료', '1,000개 라이선스', '수량', '상태'],
  [
    'pl-PL',
    'Aktywna',
    'Wstrzymana',
    'Anulowana',
    'Automatycznie odnawia się 10.09.2022',
    'Wygasa 10.09.2022',
    '1\u00a0000 licencji',
    'Ilość',
    'Stan',
  ],
  [
    'pt-BR',
    'Ativo',
    'Suspensa',
    'Cancelada',
    'Renova automaticamente em 10/09/2022',
    'Expira em 10/09/2022',
    '1.000 licenças',
    'Quantidade',
    'Status',
  ],
  [
    'pt-PT',
    'Ativa',
    'Suspensa',
    'Cancelada',
    'Renova automaticamente em 10/09/2022',
    'Expira em 10/09/2022',
    '1000 licenças',
    'Quantidade',
    'Estado',
  ],
  [
    'ru-RU',
    'Активна',
    'Приостановлена',
    'Отменено',
    'Автоматически продлевается 10.09.2022',
    'Срок действия истекает 10.09.2022',
    '1\u00a0000 лицензий',
    'Количество',
    'Состояние',
  ],
  [
    'sv-SE',
    'Aktiv',
    'Pausad',
    'Avbruten',
    'Förnyas automatiskt 2022-09-10',
    'Upphör 2022-09-10',
    '1\u00a0000 licenser',
    'Kvantitet',
    'Status',
  ],
  [
    'tr-TR',
    'Etkin',
    'ASKIYA ALINDI',
    'İPTAL EDİLDİ',
    '10.09.2022 tarihinde otomatik olarak yenilenir',
    '10.09.2022 tarihinde sona erer',
    '1.000 lisans',
    'Miktar',
    'Durum',
  ],
  ['zh-CN', '活动', '已暂停', '已取消', '将于 2022/9/10 自动续订', '于 2022/9/10 到期', '1,000 个许可证', '数量', '状态'],
  ['zh-TW', '使用中', '已暫停', '已取消', '於 2022/9/10 自動續約', '於 2022/9/10 到期', '1,000 個授權', '數量', '狀態'],
] as const;

test('every language has its row', () => expect(rows).toHaveLength(languages.length));

describe.for(rows)(
  'a page in %s',
  ([language, active, suspended, canceled, autoRenews, expires, quantity, quantityHeader, statusHeader]) => {
    test('states', () => {
      expect([active, suspended, canceled].map((text) => readStatus(text, language).status)).toEqual([
        'active',
        'suspended',
        'canceled',
      ]);
    });

    test('an active row says when it renews or ends', () => {
      expect(readStatus(autoRenews, language)).toEqual({
        status: 'active',
        autoRenew: true,
        renewsOn: '2022-09-10',
        text: autoRenews.replaceAll('\u00a0', ' '),
      });
      expect(readStatus(expires, language)).toMatchObject({ status: 'active', autoRenew: false, endsOn: '2022-09-10' });
    });

    test('quantities and their header', () => {
      expect(readQuantity(quantity, language)).toEqual({ quantity: 1_000 });
      expect(headerMeaning(quantityHeader, 'subscriptions')).toBe('quantity');
      expect(headerMeaning(statusHeader, 'subscriptions')).toBe('status');
    });
  },
);

describe('words that mean two things in some language', () => {
  test.for([
    ['挂起', 'Chinese: Suspended and Pending'],
    ['Inaktiverad', 'Swedish: Suspended and Disabled'],
    ['Törölve', 'Hungarian: Canceled and Deleted'],
    ['保留', 'Japanese: on hold; Pending is 保留中'],
    ['Tijdelijk', 'Dutch: only "temporarily"'],
    ['Приостановить', 'Russian: the verb on a button'],
    ['avbryts', 'Swedish: is being canceled'],
  ] as const)('%s stays unknown (%s)', ([word]) => expect(readStatus(word).status).toBe('unknown'));

  test.for([
    ['In sospeso', 'pending'],
    ['In\u00a0sospeso', 'pending'],
    ['Sospeso', 'suspended'],
    ['保留中', 'pending'],
    ['中断', 'suspended'],
  ] as const)('%s is %s: whole texts only', ([word, status]) => expect(readStatus(word).status).toBe(status));
});

describe('letters and digits of other widths and scripts', () => {
  test.for([
    ['Ｓｕｓｐｅｎｄｅｄ', undefined, { status: 'suspended' }],
    ['SUSPENDED', undefined, { status: 'suspended' }],
    ['İPTAL EDILDI', undefined, { status: 'canceled' }],
    ['iptal edıldı', undefined, { status: 'canceled' }],
    ['有効期限：２０２２／９／１０', 'ja-JP', { status: 'active', endsOn: '2022-09-10' }],
    ['Auto\u00a0renews\u00a0on\u00a09/10/2022', 'en-US', { status: 'active', renewsOn: '2022-09-10' }],
    ['Auto renews on ٩/١٠/٢٠٢٢', 'en-US', { status: 'active', renewsOn: '2022-09-10' }],
    ['Auto renews on \u200e9/10/2022\u200e', 'en-US', { status: 'active', renewsOn: '2022-09-10' }],
  ] as const)('%s on a page in %s', ([text, language, expected]) => expect(readStatus(text, language)).toMatchObject(expected));

  test.for([
    ['１，０００ ライセンス', 'ja-JP', 1_000],
    ['۲۵ Licenses', undefined, 25],
    ['२५ Licenses', undefined, 25],
    ['2\u200b5 Licenses', undefined, 25],
    // An override shows it backwards: what a person sees counts.
    ['\u202e52\u202c Licenses', undefined, 25],
  ] as const)('%s on a page in %s is %i', ([text, language, quantity]) =>
    expect(readQuantity(text, language)).toEqual({ quantity }),
  );

  test('a date that could be two days stays text', () => {
    expect(readStatus('Auto renews on 9/10/2022')).toEqual({ status: 'active', autoRenew: true, text: 'Auto renews on 9/10/2022' });
    expect(readStatus('Expires on 9/10/22', 'en')).toEqual({ status: 'active', autoRenew: false, text: 'Expires on 9/10/22' });
  });
});

/** What lists and a subscription's own page are read by. Where one lacks a language, its pages there are refused or values stay unknown. */
const needed: Term[] = [
  'active',
  'suspended',
  'expired',
  'canceled',
  'deleted',
  'disabled',
  'pending',
  'name',
  'quantity',
  'status',
  'licenses',
  'subscription',
  'subscriptions',
  'subscription-id',
  'offer',
  'offer-id',
  'product',
  'reseller',
  'renewal-date',
  'start-date',
  'end-date',
  'company-name',
  'customer',
  'microsoft-id',
  'primary-domain-name',
  'relationship',
  'cloud-reseller',
  'tags',
  'none',
  'account',
  'customer-agreement',
  'license-based',
  'usage-based',
  'online-services',
  'software',
  'estimated-cost',
  'next',
  'previous',
  'load-more',
  'search',
  'error',
  'sign-in',
  'auto-renew',
  'billing-frequency',
  'manage-billing-frequency',
  'manage-renewal',
  'term-duration',
  'cancel-subscription',
  'nickname',
  'monthly',
  'annual',
  'triennial',
  'trial',
  'submit',
  'buy',
  'cancel',
  'suspend',
  'confirm',
  'accept',
  'remove',
  'save',
  'update',
  'done',
  'review',
  'add-to-cart',
];

test.for(needed)('every language has a word for %s', (term) => {
  expect(languages.filter((language) => wordsFor(term, language).length === 0)).toEqual([]);
});
