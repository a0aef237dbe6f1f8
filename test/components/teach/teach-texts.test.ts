import { expect, test } from 'vitest';
import { createTeachTexts } from '../../../components/teach/teach-texts';
import { createTexts } from '../../../components/texts/texts';
import { allLanguages } from '../texts/all-texts';

test.for(allLanguages)('teach mode says in %s what i18next would say', ([language, sentences]) => {
  const ours = createTeachTexts({ language, sentences });
  const theirs = createTexts({ language, sentences });
  for (const count of [0, 1, 2, 25, 1_234_567]) {
    const values = { count, number: 3 };
    expect(ours.t('teach:table.named', values)).toBe(theirs.t('teach:table.named', values));
    expect(ours.t('teach:problem.rows-not-read', { count })).toBe(theirs.t('teach:problem.rows-not-read', { count }));
  }
  expect(ours.t('teach:columns.named', { number: 2, header: '{{number}} & <b>' })).toContain('{{number}} & <b>');
  expect(ours.t('reading:unreadable.two-lists')).toBe(theirs.t('reading:unreadable.two-lists'));
});
