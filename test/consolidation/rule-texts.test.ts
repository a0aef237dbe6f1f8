import { expect, test } from 'vitest';
import { rules as english } from '../../components/texts/en/rules';
import { incompleteReasons } from '../../utils/consolidation/capture';
import { methods } from '../../utils/consolidation/event';
import { explainIds } from '../../utils/consolidation/explanation';
import {
  adviceReasons,
  customerStages,
  fromFlags,
  gateReasons,
  matchOutcomes,
  reviewReasons,
  startReasons,
  subscriptionStages,
  toFlags,
  warningIds,
} from '../../utils/consolidation/judgement';
import { commerceTypes, statuses } from '../../utils/consolidation/subscription';

/** The words of contract.md, which users and tests rely on. */
const fromWords = {
  'added-back': 'Added back',
  'suspended-still-billed': 'Suspended, still billed',
  'suspended-not-recreated': 'Suspended, not recreated',
  'waiting-for-portal': 'Waiting for the portal',
  stopped: 'Stopped',
  'moved-by-microsoft': 'Moved by Microsoft',
  transfer: 'Transfer',
  stays: 'Stays',
  'safe-to-suspend': 'Safe to suspend',
  'quantity-differs': 'Quantity differs',
  'still-billed': 'Still billed',
  'not-recreated': 'Not recreated yet',
  decide: 'Decide',
};
const toWords = {
  recreated: 'Recreated',
  'quantity-differs': 'Quantity differs',
  duplicate: 'Duplicate',
  'already-on-to': 'Already on To',
  'not-on-from': 'Not on From',
};

test.for(fromFlags)('the From flag %s begins with the words of the contract and goes on with what to do', (flag) => {
  expect(english.flags.from[flag]).toMatch(new RegExp(`^${fromWords[flag]}: \\S`));
});

test.for(toFlags)('the To flag %s begins with the words of the contract', (flag) => {
  expect(english.flags.to[flag]).toMatch(new RegExp(`^${toWords[flag]}: \\S`));
});

test.for(gateReasons)('the gate says why not: %s', (reason) => {
  const own = reason === 'is-azure' ? /^Don't suspend this by hand\. It leaves this account when/ : /^Not safe to suspend: .+\.$/;
  expect(english.gate[reason]).toMatch(own);
});

test('safe is said in the words of the contract', () => {
  expect(english.gate.safe).toBe('Safe to suspend');
});

// The other languages have the same keys: test/components/texts.
test('every id has its words', () => {
  expect(Object.keys(english.flags.from).toSorted()).toEqual([...fromFlags].toSorted());
  expect(Object.keys(english.flags.to).toSorted()).toEqual([...toFlags].toSorted());
  expect(Object.keys(english.gate).toSorted()).toEqual(['safe', ...gateReasons].toSorted());
  expect(Object.keys(english.review).toSorted()).toEqual([...reviewReasons].toSorted());
  expect(Object.keys(english.explain).toSorted()).toEqual([...explainIds].toSorted());
  expect(Object.keys(english.start).toSorted()).toEqual([...startReasons].toSorted());
  expect(Object.keys(english.warnings).toSorted()).toEqual([...warningIds].toSorted());
  expect(Object.keys(english.stages).toSorted()).toEqual([...new Set([...customerStages, ...subscriptionStages])].toSorted());
  expect(Object.keys(english.method).toSorted()).toEqual([...methods].toSorted());
  expect(Object.keys(english.advice).toSorted()).toEqual([...adviceReasons].toSorted());
  expect(Object.keys(english.outcome).toSorted()).toEqual([...matchOutcomes].toSorted());
  expect(Object.keys(english.status).toSorted()).toEqual([...statuses].toSorted());
  expect(Object.keys(english.commerceType).toSorted()).toEqual([...commerceTypes].toSorted());
  expect(Object.keys(english.capture.incomplete).toSorted()).toEqual([...incompleteReasons].toSorted());
});
