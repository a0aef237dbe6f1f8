import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatus } from '../../utils/reading/read-status';
import { meaningsOf, wordsFor } from '../../utils/reading/vocabulary';

describe('the state of a subscription as the list shows it', () => {
  test.for([
    ['Active', 'active'],
    ['active', 'active'],
    ['  ACTIVE\u200b ', 'active'],
    ['Ａｃｔｉｖｅ', 'active'],
    ['Suspended', 'suspended'],
    ['Canceled', 'canceled'],
    ['Cancelled', 'canceled'],
    ['Expired', 'expired'],
    ['Disabled', 'disabled'],
    ['Deleted', 'deleted'],
    ['Pending', 'pending'],
    ['Opgeschort', 'suspended'],
    ['Ausgesetzt', 'suspended'],
    ['Suspendida', 'suspended'],
    ['ASKIYA ALINDI', 'suspended'],
    ['İptal edildi', 'canceled'],
    ['中断', 'suspended'],
    ['已取消', 'canceled'],
    ['In sospeso', 'pending'],
    ['Sospesa', 'suspended'],
    ['保留中', 'pending'],
  ] as const)('%s is %s', ([text, status]) => {
    expect(readStatus(text).status).toBe(status);
  });

  test.for([
    '挂起', // Chinese: Suspended and Pending
    'Inaktiverad', // Swedish: Suspended and Disabled
    'Törölve', // Hungarian: Canceled and Deleted
    'Tijdelijk', // a broken machine translation: only "temporarily"
    'inactive',
    'Not suspended',
    'Suspended soon',
    'Suspended Active',
    'Auto renews on',
    'Auto renews on Friday',
    'Renews on 9/10/2022 unless canceled 1',
    '',
  ])('"%s" stays unknown with its text', (text) => {
    expect(readStatus(text, 'en-US')).toEqual({ status: 'unknown', text });
  });

  test.for([
    ['Auto renews on 9/10/2022', 'en-US', { status: 'active', autoRenew: true, renewsOn: '2022-09-10' }],
    ['Auto renews on 9/10/2022', 'en-GB', { status: 'active', autoRenew: true, renewsOn: '2022-10-09' }],
    ['Auto renews on 9/10/2022', undefined, { status: 'active', autoRenew: true, renewsOn: undefined }],
    ['Renews on Thursday, October 12, 2023 at 5:00 PM PDT', 'en-US', { status: 'active', renewsOn: '2023-10-13T00:00:00.000Z' }],
    ['Expires on 2/13/2021', 'en-US', { status: 'active', autoRenew: false, endsOn: '2021-02-13' }],
    ['Wordt automatisch verlengd op 10-9-2022', 'nl-NL', { status: 'active', autoRenew: true, renewsOn: '2022-09-10' }],
    ['Verloopt op 10-9-2022', 'nl', { status: 'active', autoRenew: false, endsOn: '2022-09-10' }],
    ['2022. 9. 10.에 자동 갱신', 'ko-KR', { status: 'active', autoRenew: true, renewsOn: '2022-09-10' }],
    ['自動更新: 2022/9/10', 'ja-JP', { status: 'active', autoRenew: true, renewsOn: '2022-09-10' }],
    ['Gültig bis 10.09.2022', 'de-DE', { status: 'active', autoRenew: false, endsOn: '2022-09-10' }],
  ] as const)('%s on a page in %s', ([text, language, expected]) => {
    const read = readStatus(text, language);
    expect({ ...read, renewsOn: read.renewsOn }).toMatchObject(expected);
    expect(read.text).toBe(text);
  });

  test('"Renews on" alone says nothing about auto-renew', () => {
    expect(readStatus('Renews on 2/13/2021', 'en-US')).not.toHaveProperty('autoRenew');
  });

  test('every word of the vocabulary is its own state or, where languages collide, unknown', () => {
    for (const status of ['active', 'suspended', 'expired', 'canceled', 'deleted', 'disabled', 'pending'] as const) {
      for (const word of wordsFor(status)) {
        const states = [...meaningsOf(word)].filter((term) =>
          ['active', 'suspended', 'expired', 'canceled', 'deleted', 'disabled', 'pending'].includes(term),
        );
        expect([status, 'unknown'], word).toContain(readStatus(word).status);
        expect(readStatus(word).status === 'unknown', word).toBe(states.length > 1);
      }
    }
  });

  test('no text but a known one is ever a state', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const { status } = readStatus(text, 'en-US');
        if (status !== 'unknown') expect(meaningsOf(text).size).toBeGreaterThan(0);
      }),
    );
  });

  test('a word beside a known word makes it unknown', () => {
    fc.assert(
      fc.property(fc.constantFrom('Active', 'Suspended', 'Canceled'), fc.stringMatching(/^[a-z]{2,12}$/), (word, other) => {
        expect(readStatus(`${word} ${other}`).status).toBe('unknown');
        expect(readStatus(`${other} ${word}`).status).toBe('unknown');
      }),
    );
  });
});
