import { expect, test } from '@playwright/test';
import { consolidateByHand } from '../measure/by-hand.ts';
import { planted, plantMistakes } from '../measure/mistakes.ts';
import { consolidateWithExtension } from '../measure/with-extension.ts';

// `npm run measure` does the same with 20 customers of 8 subscriptions and prints the table.
test('the extension needs fewer interactions than the hand, and submits nothing', async () => {
  test.setTimeout(300_000);
  const size = { customers: 2, subscriptions: 3 };
  const byHand = await consolidateByHand(size);
  const withExtension = await consolidateWithExtension(size);
  expect(withExtension.interactions).toBeLessThan(byHand.interactions);
  expect(withExtension.pagesOpened - withExtension.pagesOpenedAlone).toBeLessThan(byHand.pagesOpened);
});

test('ten planted mistakes are caught, each before it costs anything', async () => {
  test.setTimeout(300_000);
  expect(planted).toHaveLength(10);
  const caught = await plantMistakes();
  const count = (when: string) => caught.filter((one) => one.when === when).length;
  expect([count('before the Submit'), count('no gate opens'), count('at the next capture')]).toEqual([6, 1, 3]);
});
