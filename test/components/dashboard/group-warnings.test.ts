import { expect, test } from 'vitest';
import { groupWarnings } from '../../../components/dashboard/group-warnings';
import type { Warning, WarningId, WarningSeverity } from '../../../utils/consolidation/judgement';

const warning = (id: WarningId, name: string, severity: WarningSeverity = 'warning'): Warning => ({
  id,
  severity,
  customer: '00000000-0000-4000-8000-000000000001',
  subscriptions: [],
  page: { id: 'subscription-detail', account: 'from' },
  values: { name },
});
const shown = (warnings: Warning[]) =>
  groupWarnings(warnings).map((group) =>
    'several' in group ? `${group.id} ${group.several.map(({ values }) => values.name).join('')}` : group.warning.values.name,
  );

test('three equal warnings become one line, in the place of the first', () => {
  expect(
    shown([
      warning('quantity-differs', 'a'),
      warning('missing-on-to', 'b'),
      warning('stale-capture', 'c'),
      warning('missing-on-to', 'd'),
      warning('missing-on-to', 'e'),
    ]),
  ).toEqual(['a', 'missing-on-to bde', 'c']);
});

test('two equal warnings stay as they are, in their order', () => {
  expect(shown([warning('missing-on-to', 'a'), warning('stale-capture', 'b'), warning('missing-on-to', 'c')])).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('what is critical does not hide among what is not', () => {
  const many = ['a', 'b', 'c'].map((name) => warning('data-deletion-ahead', name));
  expect(shown([warning('data-deletion-ahead', 'x', 'critical'), ...many])).toEqual(['x', 'data-deletion-ahead abc']);
});

test('warnings about the customer as a whole are never grouped', () => {
  expect(shown(['a', 'b', 'c'].map((name) => warning('agreement-not-seen', name)))).toEqual(['a', 'b', 'c']);
});
