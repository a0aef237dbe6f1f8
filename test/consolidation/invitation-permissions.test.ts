import { expect, test } from 'vitest';
import { foldProject } from '../../utils/consolidation/fold-project';
import { asksForPermissions } from '../../utils/consolidation/invitation-permissions';
import { anAccount, anEvent, day } from './builders';

const recorded = (cloud: 'commercial' | 'us-government', includesPermissions?: boolean) => {
  const ticked = includesPermissions !== undefined && { includesPermissions };
  return foldProject([
    anEvent({ type: 'account-added', payload: { account: anAccount({ id: 'to', side: 'to', cloud }) } }, { about: 'project' }),
    anEvent(
      { type: 'invitation-recorded', payload: { link: 'L', text: 'T', ...ticked } },
      { at: day(2), about: 'project', account: 'to' },
    ),
  ]);
};

test.each([
  ['its box was ticked', recorded('commercial', true), true],
  ['its box was not ticked', recorded('commercial', false), false],
  ['the page shows no box', recorded('commercial'), undefined],
  ['US Government pages have no box and always ask', recorded('us-government'), true],
  ['no invitation is recorded', foldProject([]), undefined],
])('an invitation asks for administration permissions: %s', (_, project, asks) => {
  expect(asksForPermissions(project)).toBe(asks);
});
