import { consolidation } from '../journey/consolidate.ts';
import { badgeText } from './badge-text.ts';
import { expect, test } from './fixtures.ts';

test('one customer is consolidated from the From account to the To account', async ({ page, portal }) => {
  test.setTimeout(240_000);
  const { id, name } = portal.state.customer('Fabrikam, Inc.');
  const badge = () => badgeText(page.context());
  for (const step of consolidation) {
    await test.step(step.title, () => step.run({ page, portal, customer: { id, name } }));
    if (step.title.startsWith('Back on From')) await expect.poll(badge, { message: 'eight are billed twice' }).toBe('8');
  }
  await expect.poll(badge, { message: 'nothing is billed twice any more' }).toBe('');

  await test.step('the extension submitted nothing: every change is one that the admin made', () => {
    const changes = portal.log.changes().map(({ kind }) => kind);
    expect(changes).toEqual(['accept-relationship', 'purchase', ...Array(8).fill('suspend')]);
  });
});
