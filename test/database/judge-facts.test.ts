import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { judgeCustomer } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import {
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscription,
  aSubscriptionList,
  minutesAfter,
  start,
} from './builders';

const customer = aGuid(1);

/** From shows `from`; To was empty and then shows `to`. */
async function captured(from: string, to: string) {
  const database = aDatabase();
  const lists = (account: string, rows: ReturnType<typeof aSubscription>[], minutes: number) =>
    record([aSubscriptionList({ account, customer, rows })], { now: minutesAfter(start, minutes), database });
  await record([anAccountAdded(accounts.from), anAccountAdded(accounts.to)], { now: start, database });
  await lists(accounts.from.id, [aSubscription({ name: from })], 1);
  await lists(accounts.to.id, [], 2);
  await lists(accounts.to.id, [aSubscription({ id: aGuid(200), name: to })], 3);
  const groupNow = async () => {
    const judged = await judgeCustomer(customer, { now: minutesAfter(start, 10), database });
    return judged?.judgement.from[0]?.group;
  };
  return { database, groupNow };
}

it('joins twins by the built-in catalogue', async () => {
  const { groupNow } = await captured('Office 365 Business Premium', 'Microsoft 365 Business Standard');
  expect(await groupNow()).toMatchObject({ pass: 'catalogue', isSuggestion: false });
});

it('takes no name that two products have for proof', async () => {
  const { groupNow } = await captured('Visio Plan 2', 'Visio Plan 2');
  expect(await groupNow()).toMatchObject({ pass: 'suggestion', isSuggestion: true });
});

it('goes by an imported matrix from then on, and forgets it when the import is undone', async () => {
  const { database, groupNow } = await captured('Office 365 E3', 'Something new');
  expect(await groupNow()).toBeUndefined();
  const learned = aDraft({
    type: 'products-learned',
    payload: {
      skus: [{ id: 'CFQ7TTC0LH18:0001', title: 'Something new' }],
      replacements: [{ offer: aGuid(77), offerName: 'Office 365 Enterprise E3', sku: 'CFQ7TTC0LH18:0001' }],
    },
  });
  await record([learned], { now: minutesAfter(start, 5), database });
  expect(await groupNow()).toMatchObject({ pass: 'catalogue', isSuggestion: false });
  await record([aDraft({ type: 'undone', payload: { event: learned.id } })], { now: minutesAfter(start, 6), database });
  expect(await groupNow()).toBeUndefined();
});
